// How the matching agrees with links made by hand: every sentence of the sample story with its best candidate.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {grades} from "../../src/analysis/compare/align/align.js";
import type {Alignment} from "../../src/analysis/model/compare.js";
import type {Disagreement, ScoredSentence, Scores} from "../../src/analysis/model/methods.js";
import type {ArticleReport, Caption, Report} from "../../src/analysis/model/report.js";
import type {Id} from "../../src/analysis/model/text.js";
import {root} from "../corpus/list.js";
import {prf} from "./figures.js";
import type {LinkGold} from "./links.js";
import {own} from "../../src/analysis/own.js";

/** The links made by hand; undefined where the project is used without its tests. */
export function readLinks(path = join(root, "tests", "gold", "links.json")): LinkGold | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** The agreement on one story's report; null where the links were not made on its articles as they are. */
export function scores(report: Report, gold: LinkGold): Scores | null {
  const wire = report.articles.find(({standing}) => standing === "wire");
  const fits = report.articles.every(({article, text}) => own(gold.sentences, article.id) === text.sentences.length);
  if (!wire || !fits) return null;
  const compared = report.articles.flatMap((one) => {
    const hand = handOf(gold, wire.article.id, one.article.id);
    return one.alignment && hand ? [{...one, alignment: one.alignment, hand}] : [];
  });
  const dots = compared.flatMap(({alignment, hand}, i) => dotsOf(i, alignment, hand));
  const disagreements = compared.flatMap(({alignment, hand}, i) => disagreementsOf(i, alignment, hand));
  const linked = compared.flatMap(({alignment, hand}) => alignment.matches.filter((m) => hand(m.reference, m.article)));
  const [extra, missed] = [true, false].map((by) => disagreements.filter(({linked}) => linked === by).length);
  return {
    story: report.story.id,
    reference: {name: report.referenceName, sentences: sentencesOf(wire)},
    articles: compared.map((one) => ({id: one.article.id, label: one.label, sentences: sentencesOf(one)})),
    grades: {likely: grades.likely, sure: grades.sure},
    dots,
    disagreements,
    words: sayScores(dots),
    agreement: sayAgreement(linked.length, extra, missed, gold)
  };
}

/** true, false, or null where one pass linked the two and the other did not. */
type Hand = (reference: number, article: number) => boolean | null;

function handOf(gold: LinkGold, a: Id, b: Id): Hand | null {
  const pair = gold.pairs.find((one) => one.a === a && one.b === b);
  if (!pair) return null;
  const [first, second] = [pair.first, pair.second].map((cells) => new Set(cells.map(String)));
  return (reference, article) => {
    const cell = `${reference},${article}`;
    return first.has(cell) === second.has(cell) ? first.has(cell) : null;
  };
}

const sentencesOf = ({article, text}: ArticleReport): string[] =>
  text.sentences.map(({start, end}) => article.text.slice(start, end).trim());

function dotsOf(article: number, {matches, nearest, nearestInArticle}: Alignment, hand: Hand): ScoredSentence[] {
  return nearest.map((candidate, sentence) => {
    const linked = candidate !== null && matches.some((m) => m.article === sentence && m.reference === candidate.index);
    const judged = nearestInArticle.map((_, reference) => hand(reference, sentence));
    return {
      article,
      sentence,
      nearest: candidate?.index ?? null,
      score: candidate?.score ?? 0,
      linked,
      // of the link found; where none is, of any link
      hand: linked ? judged[candidate.index] : judged.includes(true) || (judged.includes(null) ? null : false)
    };
  });
}

function disagreementsOf(article: number, {matches, nearest, nearestInArticle}: Alignment, hand: Hand): Disagreement[] {
  const extra = matches
    .filter((m) => hand(m.reference, m.article) === false)
    .map((m): Disagreement => ({article, sentence: m.article, reference: m.reference, score: m.score, linked: true}));
  const missed = nearest.flatMap((_, sentence) =>
    nearestInArticle.flatMap((_, reference): Disagreement[] => {
      const found = matches.some((m) => m.article === sentence && m.reference === reference);
      return hand(reference, sentence) && !found ? [{article, sentence, reference, score: null, linked: false}] : [];
    })
  );
  return [...extra, ...missed];
}

const CLOSE = 0.1; // to the threshold, either side

/** The words around the scores: how many labels agree, and how many sentences lie too near the line to be sure of. */
export function sayScores(dots: ScoredSentence[]): Caption {
  const [low, high] = [grades.likely - CLOSE, grades.likely + CLOSE].map(shorten);
  const close = dots.filter(({score}) => Math.abs(score - grades.likely) <= CLOSE).length;
  const differ = dots.filter(({linked, hand}) => hand !== null && hand !== linked).length;
  const n = dots.length;
  const clear = 2 * close < n ? "Most sentences fall clear of the line. " : "";
  return {
    title:
      differ === 0
        ? `The program and the labels made by hand agree on all ${n} sentences`
        : `On ${n - differ} of ${n} sentences the program and the labels made by hand agree`,
    subtitle: `A dot is a sentence, placed by its best score with any sentence of the wire; filled: linked. The lines: ${shorten(grades.likely)}, from which on two sentences are linked, and ${shorten(grades.sure)}, from which on surely so. Ringed: the labels say otherwise.`,
    caption: `${clear}${close} of ${n} lie between ${low} and ${high} and could be read either way. A hollow dot right of the first line was refused because the words in common, without the bonus for being the best there is, are too few.`
  };
}

const shorten = (score: number): string => score.toFixed(2).replace("0.", ".");

function sayAgreement(linked: number, extra: number, missed: number, {consistency}: LinkGold): string {
  const {P, R, F1} = prf(linked, extra, missed);
  const [precision, recall, f1] = [P, R, F1].map((value) => value.toFixed(2));
  return `Of the ${linked + missed} links made by hand with the wire, the program finds ${linked}; of its ${linked + extra} links, ${linked} are among them: precision ${precision}, recall ${recall}, F1 ${f1}. The same hand, labelling all pairs twice, agrees with itself at F1 ${consistency.f1.toFixed(2)}; links it made once only count neither way.`;
}
