// Story → Report: the order of work, and the one function the outside calls.

import {readPlainly} from "./captured.js";
import {findClaims, type ClaimOptions} from "./compare/claims/claims.js";
import {compareAllQuotations} from "./compare/quotations/fidelity.js";
import {retell} from "./compare/retelling.js";
import {features} from "./features/index.js";
import type {Alignment, ClaimRow} from "./model/compare.js";
import type {Feature, FeatureInfo} from "./model/features.js";
import type {Read} from "./model/reading.js";
import type {ArticleReport, CreditAudit, Origins, Report, SentenceOrigin} from "./model/report.js";
import type {Article, Story} from "./model/story.js";
import type {Id} from "./model/text.js";
import {readArticle, readArticles, type ReadStory} from "./read.js";
import {captions} from "./say/captions.js";
import {findings} from "./say/findings.js";
import {auditCredits} from "./story/credit.js";
import {differences} from "./story/differences.js";
import {countOrigins, findOrigins} from "./story/origins.js";
import {portray} from "./story/portraits.js";
import {listSources} from "./story/sources.js";
import {inOrder, judge, type Placed} from "./story/standing.js";
import {garbled} from "./text/plain.js";
import {version} from "./version.js";

/** Analyses a story. Pure and deterministic: the same story gives the same report on every machine. */
export function analyze(story: Story, reference = story.wire): Report {
  return reportOn(readArticles(story), reference);
}

/** The report with one of the articles, or none, as the reference. */
export function reportOn(read: ReadStory, reference: Id | null): Report {
  const {story, articles: list, pairs, portraits, alignments, index, restore} = read;
  const credits = auditCredits(list, pairs);
  const placed = inOrder(judge(list, reference, story.date), reference, pairs);
  const articles = placed.map((one) => {
    const {id} = one.read.article;
    const alignment = reference !== null && id !== reference ? alignments(reference, id) : null;
    return reportArticle(one, credits.get(id) as CreditAudit, alignment);
  });
  const independent = findOrigins(
    list.map(({article}) => article),
    pairs,
    new Map([...credits].map(([id, audit]) => [id, audit.credits]))
  );
  const {articles: _, ...about} = story;
  const referenceName =
    reference === story.wire ? "the wire" : (list.find(({article}) => article.id === reference)?.label ?? "none");
  const claims = claimsOf(placed, articles, {index, wire: referenceName}, independent);
  const measured = {
    story: about,
    reference,
    referenceName,
    features: features.map(describe),
    articles: articles.map((one, i) => ({...one, retelling: retell(one, placed[i].read, claims, pairs, reference)})),
    pairs,
    independent,
    claims,
    sources: listSources(placed.map(({read}) => read)),
    quotations: compareAllQuotations(
      placed.map(({read}) => read),
      reference
    ),
    differences: differences(placed),
    warnings: articles.flatMap(warn),
    version
  };
  const told = {...measured, findings: findings(measured)};
  return restore(portray({...told, captions: captions(told)}, portraits));
}

/** One article by itself, for streams: no story, nothing to compare with. */
export function analyzeArticle(article: Article) {
  const {articles, restore} = readPlainly([article]);
  const {text, attributions, marks, measures} = readArticle(articles[0], article.id, new Set());
  const {sentences, quotations} = text;
  const found = {article: article.id, sentences, quotations, attributions, marks, measures};
  const {article: id, ...rest} = restore(found);
  return {id, zones: article.zones, ...rest};
}

function reportArticle({read, place, event}: Placed, credit: CreditAudit, alignment: Alignment | null): ArticleReport {
  const {article, label, text, attributions, marks, measures, names, language} = read;
  const {words, ...rest} = text;
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
    origins: alignment ? originsOf(read, alignment) : []
  };
}

/** The claims of the reference in the articles that are compared with it. */
function claimsOf(placed: Placed[], reports: ArticleReport[], options: ClaimOptions, independent: Origins): ClaimRow[] {
  const [wire] = placed;
  if (wire?.place !== "wire") return [];
  const others = placed.flatMap(({read, place}, i) => {
    const {alignment} = reports[i];
    return place === "other" && alignment ? [{...read, alignment}] : [];
  });
  return findClaims(wire.read, others, options).map((row) => ({
    ...row,
    origins: countOrigins(
      independent,
      row.cells.map(({article}) => article)
    )
  }));
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

function describe({detect: _d, words: _w, examples: _e, limits: _l, cites: _c, ...info}: Feature): FeatureInfo {
  return info;
}

function warn({label, article, text, language}: ArticleReport): string[] {
  const open = text.quotations.filter((q) => !q.closed).length;
  const signs = garbled(article.text);
  return [
    ...(signs
      ? [
          `${label}: the text was decoded by the wrong table; it has ${signs} where other characters stood. Save the capture again as UTF-8.`
        ]
      : []),
    ...(language && language !== "en"
      ? [
          `${label}: not in English${language === "und" ? "" : ` (${language})`}. The word lists are English, so nothing is counted by them; the matching still works.`
        ]
      : []),
    ...(open ? [`${label}: ${open} ${open === 1 ? "quotation" : "quotations"} without a closing mark.`] : [])
  ];
}
