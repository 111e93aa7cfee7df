// How much a sentence comments in the outlet's own voice: a sum of points for and against. The points were set by hand, in
// coarse steps, and left there. Points for come from the outlet's own words; what speaks against is looked for in all of them.

import {finder, foldWords, type Guard, type Hit} from "../english/finder.js";
import {comment, plainAdverbs, sober, type CommentList} from "../english/lexicons/comment.js";
import type {Context} from "../model/features.js";
import type {Sentence, Span} from "../model/text.js";
import {holds, merge} from "../voices/map.js";
import {readLoaded} from "./loaded.js";

/** From so many points on a sentence is comment. */
export const LINE = 1;

export type CommentKind = "demands" | "forecasts" | "judges" | "addresses" | "generalises";

type For = CommentList | "loaded" | "adverb" | "contraction" | "present";
type Against = keyof typeof sober | "quoted" | "number" | "past" | "name";

/** A reason for or against, and what it is worth. */
export interface Point {
  by: For | Against;
  kind: CommentKind | null; // null: it speaks against
  value: number;
  words: Span[]; // none: the sentence as a whole
}

export interface CommentedSentence {
  sentence: Sentence;
  score: number; // −∞ where no word of it is the outlet's
  points: Point[];
}

/** What each reason for is worth: its kind, what one find gives, what several give together. */
export const POINTS: Readonly<Record<For, readonly [kind: CommentKind, one: number, several: number]>> = {
  demand: ["demands", 1, 1],
  outlook: ["forecasts", 1, 1],
  adjective: ["judges", 0.75, 1.5],
  noun: ["judges", 0.75, 1.5],
  loaded: ["judges", 0.75, 1.5],
  stance: ["judges", 1, 1],
  setup: ["judges", 0.5, 1],
  intensifier: ["judges", 0.5, 1],
  motive: ["judges", 0.5, 1],
  adverb: ["judges", 0.5, 1],
  you: ["addresses", 0.5, 0.5],
  we: ["addresses", 0.5, 0.5],
  self: ["addresses", 0.5, 0.5],
  contraction: ["addresses", 0.5, 1],
  informal: ["addresses", 0.5, 1],
  absolute: ["generalises", 0.5, 1],
  people: ["generalises", 0.5, 1],
  pointing: ["generalises", 0.25, 0.25],
  present: ["generalises", 0.25, 0.25]
};

/** What each reason against is worth; a name counts up to six times. */
export const AGAINST: Readonly<Record<Against, number>> = {
  quoted: -2,
  agency: -1,
  date: -1,
  number: -1,
  page: -1,
  past: -0.5,
  name: -1 / 6
};
const MOST_NAMES = 6;
const MOSTLY = 0.35; // of a sentence's words in quotation marks

const REPORTED = new Set(["said", "confirmed", "denied"]); // "The Left wants …" is the writer's view of the Left
const FEWEST_QUOTED = 3;
const LONE = /^["“”][^"“”]*$|^[^"“”]*["“”]$/; // one mark, at either end: a quotation carried on, or cut
const CONTRACTION = /n't$|'(?:ll|re|ve|d|m)$|^(?:it|that|there|here|what|who|he|she|let|how|where)'s$/;
const FIGURE = /^(?:\p{N}.*|percent|dozens?|hundreds?|thousands?|million|billion|trillion)$/u;
const LEADS = new Set(["but", "and", "so", "yet"]);
const PLAIN = new Set(plainAdverbs);
const SOBER = new Set(Object.keys(sober));

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** At the start of its sentence, or after "But". */
const opens: Guard = ({near}) => near(-1).word === "" || (near(-2).word === "" && LEADS.has(near(-1).word));

/** An adjective or its adverb, not the noun or verb of the same form; a participle only without an object. */
const isAdjective: Guard = ({entry, from, near}, {text}) => {
  if (entry.includes(" ")) return true;
  const {tag} = text.words[from];
  return /^(?:JJ|VB[GN]|RB)/.test(tag) && !(entry.endsWith("ing") && /^(?:DT|PRP|NNP)/.test(near(1).tag));
};

const guards: Readonly<Record<string, Guard>> = {
  stance: opens,
  pointing: opens,
  adjective: isAdjective,
  noun: ({entry, from}, {text}) => entry.includes(" ") || /^NNS?$/.test(text.words[from].tag),
  us: ({from}, {article, text}) => article.text.slice(text.words[from].start, text.words[from].end) !== "US"
};

const {adjective, noun, ...fixed} = comment;
const findForms = finder({adjective, noun}, guards, {forms: true});
const findFixed = finder({...fixed, ...sober}, guards);

/** Every sentence with its points. */
export function readComment(context: Context): CommentedSentence[] {
  const voices = ownWords(context);
  const loaded = readLoaded(context).flatMap(({words}) =>
    words.filter(({counts}) => counts).map(({hit}) => ({...hit, kind: "loaded"}))
  );
  const next = [findFixed(context), loaded, findForms(context)].map(handOut); // of two on one word the first counts
  return context.text.sentences.map((sentence) => {
    const to = sentence.words[1];
    const found = new Map<string, Hit[]>();
    const taken = new Set<number>(); // words that count already
    const add = (list: string, hit: Hit): void => {
      const all = found.get(list);
      if (all) all.push(hit);
      else found.set(list, [hit]);
      for (let i = hit.from; i < hit.to; i++) taken.add(i);
    };
    for (const hit of next.flatMap((hand) => hand(to)))
      if (SOBER.has(hit.kind) || (voices.own[hit.from] && !taken.has(hit.from))) add(hit.kind, hit);
    return weigh(context, sentence, found, taken, voices);
  });
}

interface OwnWords {
  own: boolean[]; // a word each: neither quoted nor in what somebody is reported to have said
  quoted: boolean[];
}

function ownWords({article, text, attributions}: Context): OwnWords {
  const long = text.quotations.filter(({closed, words: [from, to]}) => !closed || to - from >= FEWEST_QUOTED);
  const carried = text.sentences.filter(({start, end}) => LONE.test(article.text.slice(start, end).trim()));
  const quotations = merge([...long.map(({inner}) => inner), ...carried]);
  const reported = attributions.filter(
    ({cueClass, source, negated}) =>
      REPORTED.has(cueClass) && source && !negated && !/^(?:i|we)$/i.test(article.text.slice(source.start, source.end))
  );
  const others = merge(reported.flatMap(({content}) => content));
  const quoted = text.words.map(({start}) => holds(quotations, start));
  return {quoted, own: text.words.map(({start}, i) => !quoted[i] && !holds(others, start))};
}

/** The points of one sentence: those of the word lists, and those of its grammar. */
function weigh(
  context: Context,
  sentence: Sentence,
  found: ReadonlyMap<string, Hit[]>,
  taken: ReadonlySet<number>,
  {own, quoted}: OwnWords
): CommentedSentence {
  const {article, text} = context;
  const [from, to] = sentence.words;
  const seen = readGrammar(context, sentence, taken, own);
  const spansOf = (list: string): Span[] =>
    (found.get(list) ?? []).map((hit) => ({start: text.words[hit.from].start, end: text.words[hit.to - 1].end}));
  const points: Point[] = [];
  for (const by of Object.keys(POINTS) as For[]) {
    const words = by === "adverb" || by === "contraction" ? seen[by] : by === "present" ? [] : spansOf(by);
    const [kind, one, several] = POINTS[by];
    if (words.length > 0 || (by === "present" && seen.present && !seen.past))
      points.push({by, kind, value: words.length > 1 ? several : one, words});
  }
  const range = Array.from({length: to - from}, (_, i) => from + i);
  const names = range.filter((i) => i > from && isName(article.text.slice(text.words[i].start, text.words[i].end)));
  const against: Record<Against, boolean> = {
    quoted: range.filter((i) => quoted[i]).length > MOSTLY * range.length,
    agency: found.has("agency"),
    date: found.has("date"),
    number: range.some((i) => FIGURE.test(foldWords(context)[i])),
    page: found.has("page"),
    past: seen.past,
    name: names.length > 0
  };
  for (const by of Object.keys(against) as Against[]) {
    const value = AGAINST[by] * (by === "name" ? Math.min(MOST_NAMES, names.length) : 1);
    if (against[by]) points.push({by, kind: null, value, words: spansOf(by)});
  }
  const score = range.some((i) => own[i]) ? points.reduce((sum, {value}) => sum + value, 0) : -Infinity;
  return {sentence, score, points};
}

/** Tense, contractions and adverbs of manner or stance among the outlet's own words of a sentence. */
function readGrammar(context: Context, {words: [from, to]}: Sentence, taken: ReadonlySet<number>, own: boolean[]) {
  const {words} = context.text;
  const small = foldWords(context);
  const seen = {past: false, present: false, adverb: [] as Span[], contraction: [] as Span[]};
  for (let i = from; i < to; i++) {
    if (!own[i]) continue;
    const {tag, start, end} = words[i];
    if (tag === "VBD") seen.past = true;
    if (tag === "VBZ" || tag === "VBP" || tag === "MD") seen.present = true;
    if (CONTRACTION.test(small[i])) seen.contraction.push({start, end});
    if (tag === "RB" && small[i].length > 4 && small[i].endsWith("ly") && !PLAIN.has(small[i]) && !taken.has(i))
      seen.adverb.push({start, end});
  }
  return seen;
}

const isName = (word: string): boolean => isCapital(word) && !/^I(?:$|['’])/.test(word);

/** Hits in order, handed out up to a word. */
function handOut(hits: Hit[]): (to: number) => Hit[] {
  let next = 0;
  return (to) => {
    const first = next;
    while (next < hits.length && hits[next].from < to) next++;
    return hits.slice(first, next);
  };
}
