// Finishes each built page once: language, zoom, static title and headings, labels, constant times, security policy.

import {JSDOM} from "jsdom";
import {createHash} from "node:crypto";
import {cpSync, existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {setImmediate as turn} from "node:timers/promises";
import type {Report} from "../../src/analysis/model/report.js";

/**
 * Rewrites the pages of a built folder in place, and adds the reports with other references from the cache it was built
 * with. Only shrink edits it before.
 */
export async function finish(folder: string, cache: string): Promise<void> {
  for (const entry of existsSync(join(cache, "story"))
    ? readdirSync(join(cache, "story"), {withFileTypes: true})
    : []) {
    // pages fetch them when asked to; in preview Framework serves them under the same address
    if (entry.isDirectory())
      cpSync(join(cache, "story", entry.name), join(folder, "_file", "story", entry.name), {recursive: true});
  }
  for (const file of pagesIn(folder)) {
    const path = relative(folder, file)
      .split(sep)
      .join("/")
      .replace(/\.html$/, "");
    writeFileSync(file, finishPage(readFileSync(file, "utf8"), reportOf(path, cache), path.startsWith("compare/")));
    await turn(); // jsdom lets go of a page only then
  }
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory()
        ? entry.name.startsWith("_")
          ? []
          : pagesIn(path)
        : path.endsWith(".html")
          ? [path]
          : [];
    })
    .sort();
}

function reportOf(path: string, cache: string): Report | null {
  const [kind, id] = path.split("/");
  const file = join(cache, "story", `${id}.json`);
  return (kind === "story" || kind === "compare") && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

function finishPage(html: string, report: Report | null, comparing: boolean): string {
  const dom = new JSDOM(html);
  try {
    const {document} = dom.window;
    finishDocument(document, report, comparing);
    addPolicy(document, "'self'");
    return dom.serialize();
  } finally {
    dom.window.close();
  }
}

/** Language, zoom, names and constant times; all but the policy, which comes last. */
export function finishDocument(document: Document, report: Report | null, comparing: boolean): void {
  document.documentElement.lang = "en";
  document.querySelector('meta[name="viewport"]')?.setAttribute("content", "width=device-width, initial-scale=1");
  if (report) nameStory(document, report, comparing);
  labelSidebar(document);
  for (const script of document.querySelectorAll("script:not([src])"))
    script.textContent = (script.textContent ?? "").replace(/"lastModified":\d+/g, '"lastModified":0');
}

/** The title, heading and list of articles for readers and machines without scripts. Text only: never markup. */
function nameStory(document: Document, report: Report, comparing: boolean): void {
  const {title} = report.story;
  document.title = comparing ? `${title}, side by side | Copytaster` : `${title} | Copytaster`;
  const heading = document.querySelector("h1");
  const loading = heading?.querySelector("observablehq-loading");
  if (loading) loading.textContent = title;
  const none = document.createElement("noscript");
  const list = document.createElement("ul");
  for (const {label, article} of report.articles) {
    const item = document.createElement("li");
    item.textContent = article.headline ? `${label}: ${article.headline}` : label;
    list.append(item);
  }
  const note = document.createElement("p");
  note.textContent = "The charts and texts of this page need scripts, which this browser does not run.";
  none.append(list, note);
  heading?.after(none);
}

/** What axe finds in Framework's own frame: a switch without name outside all landmarks, a label inside a list. */
function labelSidebar(document: Document): void {
  const toggle = document.querySelector("#observablehq-sidebar-toggle");
  toggle?.setAttribute("aria-label", "Show the sidebar");
  toggle?.setAttribute("aria-live", "polite"); // it must stay a sibling of the landmarks it switches
  const close = document.querySelector("#observablehq-sidebar-close");
  const list = close?.parentElement;
  if (close && list?.matches("ol")) list.before(close);
  document.querySelector("#observablehq-sidebar")?.setAttribute("aria-label", "Pages");
  document.querySelector("#observablehq-toc")?.setAttribute("aria-label", "On this page");
}

/** Only files of `source` and the inline modules that Framework wrote may run; nothing may be fetched elsewhere. */
export function addPolicy(document: Document, source: "'self'" | "'none'"): void {
  const hashes = [...document.querySelectorAll("script:not([src])")].map(
    (script) =>
      `'sha256-${createHash("sha256")
        .update(script.textContent ?? "")
        .digest("base64")}'`
  );
  const own = source === "'none'" ? "" : `${source} `; // 'none' stands alone
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = [
    `default-src ${source}`,
    `script-src ${own}${[...new Set(hashes)].join(" ")}`,
    `style-src ${own}'unsafe-inline'`,
    `img-src ${own}data: blob:`,
    `worker-src ${own}blob:`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
  document.querySelector('meta[name="viewport"]')?.after(meta);
}
