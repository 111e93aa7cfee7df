// The words of a sentence as they are written, case and curl of the apostrophe aside.

import type {SentenceSource} from "../../model/compare.js";
import type {Span} from "../../model/text.js";
import {WORD} from "../../text/segment.js";
import {findStarts, numberRuns, numberWords, type RunTable, type Tileable} from "./tiles.js";

/** The shortest run of words that is called shared. */
export const shortestRun = 3;

export interface Words extends Tileable {
  spans: Span[];
}

export function readWords({text, start}: SentenceSource["sentences"][number], table: RunTable): Words {
  const forms: string[] = [];
  const spans: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    forms.push(foldWord(match[0]));
    spans.push({start: start + match.index, end: start + match.index + match[0].length});
  }
  const words = numberWords(forms, table);
  return {words, spans, starts: findStarts(numberRuns(words, shortestRun, table))};
}

/** A word without case and with straight apostrophes. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

/** From the first of some words to the last. */
export function across(spans: Span[], at: number, length: number): Span {
  return {start: spans[at]!.start, end: spans[at + length - 1]!.end};
}
