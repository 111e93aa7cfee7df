// The static report: check, compute, build aside, finish, and only then take the place of the last good one.

import {once} from "node:events";
import {existsSync, renameSync, rmSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {pathToFileURL} from "node:url";
import {parseArgs} from "node:util";
import {finish} from "./finish.js";
import {startFramework} from "./framework.js";
import {root} from "../corpus/list.js";
import {writePicture} from "./picture.js";
import {sentenceOf} from "../run.js";
import {shrink} from "./shrink.js";
import {ownWords, searchFolder} from "./withheld.js";
import {takeWorkplace, type Workplace} from "./workplace.js";
import {warm} from "./warm.js";

const dist = join(root, "dist");
const old = `${dist}.old`;

/**
 * Builds into dist: for this machine with the whole texts, or with what may be published, and then every byte is searched
 * for what may not. Says what of the articles is in it. Throws with one sentence where a story is at fault, another build
 * is under way, or a file would publish what is withheld; dist is then as it was.
 */
export async function build({publish = false} = {}): Promise<string[]> {
  const place = await takeWorkplace(root);
  try {
    if (!existsSync(dist) && existsSync(old)) renameSync(old, dist); // a build was killed between two renames
    const {leaving, sought, open, first} = await warm(place.cache, publish);
    await observe(place, publish);
    await shrink(place.output);
    await finish(place.output, place.cache);
    if (publish) await searchFolder(place.output, sought, [...open, ...ownWords(root)]);
    await writePicture(first);
    place.check();
    replace(place.output);
    return leaving;
  } finally {
    place.leave();
  }
}

async function observe({source, output}: Workplace, publish: boolean): Promise<void> {
  const env = {
    COPYTASTER_ROOT: relative(root, source).split(sep).join("/"),
    COPYTASTER_OUT: output,
    COPYTASTER_PUBLISH: publish ? "1" : "0" // for loaders that are not warmed
  };
  const child = startFramework(["build"], env, "pipe", root, source);
  let log = "";
  child.stdout?.on("data", (data) => (log += data));
  child.stderr?.on("data", (data) => (log += data));
  const [code] = await once(child, "close");
  if (code !== 0)
    throw new Error(`The pages could not be built; the last report is untouched. Framework says:\n${log}`);
}

function replace(from: string): void {
  rmSync(old, {recursive: true, force: true});
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(from, dist);
  rmSync(old, {recursive: true, force: true});
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  try {
    const {publish} = parseArgs({options: {publish: {type: "boolean", default: false}}}).values;
    const leaving = await build({publish});
    console.log(publish ? "Built dist, to be published." : "Built dist, to be looked at on this machine.");
    console.log(leaving.join("\n"));
  } catch (error) {
    console.error(
      process.env.DEBUG ? error : (error as Error).message.includes("\n") ? (error as Error).message : sentenceOf(error)
    );
    process.exitCode = 1;
  }
