// The differences of a whole story: every article beside the reference, or where there is none beside the article that
// shares most with all others; equal ones put together, one an outlet before a second of any.

import {foldWords} from "../../english/finder.js";
import type {Alignment, Pair, QuoteComparison} from "../../model/compare.js";
import type {Difference} from "../../model/differences.js";
import type {CreditAudit} from "../../model/report.js";
import type {Id} from "../../model/text.js";
import type {Change} from "../claims/pairs.js";
import {findDifferences, type Account} from "./differences.js";

export interface StorySide {
  account: Account;
  credit: CreditAudit;
  alignment: Alignment; // with the reference
}

export interface StoryComparison {
  reference: Account;
  referenceName: string; // in a sentence
  agency: string | null; // whose copy the reference is
  articles: readonly StorySide[]; // those that are compared with it
  pairs: readonly Pair[];
  changes: readonly Change[];
  quotations: readonly QuoteComparison[];
}

/** All differences of a story, those told first in front. */
export function compareStory({
  reference,
  referenceName,
  agency,
  articles,
  pairs,
  changes,
  quotations
}: StoryComparison): Difference[] {
  const lists = articles.map(({account, credit, alignment}) =>
    isSame(reference, account)
      ? []
      : findDifferences({
          there: reference,
          here: account,
          alignment,
          credit,
          agency,
          pair: pairs.find(({a, b}) => a === account.id && b === reference.id),
          changes: changes.filter(({article}) => article === account.id),
          quotations: quotations.filter(({quote}) => quote.article === account.id),
          names: {there: referenceName, here: account.label}
        })
  );
  const grouped = group(lists, (id) => articles.find(({account}) => account.id === id)!.account);
  return [...inTurns(grouped.filter(({told}) => told)), ...grouped.filter(({told}) => !told)];
}

/** Whether two articles have the same words in the same order. */
export function isSame(one: Account, other: Account): boolean {
  const [a, b] = [foldWords(one.reading), foldWords(other.reading)];
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** The pivot of a story without a wire: whose words the others have most of. Null: there are not two articles. */
export function choosePivot(ids: readonly Id[], pairs: readonly Pair[]): Id | null {
  let best: {id: Id; shared: number} | null = null;
  for (const id of ids) {
    let shared = 0;
    for (const {a, b, c1} of pairs) if (b === id && ids.includes(a)) shared += c1 ?? 0;
    if (!best || shared > best.shared) best = {id, shared};
  }
  return ids.length > 1 ? best!.id : null;
}

/** Differences that rest on the same words of the reference and have the same words here are one: the first is kept, and
 *  knows the articles of the others. */
function group(lists: readonly (readonly Difference[])[], accountOf: (id: Id) => Account): Difference[] {
  const known = new Map<string, Difference>();
  const all: Difference[] = [];
  for (const one of lists.flat()) {
    const key = keyOf(one, accountOf);
    const first = key === null ? undefined : known.get(key);
    if (first && first.article.article !== one.article.article) {
      first.with = [...new Set([...(first.with ?? []), one.article.article])];
      first.told ||= one.told;
      all.push({...one, told: false, sure: false});
    } else {
      const kept = {...one};
      if (key !== null) known.set(key, kept);
      all.push(kept);
    }
  }
  return all;
}

/** What two differences have in common that are one: the rule, the reference's words and the words here. Null: it rests
 *  on no words of its own. */
function keyOf({rule, words, article, kinds}: Difference, accountOf: (id: Id) => Account): string | null {
  if (kinds[0] === "copy" || (words.reference.length === 0 && words.article.length === 0)) return null;
  const {slice} = accountOf(article.article);
  const here = words.article.map((span) =>
    slice(span)
      .toLowerCase()
      .replace(/[\s“”"‘’']+/g, " ")
  );
  return JSON.stringify([rule, words.reference.map(({start}) => start), here]);
}

/** By rank, one an article before a second of any. */
function inTurns(told: readonly Difference[]): Difference[] {
  const turns = new Map<Id, number>();
  return [...told]
    .map((one) => {
      const turn = turns.get(one.article.article) ?? 0;
      turns.set(one.article.article, turn + 1);
      return {one, turn};
    })
    .sort((x, y) => x.turn - y.turn || y.one.rank - x.one.rank)
    .map(({one}) => one);
}
