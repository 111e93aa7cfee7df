// Names that stand on one side only beside a name of their kind on the other; the offices and relations of persons.

import {offices, relations} from "../../english/lexicons/titles.js";
import {fold} from "../../english/finder.js";
import {normalise} from "../align/normalise.js";
import type {Span} from "../../model/text.js";
import type {NameKind} from "../../model/voices.js";
import {stem} from "../../text/tags/nlp.js";
import type {Account, Passage} from "./account.js";
import type {ClausePair} from "./clauses.js";
import type {Couple} from "./couples.js";
import {clauseAt} from "./numbers.js";
import type {Point} from "./points.js";
import type {RuleName} from "./rules.js";

interface Named extends Span {
  kind: NameKind;
  words: string[];
}

const mentions = new WeakMap<Account, Map<number, Named[]>>();

/** The names of each sentence, by its index. */
function namesOf(account: Account): Map<number, Named[]> {
  let found = mentions.get(account);
  if (found) return found;
  found = new Map();
  const {passages, reading} = account;
  const all = reading.names
    .flatMap(({kind, mentions}) =>
      mentions.filter(({form}) => form === "name").map(({start, end}) => ({kind, start, end}))
    )
    .sort((a, b) => a.start - b.start);
  let at = 0;
  for (const {kind, start, end} of all) {
    while (at < passages.length && passages[at].end <= start) at++;
    const passage = passages[at];
    if (!passage || passage.start > start) continue;
    const words =
      account
        .slice({start, end})
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const list = found.get(passage.index) ?? [];
    list.push({kind, start, end, words});
    found.set(passage.index, list);
  }
  mentions.set(account, found);
  return found;
}

/** Whether an article nowhere has any of the words of a name. */
const isNew = ({forms, stems}: Account, {words}: Named): boolean =>
  words.length > 0 &&
  !/^(?:celsius|fahrenheit|kelvin)$/.test(words[0]) &&
  !forms.has(words.join("")) &&
  words.every((word) => !forms.has(word) && !stems.has(stem(word))) &&
  !normalise(words.map((word) => word.toUpperCase()).join(" ")).some(({stem}) => stem !== "" && stems.has(stem));

export function compareNames(couple: Couple): Point[] {
  const {there, here, passage, partners} = couple;
  const right = (namesOf(here).get(passage.index) ?? []).filter((name) => isNew(there, name));
  const points: Point[] = [];
  for (const partner of partners) {
    const left = (namesOf(there).get(partner.index) ?? []).filter((name) => isNew(here, name));
    for (const other of right) {
      const pairs = couple.pairs.filter(({here: clause}) => clause === clauseAt(passage, other));
      for (const one of left) {
        if (one.kind !== other.kind) continue;
        const pair = pairs.find(({there: clause}) => clause === clauseAt(partner, one));
        if (!pair) continue;
        const spelling = isSpelling(one, other);
        if (!spelling && pair.alike < 0.2) continue;
        points.push(make(couple, spelling ? "name spelled otherwise" : "name differs", one, other, pair, partner));
      }
    }
    // A name of a clause close to one without it.
    for (const one of left) {
      const pair = couple.pairs.find(({there: clause, alike}) => clause === clauseAt(partner, one) && alike >= 0.5);
      if (pair && right.length === 0) points.push(make(couple, "name only there", one, null, pair, partner));
    }
  }
  for (const other of right) {
    const pair = couple.pairs.find(({here: clause, alike}) => clause === clauseAt(passage, other) && alike >= 0.5);
    if (pair) points.push(make(couple, "name only here", null, other, pair, partners[0]));
  }
  return points;
}

function isSpelling(one: Named, other: Named): boolean {
  if (one.words.length !== other.words.length) return false;
  const [a, b] = [one, other].map(({words}) => words.join(" "));
  return a.length > 4 && a[0] === b[0] && distance(a, b) <= 2;
}

/** Edits between two short strings. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 60) return 9;
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length];
}

const roles = new Set([...offices, ...relations].map((word) => word.toLowerCase()));

/** An office or relation that the other article never gives, at a clause that both have. */
export function compareRoles(couple: Couple): Point[] {
  const {there, here, passage, pairs} = couple;
  for (const token of passage.told) {
    const word = fold(here.slice(token));
    if (!roles.has(word) || there.forms.has(word) || there.stems.has(token.stem)) continue;
    const clause = clauseAt(passage, token);
    const pair = pairs.find((one) => one.here === clause && one.alike >= 0.25);
    const other = pair?.there.tokens.find(
      (one) => roles.has(fold(there.slice(one))) && !here.forms.has(fold(there.slice(one))) && !here.stems.has(one.stem)
    );
    if (pair && other) return [make(couple, "role differs", other, token, pair, partnerOf(couple, pair))];
  }
  return [];
}

export const partnerOf = ({partners}: Couple, {there}: ClausePair): Passage =>
  partners.find(({clauses}) => clauses.includes(there)) ?? partners[0];

function make(
  {there, here, passage, partners}: Couple,
  rule: RuleName,
  one: Span | null,
  other: Span | null,
  pair: ClausePair,
  partner: Passage
): Point {
  const span = ({start, end}: Span): Span => ({start, end});
  return {
    rule,
    kind: "name",
    there: pair.there,
    here: pair.here,
    words: {reference: one ? [span(one)] : [], article: other ? [span(other)] : []},
    said: {there: one ? there.slice(one) : undefined, here: other ? here.slice(other) : undefined},
    passages: {reference: [partner, ...partners.filter((p) => p !== partner)].slice(0, 3), article: [passage]}
  };
}
