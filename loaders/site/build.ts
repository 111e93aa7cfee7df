// The static report: check, compute, build aside, finish, and only then take the place of the last good one.

import {once} from "node:events";
import {existsSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {parseArgs} from "node:util";
import {finish} from "./finish.js";
import {startFramework} from "./framework.js";
import {sayLeaving} from "../export/leaving.js";
import {root} from "../corpus/list.js";
import {writePicture} from "./picture.js";
import {sentenceOf} from "../run.js";
import {shrink} from "./shrink.js";
import {warm} from "./warm.js";

/**
 * Builds into dist: for this machine with the whole texts, or with what may be published. Throws with one sentence where a
 * story is at fault; dist is then as it was.
 */
export async function build({publish = false} = {}): Promise<void> {
  const aside = join(root, "dist.new");
  process.env.COPYTASTER_PUBLISH = publish ? "1" : "0"; // for the loaders, here and in Framework's own process
  rmSync(aside, {recursive: true, force: true});
  try {
    await warm();
    await observe(aside);
    await shrink(aside);
    finish(aside);
    replace(aside, join(root, "dist"));
    await writePicture();
  } finally {
    rmSync(aside, {recursive: true, force: true});
  }
}

async function observe(output: string): Promise<void> {
  const child = startFramework(["build"], {COPYTASTER_OUT: output}, "pipe");
  let log = "";
  child.stdout?.on("data", (data) => (log += data));
  child.stderr?.on("data", (data) => (log += data));
  const [code] = await once(child, "close");
  if (code !== 0)
    throw new Error(`The pages could not be built; the last report is untouched. Framework says:\n${log}`);
}

function replace(from: string, to: string): void {
  const old = `${to}.old`;
  rmSync(old, {recursive: true, force: true});
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, {recursive: true, force: true});
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  try {
    const {publish} = parseArgs({options: {publish: {type: "boolean", default: false}}}).values;
    await build({publish});
    console.log(publish ? "Built dist, to be published." : "Built dist, to be looked at on this machine.");
    console.log(sayLeaving(publish).join("\n"));
  } catch (error) {
    console.error(
      process.env.DEBUG ? error : (error as Error).message.includes("\n") ? (error as Error).message : sentenceOf(error)
    );
    process.exitCode = 1;
  }
