// Every switch, disclosure and button of every page is used once; nothing may go wrong, and axe finds nothing then either.

import type {BrowserContextOptions, Page} from "playwright-core";
import {expect, test} from "vitest";
import {limit} from "../limit.js";
import {findFaults, idle, openPage, unfold} from "./look.js";
import {visit} from "./visit.js";

const light: BrowserContextOptions = {colorScheme: "light", viewport: {width: 1280, height: 900}};
const dark: BrowserContextOptions = {...light, colorScheme: "dark"};
const phone: BrowserContextOptions = {...light, viewport: {width: 400, height: 800}, hasTouch: true};
const site = visit();

/** Opens all that folds, then presses every button and chooses every option, one after the other; says what was saved. */
async function useAll(page: Page): Promise<string[]> {
  const saved: string[] = [];
  page.on("download", (download) => saved.push(download.suggestedFilename()));
  await unfold(page); // which draws more that folds
  await page.$$eval("main details:not(.walk *)", (list) =>
    list.forEach((details) => ((details as HTMLDetailsElement).open = true))
  );
  for (const button of await page.locator("main button").all()) {
    await button.evaluate((element: HTMLElement) => element.click());
    await idle(page);
  }
  for (const select of await page.locator("main select").all())
    for (let i = 0; i < (await select.locator("option").count()); i++) {
      await select.evaluate((element: HTMLSelectElement, index) => {
        element.selectedIndex = index;
        for (const type of ["input", "change"]) element.dispatchEvent(new Event(type, {bubbles: true}));
      }, i);
      await idle(page);
    }
  const lenses = page.locator('main input[type="radio"]');
  for (let i = 0; i < (await lenses.count()); i++) {
    await lenses.nth(i).evaluate((input: HTMLElement) => input.click());
    await idle(page);
  }
  return saved;
}

test.each([
  ["story/kim-limousine", "light", light],
  ["story/skerra-ferry", "dark", dark],
  ["story/skerra-ferry", "on a phone", phone],
  ["compare/kim-limousine", "dark", dark],
  ["compare/skerra-ferry", "on a phone", phone],
  ["try", "dark", dark],
  ["methods", "on a phone", phone]
] as const)("/%s, %s: everything can be used", async (path, _, options) => {
  const {page, wrong} = await openPage(site.browser, site.url + path, options);
  const saved = await useAll(page);
  expect(wrong).toEqual([]);
  expect(await page.locator(".observablehq--error").count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  if (path.startsWith("story/"))
    for (const ending of ["svg", "png", "csv", "json"])
      await expect.poll(() => saved.join(" "), {timeout: limit}).toContain(`.${ending}`);
  expect(await findFaults(page)).toEqual([]);
  await page.context().close();
});
