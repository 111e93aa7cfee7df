// Where exports may go: not over the evidence, and not over one another.

import {readdirSync, statSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {dataFolder, listStories} from "../corpus/list.js";
import {placeOf, sayFault} from "../write.js";

/** Throws one sentence where the files named for the exports of a story may not be written. "-" is standard output. */
export function checkTargets(folder: string, targets: readonly (readonly [option: string, path: string])[]): void {
  const taken = new Map<string, string>(); // place → the option that goes there
  const evidence = evidenceOf(folder);
  for (const [option, path] of targets) {
    if (!path.trim()) throw new Error(`--${option} names no file. Name one, or - for standard output.`);
    const {place, file} = path === "-" ? {place: "-", file: null} : look(path);
    const story = file && evidence.get(file);
    if (story)
      throw new Error(
        `${path}: belongs to the story in ${story}, and exports never write over what is there. Name another file.`
      );
    const other = place === null ? undefined : taken.get(place);
    if (other) throw new Error(`--${other} and --${option} both name ${path}. Give each a file of its own.`);
    if (place !== null) taken.set(place, option);
  }
}

/** What a path leads to: a place to tell it from others, none for a device, and the file that is there. */
function look(path: string): {place: string | null; file: string | null} {
  try {
    const place = placeOf(path);
    const old = statSync(place, {bigint: true, throwIfNoEntry: false});
    if (old?.isDirectory() || /[/\\]$/.test(path)) throw Object.assign(new Error(), {code: "EISDIR"});
    if (old) return old.isFile() ? {place: idOf(old), file: idOf(old)} : {place: null, file: null};
    return {place: place.normalize().toLowerCase(), file: null}; // many systems take a.csv and A.csv for one file
  } catch (error) {
    throw new Error(`${path}: ${sayFault(error) ?? (error as Error).message}`, {cause: error});
  }
}

/** The files in the folder of a story, in those beside it and in data/, by what the system knows them by, however spelt. */
function evidenceOf(folder: string): Map<string, string> {
  const beside = [dirname(resolve(folder)), dataFolder].flatMap((all) => listStories(all).map((id) => join(all, id)));
  const found = new Map<string, string>();
  for (const story of [folder, ...beside])
    for (const name of readdirSync(story, {recursive: true, encoding: "utf8"})) {
      const file = statSync(join(story, name), {bigint: true, throwIfNoEntry: false});
      if (file?.isFile()) found.set(idOf(file), story);
    }
  return found;
}

const idOf = ({dev, ino}: {dev: bigint; ino: bigint}): string => `${dev}:${ino}`;
