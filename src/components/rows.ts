// The rows behind each chart, with the stretches of text that each was counted from.

import type {ArticleReport, FeatureInfo, Id, Report, Span} from "../analysis/model.js";
import type {Data} from "./save.js";

/** One row a sentence: where it is found, and with which sentences of the reference. */
export function sentenceRows(report: Report): Data {
  const rows = report.articles.flatMap((one) =>
    one.text.sentences.map(({words: [from, to], ...span}, i) => ({
      ...named(one),
      sentence: i + 1,
      words: to - from,
      found: one.standing === "other" ? (one.origins[i] ?? "") : one.standing,
      ...read(one, span),
      matches: (one.alignment?.matches ?? [])
        .filter(({article}) => article === i)
        .map(({reference, score, grade, verbatim}) => ({sentence: reference + 1, score, grade, verbatim}))
    }))
  );
  return {report, rows};
}

/** One row an article: a measure, its interval and its marks. */
export function measureRows(report: Report, feature: FeatureInfo): Data {
  const rows = report.articles.map((one) => {
    const found = one.measures.find((m) => m.feature === feature.id && m.voice === feature.voice);
    const [low, high] = found?.interval ?? [null, null];
    return {
      ...named(one),
      feature: feature.id,
      voice: feature.voice,
      unit: feature.unit,
      value: found?.value ?? null,
      low,
      high,
      count: found?.count ?? null,
      of: found?.of ?? null,
      marks: marksOf(one, feature)
    };
  });
  return {report, rows};
}

/** One row a sentence: the marks of a measure in it. */
export function courseRows(report: Report, feature: FeatureInfo): Data {
  const rows = report.articles.flatMap((one) => {
    const marks = marksOf(one, feature);
    return one.text.sentences.map(({start, end, words: [from, to]}, i) => {
      const inside = marks.filter((mark) => mark.start >= start && mark.start < end);
      const weight = inside.reduce((sum, mark) => sum + mark.weight, 0);
      return {
        ...named(one),
        sentence: i + 1,
        words: to - from,
        feature: feature.id,
        count: inside.length,
        weight,
        marks: inside
      };
    });
  });
  return {report, rows};
}

/** One row a sentence of the reference: the articles that have it too. */
export function echoRows(report: Report): Data {
  const wire = report.articles.find(({standing}) => standing === "wire");
  const others = report.articles.filter(({standing}) => standing === "other");
  const rows = (wire?.text.sentences ?? []).map((sentence, i) => {
    const found = others.flatMap((one) => {
      const sentences = (one.alignment?.matches ?? [])
        .filter(({reference}) => reference === i)
        .map((m) => ({sentence: m.article + 1, ...read(one, one.text.sentences[m.article])}));
      return sentences.length ? [{article: one.article.id, sentences}] : [];
    });
    return {
      ...named(wire as ArticleReport),
      sentence: i + 1,
      ...read(wire as ArticleReport, sentence),
      articles: found.length,
      found
    };
  });
  return {report, rows};
}

/** One row a quotation: how it compares with its counterpart. */
export function quotationRows(report: Report): Data {
  const of = (id: Id) => report.articles.find(({article}) => article.id === id) as ArticleReport;
  const rows = report.quotations.map(
    ({quote, counterpart, fidelity, fuller, speaker, distance, similarity, common, edits}) => ({
      ...named(of(quote.article)),
      ...read(of(quote.article), quote),
      speaker: quote.speaker ?? "",
      fidelity,
      fuller,
      counterpart: counterpart[0]?.article ?? "",
      speakers: counterpart.length ? speaker : "",
      distance,
      similarity,
      common,
      there: counterpart.map((one) => ({article: one.article, ...read(of(one.article), one)})),
      edits
    })
  );
  return {report, rows};
}

/** One row a source and article. */
export function sourceRows(report: Report): Data {
  const rows = report.sources.flatMap(({name, rung, cells}) =>
    cells.map(({article: id, spans}) => {
      const one = report.articles.find(({article}) => article.id === id) as ArticleReport;
      return {...named(one), source: name, rung, count: spans.length, spans: spans.map((span) => read(one, span))};
    })
  );
  return {report, rows};
}

function named({article, label}: ArticleReport) {
  return {article: article.id, label};
}

/** A stretch and its words; those are empty where they are withheld. */
function read({article}: ArticleReport, {start, end}: Span) {
  return {start, end, text: article.text.slice(start, end).trim()};
}

/** The marks that a measure counts, each with its words. */
export function marksOf(one: ArticleReport, {id, voice}: FeatureInfo) {
  return one.marks
    .filter((mark) => mark.feature === id && (voice === "all" || mark.voice === voice))
    .map(({start, end, kind, voice, weight, note}) => ({...read(one, {start, end}), kind, voice, weight, note}));
}
