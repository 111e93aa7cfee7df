// What a rule finds: one way in which two passages differ, with the words and clauses that show it.

import type {DifferenceKind} from "../../model/differences.js";
import type {Span} from "../../model/text.js";
import type {Passage} from "./account.js";
import type {RuleName} from "./rules.js";

/** What the sentence of a difference needs besides the clauses. */
export interface Said {
  there?: string; // a source, a word, a number, as it is cited
  here?: string;
  sentence?: number; // where something stands instead, counted from 1
  note?: string; // an aspect of the kind, see compare/differences/say/
}

export interface Point {
  rule: RuleName;
  kind: DifferenceKind;
  there: Span | null; // the clause
  here: Span | null;
  words: {reference: Span[]; article: Span[]};
  said: Said;
  passages: {reference: readonly Passage[]; article: readonly Passage[]}; // the evidence, three at most
}

export const noWords = {reference: [], article: []};
