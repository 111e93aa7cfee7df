// The built site in a real browser.

import type {BrowserContextOptions, Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {findFaults, settle, unfold} from "./look.js";
import {visit} from "./visit.js";

const paths = [
  "",
  "story/kim-limousine",
  "compare/kim-limousine",
  "compare/kim-limousine#lens=attribution",
  "try",
  "methods",
  "glossary",
  "nowhere"
];
const modes: Record<string, BrowserContextOptions> = {
  light: {colorScheme: "light", viewport: {width: 1280, height: 900}},
  dark: {colorScheme: "dark", viewport: {width: 1280, height: 900}},
  phone: {colorScheme: "light", viewport: {width: 400, height: 800}}
};
const site = visit();

/** Opens a page and gathers all that goes wrong on it. */
async function open(
  path: string,
  options: BrowserContextOptions = modes.light
): Promise<{page: Page; wrong: string[]}> {
  const context = await site.browser.newContext({...options, bypassCSP: false});
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on(
    "request",
    (request) =>
      !/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.url) && wrong.push(`asks ${request.url()}`)
  );
  page.on(
    "response",
    (response) =>
      response.status() >= 400 && !path.startsWith("nowhere") && wrong.push(`${response.status()} ${response.url()}`)
  );
  await page.goto(site.url + path);
  await settle(page);
  return {page, wrong};
}

describe.each(Object.entries(modes))("%s", (_, mode) => {
  test.each(paths)("/%s opens without an error, within its width, and axe finds nothing", async (path) => {
    const {page, wrong} = await open(path, mode);
    expect(wrong.filter((text) => !(path === "nowhere" && text.includes("404")))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await findFaults(page)).toEqual([]);
    await page.context().close();
  });
});

test("every link of every page leads somewhere", async () => {
  const seen = new Set<string>();
  for (const path of paths.slice(0, -1)) {
    const {page} = await open(path);
    const links = await page.$$eval("a[href]", (list) =>
      list.map((a) => (a as HTMLAnchorElement).href || (a as unknown as SVGAElement).getAttribute("href") || "")
    );
    for (const link of links) if (link.startsWith(site.url)) seen.add(link.split("#")[0]);
    const anchors = await page.$$eval('a[href^="#"]', (list) =>
      list.map((a) => a.getAttribute("href") ?? "").filter((h) => h.length > 1 && !h.includes("="))
    );
    for (const anchor of anchors) expect(await page.locator(`[id="${anchor.slice(1)}"]`).count(), anchor).toBe(1);
    await page.context().close();
  }
  expect(seen.size).toBeGreaterThan(3);
  for (const link of seen) expect((await fetch(link)).status, link).toBe(200);
});

test("a cell of the matrix opens its words, and they lead to the text, where they are underlined", async () => {
  const {page} = await open("story/kim-limousine");
  const cell = page.locator('#row-hedging button[value*="a=imamovic"]');
  await cell.focus();
  await page.keyboard.press("Enter");
  const words = page.locator("#measures .opened a:not(.no-print)");
  expect(await words.count()).toBe(Number(/^\d+/.exec((await cell.getAttribute("title")) ?? "")?.[0]));
  await page.locator("#measures .opened a.no-print").click();
  await page.waitForURL(/compare\/kim-limousine#a=imamovic&lens=hedging/);
  await page.waitForSelector(".reader mark");
  expect(await page.locator(".reader section").last().locator("mark").count()).toBeGreaterThan(0);
  expect(
    await page.locator('input[type="radio"]:checked').evaluate((input) => input.parentElement?.textContent)
  ).toContain("Hedging");
});

test("the number of words underlined is the number on the chart", async () => {
  const {page} = await open("story/kim-limousine");
  const cell = (await page.locator('#row-hedging button[value*="a=imamovic"]').getAttribute("title")) ?? "";
  const counted = Number(/^(\d+) in/.exec(cell)?.[1]);
  await page.goto(`${site.url}compare/kim-limousine#a=imamovic&lens=hedging`);
  await page.waitForSelector(".reader mark");
  const own = await page.locator(".reader section").last().locator("mark:not(.aside)").count();
  expect(own).toBe(counted);
});

test("a text is walked and a sentence selected by keyboard alone; the address keeps it", async () => {
  const {page} = await open("compare/kim-limousine#lens=attribution");
  await page.locator('.sentence[data-s="w1"]').focus();
  for (const key of ["ArrowDown", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
  const here = await page.locator(".sentence:focus").getAttribute("data-s");
  expect(here).toMatch(/^\d+$/); // in the article, wherever the partner stands
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toMatch(new RegExp(`s=${here}&lens=attribution$`));
  expect(await page.locator('[aria-current="true"]').getAttribute("data-s")).toBe(here);
  expect(await page.locator(".live").textContent()).toMatch(new RegExp(`^Sentence ${here} of \\d+`));
  await page.keyboard.press("Escape");
  expect(new URL(page.url()).hash).not.toMatch(/[#&]s=/);
  await page.keyboard.press(".");
  expect(await page.evaluate(() => document.activeElement?.querySelector("mark") !== null)).toBe(true);
});

test("the address restores article, lens and sentence", async () => {
  const {page} = await open("compare/kim-limousine#a=unnamed-3&s=4&lens=attribution");
  expect(
    await page
      .getByLabel("Article", {exact: true})
      .evaluate((select: HTMLSelectElement) => select.selectedOptions[0].textContent)
  ).toContain("(3)");
  const box = await page.locator('[aria-current="true"]').boundingBox();
  expect(box && box.y > 0 && box.y < 900).toBe(true);
  await page.getByLabel("Article", {exact: true}).selectOption({label: "Faruk Imamovic (outlet not named)"});
  await page.waitForFunction(() => location.hash.includes("a=imamovic"));
  expect(new URL(page.url()).hash).not.toContain("s=4");
});

test("the map shows what is on the screen; the nearest sentence and the other articles are one step away", async () => {
  const {page} = await open("compare/kim-limousine#a=imamovic&s=5");
  await page.waitForSelector(".map .in-view");
  const shown = await page.locator(".map .in-view").count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(await page.locator(".map .block").count());
  expect((await page.locator(".map").boundingBox())?.y).toBeGreaterThanOrEqual(0); // it stays in view
  await page.getByText("Show the nearest").click();
  await page.waitForFunction(() => /s=w\d/.test(location.hash));
  expect(await page.locator('[aria-current="true"]').getAttribute("data-s")).toMatch(/^w/);
  await page.locator(".neighbours a").first().click();
  await page.waitForFunction(() => location.hash.includes("a=unnamed-3"));
  await page.context().close();
});

test("copied text is clean", async () => {
  const {page} = await open("compare/kim-limousine#lens=tone");
  const copied = await page.evaluate(() => {
    const first = document.querySelector(".sentence") as HTMLElement;
    getSelection()?.selectAllChildren(first);
    return getSelection()?.toString();
  });
  expect(copied).toContain("Vladimir Putin gave Kim Jong Un a luxury Russian Aurus limousine as a gift because");
  expect(copied).not.toMatch(/[+−]/);
});

test("the table sorts, and its downloads hold the numbers", async () => {
  const {page} = await open("story/kim-limousine");
  await unfold(page);
  const table = page.locator('[aria-label="The numbers"]');
  await table.getByRole("button", {name: "Value"}).click();
  const values = await table.locator("tbody td:nth-child(3)").allTextContents();
  const numbers = values
    .filter((v) => v !== "–")
    .map((v) => (v.endsWith("%") ? parseFloat(v) / 100 : Number(v.replace("−", "-"))));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Download CSV").click()]);
  const csv = await (await download.createReadStream()).toArray();
  expect(Buffer.concat(csv).toString()).toMatch(
    /^story,article,label,feature,voice,unit,value,low,high,count,of,version,lists\nkim-limousine,lbci,/
  );
});

test("without scripts the page says what it is and lists the articles", async () => {
  const context = await site.browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(`${site.url}story/kim-limousine`);
  expect(await page.title()).toBe("Putin gives Kim Jong Un a Russian limousine | Copytaster");
  expect(await page.locator("h1").textContent()).toContain("Putin gives Kim Jong Un a Russian limousine");
  expect(
    await page
      .locator("noscript, main")
      .allTextContents()
      .then((t) => t.join())
  ).toContain("Reuters, as carried by LBCI");
});

test("the sample story prints", async () => {
  const {page} = await open("story/kim-limousine");
  const pdf = await page.pdf({preferCSSPageSize: true});
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});
