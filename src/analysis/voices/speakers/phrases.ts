// The words of a source: its noun phrase without article and apposition, and what qualifies it.

import {DETERMINERS} from "../../english/closed.js";
import {chunkOf, type Clause} from "../../grammar/clause.js";
import type {Source} from "../clauses/reading.js";

const QUALIFIES = /^(?:of|by|at|for|in|with|from|on|within|inside|close|near|familiar)$/;

/** The tokens of a source's noun phrase with its "of" and "at" phrases, up to a comma or bracket. */
export function coreOf({tokens}: Clause, {from, to, head}: Source): [from: number, to: number] {
  let end = head + 1;
  while (end < to && tokens[end].kind === "word" && tokens[end].tag !== "WP") end++;
  let start = from;
  while (
    start < head &&
    DETERMINERS.has(tokens[start].lower) &&
    /^(?:the|a|an|this|that|these|both)$/.test(tokens[start].lower)
  )
    start++;
  return [start, end];
}

/** The words of that phrase, as printed. */
export function phraseOf(text: string, clause: Clause, who: Source): string {
  const [from, to] = coreOf(clause, who);
  return text.slice(clause.tokens[from].start, clause.tokens[to - 1].end).replace(/\s+/g, " ");
}

/** Whether anything but an article or a number qualifies the head: "intelligence officials", "officials in Kyiv". */
export function isQualified(clause: Clause, who: Source): boolean {
  const {tokens} = clause;
  const [from, to] = coreOf(clause, who);
  for (let i = from; i < who.head; i++) {
    const {tag, lower} = tokens[i];
    if (/^(?:NN|JJ|POS|VB|PRP\$)/.test(tag) && !DETERMINERS.has(lower) && !EMPTY.test(lower)) return true;
  }
  return to > who.head + 1 && QUALIFIES.test(tokens[who.head + 1].lower);
}

const EMPTY =
  /^(?:various|numerous|certain|different|recent|new|latest|local|unnamed|anonymous|unconfirmed|multiple|media|news|newspaper|press|television|tv|radio|internet|web|website|other|more|such|former|current|senior|top|online|social|initial|early|widespread)$/;

/** Whether a source joins several: "Moscow and Pyongyang". */
export function isJoined(clause: Clause, {head, to}: Source): boolean {
  const {chunks} = clause;
  for (let i = chunkOf(clause, head) + 1; chunks[i + 1]?.from < to; i++) {
    if (chunks[i].kind === "comma" || chunks[i].kind === "open") return false;
    if (chunks[i].kind === "cc" && chunks[i + 1].kind === "np") return true;
  }
  return false;
}
