// A page of the built site, opened and looked at.

import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Waits until all is drawn: nothing loads, and nothing has changed for a while in which the page had time to. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let timer = 0;
        const wait = () => {
          clearTimeout(timer);
          timer = window.setTimeout(
            () => requestIdleCallback(() => (watch.disconnect(), done()), {timeout: 1000}),
            300
          );
        };
        const watch = new MutationObserver(wait);
        watch.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
        wait();
      })
  );
}

/** Waits until the page has nothing to do, and has drawn what it did. */
export async function idle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(done)), {timeout: 1000}))
  );
}

/** Opens an address, waits until all is drawn, and gathers what goes wrong from then on. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {}
): Promise<{page: Page; wrong: string[]}> {
  const context = await browser.newContext({colorScheme: "light", viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.goto(address);
  await settle(page);
  return {page, wrong};
}

/** Opens what the story page folds away, which is drawn then. */
export async function unfold(page: Page): Promise<void> {
  await page.$$eval("main details.more", (list) => {
    for (const details of list) (details as HTMLDetailsElement).open = true;
  });
  await page.waitForTimeout(300);
}

/** What axe finds against a page as it stands, a line a rule. */
export async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe); // as an expression: the page's policy refuses a script
  return page.evaluate(async () => {
    const {violations} = await (
      globalThis as unknown as {axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}}
    ).axe.run();
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(" | ")}`);
  });
}
