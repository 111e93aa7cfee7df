// What is pasted stays on the page: tried in a real browser, with everything that a page can leave behind looked at.

import {readFileSync} from "node:fs";
import type {BrowserContext, Page, Request} from "playwright-core";
import {afterEach, beforeEach, expect, test} from "vitest";
import {settle, unfold} from "./look.js";
import {visit} from "./visit.js";

const marker = "Quibbleford";
const draft = `Ferry stops\n\nThe ferry at ${marker} may stop for good, the council said on Monday.\n\n"We never said that it would stop," said Ada Brook, who runs it.\n`;

const site = visit();
let context: BrowserContext;
let page: Page;
let wrong: string[];
let requests: Request[];

beforeEach(async () => {
  [wrong, requests] = [[], []];
  context = await site.browser.newContext({viewport: {width: 1280, height: 900}});
  page = await context.newPage();
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && wrong.push(message.text()));
  await page.goto(`${site.url}try`);
  await page.waitForSelector("#measure-hedging");
  await page.waitForLoadState("networkidle");
  context.on("request", (request) => requests.push(request)); // of the worker too
});

afterEach(async () => {
  expect(wrong).toEqual([]);
  await context.close();
});

const box = (index: number) => page.locator("textarea").nth(index);
const texts = () => page.locator(".reader section");
const settled = () => page.waitForFunction(() => !document.querySelector(".boxes")?.hasAttribute("aria-busy"));

test("nothing that is typed is sent, stored or put into the address, whatever is pressed then", async () => {
  const before = await page.evaluate(() => [location.href, document.title, history.length]);
  await box(1).fill(draft);
  await texts().last().getByText(marker).waitFor();
  await page.locator("#anatomy svg a").last().click();
  await page.locator('[aria-current="true"]').waitFor();
  await page.locator("#measure-hedging svg a").last().click();
  await page.locator(".reader mark", {hasText: "may"}).waitFor();
  await texts().last().getByText(marker).click();
  await page.getByText("Show as table").first().click();
  await page.getByRole("button", {name: "Copy as story"}).click();
  await page.locator("pre", {hasText: marker}).waitFor();
  await page.getByRole("heading", {name: "Side by side"}).click();
  await settle(page);

  expect(requests.map((request) => request.url())).toEqual([]);
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
  const kept = await page.evaluate(async () => ({
    local: {...localStorage},
    session: {...sessionStorage},
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: JSON.stringify(history.state),
    name: window.name
  }));
  expect(JSON.stringify(kept)).not.toContain(marker);
  expect(kept).toMatchObject({local: {}, session: {}, cookies: "", databases: [], caches: [], workers: 0, name: ""});
  expect(JSON.stringify(await context.storageState({indexedDB: true}))).not.toContain(marker);
});

test("reloaded, the page has forgotten what was typed", async () => {
  await box(1).fill(draft);
  await texts().last().getByText(marker).waitFor();
  await page.reload();
  await page.waitForSelector("#measure-hedging");
  expect(await page.content()).not.toContain(marker);
  expect(await box(1).inputValue()).not.toContain(marker);
});

test("the prefilled numbers are the published ones, and the worker in the browser comes to the same", async () => {
  const rows = (label: string) => async (page: Page) =>
    page
      .locator('[id^="measure-"] tbody tr', {has: page.locator("th", {hasText: label})})
      .evaluateAll((list) => list.map((tr) => [...tr.querySelectorAll("td")].map((td) => td.textContent).join("; ")));
  const [wire, rewrite] = [await rows("The wire")(page), await rows("The rewrite")(page)];
  expect(wire.length).toBeGreaterThan(3);

  await page.getByRole("button", {name: "Clear"}).click();
  await page.locator(".refusal", {hasText: "Both boxes are empty"}).waitFor();
  await page.waitForSelector("#measure-hedging", {state: "detached"});
  await page.getByRole("button", {name: "Use the sample"}).click();
  await page.waitForSelector("#measure-hedging");
  expect(await rows("The wire")(page)).toEqual(wire);
  expect(await rows("The rewrite")(page)).toEqual(rewrite);

  await page.goto(`${site.url}story/kim-limousine`);
  await page.waitForSelector("#measures");
  await unfold(page);
  const published = (label: string) =>
    page
      .locator('[aria-label="The numbers"] tbody tr', {has: page.locator("td", {hasText: label})})
      .evaluateAll((list) =>
        list.map((tr) => {
          const [, , value, interval, , counted] = [...tr.querySelectorAll("td")].map((td) => td.textContent?.trim());
          return [value, interval, counted, "show"].join("; ");
        })
      );
  expect(await published("Reuters, as carried by LBCI")).toEqual(wire);
  expect(await published("Outlet not named (1)")).toEqual(rewrite);
});

test("one box alone: what was counted, and nothing compared", async () => {
  await box(0).fill("");
  await page.getByText("nothing is compared", {exact: false}).first().waitFor();
  await settled();
  await page.getByRole("heading", {name: "What was counted"}).waitFor();
  expect(await texts().count()).toBe(1);
  expect(await page.locator("#quotations").count()).toBe(0);
});

test("a text over the limit is answered with a plain sentence, and the page lives on", async () => {
  await box(1).fill("word ".repeat(20_001));
  await page
    .locator(".refusal", {hasText: "The rewrite has 20,001 words; this page takes 20,000 in each box."})
    .waitFor();
  await box(1).fill(draft);
  await texts().last().getByText(marker).waitFor();
  expect(await page.locator(".refusal").textContent()).toBe("");
});

test("a selected sentence and its partner are found by keyboard alone", async () => {
  await page.locator('.sentence[data-s="w1"]').focus();
  for (const key of ["ArrowDown", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  expect(await page.locator('[aria-current="true"]').getAttribute("data-s")).toMatch(/^\d+$/);
  expect(page.url()).toBe(`${site.url}try`);
});

test("the files of a story can be saved", async () => {
  await box(1).fill(draft);
  await page.getByRole("button", {name: "Copy as story"}).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Save rewrite.txt").click()]);
  expect(download.suggestedFilename()).toBe("rewrite.txt");
  expect(readFileSync(await download.path(), "utf8")).toBe(draft);
});

test("no other page loads the worker", async () => {
  for (const path of ["", "story/kim-limousine", "compare/kim-limousine", "methods"]) {
    requests = [];
    await page.goto(site.url + path);
    await page.waitForLoadState("networkidle");
    expect(requests.filter((request) => /worker\.[^/]*js|\/try\./.test(request.url()))).toEqual([]);
  }
});
