// Scores the good and bad words of a text: AFINN mended for news, with negation, degree and contrast.

import {nameTest} from "../names/capitals.js";
import {bases} from "../english/inflect.js";
import {finder, foldWords, type Hit} from "../english/finder.js";
import {degree} from "../english/lexicons/degree.js";
import {contrast, empty, limiters, negators, reducers} from "../english/lexicons/negation.js";
import {news, off, senses} from "../english/lexicons/tone.js";
import type {Context} from "../model/features.js";
import type {Sentence, Span, Word} from "../model/text.js";
import {afinn} from "../text/tags/nlp.js";

const REACH = 3; // words over which a negation carries
const TURNED = -0.5; // "not good" is less bad than "good" is good
const DEGREE = {strong: 1.3, weak: 0.7};
const CONTRAST = {before: 0.6, after: 1.4}; // the weight of what stands on either side of "but"
const SPREAD = 15;
const FAR = 15; // words; at this distance from its target a word counts half
const OTHER_CLAUSE = 0.5;

/** A word with a tone. */
export interface Toned {
  hit: Hit;
  sentence: Sentence;
  score: number; // about -6 to 6, before squashing
  note: string;
}

const scores = new Map<string, number>(afinn);
for (const word of off) scores.delete(word);
for (const [score, words] of Object.entries(news)) for (const word of words) scores.set(word, Number(score));

const findTone = finder({off, tone: [...scores.keys()]}, {}, {forms: true});
const findShifters = finder({negator: negators, reducer: reducers, ...degree, contrast});
const isLimiter = new Set(limiters);
const isEmpty = new Set(empty);
const sense = new Map(Object.entries(senses).flatMap(([tag, words]) => words.map((word) => [word, tag] as const)));

type Shifters = ReadonlyMap<number, string>; // by the index of their last word

/** The toned words of a text, in order. Topic words and names are left out. */
export function readTone(context: Context): Toned[] {
  const {text, ignore} = context;
  const shifters = new Map(findShifters(context).map((hit) => [hit.to - 1, hit.kind]));
  const turns = findTurns(text.sentences, shifters);
  const isName = nameTest(context);
  const hits = findTone(context).filter(({kind, entry, from}) => kind !== "off" && hasSense(entry, text.words[from]));
  const starts = new Set(hits.map(({from}) => from));
  const result: Toned[] = [];
  let s = 0;
  for (const [i, hit] of hits.entries()) {
    while (text.sentences[s].words[1] <= hit.from) s++;
    const sentence = text.sentences[s];
    if (ignore.has(text.words[hit.from].stem) || isName(hit, sentence)) continue;
    if (starts.has(hit.to) && /^(?:strong|weak)$/.test(shifters.get(hit.to - 1) ?? "")) continue; // "bitterly divided"
    const next = hits[i + 1];
    if (
      shifters.get(hit.to - 1) === "reducer" &&
      next?.from - hit.to <= REACH &&
      isDark(next) &&
      /^(?:in|of)$/.test(hit.near(1).word)
    )
      continue;
    const turned = turnAt(hit, sentence.words[0], hits[i - 1]?.from ?? -1, shifters, context);
    if (turned === "silent") continue;
    const turn = turns.get(sentence);
    const side = turn === undefined ? 1 : CONTRAST[hit.from < turn ? "before" : "after"];
    result.push({hit, sentence, ...shift(hit, turned, shifters, side)});
  }
  return result;
}

const isDark = ({entry}: Hit): boolean => (scores.get(entry) as number) < 0;

/** A wonder, but not "one wonders"; a patient crowd, but not the patients. */
const hasSense = (entry: string, {tag}: Word): boolean =>
  tag.startsWith(sense.get(entry) ?? "") || (sense.get(entry) === "JJ" && tag === "RB");

/**
 * What turns a word round. A negation turns the nearest toned word and silences the next; it silences adverbs and weak
 * verbs ("not merely", "will not wait"), and a negated verb keeps its object as it is ("has not addressed allegations")
 * unless it says next to nothing ("has no problem", "did not cause harm"). A fall turns what falls: "a drop in crime".
 */
function turnAt(
  {entry, from, near}: Hit,
  first: number,
  previous: number,
  shifters: Shifters,
  context: Context
): "negation" | "fall" | "silent" | null {
  const {words} = context.text;
  const small = foldWords(context);
  const start = Math.max(first, from - REACH);
  let at = from - 1;
  while (at >= start && !/^(?:negator|reducer)$/.test(shifters.get(at) ?? "")) at--;
  if (at < start)
    return /^(?:fell|dropped|plunged|slumped|shrank|dwindled|sank|declined)$/.test(near(1).word) ? "fall" : null;
  const verb = words.slice(at + 1, from + 1).some(({tag}) => /^(?:VB[DPZ]?|MD)$/.test(tag));
  if (shifters.get(at) === "reducer")
    return /^(?:in|of)$/.test(small[at + 1]) && !verb && previous <= at ? "fall" : null;
  if (isLimiter.has(small[at + 1])) return at + 1 === from ? "silent" : null;
  if (previous > at) return "silent";
  const {tag} = words[from];
  if (tag.startsWith("RB") || (tag.startsWith("VB") && Math.abs(scores.get(entry) as number) < 2)) return "silent";
  for (let i = at + 1; i < from; i++) {
    if (words[i].tag.startsWith("VB") && ![small[i], ...bases(small[i])].some((form) => isEmpty.has(form))) return null;
  }
  return "negation";
}

function shift({entry, from, near}: Hit, turned: "negation" | "fall" | null, shifters: Shifters, side: number) {
  const plain = scores.get(entry) as number;
  const before = near(-1).word === "such" && !near(0).tag.startsWith("JJ") ? undefined : shifters.get(from - 1);
  const degree = before === "strong" || before === "weak" ? DEGREE[before] : 1;
  const notes = [
    `worth ${plain > 0 ? "+" : "−"}${Math.abs(plain)}`,
    degree > 1 && "strengthened by the word before",
    degree < 1 && "weakened by the word before",
    turned && `turned round by a ${turned}`
  ];
  return {score: plain * degree * (turned ? TURNED : 1) * side, note: notes.filter(Boolean).join(", ")};
}

/** For each sentence with a "but", the index of its last. */
function findTurns(sentences: readonly Sentence[], shifters: Shifters): Map<Sentence, number> {
  const turns = new Map<Sentence, number>();
  for (const sentence of sentences) {
    for (let i = sentence.words[0] + 1; i < sentence.words[1]; i++) {
      if (shifters.get(i) === "contrast") turns.set(sentence, i);
    }
  }
  return turns;
}

/** By how much a sentence's words shrink so that they add up to -1 to 1: s/√(s² + 15), after Hutto & Gilbert (2014). */
export const damp = (sum: number): number => 1 / Math.sqrt(sum * sum + SPREAD);

/** A sum of scores as −1 to 1. */
export const squash = (sum: number): number => sum * damp(sum);

/** The tone of a text towards what `target` names, -1 to 1: near words and words of its clause weigh more. */
export function toneTowards(context: Context, target: Span): number {
  const {article, text} = context;
  const at = text.words.findIndex(({end}) => end > target.start);
  const clause = clauseAround(article.text, target.start);
  const sum = readTone(context).reduce((total, {hit, score}) => {
    const distance = (hit.from - at) / FAR;
    const {start} = text.words[hit.from];
    const near = clause.start <= start && start < clause.end ? 1 : OTHER_CLAUSE;
    return total + (score * near) / (1 + distance * distance);
  }, 0);
  return squash(sum);
}

const BORDER = /[,;:()–—]|\b(?:but|while|although|because|after|before|which|who|that|and)\b/g;

function clauseAround(text: string, offset: number): Span {
  const clause = {start: 0, end: text.length};
  for (const {index} of text.matchAll(BORDER)) {
    if (index < offset) clause.start = index;
    else return {...clause, end: index};
  }
  return clause;
}
