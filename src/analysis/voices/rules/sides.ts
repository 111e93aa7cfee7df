// Sources named at the side: "according to X", "per X", "in X's view", "by X's own account", "as reported by X".

import {setOf} from "../../english/closed.js";
import {chunkOf, type Clause} from "../../grammar/clause.js";
import {sourceKind, speaks} from "../../grammar/heads.js";
import {findEnd} from "../clauses/ends.js";
import {isFinite, skip} from "../clauses/lookahead.js";
import type {Cues} from "../clauses/matches.js";
import {finiteIn, openingOf} from "../clauses/orders.js";
import {ownerIn, sourceOf, type Hit, type Reading, type Source} from "../clauses/reading.js";

const VIEWS = setOf("view opinion eyes words telling estimation mind judgment judgement reckoning");
const ACCOUNTS = setOf(
  "admission account accounts estimate estimates reckoning telling calculation calculations count"
);
const PASSED_ON = setOf("reported quoted cited described noted told relayed published");

/** The rule of "as reported by": it gives way where somebody else is named for the same words. */
export const PASSED_ON_RULE = "as reported by";

interface Side {
  source: Source;
  cueTo: number; // token
  end: number; // the chunk after the phrase
}

export function readSide({clause, cues}: Reading, at: number): Hit | null {
  const side = accordingTo(clause, at) ?? inView(clause, at) ?? asReported(clause, at);
  if (!side) return null;
  const content = contentOf(clause, at, side, cues);
  if (content.length === 0) return null;
  const cue: [number, number] = [clause.chunks[at].from, side.cueTo];
  const rule = clause.chunks[at].kind === "as" ? PASSED_ON_RULE : "according to";
  return {source: side.source, cue, content, class: "said", rule};
}

// "according to the ministry", "per the filing"
function accordingTo(clause: Clause, at: number): Side | null {
  const {chunks, tokens} = clause;
  const {kind, from} = chunks[at];
  if (kind !== "verb" && kind !== "prep") return null;
  const word = tokens[from].lower;
  const according = word === "according" && tokens[from + 1]?.lower === "to";
  if (!according && (word !== "per" || chunks[at - 1]?.kind === "np")) return null;
  const np = according ? chunkOf(clause, from + 2) : at + 1;
  if (chunks[np]?.kind !== "np" || (!according && !speaks(sourceKind(clause, np)))) return null;
  const end = phraseEnd(clause, np + 1);
  return {source: sourceAt(clause, np, end), cueTo: chunks[np].from, end};
}

// "in the minister's view", "in the words of the minister", "by his own account"
function inView(clause: Clause, at: number): Side | null {
  const {chunks} = clause;
  const [prep, np] = [chunks[at], chunks[at + 1]];
  if (prep.kind !== "prep" || np?.kind !== "np") return null;
  const nouns = prep.lower === "in" ? VIEWS : prep.lower === "by" ? ACCOUNTS : null;
  if (!nouns?.has(np.lower)) return null;
  if (chunks[at + 2]?.lower === "of" && chunks[at + 3]?.kind === "np") {
    if (!speaks(sourceKind(clause, at + 3))) return null;
    const end = phraseEnd(clause, at + 4);
    return {source: sourceAt(clause, at + 3, end), cueTo: chunks[at + 3].from, end};
  }
  const owner = ownerIn(clause, at + 1);
  return owner && {source: owner, cueTo: np.to, end: at + 2};
}

// "as reported by the agency": its own only where nobody else is named
function asReported(clause: Clause, at: number): Side | null {
  const {chunks} = clause;
  if (chunks[at].kind !== "as") return null;
  const [verb, by, np] = chunks.slice(at + 1, at + 4);
  if (!verb || !PASSED_ON.has(verb.lower) || by?.lower !== "by" || np?.kind !== "np") return null;
  const end = phraseEnd(clause, at + 4);
  return {source: sourceAt(clause, at + 3, end), cueTo: np.from, end};
}

const sourceAt = (clause: Clause, head: number, to: number): Source =>
  sourceOf(clause, {from: head, to, head, kind: sourceKind(clause, head)});

function phraseEnd({chunks}: Clause, from: number): number {
  let end = from;
  for (let n = 0; n < 40 && chunks[end]; n++) {
    const {kind, verb} = chunks[end];
    if ((kind === "prep" || kind === "cc") && chunks[end + 1]?.kind === "np") end += 2;
    else if (kind === "time" || verb?.form === "part" || verb?.form === "ing") end++;
    else if (kind === "np" && chunks[end - 1].kind === "verb") end++;
    else if (kind === "open") {
      while (chunks[end] && chunks[end].kind !== "close") end++;
      end++;
    } else break;
  }
  return Math.min(end, chunks.length);
}

function contentOf(clause: Clause, at: number, {end}: Side, cues: Cues): [number, number][] {
  const {chunks} = clause;
  const opens = chunks.slice(0, at).every((c) => c.kind === "cc" || c.kind === "adv" || c.kind === "comma");
  if (opens) {
    const from = afterComma(clause, end);
    return chunks[from] ? [[from, findEnd(clause, from, "clause", at, cues)]] : [];
  }
  const start = reportedBefore(clause, at, cues);
  let to = at;
  while (to > start && (chunks[to - 1].kind === "comma" || chunks[to - 1].kind === "dash")) to--;
  if (to <= start) return [];
  const complete = finiteIn(clause, start, to);
  const next = chunks[end]?.kind === "comma" ? chunks[end + 1] : undefined;
  const goesOn =
    next &&
    ((next.kind === "verb" && next.verb?.form !== "ing") || next.kind === "quote" || next.kind === "cc" || !complete);
  if (!goesOn) return [[start, to]];
  const more = findEnd(clause, end + 1, "clause", at, cues);
  for (let i = end + 1; i < more; i++) if (complete && cues.has(i)) return [[start, to]];
  return [
    [start, to],
    [end + 1, more]
  ];
}

// "X told the agency that A, which is B, according to Y": Y stands for the last clause, not for what X told.
function reportedBefore(clause: Clause, at: number, cues: Cues): number {
  const {chunks} = clause;
  const start = openingOf(clause, at);
  for (let i = start; i < at; i++) {
    if (!isFinite(chunks[i]) || !cues.get(i)?.some(({takes}) => takes.has("quote"))) continue;
    for (let k = at - 1; k > i; k--)
      if (chunks[k].kind === "wh" && chunks[k - 1].kind === "comma" && /^wh(?:o|ich)$/.test(chunks[k].lower)) return k;
  }
  return start;
}

// The chunk after the comma that closes the phrase, over an apposition: "According to X, a lawyer for Y, …".
function afterComma(clause: Clause, end: number): number {
  const {chunks} = clause;
  if (chunks[end]?.kind !== "comma") {
    let comma = end;
    while (chunks[comma] && comma - end < 30 && chunks[comma].kind !== "comma") comma++;
    return chunks[comma]?.kind === "comma" ? comma + 1 : end;
  }
  const next = chunks[end + 1];
  if (next?.kind === "wh" && /^wh(?:o|ich)$/.test(next.lower)) {
    let comma = end + 1;
    while (chunks[comma] && chunks[comma].kind !== "comma") comma++;
    return comma + 1;
  }
  if (next?.kind !== "np") return end + 1;
  let i = end + 2;
  while (chunks[i] && /^(?:np|prep|cc)$/.test(chunks[i].kind)) i++;
  return chunks[i]?.kind === "comma" && chunks[skip(clause, i + 1)]?.kind === "np" ? i + 1 : end + 1;
}
