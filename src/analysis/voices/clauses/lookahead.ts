// Looking ahead over chunks: what may be stepped over, and what opens where.

import {setOf} from "../../english/closed.js";
import type {Chunk, Clause} from "../../grammar/clause.js";

const IN_BRACKETS = 20; // chunks
const IN_CLAUSE = 14;
const IN_PHRASE = 10;
const OBJECT_PREPOSITIONS = setOf("of in at from on with for");
const FRONTED_PREPOSITIONS = setOf("in on at under for with despite by during from between among");
const CONDITIONS = setOf("if while although though because since unless once");
const PRONOUNS = setOf("i you he she we they it");

export const isFinite = (chunk: Chunk | undefined): boolean => chunk?.verb?.form === "finite";

/** Over adverbs, dates and brackets: "said on Tuesday too". */
export function skip({chunks}: Clause, from: number): number {
  let i = from;
  for (;;) {
    const {kind} = chunks[i] ?? {};
    if (kind === "adv" || kind === "time") i++;
    else if (kind === "prep" && (chunks[i + 1]?.kind === "time" || chunks[i + 1]?.lower === "now")) i += 2;
    else if (kind === "open") {
      let close = i + 1;
      while (chunks[close] && close - i < IN_BRACKETS && chunks[close].kind !== "close") close++;
      if (chunks[close]?.kind !== "close") return i;
      i = close + 1;
    } else return i;
  }
}

/** Over phrases with prepositions too: "said in an interview with a broadcaster on Friday". */
export function skipPhrases(clause: Clause, from: number): number {
  const {chunks} = clause;
  let i = skip(clause, from);
  for (let n = 0; n < 8; n++) {
    const joins = chunks[i]?.kind === "prep" || (n > 0 && chunks[i]?.kind === "cc");
    if (!joins || chunks[i + 1]?.kind !== "np") break;
    i = skip(clause, i + 2);
  }
  return i;
}

/** The chunk of the quotation that opens here, a comma or colon before it allowed; a short one is a noun phrase. */
export function quotationAt({chunks, tokens}: Clause, at: number): number | null {
  const {kind, from} = chunks[at] ?? {};
  if (kind === "quote" || (kind === "np" && tokens[from].quoted)) return at;
  const marked = kind === "comma" || kind === "colon" || kind === "dash";
  return marked && chunks[at + 1]?.kind === "quote" ? at + 1 : null;
}

/** The chunk after the noun phrase, with its phrases, that a verb takes as its object; null if none opens here. */
export function objectEnd({chunks}: Clause, at: number): number | null {
  if (chunks[at]?.kind !== "np") return null;
  let i = at + 1;
  for (let n = 0; n < 6 && chunks[i + 1]?.kind === "np"; n++) {
    const {kind, lower} = chunks[i];
    if (kind === "prep" ? !OBJECT_PREPOSITIONS.has(lower) : kind !== "cc" || chunks[i + 2]?.kind === "verb") break;
    i += 2;
  }
  return i;
}

/** "to end it", "not to end it", and "to" with the verb in quotation marks. */
export function opensInfinitive({chunks, tokens}: Clause, at: number): boolean {
  const i = chunks[at]?.kind === "adv" ? at + 1 : at;
  if (chunks[i]?.verb?.form === "to") return true;
  return chunks[i]?.kind === "prep" && tokens[chunks[i].from].tag === "TO" && chunks[i + 1]?.kind === "quote";
}

/** Whether a clause without "that" opens here: a noun phrase that a finite verb follows. */
export function opensClause({chunks}: Clause, from: number): boolean {
  if (!mayOpen(chunks[from]) || (chunks[from].kind === "prep" && chunks[from + 1]?.verb)) return false;
  const first = chunks[from].kind;
  let noun = first === "verb";
  let commas = 0; // an apposition has two
  for (let i = from; i < from + IN_CLAUSE && chunks[i]; i++) {
    const {kind, verb, lower} = chunks[i];
    if (kind === "np" || kind === "quote") noun = true;
    else if (kind === "verb" && i > from) {
      if (verb?.form === "finite") return noun && (commas !== 1 || first !== "np");
      if (verb?.form === "base") return noun;
    } else if (
      kind === "cc" &&
      noun &&
      (lower === "but" || isFinite(chunks[i + 1]) || isPronounSubject(chunks, i + 1))
    ) {
      return false; // "praised the plan but Roe left", "saw the path and took it": "and" joins subjects
    } else if (kind === "comma") {
      if (
        first === "np" &&
        chunks[i + 1]?.kind === "np" &&
        chunks[i + 2]?.lower === "and" &&
        chunks[i + 3]?.kind === "np"
      ) {
        i += 3; // "her wit, warmth and courage would be missed"
        continue;
      }
      commas++;
      const next = chunks[i + 1];
      if (
        !next ||
        next.verb?.form === "ing" ||
        (next.kind === "cc" && commas !== 2) ||
        next.kind === "sub" ||
        PRONOUNS.has(next.lower)
      )
        return false;
    } else if (kind === "that" || (kind === "wh" && i > from)) {
      if (kind === "wh" && !/^(?:who|whose|which|whom)$/.test(lower)) {
        const close = chunks[i - 1].kind === "comma" ? overCondition(chunks, i) : null; // "the papers, if real, show"
        if (close === null) return false;
        commas++;
        i = close;
      } else i = overRelative(chunks, i);
    } else if (/^(?:end|semi|colon|dash|as)$/.test(kind) || (kind === "sub" && i > from)) return false;
  }
  return false;
}

const isPronounSubject = (chunks: Chunk[], at: number): boolean =>
  PRONOUNS.has(chunks[at]?.lower) && isFinite(chunks[at + 1]);

function mayOpen(chunk: Chunk | undefined): boolean {
  if (!chunk) return false;
  const {kind, lower, verb} = chunk;
  if (kind === "prep") return FRONTED_PREPOSITIONS.has(lower);
  if (kind === "sub") return CONDITIONS.has(lower);
  if (kind === "verb") return verb?.form === "ing";
  return /^(?:np|adv|wh|adj)$/.test(kind);
}

// The comma that closes a short condition without a subject of its own.
function overCondition(chunks: Chunk[], from: number): number | null {
  for (let i = from + 1; i < from + 5 && chunks[i]; i++) {
    if (chunks[i].kind === "comma") return i;
    if (!/^(?:adj|adv|time|prep|np|verb)$/.test(chunks[i].kind) || isFinite(chunks[i])) return null;
  }
  return null;
}

function overRelative(chunks: Chunk[], from: number): number {
  for (let i = from + 1; i < from + 6 && chunks[i]; i++) if (chunks[i].kind === "verb") return i;
  return from;
}

/** "hailed it as a victory": whether "as" with its complement follows the object that opens here. */
export function opensAs({chunks}: Clause, from: number): boolean {
  if (!/^(?:np|wh|quote)$/.test(chunks[from]?.kind)) return false;
  for (let i = from + 1; i < from + IN_PHRASE && chunks[i]; i++) {
    const [{kind}, next] = [chunks[i], chunks[i + 1]];
    if (kind === "as") {
      return (
        next !== undefined &&
        /^(?:np|adj|verb|quote|wh|adv|prep)$/.test(next.kind) &&
        !(next.kind === "np" && isFinite(chunks[i + 2]))
      );
    }
    if (/^(?:comma|sub|semi)$/.test(kind) || (isFinite(chunks[i]) && chunks[i - 1].kind !== "np")) return false;
  }
  return false;
}

/** "called it a sham", "called the vote rigged": whether a predicate follows the object that opens here. */
export function opensPredicate(clause: Clause, from: number): boolean {
  const {chunks} = clause;
  const after = objectEnd(clause, from);
  if (after === null) return false;
  const {kind, verb, lower} = chunks[chunks[after]?.kind === "adv" ? after + 1 : after] ?? {};
  if (verb) return verb.form === "part" || (verb.form === "to" && lower === "be");
  return kind === "adj" || kind === "quote" || kind === "np";
}
