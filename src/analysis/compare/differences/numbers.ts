// Numbers and days that two tellings of one thing give differently.

import type {DifferenceKind} from "../../model/differences.js";
import type {Span} from "../../model/text.js";
import type {Account, Passage} from "./account.js";
import {pairClauses, type Clause, type ClausePair} from "./clauses.js";
import type {Couple} from "./couples.js";
import {readDays, type Day} from "./days.js";
import type {Point} from "./points.js";
import {agree, readQuantities, type Quantity} from "./quantities.js";
import type {RuleName} from "./rules.js";

const apart = 50; // times: numbers further apart do not count the same
const near = 1.06; // ratio

type Value = Quantity | Day;

/** The clause that a span stands in. */
export const clauseAt = ({clauses}: Passage, {start}: Span): Clause =>
  clauses.find(({end}) => start < end) ?? clauses[clauses.length - 1];

interface Met<V extends Value> {
  one: V;
  other: V;
  clauses: ClausePair;
  partner: Passage;
  context: number;
}

function meetings<V extends Value>(
  couple: Couple,
  read: (account: Account, passage: Passage) => V[],
  fits: (a: V, b: V) => boolean
): Met<V>[] {
  const {there, here, passage, beside} = couple;
  return read(here, passage).flatMap((other) =>
    beside.flatMap((partner) =>
      read(there, partner).flatMap((one): Met<V>[] => {
        if (!fits(one, other)) return [];
        const clauses = pairClauses(
          clauseAt(partner, one),
          clauseAt(passage, other),
          there.stems,
          here.stems,
          there.weigh
        );
        let context = 0;
        for (const stem of one.beside) if (other.beside.has(stem)) context++;
        return [{one, other, clauses, partner, context}];
      })
    )
  );
}

const quantitiesOf = ({reading}: Account, passage: Passage) => readQuantities(reading, passage);
const daysOf = ({reading}: Account, passage: Passage) => readDays(reading, passage);

export function compareNumbers(couple: Couple): Point[] {
  const fits = (a: Quantity, b: Quantity) =>
    a.sort === b.sort && (a.unit === b.unit || ((a.unit === "" || b.unit === "") && a.sort === "count"));
  const met = meetings(couple, quantitiesOf, fits);
  const settled = new Set(met.filter(({one, other}) => agree(one, other)).flatMap(({one, other}) => [one, other]));
  const points: Point[] = [];
  for (const {one, other, clauses, partner, context} of met) {
    const close = clauses.alike >= (one.sort === "money" ? 0.35 : 0.3) || (context >= 3 && one.sort !== "money");
    const exact = one.value === other.value;
    const about = one.bound === "about" || other.bound === "about";
    const bounded =
      (exact || (about && agree(one, other))) &&
      (one.bound === "") !== (other.bound === "") &&
      one.sort !== "age" &&
      !gives(couple.here, one, true) &&
      !gives(couple.there, other, true);
    if (bounded && close && !one.range && !other.range)
      points.push(make(couple, "number made round or exact", "number", one, other, clauses, partner));
    if (settled.has(one) || settled.has(other) || exact || one.range || other.range) continue;
    const named = one.unit !== "" && one.unit === other.unit;
    const ratio = Math.max(one.value, other.value) / Math.max(1e-9, Math.min(one.value, other.value));
    if (ratio > apart && one.sort !== "money") continue;
    if (!named && one.unit !== other.unit && clauses.alike < 0.4) continue;
    if (context < (named || one.sort === "money" ? 1 : 2) || !close) continue;
    if (gives(couple.here, one) || gives(couple.there, other)) continue;
    points.push(make(couple, ratio < near ? "number near" : "number differs", "number", one, other, clauses, partner));
  }
  // Another currency with the same figure.
  const money = meetings(
    couple,
    quantitiesOf,
    (a, b) => a.sort === "money" && b.sort === "money" && a.unit !== b.unit && a.value === b.value
  );
  for (const {one, other, clauses, partner} of money)
    if (clauses.alike >= 0.3) points.push(make(couple, "number differs", "number", one, other, clauses, partner));
  return points;
}

export function compareDays(couple: Couple): Point[] {
  const met = meetings(couple, daysOf, (a, b) => a.sort === b.sort);
  const settled = new Set(
    met.filter(({one, other}) => one.value === other.value).flatMap(({one, other}) => [one, other])
  );
  return met.flatMap(({one, other, clauses, partner, context}): Point[] => {
    if (settled.has(one) || settled.has(other)) return [];
    if (clauses.alike < (one.sort === "weekday" ? 0.3 : 0.35) || context < 2) return [];
    if (one.sort !== "weekday" && (gives(couple.here, one) || gives(couple.there, other))) return [];
    return [make(couple, "day differs", "date", one, other, clauses, partner)];
  });
}

/** A number or day that one side gives of a thing that both name. */
export function compareGiven(couple: Couple): Point[] {
  const {there, here, passage, beside, partners, closest} = couple;
  const points: Point[] = [];
  for (const other of quantitiesOf(here, passage)) {
    if (other.unit === "" || other.sort === "age" || other.value === 1 || gives(there, other)) continue;
    if (
      beside.some((partner) => quantitiesOf(there, partner).some((one) => one.sort === other.sort && agree(one, other)))
    )
      continue;
    const partner = partners.find(({stems}) => stems.has(other.unit));
    const clause = clauseAt(passage, other);
    const pair = partner && bestWith(couple, clause);
    if (!pair || pair.alike < 0.25) continue;
    points.push(only(couple, "number only here", "specificity", null, other, pair));
  }
  for (const partner of partners) {
    for (const one of quantitiesOf(there, partner)) {
      if (one.sort !== "money" && one.sort !== "percent" && (one.unit === "" || !passage.stems.has(one.unit))) continue;
      if (one.sort === "age" || one.value === 1 || gives(here, one)) continue;
      if (quantitiesOf(here, passage).some((other) => one.sort === other.sort && agree(one, other))) continue;
      if (beside.length > 0 && closest.alike < 0.2) continue;
      const clause = clauseAt(partner, one);
      const pair = bestOf(couple.pairs, ({there: c}) => c === clause);
      if (pair && pair.alike >= 0.25) points.push(only(couple, "number only there", "specificity", one, null, pair));
    }
  }
  return points;
}

const bestWith = ({pairs}: Couple, clause: Clause) => bestOf(pairs, ({here}) => here === clause);

function bestOf(pairs: readonly ClausePair[], fits: (pair: ClausePair) => boolean): ClausePair | undefined {
  let best: ClausePair | undefined;
  for (const pair of pairs) if (fits(pair) && (!best || pair.alike > best.alike)) best = pair;
  return best;
}

const values = new WeakMap<Account, ReadonlySet<string>>();
const keyOf = (value: Value): string => `${value.sort} ${value.value} ${"unit" in value ? value.unit : ""}`;
const boundKeyOf = (value: Value): string => `${keyOf(value)} ${"bound" in value ? value.bound : ""}!`;
const looseKeyOf = (value: Value): string => `${value.sort} ${value.value}`;

/** Whether an article gives a value anywhere: then it does not contradict it. */
function gives(account: Account, value: Value, bound = false): boolean {
  let known = values.get(account);
  if (!known) {
    const keys = account.passages.flatMap((passage) =>
      [...quantitiesOf(account, passage), ...daysOf(account, passage)].flatMap((value) => [
        keyOf(value),
        looseKeyOf(value),
        boundKeyOf(value)
      ])
    );
    values.set(account, (known = new Set(keys)));
  }
  if (bound) return known.has(boundKeyOf(value));
  return known.has("unit" in value && value.unit !== "" ? keyOf(value) : looseKeyOf(value));
}

function make(
  {here, there, passage, partners}: Couple,
  rule: RuleName,
  kind: DifferenceKind,
  one: Value,
  other: Value,
  clauses: ClausePair,
  partner: Passage
): Point {
  return {
    rule,
    kind,
    there: clauses.there,
    here: clauses.here,
    words: {reference: [spanOf(one)], article: [spanOf(other)]},
    said: {there: withBound(there, one), here: withBound(here, other), note: "sort" in one ? one.sort : ""},
    passages: {reference: [partner, ...partners.filter((p) => p !== partner)].slice(0, 3), article: [passage]}
  };
}

function only(
  {here, there, passage, partners}: Couple,
  rule: RuleName,
  kind: DifferenceKind,
  one: Value | null,
  other: Value | null,
  pair: ClausePair
): Point {
  return {
    rule,
    kind,
    there: pair.there,
    here: pair.here,
    words: {reference: one ? [spanOf(one)] : [], article: other ? [spanOf(other)] : []},
    said: {there: one ? withBound(there, one) : undefined, here: other ? withBound(here, other) : undefined},
    passages: {reference: partners, article: [passage]}
  };
}

const spanOf = ({start, end}: Span): Span => ({start, end});

/** A value as it is printed, with the words that make it a bound. */
function withBound({reading: {article}, slice}: Account, value: Value): string {
  if (!("bound" in value) || value.bound === "") return slice(value);
  const before = article.text.slice(Math.max(0, value.start - 24), value.start);
  const [words = ""] = /(?:[\p{L}]+\s+){1,3}$/u.exec(before) ?? [];
  const [bound = ""] =
    /(?:more than|less than|fewer than|at least|at most|up to|as many as|as much as|as long as|as high as|as large as|close to|an estimated|\S+)\s+(?:an? |the )?$/i.exec(
      words
    ) ?? [];
  return `${bound.replace(/\s+/g, " ")}${slice(value)}`;
}
