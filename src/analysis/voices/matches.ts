// Which verb groups are cues.

import type {Takes} from "../lexicons/cues.js";
import type {Clause} from "./chunks.js";
import {verbsOf, type Form} from "./forms.js";

/** A verb group that is a cue: the words of its phrase end before the chunk `after`. */
export interface VerbMatch {
  chunk: number;
  endToken: number; // half-open end of the cue's words
  after: number;
  lemma: string;
  phrase: boolean;
  takes: Map<Takes, string>;
}

/** The cue verbs of a unit, by chunk. */
export type Cues = ReadonlyMap<number, VerbMatch[]>;

const KINDS: Record<string, Form[]> = {
  VBD: ["past"],
  VBN: ["part", "past"],
  VBZ: ["s"],
  VBP: ["base"],
  VB: ["base"],
  VBG: ["ing"],
  MD: []
};

// "weighed in on Friday about": a date may stand before the last word of a phrase
function endOfPhrase({tokens, chunks, chunkAt}: Clause, from: number, rest: string[]): number {
  let at = from;
  for (const [k, word] of rest.entries()) {
    if (k > 0 && k === rest.length - 1 && chunks[chunkAt[at]]?.kind === "time") at = chunks[chunkAt[at]].to;
    if (tokens[at]?.kind !== "word" || tokens[at].lower !== word) return -1;
    at++;
  }
  return at;
}

/** The cues a verb group may be, phrases with the most words first. */
export function matchVerb(clause: Clause, at: number): VerbMatch[] {
  const chunk = clause.chunks[at];
  if (chunk.kind !== "verb") return [];
  const {tokens, chunkAt} = clause;
  const kinds = KINDS[tokens[chunk.head].tag] ?? [];
  const found: VerbMatch[] = [];
  for (const {cue, kinds: forms} of verbsOf(chunk.lower)) {
    if (!kinds.some((kind) => forms.has(kind)) && !(forms.has("base") && forms.has("past"))) continue;
    let end = chunk.head + 1;
    if (cue.rest.length > 0) {
      end = endOfPhrase(clause, end, cue.rest);
      if (end < 0) continue;
    }
    const after = end < tokens.length ? chunkAt[end] : clause.chunks.length;
    found.push({
      chunk: at,
      endToken: end,
      after: Math.max(after, at + 1),
      lemma: [cue.lemma, ...cue.rest].join(" "),
      phrase: cue.rest.length > 0,
      takes: cue.takes
    });
  }
  return found;
}
