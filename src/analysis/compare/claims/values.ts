// Changes in what a claim gives: numbers, dates, and words that name a kind where the other telling names the things.

import {fold} from "../../english/finder.js";
import {classOf} from "../../english/lexicons/kinds.js";
import type {Change, ChangeKind} from "../../model/compare.js";
import type {Span} from "../../model/text.js";
import {haveOtherNames, makeChange, verbOf, type Pairing, type Telling} from "./pairs.js";
import type {Reading} from "./read.js";
import {cite} from "./say.js";
import {readDates, readNumbers, valuesOf, type DateSlot, type NumberSlot} from "./slots.js";

// Of what they are distances tells the rest of the sentence only: "12 km east of the town".
const distances = new Set("mile km kilomet kilometr meter metr feet foot yard inch".split(" "));
const mostTimes = 5; // numbers further apart rarely count the same

/** Numbers of the same thing that differ, where neither article has the other's number. */
export function compareNumbers(pairs: readonly Pairing[], wire: string): Change[] {
  for (const {solid, there, here} of pairs) {
    const [left, right] = [there, here].map(({reading, sentence}) => onePerUnit(readNumbers(reading, sentence)));
    for (const [unit, one] of left) {
      const other = right.get(unit);
      if (!one || !other || one.amount === other.amount || (distances.has(unit) && !solid)) continue;
      const rounded = isRounded(one, other);
      if (countShared(one, other) < (rounded ? 3 : 2) || haveOtherNames(there, one.place, here, other.place, 1))
        continue;
      if (Math.max(one.amount, other.amount) > mostTimes * Math.min(one.amount, other.amount)) continue;
      if (gives(here.reading, one) || gives(there.reading, other)) continue;
      const less = figures(other) < figures(one) ? "less specific" : "more specific";
      return [sayValues(rounded ? less : "number differs", there, one, here, other, wire)];
    }
  }
  return [];
}

/** The number of each unit; null where a sentence gives several. */
function onePerUnit(numbers: NumberSlot[]): Map<string, NumberSlot | null> {
  const found = new Map<string, NumberSlot | null>();
  for (const number of numbers) found.set(number.unit, number.again || found.has(number.unit) ? null : number);
  return found;
}

/** Words that stand beside both numbers. */
const countShared = (one: NumberSlot, other: NumberSlot): number =>
  [...one.beside].filter((stem) => other.beside.has(stem)).length;

/** Whether an article gives a value anywhere: then it does not contradict it. */
const gives = (reading: Reading, {value}: NumberSlot | DateSlot): boolean => valuesOf(reading).has(value);

/** Whether one of two numbers is the other, rounded, or cut off where at least two figures go: 300 and 297, 43 million
 *  and 43,885,310. */
function isRounded(one: NumberSlot, other: NumberSlot): boolean {
  const [round, exact] = figures(one) < figures(other) ? [one, other] : [other, one];
  if (figures(round) === figures(exact)) return false;
  const unit = 10 ** (Math.floor(Math.log10(round.amount)) - figures(round) + 1);
  const cut = figures(exact) - figures(round) > 1 && exact.amount > round.amount && exact.amount - round.amount < unit;
  const near = round.round || Math.abs(exact.amount - round.amount) <= 0.05 * exact.amount;
  return cut || (near && Number(exact.amount.toPrecision(figures(round))) === round.amount);
}

/** Significant figures, 1 to 15. */
const figures = ({amount}: NumberSlot): number =>
  Math.max(
    1,
    Math.min(
      15,
      String(amount)
        .replace(".", "")
        .replace(/^0+|0+$/g, "").length
    )
  );

/** Dates of one sort at the same act that differ, where neither article has the other's date. */
export function compareDates(pairs: readonly Pairing[], wire: string): Change[] {
  for (const {solid, there, here} of pairs) {
    const [one, other] = [dateAt(there), dateAt(here)];
    if (!solid || !one || !other || one.sort !== other.sort || one.value === other.value) continue;
    if (gives(here.reading, one) || gives(there.reading, other)) continue;
    if (one.sort === "weekday" && !appearedTogether(there.reading, here.reading)) continue;
    return [sayValues("date differs", there, one, here, other, wire)];
  }
  return [];
}

const apart = 2 * 24 * 60 * 60 * 1000;

/** Whether two articles are known to have appeared within two days, so that a weekday is the same day in both. */
const appearedTogether = (one: Reading, other: Reading): boolean =>
  Math.abs(Date.parse(one.article.published ?? "") - Date.parse(other.article.published ?? "")) <= apart;

const farthest = 8; // words between an act and its date

/** The one date that the shared verb has in its own clause. */
function dateAt(telling: Telling): DateSlot | null {
  const verb = verbOf(telling);
  if (!verb) return null;
  const {tokens} = telling.sentence;
  const from = tokens.indexOf(verb);
  const dates = readDates(telling.reading, telling.sentence).filter(({start}) => {
    const at = tokens.findIndex((token) => token.start === start);
    const between = tokens.slice(Math.min(from, at) + 1, Math.max(from, at));
    return between.length <= farthest && !between.some(({tag, frame}) => frame || /^(?:VB[DPZG]|MD|W)/.test(tag));
  });
  return dates.length === 1 ? dates[0] : null;
}

/** "Artillery shells and missiles" beside "weaponry": things on one side, their kind on the other. */
export function compareWording(pairs: readonly Pairing[], wire: string): Change[] {
  for (const {solid, there, here} of pairs) {
    if (!solid) continue;
    const right = findKinds(here);
    for (const [kind, one] of findKinds(there)) {
      const other = right.get(kind);
      if (!other || one.general === other.general) continue;
      return [sayValues(other.general ? "less specific" : "more specific", there, one, here, other, wire)];
    }
  }
  return [];
}

const near = 12; // words between an act and what is named

interface Naming extends Span {
  general: boolean;
}

/** The kinds that a sentence names near its act, by a general word or by particular ones, not by both. */
function findKinds({reading, sentence, shared, act}: Telling): Map<string, Naming> {
  const found = new Map<string, Naming>();
  const mixed = new Set<string>();
  const verb = shared.find(({stem}) => stem === act);
  const at = verb ? sentence.tokens.indexOf(verb) : 0;
  sentence.tokens.forEach((token, i) => {
    const kind = classOf.get(fold(reading.slice(token)));
    if (!kind) return;
    const known = found.get(kind.name);
    if (!known && Math.abs(i - at) > near) mixed.add(kind.name);
    else if (!known) found.set(kind.name, {general: kind.general, start: token.start, end: token.end});
    else if (known.general !== kind.general) mixed.add(kind.name);
    else known.end = token.end;
  });
  for (const name of mixed) found.delete(name);
  return found;
}

function sayValues(kind: ChangeKind, there: Telling, one: Span, here: Telling, other: Span, wire: string): Change {
  const [x, y] = [cite(there.reading.article.text, one), cite(here.reading.article.text, other)];
  return makeChange(kind, `${x} in ${wire}, ${y} here.`, [there.reading, one], [here.reading, other]);
}
