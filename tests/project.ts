// Copies of the project to build, break and edit, so that no test touches the real one.

import {spawn, type ChildProcess} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {fileURLToPath} from "node:url";

export const project = fileURLToPath(new URL("..", import.meta.url));
const left = new Set([".git", "node_modules", "dist", "library", "docs", "tests"]);

/** A fresh copy without anything built or cached; packages are linked. */
export function copyProject(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), "copytaster-")), name);
  mkdirSync(folder);
  cpSync(project, folder, {
    recursive: true,
    filter: (path) => {
      const [top, second] = relative(project, path).split(/[\\/]/);
      return !left.has(top) && !top.startsWith("dist.") && !(top === "src" && second === ".observablehq");
    }
  });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

export interface Result {
  code: number | null;
  out: string;
  err: string;
}

/** Starts one of the project's programs, as npm would: loaders/site/build.ts and the like. */
export function start(
  folder: string,
  program: string,
  args: string[] = [],
  env: Record<string, string> = {}
): ChildProcess {
  const tsx = join(folder, "node_modules/tsx/dist/cli.mjs");
  return spawn(process.execPath, [tsx, program, ...args], {cwd: folder, env: {...process.env, ...env}});
}

/** Runs a program to its end. */
export async function runToEnd(child: ChildProcess): Promise<Result> {
  let [out, err] = ["", ""];
  child.stdout?.on("data", (data) => (out += data));
  child.stderr?.on("data", (data) => (err += data));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return {code, out, err};
}
