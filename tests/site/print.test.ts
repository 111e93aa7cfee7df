// The built pages on paper.

import type {BrowserContextOptions, Page} from "playwright-core";
import {expect, test} from "vitest";
import {openPage} from "./look.js";
import {visit} from "./visit.js";

const site = visit();

const open = async (path: string, options?: BrowserContextOptions) =>
  (await openPage(site.browser, site.url + path, options)).page;

/** The pages' sizes in points. */
async function print(page: Page): Promise<[width: number, height: number][]> {
  const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
  return [...pdf.matchAll(/\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]
  );
}

const portrait = [595, 842];
const landscape = [842, 595];

test.each([
  ["kim-limousine", "as it opens", {}],
  ["kim-limousine", "from a dark screen", {colorScheme: "dark"}],
  ["kim-limousine", "from a wide screen", {viewport: {width: 1920, height: 1080}}],
  ["skerra-ferry", "as it opens", {}]
] as const)("the story %s takes at most four A4 pages, with a quarter of one to spare, %s", async (id, _, options) => {
  const page = await open(`story/${id}`, options);
  const pages = await print(page);
  expect(pages.length).toBeGreaterThan(1);
  for (const size of pages) expect(size).toEqual(portrait);
  await page.addStyleTag({content: "@page {margin-bottom: 28.2mm}"}); // a sixteenth less of each page: other fonts take more
  expect((await print(page)).length).toBeLessThanOrEqual(4);
  await page.context().close();
});

test("all that paper gets is drawn before the sheets are counted, so that the end of the page is on one", async () => {
  const page = await open("story/skerra-ferry");
  const drawn = () => page.evaluate(() => document.querySelectorAll("#observablehq-main .print-only svg").length);
  expect(await drawn()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint"))); // which the browser sends before it counts
  const charts = await drawn();
  expect(charts).toBeGreaterThan(0);
  await page.emulateMedia({media: "print"});
  await page.locator("#anatomy .print-only svg").waitFor();
  expect(await drawn()).toBe(charts);
  await page.emulateMedia({media: null});
  await page.locator("#anatomy .print-only svg").waitFor({state: "detached"});
  await page.context().close();
});

test("on paper no chart is cut, nothing is under 6 pt, and the measures are one table", async () => {
  const page = await open("story/kim-limousine");
  await page.emulateMedia({media: "print"});
  await page.locator("#anatomy .print-only svg").waitFor();
  const {small, wide, rows} = await page.evaluate(() => {
    const main = document.querySelector("#observablehq-main") as HTMLElement;
    const scale = Number(getComputedStyle(main).zoom) * 0.75; // pt a px
    const seen = [...main.querySelectorAll<HTMLElement>("p, li, td, th, small, h2, h3, blockquote, cite, svg text")];
    const shown = seen.filter((element) => element.checkVisibility() && element.textContent?.trim());
    return {
      small: shown
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) * scale < 6)
        .map((element) => element.outerHTML.slice(0, 120)),
      wide: document.querySelector("#anatomy .print-only svg")?.getAttribute("width"),
      rows: document.querySelectorAll(".measured tbody tr").length
    };
  });
  expect(small).toEqual([]);
  expect(wide).toBe("1070");
  expect(rows).toBeGreaterThan(7);
  await page.context().close();
});

test("a comparison prints on its side, all bands between their sentences", async () => {
  const page = await open("compare/kim-limousine#lens=hedging");
  await page.evaluate(() =>
    matchMedia("print").addEventListener("change", ({matches}) => {
      if (!matches) return;
      const off = [...document.querySelectorAll<SVGPathElement>(".gutter path")].map((path) => {
        const boxes = (path.dataset.link ?? "")
          .split(" ")
          .map((s) => document.querySelector(`.sentence[data-s="${s}"]`)?.getBoundingClientRect() ?? new DOMRect());
        const {top, bottom} = path.getBoundingClientRect();
        const [first, last] = [Math.min(...boxes.map((b) => b.top)), Math.max(...boxes.map((b) => b.bottom))];
        return Math.max(Math.abs(top - first), Math.abs(bottom - last));
      });
      document.body.dataset.off = `${Math.max(...off)}`;
    })
  );
  const pages = await print(page);
  for (const size of pages) expect(size).toEqual(landscape);
  expect(Number(await page.evaluate(() => document.body.dataset.off))).toBeLessThan(2); // px
  await page.context().close();
});

test("paper shows no switch, no download and no sidebar; it shows the legend and says where it came from", async () => {
  const page = await open("compare/kim-limousine#lens=hedging");
  await page.emulateMedia({media: "print"});
  for (const selector of [".controls", "#observablehq-sidebar", "#observablehq-sidebar-toggle", ".cite", ".live"])
    expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
  expect(await page.locator(".legend").innerText()).toMatch(/^Hedging:/);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator(".imprint").innerText()).toMatch(
    /^Putin gives .*, side by side\. http.*#lens=hedging Copytaster \d/
  );
  await page.context().close();
});

test("paper is light whatever the screen, and only sources are spelt out", async () => {
  const page = await open("story/kim-limousine", {colorScheme: "dark"});
  await page.emulateMedia({media: "print"});
  const [ink, ground, spelt] = await page.evaluate(() => {
    const {color, backgroundColor} = getComputedStyle(document.body);
    const links = [...document.querySelectorAll("main a[href]")].filter((a) =>
      getComputedStyle(a, "::after").content.includes("://")
    );
    return [color, backgroundColor, links.filter((a) => !a.getAttribute("href")?.startsWith("http")).length];
  });
  expect(ink).toBe("rgb(27, 30, 35)");
  expect(ground).toBe("rgb(255, 255, 255)");
  expect(spelt).toBe(0);
  await page.context().close();
});
