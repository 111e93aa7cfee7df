// Builds the report twice, cold, in two folders, time zones and locales, behind a guard against the network.

import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {TestProject} from "vitest/node";
import {copyProject, project, runToEnd, start, type Result} from "../project.js";

export interface Built extends Result {
  folder: string;
  home: string;
  tried: string[]; // hosts that something wanted to reach
}

declare module "vitest" {
  export interface ProvidedContext {
    built: [Built, Built];
  }
}

export default async function setup(context: TestProject): Promise<void> {
  const zones = [
    {TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8"},
    {TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C"}
  ];
  const built = [];
  for (const [i, env] of zones.entries()) built.push(await buildGuarded(`site-${"x".repeat(i * 9)}`, env));
  context.provide("built", built as [Built, Built]);
}

async function buildGuarded(name: string, env: Record<string, string>): Promise<Built> {
  const folder = copyProject(name);
  const home = mkdtempSync(join(tmpdir(), "copytaster-home-"));
  const log = join(home, "..", `${name}-guard-${process.pid}.log`);
  mkdirSync(join(log, ".."), {recursive: true});
  writeFileSync(log, "");
  const guard = pathToFileURL(join(project, "tests/guard.mjs")).href;
  const result = await runToEnd(
    start(folder, "loaders/site/build.ts", [], {
      ...env,
      HOME: home,
      USERPROFILE: home,
      NODE_OPTIONS: `--import=${guard}`,
      COPYTASTER_GUARD_LOG: log
    })
  );
  const tried = readFileSync(log, "utf8").split("\n").filter(Boolean);
  return {...result, folder, home, tried};
}
