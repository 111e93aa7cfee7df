// Which verb groups are cues.

import type {Takes} from "../../english/lexicons/cues.js";
import {chunkOf, type Clause} from "../../grammar/clause.js";
import type {Form} from "../../english/inflect.js";

/** A verb group that is a cue, and where the words of its phrase end. */
export interface VerbMatch {
  chunk: number;
  lemma: string;
  endToken: number; // half-open
  after: number; // the chunk that follows
  takes: Map<Takes, string>; // with the class that goes with each frame
}

/** The cue verbs of a unit, by chunk. */
export type Cues = ReadonlyMap<number, VerbMatch[]>;

const KINDS = new Map<string, Form[]>(
  Object.entries({
    VBD: ["past"],
    VBN: ["part", "past"],
    VBZ: ["s"],
    VBP: ["base"],
    VB: ["base"],
    VBG: ["ing"]
  })
);

/** The cues that a verb group may be, phrases with the most words first; null if it is none. */
export function matchVerb(clause: Clause, at: number): VerbMatch[] | null {
  const {tokens, chunks} = clause;
  const {head} = chunks[at];
  const {verbs} = tokens[head].form;
  if (verbs.length === 0) return null;
  const kinds = KINDS.get(tokens[head].tag) ?? [];
  const found: VerbMatch[] = [];
  for (const {cue, kinds: forms} of verbs) {
    const level = forms.has("base") && forms.has("past"); // put, read: the tag does not tell
    if (!level && !kinds.some((kind) => forms.has(kind))) continue;
    const endToken = cue.rest.length > 0 ? endOfPhrase(clause, head + 1, cue.rest) : head + 1;
    if (endToken < 0) continue;
    const after = endToken === chunks[at].to ? at + 1 : chunkOf(clause, endToken);
    found.push({chunk: at, lemma: cue.lemma, endToken, after: Math.max(after, at + 1), takes: cue.takes});
  }
  return found.length > 0 ? found : null;
}

// "weighed in on Friday about": a date may stand before the last word of a phrase.
function endOfPhrase(clause: Clause, from: number, rest: readonly string[]): number {
  const {tokens} = clause;
  let at = from;
  for (let k = 0; k < rest.length; k++) {
    if (k === rest.length - 1 && tokens[at]?.lower !== rest[k]) at = overDate(clause, at);
    if (tokens[at]?.kind !== "word" || tokens[at].lower !== rest[k]) return -1;
    at++;
  }
  return at;
}

function overDate(clause: Clause, token: number): number {
  const at = chunkOf(clause, token);
  const [chunk, next] = [clause.chunks[at], clause.chunks[at + 1]];
  if (chunk?.from !== token) return token;
  if (chunk.kind === "time") return chunk.to;
  return chunk.kind === "prep" && next?.kind === "time" ? next.to : token;
}
