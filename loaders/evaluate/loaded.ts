// Loaded wording: sentences rich in it with the words that experts marked (BABE), and whole articles where it is rare (BASIL).

import {readLoaded} from "../../src/analysis/measure/loaded.js";
import type {Span} from "../../src/analysis/model/text.js";
import {WORD} from "../../src/analysis/text/segment.js";
import {auc, prf} from "../accuracy/figures.js";
import {kindOf} from "../accuracy/kind.js";
import type {Capability} from "./capability.js";
import {contextOf} from "./context.js";

type Offsets = [start: number, end: number];

interface Gold {
  id: string;
  text: string;
  label?: 0 | 1;
  words?: string[];
  lexical?: {span: Offsets; inQuote: boolean}[];
  spans?: {technique: string; start?: number; end?: number; span?: Offsets}[];
}

interface Prediction {
  id: string;
  label: 0 | 1;
  score: number;
  spans: Offsets[];
}

// Emphasis and question marks are a mark of BABE's opinionated sentences; in whole articles they say little.
const PROFILES = {picked: {style: 0.5, cut: 0.55}, articles: {style: 0.17, cut: 0.6}};

export const loaded: Capability<Gold, Prediction> = {
  id: "loaded",
  labels: ["label", "words", "lexical", "spans"],
  predict({id, text}, set) {
    const {style, cut} = kindOf(set) === "" ? PROFILES.picked : PROFILES.articles;
    const found = readLoaded(contextOf(text));
    const score = found.reduce((sum, sentence) => sum + sentence.score + style * sentence.style, 0);
    const words = found.flatMap(({words}) => words).filter(({counts}) => counts);
    return {id, label: score >= cut ? 1 : 0, score, spans: words.map(({span}) => [span.start, span.end])};
  },
  score(gold, predictions, set) {
    const figures = scoreVoice(gold, predictions, false);
    if (kindOf(set) !== "basil") return figures;
    return {...figures, authorF1: scoreVoice(gold, predictions, true).F1};
  },
  headline: (set) =>
    kindOf(set) === "" ? ["macroF1", "wordF1"] : kindOf(set) === "basil" ? ["F1", "authorF1"] : ["F1"]
};

/** Sentences and words; `author`: without what the gold has inside quotations. */
function scoreVoice(gold: Gold[], predictions: Map<string, Prediction>, author: boolean): Record<string, number> {
  const labels = gold.map((item) => item.label ?? Number(goldSpans(item, author).length > 0));
  const found = gold.map(({id}) => predictions.get(id));
  const count = (label: number, yes: number): number =>
    labels.filter((l, i) => l === label && (found[i]?.label ?? 0) === yes).length;
  const [hit, extra, missed, right] = [count(1, 1), count(0, 1), count(1, 0), count(0, 0)];
  const words = {hit: 0, extra: 0, missed: 0};
  gold.forEach((item, i) => {
    const tokens = Array.from(item.text.matchAll(WORD), ({0: word, index}) => ({
      word,
      start: index,
      end: index + word.length
    }));
    const wanted = item.words ? markPhrases(tokens, item.words) : markSpans(tokens, goldSpans(item, author));
    const got = markSpans(tokens, found[i]?.spans ?? []);
    for (const token of got) words[wanted.has(token) ? "hit" : "extra"]++;
    for (const token of wanted) if (!got.has(token)) words.missed++;
  });
  const word = prf(words.hit, words.extra, words.missed);
  const positive = prf(hit, extra, missed);
  return {
    ...positive,
    macroF1: (positive.F1 + prf(right, missed, extra).F1) / 2,
    accuracy: (hit + right) / gold.length,
    AUC: auc(
      found.map((p) => p?.score ?? 0),
      labels
    ),
    wordP: word.P,
    wordR: word.R,
    wordF1: word.F1,
    positives: hit + missed
  };
}

function goldSpans({lexical, spans = []}: Gold, author: boolean): Offsets[] {
  if (lexical) return lexical.filter(({inQuote}) => !(author && inQuote)).map(({span}) => span);
  return spans.filter(({technique}) => technique === "Loaded_Language").map(({span}) => span as Offsets);
}

type Token = Span & {word: string};

const markSpans = (tokens: Token[], spans: Offsets[]): Set<number> =>
  new Set(tokens.flatMap(({start, end}, i) => (spans.some(([a, b]) => start < b && a < end) ? [i] : [])));

function markPhrases(tokens: Token[], phrases: string[]): Set<number> {
  const fold = (word: string): string => word.toLowerCase().replaceAll("’", "'");
  const words = tokens.map(({word}) => fold(word));
  const marked = new Set<number>();
  for (const phrase of phrases) {
    const wanted = Array.from(phrase.matchAll(WORD), ([word]) => fold(word));
    if (wanted.length === 0) continue;
    for (let i = 0; i + wanted.length <= words.length; i++) {
      if (wanted.every((word, k) => words[i + k] === word)) wanted.forEach((_, k) => marked.add(i + k));
    }
  }
  return marked;
}
