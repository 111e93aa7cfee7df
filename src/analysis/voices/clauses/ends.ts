// Where a content ends.

import {COPULAS, setOf} from "../../english/closed.js";
import type {Chunk, Clause} from "../../grammar/clause.js";
import type {Cues} from "./matches.js";

/** How far a content may reach: a clause, the clause of a noun, a phrase with its complements, or a noun phrase. */
export type Extent = "clause" | "complement" | "phrase" | "noun";

const CONTRASTS = setOf("but while although though whereas yet and nor or");
const NOUN_STOPS = setOf("who whose which when where whom");
const SETTINGS = setOf("during amid amidst following throughout despite ahead");
/** What something is said in or on. */
export const VENUES = setOf(
  "interview interviews statement speech letter memo email e-mail tweet tweets conference rally rallies event forum debate " +
    "debates hearing briefing meeting address appearance testimony op-ed article column post message call court filing release " +
    "podcast show broadcast summit convention ceremony remarks report town-hall hall video"
);

/**
 * The chunk before which the content that opens at `start` ends. It holds the end of the sentence at the latest, never the
 * report of somebody else, and what stands in quotation marks whole.
 */
export function findEnd(clause: Clause, start: number, extent: Extent, cue: number, cues: Cues): number {
  const {chunks} = clause;
  const fronted = isFronted(chunks, cue);
  const inserted = isInserted(chunks, cue) || isRelative(chunks, cue);
  const tense = chunks[cue]?.verb?.form === "finite" ? chunks[cue].verb!.past : null;
  let depth = 0;
  let verbs = 0; // finite verbs met in the content
  let relative = false;
  let i = start;
  for (; i < chunks.length; i++) {
    const {kind, verb} = chunks[i];
    if (kind === "open") depth++;
    if (kind === "close") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (kind === "end" || kind === "semi") break;
    if (i > start) {
      if (isReport(clause, i, cues)) break;
      if (joinsCue(clause, i, cues, tense, verbs, extent)) break;
      if (fronted && kind === "comma" && finiteAhead(chunks, i + 1)) break;
      if (inserted && kind === "comma" && chunks[i + 1]?.verb?.form === "finite") break;
      if (
        extent === "complement" &&
        kind === "verb" &&
        (verbs > 0 ? isMainVerb(chunks, i) : endsInfinitive(chunks, start, i))
      )
        break;
      if ((extent === "phrase" || extent === "noun") && endsPhrase(chunks, i, extent)) break;
      if (extent === "noun") {
        const over = overApposition(chunks, i);
        if (over > i) {
          i = over;
          continue;
        }
        if (endsNoun(chunks, i, relative, verbs)) break;
      }
    }
    const telling = verb?.form === "ing" && says(cues, i); // "a statement saying the plan is dead"
    if (kind === "wh" || kind === "that" || telling) relative = true;
    else if (kind === "verb" && verb?.form === "finite") {
      verbs++;
      relative = false;
    }
  }
  while (i > start && /^(?:comma|dash|cc|colon|semi|end|open)$/.test(chunks[i - 1].kind)) i--;
  return i;
}

// "Y, despite admitting X, …": the cue stands in a phrase inside the main clause.
function isInserted(chunks: Chunk[], cue: number): boolean {
  return chunks[cue]?.verb?.form === "ing" && chunks[cue - 1]?.kind === "prep" && chunks[cue - 2]?.kind === "comma";
}

// "X, who denied Y, …"
function isRelative(chunks: Chunk[], cue: number): boolean {
  let i = cue - 1;
  while (chunks[i]?.kind === "adv" || chunks[i]?.kind === "time") i--;
  return chunks[i]?.kind === "wh" && /^(?:who|which)$/.test(chunks[i].lower) && chunks[i - 1]?.kind === "comma";
}

// "Bemoaning X, Y …", "If X said so, Y …": the cue stands in a phrase before the main clause.
function isFronted(chunks: Chunk[], cue: number): boolean {
  let i = 0;
  while (chunks[i]?.kind === "cc" || chunks[i]?.kind === "adv") i++;
  const first = chunks[i];
  if (!first || i > cue) return false;
  const opens =
    first.kind === "sub" ||
    first.verb?.form === "ing" ||
    first.verb?.form === "to" ||
    (first.kind === "wh" && /^(?:if|when|where)$/.test(first.lower));
  return opens && !chunks.slice(i, cue).some((c) => c.kind === "comma");
}

// ", according to", ", saying", ", he said": what reports on the content stands outside it.
function isReport(clause: Clause, at: number, cues: Cues): boolean {
  const {chunks} = clause;
  const {kind, lower} = chunks[at];
  if (lower === "according") return true;
  if (kind !== "comma" && kind !== "dash") return false;
  let i = at + 1;
  while (chunks[i]?.kind === "adv" || chunks[i]?.kind === "time") i++;
  const next = chunks[i];
  if (!next) return false;
  if (next.lower === "according") return true;
  if (next.verb?.form === "ing") return cues.has(i);
  if (next.kind === "as") {
    for (let k = i + 1; k < i + 8 && chunks[k]; k++) if (chunks[k].kind === "verb") return says(cues, k);
    return false;
  }
  if (next.kind === "verb") return chunks[i + 1]?.kind === "np" && says(cues, i) && onlyTail(chunks, i + 1);
  if (next.kind !== "np") return false;
  const verb = overNouns(chunks, i + 1);
  return (
    chunks[verb]?.kind === "verb" &&
    says(cues, verb) &&
    onlyTail(
      chunks,
      verb + 1,
      cues.get(verb)!.some(({takes}) => takes.has("person"))
    )
  );
}

const says = (cues: Cues, verb: number): boolean =>
  cues.get(verb)?.some(({takes}) => takes.has("quote") || takes.has("clause")) ?? false;

function overNouns(chunks: Chunk[], from: number): number {
  let k = from;
  while (k < from + 10 && chunks[k] && /^(?:prep|np|adv|time|open|close|cc)$/.test(chunks[k].kind)) k++;
  return k;
}

// Nothing but a date, a place or an addressee up to the next mark.
function onlyTail(chunks: Chunk[], from: number, addressee = false): boolean {
  for (let k = from; k < from + 14; k++) {
    const {kind} = chunks[k] ?? {kind: "end"};
    if (kind === "end" || kind === "comma" || kind === "semi" || kind === "quote") return true;
    if (!/^(?:prep|np|adv|time|open|close)$/.test(kind)) return false;
    if (kind === "np" && k === from && !addressee && chunks[k - 1].kind === "verb" && chunks[k + 1]?.kind === "verb")
      return false;
  }
  return false;
}

// "said X and urged Y": a cue in the tense of the first ends the content; so does ", but Y said".
function joinsCue(
  clause: Clause,
  at: number,
  cues: Cues,
  tense: boolean | null,
  verbs: number,
  extent: Extent
): boolean {
  const {chunks} = clause;
  const pause = chunks[at].kind === "comma" || chunks[at].kind === "dash";
  const cc = pause ? at + 1 : at;
  const joint = chunks[cc];
  if (!joint || (joint.kind !== "cc" && joint.kind !== "sub") || !CONTRASTS.has(joint.lower)) return false;
  let i = cc + 1;
  while (chunks[i]?.kind === "adv" || chunks[i]?.kind === "time") i++;
  const next = chunks[i];
  if (!next) return false;
  if (next.kind === "verb") {
    if (!cues.has(i) || next.verb?.form !== "finite") return false;
    if (says(cues, i) && chunks[i + 1]?.kind === "that") return true;
    return extent === "phrase" || extent === "noun" || verbs === 0 || (tense === true && next.verb.past);
  }
  if (!pause && joint.lower !== "while" && chunks[at - 1].kind !== "quote") return false;
  const verb = overNouns(chunks, i);
  return chunks[verb]?.kind === "verb" && cues.has(verb);
}

function endsPhrase(chunks: Chunk[], at: number, extent: Extent): boolean {
  const {kind} = chunks[at];
  if (kind === "dash") return true;
  if (kind !== "comma") return false;
  const next = chunks[at + 1];
  if (!next || next.kind === "sub" || NOUN_STOPS.has(next.lower)) return true;
  if (next.verb?.form === "ing" || (next.kind === "verb" && extent === "noun")) return true;
  if (next.kind === "cc") return finiteAhead(chunks, at + 2);
  return (
    next.kind === "np" && finiteAhead(chunks, at + 1) && !chunks.slice(at + 2, at + 6).some((c) => c.kind === "cc")
  );
}

// "the claim that he had left was denied": a verb without a subject of its own goes with the noun
function isMainVerb(chunks: Chunk[], at: number): boolean {
  if (chunks[at].verb?.form !== "finite") return false;
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const {kind, verb} = chunks[i];
    if (kind === "verb" && verb?.form === "finite") return true;
    if (kind === "np" && chunks[i - 1]?.kind !== "prep") return COPULAS.has(chunks[i - 1]?.lower);
    if (!/^(?:np|prep|adv|adj|time)$/.test(kind)) return false;
  }
  return false;
}

// "the decision to leave in spite of all warnings is wrong": the first finite verb goes with the noun
function endsInfinitive(chunks: Chunk[], start: number, at: number): boolean {
  if (chunks[start].verb?.form !== "to" || chunks[at].verb?.form !== "finite") return false;
  for (let i = at - 1; i > start; i--) if (/^(?:wh|that|sub|as|quote)$/.test(chunks[i].kind)) return false;
  return true;
}

function endsNoun(chunks: Chunk[], at: number, relative: boolean, verbs: number): boolean {
  const {kind, lower, verb} = chunks[at];
  const next = chunks[at + 1];
  const left = chunks[at - 1];
  if (kind === "colon" || kind === "time" || kind === "sub") return true;
  if (kind === "as") return !relative && left.lower !== "such";
  if (kind === "prep")
    return (
      SETTINGS.has(lower) ||
      (/^(?:in|at|on|through|via)$/.test(lower) &&
        next !== undefined &&
        (next.kind === "time" || VENUES.has(next.lower)))
    );
  if (kind === "comma") {
    if (next.kind === "np") return !listAhead(chunks, at + 1);
    const goesOn = /^(?:of|including|excluding)$/.test(next.lower);
    return (next.kind === "prep" && !goesOn) || /^(?:adv|time|quote)$/.test(next.kind);
  }
  // "the gift to the agency adds": the content was the subject of that verb; "the shells they fired" goes on
  if (kind === "verb" && verb?.form === "finite" && !(verb.past && next?.kind === "prep"))
    return !relative && (verbs > 0 || left.kind !== "np" || chunks[at - 2]?.kind !== "np");
  return kind === "cc" && next?.verb?.form === "finite" && verbs === 0;
}

// "accused the leader, Kim, of": over an apposition that the phrase goes on behind.
function overApposition(chunks: Chunk[], at: number): number {
  if (chunks[at].kind !== "comma" || chunks[at + 1]?.kind !== "np") return at;
  let k = at + 2;
  while (k < at + 10 && chunks[k] && /^(?:prep|np|open|close)$/.test(chunks[k].kind)) k++;
  const after = chunks[k + 1];
  const goesOn =
    chunks[k]?.kind === "comma" &&
    ((after?.kind === "prep" && /^(?:of|for|with|to)$/.test(after.lower)) ||
      after?.kind === "as" ||
      after?.verb?.form === "to");
  return goesOn ? k : at;
}

function finiteAhead(chunks: Chunk[], from: number): boolean {
  for (let i = from; i < from + 10 && chunks[i]; i++) {
    const {kind, verb} = chunks[i];
    if (kind === "verb") return verb?.form === "finite";
    if (kind === "comma" || kind === "wh" || kind === "that") return false;
  }
  return false;
}

// "shells, rockets and drones": the comma stands in a list when an "and" comes before any verb.
function listAhead(chunks: Chunk[], from: number): boolean {
  for (let i = from; i < from + 12 && chunks[i]; i++) {
    const {kind} = chunks[i];
    if (kind === "cc") return chunks[i + 1]?.kind === "np" || chunks[i + 1]?.kind === "adj";
    if (!/^(?:np|prep|comma|adj|adv)$/.test(kind)) return false;
  }
  return false;
}
