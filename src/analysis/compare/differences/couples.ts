// A sentence of an article with the sentences of the reference that it is linked with, clause beside clause: what every
// rule that compares two tellings looks at.

import type {Alignment} from "../../model/compare.js";
import type {Account, Passage} from "./account.js";
import {pairClauses, type ClausePair} from "./clauses.js";

export interface Couple {
  there: Account;
  here: Account;
  passage: Passage; // of the article
  partners: readonly Passage[]; // of the reference: the best first, those near to it after it; shown as evidence
  beside: readonly Passage[]; // more of them, in which values are looked up
  pairs: readonly ClausePair[]; // of all clauses, the best that shows a difference first
  closest: ClausePair; // the two clauses most alike
  likely: boolean; // the best link is only likely
}

const evidence = {share: 0.6, most: 3}; // of the best score; sentences
const lookUp = {share: 0.5, most: 6};
const nearly = 0.3; // score from which the nearest sentence is taken where none is linked

/** The couples of two aligned articles, in the article's order. */
export function couple(there: Account, here: Account, {matches, nearest}: Alignment): Couple[] {
  const links = new Map<number, {reference: number; score: number; grade: string}[]>();
  for (const {reference, article, score, grade} of matches) {
    const list = links.get(article);
    if (list) list.push({reference, score, grade});
    else links.set(article, [{reference, score, grade}]);
  }
  return here.passages.flatMap((passage) => {
    const near = nearest[passage.index];
    const list =
      links.get(passage.index) ??
      (near && near.score >= nearly ? [{reference: near.index, score: near.score, grade: "maybe"}] : []);
    const sorted = list.filter(({reference}) => reference < there.passages.length).sort((a, b) => b.score - a.score);
    if (sorted.length === 0 || sorted.some(({reference}) => isCopy(there.passages[reference], passage))) return [];
    const of = ({share, most}: typeof evidence) =>
      sorted
        .filter(({score}) => score >= share * sorted[0].score)
        .slice(0, most)
        .map(({reference}) => there.passages[reference]);
    const partners = of(evidence);
    const pairs = partners
      .flatMap(({clauses}) =>
        clauses.flatMap((a) => passage.clauses.map((b) => pairClauses(a, b, there.stems, here.stems, there.weigh)))
      )
      .sort((a, b) => worth(b) - worth(a));
    if (pairs.length === 0) return [];
    const closest = pairs.reduce((a, b) => (b.alike * Math.sqrt(b.shared) > a.alike * Math.sqrt(a.shared) ? b : a));
    return [{there, here, passage, partners, beside: of(lookUp), pairs, closest, likely: sorted[0].grade !== "sure"}];
  });
}

/** Whether two sentences have the same words: then they differ in nothing. */
const isCopy = (a: Passage, b: Passage): boolean =>
  a.tokens.length === b.tokens.length && a.tokens.every(({form}, i) => form === b.tokens[i].form);

/** Much in common, and much on both sides that the other lacks. */
const worth = ({shared, onlyThere, onlyHere}: ClausePair): number => shared * (0.3 + Math.min(onlyThere, onlyHere));
