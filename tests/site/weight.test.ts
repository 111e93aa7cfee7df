// What the first view of a page costs: bytes, requests, jumps.

import {readFileSync} from "node:fs";
import type {Server} from "node:http";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {serve} from "../../loaders/site/serve.js";
import {budgets, sayWeight, weigh, weightRows} from "../../loaders/site/weigh.js";
import {loaded} from "../../src/analysis/english/lexicons/loaded.js";
import {openBrowser} from "../chromium.js";
import {settle} from "./look.js";

const dist = join(inject("built")[0].folder, "dist");
let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  ({server, url} = await serve(dist));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test.each(Object.entries(budgets))(
  "the first view of /%s is at most %i kB, compressed, with one data request and none to elsewhere",
  (page, most) => {
    const weight = weigh(dist, page);
    expect(weight.compressed, sayWeight(weight).join("\n")).toBeLessThanOrEqual(most * 1000);
    expect(weight.files.filter(({kind}) => kind === "data")).toHaveLength(1);
    expect(weight.outside).toEqual([]);
  }
);

test("the table of the bench has a row a page and marks what is over", () => {
  const weight = weigh(dist);
  const [head, ...rows] = weightRows([weight, {...weight, compressed: 231_000}]);
  for (const row of rows) expect(row).toHaveLength(head.length);
  expect(rows.map(([, size]) => size.endsWith("!"))).toEqual([false, true]);
});

test("pages carry no word lists and no tagger", () => {
  const words = Object.values(loaded)
    .flat()
    .filter((word) => word.length > 11);
  expect(words.length).toBeGreaterThan(20);
  for (const page of ["story/kim-limousine", "compare/kim-limousine", "methods", "index"]) {
    const modules = weigh(dist, page).files.filter(({kind}) => kind === "module");
    const code = modules.map(({path}) => readFileSync(join(dist, path), "utf8")).join("\n");
    expect(words.filter((word) => code.includes(word))).toEqual([]);
    expect(code).not.toContain("NNPS");
  }
});

test("the browser fetches what was weighed, and nothing else", async () => {
  const page = await browser.newPage();
  const fetched: string[] = [];
  page.on("request", (request) => !/^(data|blob):/.test(request.url()) && fetched.push(request.url()));
  await page.goto(`${url}story/kim-limousine`);
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  const paths = fetched.map((address) => address.replace(url, "")).map((p) => (p.includes(".") ? p : `${p}.html`));
  expect([...new Set(paths)].sort()).toEqual(
    weigh(dist)
      .files.map(({path}) => path)
      .sort()
  );
  await page.close();
});

test.each([1280, 400])("nothing jumps while the pages load, %i px wide", async (width) => {
  const context = await browser.newContext({viewport: {width, height: 900}});
  await context.addInitScript(() => {
    const shifts = ((globalThis as unknown as {shifts: number[]}).shifts = [] as number[]);
    const note = (list: PerformanceObserverEntryList) =>
      shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & {value: number}).value));
    new PerformanceObserver(note).observe({type: "layout-shift", buffered: true});
  });
  const page = await context.newPage();
  for (const path of ["", "story/kim-limousine", "compare/kim-limousine", "methods", "try"]) {
    await page.goto(url + path);
    await settle(page);
    const shift = await page.evaluate(() =>
      (globalThis as unknown as {shifts: number[]}).shifts.reduce((sum, value) => sum + value, 0)
    );
    expect(shift, `/${path}`).toBeLessThan(0.02);
  }
  await context.close();
});

test("the title stands in the page before any data are there", () => {
  const html = readFileSync(join(dist, "story/kim-limousine.html"), "utf8");
  expect(html).toMatch(
    /<h1[^>]*>.*<observablehq-loading>Putin gives Kim Jong Un a Russian limousine<\/observablehq-loading>/
  );
});
