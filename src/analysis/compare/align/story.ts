// What is computed once a story: every sentence normalised, its grams, and how rare each gram is in the story.

import type {SentenceSource} from "../../model/compare.js";
import type {Id} from "../../model/text.js";
import {characterGrams, makeGramTable, weigh, wordGrams, type Vectors} from "./grams.js";
import {normalise, type Token} from "./normalise.js";
import {makeRunTable} from "./tiles.js";
import {readWords, type Words} from "./words.js";

/** One article, ready to be compared. */
export interface Prepared {
  source: SentenceSource;
  tokens: Token[][];
  stems: Set<string>[]; // content stems, a set a sentence
  characters: Vectors;
  words: Vectors;
  /** A sentence's words as they are written, for runs shared word by word. */
  wordsOf: (sentence: number) => Words;
}

export interface StoryIndex {
  articles: Map<Id, Prepared>;
  characters: number; // distinct character grams of the story
  words: number;
  /** Rarity of a content stem in the story: 0 when every sentence has it. */
  rarity: (stem: string) => number;
}

/** Sentences of an article beyond this many are not compared: the scores of two articles fill a table. */
export const mostSentences = 1000;

/** One index for all alignments of a story: the rarity of words is taken from all its sentences. */
export function indexStory(sources: SentenceSource[]): StoryIndex {
  const characterTable = makeGramTable();
  const wordTable = makeGramTable();
  const bags = sources.map((source) => {
    const tokens = source.sentences.slice(0, mostSentences).map((sentence) => normalise(sentence.text));
    return {
      source,
      tokens,
      characters: tokens.map((list) => characterTable.add(characterGrams(list))),
      words: tokens.map((list) => wordTable.add(wordGrams(list)))
    };
  });
  const runs = makeRunTable();
  const articles = new Map<Id, Prepared>();
  bags.forEach(({source, tokens, characters, words}) => {
    articles.set(source.id, {
      source,
      tokens,
      stems: tokens.map((list) => new Set(list.flatMap((token) => token.stem || []))),
      characters: weigh(characters, characterTable),
      words: weigh(words, wordTable),
      wordsOf: remember((sentence) => readWords(source.sentences[sentence]!, runs))
    });
  });
  const rarity = (stem: string) => {
    const id = wordTable.idOf(stem);
    return id === undefined ? 0 : wordTable.idf(id);
  };
  return {articles, characters: characterTable.size(), words: wordTable.size(), rarity};
}

function remember<T>(compute: (i: number) => T): (i: number) => T {
  const known: T[] = [];
  return (i) => (known[i] ??= compute(i));
}
