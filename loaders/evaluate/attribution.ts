// Who says what: PolNeAR's articles, every attribution with its source, cue and content.

import type {Span} from "../../src/analysis/model/text.js";
import type {Attribution} from "../../src/analysis/model/voices.js";
import {bodyOf, segment} from "../../src/analysis/text/segment.js";
import {findAttributions} from "../../src/analysis/voices/ledger.js";
import type {Capability} from "./capability.js";

export type Offsets = [start: number, end: number];

export interface Labelled {
  source: Offsets | Offsets[] | null;
  cue: Offsets | Offsets[] | null;
  content: Offsets | Offsets[];
  sourceType?: string;
}

interface Gold {
  id: string;
  text: string;
  sentences: Offsets[];
  attributions: Labelled[];
}

interface Prediction {
  id: string;
  attributions: Labelled[];
}

export const attribution: Capability<Gold, Prediction> = {
  id: "attribution",
  labels: ["attributions"],
  predict: ({id, text}) => ({
    id,
    attributions: findAttributions(text, segment(text, bodyOf(text)))
      .filter((one) => !one.inner)
      .reduce(joinCarried, [])
      .map(label)
  }),
  score: scoreAttributions,
  headline: () => ["F1", "P", "densityPearson", "relationF1", "speakerAccuracy", "sourceTypeAccuracy"]
};

/** The corpus counts a quotation carried on as part of the attribution it goes on from. */
function joinCarried(list: Attribution[], one: Attribution): Attribution[] {
  const goesOn = one.cue === null && list.findLast(({source}) => source?.start === one.source?.start);
  if (goesOn) list[list.indexOf(goesOn)] = {...goesOn, content: [...goesOn.content, ...one.content]};
  else list.push(one);
  return list;
}

const offsets = ({start, end}: Span): Offsets => [start, end];

function label({source, cue, content, sourceType}: Attribution): Labelled {
  return {source: source && offsets(source), cue: cue && offsets(cue), content: content.map(offsets), sourceType};
}

const SAME = 0.5; // token F1 of the contents from which two attributions are one
const TOKEN = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const PARTS = ["source", "cue", "content"] as const;

interface Tally {
  both: number;
  found: number;
  gold: number;
}

/** Sentences (P, R, F1), words of each part, attributions matched one to one, and the density of the articles. */
function scoreAttributions(gold: Gold[], predictions: Map<string, Prediction>): Record<string, number> {
  const tally = (): Tally => ({both: 0, found: 0, gold: 0});
  const counts = {sentence: tally(), relation: tally(), source: tally(), cue: tally(), content: tally()};
  const matched = {all: 0, speaker: 0, typed: 0, type: 0};
  const densities: [gold: number, found: number][] = [];
  for (const item of gold) {
    const found = predictions.get(item.id)?.attributions ?? [];
    const tokens = Array.from(item.text.matchAll(TOKEN), (m): Offsets => [m.index, m.index + m[0].length]);
    const covers = (list: Labelled[], part: (typeof PARTS)[number]) => list.map((one) => cover(tokens, one[part]));
    const wanted = {source: covers(item.attributions, "source"), content: covers(item.attributions, "content")};
    const got = {source: covers(found, "source"), content: covers(found, "content")};
    for (const part of PARTS) {
      compare(counts[part], union(covers(item.attributions, part)), union(covers(found, part)));
    }
    const goldSentences = touched(item.sentences, item.attributions);
    const foundSentences = touched(item.sentences, found);
    compare(counts.sentence, goldSentences, foundSentences);
    densities.push([goldSentences.size / item.sentences.length, foundSentences.size / item.sentences.length]);
    const pairs = match(wanted.content, got.content);
    counts.relation.both += pairs.length;
    counts.relation.gold += item.attributions.length;
    counts.relation.found += found.length;
    for (const [i, j] of pairs) {
      matched.all++;
      const [a, b] = [wanted.source[i], got.source[j]];
      if ((a.size === 0 && b.size === 0) || common(a, b) > 0) matched.speaker++;
      if (found[j].sourceType === undefined) continue;
      matched.typed++;
      if (item.attributions[i].sourceType === found[j].sourceType) matched.type++;
    }
  }
  const sentence = rates(counts.sentence);
  const relation = rates(counts.relation);
  return {
    F1: sentence.f1,
    P: sentence.p,
    R: sentence.r,
    contentF1: rates(counts.content).f1,
    cueF1: rates(counts.cue).f1,
    sourceF1: rates(counts.source).f1,
    relationP: relation.p,
    relationR: relation.r,
    relationF1: relation.f1,
    speakerAccuracy: matched.speaker / (matched.all || 1),
    sourceTypeAccuracy: matched.typed ? matched.type / matched.typed : NaN,
    densityPearson: pearson(densities)
  };
}

/** One stretch or several, as a list. */
export function spans(x: Offsets | Offsets[] | null): Offsets[] {
  if (!x) return [];
  return typeof x[0] === "number" ? [x as Offsets] : (x as Offsets[]);
}

/** Indexes of the tokens that spans touch. */
function cover(tokens: Offsets[], x: Offsets | Offsets[] | null): Set<number> {
  const on = new Set<number>();
  for (const [start, end] of spans(x)) tokens.forEach(([a, b], i) => a < end && start < b && on.add(i));
  return on;
}

/** Indexes of the sentences that a content or a cue touches. */
function touched(sentences: Offsets[], list: Labelled[]): Set<number> {
  const parts = list.flatMap((one) => [...spans(one.content), ...spans(one.cue)]);
  const on = new Set<number>();
  sentences.forEach(([a, b], i) => parts.some(([start, end]) => start < b && a < end) && on.add(i));
  return on;
}

/** Which labelled attributions were found, and as which: pairs of indexes, each in one pair at most. */
export function matchAttributions(text: string, gold: Labelled[], found: Labelled[]): [gold: number, found: number][] {
  const tokens = Array.from(text.matchAll(TOKEN), (m): Offsets => [m.index, m.index + m[0].length]);
  const contents = (list: Labelled[]) => list.map(({content}) => cover(tokens, content));
  return match(contents(gold), contents(found));
}

/** Pairs of contents, the likest first, each in one pair at most. */
function match(gold: Set<number>[], found: Set<number>[]): [number, number][] {
  const candidates: [likeness: number, gold: number, found: number][] = [];
  gold.forEach((a, i) =>
    found.forEach((b, j) => {
      const both = common(a, b);
      const likeness = (2 * both) / (a.size + b.size);
      if (both > 0 && likeness >= SAME) candidates.push([likeness, i, j]);
    })
  );
  candidates.sort((a, b) => b[0] - a[0]);
  const used = {gold: new Set<number>(), found: new Set<number>()};
  const pairs: [number, number][] = [];
  for (const [, i, j] of candidates) {
    if (used.gold.has(i) || used.found.has(j)) continue;
    used.gold.add(i);
    used.found.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

const union = (sets: Set<number>[]): Set<number> => new Set(sets.flatMap((set) => [...set]));

function common(a: Set<number>, b: Set<number>): number {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
}

function compare(count: Tally, gold: Set<number>, found: Set<number>): void {
  count.both += common(gold, found);
  count.gold += gold.size;
  count.found += found.size;
}

function rates({both, found, gold}: Tally): {p: number; r: number; f1: number} {
  const p = found ? both / found : 0;
  const r = gold ? both / gold : 0;
  return {p, r, f1: p + r ? (2 * p * r) / (p + r) : 0};
}

function pearson(points: [number, number][]): number {
  const mean = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const sum = (f: (x: number, y: number) => number) => points.reduce((s, [x, y]) => s + f(x - mx, y - my), 0);
  const spread = sum((x) => x * x) * sum((_, y) => y * y);
  return spread ? sum((x, y) => x * y) / Math.sqrt(spread) : 0;
}
