// A string into paragraphs, sentences, words and quotations. Offsets are kept; nothing here looks at what is said.

import {BEFORE_NUMBERS, CALENDAR, IN_NAMES, STATES, TITLES} from "../english/lexicons/abbreviations.js";
import type {Span, Text, Word, Zone} from "../model/text.js";
import {stem, tag} from "./tags/nlp.js";
import {findParagraphs} from "./paragraphs.js";
import {findPrinted} from "./printed.js";
import {findQuotations, readFirstMark} from "./quotations.js";
import {findSentences} from "./sentences.js";

/** A word: letters and digits, held together by apostrophes and hyphens. "U.S." is two words, "well-known" is one. */
export const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

// What the tagger reads: abbreviations with inner points and numbers in one piece, clitics cut off as in the Penn
// Treebank, punctuation mark by mark.
const TOKEN =
  /\p{L}\.(?:\p{L}\.)+|\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|\.{2,}|-{2,}|[^\s\p{L}\p{N}]/gu;
const SHORTENED = [TITLES, BEFORE_NUMBERS, CALENDAR, IN_NAMES, STATES];
const CLITIC = /(?:n't|'(?:s|re|ve|ll|d|m))$/i;

/** Cuts up the body zones of a text. All spans are UTF-16 offsets into `text`; time grows with its length. */
export function segment(text: string, zones: Zone[]): Text {
  const result: Text = {paragraphs: findParagraphs(text, zones), sentences: [], words: [], quotations: []};
  const {paragraphs, sentences, words, quotations} = result;
  const sources = paragraphs.map(({start, end}) => text.slice(start, end));
  let carried = false; // the paragraph before ended inside a quotation
  sources.forEach((source, paragraph) => {
    const offset = paragraphs[paragraph].start;
    const pairs = findQuotations(source, carried, readFirstMark(sources[paragraph + 1] ?? ""));
    carried = pairs.some(({start, closed, end}) => !closed && end === source.length && source[start] !== "‘");
    for (const sentence of findSentences(source, pairs)) {
      const from = words.length;
      for (const word of readWords(source.slice(sentence.start, sentence.end))) {
        words.push({...word, ...move(word, offset + sentence.start)});
      }
      sentences.push({...move(sentence, offset), index: sentences.length, paragraph, words: [from, words.length]});
    }
    for (const {start, end, inner, closed} of pairs) {
      const place = move(inner, offset);
      quotations.push({...move({start, end}, offset), inner: place, closed, words: wordsIn(result, place)});
    }
  });
  addPrinted(text, result);
  return result;
}

/** Documents that are printed whole are quotations without marks, a paragraph each. */
function addPrinted(text: string, result: Text): void {
  const {paragraphs, quotations} = result;
  const opening = new Set(quotations.map(({start}) => start));
  const printed = findPrinted(text, paragraphs, (i) => opening.has(paragraphs[i].start));
  if (printed.length === 0) return;
  const whole = printed.flatMap(({start, end}) => paragraphs.slice(start, end));
  quotations.push(...whole.map((place) => ({...place, inner: place, closed: true, words: wordsIn(result, place)})));
  quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** One body zone over the whole of a text that is known to be nothing but an article's body. */
export function bodyOf(text: string): Zone[] {
  return [{start: 0, end: text.length, kind: "body", by: "rule", why: "the text was given as a body"}];
}

/** Indexes, half-open, of the words that lie wholly inside a span. */
export function wordsIn({words}: Text, {start, end}: Span): [from: number, to: number] {
  const from = firstAt(words, (word) => word.start >= start);
  const to = firstAt(words, (word) => word.end > end);
  return [from, Math.max(from, to)];
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

/** The words of a sentence, tagged, by offsets into the sentence. */
function readWords(source: string): Word[] {
  const straight = source.replace(/[‘’]/g, "'").replace(/[“”„«»]/g, '"');
  const tokens: string[] = [];
  const starts: number[] = [];
  for (const {0: token, index} of straight.matchAll(TOKEN)) {
    const last = tokens.length - 1;
    if (token === "." && last >= 0 && index < source.length - 1 && isShortened(straight.slice(starts[last], index))) {
      tokens[last] += token;
      continue;
    }
    const cut = token.includes("'") ? token.search(CLITIC) : -1;
    tokens.push(cut > 0 ? token.slice(0, cut) : token);
    starts.push(index);
    if (cut > 0) {
      tokens.push(token.slice(cut));
      starts.push(index + cut);
    }
  }
  const tags = tag(tokens);
  const words: Word[] = [];
  let at = 0;
  for (const {0: word, index: start} of source.matchAll(WORD)) {
    while (at + 1 < starts.length && starts[at + 1] <= start) at++;
    words.push({start, end: start + word.length, stem: stem(word.toLowerCase()), tag: tags[at]});
  }
  return words;
}

/** Whether the point after a word is a part of it, as the Penn Treebank has it: "Feb.", "Mr.", "J." */
function isShortened(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || SHORTENED.some((list) => list.has(word.toLowerCase()));
}

function move({start, end}: Span, by: number): Span {
  return {start: start + by, end: end + by};
}
