// Story → Report: the order of work, and the one function the outside calls.

import {countLosses, findClaims, orderOf, type Change} from "./compare/claims/claims.js";
import {readAccount, type Account} from "./compare/differences/differences.js";
import {findHeadlines} from "./compare/differences/headline.js";
import {choosePivot, compareStory} from "./compare/differences/story.js";
import {auditCredit, findCredits} from "./story/credit.js";
import {judgeEvent} from "./compare/event/events.js";
import {features} from "./features/index.js";
import {compareQuotations} from "./compare/quotations/fidelity.js";
import {compare} from "./measure/measure.js";
import type {Alignment, ClaimRow, EventVerdict, Pair, QuoteComparison, Retelling} from "./model/compare.js";
import type {Difference} from "./model/differences.js";
import type {Feature, FeatureInfo, Measured} from "./model/features.js";
import type {
  ArticleReport,
  CreditAudit,
  Origins,
  RateDifference,
  Report,
  SentenceOrigin,
  Standing
} from "./model/report.js";
import type {Article, Story} from "./model/story.js";
import type {Id} from "./model/text.js";
import {countOrigins, findOrigins} from "./story/origins.js";
import {portray} from "./story/portraits.js";
import {readArticle, readArticles, type ReadStory} from "./read.js";
import {captions} from "./say/captions.js";
import {listSources} from "./story/sources.js";
import {standing} from "./measure/stats.js";
import {version} from "./version.js";
import type {Read} from "./model/reading.js";

/** Analyses a story. Pure and deterministic: the same story gives the same report on every machine. */
export function analyze(story: Story, reference = story.wire): Report {
  return reportOn(readArticles(story), reference);
}

/** The report with one of the articles, or none, as the reference. */
export function reportOn(read: ReadStory, reference: Id | null): Report {
  const {story, articles: list, pairs, portraits, alignments} = read;
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
  const quotations = compareAllQuotations(
    placed.map(({read}) => read),
    reference
  );
  const {claims, changes, differences} = compareTellings(read, placed, articles, {
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
      retelling: retell(one, placed[i].read, {claims, changes}, pairs, reference)
    })),
    pairs,
    independent,
    claims,
    sources: listSources(placed.map(({read}) => read)),
    quotations,
    differences,
    stands: compareRates(placed),
    warnings: articles.flatMap(warn),
    version
  };
  const report = portray({...measured, captions: captions(measured)}, portraits);
  return {...report, differences: [...report.differences, ...findHeadlines(report.articles)]};
}

/** One article by itself, for streams: no story, nothing to compare with. */
export function analyzeArticle(article: Article) {
  const {text, attributions, marks, measures} = readArticle(article, article.id, new Set());
  const {sentences, quotations} = text;
  return {id: article.id, zones: article.zones, sentences, quotations, attributions, marks, measures};
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

interface Tellings {
  claims: ClaimRow[];
  changes: Change[];
  differences: Difference[];
}

/** What became of each claim of the reference, and all that the articles tell otherwise. Without a reference they are
 *  laid beside the one that shares most with the others. */
function compareTellings(
  {pairs, alignments, index}: ReadStory,
  placed: Placed[],
  reports: ArticleReport[],
  about: {quotations: QuoteComparison[]; referenceName: string; independent: Origins}
): Tellings {
  const compared = placed.filter(({place}) => place !== "later");
  const marked = compared.find(({place}) => place === "wire");
  const pivot =
    marked?.read.article.id ??
    choosePivot(
      compared.map(({read}) => read.article.id),
      pairs
    );
  const wire = compared.find(({read}) => read.article.id === pivot);
  if (!wire) return {claims: [], changes: [], differences: []};
  const accounts = new Map(
    compared.map(({read}) => [
      read.article.id,
      readAccount(read, index.rarity, index.articles.get(read.article.id)?.tokens)
    ])
  );
  const accountOf = ({article}: Read) => accounts.get(article.id) as Account;
  const others = compared
    .filter((one) => one !== wire)
    .map(({read}) => ({read, alignment: alignments(wire.read.article.id, read.article.id)}));
  const {rows, changes} = findClaims(
    {...wire.read, teller: accountOf(wire.read)},
    others.map(({read, alignment}) => ({...read, alignment, teller: accountOf(read)})),
    {index}
  );
  const claims = rows.map((row) => ({
    ...row,
    origins: countOrigins(
      about.independent,
      row.cells.map(({article}) => article)
    )
  }));
  const english = others.filter(({read}) => isEnglish(read) && isEnglish(wire.read));
  const differences = compareStory({
    reference: accountOf(wire.read),
    referenceName: marked ? about.referenceName : wire.read.label,
    agency: wire.read.article.agency ?? creditedAgency(wire.read.article),
    articles: english.map(({read, alignment}) => ({
      account: accountOf(read),
      credit: (reports.find(({article}) => article.id === read.article.id) as ArticleReport).credit,
      alignment
    })),
    pairs,
    changes,
    quotations: about.quotations
  });
  return {claims: marked ? claims : [], changes: marked ? changes : [], differences};
}

const isEnglish = ({language}: Read): boolean => language === "" || language === "en";

function retell(
  {article: {id}, standing}: ArticleReport,
  {text}: Read,
  {claims, changes}: {claims: ClaimRow[]; changes: Change[]},
  pairs: Pair[],
  reference: Id | null
): Retelling | null {
  const pair = pairs.find(({a, b}) => a === id && b === reference);
  if (standing !== "other" || !pair) return null;
  const {claims: shared, rho} = orderOf(claims, id);
  const {words} = text;
  const thirds = [0, 1, 2].map((third) => {
    const [from, to] = [third, third + 1].map((n) => Math.round((n * words.length) / 3));
    const inside = words
      .slice(from, to)
      .filter((word) => pair.tiles.some(([tile]) => tile.start <= word.start && word.end <= tile.end));
    return to > from ? inside.length / (to - from) : 0;
  });
  return {...countLosses(claims, changes, id), claims: shared.length, rho, thirds: thirds as Retelling["thirds"]};
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

interface Placed extends Judged, Measured {
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

/** Which measures differ from the reference's, after correction over all that is shown. */
function compareRates(placed: Placed[]): RateDifference[] {
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

function warn({label, text, language}: ArticleReport): string[] {
  const open = text.quotations.filter((q) => !q.closed).length;
  return [
    ...(language && language !== "en"
      ? [
          `${label}: not in English${language === "und" ? "" : ` (${language})`}. The word lists are English, so nothing is counted by them; the matching still works.`
        ]
      : []),
    ...(open ? [`${label}: ${open} ${open === 1 ? "quotation" : "quotations"} without a closing mark.`] : [])
  ];
}
