// What became of a claim (features 5, 10, 13, 23): for every sentence of the reference that others have too, who says it
// in each article, how surely, with which values, and what differs. A difference says that two texts differ, not that
// one changed the other.

import type {StoryIndex} from "../align/story.js";
import {compareAnswers} from "./answers.js";
import {cellOf, referenceCell} from "./cells.js";
import {findModifiers} from "./certainty.js";
import type {Rarity} from "./focus.js";
import {compareMedia} from "./media.js";
import {spearman} from "./order.js";
import {pair, type Change, type Pairing, type Teller} from "./pairs.js";
import {readSide, type ClaimSide} from "./read.js";
import {compareCertainty} from "./shifts.js";
import {compareWording} from "./values.js";
import {compareSources, compareVoices} from "./voicing.js";
import type {Alignment, ClaimCell, ClaimRow} from "../../model/compare.js";
import type {Id} from "../../model/text.js";

export type {Change} from "./pairs.js";
export type {ClaimSide} from "./read.js";

/** An article with its links to the reference. */
export interface ClaimArticle extends ClaimSide {
  alignment: Alignment;
  teller?: Teller; // where it has been read before
}

export interface ClaimOptions {
  index: Pick<StoryIndex, "rarity" | "articles">; // the one the alignments were made with
}

/** The claims of the reference, in its order, with what each article makes of them. Links below "likely" do not count,
 *  and a claim that no article has is left out. Work grows with the length of the articles and the number of links. */
export function findClaims(
  reference: ClaimSide & {teller?: Teller},
  articles: readonly ClaimArticle[],
  {index}: ClaimOptions
): {rows: ClaimRow[]; changes: Change[]} {
  const {rarity} = index;
  const there = readTeller(reference, index);
  const rows = new Map<number, {cells: ClaimCell[]; pairs: Pairing[]}>();
  const changes: Change[] = [];
  for (const article of articles) {
    const here = readTeller(article, index);
    const groups = pairUp(there, here, article.alignment, rarity);
    const all = [...groups.values()].flat();
    const attributed = new Set(
      all.filter(({there, focus}) => there.given && focus.stems.size > 1).map(({here}) => here.sentence.index)
    );
    const closest = new Map<number, Pairing>(); // for a sentence of the article
    for (const one of all) {
      const known = closest.get(one.here.sentence.index);
      if (!known || one.focus.mass > known.focus.mass) closest.set(one.here.sentence.index, one);
    }
    for (const [sentence, pairs] of groups) {
      const row = rows.get(sentence) ?? {cells: [], pairs: []};
      rows.set(sentence, row);
      row.cells.push(cellOf(pairs, rarity));
      row.pairs.push(...pairs);
      changes.push(
        ...compareVoices(pairs, attributed),
        ...compareSources(pairs),
        ...compareMedia(pairs.filter((one) => closest.get(one.here.sentence.index) === one)),
        ...compareCertainty(pairs),
        ...compareWording(pairs)
      );
    }
    const links = all.map(({there, here}) => [there.sentence.index, here.sentence.index] as const);
    changes.push(...compareAnswers(there.reading, here.reading, links));
  }
  const told = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([sentence, {cells, pairs}]) => ({sentence, cells: [referenceCell(pairs, rarity), ...cells]}));
  return {rows: told, changes};
}

function readTeller(side: ClaimSide & {teller?: Teller}, {articles}: ClaimOptions["index"]): Teller {
  if (side.teller) return side.teller;
  const reading = readSide(side, articles.get(side.article.id)?.tokens);
  return {reading, modifiers: findModifiers(reading)};
}

/** The linked pairs of two articles by sentence of the reference, each group in the article's order. */
function pairUp(there: Teller, here: Teller, {matches}: Alignment, rarity: Rarity): Map<number, Pairing[]> {
  const links = matches.filter(({grade}) => grade !== "maybe").sort((a, b) => a.article - b.article);
  const groups = new Map<number, Pairing[]>();
  for (const {reference, article, verbatim} of links) {
    const runs = verbatim.map(([, span]) => here.reading.slice(span).split(/\s+/).length);
    const pairing = pair(there, here, [reference, article], rarity, Math.max(0, ...runs));
    const group = groups.get(reference);
    if (group) group.push(pairing);
    else groups.set(reference, [pairing]);
  }
  return groups;
}

/** Claims attributed in the reference and found in the article too, and how many of them stand there in the outlet's
 *  own voice. Counted are claims of which enough is shared to tell. */
export function countLosses(
  rows: readonly ClaimRow[],
  changes: readonly Change[],
  article: Id
): {lost: number; of: number} {
  const losses = new Set(
    changes
      .filter((change) => change.article === article && change.kind === "attribution lost")
      .map(({sentences: [reference]}) => reference)
  );
  const isLost = ({sentence}: ClaimRow) => losses.has(sentence);
  const given = rows.filter(
    (row) =>
      isLost(row) || row.cells.some((cell) => cell.article === article && cell.voiceThere && cell.voiceThere !== "own")
  );
  return {lost: given.filter(isLost).length, of: given.length};
}

/** Where the linked claims stand in the reference and in an article, 0 at the start to 1 at the end, and Spearman's rank
 *  correlation of the two; null for fewer than four claims. */
export function orderOf(
  rows: readonly ClaimRow[],
  article: Id
): {claims: {sentence: number; there: number; here: number}[]; rho: number | null} {
  const claims = rows.flatMap(({sentence, cells}) => {
    const here = cells.slice(1).find((cell) => cell.article === article);
    return here ? [{sentence, there: cells[0].position, here: here.position}] : [];
  });
  return {claims, rho: spearman(claims.map(({there, here}) => [there, here] as const))};
}
