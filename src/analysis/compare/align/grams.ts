// Sentences as bags of grams, weighted by how rare a gram is in the story, and their cosines.

import type {Token} from "./normalise.js";

/** The grams of one sentence: ids into the story's gram table, and how often each occurs. */
interface Bag {
  ids: Int32Array;
  counts: Int32Array;
}

/** The sentences of one article as vectors of length 1 (or 0, if a sentence has no gram), one after another. */
export interface Vectors {
  size: number; // sentences
  from: Int32Array; // where each sentence's entries start; one more than there are sentences
  ids: Int32Array;
  weights: Float64Array;
}

/** Gives every distinct gram of a story a number and counts the sentences it is in. */
export interface GramTable {
  add: (grams: Iterable<number | string>) => Bag;
  /** ln((N+1)/(df+1)): 0 for a gram in every sentence, never negative. */
  idf: (id: number) => number;
  idOf: (gram: number | string) => number | undefined;
  size: () => number;
}

export function makeGramTable(): GramTable {
  const table = new Map<number | string, number>();
  const documents: number[] = [];
  const last: number[] = []; // the last sentence each gram was seen in, and its place in that sentence's bag
  const place: number[] = [];
  let sentences = 0;
  return {
    add(grams) {
      sentences++;
      const ids: number[] = [];
      const counts: number[] = [];
      for (const gram of grams) {
        let id = table.get(gram);
        if (id === undefined) {
          id = documents.length;
          table.set(gram, id);
          documents.push(0);
          last.push(0);
          place.push(0);
        }
        if (last[id] === sentences) counts[place[id]!]!++;
        else {
          last[id] = sentences;
          place[id] = ids.length;
          documents[id]!++; // an id that the table gives has its place in all three lists
          ids.push(id);
          counts.push(1);
        }
      }
      return {ids: Int32Array.from(ids), counts: Int32Array.from(counts)};
    },
    idf: (id) => Math.log((sentences + 1) / ((documents[id] ?? 0) + 1)),
    idOf: (gram) => table.get(gram),
    size: () => documents.length
  };
}

/** TF-IDF vectors: (1 + ln tf) × idf, scaled to length 1. */
export function weigh(bags: Bag[], table: GramTable): Vectors {
  const from = new Int32Array(bags.length + 1);
  let length = 0;
  bags.forEach((bag, i) => (from[i + 1] = length += bag.ids.length));
  const ids = new Int32Array(length);
  const weights = new Float64Array(ids.length);
  let start = 0;
  for (const bag of bags) {
    ids.set(bag.ids, start);
    const own = weights.subarray(start, (start += bag.ids.length));
    bag.ids.forEach((id, k) => (own[k] = (1 + Math.log(bag.counts[k]!)) * table.idf(id))); // a count for each id
    const squares = own.reduce((sum, weight) => sum + weight * weight, 0);
    const norm = Math.sqrt(squares);
    if (squares > 0) own.forEach((weight, k) => (own[k] = weight / norm));
  }
  return {size: bags.length, from, ids, weights};
}

/** Calls back with each gram of one sentence and its weight. `from` has an entry more than there are sentences. */
function forGrams({from, ids, weights}: Vectors, i: number, visit: (id: number, weight: number) => void): void {
  const end = from[i + 1]!;
  for (let k = from[i]!; k < end; k++) visit(ids[k]!, weights[k]!);
}

/** An inverted index of some sentences: for every gram that no more than so many have, who has it and with what weight. */
export interface Postings {
  size: number;
  from: Int32Array;
  sentences: Int32Array;
  weights: Float64Array;
}

export function invert(vectors: Vectors, grams: number, most: number): Postings {
  const counts = new Int32Array(grams);
  for (const id of vectors.ids) counts[id]!++; // a place for every gram, here and in what follows
  const from = new Int32Array(grams + 1);
  let kept = 0;
  counts.forEach((count, id) => (from[id + 1] = kept += count > most ? 0 : count));
  const next = from.slice(0, grams);
  const sentences = new Int32Array(vectors.ids.length);
  const weights = new Float64Array(vectors.ids.length);
  for (let i = 0; i < vectors.size; i++) {
    forGrams(vectors, i, (id, weight) => {
      if (counts[id]! > most) return;
      const at = next[id]!++;
      sentences[at] = i;
      weights[at] = weight;
    });
  }
  return {size: vectors.size, from, sentences, weights};
}

/** Adds `scale` times the cosines of one sentence with all indexed ones to `sums`. */
export function addCosines(vectors: Vectors, i: number, index: Postings, sums: Float64Array, scale = 1): void {
  forGrams(vectors, i, (id, weight) => {
    const scaled = weight * scale;
    if (scaled === 0) return;
    const end = index.from[id + 1]!; // as above
    for (let at = index.from[id]!; at < end; at++) sums[index.sentences[at]!]! += scaled * index.weights[at]!;
  });
}

/** Adds `scale` times the cosines of one sentence with some others, common grams and all. `dense` has a place for every
 *  gram, all 0, and is left so. */
export function addExactly(
  vectors: Vectors,
  i: number,
  others: Vectors,
  list: number[],
  sums: Float64Array,
  scale: number,
  dense: Float64Array
): void {
  forGrams(vectors, i, (id, weight) => (dense[id] = weight));
  for (const j of list) {
    let sum = 0;
    forGrams(others, j, (id, weight) => (sum += dense[id]! * weight));
    sums[j]! += scale * sum; // the list is of places in `sums`
  }
  forGrams(vectors, i, (id) => (dense[id] = 0));
}

/** The 3-, 4- and 5-character grams of the tokens joined by blanks, as numbers: 6 bits a character, none of them 0. */
export function* characterGrams(tokens: Token[]): Generator<number> {
  const text = ` ${tokens.map((token) => token.form).join(" ")} `;
  let five = 0;
  for (let i = 0; i < text.length; i++) {
    five = ((five & 0xffffff) << 6) | codeOf(text.charCodeAt(i));
    if (i >= 2) yield five & 0x3ffff;
    if (i >= 3) yield five & 0xffffff;
    if (i >= 4) yield five;
  }
}

// a-z, 0-9 and the blank have a code each; all other letters share the remaining ones.
function codeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return unit - 21;
  return unit === 32 ? 37 : 38 + (unit % 26);
}

/** Content stems and pairs of neighbouring content stems. */
export function* wordGrams(tokens: Token[]): Generator<string> {
  let before = "";
  for (const {stem} of tokens) {
    if (!stem) continue;
    yield stem;
    if (before) yield `${before} ${stem}`;
    before = stem;
  }
}
