// A text and what can be read from it, each thing once and only if a stage asks for it.

import {sentencesOf} from "../../src/analysis/compare/align/align.js";
import type {SentenceSource} from "../../src/analysis/model/compare.js";
import type {Article} from "../../src/analysis/model/story.js";
import type {Text} from "../../src/analysis/model/text.js";
import type {Attribution, Name} from "../../src/analysis/model/voices.js";
import {findNames} from "../../src/analysis/names/names.js";
import {readArticle} from "../../src/analysis/read.js";
import {bodyOf, segment} from "../../src/analysis/text/segment.js";
import {findParagraphs} from "../../src/analysis/text/paragraphs.js";
import {findQuotations} from "../../src/analysis/text/quotations.js";
import {findAttributions} from "../../src/analysis/voices/ledger.js";
import type {Read} from "../../src/analysis/model/reading.js";

export interface Input {
  text: string;
  article: Article; // all of it body
  paragraphs: () => string[];
  pairs: () => ReturnType<typeof findQuotations>[]; // of quotation marks, a list a paragraph
  tokens: () => string[][]; // a list a sentence, as the tagger takes them
  cut: () => Text;
  names: () => Name[];
  attributions: () => Attribution[];
  sentences: () => SentenceSource;
  read: () => Read; // with all of this and more
}

export function readInput(text: string, id: string): Input {
  const article: Article = {id, outlet: {name: null}, headline: "", text, zones: bodyOf(text)};
  const cut = once(() => segment(text, article.zones));
  const names = once(() => findNames(text, cut()));
  const paragraphs = once(() => findParagraphs(text, article.zones).map(({start, end}) => text.slice(start, end)));
  return {
    text,
    article,
    paragraphs,
    pairs: once(() => paragraphs().map((one) => findQuotations(one, false, ""))),
    tokens: once(() => cut().sentences.map(({start, end}) => cutTokens(text.slice(start, end)))),
    cut,
    names,
    attributions: once(() => findAttributions(text, cut(), names())),
    sentences: once(() => sentencesOf(article, cut())),
    read: once(() => readArticle(article, id, new Set()))
  };
}

const TOKEN = /[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Much what the tagger is given: words, and every mark by itself. */
function cutTokens(sentence: string): string[] {
  return sentence.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').match(TOKEN) ?? [];
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}
