// What became of a quotation (feature 6): the same words, cut with a mark, cut at its ends, altered without a mark, put
// together from several, or nowhere else to be found. House style is folded (forms.ts). Of another speaker only the very
// same words are a counterpart.

import type {Fidelity, Quote, QuoteComparison, QuoteWord} from "../../model/compare.js";
import type {Read} from "../../model/reading.js";
import type {Article} from "../../model/story.js";
import type {Id, Quotation, Text} from "../../model/text.js";
import {writeEdits} from "./edits.js";
import {isContent, readForms, settle} from "./forms.js";
import {compareSpeakers} from "./speakers.js";
import {findSplice} from "./splice.js";
import {compareWords, fitWords, type Step} from "./words.js";

const shortest = 4; // words of a quotation that is compared
const alike = 0.5; // similarity from which two quotations of one speaker are one
const within = 0.7; // the same where one stands inside the other
const sure = 0.8; // the same where a speaker is not known
const whole = 6; // words from which another speaker's are the same words in another mouth
const interruptions = 2; // "…," he said, "…": pieces of a counterpart that are read as one, less one
const mostWords = 400; // of a counterpart
const mostCandidates = 5;
const mostPlaces = 64; // quotations looked up for one word

/** The direct quotations of an article. `speakerOf` names who is quoted, where that is known. */
export function quotesOf(
  article: Pick<Article, "id" | "text">,
  text: Text,
  speakerOf: (quotation: Quotation) => string | undefined = () => undefined
): Quote[] {
  return text.quotations.map((quotation) => {
    const {start, end, inner} = quotation;
    const words = readForms(article.text.slice(inner.start, inner.end), inner.start);
    return {article: article.id, start, end, words, speaker: speakerOf(quotation)};
  });
}

/** Each quotation of four words or more beside its best counterpart among those of the other articles. */
export function compareQuotations(quotes: Quote[], others: Quote[]): QuoteComparison[] {
  const index = indexQuotes(others);
  return quotes.filter(({words}) => countPrinted(words) >= shortest).map((quote) => compareQuote(quote, index));
}

/** Words as they are printed: "don't" is one, though it is compared as two. */
function countPrinted(words: QuoteWord[]): number {
  return words.filter(({start}, i) => i === 0 || start > words[i - 1].end).length;
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
    .slice(0, mostCandidates * (1 + interruptions))
    .map(([i]) => counterparts[i]);
}

function compareQuote(quote: Quote, index: Index): QuoteComparison {
  let best: QuoteComparison | null = null;
  const candidates = findCandidates(quote, index);
  for (const counterpart of candidates) {
    const found = compareWith(quote, counterpart);
    if (!best || rank(found) > rank(best)) best = found;
    if (best.fidelity === "verbatim" && (best.speaker === "same" || !quote.speaker)) break;
  }
  if (!best || order.indexOf(best.fidelity) <= order.indexOf("altered, unmarked")) {
    const spliced = findSplice(quote, candidates);
    if (spliced && (!best || rank(spliced) > rank(best))) best = spliced;
  }
  if (best && (best.fuller || best.fidelity !== "no counterpart")) return best;
  const none = {distance: quote.words.length, similarity: 0, common: 0, fuller: false, edits: []};
  return {quote, fidelity: "no counterpart", counterpart: [], speaker: "unknown", ...none};
}

const order: Fidelity[] = ["no counterpart", "altered, unmarked", "spliced", "excerpt", "marked edit", "verbatim"];

function rank({fidelity, fuller, speaker, similarity, counterpart}: QuoteComparison): number {
  const known = speaker === "same" ? 2 : speaker === "unknown" ? 1 : 0;
  return 10 * order.indexOf(fidelity) + 5 * Number(fuller) + known + similarity - 0.01 * counterpart.length;
}

function compareWith(quote: Quote, counterpart: Quote[]): QuoteComparison {
  const speaker = compareSpeakers(quote.speaker, counterpart[0].speaker);
  const [here, there] = settle(quote.words, counterpart.flatMap(({words}) => words).slice(0, mostWords));
  const forms = [here, there].map((words) => words.map(({form}) => form));
  const comparison = compareWords(forms[0], forms[1]);
  const {distance, common} = comparison;
  const similarity = 1 - distance / Math.max(forms[0].length, forms[1].length, 1);
  const fidelity = judge(here, there, {distance, similarity, speaker});
  const none = fidelity === "no counterpart";
  const steps = none ? [] : similarity < sure ? (fit(forms[0], forms[1])?.steps ?? comparison.steps) : comparison.steps;
  return {
    quote: {...quote, words: here},
    fidelity,
    counterpart,
    speaker,
    distance,
    similarity,
    common,
    fuller: !none && distance > 0 && there.length >= shortest && findRun(forms[0], forms[1], 0) >= 0,
    edits: writeEdits(here, there, counterpart, steps)
  };
}

/** The shorter list beside the part of the longer that fits it best: where one begins and ends is the quoter's choice. */
function fit(here: string[], there: string[]): {closeness: number; steps: Step[]} | null {
  const longer = here.length > there.length;
  const [short, long] = longer ? [there, here] : [here, there];
  if (short.length < shortest) return null;
  const [from, to] = fitWords(short, long);
  const [x, y] = longer ? [from, 0] : [0, from];
  const inside = longer ? compareWords(here.slice(from, to), there) : compareWords(here, there.slice(from, to));
  const beyond = (start: number, end: number) =>
    Array.from({length: end - start}, (_, k): Step => (longer ? [start + k, -1] : [-1, start + k]));
  const steps = inside.steps.map(([i, j]): Step => [i < 0 ? -1 : i + x, j < 0 ? -1 : j + y]);
  return {
    closeness: 1 - inside.distance / short.length,
    steps: [...beyond(0, from), ...steps, ...beyond(to, long.length)]
  };
}

interface Likeness {
  distance: number;
  similarity: number; // of the whole quotations
  speaker: QuoteComparison["speaker"];
}

function judge(here: QuoteWord[], there: QuoteWord[], {distance, similarity, speaker}: Likeness): Fidelity {
  const fidelity = classify(here, there, distance);
  const shared = countShared(here, there);
  if (fidelity !== "altered, unmarked") {
    // A few common words in a row are anybody's.
    const enough = speaker === "same" ? 1 : speaker === "other" ? 3 : 2;
    const long = speaker !== "other" || here.length >= whole;
    return long && (distance === 0 || shared >= enough) ? fidelity : "no counterpart";
  }
  if (shared < 2 || speaker === "other") return "no counterpart";
  const [ours, theirs] = [here, there].map((words) => words.flatMap(({form, marked}) => (marked ? [] : [form])));
  const closeness = fit(ours, theirs)?.closeness ?? 0; // of the shorter one to the part of the longer that fits it best
  const like =
    speaker === "same" ? similarity >= alike || closeness >= within : Math.max(similarity, closeness) >= sure;
  return like ? fidelity : "no counterpart";
}

function classify(here: QuoteWord[], there: QuoteWord[], distance: number): Fidelity {
  if (distance === 0)
    return [here, there].some((words) => words.some(({masked}) => masked)) ? "marked edit" : "verbatim";
  const forms = [here, there].map((words) => words.map(({form}) => form));
  const plain = there.filter(({marked}) => !marked).map(({form}) => form);
  if (onlyMarkedEdits(here, forms[1]) || onlyMarkedEdits(here, plain) || onlyMarkedEdits(there, forms[0]))
    return "marked edit";
  return findRun(forms[1], forms[0], 0) >= 0 ? "excerpt" : "altered, unmarked";
}

/** Distinct words of both that tell something. */
function countShared(here: QuoteWord[], there: QuoteWord[]): number {
  const theirs = new Set(there.map(({form}) => form));
  return new Set(here.filter((word) => isContent(word) && theirs.has(word.form)).map(({form}) => form)).size;
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

/** Each quotation of the articles beside the reference's, or where it has none, beside all others'. */
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
