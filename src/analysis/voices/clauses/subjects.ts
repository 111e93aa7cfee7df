// The subject of a verb, looked for from right to left over what may stand between.

import {setOf} from "../../english/closed.js";
import type {Chunk, Clause} from "../../grammar/clause.js";
import {sourceKind, speaks} from "../../grammar/heads.js";
import {isFinite} from "./lookahead.js";
import {
  FAR,
  overInsertion,
  overParticiple,
  overRelative,
  phraseEndingAt,
  relativeAt,
  single,
  skipBack,
  STARTS,
  type Subject
} from "./lookback.js";
import type {Cues, VerbMatch} from "./matches.js";

const PERCEIVED = setOf(
  "hear hears heard see sees saw watch watches watched catch caught find found film filmed record recorded"
);
const DEEPEST = 3; // how often a verb may borrow another's subject
const GOVERNOR = 12; // chunks between an infinitive and the verb that governs it
const AHEAD = 30;

/** The subject of the verb at a chunk, or null. */
export function findSubject(clause: Clause, at: number, cues: Cues, depth = 0): Subject | null {
  if (depth > DEEPEST) return null;
  const {chunks} = clause;
  const form = chunks[at].verb?.form ?? "finite";
  if (form === "base" && chunks[at - 1]?.kind === "cc") return joined(clause, at - 1, cues, depth);
  if (form === "to") return ofGovernor(clause, at, cues, depth);
  if (form !== "finite") return ofParticiple(clause, at, cues, depth);
  const i = skipBack(chunks, at - 1);
  if (i < 0) return null;
  const {kind, lower} = chunks[i];
  if (kind === "np") {
    const subject = phraseEndingAt(clause, overRelative(chunks, i) ?? overParticiple(chunks, i, cues));
    return {...subject, to: i + 1};
  }
  if (kind === "wh" && lower === "who") return single(clause, i);
  if (kind === "wh" && lower === "whom" && chunks[i - 2]?.kind === "np") return {...single(clause, i), from: i - 2}; // many of whom
  if ((kind === "wh" && lower === "which") || (kind === "that" && chunks[i - 1]?.kind === "np"))
    return relativeAt(clause, i);
  if (kind === "cc") return joined(clause, i, cues, depth);
  if (kind === "comma" || kind === "dash") return overInsertion(clause, i) ?? joined(clause, i, cues, depth);
  if (kind !== "verb" || isFinite(chunks[i])) return null;
  const noun = skipBack(chunks, i - 1);
  return chunks[noun]?.kind === "np" ? {...phraseEndingAt(clause, noun), to: at} : null;
}

// "and said": the subject of the verb before, cue verbs first.
function joined(clause: Clause, at: number, cues: Cues, depth: number): Subject | null {
  const {chunks} = clause;
  const apart = chunks[at].kind === "comma" || chunks[at - 1]?.kind === "comma"; // ", and": over a relative clause
  let nearest = -1;
  for (let i = at - 1; i >= 0 && at - i < FAR && !endsReach(chunks[i]); i--) {
    if (!isFinite(chunks[i])) continue;
    if (cues.has(i) && !isReported(chunks, i, cues)) return findSubject(clause, i, cues, depth + 1);
    if (nearest < 0 || (apart && inRelative(chunks, nearest) && !inRelative(chunks, i))) nearest = i;
  }
  return nearest >= 0 ? findSubject(clause, nearest, cues, depth + 1) : null;
}

const endsReach = ({kind}: Chunk): boolean => kind === "semi" || kind === "end";

// "X said it opposed …": the verb stands in what another cue reports.
function isReported(chunks: Chunk[], at: number, cues: Cues): boolean {
  const subject = skipBack(chunks, at - 1);
  if (chunks[subject]?.kind !== "np") return false;
  const left = chunks[subject - 1]?.kind === "that" ? subject - 2 : subject - 1;
  return cues.has(left) && isFinite(chunks[left]);
}

function inRelative(chunks: Chunk[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && verb - i < 6; i--) {
    const {kind} = chunks[i];
    if (kind === "wh" || kind === "that" || kind === "sub") return true;
    if (kind === "verb" || kind === "comma" || kind === "cc") return false;
  }
  return false;
}

// "wants to deny": the governing verb's subject.
function ofGovernor(clause: Clause, at: number, cues: Cues, depth: number): Subject | null {
  const {chunks} = clause;
  const before = skipBack(chunks, at - 1);
  if (before < 0) return ahead(clause, at);
  const object = chunks[before].kind === "np" && chunks[before - 1]?.kind === "verb" ? single(clause, before) : null;
  if (object && speaks(object.kind)) return object; // "pressed the minister to deny"
  for (let i = before; i >= 0 && at - i < GOVERNOR; i--) {
    const {kind, verb} = chunks[i];
    if (kind === "verb") return verb!.passive ? null : findSubject(clause, i, cues, depth + 1);
    if (kind === "semi" || kind === "quote" || kind === "that") return null;
  }
  return null;
}

// ", saying": the main clause's subject, not the nearest noun; "a letter saying": the letter.
function ofParticiple(clause: Clause, at: number, cues: Cues, depth: number): Subject | null {
  const {chunks} = clause;
  const {form} = chunks[at].verb!;
  const before = skipBack(chunks, at - 1);
  if (before < 0) return ahead(clause, at);
  if (chunks[before].kind === "np") {
    const own = form === "ing" ? ownNoun(clause, before) : null;
    if (own || form !== "ing") return own;
  }
  const accused = accusedOf(clause, before, cues, depth);
  if (accused) return accused;
  let main = -1;
  for (let i = at - 1; i >= 0 && at - i < FAR && !endsReach(chunks[i]); i--) {
    if (!isFinite(chunks[i]) || inRelative(chunks, i)) continue;
    main = i;
    const subject = cues.has(i) ? findSubject(clause, i, cues, depth + 1) : null;
    if (subject && speaks(subject.kind)) return subject;
  }
  if (main >= 0) return findSubject(clause, main, cues, depth + 1);
  // "X, despite admitting that"
  const inserted = chunks[before].kind === "prep" && chunks[before - 1]?.kind === "comma" ? before - 2 : -1;
  return chunks[inserted]?.kind === "np" ? phraseEndingAt(clause, inserted) : ahead(clause, at);
}

// "accused the mayor of hiding it", "mocked her for saying so": the one who is accused does it; of a passive its subject.
function accusedOf(clause: Clause, prep: number, cues: Cues, depth: number): Subject | null {
  const {chunks} = clause;
  if (chunks[prep].lower !== "of" && chunks[prep].lower !== "for") return null;
  const object = skipBack(chunks, prep - 1);
  if (chunks[object]?.kind !== "np") return null;
  const verb = chunks[object - 1]?.kind === "prep" ? object - 2 : object - 1;
  const list = cues.get(verb);
  const accuses = chunks[prep].lower === "of" ? list?.some(({takes}) => takes.has("noun")) : list?.some(isBlame);
  if (!accuses) return null;
  return chunks[verb].verb!.passive ? findSubject(clause, verb, cues, depth + 1) : single(clause, object);
}

const isBlame = ({takes}: VerbMatch): boolean => /^(?:criticised|praised)$/.test(takes.get("noun") ?? "");

function ownNoun(clause: Clause, noun: number): Subject | null {
  const own = phraseEndingAt(clause, noun);
  const left = clause.chunks[own.from - 1];
  if (left && PERCEIVED.has(left.lower)) return own; // "heard two men bragging"
  const opens = !left || STARTS.has(left.kind) || left.kind === "prep";
  if (speaks(own.kind) && own.head === noun && opens) return own;
  return /^(?:document|person|body)$/.test(own.kind) ? own : null;
}

// "Citing X, Y said": the subject stands after the comma.
function ahead(clause: Clause, at: number): Subject | null {
  const {chunks} = clause;
  for (let i = at + 1; i < at + AHEAD && chunks[i]; i++) {
    if (chunks[i].kind !== "comma") continue;
    let noun = i + 1;
    while (chunks[noun]?.kind === "adv" || chunks[noun]?.kind === "time") noun++;
    if (chunks[noun]?.kind !== "np") continue;
    let verb = noun + 1;
    while (verb - noun < GOVERNOR && /^(?:prep|np|cc|adv|open|close)$/.test(chunks[verb]?.kind ?? "")) verb++;
    if (isFinite(chunks[verb])) return {from: noun, to: verb, head: noun, kind: sourceKind(clause, noun)};
  }
  return null;
}
