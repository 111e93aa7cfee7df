// How the articles portray: what each capture says of itself, what its headline adds, what the main persons, states and
// things are called, and how the sentences about them sound.

import type {Rarity} from "../compare/claims/focus.js";
import {findCredits} from "./credit.js";
import {introducedMarks} from "../compare/introduced.js";
import {labelEntities, type LabelSide} from "./labels/labels.js";
import type {Mark} from "../model/features.js";
import type {ArticleReport, MainEntity, Report, Signal} from "../model/report.js";
import type {Id} from "../model/text.js";
import type {Attribution, Name} from "../model/voices.js";
import {readEase} from "../measure/readability.js";
import {sayPortraits} from "../say/portraits.js";
import {findSignals} from "./signals.js";
import {withTones} from "./targets.js";
import {checkTitle, nameWords, type Known} from "../compare/titles/titles.js";
import {voiceMap} from "../voices/ledger.js";

/** An article as far as it is portrayed from. */
interface Side extends Omit<LabelSide, "voiceOf"> {
  names: Name[];
  attributions: Attribution[];
  marks: Mark[];
  language: string; // word lists are English and withheld from other languages
}

/** All that is the same whatever the reference. */
export interface Portraits {
  sides: ReadonlyMap<Id, Side>;
  signals: ReadonlyMap<Id, Signal[]>;
  entities: MainEntity[];
  known: Known;
}

/** Reads a story's articles; `ignore` holds the stems of its topic words, `rarity` says how rare a stem is in it. */
export function readPortraits(list: readonly Side[], ignore: ReadonlySet<string>, rarity: Rarity): Portraits {
  const sides = list.map((side) => ({...side, voiceOf: voiceMap(side.text, side.attributions)}));
  const english = sides.filter(isEnglish);
  const agencies = list.flatMap(({article}) => article.agency ?? []);
  return {
    sides: new Map(list.map((side) => [side.article.id, side])),
    signals: new Map(
      list.map(({article}) => [article.id, findSignals(article, findCredits(article.text, article.zones, agencies))])
    ),
    entities: withTones(labelEntities(english), english, ignore),
    known: {ignore, named: nameWords(list), rarity}
  };
}

const isEnglish = ({language}: Pick<Side, "language">): boolean => language === "" || language === "en";

/** The report with its portraits and their captions. */
export function portray(report: Report, portraits: Portraits): Report {
  const articles = report.articles.map((article) => portrayOne(article, report, portraits));
  const told = {...report, articles, entities: portraits.entities};
  return {...told, captions: {...report.captions, ...sayPortraits(told)}};
}

function portrayOne(
  report: ArticleReport,
  {reference, referenceName}: Report,
  {sides, signals, known}: Portraits
): ArticleReport {
  const {id} = report.article;
  const side = sides.get(id) as Side;
  const there = report.standing === "other" && reference !== null ? sides.get(reference) : undefined;
  const portrayed = {...report, signals: signals.get(id)};
  if (!isEnglish(side)) return portrayed;
  const loaded = side.marks.filter(({feature}) => feature === "loaded");
  return {
    ...portrayed,
    readability: readEase(side.article, side.text),
    title: checkTitle(side, there ? {article: there.article, name: referenceName} : null, known),
    ...(there && isEnglish(there) && {introduced: introducedMarks(loaded, side.text.words, there.text.words)})
  };
}
