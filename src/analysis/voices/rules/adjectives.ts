// Adjectives as cues: "X is confident that", and with an empty subject "it is clear that"; adverbs: "reportedly".

import {COPULAS} from "../../english/closed.js";
import {ADJECTIVES, ADVERBS, IT_ADJECTIVES} from "../../english/lexicons/cues.js";
import {chunkOf, type Clause} from "../../grammar/clause.js";
import {speaks} from "../../grammar/heads.js";
import {findEnd} from "../clauses/ends.js";
import {skip} from "../clauses/lookahead.js";
import type {Cues} from "../clauses/matches.js";
import {openingOf} from "../clauses/orders.js";
import {sourceOf, type Hit, type Reading} from "../clauses/reading.js";
import {findSubject} from "../clauses/subjects.js";
import {compile, complementAt} from "./complements.js";

const adjectives = compile(ADJECTIVES, (word) => [word]);
const impersonal = new Set(IT_ADJECTIVES);
const adverbs = new Set(ADVERBS);
const SEEMING = /^(?:seem|appear)(?:s|ed)?$/;

export const readAdjective = (reading: Reading, at: number): Hit | null =>
  personalAt(reading, at) ?? impersonalAt(reading, at);

// "is concerned about": the tagger may take the adjective into the verb group.
function personalAt({clause, cues}: Reading, at: number): Hit | null {
  const {chunks} = clause;
  const verb = chunks[at];
  const merged = verb.verb!.passive && adjectives.has(verb.lower);
  if (!merged && !COPULAS.has(verb.lower)) return null;
  const adjective = merged ? at : skip(clause, at + 1);
  const found = chunks[adjective] && complementAt(clause, adjective + 1, adjectives.get(chunks[adjective].lower));
  const subject = found && findSubject(clause, at, cues);
  if (!subject || !speaks(subject.kind)) return null;
  return {
    source: sourceOf(clause, subject),
    cue: [verb.from, found.cueTo],
    content: [[found.from, findEnd(clause, found.from, found.extent, at, cues)]],
    class: found.class,
    rule: "adjective"
  };
}

// "it is clear that", "nor is it clear that", "it appears that"
function impersonalAt({clause, cues}: Reading, at: number): Hit | null {
  const {chunks} = clause;
  if (!COPULAS.has(chunks[at].lower)) return null;
  const behind = skip(clause, at + 1);
  const turned = chunks[behind]?.lower === "it";
  const seems = !turned && SEEMING.test(chunks[at].lower) && chunks[behind]?.kind === "that";
  const adjective = turned ? behind + 1 : behind;
  const that = seems ? behind : adjective + 1;
  if (!(seems || impersonal.has(chunks[adjective]?.lower)) || chunks[that]?.kind !== "that") return null;
  const subject = turned ? null : findSubject(clause, at, cues);
  if (!turned && (!subject || chunks[subject.head].lower !== "it")) return null;
  return {
    source: null,
    cue: [chunks[subject ? subject.from : at].from, chunks[that].from],
    content: [[that, findEnd(clause, that, "clause", at, cues)]],
    class: "believed",
    rule: "it is clear"
  };
}

/** "reportedly": a writer's word for what somebody else says, with nobody named. */
export function findAdverbs({clause, cues}: Reading): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < clause.tokens.length; i++) {
    const {form, lower} = clause.tokens[i];
    if (!form.ly || !adverbs.has(lower)) continue;
    const content = [reachOf(clause, chunkOf(clause, i), cues)];
    hits.push({source: null, cue: [i, i + 1], content, class: "claimed", rule: "adverb"});
  }
  return hits;
}

// "supposedly secret papers": a noun phrase; else the clause, or its last part where others are reported before.
function reachOf(clause: Clause, at: number, cues: Cues): [from: number, to: number] {
  const {chunks} = clause;
  if (chunks[at].kind === "np") return [at, at + 1];
  if (chunks[at].kind === "adv" && chunks[at + 1]?.kind === "np" && chunks[at - 1]?.kind === "verb")
    return [at + 1, at + 2];
  const from = openingOf(clause, at);
  const to = findEnd(clause, from, "clause", at, cues);
  if (to > at) return [from, to];
  let opening = at;
  while (opening > to && chunks[opening - 1].kind !== "comma") opening--;
  return [opening, findEnd(clause, opening, "clause", at, cues)];
}
