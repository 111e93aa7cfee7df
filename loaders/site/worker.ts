// The analysis as one file that a browser can run beside a page. Framework's own bundle of it overflows a worker's stack.

import {build} from "esbuild";
import {root} from "../corpus/list.js";

/** The module text of the worker: the same source gives the same bytes, in any folder. Throws esbuild's message. */
export async function bundleWorker(): Promise<string> {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ["src/analysis/worker.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "silent"
  });
  return outputFiles[0].text;
}
