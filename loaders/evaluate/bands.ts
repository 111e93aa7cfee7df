// What our own detectors find in ordinary news articles, for a value to be held against. Never the hand-labelled values:
// beside them a detector that misses a fifth would make every outlet look bad.

import {ascending, quantileSorted} from "d3-array";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {analyzeArticle} from "../../src/analysis/analyze.js";
import {features} from "../../src/analysis/features/index.js";
import type {Feature} from "../../src/analysis/model/features.js";
import type {Band, Quantile} from "../../src/analysis/model/report.js";
import {bodyOf} from "../../src/analysis/text/segment.js";

const QUANTILES: Quantile[] = ["10", "25", "50", "75", "90"];
const VOICES = new Set(["attribution", "attributed", "named", "vague"]);
const FEWEST = 3; // things counted, for a share of them

/** The band of every measure, from the texts of the labelled corpora; their labels are not looked at. */
export function measureBands(corpora: string): Band[] {
  const read = (...path: string[]): {id: string; text: string}[] =>
    readFileSync(join(corpora, ...path), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const [voices, wording] = [true, false].map((of) => features.filter(({id}) => VOICES.has(id) === of));
  return [
    ...bandsOf(voices, read("attribution", "dev.jsonl"), "US political news of 2016 (PolNeAR)"),
    ...bandsOf(wording, joinSentences(read("loaded", "dev-basil.jsonl")), "US political news by three outlets (BASIL)")
  ];
}

/** BASIL comes a sentence a line; the id of a sentence is its article's and its number. */
function joinSentences(sentences: {id: string; text: string}[]): {id: string; text: string}[] {
  const articles = new Map<string, string[]>();
  for (const {id, text} of sentences) {
    const article = id.replace(/-\d+$/, "");
    articles.set(article, [...(articles.get(article) ?? []), text]);
  }
  return [...articles].map(([id, list]) => ({id, text: list.join(" ")}));
}

function bandsOf(measured: Feature[], texts: {id: string; text: string}[], corpus: string): Band[] {
  const articles = texts.map(({id, text}) =>
    analyzeArticle({id, outlet: {name: null}, headline: "", text, zones: bodyOf(text)})
  );
  return measured.map(({id, name, unit, scale, voice}) => {
    const values = articles
      .flatMap(({measures}) => measures.filter((one) => one.feature === id && one.voice === voice))
      .filter(({of}) => scale !== "share" || of >= FEWEST)
      .flatMap(({value}) => value ?? [])
      .sort(ascending);
    const quantiles = QUANTILES.map((q) => [q, quantileSorted(values, Number(q) / 100)]);
    return {id, name, unit, scale, corpus, n: values.length, quantiles: Object.fromEntries(quantiles)};
  });
}
