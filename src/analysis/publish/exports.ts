// A Report in the forms that other programs read: a tidy table with one row a mark and its codebook, and W3C Web
// Annotations (Web Annotation Data Model, W3C Recommendation of 23 February 2017).

import {bisectLeft, bisector} from "d3-array";
import type {FeatureInfo, Mark} from "../model/features.js";
import type {ArticleReport, Report} from "../model/report.js";
import type {Span} from "../model/text.js";
import type {Voice} from "../model/voices.js";
import {own} from "../own.js";

/** One mark. Text cells that a spreadsheet would take for a formula begin with an apostrophe. */
export interface MarkRow {
  story: string;
  article: string;
  label: string;
  feature: string;
  kind: string;
  voice: Voice;
  start: number; // UTF-16, into the capture
  end: number;
  words: string; // empty where the text is withheld
  sentence: number | null; // from 1, as on the pages; null outside the body
  weight: number;
  note: string;
  version: string;
  lists: string;
}

export interface CodebookRow {
  variable: string;
  value: string; // one value of the variable; empty: the variable itself
  meaning: string;
}

const voices: Record<Voice, string> = {
  own: "the outlet's own words: neither quoted nor attributed",
  attributed: "said to be somebody's, without quotation marks",
  quoted: "inside quotation marks"
};

const aboutFile = [
  "One row a mark: words that a feature noticed. UTF-8, commas, one line of column names.",
  "A text that begins with =, +, -, @, a tab or a line break has an apostrophe before it, so that no spreadsheet takes it for a formula. Numbers are as they are."
];

const meanings: Record<keyof MarkRow, string> = {
  story: "The story's folder in data/.",
  article: "The article's id in story.json; its capture is <article>.txt.",
  label: "What the pages call the article.",
  feature: "What was noticed.",
  kind: "The kind of it; kinds belong to their feature.",
  voice: "Whose words they are.",
  start: "Where the words begin in the capture: UTF-16 units from 0, after decoding and without a byte order mark.",
  end: "Where they end: the first unit that no longer belongs to them.",
  words: "The words themselves.",
  sentence: "The sentence of the article's body, from 1 as on the pages; empty outside the body.",
  weight: "1, unless the feature weighs its marks.",
  note: "Why the words were marked.",
  version: "The version of the program.",
  lists:
    "The state of the word lists: the first 16 hexadecimal digits of their SHA-256. Compare only rows with the same."
};

/** Every mark of a story: articles in the report's order, marks in text order. */
export function markRows(report: Report): MarkRow[] {
  return report.articles.flatMap((one) =>
    marksOf(one).map((mark): MarkRow => ({
      story: report.story.id,
      article: one.article.id,
      label: plain(one.label),
      feature: mark.feature,
      kind: mark.kind,
      voice: mark.voice,
      start: mark.start,
      end: mark.end,
      words: plain(wordsOf(report, one, mark)),
      sentence: indexOf(one.text.sentences, mark) + 1 || null,
      weight: mark.weight,
      note: plain(mark.note ?? ""),
      version: report.version,
      lists: report.lists ?? ""
    }))
  );
}

/** What the columns of the table mean, and each value that a report's features can put there. */
export function codebook({features, story, shown}: Pick<Report, "features" | "story" | "shown">): CodebookRow[] {
  const values: Partial<Record<keyof MarkRow, [value: string, meaning: string][]>> = {
    story: [[story.id, story.title]],
    feature: features.map(({id, name, asks, unit}) => [id, `${name}. ${asks} Counted ${unit}.`]),
    kind: features.flatMap(sayKinds),
    voice: Object.entries(voices),
    words: shown ? [["", "withheld: of each article only excerpts may be published; the rows are complete"]] : [],
    weight: features
      .filter(({scale}) => scale === "mean")
      .map(({id, unit}) => ["", `${id}: the signed score of the words (${unit})`])
  };
  const columns = Object.entries(meanings) as [keyof MarkRow, string][];
  return [
    ...aboutFile.map((meaning) => ({variable: "", value: "", meaning})),
    ...columns.flatMap(([variable, meaning]) => [
      {variable, value: "", meaning},
      ...(values[variable] ?? []).map(([value, what]) => ({variable, value, meaning: plain(what)}))
    ])
  ];
}

/** The words of a mark; "[ … ]" stands for what is withheld of them, and nothing where all is. */
function wordsOf({shown}: Report, {article: {text}}: ArticleReport, {start, end}: Span): string {
  const words = text.slice(start, end).trim();
  return shown ? words.replace(/\s{3,}/g, " [ … ] ") : words;
}

function sayKinds({id, name, kinds}: FeatureInfo): [string, string][] {
  return Object.entries(kinds).map(([kind, meaning]) => [kind, `${name} (${id}): ${meaning}`]);
}

/** What a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
function plain(cell: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

const context = 32; // characters quoted on either side of an annotation's words

/**
 * The annotations of a story as one collection. `name` makes an IRI of a text, the same for the same text. Positions are
 * counted in the texts of `original`, where the report itself holds only excerpts.
 */
export function annotate(report: Report, name: (text: string) => string, original = report) {
  const texts = new Map(original.articles.map(({article}) => [article.id, article.text]));
  const maker = `Copytaster ${report.version}, word lists ${report.lists ?? "not known"}`;
  const items = report.articles.flatMap((one) => {
    const text = texts.get(one.article.id) ?? one.article.text;
    return annotateArticle(report, one, {maker, name, text, at: codePoints(text)});
  });
  const id = name(`${maker} ${report.story.id}`);
  const page = name(`${maker} ${report.story.id} page`);
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: `${report.story.title}: marked by ${maker}`,
    total: items.length,
    ...(items.length && {first: {id: page, type: "AnnotationPage", partOf: id, startIndex: 0, items}})
  };
}

interface Maker {
  maker: string;
  name: (text: string) => string;
  text: string; // of record, whole
  at: (offset: number) => number;
}

function annotateArticle(report: Report, one: ArticleReport, {maker, name, text, at}: Maker) {
  const {article} = one;
  const features = new Map(report.features.map((feature) => [feature.id, feature]));
  const source = {
    id: `${report.story.id}/${article.id}.txt`,
    type: "Text",
    format: "text/plain",
    ...(one.language && {language: one.language}),
    ...(article.url && {via: article.url})
  };
  return marksOf(one).map((mark, i) => {
    const feature = features.get(mark.feature);
    const body = (purpose: string, value: string) => ({
      type: "TextualBody",
      value,
      purpose,
      format: "text/plain",
      language: "en"
    });
    return {
      id: name(`${maker} ${source.id} ${article.captured?.sha256 ?? ""} ${i}`),
      type: "Annotation",
      motivation: "tagging",
      creator: {type: "Software", name: maker},
      body: [
        body("tagging", feature?.name ?? mark.feature),
        body("classifying", own(feature?.kinds ?? {}, mark.kind) ?? mark.kind),
        body("classifying", `voice: ${mark.voice}`),
        ...(mark.weight === 1 ? [] : [body("classifying", `weight: ${mark.weight}`)]),
        ...(mark.note ? [body("describing", mark.note)] : [])
      ],
      target: {
        type: "SpecificResource",
        source,
        selector: [
          {type: "TextPositionSelector", start: at(mark.start), end: at(mark.end)},
          ...quoteSelector(one, mark, text)
        ]
      }
    };
  });
}

/** The words with what stands around them in their sentence; none where some are withheld, only the position then. */
function quoteSelector({article: {text}, text: {sentences}}: ArticleReport, mark: Mark, original: string) {
  const exact = text.slice(mark.start, mark.end);
  if (exact !== original.slice(mark.start, mark.end)) return [];
  const around = sentences[indexOf(sentences, mark)] ?? mark;
  const before = text.slice(around.start, mark.start);
  const after = text.slice(mark.end, Math.max(around.end, mark.end));
  const prefix = [...before].slice(-context).join("");
  const suffix = [...after].slice(0, context).join("");
  return [{type: "TextQuoteSelector", exact, prefix, suffix}];
}

/** The number of code points before a UTF-16 offset: the model counts characters, not code units. */
function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({index}) => index);
  return (offset) => offset - bisectLeft(pairs, offset);
}

function marksOf({marks}: ArticleReport): Mark[] {
  return [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The index of the sentence that a mark begins in, or -1. */
function indexOf(sentences: Span[], {start}: Mark): number {
  const index = bisector((sentence: Span) => sentence.start).right(sentences, start) - 1;
  return index >= 0 && start < sentences[index].end ? index : -1;
}
