// What became of a quotation (feature 6): the same words, cut with a mark, cut at its ends, altered without a mark,
// or nowhere else to be found.

import type {Fidelity, Quote, QuoteComparison, QuoteWord, WordEdit} from "../../model/compare.js";
import type {Read} from "../../model/reading.js";
import type {Article} from "../../model/story.js";
import type {Id, Quotation, Span, Text} from "../../model/text.js";
import {foldWord} from "../align/words.js";
import {compareWords, type Comparison, type Step} from "./words.js";

const shortest = 4; // words of a quotation that is compared
const longest = 400; // words beyond these are not compared
const alike = 0.5; // similarity from which two quotations are one
const interruptions = 2; // "…," he said, "…": pieces of a counterpart that are read as one, less one
const candidates = 5;
const mostPlaces = 64; // quotations looked up for one word

const PIECE = /\[|\]|…|\.(?: ?\.){2,}|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The direct quotations of an article. `speakerOf` names who is quoted, where that is known. */
export function quotesOf(
  article: Pick<Article, "id" | "text">,
  text: Text,
  speakerOf: (quotation: Quotation) => string | undefined = () => undefined
): Quote[] {
  return text.quotations.map((quotation) => {
    const {start, end, inner} = quotation;
    const words = readWords(article.text.slice(inner.start, inner.end), inner.start);
    return {article: article.id, start, end, words, speaker: speakerOf(quotation)};
  });
}

function readWords(text: string, start: number): QuoteWord[] {
  const words: QuoteWord[] = [];
  let [marked, gap] = [false, false];
  for (const match of text.matchAll(PIECE)) {
    const [piece] = match;
    if (words.length === longest) break;
    if (piece === "[" || piece === "]") {
      marked = piece === "[";
      gap = true;
    } else if (piece.startsWith("…") || piece.startsWith(".")) gap = true;
    else {
      const at = start + match.index;
      words.push({start: at, end: at + piece.length, form: foldWord(piece), marked, gap});
      gap = false;
    }
  }
  return words;
}

/** Each quotation of four words or more beside its best counterpart among those of the other articles. */
export function compareQuotations(quotes: Quote[], others: Quote[]): QuoteComparison[] {
  const index = indexQuotes(others);
  return quotes.filter(({words}) => words.length >= shortest).map((quote) => compareQuote(quote, index));
}

/** Words of matched quotations in the longest common subsequence, of all words in those quotations. */
export function fidelityOf(comparisons: QuoteComparison[]): {kept: number; words: number; share: number | null} {
  const matched = comparisons.filter(({fidelity}) => fidelity !== "no counterpart");
  const kept = matched.reduce((sum, {common}) => sum + common, 0);
  const words = matched.reduce((sum, {quote}) => sum + quote.words.length, 0);
  return {kept, words, share: words > 0 ? kept / words : null};
}

interface Index {
  counterparts: Quote[][];
  places: Map<string, number[]>; // word → counterparts
}

function indexQuotes(quotes: Quote[]): Index {
  const counterparts: Quote[][] = [];
  quotes.forEach((_, i) => {
    for (let pieces = 1; pieces <= 1 + interruptions; pieces++) {
      const list = quotes.slice(i, i + pieces);
      const near = list.every((next, k) => k === 0 || follows(list[k - 1], next));
      if (list.length < pieces || !near) break;
      counterparts.push(list);
    }
  });
  const places = new Map<string, number[]>();
  counterparts.forEach((list, i) => {
    for (const form of new Set(list.flatMap(({words}) => words.map(({form}) => form)))) {
      const found = places.get(form);
      if (!found) places.set(form, [i]);
      else if (found.length < mostPlaces) found.push(i);
    }
  });
  return {counterparts, places};
}

/** Whether one quotation goes on where another was interrupted. */
function follows(first: Quote, next: Quote): boolean {
  return first.article === next.article && next.start >= first.end && next.start - first.end <= 80;
}

function findCandidates(quote: Quote, {counterparts, places}: Index): Quote[][] {
  const scores = new Map<number, number>();
  for (const form of new Set(quote.words.map(({form}) => form))) {
    const found = places.get(form) ?? [];
    for (const i of found) scores.set(i, (scores.get(i) ?? 0) + 1 / found.length);
  }
  return [...scores]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, candidates * (1 + interruptions))
    .map(([i]) => counterparts[i]);
}

function compareQuote(quote: Quote, index: Index): QuoteComparison {
  let best: QuoteComparison | null = null;
  for (const counterpart of findCandidates(quote, index)) {
    const found = compareWith(quote, counterpart);
    if (!best || rank(found) > rank(best)) best = found;
  }
  if (best && (best.fuller || best.fidelity !== "no counterpart")) return best;
  const none = {distance: quote.words.length, similarity: 0, common: 0, fuller: false, edits: []};
  return {quote, fidelity: "no counterpart", counterpart: [], speaker: "unknown", ...none};
}

const order: Fidelity[] = ["no counterpart", "altered, unmarked", "excerpt", "marked edit", "verbatim"];

function rank({fidelity, fuller, speaker, similarity, counterpart}: QuoteComparison): number {
  const known = speaker === "same" ? 2 : speaker === "unknown" ? 1 : 0;
  return 10 * order.indexOf(fidelity) + 5 * Number(fuller) + known + similarity - 0.01 * counterpart.length;
}

function compareWith(quote: Quote, counterpart: Quote[]): QuoteComparison {
  const there = counterpart.flatMap(({words}) => words).slice(0, longest);
  const forms = [quote.words, there].map((words) => words.map(({form}) => form));
  const comparison = compareWords(forms[0], forms[1]);
  const similarity = 1 - comparison.distance / Math.max(forms[0].length, forms[1].length);
  return {
    quote,
    fidelity: judge(quote.words, there, comparison, similarity),
    counterpart,
    speaker: compareSpeakers(quote.speaker, counterpart[0].speaker),
    distance: comparison.distance,
    similarity,
    common: comparison.common,
    fuller: comparison.distance > 0 && there.length >= shortest && findRun(forms[0], forms[1], 0) >= 0,
    edits: writeEdits(quote, counterpart, there, comparison.steps)
  };
}

function judge(here: QuoteWord[], there: QuoteWord[], {distance}: Comparison, similarity: number): Fidelity {
  if (distance === 0) return "verbatim";
  const [forms, whole] = [here, there].map((words) => words.map(({form}) => form));
  const plain = there.filter(({marked}) => !marked).map(({form}) => form);
  if (onlyMarkedEdits(here, whole) || onlyMarkedEdits(here, plain)) return "marked edit";
  if (findRun(whole, forms, 0) >= 0) return "excerpt";
  return similarity >= alike ? "altered, unmarked" : "no counterpart";
}

/** Whether the words outside […] stand in the counterpart in order, and without a break but at the marks. Where the
 *  quotation starts and ends is the quoter's choice. */
function onlyMarkedEdits(here: QuoteWord[], there: string[]): boolean {
  const runs: string[][] = [[]];
  for (const {form, marked, gap} of here) {
    if (gap || marked) runs.push([]);
    if (!marked) runs[runs.length - 1].push(form);
  }
  const filled = runs.filter((run) => run.length > 0);
  const plain = filled.reduce((sum, run) => sum + run.length, 0);
  if (runs.length === 1 || plain < shortest || plain < alike * here.length) return false;
  let at = 0;
  return filled.every((run) => {
    const found = findRun(there, run, at);
    at = found + run.length;
    return found >= 0;
  });
}

/** Where `run` stands in `words` without a break, from `from` on; -1 if nowhere. */
function findRun(words: string[], run: string[], from: number): number {
  for (let at = from; at + run.length <= words.length; at++)
    if (run.every((word, k) => words[at + k] === word)) return at;
  return -1;
}

function compareSpeakers(a?: string, b?: string): QuoteComparison["speaker"] {
  if (!a || !b) return "unknown";
  const last = (name: string) => foldWord(name).replace(/^.*\s/, "");
  return last(a) === last(b) ? "same" : "other";
}

function writeEdits(quote: Quote, counterpart: Quote[], there: QuoteWord[], steps: Step[]): WordEdit[] {
  const groups: {kind: WordEdit["kind"]; here: number[]; there: number[]}[] = [];
  for (const [i, j] of steps) {
    const same = i >= 0 && j >= 0 && quote.words[i].form === there[j].form;
    const kind = i < 0 ? "dropped" : j < 0 ? "added" : same ? "same" : "replaced";
    let group = groups[groups.length - 1];
    if (group?.kind !== kind) groups.push((group = {kind, here: [], there: []}));
    if (i >= 0) group.here.push(i);
    if (j >= 0) group.there.push(j);
  }
  return groups.map(({kind, here, there: indexes}) => ({
    kind,
    here: across(here.map((i) => quote.words[i])),
    there: counterpart.flatMap((piece) => {
      const inside = indexes.map((j) => there[j]).filter(({start}) => start >= piece.start && start < piece.end);
      return across(inside) ?? [];
    })
  }));
}

function across(words: Span[]): Span | null {
  return words.length > 0 ? {start: words[0].start, end: words[words.length - 1].end} : null;
}

export function compareAllQuotations(list: Read[], reference: Id | null): QuoteComparison[] {
  const wire = list.find(({article}) => article.id === reference)?.quotes ?? [];
  return list
    .filter(({article}) => article.id !== reference)
    .flatMap(({article, quotes}) => {
      const others = list.filter((other) => other.article.id !== article.id).flatMap((other) => other.quotes);
      const beside = compareQuotations(quotes, wire);
      const elsewhere = compareQuotations(quotes, others);
      return beside.map((found, i) => (found.counterpart.length ? found : elsewhere[i]));
    });
}
