// Links, pairs and derivation → figures. Data and scorer: the folder reuse of the labelled corpora.

import {align} from "../../src/analysis/compare/align/align.js";
import {indexStory} from "../../src/analysis/compare/align/story.js";
import {pairSimilarity, paraphraseFrom} from "../../src/analysis/compare/align/pair.js";
import {derive, isDerived, readWordings} from "../../src/analysis/compare/overlap.js";
import type {SentenceSource} from "../../src/analysis/model/compare.js";
import {bodyOf, segment} from "../../src/analysis/text/segment.js";
import {auc, pearson, prf, spearman} from "../accuracy/figures.js";
import type {Capability} from "./capability.js";

type Link = [rewrite: number, source: number, sentence: number];

interface Gold {
  id: string;
  rewrite: string[]; // align: a rewrite and its sources, sentence by sentence
  sources: string[][];
  links: Link[];
  a: string; // pairs
  b: string;
  label: string | number;
  score: number; // sts
  text: string; // derivation
  source: string;
}

interface Prediction {
  id: string;
  links?: Link[];
  label?: string | number;
  score?: number;
}

export const reuse: Capability<Gold, Prediction> = {
  id: "reuse",
  labels: ["links", "label", "score"],
  predict(item, set) {
    if (set.includes("sts")) return {id: item.id, score: pairSimilarity(item.a, item.b)};
    if (set.includes("align")) return {id: item.id, links: link(item.rewrite, item.sources)};
    if (set.includes("derivation")) return {id: item.id, ...judgeDerivation(item.text, item.source)};
    const score = pairSimilarity(item.a, item.b);
    return {id: item.id, score, label: score >= paraphraseFrom ? 1 : 0};
  },
  score(gold, predictions, set) {
    if (set.includes("sts")) return scoreSimilarity(gold, predictions);
    if (set.includes("align")) return scoreLinks(gold, predictions);
    return set.includes("derivation") ? scoreDerivation(gold, predictions) : scoreParaphrases(gold, predictions);
  },
  headline(set) {
    if (set.includes("sts")) return ["pearson"];
    if (set.includes("align")) return ["F1", "firstLinkAccuracy", "newF1", "keptF1", "crossedShare"];
    return set.includes("derivation") ? ["derivedF1", "accuracy"] : ["accuracy", "AUC"];
  }
};

/** As in a report: each source is a reference of its own, words as rare as in the whole story. */
function link(rewrite: string[], sources: string[][]): Link[] {
  const article = sourceOf("rewrite", rewrite);
  const references = sources.map((sentences, k) => sourceOf(`source-${k}`, sentences));
  const index = indexStory([...references, article]);
  return references
    .flatMap((reference, k) =>
      align([reference], article, {index})[0].matches.map(({article, reference, score}) => ({
        article,
        k,
        reference,
        score
      }))
    )
    .sort((x, y) => y.score - x.score)
    .map(({article, k, reference}): Link => [article, k, reference]);
}

function sourceOf(id: string, sentences: string[]): SentenceSource {
  let start = 0;
  return {id, sentences: sentences.map((text) => ({text, start: (start += text.length + 1) - text.length - 1}))};
}

function judgeDerivation(text: string, source: string): {label: string; score: number} {
  const read = (id: string, text: string) => ({article: {id, text}, text: segment(text, bodyOf(text))});
  const [a, b] = readWordings([read("text", text), read("source", source)]);
  const {unquoted} = derive(a, b);
  const [shared, runs] = [unquoted.d3 ?? 0, unquoted.c5 ?? 0];
  const label = !isDerived({unquoted}) ? "non" : runs < 0.1 ? "heavy" : runs < 0.75 ? "light" : "cut";
  return {label, score: shared};
}

type Tally = [hit: number, falseAlarm: number, missed: number];

function tally(counts: Tally, wanted: Set<string | number>, found: Set<string | number>): void {
  for (const item of found) counts[wanted.has(item) ? 0 : 1]++;
  for (const item of wanted) if (!found.has(item)) counts[2]++;
}

function scoreLinks(gold: Gold[], predictions: Map<string, Prediction>): Record<string, number> {
  const [links, fresh, kept]: Tally[] = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0]
  ];
  const newShares: [number[], number[]] = [[], []];
  let [first, linked] = [0, 0];
  for (const item of gold) {
    const found = predictions.get(item.id)?.links ?? [];
    const wanted = new Set(item.links.map(String));
    tally(links, wanted, new Set(found.map(String)));
    const [newGold, newFound] = [item.links, found].map((list) => findNew(item.rewrite, list));
    tally(fresh, newGold, newFound);
    tally(kept, new Set(item.links.map(sourceEnd)), new Set(found.map(sourceEnd)));
    item.rewrite.forEach((_, i) => {
      if (newGold.has(i)) return;
      linked++;
      const best = found.find(([rewrite]) => rewrite === i);
      if (best && wanted.has(String(best))) first++;
    });
    newShares[0].push(newGold.size / item.rewrite.length);
    newShares[1].push(newFound.size / item.rewrite.length);
  }
  const [news, keeps] = [prf(...fresh), prf(...kept)];
  return {
    ...prf(...links),
    firstLinkAccuracy: first / (linked || 1),
    newP: news.P,
    newR: news.R,
    newF1: news.F1,
    keptP: keeps.P,
    keptR: keeps.R,
    keptF1: keeps.F1,
    newSharePearson: pearson(...newShares),
    links: links[0] + links[2],
    crossedShare: crossedShare(gold)
  };
}

function sourceEnd([, source, sentence]: Link): string {
  return `${source},${sentence}`;
}

function findNew(rewrite: string[], links: Link[]): Set<number> {
  const linked = new Set(links.map(([i]) => i));
  return new Set(rewrite.map((_, i) => i).filter((i) => !linked.has(i)));
}

/** The control: the share of sentences that are linked when rewrites are set against another story's sources, those of
 *  the item that follows by 1, 7 and 20. None should be. */
function crossedShare(gold: Gold[]): number {
  let [linked, all] = [0, 0];
  for (const step of [1, 7, 20]) {
    gold.forEach(({rewrite}, i) => {
      const other = gold[(i + step) % gold.length];
      if (other === gold[i]) return;
      linked += new Set(link(rewrite, other.sources).map(([i]) => i)).size;
      all += rewrite.length;
    });
  }
  return linked / (all || 1);
}

function scoreOf(prediction?: Prediction): number {
  return Number(prediction?.score ?? prediction?.label ?? 0);
}

function scoreSimilarity(gold: Gold[], predictions: Map<string, Prediction>): Record<string, number> {
  const found = gold.map(({id}) => scoreOf(predictions.get(id)));
  const wanted = gold.map(({score}) => score);
  return {pearson: pearson(found, wanted), spearman: spearman(found, wanted)};
}

function scoreParaphrases(gold: Gold[], predictions: Map<string, Prediction>): Record<string, number> {
  const counts: Tally = [0, 0, 0];
  let right = 0;
  for (const {id, label} of gold) {
    const said = Number(predictions.get(id)?.label ?? 0) === 1;
    if (label === 1 || said) counts[label === 1 && said ? 0 : said ? 1 : 2]++;
    if (said === (label === 1)) right++;
  }
  const labels = gold.map(({label}) => Number(label));
  const scores = gold.map(({id}) => scoreOf(predictions.get(id)));
  return {...prf(...counts), accuracy: right / gold.length, AUC: auc(scores, labels)};
}

const degrees = ["non", "heavy", "light", "cut"];

function scoreDerivation(gold: Gold[], predictions: Map<string, Prediction>): Record<string, number> {
  const labelOf = (id: string) => predictions.get(id)?.label;
  const derived: Tally = [0, 0, 0];
  const wanted = new Set(gold.filter(({label}) => label !== "non").map(({id}) => id));
  tally(derived, wanted, new Set(gold.filter(({id}) => (labelOf(id) ?? "non") !== "non").map(({id}) => id)));
  const macro = degrees.map((degree) => {
    const counts: Tally = [0, 0, 0];
    const of = (test: (item: Gold) => boolean) => new Set(gold.filter(test).map(({id}) => id));
    tally(
      counts,
      of(({label}) => label === degree),
      of(({id}) => labelOf(id) === degree)
    );
    return prf(...counts).F1;
  });
  const {P, R, F1} = prf(...derived);
  const scores = gold.map(({id}) => {
    const prediction = predictions.get(id);
    return prediction?.score ?? Math.max(0, degrees.indexOf(String(prediction?.label)));
  });
  const order = gold.map(({label}) => degrees.indexOf(String(label)));
  const [free, revised] = [true, false].map((wanted) => scores.filter((_, i) => (order[i] === 0) === wanted));
  return {
    accuracy: gold.filter(({id, label}) => labelOf(id) === label).length / gold.length,
    macroF1: macro.reduce((sum, value) => sum + value, 0) / degrees.length,
    spearman: spearman(scores, order),
    derivedP: P,
    derivedR: R,
    derivedF1: F1,
    derivedAUC: auc(
      scores,
      order.map((value) => (value > 0 ? 1 : 0))
    ),
    freeMost: Math.max(0, ...free),
    revisedLeast: Math.min(1, ...revised)
  };
}
