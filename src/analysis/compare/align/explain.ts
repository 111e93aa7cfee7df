// Why two sentences were linked, in their own words.

import type {Span} from "../../model/text.js";
import type {Prepared, StoryIndex} from "./story.js";
import {tile} from "./tiles.js";
import {across, shortestRun} from "./words.js";

const mostShared = 8;

export interface Explanation {
  shared: string[]; // words of the article's sentence that the reference's sentence has too, rarest first
  verbatim: [reference: Span, article: Span][];
  longest: number; // the longest run's share of the article sentence's words
}

export function explain(reference: Prepared, j: number, article: Prepared, i: number, index: StoryIndex): Explanation {
  const [theirs, ours] = [reference.wordsOf(j), article.wordsOf(i)];
  const tiles = tile(theirs, ours, shortestRun);
  return {
    shared: sharedWords(reference, j, article, i, index),
    verbatim: tiles
      .sort((x, y) => x.b - y.b)
      .map(({a, b, length}) => [across(theirs.spans, a, length), across(ours.spans, b, length)]),
    longest: Math.max(0, ...tiles.map(({length}) => length)) / Math.max(1, ours.words.length)
  };
}

function sharedWords(reference: Prepared, j: number, article: Prepared, i: number, index: StoryIndex): string[] {
  const words = new Map<string, {word: string; weight: number}>();
  const text = article.source.sentences[i]?.text ?? "";
  for (const {stem, start, end, name, number} of article.tokens[i] ?? []) {
    if (!stem || words.has(stem) || !reference.stems[j]?.has(stem)) continue;
    const word = text.slice(start, end);
    words.set(stem, {word, weight: index.rarity(stem) * (name || number ? 1.5 : 1)});
  }
  const ranked = [...words.values()].filter(({weight}) => weight > 0).sort((x, y) => y.weight - x.weight);
  return [...new Set(ranked.map(({word}) => word))].slice(0, mostShared);
}
