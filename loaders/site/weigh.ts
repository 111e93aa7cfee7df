// What a reader's browser fetches to show a page for the first time, measured on the built files.

import {existsSync, readFileSync} from "node:fs";
import {join, posix} from "node:path";
import {pathToFileURL} from "node:url";
import {gzipSync} from "node:zlib";
import {root} from "../corpus/list.js";
import {sentenceOf} from "../run.js";
import {own} from "../../src/analysis/own.js";

/** Bytes as they lie on the disk, and as a web server sends them. */
export interface Fetched {
  path: string; // inside the built folder
  kind: "page" | "style" | "module" | "data";
  bytes: number;
  compressed: number;
}

/** What the first view of a page may cost, in kB. */
export const budgets: Readonly<Record<string, number>> = {
  "story/kim-limousine": 230,
  "compare/kim-limousine": 230,
  methods: 230,
  index: 60
};

export interface Weight {
  page: string;
  compressed: number; // bytes, all together
  files: Fetched[]; // the heaviest first
  outside: string[]; // addresses that are not the site's own
}

/** The first view of a page: itself, its styles, all modules it imports, and the data it reads. Throws if it is not built. */
export function weigh(folder: string, page = "story/kim-limousine"): Weight {
  const start = `${page}.html`;
  if (!existsSync(join(folder, start))) throw new Error(`${start} is not in ${folder}. Run npm run build first.`);
  const found = new Map<string, Fetched["kind"]>([[start, "page"]]);
  const outside: string[] = [];
  for (const [path, kind] of found) {
    if (kind === "data") continue; // a map grows while it is walked
    for (const [address, needs] of addressesIn(readFileSync(join(folder, path), "utf8"), kind)) {
      if (/^(?:[a-z]+:)?\/\//i.test(address)) outside.push(address);
      else if (!/^(?:data|blob):/.test(address)) found.set(posix.join(posix.dirname(path), address), needs);
    }
  }
  const files = [...found]
    .map(([path, kind]): Fetched => {
      const content = readFileSync(join(folder, path));
      return {path, kind, bytes: content.length, compressed: gzipSync(content).length};
    })
    .sort((a, b) => b.compressed - a.compressed);
  return {page, compressed: files.reduce((sum, {compressed}) => sum + compressed, 0), files, outside};
}

function addressesIn(text: string, kind: Fetched["kind"]): [address: string, kind: Fetched["kind"]][] {
  const all = (pattern: RegExp, needs: Fetched["kind"]) =>
    [...text.matchAll(pattern)].map(([, address]): [string, Fetched["kind"]] => [address, needs]);
  if (kind === "style") return all(/url\(["']?([^"')]+)["']?\)/g, "style");
  const modules = all(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g, "module"); // what is imported on demand is not fetched yet
  if (kind === "module") return modules;
  return [
    ...all(/<link rel="stylesheet"[^>]*href="([^"]+)"/g, "style"),
    ...all(/<link rel="modulepreload" href="([^"]+)"/g, "module"),
    ...modules,
    ...all(/registerFile\([^\n]*"path":"([^"]+)"/g, "data")
  ];
}

/** The weight in lines: the sum, then each kind, then the heaviest files. */
export function sayWeight({page, compressed, files, outside}: Weight): string[] {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  const kinds = ["page", "style", "module", "data"] as const;
  return [
    `First view of /${page}, compressed: ${kilobytes(compressed).trim()} in ${files.length} files${outside.length ? `, and from elsewhere ${outside.join(", ")}` : ", nothing from elsewhere"}`,
    ...kinds.map((kind) => {
      const some = files.filter((file) => file.kind === kind);
      return `${kilobytes(some.reduce((sum, file) => sum + file.compressed, 0))}  ${kind} (${some.length})`;
    }),
    ...files.slice(0, 5).map(({path, compressed}) => `${kilobytes(compressed)}    ${path}`)
  ];
}

/** Builds the report into dist and weighs its pages. Throws the build's fault as one sentence. */
export async function weighSite(): Promise<Weight[]> {
  const {build} = await import("./build.js"); // whoever only weighs needs no Framework
  await build();
  return Object.keys(budgets).map((page) => weigh(join(root, "dist"), page));
}

/** The rows of a table, its head first. What is over its budget is marked. */
export function weightRows(weights: Weight[]): string[][] {
  return [
    ["page", "kB", "at most", "files", "data", "from elsewhere"],
    ...weights.map(({page, compressed, files, outside}) => [
      page,
      `${(compressed / 1000).toFixed(1)}${compressed > 1000 * (own(budgets, page) ?? Infinity) ? " !" : "  "}`,
      `${own(budgets, page) ?? ""}`,
      `${files.length}`,
      `${files.filter(({kind}) => kind === "data").length}`,
      `${outside.length}`
    ])
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  try {
    console.log(sayWeight(weigh(join(root, "dist"), process.argv[2])).join("\n"));
  } catch (error) {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  }
