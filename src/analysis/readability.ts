// How easily a text reads by the length of its sentences and words: Flesch (1948), A new readability yardstick. The formula
// is that of `flesch`, the syllables are counted by `syllable`.

import {quantileSorted} from "d3-array";
import {randomInt, randomLcg} from "d3-random";
import {flesch} from "flesch";
import {syllable} from "syllable";
import type {Article, Readability, Text} from "./model.js";
import {fewest} from "./say/values.js";

const longest = 40; // letters read of a word: no word is longer, and some of the rules take quadratic time
const resamples = 500;

type Counts = {sentence: number; word: number; syllable: number}; // an alias: the library asks for an index signature

/** The Flesch reading ease of a body with its bootstrap interval over sentences (Efron 1979), from a fixed seed. */
export function readEase({text: source}: Pick<Article, "text">, {sentences, words}: Text): Readability {
  const known = new Map<string, number>();
  const count = (word: string): number => {
    if (!known.has(word)) known.set(word, Math.max(1, syllable(word)));
    return known.get(word) as number;
  };
  const counts = sentences
    .map(({words: [from, to]}) => words.slice(from, to))
    .filter((list) => list.length > 0)
    .map((list): Counts => ({
      sentence: 1,
      word: list.length,
      syllable: list.reduce((sum, {start, end}) => sum + count(source.slice(start, Math.min(end, start + longest))), 0)
    }));
  const whole = add(counts);
  const told = {sentences: whole.sentence, words: whole.word, syllables: whole.syllable};
  if (counts.length < fewest) return {...told, value: null, interval: null};
  return {...told, value: flesch(whole), interval: resample(counts)};
}

function resample(counts: Counts[]): [number, number] {
  const pick = randomInt.source(randomLcg(0.42))(counts.length);
  const values = Array.from({length: resamples}, () => flesch(add(counts.map(() => counts[pick()]))));
  values.sort((a, b) => a - b);
  return [quantileSorted(values, 0.025) as number, quantileSorted(values, 0.975) as number];
}

function add(counts: readonly Counts[]): Counts {
  const sum = {sentence: 0, word: 0, syllable: 0};
  for (const {sentence, word, syllable} of counts) {
    sum.sentence += sentence;
    sum.word += word;
    sum.syllable += syllable;
  }
  return sum;
}
