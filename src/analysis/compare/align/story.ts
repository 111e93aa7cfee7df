// What is computed once a story: every sentence normalised, its grams, and how rare each gram is in the story.

import type {SentenceSource} from "../../model/compare.js";
import type {Id} from "../../model/text.js";
import {characterGrams, makeGramTable, weigh, wordGrams, type Vectors} from "./grams.js";
import {normalise, type Token} from "./normalise.js";
import {makeRunTable} from "./tiles.js";
import {readWords, type Words} from "./words.js";

/** Meaning of sentences as vectors, from a model of the reader's own. Called once a story, with all its sentences. */
export type Embed = (sentences: string[]) => number[][];

/** One article, ready to be compared. */
export interface Prepared {
  source: SentenceSource;
  tokens: Token[][];
  stems: Set<string>[]; // content stems, a set a sentence
  characters: Vectors;
  words: Vectors;
  meaning: number[][] | null; // scaled to length 1
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
export function indexStory(sources: SentenceSource[], embed?: Embed): StoryIndex {
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
  const meanings = embed ? embedAll(sources, embed) : null;
  const runs = makeRunTable();
  const articles = new Map<Id, Prepared>();
  bags.forEach(({source, tokens, characters, words}, i) => {
    articles.set(source.id, {
      source,
      tokens,
      stems: tokens.map((list) => new Set(list.flatMap((token) => token.stem || []))),
      characters: weigh(characters, characterTable),
      words: weigh(words, wordTable),
      meaning: meanings?.[i] ?? null,
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

function embedAll(sources: SentenceSource[], embed: Embed): number[][][] {
  const sentences = sources.map((source) => source.sentences.slice(0, mostSentences).map(({text}) => text));
  const vectors = embed(sentences.flat());
  if (vectors.length !== sentences.flat().length) throw new Error("embed: one vector a sentence, please");
  let at = 0;
  return sentences.map(({length}) => vectors.slice(at, (at += length)).map(scale));
}

function scale(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return length > 0 && Number.isFinite(length) ? vector.map((value) => value / length) : vector.map(() => 0);
}
