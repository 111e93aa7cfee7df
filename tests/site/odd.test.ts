// Stories unlike the shipped ones look as good: long labels, many articles, one very long, one very short, no wire, alone.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import type {Server} from "node:http";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {serve} from "../../loaders/site/serve.js";
import {openBrowser} from "../chromium.js";
import {copyProject, project, runToEnd, start} from "../project.js";
import {findFaults, openPage} from "./look.js";

const ferry = ["northern-wire", "callow-courier", "skerra-today", "mainland-post", "harbour-review"].map((id) =>
  readFileSync(join(project, "data/skerra-ferry", `${id}.txt`), "utf8")
);
const brief =
  "Ferry stops\n\nThe ferry stops on Thursday. Cracks were found in its hull. Repairs could take nine weeks.\n";
const sentences = Array.from(
  {length: 120},
  (_, i) => `Member ${i + 1} of the council said that the ferry Marigold may cost ${3 * i + 5} crowns a day.`
);
const long = `The ferry, day by day\n\n${Array.from({length: 12}, (_, p) => sentences.slice(10 * p, 10 * p + 10).join(" ")).join("\n\n")}\n`;
const label = (i: number): string => `The Evening Gazette of Port Callow no. ${i}`.padEnd(40, "x").slice(0, 40);

const stories: Record<string, {wire: string | null; articles: [name: string, text: string][]}> = {
  twelve: {wire: "a0", articles: Array.from({length: 12}, (_, i) => [label(i), ferry[i % 5]])},
  uneven: {
    wire: "a0",
    articles: [
      ["Northern Wire", ferry[0]],
      ["The Long Paper", long],
      ["The Brief", brief]
    ]
  },
  unwired: {
    wire: null,
    articles: [
      ["The Mainland Post", ferry[3]],
      ["The Brief", brief]
    ]
  },
  alone: {wire: null, articles: [["The Mainland Post", ferry[3]]]}
};

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  const folder = copyProject("odd");
  for (const [id, {wire, articles}] of Object.entries(stories)) {
    const at = join(folder, "data", id);
    mkdirSync(at);
    const list = articles.map(([name], i) => ({id: `a${i}`, outlet: {name}, ...(id === "uneven" && {role: i ? "independent" : "wire"})})); // prettier-ignore
    writeFileSync(
      join(at, "story.json"),
      JSON.stringify({title: `The story ${id}`, about: "Invented.", wire, articles: list})
    );
    articles.forEach(([, text], i) => writeFileSync(join(at, `a${i}.txt`), text));
  }
  const {code, err} = await runToEnd(start(folder, "loaders/site/build.ts"));
  expect(code, err).toBe(0);
  ({server, url} = await serve(join(folder, "dist")));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const open = (path: string, width: number) => openPage(browser, url + path, {viewport: {width, height: 900}});

describe.each([1280, 400])("%i px wide", (width) => {
  test.each(Object.keys(stories))(
    "the story %s fits, nothing stands out of its card, and axe finds nothing",
    async (id) => {
      for (const path of [`story/${id}`, `compare/${id}`]) {
        const {page, wrong} = await open(path, width);
        expect(wrong).toEqual([]);
        const {over, out} = await page.evaluate(() => ({
          over: document.documentElement.scrollWidth - innerWidth,
          out: [...document.querySelectorAll("main .card")].flatMap((card) => {
            const {right, left} = card.getBoundingClientRect();
            return [...card.querySelectorAll("svg text")]
              .filter((text) => {
                const box = text.getBoundingClientRect();
                return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
              })
              .map((text) => `${card.id}: ${text.textContent}`);
          })
        }));
        expect(over, path).toBeLessThanOrEqual(0);
        expect(out, path).toEqual([]);
        expect(await findFaults(page), path).toEqual([]);
        await page.context().close();
      }
    }
  );
});

test("paper takes a story of any shape, upright and within its sheet", async () => {
  for (const id of Object.keys(stories)) {
    const {page} = await open(`story/${id}`, 1280);
    const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[\s*0 0 ([\d.]+)/g)].map(([, w]) => Number(w));
    expect(pages.length, id).toBeLessThanOrEqual(6);
    for (const across of pages) expect(Math.round(across), id).toBe(595);
    await page.context().close();
  }
});

test("data out of reach are one sentence and the way back", async () => {
  const page = await (await browser.newContext()).newPage();
  await page.route(/\/_file\/.*\.json/, (route) => route.abort());
  await page.goto(`${url}story/alone`);
  const said = page.locator(".problem");
  expect(await said.innerText()).toMatch(/^The data of this page could not be loaded\..*All stories$/s);
  await said.getByRole("link").click();
  await page.waitForURL(url);
  await page.context().close();
});
