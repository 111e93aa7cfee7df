// Which articles tell of the same event: likeness by words, names, pairs of words and numbers, then average linkage
// (Sokal and Michener 1958) up to a cut. Names and numbers tell one arrest or earthquake from the next.

import type {Id} from "../../model/text.js";
import {normalise} from "../align/normalise.js";

/** An article as grouping reads it. */
export interface Item {
  id: Id;
  title: string;
  text: string;
  date?: string; // YYYY-MM-DD
}

/** Mean likeness over which two groups are one. */
const groupCut = 0.21;

// How much each kind of term counts.
const kinds = {stem: 0.4, name: 0.3, pair: 0.2, number: 0.1};
type Kind = keyof typeof kinds;

const mostWords = 2000; // of an article's start
const nearDays = 2;
const farDays = 5;

/** The groups of a collection, each in the collection's order, by their first member. Alone is a group too. */
export function groupArticles(items: Item[], cut = groupCut): Id[][] {
  const likeness = compareAll(items);
  const groups = linkAverage(likeness, items.length, cut);
  return groups.map((members) => members.map((i) => items[i].id));
}

/** Likeness of every two items, 0 to 1, row by row. */
function compareAll(items: Item[]): Float64Array {
  const n = items.length;
  const likeness = new Float64Array(n * n);
  const bags = items.map(readBags);
  // A term of one article only tells how much of it is its own. Among few articles that counts; among many, such terms
  // are mostly oddities.
  const lone = 1 / (1 + n / 20);
  for (const kind of Object.keys(kinds) as Kind[]) {
    const postings = new Map<string, [item: number, weight: number][]>();
    bags.forEach((bag, i) => {
      for (const [term, count] of bag[kind]) {
        const found = postings.get(term);
        if (found) found.push([i, 1 + Math.log(count)]);
        else postings.set(term, [[i, 1 + Math.log(count)]]);
      }
    });
    const lengths = new Float64Array(n);
    const shared: [item: number, weight: number][][] = [];
    for (const list of postings.values()) {
      if (list.length > 1) shared.push(list);
      else lengths[list[0][0]] += (list[0][1] * Math.log(n + 1)) ** 2 * lone;
    }
    for (const list of shared) {
      const idf = Math.log((n + 1) / list.length);
      for (const entry of list) {
        entry[1] *= idf;
        lengths[entry[0]] += entry[1] ** 2;
      }
    }
    for (const list of shared) {
      for (let x = 0; x < list.length; x++) {
        const [i, weight] = list[x];
        for (let y = x + 1; y < list.length; y++) {
          const [j, other] = list[y];
          likeness[i * n + j] += (kinds[kind] * weight * other) / Math.sqrt(lengths[i] * lengths[j]);
        }
      }
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const value = likeness[i * n + j] * nearness(items[i].date, items[j].date);
      likeness[i * n + j] = likeness[j * n + i] = Number.isFinite(value) ? value : 0;
    }
  }
  return likeness;
}

function readBags({title, text}: Item): Record<Kind, Map<string, number>> {
  const bags: Record<Kind, Map<string, number>> = {
    stem: new Map(),
    name: new Map(),
    pair: new Map(),
    number: new Map()
  };
  const add = (kind: Kind, term: string) => bags[kind].set(term, (bags[kind].get(term) ?? 0) + 1);
  for (const part of [title, title, text]) {
    let before = "";
    for (const {stem, name, number} of normalise(part).slice(0, mostWords)) {
      if (!stem) continue;
      add("stem", stem);
      if (name) add("name", stem);
      if (number) add("number", stem);
      if (before) add("pair", `${before} ${stem}`);
      before = stem;
    }
  }
  return bags;
}

/** News of one event appears within days. */
function nearness(a?: string, b?: string): number {
  if (!a || !b) return 1;
  const days = Math.abs(dayOf(a) - dayOf(b));
  return days > farDays ? 0.4 : days > nearDays ? 0.8 : 1;
}

/** Days since 1 January 1970 of YYYY-MM-DD. */
function dayOf(date: string): number {
  const [year, month, day] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Merges the two likest groups until none are liker than the cut. Each group remembers its nearest, so that a merge
 *  costs one pass over the groups. */
function linkAverage(likeness: Float64Array, n: number, cut: number): number[][] {
  const means = likeness.slice();
  const groups: (number[] | null)[] = Array.from({length: n}, (_, i) => [i]);
  const nearest = new Int32Array(n);
  const seek = (i: number) => {
    nearest[i] = -1;
    for (let j = 0; j < n; j++) {
      if (j !== i && groups[j] && (nearest[i] < 0 || means[i * n + j] > means[i * n + nearest[i]])) nearest[i] = j;
    }
  };
  for (let i = 0; i < n; i++) seek(i);
  for (;;) {
    let best = -1;
    for (let i = 0; i < n; i++) {
      if (groups[i] && nearest[i] >= 0 && (best < 0 || means[i * n + nearest[i]] > means[best * n + nearest[best]]))
        best = i;
    }
    if (best < 0 || means[best * n + nearest[best]] < cut) break;
    const [keep, gone] = [best, nearest[best]].sort((x, y) => x - y);
    const [a, b] = [groups[keep]!, groups[gone]!];
    for (let k = 0; k < n; k++) {
      if (!groups[k] || k === keep || k === gone) continue;
      const mean = (means[keep * n + k] * a.length + means[gone * n + k] * b.length) / (a.length + b.length);
      means[keep * n + k] = means[k * n + keep] = mean;
    }
    groups[keep] = [...a, ...b].sort((x, y) => x - y);
    groups[gone] = null;
    for (let k = 0; k < n; k++) {
      if (groups[k] && (k === keep || nearest[k] === keep || nearest[k] === gone)) seek(k);
      else if (groups[k] && means[k * n + keep] > means[k * n + nearest[k]]) nearest[k] = keep;
    }
  }
  return groups.filter((group) => group !== null);
}
