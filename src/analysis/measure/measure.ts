// Marks → measures: a count, what it is counted against, and an interval, for each voice.

import type {Feature, Ground, Mark, Measure, Measured} from "../model/features.js";
import type {Sentence} from "../model/text.js";
import type {Voice} from "../model/voices.js";
import {fewest, sayCount, sayLabel} from "../say/values.js";
import {average, compareMeans, compareRates, compareShares, rate, share, type Interval} from "./stats.js";

const voices = ["all", "own", "attributed", "quoted"] as const;

/** The measures of one feature, one per voice: all, own, attributed, quoted. */
export function measure(feature: Feature, marks: Mark[], ground: Ground): Measure[] {
  return voices.map((voice) => {
    const counted = voice === "all" ? marks : marks.filter((mark) => mark.voice === voice);
    const of = countGround(feature, ground, voice);
    const result = of === 0 ? null : valueOf(feature, isCoverage(feature) ? marks : counted, of, ground, voice);
    const {value = null, interval = null} = result ?? {};
    const bare = {feature: feature.id, voice, value, count: counted.length, of, unit: feature.unit, interval};
    const covered = isCoverage(feature) ? countCovered(marks, ground, voice) : undefined;
    return {
      ...bare,
      covered,
      label: sayLabel({...bare, covered}, feature),
      fraction: sayCount({...bare, covered}, feature)
    };
  });
}

/** The p-value of the difference between two articles in a feature's default voice; 1 where they have too little to count. */
export function compare(feature: Feature, a: Measured, b: Measured): number {
  const voice = feature.voice;
  const [x, y] = [a, b].map(
    (side) => side.measures.find((m) => m.feature === feature.id && m.voice === voice) as Measure
  );
  if (x.of === 0 || y.of === 0 || x.count + y.count < fewest) return 1;
  if (feature.scale === "rate") return compareRates(x.count, x.of, y.count, y.of);
  if (isCoverage(feature)) {
    const [s, t] = [a, b].map(({ground}) => sentencesIn(ground, voice).length);
    return compareShares((x.value ?? 0) * s, s, (y.value ?? 0) * t, t);
  }
  if (feature.scale === "share") return compareShares(x.count, x.of, y.count, y.of);
  const [p, q] = [a, b].map((side) =>
    scores(
      side.marks.filter((mark) => mark.feature === feature.id),
      side.ground,
      voice
    )
  );
  return compareMeans(p, q);
}

function valueOf(
  feature: Feature,
  marks: Mark[],
  of: number,
  ground: Ground,
  voice: Voice | "all"
): {value: number; interval: Interval} {
  if (feature.scale === "rate") return rate(marks.length, of);
  if (isCoverage(feature)) {
    const sentences = sentencesIn(ground, voice).length;
    return share((countCovered(marks, ground, voice) / of) * sentences, sentences);
  }
  if (feature.scale === "share") return share(Math.min(marks.length, of), of);
  return average(scores(marks, ground, voice));
}

/** The score of each sentence that has words in the voice: the sum of its marks' weights. */
function scores(marks: Mark[], ground: Ground, voice: Voice | "all"): number[] {
  const sums = new Map<Sentence, number>(sentencesIn(ground, voice).map((sentence) => [sentence, 0]));
  const {sentences} = ground.text;
  let s = 0;
  for (const mark of marks) {
    if (voice !== "all" && mark.voice !== voice) continue;
    while (s + 1 < sentences.length && sentences[s].end <= mark.start) s++;
    sums.set(sentences[s], (sums.get(sentences[s]) ?? 0) + mark.weight);
  }
  return [...sums.values()];
}

/**
 * A share of the words is the words its marks cover. The words of a sentence are covered together, so its interval and
 * its differences are those of as many sentences, not of as many words.
 */
function isCoverage({scale, of}: Feature): boolean {
  return scale === "share" && of === "words";
}

function countCovered(marks: Mark[], {text: {words}, wordVoices}: Ground, voice: Voice | "all"): number {
  const spans = [...marks].sort((a, b) => a.start - b.start);
  let covered = 0;
  let reach = -1;
  let i = 0;
  words.forEach((word, w) => {
    while (i < spans.length && spans[i].start <= word.start) reach = Math.max(reach, spans[i++].end);
    if (word.end <= reach && (voice === "all" || wordVoices[w] === voice)) covered++;
  });
  return covered;
}

function countGround({of}: Feature, ground: Ground, voice: Voice | "all"): number {
  if (of === "words") return countWords(ground, voice);
  if (of === "sentences") return sentencesIn(ground, voice).length;
  return ground.attributions;
}

function countWords({text, wordVoices}: Ground, voice: Voice | "all"): number {
  return voice === "all" ? text.words.length : wordVoices.reduce((n, v) => n + (v === voice ? 1 : 0), 0);
}

function sentencesIn({text, wordVoices}: Ground, voice: Voice | "all"): Sentence[] {
  if (voice === "all") return text.sentences;
  return text.sentences.filter(({words: [from, to]}) => wordVoices.slice(from, to).includes(voice));
}
