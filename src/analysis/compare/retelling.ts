// How an article tells the reference's claims again: in which order, where its shared words stand.

import type {ClaimRow, Pair, Retelling} from "../model/compare.js";
import type {Read} from "../model/reading.js";
import type {ArticleReport} from "../model/report.js";
import type {Id} from "../model/text.js";
import {countLosses, orderOf, type Change} from "./claims/claims.js";

export function retell(
  {article: {id}, standing}: ArticleReport,
  {text}: Read,
  {claims, changes}: {claims: ClaimRow[]; changes: Change[]},
  pairs: Pair[],
  reference: Id | null
): Retelling | null {
  const pair = pairs.find(({a, b}) => a === id && b === reference);
  if (standing !== "other" || !pair) return null;
  const {claims: shared, rho} = orderOf(claims, id);
  const {words} = text;
  const thirds = [0, 1, 2].map((third) => {
    const [from, to] = [third, third + 1].map((n) => Math.round((n * words.length) / 3));
    const inside = words
      .slice(from, to)
      .filter((word) => pair.tiles.some(([tile]) => tile.start <= word.start && word.end <= tile.end));
    return to > from ? inside.length / (to - from) : 0;
  });
  return {...countLosses(claims, changes, id), claims: shared.length, rho, thirds: thirds as Retelling["thirds"]};
}
