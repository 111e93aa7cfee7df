// The days of a sentence: weekdays, days of a month in either order, years, times of day.

import {dayNames, monthNames} from "../../english/calendar.js";
import type {Span} from "../../model/text.js";
import type {ClaimToken, Reading} from "../claims/read.js";
import type {Passage} from "./account.js";

export interface Day extends Span {
  sort: "weekday" | "day" | "year" | "hour";
  value: string;
  beside: ReadonlySet<string>;
}

const weekdays: ReadonlySet<string> = new Set(dayNames);
const months = new Map(monthNames.map((month, i) => [month, i + 1]));
const most = 12; // of a sentence
const reach = 6;

const known = new WeakMap<Passage, Day[]>();

export function readDays(reading: Reading, passage: Passage): Day[] {
  let found = known.get(passage);
  if (!found) known.set(passage, (found = find(reading, passage)));
  return found;
}

function find(reading: Reading, {tokens}: Passage): Day[] {
  const found: Day[] = [];
  for (let i = 0; i < tokens.length && found.length < most; i++) {
    const day = dayAt(reading, tokens, i);
    if (!day) continue;
    const {sort, value, from, to} = day;
    found.push({sort, value, start: tokens[from].start, end: tokens[to].end, beside: around(tokens, from, to)});
    i = to;
  }
  return found;
}

type Found = Pick<Day, "sort" | "value"> & {from: number; to: number};

function dayAt({slice}: Reading, tokens: readonly ClaimToken[], i: number): Found | null {
  const {form, number} = tokens[i];
  const raw = slice(tokens[i]);
  const capital = /^\p{Lu}/u.test(raw);
  if (weekdays.has(form) && capital) return {sort: "weekday", value: form, from: i, to: i};
  const month = capital ? months.get(form) : undefined;
  if (month !== undefined) {
    const after = dayNumber(tokens[i + 1]);
    if (after) return {sort: "day", value: `${month}/${after}`, from: i, to: i + 1};
    const back = [1, 2, 3].find((step) => dayNumber(tokens[i - step]));
    const between = back ? tokens.slice(i - back + 1, i) : [];
    if (back && between.every((token) => /^(?:st|nd|rd|th|of)$/.test(token.form)))
      return {sort: "day", value: `${month}/${dayNumber(tokens[i - back])}`, from: i - back, to: i};
    return null;
  }
  const next = tokens[i + 1];
  if (
    number &&
    /^(?:19|20)[0-9]{2}$/.test(raw) &&
    !/^(?:percent|people)$/.test(next?.form ?? "") &&
    next?.tag !== "NNS"
  )
    return {sort: "year", value: raw, from: i, to: i};
  if (number && /^[0-9]{1,2}(?::[0-9]{2})?$/.test(raw) && /^(?:am|pm)$/.test(next?.form ?? "")) {
    const [hour, minute = "00"] = raw.split(":");
    const half = next.form === "pm" && Number(hour) < 12 ? 12 : 0;
    return {sort: "hour", value: `${Number(hour) + half}:${minute}`, from: i, to: i + 1};
  }
  return null;
}

function dayNumber(token: ClaimToken | undefined): number | null {
  const value = token?.number ? Number(token.form) : NaN;
  return Number.isInteger(value) && value >= 1 && value <= 31 ? value : null;
}

function around(tokens: readonly ClaimToken[], from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [start, step] of [
    [from - 1, -1],
    [to + 1, 1]
  ] as const) {
    let left = reach;
    for (let k = start; k >= 0 && k < tokens.length && left > 0; k += step) {
      if (tokens[k].stem === "" || tokens[k].number) continue;
      found.add(tokens[k].stem);
      left--;
    }
  }
  return found;
}
