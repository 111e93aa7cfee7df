// What became of a claim (features 5, 10, 13, 23): for every sentence of the reference that others have too, who says it
// in each article, how surely, with which values, and what differs. A difference says that two texts differ, not that
// one changed the other.

import {findModifiers} from "./claims/certainty.js";
import {cellOf, referenceCell} from "./claims/cells.js";
import {compareCertainty, compareSources, compareVoices, pair, type Bench, type Pairing} from "./claims/changes.js";
import {findFocus, type Rarity} from "./claims/focus.js";
import {compareMedia} from "./claims/media.js";
import {spearman} from "./claims/order.js";
import {readSide, type ClaimSide, type Reading} from "./claims/read.js";
import {compareAnswers} from "./claims/status.js";
import {compareDates, compareNumbers, compareWording} from "./claims/values.js";
import type {Alignment, Change, ClaimCell, ClaimRow, Id, Match} from "./model.js";

export type {ClaimSide} from "./claims/read.js";

/** An article with its links to the reference. */
export interface ClaimArticle extends ClaimSide {
  alignment: Alignment;
}

export interface ClaimOptions {
  rarity: Rarity; // how rare a stem is in the story: StoryIndex.rarity
  wire?: string; // what the reference is called in a sentence
}

/** The claims of the reference, in its order, with what each article makes of them. A claim that no article has is left
 *  out. Work grows with the length of the articles and the number of their links. */
export function findClaims(reference: ClaimSide, articles: readonly ClaimArticle[], {rarity, wire = "the wire"}: ClaimOptions): ClaimRow[] {
  const there = readSide(reference);
  const modifiersThere = findModifiers(there);
  const rows = new Map<number, {cells: ClaimCell[]; changes: Change[]; focus: Pairing[]}>();
  const rowOf = (sentence: number) => {
    const row = rows.get(sentence) ?? {cells: [], changes: [], focus: []};
    rows.set(sentence, row);
    return row;
  };
  for (const article of articles) {
    const here = readSide(article);
    const bench: Bench = {there, here, modifiersThere, modifiersHere: findModifiers(here), rarity, wire};
    const links = article.alignment.matches.filter(({grade}) => grade !== "maybe");
    const pairs = new Map(links.map((link) => [link, pairOf(bench, link)]));
    const attributed = new Set(
      [...pairs.values()].filter(({givenThere, focus}) => givenThere && focus.stems.size > 1).map(({here}) => here.index)
    );
    for (const [sentence, group] of groupByReference(links)) {
      const list = group.map((link) => pairs.get(link)!);
      const row = rowOf(sentence);
      row.cells.push(cellOf(bench, list));
      row.focus.push(...list);
      row.changes.push(
        ...compareVoices(bench, list, ({index}) => attributed.has(index)),
        ...compareSources(bench, list),
        ...compareMedia(bench, list),
        ...compareCertainty(bench, list),
        ...compareNumbers(bench, list),
        ...compareDates(bench, list),
        ...compareWording(bench, list)
      );
    }
    for (const {row, change} of compareAnswers(bench, links.map(({reference, article}) => [reference, article]))) {
      if (rows.has(row)) rowOf(row).changes.push(change);
    }
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([sentence, {cells, changes, focus}]) => ({
      sentence,
      cells: [referenceCell(there, modifiersThere, sentence, focus, rarity), ...cells],
      changes
    }));
}

function pairOf(bench: Bench, {reference, article, verbatim}: Match): Pairing {
  const [there, here] = [bench.there.sentence(reference), bench.here.sentence(article)];
  const runs = verbatim.map(([, span]) => bench.here.slice(span).split(/\s+/).length);
  return pair(bench, there, here, findFocus(there, here, bench.rarity), Math.max(0, ...runs));
}

function groupByReference(links: readonly Match[]): Map<number, Match[]> {
  const groups = new Map<number, Match[]>();
  for (const link of links) {
    const group = groups.get(link.reference);
    if (group) group.push(link);
    else groups.set(link.reference, [link]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.article - b.article);
  return groups;
}

/** Claims attributed in the reference and found in the article too, and how many of them stand there in the outlet's
 *  own voice. Counted are claims of which enough is shared to tell. */
export function countLosses(rows: readonly ClaimRow[], article: Id): {lost: number; of: number} {
  const has = rows.filter(({cells}) => cells.some((cell) => cell.article === article && cell.voiceThere && cell.voiceThere !== "own"));
  const lost = has.filter(({changes}) => changes.some((change) => change.article === article && change.kind === "attribution lost"));
  return {lost: lost.length, of: has.length};
}

export interface Order {
  claims: {sentence: number; there: number; here: number}[]; // positions, 0 start to 1 end
  rho: number | null; // Spearman's; null for fewer than four claims
}

/** Where the linked claims stand in the reference and in an article. */
export function orderOf(rows: readonly ClaimRow[], article: Id): Order {
  const claims = rows.flatMap(({sentence, cells}) => {
    const here = cells.slice(1).find((cell) => cell.article === article);
    return here ? [{sentence, there: cells[0].position, here: here.position}] : [];
  });
  return {claims, rho: spearman(claims.map(({there, here}) => [there, here] as const))};
}

export type {Reading};
