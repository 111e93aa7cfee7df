// The rows behind each chart, with the stretches of text that each was counted from.

import {differencesBySentence} from "../reader/differences.js";
import type {FeatureInfo} from "../../analysis/model/features.js";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import type {Id, Span} from "../../analysis/model/text.js";
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
  const of = (id: Id) => articleOf(report, id);
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
      const one = articleOf(report, id);
      return {...named(one), source: name, rung, count: spans.length, spans: spans.map((span) => read(one, span))};
    })
  );
  return {report, rows};
}

/** One row a headline: what its own text bears out of it, and how it differs from the reference's. */
export function headlineRows(report: Report): Data {
  const rows = report.articles.map((one) => {
    const {title, words = [], loaded = [], introduced = [], shift, says = []} = one.title ?? {};
    const marked = (spans: Span[]) => spans.map((span) => read(one, span));
    return {
      ...named(one),
      headline: one.article.headline,
      start: title?.start ?? null,
      end: title?.end ?? null,
      content_words: words.length,
      in_body: words.filter(({inBody}) => inBody).length,
      loaded: loaded.length,
      introduced: introduced.length,
      shift: shift?.kind ?? "",
      says: says.join(" "),
      not_in_body: marked(words.filter(({inBody}) => !inBody)),
      loaded_words: marked(loaded),
      introduced_words: marked(introduced)
    };
  });
  return {report, rows};
}

/** One row a claim and article: how it is told there, and what differs. */
export function claimRows(report: Report): Data {
  const differences = new Map(
    report.articles.map(({article: {id}}) => [id, differencesBySentence(report.differences, id)])
  );
  const rows = report.claims.flatMap(({sentence, cells, origins}) =>
    cells.map(({article: id, sentences, voice, source, certainty, slots, position}) => {
      const one = articleOf(report, id);
      const differs =
        id === report.reference
          ? []
          : [...new Set(sentences.flatMap((index) => differences.get(id)?.get(index) ?? []))];
      return {
        claim: sentence + 1,
        ...named(one),
        voice,
        source: source?.name ?? "",
        certainty: certainty.level,
        position,
        origins: origins ?? null,
        differs: differs.flatMap(({kinds}) => kinds).join("; "),
        said: differs.map(({text}) => text).join(" "),
        sentences: sentences.map((i) => ({sentence: i + 1, ...read(one, one.text.sentences[i])})),
        slots,
        differences: differs
      };
    })
  );
  return {report, rows};
}

/** One row a pair of articles: how much of the one's wording stands in the other. */
export function pairRows(report: Report): Data {
  const rows = report.pairs.map(
    ({a, b, words, c1, c3, c5, d3, used, unquoted, bare, longest, tiles, sharedQuotes}) => ({
      ...named(articleOf(report, a)),
      beside: b,
      words,
      c1,
      c3,
      c5,
      d3,
      used,
      d3_unquoted: unquoted.d3,
      d3_bare: bare.d3,
      longest: longest ? read(articleOf(report, a), longest[0]).text : "",
      tiles: tiles.map(([here, there]) => ({...read(articleOf(report, a), here), there})),
      sharedQuotes
    })
  );
  return {report, rows};
}

/** One row a phrase by which an article calls a main person, state or thing. */
export function labelRows(report: Report): Data {
  const rows = (report.entities ?? []).flatMap(({name, kind, labels}) =>
    labels.map(({article, words, voice, how, start, end}) => {
      return {entity: name, kind, ...named(articleOf(report, article)), words, voice, how, start, end};
    })
  );
  return {report, rows};
}

/** One row a loaded word that the reference does not have. */
export function introducedRows(report: Report): Data {
  const rows = report.articles.flatMap((one) =>
    (one.introduced ?? []).map(({kind, voice, note, ...span}) => ({
      ...named(one),
      kind,
      voice,
      note: note ?? "",
      ...read(one, span)
    }))
  );
  return {report, rows};
}

/** One row a sentence that is about a main person, state or thing: its tone. */
export function targetRows(report: Report): Data {
  const rows = (report.entities ?? []).flatMap(({name, tones}) =>
    tones.flatMap(({article, scores}) => {
      const one = articleOf(report, article);
      return scores.map(({sentence, mention, voice, score}) => {
        const {start, end, text} = read(one, one.text.sentences[sentence]);
        return {entity: name, ...named(one), sentence: sentence + 1, voice, score, start, end, text, mention};
      });
    })
  );
  return {report, rows};
}

/** One row an article: how easily it reads. */
export function readabilityRows(report: Report): Data {
  return {report, rows: report.articles.map((one) => ({...named(one), ...flat(one.readability)}))};
}

function flat(readability: ArticleReport["readability"]) {
  const {sentences = null, words = null, syllables = null, value = null, interval} = readability ?? {};
  return {value, low: interval?.[0] ?? null, high: interval?.[1] ?? null, sentences, words, syllables};
}

/** One row an article and signal: whether its capture has it, and where. */
export function signalRows(report: Report): Data {
  const rows = report.articles.flatMap((one) =>
    (one.signals ?? []).map(({kind, state, spans, words, note}) => {
      return {...named(one), signal: kind, state, found: words.join("; "), note: note ?? "", spans};
    })
  );
  return {report, rows};
}

function articleOf({articles}: Report, id: Id): ArticleReport {
  return articles.find(({article}) => article.id === id) as ArticleReport;
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
