// Shared by the tests of claims.

import {align, sentencesOf} from "../../../src/analysis/compare/align/align.js";
import {indexStory} from "../../../src/analysis/compare/align/story.js";
import {findClaims, type ClaimSide} from "../../../src/analysis/compare/claims/claims.js";
import type {Change} from "../../../src/analysis/compare/claims/claims.js";
import type {Match} from "../../../src/analysis/model/compare.js";
import type {Article} from "../../../src/analysis/model/story.js";
import {findNames} from "../../../src/analysis/names/names.js";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";
import {findAttributions} from "../../../src/analysis/voices/ledger.js";

export function sideOf(id: string, source: string, zones = bodyOf(source)): ClaimSide {
  const text = segment(source, zones);
  const article: Article = {id, outlet: {name: null}, headline: "", text: source, zones};
  return {article, text, attributions: findAttributions(source, text), names: findNames(source, text)};
}

/** The changes of claims between a reference and other articles. */
export function claimChanges([reference, ...others]: ClaimSide[]): Change[] {
  const [source, ...sources] = [reference, ...others].map(({article, text}) => sentencesOf(article, text));
  const index = indexStory([source, ...sources]);
  const articles = others.map((side, k) => ({...side, alignment: align([source], sources[k], {index})[0]}));
  return findClaims(reference, articles, {index}).changes;
}

/** The changes between two short texts, linked sentence by sentence in their order. */
export function changesOf(wire: string, here: string): Change[] {
  const [reference, article] = [sideOf("wire", wire), sideOf("here", here)];
  const index = indexStory([reference, article].map(({article, text}) => sentencesOf(article, text)));
  const links = Math.min(reference.text.sentences.length, article.text.sentences.length);
  const matches = Array.from({length: links}, (_, i): Match => ({
    reference: i,
    article: i,
    score: 1,
    grade: "sure",
    shared: [],
    verbatim: []
  }));
  const alignment = {reference: "wire", article: "here", matches, origin: [], nearest: [], nearestInArticle: []};
  return findClaims(reference, [{...article, alignment}], {index}).changes;
}

export const kindsOf = (changes: Change[]): string[] => changes.map(({kind}) => kind);
