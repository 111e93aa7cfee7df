// The values a claim gives: numbers with what is counted, and dates. Spans are offsets into the article.

import {ordinalWords} from "../../english/lexicons/numbers.js";
import type {Slot} from "../../model/compare.js";
import {dayNames, monthNames, TIMES, WEEKDAYS} from "../../english/calendar.js";
import type {ClaimSentence, ClaimToken, Reading} from "./read.js";

export interface NumberSlot extends Slot {
  amount: number;
  unit: string; // stem of what is counted
  again: boolean; // in brackets after another: a conversion
  round: boolean; // "about 300", "at least 300", "dozens"
  beside: ReadonlySet<string>; // stems around it
  place: number; // among the told words of its sentence
}

export interface DateSlot extends Slot {
  sort: "weekday" | "day" | "year"; // "day": month and day
  beside: ReadonlySet<string>;
}

const mostNumbers = 20; // of a sentence
const reach = 5; // content words around a value that tell what it is a value of
const days = new Set(dayNames);
const months = new Set(monthNames);
const ROUND =
  /^(?:about|around|approximately|roughly|nearly|almost|some|least|most|than|over|under|up|estimated|to|close)$/;
const money = new Set(["dollar", "euro", "pound"]);

const numbers = new WeakMap<ClaimSentence, NumberSlot[]>();
const dates = new WeakMap<ClaimSentence, DateSlot[]>();

/** The numbers of a sentence with what they count, at most twenty. */
export function readNumbers(reading: Reading, sentence: ClaimSentence): NumberSlot[] {
  let found = numbers.get(sentence);
  if (!found) numbers.set(sentence, (found = findNumbers(reading, sentence)));
  return found;
}

/** The dates of a sentence. */
export function readDates(reading: Reading, sentence: ClaimSentence): DateSlot[] {
  let found = dates.get(sentence);
  if (!found) dates.set(sentence, (found = findDates(reading, sentence)));
  return found;
}

function findNumbers(reading: Reading, sentence: ClaimSentence): NumberSlot[] {
  const {tokens} = sentence;
  let left = mostNumbers;
  return tokens.flatMap((token, i): NumberSlot[] => {
    if (left === 0 || !token.number || !/^[0-9.]+$/.test(token.form)) return [];
    const amount = Number(token.form);
    const unit = unitOf(reading, tokens, i);
    if (unit === null || !Number.isFinite(amount)) return [];
    const before = tokens.slice(Math.max(0, i - 2), i).map(({form}) => form);
    left--;
    const {end} = token;
    const start = isSign(reading, tokens[i - 1], token) ? tokens[i - 1].start : token.start;
    const round = before.some((form) => ROUND.test(form));
    return [
      {
        kind: "number",
        value: token.form,
        start,
        end,
        amount,
        unit,
        round,
        again: isConversion(reading, tokens, i),
        beside: around(tokens, i, [unit]),
        place: token.place
      }
    ];
  });
}

/** The head of what is counted: "120 ferry passengers" counts passengers. Null for dates, ages, scores and ranks, and
 *  for the rest of a number that was cut: "3, 027". */
function unitOf({slice}: Reading, tokens: ClaimToken[], i: number): string | null {
  const token = tokens[i];
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (before && months.has(before.form)) return null;
  const glued = (a: ClaimToken, b: ClaimToken) => slice({start: a.end, end: b.start});
  if (before && money.has(before.form) && glued(before, token).trim() === "") return before.stem;
  if (ordinalWords.has(slice(token).toLowerCase()) || /^0[0-9]/.test(slice(token))) return null;
  if (/^[0-9][-–—]$/.test(slice({start: Math.max(0, token.start - 2), end: token.start}))) return null;
  if (/^(?:th|st|nd|rd)\b/.test(slice({start: token.end, end: token.end + 3}))) return null;
  if (!after || glued(token, after) !== " ")
    return after && money.has(after.form) ? after.stem : after?.form === "percent" ? "percent" : null;
  let head: ClaimToken | null = null;
  for (let k = i + 1; k <= Math.min(tokens.length - 1, i + 4); k++) {
    const next = tokens[k];
    if (k > i + 1 && glued(tokens[k - 1], next) !== " ") break;
    if (/^NNS?$/.test(next.tag) || money.has(next.form)) head = next;
    else if (!/^(?:JJ|VBN|VBG|NNP|CD)/.test(next.tag) || head) break;
  }
  return head && head.stem !== "" && !months.has(head.form) && !TIMES.has(head.form) ? head.stem : null;
}

/** "600 metres (2,000 feet)", "$ US1 million ($ 1.52 million)": the same amount again in another unit. Another currency
 *  is no repetition. */
function isConversion({article}: Reading, tokens: ClaimToken[], i: number): boolean {
  const lead = article.text.slice(Math.max(0, tokens[i].start - 3), tokens[i].start).replace(/\s/g, "");
  const before = tokens.slice(Math.max(0, i - 6), i);
  if (!lead.includes("(") || !before.some(({form}) => /[0-9]/.test(form))) return false;
  return !money.has(tokens[i - 1].form) || before.slice(0, -1).some(({form}) => form === tokens[i - 1].form);
}

/** Whether a currency sign stands right before a number. */
const isSign = ({slice}: Reading, before: ClaimToken | undefined, token: ClaimToken): boolean =>
  before !== undefined && before.end === token.start && /^[$€£]$/.test(slice(before));

function around(tokens: ClaimToken[], i: number, without: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const step of [-1, 1]) {
    let left = reach;
    for (let k = i + step; k >= 0 && k < tokens.length && left > 0; k += step) {
      const {stem, number} = tokens[k];
      if (stem === "" || number || without.includes(stem)) continue;
      found.add(stem);
      left--;
    }
  }
  return found;
}

function findDates({slice}: Reading, {tokens}: ClaimSentence): DateSlot[] {
  return tokens.flatMap((token, i): DateSlot[] => {
    const {form, start, end, number} = token;
    if (!number && !days.has(form) && !months.has(form)) return [];
    const next = tokens[i + 1];
    const capital = /^\p{Lu}/u.test(slice(token));
    if (days.has(form) && capital && WEEKDAYS.has(form)) {
      return [{kind: "date", sort: "weekday", value: form, start, end, beside: around(tokens, i, [])}];
    }
    if (months.has(form) && capital && next?.number && Number(next.form) >= 1 && Number(next.form) <= 31) {
      const value = `${form} ${next.form}`;
      return [{kind: "date", sort: "day", value, start, end: next.end, beside: around(tokens, i, [])}];
    }
    if (
      /^(?:19|20)[0-9]{2}$/.test(form) &&
      !slice(token).includes(",") &&
      !/^\s*(?:percent|%|\p{Ll}+s\b)/u.test(slice({start: end, end: end + 12}))
    ) {
      return [{kind: "date", sort: "year", value: form, start, end, beside: around(tokens, i, [])}];
    }
    return [];
  });
}
