// The content first: "…, X said", "…", said X, "as X put it", and what stands on both sides of it.

import {COPULAS} from "../../english/closed.js";
import type {Clause} from "../../grammar/clause.js";
import {isHearer, sourceKind, speaks} from "../../grammar/heads.js";
import {findEnd} from "./ends.js";
import {VENUES} from "./stops.js";
import {isFinite, objectEnd, skip, skipPhrases} from "./lookahead.js";
import type {Subject} from "./lookback.js";
import type {Cues, VerbMatch} from "./matches.js";

type Stretch = [from: number, to: number]; // chunks, half-open

export interface Reported {
  content: Stretch[];
  subject: Subject;
  rule: string;
  crosses?: boolean; // the quotation ends the sentence before
}

const LONGEST_SOURCE = 40; // chunks
const AFTER_POSTPOSED = /^(?:comma|end|time|prep|adv|dash|semi|as|open)$/;

const says = ({takes}: VerbMatch): boolean => takes.has("quote") || takes.has("clause");
const isPause = (kind: string | undefined): boolean => kind === "comma" || kind === "dash";

/** "…, X said": what stands before the subject, and after the cue if the sentence goes on. */
export function postposed(clause: Clause, match: VerbMatch, subject: Subject, cues: Cues): Reported | null {
  const {chunks} = clause;
  if (!says(match) || !isFinite(chunks[match.chunk])) return null;
  const left = subject.from - 1;
  const rule = "post-posed";
  if (left < 0) {
    const crosses = match.takes.has("quote") && onlyTail(clause, match.after);
    return crosses ? {content: [], subject, rule, crosses} : null;
  }
  const {kind} = chunks[left];
  if (kind === "as") return asSaid(clause, match, subject, left, cues);
  const told = match.takes.has("person") && isHearer(clause, match.after) ? objectEnd(clause, match.after) : null;
  const behind = told ?? match.after;
  const quoted = kind === "quote" || (isPause(kind) && chunks[left - 1]?.kind === "quote");
  if (!quoted && !(isPause(kind) && AFTER_POSTPOSED.test(chunks[behind]?.kind ?? "end"))) return null;
  const to = kind === "quote" ? left + 1 : left;
  const start = quoted ? openingOfQuoted(clause, to - 1) : openingOf(clause, left);
  if (start >= to) return null;
  const after = skip(clause, quoted ? match.after : behind);
  const broken = !quoted && COPULAS.has(chunks[left - 1].lower); // "It was, he said, a ruin"
  const whole = quoted || finiteIn(clause, start, left);
  const rest = restAfter(clause, after, {whole: whole && !broken, quoted}, match.chunk, cues);
  const verbless = (chunks[after]?.kind ?? "end") === "end" && chunks[start].kind === "np" && match.takes.has("quote");
  if (!whole && !rest && !verbless) return null;
  // "In a letter, X held out hope, adding …"
  if (!whole && rest && chunks[start].kind === "prep" && chunks[rest[0]].verb?.form === "ing") return null;
  return {content: rest ? [[start, to], rest] : [[start, to]], subject, rule};
}

/** "…", said X, minister of Y. And "Said X:" before a quotation. */
export function inverted(clause: Clause, match: VerbMatch, cues: Cues): Reported | null {
  const {chunks} = clause;
  const {form, passive, modal, negated} = chunks[match.chunk].verb!;
  if (!says(match) || !/^(?:finite|part)$/.test(form) || passive || modal || negated) return null;
  if (match.takes.get("person") === "said") return null; // "told reporters": who stands behind it hears
  const left = match.chunk - 1;
  const kind = chunks[left]?.kind;
  if (left >= 0 && kind !== "quote" && !isPause(kind)) return null;
  const subject = subjectBehind(clause, match.after);
  if (!subject) return null;
  const rule = "inverted";
  const {to: end} = subject;
  if (left < 0) {
    const marked = /^(?:colon|comma)$/.test(chunks[end]?.kind ?? "") && chunks[end + 1]?.kind === "quote";
    if (marked) return {content: [[end + 1, findEnd(clause, end + 1, "clause", match.chunk, cues)]], subject, rule};
    return match.takes.has("quote") ? {content: [], subject, rule, crosses: true} : null;
  }
  if (isFinite(chunks[end])) return null;
  const quoted = kind === "quote" || chunks[left - 1]?.kind === "quote";
  const to = kind === "quote" ? left + 1 : left;
  const start = openingOf(clause, left);
  if (start >= to || (!quoted && !finiteIn(clause, start, left))) return null;
  const rest = restAfter(clause, skip(clause, end), {whole: true, quoted: true}, match.chunk, cues);
  return {content: rest ? [[start, to], rest] : [[start, to]], subject, rule};
}

// Who stands behind an inverted cue: one who can speak, and who is not the subject of a verb that follows.
function subjectBehind(clause: Clause, head: number): Subject | null {
  const {chunks} = clause;
  if (chunks[head]?.kind !== "np") return null;
  const kind = sourceKind(clause, head);
  if (!speaks(kind)) return null;
  for (
    let i = head + 1;
    i < chunks.length && !/^(?:end|semi|quote|colon|comma|wh|that|sub|as|cc)$/.test(chunks[i].kind);
    i++
  ) {
    if (isFinite(chunks[i])) return null;
    if (chunks[i].kind === "verb") break;
  }
  return {from: head, to: sourceEnd(clause, head), head, kind};
}

// The title, "of" phrases and apposition that follow an inverted subject.
function sourceEnd({chunks}: Clause, head: number): number {
  let i = head + 1;
  while (chunks[i] && i - head < LONGEST_SOURCE) {
    const [{kind, lower}, next] = [chunks[i], chunks[i + 1]];
    const who = kind === "comma" && next?.kind === "wh" && /^(?:who|whose)$/.test(next.lower);
    const told = lower === "in" && VENUES.has(next?.lower); // "said Roe in a statement"
    const joins = kind === "prep" && /^(?:of|at|for|with|from|in)$/.test(lower) && !told;
    const links = kind === "cc" || kind === "comma" || joins;
    if (kind === "open") {
      while (chunks[i] && chunks[i].kind !== "close") i++;
      i++;
    } else if (who) {
      i += 2;
      while (chunks[i] && !/^(?:comma|end|quote|semi)$/.test(chunks[i].kind)) i++;
    } else if (links && next?.kind === "np") i += 2;
    else break;
  }
  return Math.min(i, chunks.length);
}

// "as X put it": all the rest of the sentence.
function asSaid(clause: Clause, match: VerbMatch, subject: Subject, as: number, cues: Cues): Reported | null {
  const {chunks} = clause;
  const near = skip(clause, match.after);
  const after = chunks[near]?.kind === "prep" ? skipPhrases(clause, near) : near;
  const next = chunks[after]?.kind ?? "end";
  if (!/^(?:comma|end|quote|colon|dash|semi|prep)$/.test(next)) return null;
  const rule = "as X said";
  const quote = chunks[after]?.kind === "quote" ? after : after + 1;
  const ahead = (from: number): Stretch => toEnd(clause, from, match.chunk, cues);
  if (chunks[quote]?.kind === "quote") return {content: [ahead(quote)], subject, rule};
  const lead = chunks[as - 1]?.kind;
  if (!lead || (as <= 2 && lead === "cc")) {
    return next === "comma" && chunks[after + 1] ? {content: [ahead(after + 1)], subject, rule} : null;
  }
  if (lead !== "quote" && !isPause(lead)) return null;
  const start = openingOf(clause, as - 1);
  const to = lead === "quote" ? as : as - 1;
  if (start >= to) return null;
  const goesOn = next === "comma" && chunks[after + 1]?.kind === "verb";
  return {content: goesOn ? [[start, to], ahead(after + 1)] : [[start, to]], subject, rule};
}

// "X attacked the ruling, “…,” she said": a clause before the quotation that nothing ties to it is not said with it.
function openingOfQuoted(clause: Clause, quote: number): number {
  const {chunks} = clause;
  const start = openingOf(clause, quote);
  const [before, left] = [chunks[quote - 1]?.kind, chunks[quote - 2]?.kind];
  const apart = (before === "comma" || before === "colon") && left !== "verb";
  const tied = /^(?:sub|wh|as|prep|adv|time)$/.test(chunks[start].kind) || chunks[start].verb !== undefined;
  return apart && !tied && finiteIn(clause, start, quote - 1) ? quote : start;
}

function toEnd(clause: Clause, from: number, cue: number, cues: Cues): Stretch {
  return [from, findEnd(clause, from, "clause", cue, cues)];
}

/** Where the clause that ends at a chunk opens: behind the last semicolon and a first conjunction. */
export function openingOf({chunks}: Clause, last: number): number {
  let start = last;
  while (start > 0 && chunks[start - 1].kind !== "semi") start--;
  while (start < last && (chunks[start].kind === "cc" || chunks[start].kind === "comma")) start++;
  return start;
}

export function finiteIn({chunks}: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(chunks[i])) return true;
  return false;
}

// "…," X said, "…": what of the sentence after the cue is content too. `whole`: what came before is a clause.
function restAfter(
  clause: Clause,
  after: number,
  {whole, quoted}: {whole: boolean; quoted: boolean},
  cue: number,
  cues: Cues
): Stretch | null {
  const {chunks} = clause;
  let at = after;
  while (chunks[at]?.kind === "prep" && chunks[at + 1]?.kind === "np") at = skip(clause, at + 2);
  const kind = chunks[at]?.kind;
  if (kind === "quote" && quoted) return toEnd(clause, at, cue, cues);
  const paused = isPause(kind) || kind === "colon";
  const next = chunks[at + 1];
  if (paused && next?.kind === "quote") return toEnd(clause, at + 1, cue, cues);
  if (quoted) {
    const joined =
      paused && next?.kind === "cc" && (chunks[at + 2]?.kind === "quote" || chunks[at + 3]?.kind === "quote");
    if (joined) return toEnd(clause, at + 2, cue, cues);
    for (let i = at; i < chunks.length; i++) {
      if (chunks[i].kind === "quote" && /^(?:comma|colon)$/.test(chunks[i - 1].kind)) return [i, i + 1];
    }
    return null;
  }
  if (!paused || !next) return null;
  return !whole || /^(?:cc|sub|that)$/.test(next.kind) ? toEnd(clause, at + 1, cue, cues) : null;
}

// Nothing but a date, a place or an addressee follows: "X said on Tuesday."
function onlyTail({chunks}: Clause, from: number): boolean {
  for (let i = from; i < chunks.length; i++) {
    const {kind} = chunks[i];
    if (!/^(?:time|prep|np|adv|end|comma)$/.test(kind)) return false;
    if (kind === "np" && i > from && chunks[i - 1].kind !== "prep") return false;
  }
  return true;
}
