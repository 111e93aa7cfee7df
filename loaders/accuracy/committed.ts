// The committed figures, as they are read back.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Band} from "../../src/analysis/model/report.js";
import {root} from "../corpus/list.js";

/** With what they were measured. */
export interface Stamp {
  date: string; // YYYY-MM-DD
  version: string;
  lists: string; // hash of the word lists
}

/** figures.json */
export interface Recorded extends Stamp {
  sets: RecordedSet[];
  errors: ErrorCounts;
  unmeasured?: string; // hash of later word lists, admitted not to be those it was measured with
}

export interface RecordedSet {
  capability: string;
  set: string;
  half: "all" | "B"; // B was not tuned on
  n: number; // items
  figures: Record<string, number>; // to three decimals
}

/** bands.json */
export interface Bands extends Stamp {
  bands: Band[];
}

/** Where a committed file stands. */
export const committed = (name: "figures.json" | "bands.json"): string => join(root, "loaders", "evaluate", name);

export const readRecorded = (): Recorded => JSON.parse(readFileSync(committed("figures.json"), "utf8"));

export const readBands = (): Bands => JSON.parse(readFileSync(committed("bands.json"), "utf8"));

/** How many attributions of half A people marked, how many were found, how many of these are theirs; the missed by kind. */
export interface ErrorCounts {
  labelled: number;
  found: number;
  right: number;
  missed: Record<string, number>;
}
