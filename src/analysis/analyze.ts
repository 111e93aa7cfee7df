// Story → Report: the order of work, and the one function the outside calls.

import {align, sentencesOf} from "./align.js";
import {indexStory} from "./align/index.js";
import {auditCredit, findCredits} from "./credit.js";
import {deriveAll, readWordings} from "./derive.js";
import {judgeEvent} from "./events.js";
import {features} from "./features/index.js";
import {language} from "./language.js";
import {compareQuotations, quotesOf} from "./fidelity.js";
import {compare, measure, type Ground, type Side} from "./measure.js";
import type {
  Alignment,
  Article,
  ArticleReport,
  Attribution,
  Context,
  CreditAudit,
  Difference,
  EventVerdict,
  Feature,
  FeatureInfo,
  Id,
  Measure,
  Name,
  Pair,
  Quote,
  QuoteComparison,
  Report,
  SentenceOrigin,
  Standing,
  Story,
  Text
} from "./model.js";
import {findNames} from "./names.js";
import {findOrigins} from "./origins.js";
import {stem} from "./nlp.js";
import {captions} from "./say/captions.js";
import {findings} from "./say/findings.js";
import {listSources} from "./sources.js";
import {standing} from "./stats.js";
import {segment} from "./text.js";
import {version} from "./version.js";
import {findAttributions, voiceMap} from "./voices.js";

/** One article, with all that does not depend on what it is compared with. */
export interface Read extends Side {
  article: Article;
  label: string;
  text: Text;
  attributions: Attribution[];
  names: Name[];
  language: string;
  quotes: Quote[];
}

/** A story, read once; any of its articles can then be the reference. */
export interface ReadStory {
  story: Story;
  articles: Read[];
  pairs: Pair[];
  alignments: (reference: Id, article: Id) => Alignment;
}

/** Analyses a story. Pure and deterministic: the same story gives the same report on every machine. */
export function analyze(story: Story, reference = story.wire): Report {
  return reportOn(readArticles(story), reference);
}

/** All that is the same whatever the reference. */
export function readArticles(story: Story): ReadStory {
  const ignore = new Set(story.ignore.map(stem));
  const labels = labelArticles(story.articles);
  const articles = story.articles.map((article) => readArticle(article, labels.get(article.id) as string, ignore));
  const sources = new Map(articles.map(({article, text}) => [article.id, sentencesOf(article, text)]));
  const index = indexStory([...sources.values()]);
  const source = (id: Id) => {
    const found = sources.get(id);
    if (!found) throw new Error(`unknown article: ${id}`);
    return found;
  };
  return {
    story,
    articles,
    pairs: deriveAll(readWordings(articles)),
    alignments: (reference, article) => align([source(reference)], source(article), {index})[0]
  };
}

/** The report with one of the articles, or none, as the reference. */
export function reportOn({story, articles: list, pairs, alignments}: ReadStory, reference: Id | null): Report {
  const credits = auditCredits(list, pairs);
  const placed = inOrder(judge(list, reference, story.date), reference, pairs);
  const articles = placed.map((one) => {
    const {id} = one.read.article;
    const alignment = reference !== null && id !== reference ? alignments(reference, id) : null;
    return reportArticle(one, credits.get(id) as CreditAudit, alignment);
  });
  const {articles: _, ...about} = story;
  const measured = {
    story: about,
    reference,
    referenceName:
      reference === story.wire ? "the wire" : (list.find(({article}) => article.id === reference)?.label ?? "none"),
    features: features.map(describe),
    articles,
    pairs,
    independent: findOrigins(
      list.map(({article}) => article),
      pairs,
      new Map([...credits].map(([id, audit]) => [id, audit.credits]))
    ),
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
  return {...told, captions: captions(told)};
}

/** One article by itself, for streams: no story, nothing to compare with. */
export function analyzeArticle(article: Article) {
  const {text, attributions, marks, measures} = readArticle(article, article.id, new Set());
  const {sentences, quotations} = text;
  return {id: article.id, zones: article.zones, sentences, quotations, attributions, marks, measures};
}

function readArticle(article: Article, label: string, ignore: ReadonlySet<string>): Read {
  const text = segment(article.text, article.zones);
  const {code, sure} = language(text.paragraphs.map(({start, end}) => article.text.slice(start, end)).join("\n"));
  const foreign = sure && code !== "en";
  const attributions = foreign ? [] : findAttributions(article.text, text);
  const voiceOf = voiceMap(text, attributions);
  const context: Context = {article, text, attributions, ignore, voiceOf};
  const ground: Ground = {
    text,
    wordVoices: text.words.map(voiceOf),
    attributions: attributions.filter(({inner}) => !inner).length
  };
  const found = features.map((feature) => ({feature, marks: foreign ? [] : feature.detect(context)}));
  const quotes = quotesOf(article, text, ({inner}) => speakerAt(attributions, inner.start));
  return {
    article,
    label,
    text,
    attributions,
    names: findNames(article.text, text),
    language: sure ? code : "",
    quotes,
    marks: found.flatMap(({marks}) => marks),
    measures: found
      .flatMap(({feature, marks}) => measure(feature, marks, ground))
      .map((m) => (foreign ? withhold(m) : m)),
    ground
  };
}

function speakerAt(attributions: Attribution[], offset: number): string | undefined {
  return attributions.find(({content}) => content.some(({start, end}) => start <= offset && offset < end))?.speaker;
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
    alignment,
    origins: alignment ? originsOf(read, alignment) : []
  };
}

function auditCredits(list: Read[], pairs: Pair[]): Map<Id, CreditAudit> {
  const known = list.flatMap(({article}) => article.agency ?? []);
  const agencies = new Map(list.map(({article}) => [article.id, article.agency ?? creditedAgency(article)]));
  return new Map(
    list.map(({article}) => [article.id, auditCredit(article, pairs, (id) => agencies.get(id) ?? null, known)])
  );
}

function creditedAgency({text, zones}: Article): string | null {
  return findCredits(text, zones).find(({place, agency}) => place !== "cited" && agency !== null)?.agency ?? null;
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

interface Judged {
  read: Read;
  event: EventVerdict | null;
}

interface Placed extends Judged, Side {
  place: Standing;
}

/** Whether each article is about the reference's event; the story file has the last word. */
function judge(list: Read[], reference: Id | null, date?: string): Judged[] {
  const source = list.find(({article}) => article.id === reference);
  return list.map((read) => ({read, event: source && source !== read ? judgeEvent(source, read, date) : null}));
}

/** The order of every page: the reference, then by the share of words in runs shared with it, then what is set aside. */
function inOrder(list: Judged[], reference: Id | null, pairs: Pair[]): Placed[] {
  const shared = new Map(pairs.filter(({b}) => b === reference).map(({a, d3}) => [a, d3 ?? 0]));
  const rank: Record<Standing, number> = {wire: 0, other: 1, later: 2};
  return list
    .map(({read, event}): Placed => {
      const aside = event ? !event.same : read.article.role === "later";
      const place = read.article.id === reference ? "wire" : aside ? "later" : "other";
      return {read, event, place, marks: read.marks, measures: read.measures, ground: read.ground};
    })
    .sort(
      (x, y) =>
        rank[x.place] - rank[y.place] || (shared.get(y.read.article.id) ?? 0) - (shared.get(x.read.article.id) ?? 0)
    );
}

function compareAllQuotations(list: Read[], reference: Id | null): QuoteComparison[] {
  const wire = list.find(({article}) => article.id === reference)?.quotes ?? [];
  return list
    .filter(({article}) => article.id !== reference)
    .flatMap(({article, quotes}) => {
      const others = list.filter((other) => other.article.id !== article.id).flatMap((other) => other.quotes);
      const beside = compareQuotations(quotes, wire);
      const elsewhere = compareQuotations(quotes, others);
      return beside.map((found, i) => (found.counterpart.length ? found : elsewhere[i]));
    });
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

/** Which measures differ from the reference's, after correction over all that is shown. */
function differences(placed: Placed[]): Difference[] {
  const [wire, ...rest] = placed;
  if (wire?.place !== "wire") return [];
  const compared = rest.filter(({place}) => place === "other");
  const pairs = features.flatMap((feature) => compared.map((side) => ({feature, side})));
  const stands = standing(pairs.map(({feature, side}) => compare(feature, side, wire)));
  return pairs.map(({feature, side}, i) => ({feature: feature.id, article: side.read.article.id, stands: stands[i]}));
}

function describe({detect: _d, words: _w, examples: _e, limits: _l, cites: _c, ...info}: Feature): FeatureInfo {
  return info;
}

/** English word lists say nothing of another language. */
function withhold(measure: Measure): Measure {
  return {...measure, value: null, interval: null, of: 0, label: "not measured", fraction: "not in English"};
}

function warn({label, text, language}: ArticleReport): string[] {
  const open = text.quotations.filter((q) => !q.closed).length;
  return [
    ...(language && language !== "en"
      ? [
          `${label}: not in English (${language}). The word lists are English, so nothing is counted by them; the matching still works.`
        ]
      : []),
    ...(open ? [`${label}: ${open} ${open === 1 ? "quotation" : "quotations"} without a closing mark.`] : [])
  ];
}
