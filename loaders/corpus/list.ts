// Where the stories are. Light, because the site's configuration reads it too.

import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const dataFolder = join(root, "data");

/** The ids of the stories in a data folder: its subfolders that hold a story.json, in alphabetical order. */
export function listStories(folder = dataFolder): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "story.json")))
    .map((entry) => entry.name)
    .sort();
}
