// Story → Report: the order of work, and the one function the outside calls.

import {findHeadlines} from "./compare/differences/headline.js";
import {readPlainly} from "./captured.js";
import {compareAllQuotations} from "./compare/quotations/fidelity.js";
import {retell} from "./compare/retelling.js";
import {features} from "./features/index.js";
import type {Feature, FeatureInfo} from "./model/features.js";
import type {Report} from "./model/report.js";
import type {Article, Story} from "./model/story.js";
import type {Id} from "./model/text.js";
import {readArticle, readArticles, type ReadStory} from "./read.js";
import {captions} from "./say/captions.js";
import {warn} from "./say/warnings.js";
import {reportArticle} from "./story/article.js";
import {auditCredits} from "./story/credit.js";
import {findOrigins} from "./story/origins.js";
import {compareRates} from "./story/rates.js";
import {listSources} from "./story/sources.js";
import {inOrder, judge} from "./story/standing.js";
import {compareTellings} from "./story/tellings.js";
import {version} from "./version.js";

/** Analyses a story. Pure and deterministic: the same story gives the same report on every machine. */
export function analyze(story: Story, reference = story.wire): Report {
  return reportOn(readArticles(story), reference);
}

/** The report with one of the articles, or none, as the reference. */
export function reportOn(read: ReadStory, reference: Id | null): Report {
  const {story, articles: list, pairs, signals, entities, known, alignments, index, restore} = read;
  const credits = auditCredits(list, pairs);
  const placed = inOrder(judge(list, reference, story.date), reference, pairs);
  const source = list.find(({article}) => article.id === reference);
  const referenceName = reference === story.wire ? "the wire" : (source?.label ?? "none");
  const articles = placed.map((one) => {
    const {id} = one.read.article;
    const other = source && source !== one.read ? source : null;
    return reportArticle(one, {
      credit: credits.get(id)!,
      signals: signals.get(id)!,
      alignment: other && alignments(other.article.id, id),
      reference: other && {read: other, name: referenceName},
      known
    });
  });
  const independent = findOrigins(
    list.map(({article}) => article),
    pairs,
    new Map([...credits].map(([id, audit]) => [id, audit.credits]))
  );
  const {articles: _, ...about} = story;
  const quotations = compareAllQuotations(
    placed.map(({read}) => read),
    reference
  );
  const {claims, changes, differences} = compareTellings(placed, {
    pairs,
    alignments,
    index,
    reports: articles,
    quotations,
    referenceName,
    independent
  });
  const measured = {
    story: about,
    reference,
    referenceName,
    features: features.map(describe),
    articles: articles.map((one, i) => ({
      ...one,
      retelling: retell(one, placed[i]!.read, {claims, changes}, pairs, reference)
    })),
    pairs,
    independent,
    claims,
    sources: listSources(placed.map(({read}) => read)),
    quotations,
    differences: [...differences, ...findHeadlines(articles)],
    stands: compareRates(placed),
    warnings: articles.flatMap(warn),
    version
  };
  const told = {...measured, entities};
  return restore({...told, captions: captions(told)});
}

/** One article by itself, for streams: no story, nothing to compare with. */
export function analyzeArticle(article: Article) {
  const {articles, restore} = readPlainly([article]);
  const {text, attributions, marks, measures} = readArticle(articles[0]!, article.id, new Set());
  const {sentences, quotations} = text;
  const found = {article: article.id, sentences, quotations, attributions, marks, measures};
  const {article: id, ...rest} = restore(found);
  return {id, zones: article.zones, ...rest};
}

function describe({detect: _d, words: _w, examples: _e, limits: _l, cites: _c, ...info}: Feature): FeatureInfo {
  return info;
}
