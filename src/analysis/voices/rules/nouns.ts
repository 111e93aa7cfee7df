// Nouns as cues: "X's claim that", "raised doubts about", "fears among diplomats that", and "rumours that" of nobody.

import {LIGHT_VERBS, NOUNS} from "../../english/lexicons/cues.js";
import type {Clause} from "../../grammar/clause.js";
import {inflect, inflectNoun} from "../../english/inflect.js";
import {sourceKind, speaks} from "../../grammar/heads.js";
import {findEnd} from "../clauses/ends.js";
import {isFinite} from "../clauses/lookahead.js";
import type {Cues} from "../clauses/matches.js";
import {ownerIn, sourceOf, type Hit, type Reading, type Source} from "../clauses/reading.js";
import {findSubject} from "../clauses/subjects.js";
import {compile, complementAt, type Frames} from "./complements.js";

const nouns = compile(NOUNS, inflectNoun);
const lightVerbs = new Set(LIGHT_VERBS.flatMap((verb) => inflect(verb).map(([form]) => form)));
const ATTITUDES = /^(?:feared|believed|criticised)$/; // "concern over": these report even where nobody is named
const ACTS = /^(?:said|claimed|confirmed|denied|warned)$/; // of speech

/** The rule of a noun as cue: a verb gives way to it where it reads the same words, and it to a verb where nobody holds it. */
export const NOUN_RULE = "noun cue";

interface Holder {
  source: Source;
  cueFrom: number; // token
}

export function readNoun({clause, cues}: Reading, at: number): Hit | null {
  const {chunks} = clause;
  const chunk = chunks[at];
  const frames = nouns.get(chunk.lower);
  if (!frames) return null;
  if (chunks[at + 1]?.kind === "colon") return handOver(clause, at, frames, cues);
  const held = holderBehind(clause, at);
  const behind = held && complementAt(clause, at + 3, frames);
  const found = behind ?? complementAt(clause, at + 1, frames);
  if (!found) return null;
  const by = (behind && held) ?? ownedBy(clause, at) ?? doerOf(clause, at, cues);
  const opener = chunks[behind ? at + 3 : at + 1];
  const telling = opener.kind === "that" || (ATTITUDES.test(found.class) && /^(?:about|over)$/.test(opener.lower));
  if (!by && !telling) return null;
  const end = findEnd(clause, found.from, found.extent, at, cues);
  // "her love of the sea is known": a feeling that a sentence is about is told by nobody in it
  const topic = found.extent === "noun" && isFinite(chunks[end]);
  if (topic && !ACTS.test(found.class)) return null;
  return {
    source: by?.source ?? null,
    cue: [by?.cueFrom ?? chunk.from, behind ? chunk.to : found.cueTo],
    content: [[found.from, end]],
    class: found.class,
    rule: NOUN_RULE
  };
}

// "X made the following remark:", "X gave Y a warning:": the next paragraph holds it.
function handOver(clause: Clause, at: number, frames: readonly Frames[], cues: Cues): Hit | null {
  const {chunks} = clause;
  if (at + 2 < chunks.length) return null;
  const by = doerOf(clause, at, cues) ?? (chunks[at - 1]?.kind === "np" ? doerOf(clause, at - 1, cues) : null);
  if (!by) return null;
  const cue: [number, number] = [by.cueFrom, chunks[at].to];
  return {source: by.source, cue, content: [], class: frames[0].class, rule: "quote", awaits: "after"};
}

// "fears among diplomats that": who holds it stands between the noun and its content.
function holderBehind(clause: Clause, at: number): Holder | null {
  const {chunks} = clause;
  const [noun, prep, np] = chunks.slice(at, at + 3);
  if (prep?.kind !== "prep" || !/^(?:by|from|among|amongst|of)$/.test(prep.lower) || np?.kind !== "np") return null;
  const kind = sourceKind(clause, at + 2);
  return speaks(kind) ? {source: {from: np.from, to: np.to, head: np.head, kind}, cueFrom: noun.from} : null;
}

// "the minister's fear", "his fear"
function ownedBy(clause: Clause, at: number): Holder | null {
  const source = ownerIn(clause, at);
  if (!source) return null;
  return {source, cueFrom: source.kind === "pronoun" ? source.to : source.to + 1};
}

// "X raised doubts about": the subject of the light verb before the noun.
function doerOf(clause: Clause, at: number, cues: Cues): Holder | null {
  const verb = clause.chunks[at - 1];
  if (verb?.kind !== "verb" || verb.verb!.passive || !lightVerbs.has(verb.lower)) return null;
  const subject = findSubject(clause, at - 1, cues);
  return subject && speaks(subject.kind) ? {source: sourceOf(clause, subject), cueFrom: verb.from} : null;
}
