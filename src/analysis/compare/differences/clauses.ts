// Sentences cut into clauses, and of two linked sentences the clauses that say the same thing otherwise: what is shown of
// a difference, so that its sentence says the point.

import {setOf} from "../../english/closed.js";
import type {Span} from "../../model/text.js";
import type {ClaimToken} from "../claims/read.js";

export interface Clause extends Span {
  tokens: readonly ClaimToken[];
  stems: ReadonlySet<string>;
  mass: number;
}

const openers = setOf(
  `and but who which that because after before while when where although though as since if saying adding including
   despite following`
);
const fewest = 3; // words with a meaning of their own in a clause
const mostClauses = 40; // of a sentence; what follows is one clause

/** The clauses of a sentence, in order. They are cut at punctuation and before words that open clauses. */
export function cutClauses(
  text: string,
  sentence: Span,
  tokens: readonly ClaimToken[],
  weigh: (stem: string) => number
): Clause[] {
  const parts: ClaimToken[][] = [];
  let open: ClaimToken[] = [];
  let told = 0;
  let [left, ahead] = [0, tokens.reduce((n, {stem}) => n + Number(stem !== ""), 0)];
  tokens.forEach((token, i) => {
    const gap = i > 0 ? text.slice(tokens[i - 1].end, token.start) : "";
    const cut = /[,;:()—–]|\s[-]\s|[.!?]["”’]?\s/.test(gap) || (gap !== "" && openers.has(token.form));
    if (cut && told >= fewest && ahead >= fewest && left < mostClauses - 1) {
      parts.push(open);
      [open, told] = [[], 0];
      left++;
    }
    open.push(token);
    if (token.stem !== "") [told, ahead] = [told + 1, ahead - 1];
  });
  if (open.length > 0) parts.push(open);
  return parts.map((part, i) => {
    const end = i === parts.length - 1 ? sentence.end : closing(text, part[part.length - 1].end, parts[i + 1][0].start);
    const start = i === 0 ? sentence.start : opening(text, part[0].start, parts[i - 1][parts[i - 1].length - 1].end);
    return measure(part, {start, end}, weigh);
  });
}

/** With the marks that close right behind it. */
function closing(text: string, end: number, least: number): number {
  let at = end;
  while (at < least && /["”’)\]%.,!?]/.test(text[at])) at++;
  return at;
}

/** With the marks that open right before it. */
function opening(text: string, start: number, most: number): number {
  let at = start;
  while (at > most && /["“‘([$€£]/.test(text[at - 1])) at--;
  return at;
}

function measure(tokens: readonly ClaimToken[], {start, end}: Span, weigh: (stem: string) => number): Clause {
  const stems = new Set(tokens.flatMap(({stem}) => stem || []));
  let mass = 0;
  for (const stem of stems) mass += weigh(stem);
  return {start, end, tokens, stems, mass};
}

/** Two clauses side by side. */
export interface ClausePair {
  there: Clause;
  here: Clause;
  shared: number; // mass of their common words
  onlyThere: number; // mass of the words of one that the other does not have; what the whole other text does not have
  onlyHere: number; //  counts in full
  alike: number; // 0 to 1: share of both masses that is common
}

const known = 0.35; // what a word counts that stands elsewhere in the other text

export function pairClauses(
  there: Clause,
  here: Clause,
  allThere: ReadonlySet<string>,
  allHere: ReadonlySet<string>,
  weigh: (stem: string) => number
): ClausePair {
  let [shared, onlyThere, onlyHere, left, right] = [0, 0, 0, 0, 0];
  for (const stem of there.stems) {
    const weight = weigh(stem);
    if (here.stems.has(stem)) shared += weight;
    else {
      left += weight;
      onlyThere += allHere.has(stem) ? known * weight : weight;
    }
  }
  for (const stem of here.stems) {
    if (there.stems.has(stem)) continue;
    const weight = weigh(stem);
    right += weight;
    onlyHere += allThere.has(stem) ? known * weight : weight;
  }
  const all = 2 * shared + left + right;
  return {there, here, shared, onlyThere, onlyHere, alike: all > 0 ? (2 * shared) / all : 0};
}
