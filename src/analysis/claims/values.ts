// The changes in what a claim gives: numbers, dates, and words that name a kind where the other names the things.

import {fold} from "../lexicon.js";
import {classOf} from "../lexicons/kinds.js";
import type {Change} from "../model.js";
import type {Bench, Pairing} from "./changes.js";
import {makeChange} from "./changes.js";
import type {ClaimSentence, Reading} from "./read.js";
import {cite} from "./say.js";
import {readDates, readNumbers, type DateSlot, type NumberSlot} from "./slots.js";

/** Numbers of the same thing that differ, where neither telling has the other's number. */
export function compareNumbers(bench: Bench, pairs: readonly Pairing[]): Change[] {
  const {there, here, wire} = bench;
  for (const {there: a, here: b} of pairs) {
    const [left, right] = [readNumbers(there, a), readNumbers(here, b)];
    for (const one of left) {
      const same = right.filter(({unit}) => unit === one.unit);
      if (same.length !== 1 || left.filter(({unit}) => unit === one.unit).length !== 1) continue;
      const [other] = same;
      if (one.amount === other.amount || gives(here, one) || gives(there, other)) continue;
      if (!together(one, other)) continue;
      const [x, y] = [cite(there.article.text, one), cite(here.article.text, other)];
      if (isRounded(one, other)) {
        const kind = figures(other) < figures(one) ? "less specific" : "more specific";
        return [makeChange(bench, kind, `${x} in ${wire}, ${y} here.`, [one], [other])];
      }
      return [makeChange(bench, "number differs", `${x} in ${wire}, ${y} here.`, [one], [other])];
    }
  }
  return [];
}

/** Whether an article gives a number or a date anywhere: then it does not contradict it. */
function gives(reading: Reading, {value}: NumberSlot | DateSlot): boolean {
  const words = value.split(" ");
  return reading.text.sentences.some(({index}) => {
    const {tokens} = reading.sentence(index);
    return tokens.some((_, i) => words.every((word, k) => tokens[i + k]?.form === word));
  });
}

/** Whether two values stand beside at least two words that both have. */
function together(one: NumberSlot | DateSlot, other: NumberSlot | DateSlot): boolean {
  let shared = 0;
  for (const stem of one.beside) if (other.beside.has(stem)) shared++;
  return shared >= 2;
}

/** Whether one of two numbers is the other, rounded: "about 300" and 297. */
function isRounded(one: NumberSlot, other: NumberSlot): boolean {
  const [round, exact] = figures(one) < figures(other) ? [one, other] : [other, one];
  return round.round && figures(round) < figures(exact) && Math.abs(one.amount - other.amount) <= 0.1 * exact.amount;
}

const figures = ({amount}: NumberSlot): number => String(amount).replace(".", "").replace(/^0+|0+$/g, "").length;

/** Dates of one sort at the same act that differ, where neither article has the other's date. */
export function compareDates(bench: Bench, pairs: readonly Pairing[]): Change[] {
  const {there, here, wire} = bench;
  for (const {focus, there: a, here: b, solid} of pairs) {
    if (!solid || focus.act === null) continue;
    const [left, right] = [dateAt(there, a, focus.act), dateAt(here, b, focus.act)];
    if (!left || !right || left.sort !== right.sort || left.value === right.value) continue;
    if (gives(here, left) || gives(there, right)) continue;
    if (left.sort === "weekday" && !sameWeek(there.article.published, here.article.published)) continue;
    const [x, y] = [cite(there.article.text, left), cite(here.article.text, right)];
    return [makeChange(bench, "date differs", `${x} in ${wire}, ${y} here.`, [left], [right])];
  }
  return [];
}

const apart = 2 * 24 * 60 * 60 * 1000;

/** Whether two articles are known to have appeared within two days, so that a weekday means the same day in both. */
function sameWeek(a: string | undefined, b: string | undefined): boolean {
  return Math.abs(Date.parse(a ?? "") - Date.parse(b ?? "")) <= apart;
}

/** The one date that a verb has in its own clause. */
function dateAt(reading: Reading, sentence: ClaimSentence, act: string): DateSlot | null {
  const verb = sentence.tokens.findIndex(({stem, tag}) => stem === act && tag.startsWith("VB"));
  const dates = readDates(reading, sentence).filter(({start}) => {
    const at = sentence.tokens.findIndex((token) => token.start === start);
    const [from, to] = verb < at ? [verb + 1, at] : [at + 1, verb];
    const between = sentence.tokens.slice(from, to);
    return between.length <= 8 && !between.some(({tag, frame}) => frame || /^(?:VB[DPZG]|MD|WP|WDT|WRB)/.test(tag));
  });
  return verb >= 0 && dates.length === 1 ? dates[0] : null;
}

/** "Artillery shells and missiles" beside "weaponry": a kind on one side, things of that kind on the other. */
export function compareWording(bench: Bench, pairs: readonly Pairing[]): Change[] {
  const {there, here, wire} = bench;
  for (const {focus, there: a, here: b, solid} of pairs) {
    if (!solid) continue;
    const [left, right] = [kindsIn(there, a, focus.act), kindsIn(here, b, focus.act)];
    for (const [kind, one] of left) {
      const other = right.get(kind);
      if (!other || one.general === other.general) continue;
      const [x, y] = [cite(there.article.text, one), cite(here.article.text, other)];
      const change = other.general ? "less specific" : "more specific";
      return [makeChange(bench, change, `${x} in ${wire}, ${y} here.`, [one], [other])];
    }
  }
  return [];
}

interface Naming {
  general: boolean;
  start: number;
  end: number;
}

const farthest = 12; // words between an act and what is named

/** The kinds that a sentence names near its act, by a general word or by particular ones, not by both. */
function kindsIn(reading: Reading, {tokens}: ClaimSentence, act: string | null): Map<string, Naming> {
  const found = new Map<string, Naming>();
  const mixed = new Set<string>();
  const at = tokens.findIndex(({stem}) => stem === act);
  tokens.forEach((token, i) => {
    const kind = classOf.get(fold(reading.slice(token)));
    if (!kind) return;
    const known = found.get(kind.name);
    if (!known && Math.abs(i - at) > farthest) mixed.add(kind.name);
    else if (!known) found.set(kind.name, {general: kind.general, start: token.start, end: token.end});
    else if (known.general !== kind.general) mixed.add(kind.name);
    else known.end = token.end;
  });
  for (const name of mixed) found.delete(name);
  return found;
}
