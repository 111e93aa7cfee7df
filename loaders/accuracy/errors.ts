// What attribution still misses, by kind, as the methods page prints it.

import type {ErrorList} from "../../src/analysis/model/methods.js";
import type {ErrorCounts} from "./committed.js";

/** The kinds, in the order in which they are tried; the examples are invented. */
export const KINDS = {
  cut: {name: "found, but more than half of what is said is cut off or too much"},
  inside: {name: "taken as part of what somebody else says", example: "The council says that the mayor fears a flood."},
  bare: {name: "without a reporting word", example: "The mayor on the bridge: it will stand."},
  split: {name: "what is said stands in two places", example: "What the mayor says the bridge would do is save time."},
  frame: {name: "the reporting word is in our lists, but no rule reads the construction"},
  word: {name: "the reporting word is in no list of ours", example: "To the dismay of the council, it stayed shut."}
};

export type Kind = keyof typeof KINDS;

// Errors read one by one by whoever wrote the rules, with counts; the examples invented.
const READ: ErrorList[] = [];

/** The counts in words, most frequent first, then what was read. */
export function listErrors({labelled, found, right, missed}: ErrorCounts): ErrorList[] {
  const kinds = (Object.entries(missed) as [Kind, number][])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => ({...KINDS[kind], count}));
  return [
    {
      capability: "attribution",
      title: `${labelled - right} of ${labelled} attributions are missed; ${found - right} of ${found} found are not marked by people`,
      how: "The missed ones, sorted by program on the half that the rules were written on.",
      kinds
    },
    ...READ
  ];
}
