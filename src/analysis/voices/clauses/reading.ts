// What the rules read, and what they give back.

import {TIMES} from "../../english/calendar.js";
import type {Clause} from "../../grammar/clause.js";
import {sourceKind, type SourceKind} from "../../grammar/heads.js";
import type {Subject} from "./lookback.js";
import {type Cues, matchVerb, type VerbMatch} from "./matches.js";

const NO_CUES: Cues = new Map();

/** A unit with its cue verbs. */
export interface Reading {
  clause: Clause;
  cues: Cues;
}

export function read(clause: Clause): Reading {
  const {chunks} = clause;
  let cues: Map<number, VerbMatch[]> | null = null;
  for (let i = 0; i < chunks.length; i++) {
    const list = chunks[i].kind === "verb" ? matchVerb(clause, i) : null;
    if (list) (cues ??= new Map()).set(i, list);
  }
  return {clause, cues: cues ?? NO_CUES};
}

/** Who is named as the source: tokens, half-open, and the one that heads them. */
export interface Source {
  from: number;
  to: number;
  head: number;
  kind: SourceKind;
}

/** What a rule found in a unit. */
export interface Hit {
  source: Source | null;
  cue: [from: number, to: number] | null; // tokens
  content: [from: number, to: number][]; // chunks
  class: string;
  rule: string;
  awaits?: "before" | "after"; // the content is the quotation of the unit before, or the paragraph after
}

/** What opens or stands at a chunk, or null. */
export type Rule = (reading: Reading, at: number) => Hit | null;

export function sourceOf({chunks}: Clause, {from, to, head, kind}: Subject): Source {
  return {from: chunks[from].from, to: chunks[to - 1].to, head: chunks[head].head, kind};
}

/** Who owns what a noun phrase names: "the minister's fear", "his fear"; "its" and "last year's" are nobody's. */
export function ownerIn(clause: Clause, at: number): Source | null {
  const {tokens, chunks} = clause;
  const {from, head} = chunks[at];
  for (let i = head - 1; i >= from; i--) {
    const [{tag, lower}, owner] = [tokens[i], tokens[i - 1]];
    if (tag === "PRP$") return lower === "its" ? null : {from: i, to: i + 1, head: i, kind: "pronoun"};
    if (tag !== "POS") continue;
    if (TIMES.has(owner.lower)) return null;
    const phrase = {...chunks[at], to: i, head: i - 1, lower: owner.lower};
    return {from, to: i, head: i - 1, kind: sourceKind({...clause, chunks: [phrase]}, 0)};
  }
  return null;
}

/** The tokens of a verb's cue: its auxiliaries, and the words of its phrase. */
export const cueOf = ({chunks}: Clause, match: VerbMatch): [number, number] => [
  chunks[match.chunk].from,
  match.endToken
];

/** The first match that a reader makes something of. */
export function firstOf<T>(list: VerbMatch[], make: (match: VerbMatch) => T | null): {match: VerbMatch; got: T} | null {
  for (const match of list) {
    const got = make(match);
    if (got !== null) return {match, got};
  }
  return null;
}
