// Why two sentences were linked, in their own words.

import type {Span} from "../model.js";
import {WORD} from "../text.js";
import type {Prepared, StoryIndex} from "./index.js";
import {findRuns, tile, type RunTable} from "./tiles.js";

const shortestRun = 3;
const mostShared = 8;

export interface Explanation {
  shared: string[]; // words of the article's sentence that the reference's sentence has too, rarest first
  verbatim: [reference: Span, article: Span][];
  longest: number; // the longest run's share of the article sentence's words
}

export function explain(reference: Prepared, j: number, article: Prepared, i: number, index: StoryIndex): Explanation {
  const theirs = wordsOf(reference, j);
  const ours = wordsOf(article, i);
  const runs: RunTable = new Map();
  const read = ({forms}: Words) => ({words: forms, starts: findRuns(forms, shortestRun, runs)});
  const tiles = tile(read(theirs), read(ours), shortestRun);
  return {
    shared: sharedWords(reference, j, article, i, index),
    verbatim: tiles
      .sort((x, y) => x.b - y.b)
      .map(({a, b, length}) => [across(theirs.spans, a, length), across(ours.spans, b, length)]),
    longest: Math.max(0, ...tiles.map(({length}) => length)) / Math.max(1, ours.forms.length)
  };
}

function sharedWords(reference: Prepared, j: number, article: Prepared, i: number, index: StoryIndex): string[] {
  const words = new Map<string, {word: string; weight: number}>();
  for (const {stem, start, end, name, number} of article.tokens[i]) {
    if (!stem || words.has(stem) || !reference.stems[j].has(stem)) continue;
    const word = article.source.sentences[i].text.slice(start, end);
    words.set(stem, {word, weight: index.rarity(stem) * (name || number ? 1.5 : 1)});
  }
  const ranked = [...words.values()].filter(({weight}) => weight > 0).sort((x, y) => y.weight - x.weight);
  return [...new Set(ranked.map(({word}) => word))].slice(0, mostShared);
}

interface Words {
  forms: string[];
  spans: Span[];
}

function wordsOf(prepared: Prepared, i: number): Words {
  const {text, start} = prepared.source.sentences[i];
  const forms: string[] = [];
  const spans: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    forms.push(foldWord(match[0]));
    spans.push({start: start + match.index, end: start + match.index + match[0].length});
  }
  return {forms, spans};
}

/** A word without case and with straight apostrophes. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

function across(spans: Span[], at: number, length: number): Span {
  return {start: spans[at].start, end: spans[at + length - 1].end};
}
