// The form of what is known of a labelled set.

import type {Beside} from "../../../src/analysis/model/methods.js";

export interface KnownFigure {
  of: string; // what is judged
  kind: string; // "F1", "r", "accuracy" …
  parts?: Record<string, string>; // figures that it is made of: name → word
  lower?: boolean; // the lower, the better
  baseline?: Beside[]; // simple means, without training
  published?: Beside[]; // the best of others, mostly trained
  people?: Beside[];
}

export interface KnownSet {
  detector: string;
  where?: string; // tells the sets of one detector apart
  asks: string;
  corpus: string; // what comes after the number of items
  figures: Record<string, KnownFigure>;
  remark?: string;
  unshipped?: true; // measured, but no part of what a report is made by: recorded, never printed
}

/** A figure of somebody else. */
export const is = (value: number, what: string): Beside => ({value, what});

export const precisely = {P: "precision", R: "recall"};
