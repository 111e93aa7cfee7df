// A string into paragraphs, sentences, words and quotations. Offsets are kept; nothing here looks at what is said.

import type {Sentence, Span, Text, Word, Zone} from "./model.js";
import {stem, tag} from "./nlp.js";
import {findParagraphs} from "./paragraphs.js";
import {findQuotations} from "./quotations.js";
import {findSentences} from "./sentences.js";

/** A word: letters and digits, held together by apostrophes and hyphens. "U.S." is two words, "well-known" is one. */
export const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

// What the tagger reads: abbreviations with inner points and numbers in one piece, clitics cut off as in the Penn
// Treebank, punctuation mark by mark.
const TOKEN =
  /\p{L}\.(?:\p{L}\.)+|\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\.{2,}|-{2,}|[^\s\p{L}\p{N}]/gu;
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

/** Cuts up the body zones of a text. All spans are UTF-16 offsets into `text`; time grows with its length. */
export function segment(text: string, zones: Zone[]): Text {
  const paragraphs = findParagraphs(text, zones);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  paragraphs.forEach((span, paragraph) => {
    for (const sentence of findSentences(text, span)) {
      const from = words.length;
      for (const word of readWords(text, sentence)) words.push(word);
      sentences.push({...sentence, index: sentences.length, paragraph, words: [from, words.length]});
    }
  });
  const result: Text = {paragraphs, sentences, words, quotations: []};
  result.quotations = findQuotations(text, paragraphs).map((found) => ({
    ...found,
    words: wordsIn(result, found.inner)
  }));
  return result;
}

/** One body zone over the whole of a text that is known to be nothing but an article's body. */
export function bodyOf(text: string): Zone[] {
  return [{start: 0, end: text.length, kind: "body", by: "rule", why: "the text was given as a body"}];
}

/** Indexes, half-open, of the words that lie wholly inside a span. */
export function wordsIn(text: Text, span: Span): [from: number, to: number] {
  const from = firstAt(text.words, (word) => word.start >= span.start);
  return [
    from,
    Math.max(
      from,
      firstAt(text.words, (word) => word.end > span.end)
    )
  ];
}

/** Index of the first span for which `test` holds, where it holds for all that follow too; else the length. */
function firstAt<T>(list: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(list[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

function readWords(text: string, sentence: Span): Word[] {
  const source = text.slice(sentence.start, sentence.end);
  const found = Array.from(source.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length
  }));
  if (found.length === 0) return [];
  const tokens: string[] = [];
  const starts: number[] = [];
  for (const match of source.matchAll(TOKEN)) {
    const token = straighten(match[0]);
    const cut = token.search(CLITIC);
    const parts = cut > 0 ? [token.slice(0, cut), token.slice(cut)] : [token];
    for (const part of parts) {
      starts.push(match.index + (part === parts[0] ? 0 : cut));
      tokens.push(part);
    }
  }
  const tags = tag(tokens);
  let at = 0;
  return found.map(({start, end}) => {
    while (at + 1 < starts.length && starts[at + 1] <= start) at++;
    return {
      start: sentence.start + start,
      end: sentence.start + end,
      stem: stem(straighten(source.slice(start, end)).toLowerCase()),
      tag: tags[at]
    };
  });
}

function straighten(word: string): string {
  return word.replace(/[‘’]/g, "'").replace(/[“”„«»]/g, '"');
}
