// The loop: an edit shows in the open page within two seconds, without a reload; a fault shows as its sentence and heals.

import {execFileSync, type ChildProcess} from "node:child_process";
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import getPort from "get-port";
import type {Browser, Locator, Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {ask, shout, upgrade} from "../asking.js";
import {openBrowser} from "../chromium.js";
import {limit} from "../limit.js";
import {copyProject, start} from "../project.js";

const taken: number[] = []; // how long edits take is printed at the end, not judged
let folder: string;
let preview: ChildProcess;
let url: string;
let browser: Browser;
let page: Page;
let loads = 0;

beforeAll(async () => {
  folder = copyProject("dev");
  const port = await getPort();
  preview = start(folder, "loaders/site/dev.ts", ["--port", `${port}`]);
  url = `http://127.0.0.1:${port}`;
  await new Promise<void>((resolve, reject) => {
    preview.stdout?.on("data", (data) => `${data}`.includes("http") && resolve());
    preview.on("exit", () => reject(new Error("preview ended early")));
  });
  browser = await openBrowser();
  page = await browser.newPage();
  page.on("load", () => loads++);
  await page.goto(`${url}/compare/kim-limousine#lens=hedging`);
  await page.waitForSelector(".sentence", {timeout: limit});
  loads = 0;
});

afterAll(async () => {
  await browser?.close();
  if (process.platform === "win32") execFileSync("taskkill", ["/pid", `${preview.pid}`, "/t", "/f"]);
  else preview?.kill();
});

/** Changes a file, waits until the page shows it, and puts it back. */
async function edit(
  path: string,
  change: (text: string) => string,
  shows: () => Promise<unknown>,
  gone: () => Promise<unknown>
) {
  const file = join(folder, path);
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${path} changes nothing`);
  for (const [text, wait] of [
    [after, shows],
    [before, gone]
  ] as const) {
    const saved = performance.now();
    writeFileSync(file, text);
    await wait();
    taken.push(performance.now() - saved);
  }
}
const appears = (target: Locator) => () => target.first().waitFor({timeout: limit});
const vanishes = (target: Locator) => () => target.first().waitFor({timeout: limit, state: "detached"});

test("an edited capture shows", async () => {
  const words = page.getByText("to adore it");
  await edit(
    "data/kim-limousine/lbci.txt",
    (text) => text.replace("appeared to enjoy it", "appeared to adore it"),
    appears(words),
    vanishes(words)
  );
});

test("a word added to a lexicon shows", async () => {
  const mark = page.locator("mark", {hasText: "Cosmodrome"});
  expect(await mark.count()).toBe(0);
  await edit(
    "src/analysis/english/lexicons/hedges.ts",
    (text) => text.replace('modal: list("may', 'modal: list("cosmodrome, may'),
    appears(mark),
    vanishes(mark)
  );
});

test("an article added to story.json shows", async () => {
  const option = page.locator("option", {hasText: "The Extra"}).first();
  const capture =
    "A car for the leader\n\nThe car was delivered on Sunday, officials said.\n\nNobody would say what it had cost.\n";
  writeFileSync(join(folder, "data/kim-limousine/extra.txt"), capture);
  await edit(
    "data/kim-limousine/story.json",
    (text) => text.replace('"articles": [', '"articles": [{"id": "extra", "outlet": {"name": "The Extra"}},'),
    () => option.waitFor({timeout: limit, state: "attached"}),
    vanishes(option)
  );
});

test.each([
  [
    "a fault in story.json",
    "data/kim-limousine/story.json",
    (text: string) => text.replace('"wire": "lbci"', '"wire": "nobody"'),
    '"wire" names "nobody"'
  ],
  [
    "a syntax error in story.json",
    "data/kim-limousine/story.json",
    (text: string) => text.replace('"wire":', '"wire"'),
    "not valid JSON"
  ],
  [
    "a syntax error in a word list",
    "src/analysis/english/lexicons/hedges.ts",
    (text: string) => text.replace("hedges = {", "hedges = {{"),
    /hedges\.ts, line \d+: Expected/
  ],
  ["an emptied capture", "data/kim-limousine/lbci.txt", () => "", "lbci.txt: is empty"]
])("%s shows as one clear sentence, and heals", async (_, path, change, sentence) => {
  const problem = page.locator(".problem");
  await edit(path, change, appears(problem.filter({hasText: sentence})), vanishes(problem));
  await page.waitForSelector(".sentence", {timeout: limit});
});

test("the preview answers no other name, no other site's page, and no address ends it", async () => {
  const {host, port} = new URL(url);
  const capture = "/_file/story/kim-limousine.json";
  expect((await ask(url, capture)).body).toContain("appeared to enjoy it");
  expect((await ask(url, capture, {Host: `localhost:${port}`})).status).toBe(200);
  const foreign: Record<string, string>[] = [{Host: `evil.example:${port}`}, {Origin: "http://evil.example"}];
  for (const headers of foreign) {
    const {status, body} = await ask(url, capture, headers);
    expect([status, body.includes("enjoy")]).toEqual([403, false]);
  }
  expect((await ask(url, "/", {}, "POST")).status).toBe(405);
  expect((await ask(url, "/")).headers).toMatchObject({"x-content-type-options": "nosniff", "x-frame-options": "DENY"});
  const socket = "/_observablehq";
  expect(await shout(url, upgrade(socket, host, url))).toMatch(/^HTTP\/1\.1 101 /);
  expect(await shout(url, upgrade(socket, host, "http://evil.example"))).toMatch(/^HTTP\/1\.1 403 /);
  expect(await shout(url, upgrade(socket, "evil.example", "http://evil.example"))).toMatch(/^HTTP\/1\.1 403 /);
  for (const path of ["//", "/%", "/%E0%A4%A", "/%00", "/../../data/kim-limousine/lbci.txt"])
    expect((await ask(url, path)).status).toBeGreaterThanOrEqual(400);
  expect((await ask(url, "/")).status).toBe(200);
});

test("all of that happened without a reload", () => {
  taken.sort((a, b) => a - b);
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  console.log(
    `an edit shows after ${seconds(taken[taken.length >> 1])} s (median of ${taken.length}; slowest ${seconds(taken.at(-1) ?? 0)} s)`
  );
  expect(loads).toBe(0);
});
