// What was done to a quotation, word by word, in its own words and the counterpart's.

import type {Quote, QuoteWord, WordEdit} from "../../model/compare.js";
import type {Span} from "../../model/text.js";
import {isContent} from "./forms.js";
import type {Step} from "./words.js";

/** The steps as stretches of one kind. What is left off, or goes on, at either end alters nothing. */
export function writeEdits(here: QuoteWord[], there: QuoteWord[], counterpart: Quote[], steps: Step[]): WordEdit[] {
  const groups: {kind: WordEdit["kind"]; here: QuoteWord[]; there: QuoteWord[]}[] = [];
  for (const [i, j] of steps) {
    const same = i >= 0 && j >= 0 && here[i].form === there[j].form;
    const kind = i < 0 ? "dropped" : j < 0 ? "added" : same ? "same" : "replaced";
    let group = groups[groups.length - 1];
    if (group?.kind !== kind) groups.push((group = {kind, here: [], there: []}));
    if (i >= 0) group.here.push(here[i]);
    if (j >= 0) group.there.push(there[j]);
  }
  return groups.map(({kind, here, there}, k) => ({
    kind,
    here: across(here),
    there: counterpart.flatMap(
      (piece) => across(there.filter(({start}) => start >= piece.start && start < piece.end)) ?? []
    ),
    content:
      kind !== "same" &&
      !(kind !== "replaced" && (k === 0 || k === groups.length - 1)) &&
      [...here, ...there].some(isContent)
  }));
}

function across(words: Span[]): Span | null {
  return words.length > 0 ? {start: words[0].start, end: words[words.length - 1].end} : null;
}
