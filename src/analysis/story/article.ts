// What a report says of one article: what was read, and what became of it beside the reference.

import {introducedMarks} from "../compare/introduced.js";
import {checkTitle, type Known} from "../compare/titles/titles.js";
import {readEase} from "../measure/readability.js";
import type {Alignment} from "../model/compare.js";
import type {Read} from "../model/reading.js";
import type {ArticleReport, CreditAudit, SentenceOrigin, Signal} from "../model/report.js";
import {sayTitle} from "../say/titles.js";
import {makeUp} from "./makeup.js";
import {garbled} from "../text/plain.js";
import type {Placed} from "./standing.js";

/** What is known of an article from the rest of its story. */
export interface Beside {
  credit: CreditAudit;
  signals: Signal[];
  alignment: Alignment | null;
  reference: {read: Read; name: string} | null; // null: none, or the article itself
  known: Known;
}

export function reportArticle({read, place, event}: Placed, beside: Beside): ArticleReport {
  const {article, label, text, attributions, marks, measures, names, language} = read;
  const {words, ...rest} = text;
  const {credit, alignment, signals} = beside;
  const signs = garbled(article.text);
  return {
    article,
    label,
    standing: place,
    text: {...rest, words: words.length},
    attributions,
    marks,
    measures,
    names,
    language,
    event,
    credit,
    retelling: null, // known when all articles are
    alignment,
    origins: alignment ? originsOf(read, alignment) : [],
    signals,
    ...(signs && {garbled: signs}),
    ...(isEnglish(read) && readEnglish(read, place === "other" ? beside.reference : null, beside.known))
  };
}

/** Word lists are English and withheld from other languages. */
export const isEnglish = ({language}: Pick<Read, "language">): boolean => language === "" || language === "en";

/** What only English word lists can tell. */
function readEnglish(read: Read, reference: Beside["reference"], known: Known) {
  const {article, text, marks, ground} = read;
  const title = checkTitle(read, reference?.read.article ?? null, known);
  const loaded = marks.filter(({feature}) => feature === "loaded");
  return {
    makeup: makeUp(text, marks, ground.wordVoices),
    readability: readEase(article, text),
    title: {...title, says: sayTitle(article.text, title, reference?.name ?? "")},
    ...(reference &&
      isEnglish(reference.read) && {introduced: introducedMarks(loaded, text.words, reference.read.text.words)})
  };
}

/** For a sentence found only here: does it name a source, a person, body, state or document? */
function originsOf({text, attributions}: Read, {origin}: Alignment): SentenceOrigin[] {
  const named = attributions.filter(({rung}) => rung === "person" || rung === "body");
  return origin.map((found, i) => {
    if (found !== "only-here") return found;
    const {start, end} = text.sentences[i];
    const sourced = named.some(({content}) => content.some((span) => span.start < end && span.end > start));
    return sourced ? "only-here-sourced" : "only-here-unsourced";
  });
}
