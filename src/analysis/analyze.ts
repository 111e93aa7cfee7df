// Story → Report: the order of work, and the one function the outside calls.

import {features} from "./features/index.js";
import {compare, measure, type Ground, type Side} from "./measure.js";
import type {
  Article,
  ArticleReport,
  Context,
  Difference,
  Feature,
  FeatureInfo,
  Report,
  Standing,
  Story
} from "./model.js";
import {stem} from "./nlp.js";
import {captions, findings} from "./say.js";
import {standing} from "./stats.js";
import {segment} from "./text.js";
import {version} from "./version.js";
import {findAttributions, voiceMap} from "./voices.js";

interface Worked extends Side {
  report: ArticleReport;
}

/** Analyses a story. Pure and deterministic: the same story gives the same report on every machine. */
export function analyze(story: Story): Report {
  const ignore = new Set(story.ignore.map(stem));
  const labels = labelArticles(story.articles);
  const worked = inOrder(story).map(([article, place]) =>
    work(article, place, labels.get(article.id) as string, ignore)
  );
  const {articles: _, ...about} = story;
  const measured = {
    story: about,
    features: features.map(describe),
    articles: worked.map(({report}) => report),
    differences: differences(worked),
    warnings: worked.flatMap(({report}) => warn(report)),
    version
  };
  const told = {...measured, findings: findings(measured)};
  return {...told, captions: captions(told)};
}

/** One article by itself, for streams: no story, nothing to compare with. */
export function analyzeArticle(article: Article) {
  const {report} = work(article, "other", article.id, new Set());
  const {text, attributions, marks, measures} = report;
  const {sentences, quotations} = text;
  return {id: article.id, zones: article.zones, sentences, quotations, attributions, marks, measures};
}

function work(article: Article, place: Standing, label: string, ignore: ReadonlySet<string>): Worked {
  const text = segment(article.text, article.zones);
  const attributions = findAttributions(article.text, text);
  const voiceOf = voiceMap(text, attributions);
  const context: Context = {article, text, attributions, ignore, voiceOf};
  const ground: Ground = {text, wordVoices: text.words.map(voiceOf)};
  const found = features.map((feature) => ({feature, marks: feature.detect(context)}));
  const marks = found.flatMap(({marks}) => marks);
  const measures = found.flatMap(({feature, marks}) => measure(feature, marks, ground));
  const {words, ...rest} = text;
  const report = {article, label, standing: place, text: {...rest, words: words.length}, attributions, marks, measures};
  return {report, measures, marks, ground};
}

/** The order of every page: the wire, the others, later coverage. */
function inOrder(story: Story): [Article, Standing][] {
  const place = (article: Article): Standing =>
    article.id === story.wire ? "wire" : article.role === "later" ? "later" : "other";
  const placed = story.articles.map((article): [Article, Standing] => [article, place(article)]);
  return (["wire", "other", "later"] as const).flatMap((standing) => placed.filter(([, s]) => s === standing));
}

/** What the pages call an article. Nothing is invented: an outlet that the capture does not name is numbered. */
export function labelArticles(articles: Article[]): Map<string, string> {
  const nameless = articles.filter((a) => a.outlet.name === null && !a.byline);
  return new Map(
    articles.map((a) => {
      const {name} = a.outlet;
      if (name !== null) return [a.id, a.agency && a.agency !== name ? `${a.agency}, as carried by ${name}` : name];
      if (a.byline) return [a.id, `${a.byline} (outlet not named)`];
      return [a.id, nameless.length > 1 ? `Outlet not named (${nameless.indexOf(a) + 1})` : "Outlet not named"];
    })
  );
}

/** Which measures differ from the wire's, after correction over all that is shown. */
function differences(worked: Worked[]): Difference[] {
  const [wire, ...rest] = worked;
  if (wire?.report.standing !== "wire") return [];
  const compared = rest.filter(({report}) => report.standing === "other");
  const pairs = features.flatMap((feature) => compared.map((side) => ({feature, side})));
  const stands = standing(pairs.map(({feature, side}) => compare(feature, side, wire)));
  return pairs.map(({feature, side}, i) => ({feature: feature.id, article: side.report.article.id, stands: stands[i]}));
}

function describe({detect: _d, words: _w, examples: _e, limits: _l, cites: _c, ...info}: Feature): FeatureInfo {
  return info;
}

function warn({label, text}: ArticleReport): string[] {
  const open = text.quotations.filter((q) => !q.closed).length;
  return open ? [`${label}: ${open} ${open === 1 ? "quotation" : "quotations"} without a closing mark.`] : [];
}
