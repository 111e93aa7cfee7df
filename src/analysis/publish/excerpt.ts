// What of a story may leave this machine. Of each article a few whole sentences are shown, those with the evidence first;
// every other character becomes a space, so that offsets, counts and charts stay as they were.

import type {QuoteComparison} from "../model/compare.js";
import type {ArticleReport, Report, Shown} from "../model/report.js";
import type {Article} from "../model/story.js";
import type {Id, Span, ZoneKind} from "../model/text.js";
import {guardAgainst} from "./withhold.js";

/** Of an article's words at most this share is shown … */
export const largestShare = 0.3;

/** … and never more words than this. */
export const mostWords = 120;

const fewSpans = 3; // evidence of more spans than this is a rate's: its densest sentence stands for it

/** Lines that say what an article is and who made it. They are facts, and shown where they are lines and not texts. */
const factKinds: ReadonlySet<ZoneKind> = new Set(["headline", "byline", "dateline", "credit"]);
const longestFact = 200; // characters

type Evidence = {article: Id; spans: Span[]};

/** The sentences of each article to be shown: strongest evidence first, as long as they fit. Deterministic. */
export function chooseShown(report: Report): Shown[] {
  const chosen = new Map<Id, Shown>(
    report.articles.map(({article}) => [article.id, {article: article.id, sentences: [], words: 0}])
  );
  const articles = new Map(report.articles.map((one) => [one.article.id, one]));
  for (const {article: id, spans} of evidenceOf(report)) {
    const article = articles.get(id) as ArticleReport;
    const shown = chosen.get(id) as Shown;
    const budget = Math.min(mostWords, Math.floor(largestShare * article.text.words));
    for (const index of sentencesWith(spans, article)) {
      const [from, to] = article.text.sentences[index].words;
      if (shown.sentences.includes(index) || shown.words + to - from > budget) continue;
      shown.sentences.push(index);
      shown.words += to - from;
    }
  }
  for (const {sentences} of chosen.values()) sentences.sort((a, b) => a - b);
  return [...chosen.values()];
}

/** Differences, quotations compared, wording shared, sentences matched, and last what was counted. */
function evidenceOf(report: Report): Evidence[] {
  const {differences, quotations, independent, articles, pairs, reference} = report;
  const runs = pairs
    .filter(({b, longest}) => b === reference && longest !== null)
    .flatMap(({a, b, longest}) => pairOf([a, b], longest as [Span, Span]));
  const matches = articles.flatMap(({article, alignment}) =>
    (alignment?.matches ?? [])
      .filter(({verbatim}) => verbatim.length > 0)
      .flatMap(({reference: there, article: here}) => [
        {article: article.id, spans: [sentence(articles, article.id, here)]},
        {article: reference as Id, spans: [sentence(articles, reference as Id, there)]}
      ])
  );
  return [
    ...differences.flatMap(({reference: there, article: here}) => [here, there]),
    ...quotations.flatMap(({quote, counterpart}) =>
      [quote, ...counterpart].map(({article, start, end}) => ({article, spans: [{start, end}]}))
    ),
    ...independent.links.filter(({kind}) => kind !== "same agency").flatMap(({evidence}) => evidence),
    ...runs,
    ...matches,
    ...articles.flatMap(({article, marks, text}) =>
      densest(marks, text.sentences).map((i) => ({article: article.id, spans: [text.sentences[i]]}))
    )
  ];
}

function pairOf(ids: [Id, Id], spans: [Span, Span]): Evidence[] {
  return ids.map((article, i) => ({article, spans: [spans[i]]}));
}

function sentence(articles: ArticleReport[], id: Id, index: number): Span {
  return articles.find(({article}) => article.id === id)?.text.sentences[index] ?? {start: 0, end: 0};
}

function sentencesWith(spans: Span[], {text: {sentences}}: ArticleReport): number[] {
  const touched = densest(spans, sentences);
  return spans.length > fewSpans ? touched.slice(0, 1) : touched;
}

/** The sentences that spans touch, those with most of them first. */
function densest(spans: readonly Span[], sentences: readonly Span[]): number[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const counts = new Map<number, number>();
  let first = 0;
  for (const {start, end} of sorted) {
    while (first < sentences.length && sentences[first].end <= start) first++;
    for (let i = first; i < sentences.length && sentences[i].start < end; i++) counts.set(i, (counts.get(i) ?? 0) + 1);
  }
  return [...counts].sort(([i, m], [j, n]) => n - m || i - j).map(([index]) => index);
}

/**
 * The report as it may be published: itself where the story's texts may be shown in full, else with all withheld text
 * blank and every sentence about the articles free of it. `shown` is chosen once a story, whatever the reference.
 */
export function excerpt(report: Report, shown = chooseShown(report)): Report {
  if (report.story.publish === "full") return report;
  const kept = new Map(report.articles.map((one) => [one.article.id, keptSpans(one, shown)]));
  const guard = guardAgainst(report, kept);
  const blanked = new Map(
    report.articles.map(({article}) => [article.id, blank(article.text, kept.get(article.id) ?? [])])
  );
  const guarded = guard({
    ...report,
    quotations: report.quotations.map((comparison) => forget(comparison, blanked)),
    articles: report.articles.map((one) => ({...one, article: {...one.article, text: ""}}))
  });
  const articles = guarded.articles.map((one) => ({...one, article: withText(one.article, blanked)}));
  return {...guarded, articles, shown};
}

function withText(article: Article, texts: Map<Id, string>): Article {
  return {...article, text: texts.get(article.id) ?? ""};
}

/** The stretches of an article's text that stay, in order: what is chosen, and outside the body what says who made it. */
function keptSpans({article, text, signals}: ArticleReport, shown: Shown[]): Span[] {
  const indices = shown.find(({article: id}) => id === article.id)?.sentences ?? [];
  const body = article.zones.filter(({kind}) => kind === "body");
  const told = (signals ?? []).flatMap(({spans}) => spans).filter((span) => !body.some((zone) => touches(span, zone)));
  const lines = [...article.zones.filter(({kind}) => factKinds.has(kind)), ...told];
  const facts = lines.filter(({start, end}) => end - start <= longestFact);
  return join([...indices.map((i) => text.sentences[i]), ...facts]);
}

/** Spans in order, those that overlap made one. */
function join(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({start, end});
  }
  return joined;
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** A text of the same length with spaces in place of all that is not kept. Line ends stay: they say nothing. */
function blank(text: string, kept: Span[]): string {
  const hide = (from: number, to: number) => text.slice(from, to).replace(/[^\r\n]/g, " ");
  let done = 0;
  let result = "";
  for (const {start, end} of kept) {
    if (start > done) result += hide(done, start);
    result += text.slice(Math.max(start, done), end);
    done = Math.max(done, end);
  }
  return result + hide(done, text.length);
}

/** A quotation's words are a text of their own: those that are blank are forgotten. */
function forget(comparison: QuoteComparison, texts: Map<Id, string>): QuoteComparison {
  const bare = <T extends QuoteComparison["quote"]>(quote: T): T => {
    const text = texts.get(quote.article) ?? "";
    const words = quote.words.map((word) => (text.slice(word.start, word.end).trim() ? word : {...word, form: ""}));
    return {...quote, words};
  };
  return {...comparison, quote: bare(comparison.quote), counterpart: comparison.counterpart.map(bare)};
}
