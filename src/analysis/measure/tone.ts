// Scores the good and bad words of a text: AFINN mended for news, with negation, degree and contrast.

import {nameTest} from "../names/capitals.js";
import {finder, type Hit} from "../english/finder.js";
import {terms} from "../english/lexicons/terms.js";
import {news, off, senses} from "../english/lexicons/tone.js";
import type {Context} from "../model/features.js";
import type {Sentence, Span, Word} from "../model/text.js";
import {afinn} from "../text/tags/nlp.js";
import {liesInPlace} from "./senses.js";
import {findShifters, touches, turnOf, type Shifters, type Turn} from "./turns.js";

const REACH = 3; // words from a fall to what falls
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

const findTone = finder({off: [...off, ...terms], tone: [...scores.keys()]}, {}, {forms: true});
const sense = new Map(Object.entries(senses).flatMap(([tag, words]) => words.map((word) => [word, tag] as const)));

/** The toned words of a text, in order. Topic words and names are left out. */
export function readTone(context: Context): Toned[] {
  const {text, ignore} = context;
  const shifters = findShifters(context);
  const contrasts = findContrasts(text.sentences, shifters);
  const isName = nameTest(context);
  const hits = findTone(context).filter(
    (hit) => hit.kind !== "off" && hasSense(hit.entry, text.words[hit.from]) && !liesInPlace(hit)
  );
  const starts = new Set(hits.map(({from}) => from));
  const found: (Toned & {turn: Turn | null})[] = [];
  let s = 0;
  for (const [i, hit] of hits.entries()) {
    while (text.sentences[s].words[1] <= hit.from) s++;
    const sentence = text.sentences[s];
    if (ignore.has(text.words[hit.from].stem) || isName(hit, sentence)) continue;
    if (starts.has(hit.to) && isDegree(shifters.get(hit.to - 1)) && touches(context, hit.to - 1)) continue; // "bitterly divided"
    const next = hits[i + 1];
    if (
      shifters.get(hit.to - 1) === "reducer" &&
      next?.from < Math.min(hit.to + REACH + 1, sentence.words[1]) &&
      isDark(next) &&
      /^(?:in|of)$/.test(hit.near(1).word)
    )
      continue;
    const turn = turnOf(hit, sentence, hits[i - 1]?.from ?? -1, {
      shifters,
      context,
      scoreOf: (entry) => scores.get(entry)
    });
    const contrast = contrasts.get(sentence);
    const side = contrast === undefined ? 1 : CONTRAST[hit.from < contrast ? "before" : "after"];
    found.push({hit, sentence, turn, ...shift(hit, turn, degreeOf(hit, sentence, shifters, context), side)});
  }
  // a verb that turns a word says nothing else
  const turning = new Set(
    found.flatMap(({turn}) =>
      turn && /^(?:prevention|fall)$/.test(turn.kind) && shifters.get(turn.by) !== "reducer" ? [turn.by] : []
    )
  );
  return found.flatMap(({turn, ...toned}) => (turn?.kind === "silent" || turning.has(toned.hit.to - 1) ? [] : [toned]));
}

const isDark = ({entry}: Hit): boolean => (scores.get(entry) as number) < 0;

/** A wonder, but not "one wonders"; a patient crowd, but not the patients. */
const hasSense = (entry: string, {tag}: Word): boolean =>
  tag.startsWith(sense.get(entry) ?? "") || (sense.get(entry) === "JJ" && tag === "RB");

const isDegree = (kind: string | undefined): kind is keyof typeof DEGREE => kind === "strong" || kind === "weak";

/** A word of degree strengthens or weakens the word right after it, in one sentence and over no stop. */
function degreeOf({from, near}: Hit, {words: [first]}: Sentence, shifters: Shifters, context: Context): number {
  if (from === first || !touches(context, from - 1)) return 1;
  if (near(-1).word === "such" && !near(0).tag.startsWith("JJ")) return 1;
  const before = shifters.get(from - 1);
  return isDegree(before) ? DEGREE[before] : 1;
}

function shift({entry}: Hit, turn: Turn | null, degree: number, side: number): {score: number; note: string} {
  const plain = scores.get(entry) as number;
  const notes = [
    `worth ${plain > 0 ? "+" : "−"}${Math.abs(plain)}`,
    degree > 1 && "strengthened by the word before",
    degree < 1 && "weakened by the word before",
    turn && `turned round by a ${turn.kind}`
  ];
  return {score: plain * degree * (turn ? TURNED : 1) * side, note: notes.filter(Boolean).join(", ")};
}

/** For each sentence with a "but", the index of its last. */
function findContrasts(sentences: readonly Sentence[], shifters: Shifters): Map<Sentence, number> {
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
