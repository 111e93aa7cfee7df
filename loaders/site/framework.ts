// Runs Observable Framework so that it needs no network, writes nothing home, and finds tsx for the loaders.

import {spawn, type ChildProcess} from "node:child_process";
import {mkdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {delimiter, dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {root} from "../corpus/list.js";

const require = createRequire(import.meta.url);
const framework = dirname(require.resolve("@observablehq/framework/package.json"));

/**
 * Starts `observable build` or `observable preview` in a folder with a configuration. Framework keeps its cache in the
 * source root, which is the folder src there unless the configuration takes another.
 */
export function startFramework(
  args: string[],
  env: Record<string, string>,
  stdio: "inherit" | "pipe",
  folder = root,
  source = join(folder, "src")
): ChildProcess {
  primePackages(join(source, ".observablehq", "cache"));
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const tsx = pathToFileURL(require.resolve("tsx")).href;
  const door = args[0] === "preview" ? ["--import", new URL("door.ts", import.meta.url).href] : [];
  return spawn(process.execPath, ["--import", tsx, ...door, join(framework, "dist/bin/observable.js"), ...args], {
    cwd: folder,
    stdio: ["ignore", stdio, stdio],
    env: {...process.env, PATH: path, OBSERVABLE_TELEMETRY_DISABLE: "true", ...env}
  });
}

/**
 * Framework asks the npm registry for the latest version of its recommended packages, used or not. An empty folder for
 * each in its cache answers that, with the same version for ever.
 */
function primePackages(cache: string): void {
  const names = new Set<string>();
  for (const file of ["recommendedLibraries", "fileAttachment", "sampleDatasets"]) {
    const source = readFileSync(join(framework, "dist/client/stdlib", `${file}.js`), "utf8");
    for (const [, name] of source.matchAll(/"npm:((?:@[\w.-]+\/)?[\w.-]+)/g)) names.add(name);
  }
  for (const name of names) mkdirSync(join(cache, "_npm", `${name}@0.0.0`), {recursive: true});
}
