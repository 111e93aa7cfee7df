// Where only excerpts may be shown, withheld text is blank in the data. This is what stands in its place.

import {html} from "htl";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import type {Span} from "../../analysis/model/text.js";

/** Whether nothing of a stretch may be shown. */
export function isWithheld(text: string, {start, end}: Span): boolean {
  return end > start && !text.slice(start, end).trim();
}

/** The words of a stretch, or "[ 16 words ]" where they are withheld; without a count, "[ withheld ]". */
export function wordsOf(text: string, span: Span, count?: number): string {
  if (!isWithheld(text, span)) return text.slice(span.start, span.end);
  return count === undefined ? "[ withheld ]" : `[ ${number(count, "word")} ]`;
}

/** "[ 3 sentences, 61 words ]" */
export function sayWithheld(sentences: number, words: number): string {
  return `[ ${number(sentences, "sentence")}, ${number(words, "word")} ]`;
}

/** A sentence of an article, by its index; "" where there is none. */
export function sentenceOf(article: ArticleReport | undefined, index: number): string {
  const sentence = article?.text.sentences[index];
  if (!article || !sentence) return "";
  return wordsOf(article.article.text, sentence, sentence.words[1] - sentence.words[0]);
}

/** What a reader of excerpts has to know; nothing where the texts are whole. */
export function excerpts({articles, shown}: Report): HTMLElement | string {
  if (!shown) return "";
  const all = articles.reduce((n, {text}) => n + text.sentences.length, 0);
  const seen = shown.reduce((n, {sentences}) => n + sentences.length, 0);
  return html`<p class="muted">Of these articles only excerpts may be shown: ${seen} of ${number(all, "sentence")}, those with the evidence. Every number and chart is of the whole texts.</p>`;
}

function number(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
