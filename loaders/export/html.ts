// A story as one HTML file that needs neither server nor network: a page made of the site's components, with all they use inside.

import {build, type Plugin} from "esbuild";
import {JSDOM, VirtualConsole} from "jsdom";
import {once} from "node:events";
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {gzipSync} from "node:zlib";
import type {ArticleReport, Report} from "../../src/analysis/model/report.js";
import type {Id} from "../../src/analysis/model/text.js";
import {version} from "../../src/analysis/version.js";
import type {KeyDifferences, ReportDifferences} from "../../src/components/state/embedded.js";
import {addPolicy, finishDocument} from "../site/finish.js";
import {startFramework} from "../site/framework.js";
import {root} from "../corpus/list.js";
import {toJson} from "../run.js";
import {fromPackages} from "../site/shrink.js";

/** The file's text. `reports` gives the report by its reference; `every` sets all comparisons under one another. */
export async function buildHtml(
  reports: (reference: Id | undefined) => Report,
  options: {every?: boolean} = {}
): Promise<string> {
  const folder = mkdtempSync(join(root, "dist.one-")); // inside the project, so that its packages are found
  try {
    writeSite(folder);
    await observe(folder);
    return await inline(join(folder, "dist/onefile"), reports, options);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function writeSite(folder: string): void {
  const config = {
    root: "src",
    output: "dist",
    title: "Copytaster",
    style: "style.css",
    globalStylesheets: [],
    sidebar: false,
    toc: false,
    pager: false,
    search: false,
    head: "",
    footer: `Copytaster ${version}`
  };
  mkdirSync(join(folder, "src/onefile"), {recursive: true});
  for (const name of ["components", "analysis/say", "analysis/model", "style.css", "print.css"])
    cpSync(join(root, "src", name), join(folder, "src", name), {recursive: true});
  cpSync(join(root, "src/onefile/[story].md"), join(folder, "src/onefile/index.md"));
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  writeFileSync(join(folder, "observablehq.config.js"), `export default ${JSON.stringify(config)};\n`);
}

async function observe(folder: string): Promise<void> {
  const child = startFramework(["build"], {}, "pipe", folder);
  let log = "";
  child.stdout?.on("data", (data) => (log += data));
  child.stderr?.on("data", (data) => (log += data));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`The page could not be built. Framework says:\n${log}`);
}

/** Takes a built page and puts into it whatever it would load. */
async function inline(
  folder: string,
  reports: (reference: Id | undefined) => Report,
  {every = false}: {every?: boolean}
): Promise<string> {
  const report = reports(undefined);
  const dom = new JSDOM(readFileSync(join(folder, "index.html"), "utf8"), {virtualConsole: new VirtualConsole()}); // it knows not all CSS
  const {document} = dom.window;
  finishDocument(document, report, false);
  if (every) document.documentElement.dataset.every = "";
  for (const link of document.querySelectorAll<HTMLLinkElement>("link")) {
    if (link.rel === "stylesheet") {
      const style = document.createElement("style");
      style.textContent = readFileSync(join(folder, link.getAttribute("href") ?? ""), "utf8");
      link.replaceWith(style);
    } else link.remove();
  }
  const style = document.createElement("style");
  style.textContent = layout;
  document.head.append(style);
  for (const script of document.querySelectorAll("script")) {
    if (script.type !== "module" || script.src) script.remove();
    else script.textContent = await bundle(script.textContent ?? "", folder);
  }
  for (const link of document.querySelectorAll('a[href]:not([href^="#"], [href^="http"])'))
    link.replaceWith(...link.childNodes);
  addPolicy(document, "'none'");
  for (const [id, content] of packReports(report, reports)) {
    const script = document.createElement("script");
    script.type = "application/gzip";
    script.id = id;
    script.textContent = content;
    document.head.append(script);
  }
  return dom.serialize();
}

// The report stands upright on paper, each comparison across a sheet of its own.
const layout = `.beside {margin-top: 4rem}
@media print {
  #observablehq-main#observablehq-main {page: auto}
  .beside {margin-top: 0; page: beside}
  .beside div + div > .map {break-before: page}
}`;

function packReports(own: Report, reports: (reference: Id | undefined) => Report): [id: string, content: string][] {
  const pack = (content: object) => gzipSync(toJson(content), {level: 9}).toString("base64");
  const others = own.articles.map(({article}) => article.id).filter((id) => id !== own.reference);
  return [
    ["report-", pack(own)],
    ...others.map((id): [string, string] => [`report-${id}`, pack(differences(own, reports(id)))])
  ];
}

/** What a report with another reference has otherwise; texts and all that is counted in them are packed once. */
export function differences(own: Report, other: Report): ReportDifferences {
  const articles = other.articles.map((article) => {
    const {id} = article.article;
    const same = own.articles.find((one) => one.article.id === id) as ArticleReport;
    return {id, ...compareKeys(same, article)};
  });
  return {...compareKeys({...own, articles: null}, {...other, articles: null}), articles};
}

function compareKeys<T extends object>(own: T, other: T): KeyDifferences<T> {
  const keys = Object.keys(other) as (keyof T)[];
  const changed = keys.filter((key) => toJson(other[key]) !== toJson(own[key]));
  const absent = (Object.keys(own) as (keyof T & string)[]).filter((key) => other[key] === undefined);
  return {changed: Object.fromEntries(changed.map((key) => [key, other[key]])) as Partial<T>, absent};
}

/** An inline module with all that it imports; what is not there was never used. */
async function bundle(code: string, folder: string): Promise<string> {
  const missing: Plugin = {
    name: "missing",
    setup({onResolve, onLoad}) {
      onResolve({filter: /.*/}, ({path, importer, resolveDir}) =>
        resolve(resolveDir) === resolve(root) ||
        /[\\/]node_modules[\\/]/.test(importer) ||
        existsSync(join(resolveDir, path))
          ? undefined // a package, what it imports, or a built module
          : {path, namespace: "missing"}
      );
      onLoad({filter: /.*/, namespace: "missing"}, () => ({contents: ""}));
    }
  };
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: folder, loader: "js"},
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
    logLevel: "silent",
    plugins: [fromPackages, missing]
  });
  return outputFiles[0]!.text.replace(/<(?=\/script|!--)/gi, "\\x3c");
}
