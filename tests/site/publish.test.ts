// What may leave: a site built to be published, every byte of it searched for what it withholds.

import {readFileSync} from "node:fs";
import type {Server} from "node:http";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {reportOf, reportsOf} from "../../loaders/site/pages.js";
import {serve} from "../../loaders/site/serve.js";
import type {Report} from "../../src/analysis/model/report.js";
import {openBrowser} from "../chromium.js";
import {leaksIn, leaksUnder, withheldRuns} from "../leaks.js";
import {copyProject, project, runToEnd, start, type Result} from "../project.js";
import {settle} from "./look.js";

const sample = join(project, "data/kim-limousine");
let folder: string;
let built: Result;
let hidden: Set<string>;
let published: Report;
let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = copyProject("published");
  built = await runToEnd(start(folder, "loaders/site/build.ts", ["--publish"]));
  published = reportsOf(sample, true)(undefined);
  hidden = withheldRuns(reportOf(sample), published);
  ({server, url} = await serve(join(folder, "dist")));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test("it says what of each article is in it", () => {
  expect([built.code, built.err]).toEqual([0, ""]);
  for (const {article, sentences, words} of published.shown ?? []) {
    const {text} = published.articles.find((one) => one.article.id === article) as Report["articles"][number];
    expect(built.out).toContain(
      `${article}: ${sentences.length} of ${text.sentences.length} sentences, ${words} of ${text.words} words`
    );
  }
  expect(built.out).toMatch(/skerra-ferry: the whole texts \(.*free of rights/);
});

test("no byte of it is of a withheld sentence", () => {
  expect(hidden.size).toBeGreaterThan(500);
  expect(leaksUnder(join(folder, "dist"), hidden)).toEqual([]);
});

test("the search would find them: a site for this machine holds them all", () => {
  const site = join(inject("built")[0].folder, "dist/_file/story/kim-limousine/lbci.json");
  expect(leaksIn(readFileSync(site, "utf8"), hidden).length).toBeGreaterThan(0.9 * hidden.size);
});

test("nor is there one in the picture of the README", () => {
  expect(leaksIn(readFileSync(join(project, "picture.svg"), "utf8"), hidden)).toEqual([]);
});

test("the reader sees how much is left out, and no empty quotation anywhere", async () => {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.goto(`${url}compare/kim-limousine#lens=hedging`);
  await page.waitForSelector(".sentence");
  const said = await page.locator(".sentence.withheld").allTextContents();
  expect(said.some((text) => /^\[ \d+ sentences?, \d+ words? \]/.test(text.trim()))).toBe(true);
  expect(await page.locator(".sentence").count()).toBe(
    published.articles.slice(0, 2).reduce((n, {text}) => n + text.sentences.length, 0)
  );
  for (const path of ["story/kim-limousine", "methods", ""]) {
    await page.goto(url + path);
    await settle(page);
    expect(await page.locator("main").innerText()).not.toMatch(/“\s*”|"\s*"|\(\s*\)/);
  }
  expect(wrong).toEqual([]);
  await page.close();
});

test("the page for pasted texts opens with a sample that may be shown", async () => {
  const page = await browser.newPage();
  await page.goto(`${url}try`);
  await page.waitForSelector("textarea");
  const texts = await page.locator("textarea").evaluateAll((list) => list.map((t) => (t as HTMLTextAreaElement).value));
  expect(leaksIn(texts.join("\n"), hidden)).toEqual([]);
  await page.close();
});

test("a build for this machine says that it is not to be published", async () => {
  expect(inject("built")[0].out).toContain("npm run build -- --publish");
});
