/**
 * Compares articles on one event, sentence by sentence, and counts what each does with its words.
 *
 * Make an article of each text with {@link makeArticle}, a story of them with {@link makeStory}, and ask
 * {@link analyze}; {@link readArticle} reads one text by itself. Offsets are half-open, in UTF-16 units, into
 * `article.text`, which is never changed. Nothing here touches files, network, clock or page.
 *
 * @module
 */

import {readPlainly} from "./captured.js";
import type {Read} from "./model/reading.js";
import type {Article} from "./model/story.js";
import {makeArticle, type AboutArticle} from "./make.js";
import {labelArticles, readArticle as read} from "./read.js";
import {stem} from "./text/tags/nlp.js";

export {analyze} from "./analyze.js";
export {makeArticle, makeStory, type AboutArticle, type AboutStory} from "./make.js";
export {segment} from "./text/segment.js";
export {headlineOf, zone, type HandLabel, type Known} from "./text/zones/zones.js";
export {version} from "./version.js";

export type * from "./model/compare.js";
export type * from "./model/differences.js";
export type * from "./model/features.js";
export type * from "./model/reading.js";
export type * from "./model/report.js";
export type * from "./model/story.js";
export type * from "./model/text.js";
export type * from "./model/voices.js";

/** What a text is read with: what is known of its article, and the words that are its topic, not its tone. */
export interface ReadOptions extends AboutArticle {
  ignore?: readonly string[];
}

/** Reads one article by itself: its sentences, quotations, who says what, names, marks and measures. */
export function readArticle(source: string | Article, options: ReadOptions = {}): Read {
  const {ignore = [], ...about} = options;
  const article = typeof source === "string" ? makeArticle(source, about) : {...source, ...about};
  const {articles, restore} = readPlainly([article]);
  const label = labelArticles([article]).get(article.id) ?? article.id;
  return restore(read(articles[0]!, label, new Set(ignore.map(stem))));
}
