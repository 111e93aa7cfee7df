// How easily a text reads by the length of its sentences and words: Flesch (1948), A new readability yardstick. The formula
// is that of `flesch`, the syllables are counted by `syllable`.

import {quantileSorted} from "d3-array";
import {randomInt, randomLcg} from "d3-random";
import {flesch} from "flesch";
import {syllable} from "syllable";
import type {Readability} from "../model/features.js";
import type {Article} from "../model/story.js";
import type {Text} from "../model/text.js";
import {fewest} from "../say/values.js";

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
  const filled = sentences.filter(({words: [from, to]}) => to > from);
  const lengths = Int32Array.from(filled, ({words: [from, to]}) => to - from);
  const syllables = Int32Array.from(filled, ({words: [from, to]}) =>
    words
      .slice(from, to)
      .reduce((sum, {start, end}) => sum + count(source.slice(start, Math.min(end, start + longest))), 0)
  );
  const whole = add(lengths, syllables, (i) => i);
  const told = {sentences: whole.sentence, words: whole.word, syllables: whole.syllable};
  if (filled.length < fewest) return {...told, value: null, interval: null};
  return {...told, value: flesch(whole), interval: resample(lengths, syllables)};
}

function resample(lengths: Int32Array, syllables: Int32Array): [number, number] {
  const pick = randomInt.source(randomLcg(0.42))(lengths.length);
  const values = Array.from({length: resamples}, () => flesch(add(lengths, syllables, pick))).sort((a, b) => a - b);
  return [quantileSorted(values, 0.025) as number, quantileSorted(values, 0.975) as number];
}

/** As many sentences as there are, each chosen by its turn. */
function add(lengths: Int32Array, syllables: Int32Array, choose: (turn: number) => number): Counts {
  let [word, syllable] = [0, 0];
  for (let turn = 0; turn < lengths.length; turn++) {
    const i = choose(turn);
    word += lengths[i];
    syllable += syllables[i];
  }
  return {sentence: lengths.length, word, syllable};
}
