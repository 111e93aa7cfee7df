// Words that stand in one another's place between words that both tellings have, and passages told otherwise as a whole.

import {findHits, type Exchange} from "./exchange.js";
import type {Couple} from "./couples.js";
import {partnerOf} from "./names.js";
import type {Point} from "./points.js";

/** Two to five words swapped between two words that both have. */
export function compareWords(couple: Couple): Point[] {
  const {there, here, passage, partners, pairs} = couple;
  const [partner] = partners;
  const found: Exchange[] = findHits(there, partner, here, passage);
  return found.flatMap(({one, other, names}): Point[] => {
    const pair = pairs.find(
      ({there: a, here: b}) =>
        a.start <= one.start && one.start < a.end && b.start <= other.start && other.start < b.end
    );
    if (!pair || pair.alike < 0.3) return [];
    return [
      {
        rule: names ? "name in the place of another" : "words in the place of others",
        kind: names ? "name" : "fact",
        there: pair.there,
        here: pair.here,
        words: {reference: [one], article: [other]},
        said: {there: there.slice(one), here: here.slice(other)},
        passages: {reference: partners, article: [passage]}
      }
    ];
  });
}

const much = 3; // mass
const leastAlike = 0.2;

/** A clause pair with much in common and much on both sides that the other lacks. */
export function compareTelling(couple: Couple): Point[] {
  const {passage, partners, pairs} = couple;
  const [best] = pairs;
  if (best.shared < much || Math.min(best.onlyThere, best.onlyHere) < 1 || best.alike < leastAlike) return [];
  const partner = partnerOf(couple, best);
  return [
    {
      rule:
        best.shared >= 4 && Math.min(best.onlyThere, best.onlyHere) >= 4 ? "told otherwise" : "told a little otherwise",
      kind: "fact",
      there: best.there,
      here: best.here,
      words: {reference: [], article: []},
      said: {},
      passages: {reference: [partner, ...partners.filter((p) => p !== partner)].slice(0, 3), article: [passage]}
    }
  ];
}
