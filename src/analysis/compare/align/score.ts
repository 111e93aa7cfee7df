// How much two sentences look like saying the same, from words alone. The weights are round numbers set by hand;
// how they were found, and what was tried in vain, is told on the methods page.

import {addCosines, addExactly, invert, type Postings, type Vectors} from "./grams.js";
import type {Prepared, StoryIndex} from "./story.js";

/** Scores of one article's sentences (rows) with those of one reference article (columns), row by row. */
export interface Scores {
  rows: number;
  columns: number;
  /** Without the terms that compare a score with the row's best, and without the favour shown to a lead, which tells
   *  where a partner would stand and not whether there is one: decides whether a sentence has a partner at all. */
  absolute: Float64Array;
  /** With both: ranks partners and admits them. */
  full: Float64Array;
}

const partners = 4; // of a sentence, whose likeness to a further partner counts as support
const mostNear = 64; // sentences of a longer reference that a sentence is compared with: those most like it at a glance

/** Scores an article with each of several references. They are scored together, because a sentence's best partner,
 *  against which its other partners are measured, may stand in any of them. */
export function score(article: Prepared, references: Prepared[], index: StoryIndex): Scores[] {
  const rows = article.tokens.length;
  const sides = references.map((reference) => compareBags(article, reference, index));
  const rowBest = new Float64Array(rows);
  for (const {columns, base, near} of sides)
    near.forEach((list, i) => list.forEach((j) => (rowBest[i] = Math.max(rowBest[i]!, base[i * columns + j]!))));
  const supports = supportOf(sides, rows);
  // Every index below is of a row or a column, and the tables have a place for each.
  return sides.map(({reference, columns, base, near}, k) => {
    const support = supports[k]!;
    const absolute = new Float64Array(rows * columns);
    const full = new Float64Array(rows * columns);
    const columnBest = new Float64Array(columns);
    near.forEach((list, i) => list.forEach((j) => (columnBest[j] = Math.max(columnBest[j]!, base[i * columns + j]!))));
    const cell = (i: number, j: number) => (i < 0 || j < 0 || i >= rows || j >= columns ? 0 : base[i * columns + j]!);
    near.forEach((list, i) => {
      const best = Math.max(0, ...list.map((j) => cell(i, j)));
      for (const j of list) {
        const at = i * columns + j;
        absolute[at] =
          base[at]! +
          0.05 * Math.log(1 + sharedRarity(article.stems[i]!, reference.stems[j]!, index)) +
          0.2 * Math.max(cell(i, j - 1), cell(i, j + 1)) +
          0.2 * Math.max(cell(i - 1, j - 1), cell(i - 1, j + 1), cell(i + 1, j - 1), cell(i + 1, j + 1)) +
          0.1 * Math.max(cell(i - 1, j), cell(i + 1, j)) +
          0.1 * outer(cell, i, j) +
          0.2 * support[at]! -
          0.05 * Math.abs(i / rows - j / columns) -
          0.2 * columnBest[j]!;
        full[at] = absolute[at]! + 0.1 / (1 + j) + (0.1 * base[at]!) / best + (0.1 * base[at]!) / rowBest[i]!;
      }
    });
    return {rows, columns, absolute, full};
  });
}

function outer(cell: (i: number, j: number) => number, i: number, j: number): number {
  let best = 0;
  for (let d = -2; d <= 2; d++) {
    best = Math.max(best, cell(i - 2, j + d), cell(i + 2, j + d), cell(i + d, j - 2), cell(i + d, j + 2));
  }
  return best;
}

/** An article beside a reference: how alike their sentences are as bags of grams. */
interface Side {
  reference: Prepared;
  columns: number;
  characters: Postings;
  base: Float64Array; // row by row
  near: number[][]; // for each row the columns that it is compared with
}

function compareBags(article: Prepared, reference: Prepared, index: StoryIndex): Side {
  const columns = reference.tokens.length;
  const characters = invert(reference.characters, index.characters, mostNear);
  const words = invert(reference.words, index.words, mostNear);
  const base = new Float64Array(article.tokens.length * columns);
  const bags = [
    {ours: article.characters, theirs: reference.characters, weight: 0.6, dense: new Float64Array(index.characters)},
    {ours: article.words, theirs: reference.words, weight: 0.4, dense: new Float64Array(index.words)}
  ];
  const near = article.tokens.map((_, i) => {
    const row = base.subarray(i * columns, (i + 1) * columns);
    addCosines(article.characters, i, characters, row, 0.6);
    addCosines(article.words, i, words, row, 0.4);
    const list = nearest(row);
    if (columns > mostNear) {
      row.fill(0);
      for (const {ours, theirs, weight, dense} of bags) addExactly(ours, i, theirs, list, row, weight, dense);
    }
    return list;
  });
  return {reference, columns, characters, base, near};
}

/** The columns of a row that are not nought, in order; of a long row those with the highest values. */
function nearest(row: Float64Array): number[] {
  const filled = Array.from(row, (value, j) => ({value, j})).filter(({value}) => value !== 0);
  if (row.length > mostNear && filled.length > mostNear) {
    filled.sort((x, y) => y.value - x.value || x.j - y.j).length = mostNear;
    filled.sort((x, y) => x.j - y.j);
  }
  return filled.map(({j}) => j);
}

/** Summed rarity of the content stems two sentences share. */
function sharedRarity(a: Set<string>, b: Set<string>, index: StoryIndex): number {
  let sum = 0;
  for (const stem of a.size <= b.size ? a : b) if (a.has(stem) && b.has(stem)) sum += index.rarity(stem);
  return sum;
}

/** For every cell: the best of (likeness to another of the row's top partners) × (that partner's own score). */
function supportOf(sides: Side[], rows: number): Float64Array[] {
  const supports = sides.map((side) => new Float64Array(side.base.length));
  const likeness = new Map<string, Float64Array[]>(); // partner → cosines with every sentence of every reference
  for (let i = 0; i < rows; i++) {
    for (const {k, j, value, vectors} of topOf(sides, i)) {
      const key = `${k} ${j}`;
      let cosines = likeness.get(key);
      if (!cosines) {
        cosines = sides.map(({columns, characters}) => {
          const sums = new Float64Array(columns);
          addCosines(vectors, j, characters, sums);
          return sums;
        });
        likeness.set(key, cosines);
      }
      sides.forEach(({columns, near}, other) => {
        const [sums, support] = [cosines[other]!, supports[other]!]; // one for each side
        for (const column of near[i]!) {
          if (other === k && column === j) continue;
          const at = i * columns + column;
          support[at] = Math.max(support[at]!, value * sums[column]!);
        }
      });
    }
  }
  return supports;
}

interface Partner {
  k: number; // of which reference
  j: number;
  value: number;
  vectors: Vectors;
}

function topOf(sides: Side[], i: number): Partner[] {
  const top: Partner[] = []; // the highest first, of equals the earlier
  sides.forEach(({base, columns, near, reference}, k) => {
    for (const j of near[i]!) {
      const value = base[i * columns + j]!;
      const after = top.findIndex((other) => other.value < value);
      top.splice(after < 0 ? top.length : after, 0, {k, j, value, vectors: reference.characters});
      if (top.length > partners) top.pop();
    }
  });
  return top;
}
