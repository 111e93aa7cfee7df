// Framework ships every package whole. Here the built modules are bundled again, with only what the pages use of each.

import {build, type Metafile, type Plugin} from "esbuild";
import {readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join, posix, sep} from "node:path";
import {root} from "../corpus/list.js";
import {own} from "../../src/analysis/own.js";

/** Rewrites the modules of a built folder, and the pages' links to them. Framework's own client stays as it is. */
export async function shrink(folder: string): Promise<void> {
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"}).map((name) => name.split(sep).join("/"));
  const entries = files.filter((name) => name.startsWith("_import/") && name.endsWith(".js"));
  const {outputFiles, metafile} = await build({
    absWorkingDir: folder,
    entryPoints: entries,
    entryNames: "[dir]/[name]-[hash]", // a new place for each new content
    chunkNames: "_import/shared-[hash]",
    outbase: ".",
    outdir: ".",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2022",
    write: false,
    metafile: true,
    preserveSymlinks: true,
    logLevel: "silent",
    plugins: [fromPackages]
  });
  for (const name of entries) rmSync(join(folder, name));
  rmSync(join(folder, "_node"), {recursive: true, force: true});
  for (const {path, contents} of outputFiles) writeFileSync(path, contents);
  const moved = new Map(
    Object.entries(metafile.outputs).flatMap(([path, {entryPoint}]) => (entryPoint ? [[entryPoint, path]] : []))
  );
  for (const page of files.filter((name) => name.endsWith(".html"))) {
    const file = join(folder, page);
    writeFileSync(file, relink(readFileSync(file, "utf8"), posix.dirname(page), moved, metafile));
  }
}

/** Framework's copies of packages stand for the packages, whose own files say what may be left out. */
export const fromPackages: Plugin = {
  name: "packages",
  setup({onResolve, resolve}) {
    onResolve({filter: /\/_node\//}, ({path, kind}) => {
      const [, name] = /\/_node\/((?:@[^/]+\/)?[^/@]+)@[^/]+\/index\.[0-9a-f]+\.js$/.exec(path) ?? [];
      return name === undefined ? undefined : resolve(name, {kind, resolveDir: root});
    });
  }
};

/** The page with the new places of its modules; those that they need are asked for at once. */
function relink(html: string, folder: string, moved: ReadonlyMap<string, string>, {outputs}: Metafile): string {
  const from = (path: string) => (folder === "." ? `./${path}` : posix.relative(folder, path));
  const used = new Set<string>();
  const text = html
    .replace(/<link rel="modulepreload" href="[^"]*\/_(?:import|node)\/[^"]*">\n/g, "")
    .replace(/(["'])(\.{1,2}\/[^"']*_import\/[^"']+\.js)\1/g, (whole, quote: string, address: string) => {
      const path = moved.get(posix.join(folder, address));
      if (path === undefined) return whole;
      used.add(path);
      return `${quote}${from(path)}${quote}`;
    });
  for (const path of used)
    // grows while it is walked
    for (const one of own(outputs, path)!.imports) if (one.kind === "import-statement") used.add(one.path);
  const links = [...used].map((path) => `<link rel="modulepreload" href="${from(path)}">\n`);
  return text.replace(/<link rel="icon"/, (icon) => links.join("") + icon);
}
