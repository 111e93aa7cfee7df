// One unit → the attributions in it, before nesting and speakers. The list below is all the rules there are, by the chunk
// that they read; only adverbs are looked for word by word, since they stand inside other chunks.

import type {ChunkKind, Clause} from "../../grammar/clause.js";
import type {Token} from "../../grammar/tokens.js";
import type {Span} from "../../model/text.js";
import {read, type Hit, type Rule, type Source} from "../clauses/reading.js";
import type {Found, Speaker} from "../found.js";
import {findVia, mediumIn} from "../speakers/via.js";
import {findAdverbs, readAdjective} from "./adjectives.js";
import {NOUN_RULE, readNoun} from "./nouns.js";
import {readPassive} from "./passives.js";
import {readQuoted} from "./quoted.js";
import {PASSED_ON_RULE, readSide} from "./sides.js";
import {readColon, readSignature} from "./signatures.js";
import {isDenied} from "../speakers/rungs.js";
import {NOUN_PHRASE_RULE, readVerb} from "./verbs.js";

const RULES: Partial<Record<ChunkKind, readonly Rule[]>> = {
  verb: [readQuoted, readVerb, readPassive, readSide, readAdjective],
  np: [readNoun],
  prep: [readSide],
  as: [readSide],
  dash: [readSignature],
  colon: [readColon]
};

type SpeakerOf = (clause: Clause, source: Source | null) => Speaker;

export function findIn(clause: Clause, speakerOf: SpeakerOf): Found[] {
  const reading = read(clause);
  const found: Found[] = [];
  for (let at = 0; at < clause.chunks.length; at++) {
    const rules = RULES[clause.chunks[at].kind];
    if (!rules) continue;
    for (const rule of rules) {
      const hit = rule(reading, at);
      if (hit) found.push(place(clause, hit, speakerOf));
    }
  }
  for (const hit of findAdverbs(reading)) found.push(place(clause, hit, speakerOf));
  if (found.length < 2) return found;
  return found.filter((one) => !found.some((other) => other !== one && givesWay(one, other)));
}

// Where two rules read the same words, the one that tells more stands: "raised doubts about" by its noun; "as reported by
// the agency" and "reportedly" only where nobody else is named.
function givesWay(one: Found, other: Found): boolean {
  if (one.rule === NOUN_PHRASE_RULE) return other.rule === NOUN_RULE && one.cue?.start === other.cue?.start;
  // "confirmed in a statement that"
  if (one.rule === NOUN_RULE && !one.source)
    return other.source !== null && other.content.some(({start}) => start === one.content[0]?.start);
  if (one.rule === PASSED_ON_RULE) return other.via !== null && other.via.start === one.source?.start;
  const at = other.cue?.start ?? -1;
  return (
    one.rule === "adverb" && other.rule !== "adverb" && one.content.some(({start, end}) => start <= at && at < end)
  );
}

function place(clause: Clause, hit: Hit, speakerOf: SpeakerOf): Found {
  const {source, cue, class: kind, rule, awaits} = hit;
  const medium = mediumIn(clause, hit);
  const content: Hit["content"] = medium === null ? hit.content : [[hit.content[0][0], medium]];
  const via = medium === null ? findVia(clause, hit) : medium + 1;
  const {tokens} = clause;
  const spans: Span[] = [];
  for (const [from, to] of content) if (to > from) spans.push(stretch(clause, from, to));
  return {
    source: source && spanOf(tokens, source.from, source.to),
    speaker: speakerOf(clause, source),
    cue: cue && spanOf(tokens, cue[0], cue[1]),
    content: spans,
    class: kind,
    rule,
    negated:
      (cue !== null && isNegated(tokens, cue[0], cue[1])) ||
      (source !== null && (isDenied(tokens, source) || tokens[source.from - 1]?.lower === "not")),
    via: via === null ? null : stretch(clause, via, via + 1),
    awaits
  };
}

function spanOf(tokens: Token[], from: number, to: number): Span {
  return {start: tokens[from].start, end: tokens[to - 1].end};
}

function stretch({tokens, chunks}: Clause, from: number, to: number): Span {
  return spanOf(tokens, chunks[from].from, chunks[to - 1].to);
}

function isNegated(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i].form.negation) return true;
  return false;
}
