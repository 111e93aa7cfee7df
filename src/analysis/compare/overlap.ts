// How much of one article's wording stands in another, word for word (feature 7): containment of runs of words, and
// greedy string tiling. Both ways for every pair, so that a different upstream shows.

import {
  findStarts,
  makeRunTable,
  numberRuns,
  numberWords,
  tile,
  type Numbers,
  type RunTable,
  type Tile,
  type Tileable
} from "./align/tiles.js";
import {across, foldWord, shortestRun} from "./align/words.js";
import type {Overlap, Pair} from "../model/compare.js";
import type {Article} from "../model/story.js";
import type {Id, Span, Text, Word} from "../model/text.js";

const sizes = [1, 3, 5] as const;
const shortestQuote = 6;

/** From this share of a's words in runs shared with b, quotations left out, wording is called derived. Calibrated:
 *  texts known to be written freely reach .09, texts known to be revised from a source start at .18 (Clough and
 *  Stevenson 2011, dev); of the articles three outlets wrote on one event 5 % reach it, of unrelated ones none. With
 *  quotations counted in, a quarter of the former would. */
export const derivedFrom = 0.15;

const longEnough = 250; // words

/** The share from which a text of so many words outside quotations is called derived. In a short text stock phrases and
 *  names soon make 15 %; chance shares scatter as the root of the length, and the line rises with them. */
export function derivedLine(words: number): number {
  return derivedFrom * Math.sqrt(Math.max(1, longEnough / Math.max(1, words)));
}

/** Whether shared wording outside quotations is enough to speak of derivation. It does not say which way. */
export function isDerived({unquoted: {d3, words}}: Pick<Pair, "unquoted">): boolean {
  return (d3 ?? 0) >= derivedLine(words);
}

/** An article's body words, ready to be compared with those of any article read together with it. */
export interface Wording {
  id: Id;
  spans: Span[];
  quotes: Map<string, Span>; // whole quotations by their words
  whole: Runs;
  unquoted: Runs; // quotations end a run
  bare: Runs; // names are dropped besides, and do not end a run
}

interface Runs extends Tileable {
  count: number; // of words, without the gaps
  distinct: Set<number>[]; // runs, by the order of `sizes`
}

/** Reads the wordings of a story's articles. */
export function readWordings(articles: {article: Pick<Article, "id" | "text">; text: Text}[]): Wording[] {
  const table = makeRunTable();
  return articles.map(({article, text}) => readWording(article, text, table));
}

function readWording(article: Pick<Article, "id" | "text">, text: Text, table: RunTable): Wording {
  const forms = text.words.map(({start, end}) => foldWord(article.text.slice(start, end)));
  const quoted = text.words.map(() => false);
  const quotes = new Map<string, Span>();
  for (const {words, start, end} of text.quotations) {
    const [from, to] = words;
    quoted.fill(true, from, to);
    if (to - from < shortestQuote) continue;
    const quote = forms.slice(from, to).join(" ");
    if (!quotes.has(quote)) quotes.set(quote, {start, end});
  }
  const words = numberWords(forms, table);
  const unquoted = words.map((word, i) => (quoted[i] ? -1 : word));
  const first = new Set(text.sentences.map(({words: [from]}) => from));
  // Tagged as a name, or capitalised inside a sentence.
  const isName = ({tag, start}: Word, i: number) =>
    tag.startsWith("NNP") || (!first.has(i) && /\p{Lu}/u.test(article.text.charAt(start)));
  return {
    id: article.id,
    spans: text.words.map(({start, end}) => ({start, end})),
    quotes,
    whole: runsOf(words, table),
    unquoted: runsOf(unquoted, table),
    bare: runsOf(
      unquoted.filter((word, i) => word < 0 || !isName(text.words[i], i)),
      table
    )
  };
}

function runsOf(words: Numbers, table: RunTable): Runs {
  const runs = sizes.map((size) => numberRuns(words, size, table));
  return {
    words,
    count: words.reduce((sum, word) => sum + Number(word >= 0), 0),
    starts: findStarts(runs[sizes.indexOf(shortestRun)]),
    distinct: runs.map((list) => new Set(list.filter((run) => run >= 0)))
  };
}

/** The figures of article a against b, both read together. */
export function derive(a: Wording, b: Wording): Pair {
  return compare(a, b)[0];
}

/** The figures of all ordered pairs of a story: a with b, then b with a. */
export function deriveAll(wordings: Wording[]): Pair[] {
  return wordings.flatMap((a, i) => wordings.slice(i + 1).flatMap((b) => compare(a, b)));
}

/** What two articles share, in one way of reading them. */
interface Common {
  runs: number[]; // distinct runs, by the order of `sizes`
  tiles: Tile[];
  words: number; // in tiles
}

function compare(a: Wording, b: Wording): [Pair, Pair] {
  const whole = findCommon(a.whole, b.whole);
  const unquoted = findCommon(a.unquoted, b.unquoted);
  const bare = findCommon(a.bare, b.bare);
  const pairOf = (x: Wording, y: Wording, tiles: [Span, Span][]): Pair => ({
    a: x.id,
    b: y.id,
    ...overlapOf(x.whole, y.whole, whole),
    unquoted: overlapOf(x.unquoted, y.unquoted, unquoted),
    bare: overlapOf(x.bare, y.bare, bare),
    longest: tiles[0] ?? null,
    tiles: [...tiles].sort((p, q) => p[0].start - q[0].start),
    sharedQuotes: [...x.quotes].flatMap(([quote, span]): [Span, Span][] => {
      const same = y.quotes.get(quote);
      return same ? [[span, same]] : [];
    })
  });
  const tiles = whole.tiles.map((found): [Span, Span] => [
    across(a.spans, found.a, found.length),
    across(b.spans, found.b, found.length)
  ]);
  return [
    pairOf(a, b, tiles),
    pairOf(
      b,
      a,
      tiles.map(([x, y]): [Span, Span] => [y, x])
    )
  ];
}

function findCommon(a: Runs, b: Runs): Common {
  const tiles = tile(a, b, shortestRun);
  const runs = a.distinct.map((list, i) => countShared(list, b.distinct[i]));
  return {runs, tiles, words: tiles.reduce((sum, {length}) => sum + length, 0)};
}

function countShared(a: Set<number>, b: Set<number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of few) if (many.has(run)) shared++;
  return shared;
}

function overlapOf(a: Runs, b: Runs, common: Common): Overlap {
  const [c1, c3, c5] = a.distinct.map(({size}, i) => share(common.runs[i], size));
  return {words: a.count, c1, c3, c5, d3: share(common.words, a.count), used: share(common.words, b.count)};
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
