// Dates and times that stand as adverbs: "on Tuesday", "last year", "three days ago".

import {MONTHS, TIMES, TIME_OPENERS, WEEKDAYS} from "../english/calendar.js";
import type {Chunk} from "./clause.js";
import type {Token} from "./tokens.js";

/** The date that opens at a token, or null. A date that owns something or stands before a noun is part of its phrase. */
export function readTime(tokens: Token[], from: number): Chunk | null {
  if (isMonth(tokens[from]) && isSpeaking(tokens, from)) return null;
  const end = weekday(tokens, from) ?? month(tokens, from) ?? span(tokens, from);
  if (end === null) return null;
  const next = tokens[end];
  if (next?.lower === "'s") return null;
  if (next && /^NNP?S?$/.test(next.tag) && !next.capital && !next.form.kinds.has("s")) return null;
  return {kind: "time", from, to: end, head: end - 1, lower: tokens[end - 1].lower};
}

const isMonth = (t: Token | undefined): boolean => t !== undefined && MONTHS.has(t.lower) && t.capital;

// "May said": what opens a clause and says something is a person by that name
function isSpeaking(tokens: Token[], at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  if ((last && last.kind === "word") || next?.kind !== "word") return false;
  return /^(?:has|had|is|was)$/.test(next.lower)
    ? (tokens[at + 2]?.form.kinds.has("part") ?? false)
    : next.form.kinds.has("past");
}

function weekday(tokens: Token[], from: number): number | null {
  const {lower, capital} = tokens[from];
  if (!WEEKDAYS.has(lower) || !(capital || /^(?:to|y)/.test(lower))) return null;
  let end = from + 1;
  if (TIMES.has(tokens[end]?.lower)) end++;
  return isMonth(tokens[end]) ? end + 1 : end;
}

function month(tokens: Token[], from: number): number | null {
  if (!isMonth(tokens[from])) return null;
  let end = from + 1;
  while (tokens[end]?.tag === "CD") end++;
  return end;
}

function span(tokens: Token[], from: number): number | null {
  if (!TIME_OPENERS.has(tokens[from].lower)) return null;
  let head = from + 1;
  while (head < from + 3 && TIME_OPENERS.has(tokens[head]?.lower)) head++;
  const noun = tokens[head];
  if (!noun || !(TIMES.has(noun.lower) || isMonth(noun) || (WEEKDAYS.has(noun.lower) && noun.capital))) return null;
  const after = tokens[head + 1]?.lower;
  const ago = after === "ago" || after === "earlier" || after === "later";
  const bare = /^(?:the|a)$/.test(tokens[from].lower) || tokens[from].tag === "CD"; // "the year" is no date
  if (bare && head === from + 1 && !ago && !/^(?:before|after)$/.test(after ?? "")) return null;
  return head + (ago ? 2 : 1);
}
