// What the word lists are known by: figures are measured with one state of them.

import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "../corpus/list.js";

/** The first 16 hex digits of the SHA-256 of all word lists in a folder, by name, whatever their line ends. */
export function hashLists(folder = join(root, "src", "analysis", "english", "lexicons")): string {
  const hash = createHash("sha256");
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  for (const name of names.sort())
    hash.update(`${name}\n${readFileSync(join(folder, name), "utf8").replace(/\r\n?/g, "\n")}\n`);
  return hash.digest("hex").slice(0, 16);
}
