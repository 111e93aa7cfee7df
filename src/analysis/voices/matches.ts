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
      if (!cue.rest.every((word, k) => tokens[end + k]?.kind === "word" && tokens[end + k].lower === word)) continue;
      end += cue.rest.length;
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
