// Greedy string tiling (Wise 1993): the longest runs of words two texts share, no word used twice, down to a minimum.

/** A run of `length` words that stands at `a` in one text and at `b` in the other. */
export interface Tile {
  a: number;
  b: number;
  length: number;
}

/** Numbers every distinct word and every distinct run of words: one table for all texts that are to be compared. */
export interface RunTable {
  words: Map<string, number>;
  runs: Map<number, number>; // a run one word shorter and the word that follows it → the run
}

export const makeRunTable = (): RunTable => ({words: new Map(), runs: new Map()});

/** Words and runs in step with a text's words; -1 is a gap, which no run crosses. */
export type Numbers = Int32Array;

/** Where each run of one size starts in a text, by the run's number. */
export type RunStarts = Map<number, number[]>;

/** A run met more often than this in one text is looked up in its first places only: keeps endless repetition cheap. */
const mostPlaces = 16;

const mostWords = 2 ** 26; // distinct ones, of all texts compared: keeps a run and a word in one exact number

export function numberWords(words: readonly (string | null)[], {words: known}: RunTable): Numbers {
  return Int32Array.from(words, (word) => {
    if (word === null) return -1;
    let number = known.get(word);
    if (number === undefined) known.set(word, (number = known.size));
    return number;
  });
}

/** The runs of `size` words, by where they start. */
export function numberRuns(words: Numbers, size: number, {runs: known}: RunTable): Numbers {
  let runs = words;
  for (let length = 1; length < size; length++) {
    runs = runs.map((run, i) => {
      const next = words[i + length] ?? -1;
      if (run < 0 || next < 0) return -1;
      const key = run * mostWords + next;
      let number = known.get(key);
      if (number === undefined) known.set(key, (number = known.size));
      return number;
    });
  }
  return runs;
}

export function findStarts(runs: Numbers): RunStarts {
  const starts: RunStarts = new Map();
  runs.forEach((run, at) => {
    if (run < 0) return;
    const places = starts.get(run);
    if (!places) starts.set(run, [at]);
    else if (places.length < mostPlaces) places.push(at);
  });
  return starts;
}

/** A text as tiling reads it: its words and its runs of the least length, from a table both texts share. */
export interface Tileable {
  words: Numbers;
  starts: RunStarts;
}

/** Tiles of at least `size` words, the longest first; among equals the earliest in a, then in b. Exact unless a run
 *  occurs more than 16 times in one text. */
export function tile(a: Tileable, b: Tileable, size: number): Tile[] {
  const queue: Tile[][] = []; // matches that cannot be made longer, by length
  const enqueue = (match: Tile) => (queue[match.length] ??= []).push(match);
  findMatches(a.starts, b.starts, size).forEach(enqueue);
  const usedA = makeCover(a.words.length);
  const usedB = makeCover(b.words.length);
  const tiles: Tile[] = [];
  for (let length = queue.length - 1; length >= size; length--) {
    const matches = queue[length]?.sort((x, y) => x.a - y.a || x.b - y.b) ?? [];
    for (const match of matches) {
      const rest = freeParts(match, usedA, usedB, size);
      if (rest.length === 1 && rest[0]?.length === length) {
        const found = extend(match, a.words, b.words, usedA, usedB);
        usedA.cover(found.a, found.length);
        usedB.cover(found.b, found.length);
        tiles.push(found);
      } else rest.forEach(enqueue);
    }
    queue.length = length; // later parts are shorter
  }
  return tiles;
}

/** All matches of `size` words or more that cannot be extended at either end. */
function findMatches(startsA: RunStarts, startsB: RunStarts, size: number): Tile[] {
  const rows: {a: number; places: number[]}[] = [];
  for (const [run, placesA] of startsA) {
    const places = startsB.get(run);
    if (places) for (const a of placesA) rows.push({a, places});
  }
  rows.sort((x, y) => y.a - x.a);
  const found: Tile[] = [];
  let next = -1; // the row last seen, and for each of its places in b how long the match is
  let open = new Map<number, number>();
  const close = (a: number, taken: Map<number, number>) => {
    for (const [b, length] of open) if (!taken.has(b - 1)) found.push({a, b, length});
  };
  const none = new Map<number, number>();
  for (const {a, places} of rows) {
    const neighbour = a + 1 === next;
    const lengths = new Map<number, number>();
    for (const b of places) lengths.set(b, neighbour && open.has(b + 1) ? open.get(b + 1)! + 1 : size);
    if (next >= 0) close(next, neighbour ? lengths : none);
    next = a;
    open = lengths;
  }
  if (next >= 0) close(next, none);
  return found;
}

/** The parts of a match, of `size` words or more, that no tile covers in either text. */
function freeParts(match: Tile, usedA: Cover, usedB: Cover, size: number): Tile[] {
  const parts: Tile[] = [];
  for (let at = 0; at < match.length;) {
    const free = Math.max(usedA.nextFree(match.a + at) - match.a, usedB.nextFree(match.b + at) - match.b);
    if (free > at) {
      at = free;
      continue;
    }
    const end =
      at + Math.min(usedA.freeRun(match.a + at, match.length - at), usedB.freeRun(match.b + at, match.length - at));
    if (end - at >= size) parts.push({a: match.a + at, b: match.b + at, length: end - at});
    at = end;
  }
  return parts;
}

/** Goes on past the places that were not looked up. Only endless repetition leaves anything to go on to. */
function extend(match: Tile, a: Numbers, b: Numbers, usedA: Cover, usedB: Cover): Tile {
  let {length} = match;
  for (;;) {
    const [i, j] = [match.a + length, match.b + length];
    const word = a[i] ?? -1;
    if (word < 0 || word !== b[j]) break;
    if (usedA.freeRun(i, 1) === 0 || usedB.freeRun(j, 1) === 0) break;
    length++;
  }
  return {...match, length};
}

interface Cover {
  cover: (at: number, length: number) => void;
  nextFree: (at: number) => number;
  freeRun: (at: number, most: number) => number;
}

function makeCover(size: number): Cover {
  const used = new Uint8Array(size + 1);
  const jump = new Int32Array(size + 2).map((_, i) => i); // towards the next free word, halving the way as it goes
  return {
    cover(at, length) {
      for (let i = at; i < at + length; i++) {
        used[i] = 1;
        jump[i] = at + length;
      }
    },
    nextFree(at) {
      let end = at;
      while (used[end]) end = jump[end]!; // which has a place more than there are words
      for (let i = at; i !== end;) {
        const step = jump[i]!;
        jump[i] = end;
        i = step;
      }
      return end;
    },
    freeRun(at, most) {
      let length = 0;
      while (length < most && !used[at + length]) length++;
      return length;
    }
  };
}
