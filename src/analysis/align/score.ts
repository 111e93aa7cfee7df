// How much two sentences look like saying the same, from words alone. The weights are round numbers set by hand;
// how they were found, and what was tried in vain, is told on the methods page.

import {addCosines, invert, type Postings} from "./grams.js";
import type {Prepared, StoryIndex} from "./index.js";

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

/** Scores an article with each of several references. They are scored together, because a sentence's best partner,
 *  against which its other partners are measured, may stand in any of them. */
export function score(article: Prepared, references: Prepared[], index: StoryIndex): Scores[] {
  const rows = article.tokens.length;
  const sides = references.map((reference) => {
    const columns = reference.tokens.length;
    const characters = invert(reference.characters, index.characters);
    const words = invert(reference.words, index.words);
    const base = baseOf(article, reference, characters, words);
    return {reference, columns, characters, base};
  });
  const rowBest = new Float64Array(rows);
  for (const {base, columns} of sides) {
    for (let at = 0; at < base.length; at++) {
      const i = Math.floor(at / columns);
      if (base[at] > rowBest[i]) rowBest[i] = base[at];
    }
  }
  const supports = supportOf(sides, rows);
  return sides.map(({reference, columns, base}, k) => {
    const absolute = new Float64Array(rows * columns);
    const full = new Float64Array(rows * columns);
    const columnBest = new Float64Array(columns);
    for (let at = 0; at < base.length; at++) columnBest[at % columns] = Math.max(columnBest[at % columns], base[at]);
    const cell = (i: number, j: number) => (i < 0 || j < 0 || i >= rows || j >= columns ? 0 : base[i * columns + j]);
    for (let i = 0; i < rows; i++) {
      let best = 0;
      for (let j = 0; j < columns; j++) best = Math.max(best, cell(i, j));
      for (let j = 0; j < columns; j++) {
        const at = i * columns + j;
        if (base[at] === 0) continue;
        absolute[at] =
          base[at] +
          0.05 * Math.log(1 + sharedRarity(article.stems[i], reference.stems[j], index)) +
          0.2 * Math.max(cell(i, j - 1), cell(i, j + 1)) +
          0.2 * Math.max(cell(i - 1, j - 1), cell(i - 1, j + 1), cell(i + 1, j - 1), cell(i + 1, j + 1)) +
          0.1 * Math.max(cell(i - 1, j), cell(i + 1, j)) +
          0.1 * outer(cell, i, j) +
          0.2 * supports[k][at] -
          0.05 * Math.abs(i / rows - j / columns) -
          0.2 * columnBest[j];
        full[at] = absolute[at] + 0.1 / (1 + j) + (0.1 * base[at]) / best + (0.1 * base[at]) / rowBest[i];
      }
    }
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

function baseOf(article: Prepared, reference: Prepared, characters: Postings, words: Postings): Float64Array {
  const columns = reference.tokens.length;
  const base = new Float64Array(article.tokens.length * columns);
  for (let i = 0; i < article.tokens.length; i++) {
    const row = base.subarray(i * columns, (i + 1) * columns);
    addCosines(article.characters, i, characters, row, 0.6);
    addCosines(article.words, i, words, row, 0.4);
    if (article.meaning && reference.meaning) {
      for (let j = 0; j < columns; j++)
        row[j] = 0.5 * row[j] + 0.5 * Math.max(0, dot(article.meaning[i], reference.meaning[j]));
    }
  }
  return base;
}

function dot(a: number[], b: number[]): number {
  let sum = 0;
  for (let k = 0; k < a.length && k < b.length; k++) sum += a[k] * b[k];
  return sum;
}

/** Summed rarity of the content stems two sentences share. */
export function sharedRarity(a: Set<string>, b: Set<string>, index: StoryIndex): number {
  let sum = 0;
  for (const stem of a.size <= b.size ? a : b) if (a.has(stem) && b.has(stem)) sum += index.rarity(stem);
  return sum;
}

interface Side {
  reference: Prepared;
  columns: number;
  characters: Postings;
  base: Float64Array;
}

/** For every cell: the best of (likeness to another of the row's top partners) × (that partner's own score). */
function supportOf(sides: Side[], rows: number): Float64Array[] {
  const supports = sides.map((side) => new Float64Array(side.base.length));
  const likeness = new Map<string, Float64Array[]>(); // partner → cosines with every sentence of every reference
  for (let i = 0; i < rows; i++) {
    for (const {k, j, value} of topOf(sides, i)) {
      const key = `${k} ${j}`;
      let cosines = likeness.get(key);
      if (!cosines) {
        cosines = sides.map(({columns, characters}) => {
          const sums = new Float64Array(columns);
          addCosines(sides[k].reference.characters, j, characters, sums);
          return sums;
        });
        likeness.set(key, cosines);
      }
      cosines.forEach((sums, other) => {
        const support = supports[other];
        const {columns} = sides[other];
        for (let column = 0; column < columns; column++) {
          if (other === k && column === j) continue;
          const at = i * columns + column;
          support[at] = Math.max(support[at], value * sums[column]);
        }
      });
    }
  }
  return supports;
}

function topOf(sides: Side[], i: number): {k: number; j: number; value: number}[] {
  const top: {k: number; j: number; value: number}[] = [];
  sides.forEach(({base, columns}, k) => {
    for (let j = 0; j < columns; j++) {
      const value = base[i * columns + j];
      if (value === 0 || (top.length === partners && value <= top[partners - 1].value)) continue;
      if (top.length === partners) top.pop();
      let at = top.length;
      while (at > 0 && top[at - 1].value < value) at--;
      top.splice(at, 0, {k, j, value});
    }
  });
  return top;
}
