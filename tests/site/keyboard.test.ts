// Charts and texts by keyboard, by pointer and by finger.

import type {BrowserContextOptions, Page} from "playwright-core";
import {expect, test} from "vitest";
import {idle, settle, unfold} from "./look.js";
import {visit} from "./visit.js";

const site = visit();

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await site.browser.newContext({viewport: {width: 1280, height: 900}, ...options})).newPage();
  await page.goto(site.url + path);
  await settle(page);
  return page;
}

/** Where the focus is: the address of its link, or the key of its sentence. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    const href = here?.getAttribute("href") ?? here?.getAttributeNS("http://www.w3.org/1999/xlink", "href");
    return href ? href.replace(/^.*#/, "") : ((here as HTMLElement | null)?.dataset.s ?? here?.tagName ?? "");
  });
}

const lit = (page: Page, inside: string) => page.locator(`${inside} .lit-up`).count();

test("every chart is one tab stop", async () => {
  const page = await open("story/kim-limousine");
  await unfold(page);
  const charts = await page.$$eval("main .card svg, main .matrix, main #echo", (list) =>
    list
      .map((chart) => [...chart.querySelectorAll("a, td button")].filter((a) => !a.closest("details:not(.more)")))
      .filter((links) => links.length > 1)
      .map((links) => links.filter((link) => link.getAttribute("tabindex") !== "-1").length)
  );
  expect(charts.length).toBeGreaterThan(6);
  expect(charts.filter((stops) => stops > 1)).toEqual([]);
  await page.locator('#anatomy a[tabindex="0"]').focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("#anatomy svg") === null)).toBe(true);
  await page.context().close();
});

test("the arrow keys go through a chart, Enter follows, and the line at the edge says where one is", async () => {
  const page = await open("story/kim-limousine");
  await page.locator('#anatomy a[tabindex="0"]').focus();
  expect(await focused(page)).toBe("s=w1");
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toBe("s=w2");
  expect(await page.locator(".tip-line").textContent()).toContain("When Kim visited eastern Russia in September");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toMatch(/^a=[\w-]+&s=\d+$/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  expect(await focused(page)).toBe("s=w1");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight"); // leads nowhere
  const last = await focused(page);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/compare/kim-limousine#${last}`);
  await page.context().close();
});

test("the sentence under the pointer or the focus lights up in every chart and text", async () => {
  const page = await open("story/kim-limousine#lens=attribution");
  await unfold(page);
  await page.locator('#echo [data-s="w4"]').hover();
  expect(await lit(page, "#anatomy")).toBe(1);
  expect(await lit(page, "#echo")).toBe(1);
  expect(await lit(page, "#course")).toBe(1);
  await page.locator("h1").hover();
  expect(await lit(page, "main")).toBe(0);
  await page.locator('#anatomy a[tabindex="0"]').focus();
  expect(await lit(page, "#echo")).toBe(1);
  await page.goto(`${site.url}compare/kim-limousine#a=imamovic`);
  await page.locator('[data-article="imamovic"] [data-s="3"]').hover();
  expect(await lit(page, ".map")).toBe(1);
  expect(await lit(page, ".reader")).toBe(1);
  await page.context().close();
});

test("a difference under the pointer lights the sentences that it is about", async () => {
  const page = await open("story/kim-limousine");
  const card = page.locator(".difference").first();
  await card.hover();
  const keys = (await card.getAttribute("data-keys"))?.split(",") ?? [];
  expect(keys.length).toBeGreaterThan(1);
  expect(await lit(page, "#anatomy")).toBe(keys.length);
  await page.locator("h1").hover();
  expect(await lit(page, "main")).toBe(0);
  await page.context().close();
});

test("all differences are walked by n and p, and a badge beside the wire's text opens its own", async () => {
  const page = await open("story/kim-limousine");
  const open_ = () => page.$$eval(".walk details[open]", (list) => list.map(({id}) => id));
  await page.locator(".walk summary").first().focus();
  await page.keyboard.press("n");
  expect(await open_()).toEqual(["difference-1"]);
  await page.keyboard.press("n");
  expect(await open_()).toEqual(["difference-2"]);
  await page.keyboard.press("p");
  expect(await open_()).toEqual(["difference-1"]);
  expect(await page.evaluate(() => document.activeElement?.closest("details")?.id)).toBe("difference-1");
  const badge = page.locator("#echo .badge").last();
  await badge.click();
  expect((await open_()).map((id) => `#${id}`)).toEqual([await badge.getAttribute("href")]);
  await page.context().close();
});

test("a cell of the matrix underlines the words it counted, where they stand on the page", async () => {
  const page = await open("story/kim-limousine");
  const counted = () =>
    page.evaluate(() => [...(CSS.highlights.get("counted") ?? [])].map((range) => (range as Range).toString()));
  const wire = page.locator('#measures button[value="../compare/kim-limousine#lens=hedging"]');
  await wire.focus();
  expect(await counted()).toEqual(["appeared"]);
  await page.locator("h1").click();
  expect(await counted()).toEqual([]);
  await page.context().close();
});

test("a first tap says what a point is, a second follows it", async () => {
  const page = await open("story/kim-limousine", {hasTouch: true, isMobile: true, viewport: {width: 400, height: 800}});
  const point = page.locator('#anatomy svg a[*|href*="a=imamovic&s=1"]').first();
  await point.scrollIntoViewIfNeeded();
  await point.tap();
  await page.locator(".tip-line", {hasText: "Imamovic"}).waitFor();
  await idle(page);
  expect(page.url()).toContain("/story/");
  await point.tap();
  await page.waitForURL("**/compare/kim-limousine#a=imamovic&s=1");
  await page.context().close();
});

test("on a phone the lens switch stays at the bottom edge, in one line", async () => {
  const page = await open("compare/kim-limousine", {viewport: {width: 400, height: 800}});
  const box = await page.locator('form:has(input[type="radio"])').boundingBox();
  expect(box && Math.round(box.y + box.height)).toBe(800);
  expect(box?.height).toBeLessThan(70);
  await page.context().close();
});

test("a comparison is read, searched and switched by keyboard alone", async () => {
  const page = await open("compare/kim-limousine");
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
    }
    throw new Error(`Tab never reaches ${selector}`);
  };
  await tabTo('input[type="radio"]');
  await page.keyboard.press("ArrowDown");
  await page.waitForURL("**/compare/kim-limousine#lens=attribution");
  await page.waitForSelector(".reader mark");
  await tabTo(".map a");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toContain("s=2");
  expect(await page.locator('[aria-current="true"]').getAttribute("data-s")).toBe("2");
  await tabTo(".sentence");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await page.locator(".live").textContent()).toMatch(/^Sentence 2 of 10, Reuters/);
  await page.context().close();
});

test("a view can be cited: title, address, version and date of the visit", async () => {
  const page = await open("compare/kim-limousine#lens=tone", {permissions: ["clipboard-read", "clipboard-write"]});
  await page.getByRole("button", {name: "Cite this view"}).click();
  await page.getByText("Copied:").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Putin gives Kim Jong Un a Russian limousine, side by side\. http.*#lens=tone Copytaster \d+\.\d+\.\d+.*\. Visited \d{4}-\d\d-\d\d\.$/
  );
  await page.context().close();
});
