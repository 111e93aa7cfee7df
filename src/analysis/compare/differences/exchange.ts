// Where a few words of one sentence stand in the place of a few words of another: between the same two words on both
// sides.

import {setOf} from "../../english/closed.js";
import type {Span} from "../../model/text.js";
import type {ClaimToken} from "../claims/read.js";
import type {Account, Passage} from "./account.js";

export interface Exchange {
  one: Span;
  other: Span;
  names: boolean; // a name for a name
}

const longest = 120; // words of a sentence that are laid side by side
const scales = setOf("celsius fahrenheit kelvin"); // of one temperature: the numbers are compared
const most = {words: 5, exchanges: 3};

/** The exchanges of two sentences, those first that exchange most. */
export function findHits(there: Account, a: Passage, here: Account, b: Passage): Exchange[] {
  const [left, right] = [a, b].map(({tokens}) => tokens.slice(0, longest));
  const anchors = common(left, right);
  const found: (Exchange & {mass: number})[] = [];
  for (let k = 0; k + 1 < anchors.length; k++) {
    const [[i, j], [m, n]] = [anchors[k], anchors[k + 1]];
    const [x, y] = [left.slice(i + 1, m), right.slice(j + 1, n)];
    if (x.length === 0 || y.length === 0 || x.length > most.words || y.length > most.words) continue;
    const [only, mine] = [x.filter(({stem}) => stem !== ""), y.filter(({stem}) => stem !== "")];
    if (only.length === 0 || mine.length === 0) continue;
    if ([...only, ...mine].some(({form}) => scales.has(form))) continue;
    if (only.some(({number}) => number) || mine.some(({number}) => number)) continue; // numbers have rules of their own
    if (only.every(({stem}) => here.stems.has(stem)) && mine.every(({stem}) => there.stems.has(stem))) continue;
    const mass = [...only.map(({stem}) => there.weigh(stem)), ...mine.map(({stem}) => here.weigh(stem))].reduce(
      (s, w) => s + w,
      0
    );
    const names = only.every(({name}) => name) && mine.every(({name}) => name);
    found.push({one: across(x), other: across(y), names, mass});
  }
  return found.sort((p, q) => q.mass - p.mass).slice(0, most.exchanges);
}

const across = (tokens: readonly ClaimToken[]): Span => ({start: tokens[0].start, end: tokens[tokens.length - 1].end});

const keyOf = ({stem, form}: ClaimToken): string => stem || form;

/** A longest common subsequence of two sentences, by stems. Words without a meaning of their own count a little. */
function common(left: readonly ClaimToken[], right: readonly ClaimToken[]): [number, number][] {
  const [rows, columns] = [left.length + 1, right.length + 1];
  const best = new Float64Array(rows * columns);
  const [x, y] = [left.map(keyOf), right.map(keyOf)];
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const at = i * columns + j;
      const skip = Math.max(best[at + columns], best[at + 1]);
      const take = x[i] === y[j] ? best[at + columns + 1] + (left[i].stem === "" ? 0.2 : 1) : 0;
      best[at] = Math.max(skip, take);
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const at = i * columns + j;
    if (
      x[i] === y[j] &&
      best[at] > Math.max(best[at + columns], best[at + 1]) - 1e-9 &&
      best[at] === best[at + columns + 1] + (left[i].stem === "" ? 0.2 : 1)
    ) {
      pairs.push([i++, j++]);
    } else if (best[at + columns] >= best[at + 1]) i++;
    else j++;
  }
  return pairs;
}
