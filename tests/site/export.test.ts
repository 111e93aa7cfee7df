// What can be taken away: the one file, opened without server and network; its PDF; each chart's picture and numbers.

import {readFileSync, statSync} from "node:fs";
import type {Server} from "node:http";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {gunzipSync} from "node:zlib";
import {JSDOM, VirtualConsole} from "jsdom";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {reportOf, reportsOf} from "../../loaders/site/pages.js";
import {serve} from "../../loaders/site/serve.js";
import type {Report} from "../../src/analysis/model/report.js";
import {openBrowser} from "../chromium.js";
import {leaksIn, withheldRuns} from "../leaks.js";
import {unfold} from "./look.js";
import {copyProject, project, runToEnd, start} from "../project.js";

const sample = join(project, "data/kim-limousine");
let folder: string;
let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = copyProject("one-file");
  const args = ["export", "data/kim-limousine", "--html", "story.html", "--pdf", "story.pdf"];
  const {code, err} = await runToEnd(start(folder, "bin/copytaster.js", args));
  expect([code, err]).toEqual([0, expect.stringContaining("kim-limousine: excerpts")]);
  ({server, url} = await serve(join(inject("built")[0].folder, "dist")));
  browser = await openBrowser();
});

/** jsdom knows not all CSS, and would say so at length. */
function quietDocument(html: string): Document {
  return new JSDOM(html, {virtualConsole: new VirtualConsole()}).window.document;
}

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe("the one file", () => {
  async function openFile(): Promise<{page: Page; wrong: string[]}> {
    const context = await browser.newContext({offline: true});
    const page = await context.newPage();
    const wrong: string[] = [];
    const file = pathToFileURL(join(folder, "story.html")).href;
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("request", (request) => request.url() !== file && wrong.push(`asks ${request.url()}`));
    await page.goto(file);
    await page.waitForSelector(".reader .sentence");
    await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
    return {page, wrong};
  }

  test("is under 1 MB", () => {
    const {size} = statSync(join(folder, "story.html"));
    console.log(`one file: ${Math.round(size / 1000)} kB`);
    expect(size).toBeLessThan(1_000_000);
  });

  test("holds no withheld sentence, packed or not", () => {
    const hidden = withheldRuns(reportOf(sample), reportsOf(sample, true)(undefined));
    const html = readFileSync(join(folder, "story.html"), "utf8");
    const packed = [...quietDocument(html).querySelectorAll('script[type="application/gzip"]')];
    expect(packed).toHaveLength(5);
    const reports = packed.map(({textContent}) => gunzipSync(Buffer.from(textContent ?? "", "base64")).toString());
    for (const content of [html, ...reports]) expect(leaksIn(content, hidden)).toEqual([]);
  });

  test("opens from the disk without a request or an error, and every article's text is reached", async () => {
    const {page, wrong} = await openFile();
    const {articles} = reportsOf(sample, true)(undefined);
    const choice = page.getByLabel("Article", {exact: true});
    for (const {article, label, text} of articles.slice(1)) {
      await choice.selectOption({label: await optionOf(page, label)});
      await page.waitForFunction(
        (name) => document.querySelector(".reader section:last-child h2")?.textContent === name,
        label
      );
      const words = await page.locator(".reader section").last().innerText();
      for (const {start, end} of text.sentences) {
        const sentence = article.text.slice(start, end).trim();
        if (sentence) expect(words).toContain(sentence);
      }
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  async function optionOf(page: Page, label: string): Promise<string> {
    const options = await page.getByLabel("Article", {exact: true}).locator("option").allTextContents();
    return options.find((text) => text.startsWith(label)) ?? label;
  }

  test("a point on a chart leads down to its words, and the reference can be another article", async () => {
    const {page, wrong} = await openFile();
    await page.locator('#row-hedging button[value*="a=imamovic"]').click();
    await page.locator("#measures .opened a.no-print").click();
    await page.waitForFunction(() => location.hash.includes("lens=hedging"));
    await page.waitForFunction(() => {
      const box = document.querySelector(".reader")?.getBoundingClientRect();
      return box && box.top < innerHeight && box.bottom > 0;
    });
    const {articles} = reportsOf(sample, true)("imamovic");
    await page.getByLabel("Compare with").first().selectOption({label: articles[0].label});
    await page.waitForFunction(
      (name) => document.querySelector("#anatomy h2")?.textContent?.includes(name),
      articles[0].label
    );
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test("its PDF has the report and every comparison", () => {
    const pdf = readFileSync(join(folder, "story.pdf"), "latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    console.log(`its PDF: ${pages} pages`);
    expect(pages).toBeGreaterThanOrEqual(5);
    expect(pages).toBeLessThanOrEqual(12);
  });
});

describe("a chart of the story page", () => {
  async function openStory(): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${url}story/kim-limousine`);
    await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
    await page.waitForSelector("#anatomy svg");
    await unfold(page);
    return page;
  }

  async function take(page: Page, card: string, button: string): Promise<{name: string; content: Buffer}> {
    const save = page.locator(`${card} details.save`);
    if (!(await save.evaluate((details: HTMLDetailsElement) => details.open))) await save.locator("summary").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      save.getByRole("button", {name: button}).click()
    ]);
    const parts = await (await download.createReadStream()).toArray();
    return {name: download.suggestedFilename(), content: Buffer.concat(parts)};
  }

  test("is saved as a picture that stands alone", async () => {
    const page = await openStory();
    const {name, content} = await take(page, "#anatomy", "Picture (SVG)");
    expect(name).toBe("kim-limousine-anatomy.svg");
    const svg = content.toString();
    expect(svg).not.toMatch(/var\(|currentColor|class=|href=|<style/);
    const {document} = new JSDOM(svg, {contentType: "image/svg+xml"}).window;
    expect(document.querySelectorAll("rect").length).toBeGreaterThan(50);
    const lines = [...document.querySelectorAll("text")].map((line) => line.textContent); // a narrow chart wraps them
    expect(lines.join(" ")).toContain("Copytaster 0.");
    expect(document.documentElement.getAttribute("aria-label")).toBe(await page.locator("#anatomy h2").textContent());
    await page.close();
  });

  test("is saved in pixels, two to a point", async () => {
    const page = await openStory();
    const svg = (await take(page, "#anatomy", "Picture (SVG)")).content.toString();
    const {content} = await take(page, "#anatomy", "Picture (PNG)");
    expect(content.subarray(1, 4).toString()).toBe("PNG");
    expect(content.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
    await page.close();
  });

  const cards = ["anatomy", "echo", "headlines", "quotations", "claims", "shared", "sources", "measures", "labels", "introduced", "targets", "readability", "signals", "course"]; // prettier-ignore
  test.each(cards.map((id) => `#${id}`))("%s is saved as CSV and as JSON with the words", async (card) => {
    const page = await openStory();
    const csv = (await take(page, card, "CSV")).content.toString();
    const rows = csv.trim().split("\n");
    expect(rows[0]).toMatch(/^story,.*,version,lists$/);
    const json = JSON.parse((await take(page, card, "JSON")).content.toString());
    expect(json.rows).toHaveLength(rows.length - 1);
    expect(json.lists).toMatch(/^[0-9a-f]{16}$/);
    if (card !== "#readability") expect(JSON.stringify(json.rows)).toMatch(/"start":\d+,"end":\d+/);
    await page.close();
  });

  test("every card of the page can be saved", async () => {
    const page = await openStory();
    const without = await page.$$eval("main .card[id]", (list) =>
      list.filter((card) => !card.querySelector("details.save")).map(({id}) => id)
    );
    expect(without).toEqual([]);
    await page.close();
  });

  test("the story's files lie beside it and are those of the command", async () => {
    const page = await openStory();
    const links = await page.$$eval("a[download]", (list) => list.map((a) => (a as HTMLAnchorElement).href));
    const files = links.filter((link) => link.includes("/_file/story/"));
    expect(files).toHaveLength(3);
    for (const file of files) expect((await fetch(file)).status).toBe(200);
    const rows = (await (await fetch(files[0])).text()).trim().split("\n").length - 1;
    const report: Report = await (await fetch(`${url}_file/story/kim-limousine/lbci.json`)).json();
    expect(rows).toBe(report.articles.reduce((n, {marks}) => n + marks.length, 0));
    await page.close();
  });
});
