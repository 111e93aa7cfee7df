// A report made by hand, so that a picture changes only where the drawing does.

import type {FeatureInfo, Mark, Measure} from "../../src/analysis/model/features.js";
import type {ArticleReport, Report, SentenceOrigin} from "../../src/analysis/model/report.js";

type Row = [
  id: string,
  label: string,
  standing: ArticleReport["standing"],
  origins: SentenceOrigin[],
  hedges: number[]
];

const rows: Row[] = [
  ["wire", "Gazette Agency", "wire", [], [0, 1, 0, 1]],
  ["near", "The Riverton Post", "other", ["verbatim", "reworded", "only-here-sourced"], [0, 2, 1]],
  [
    "far",
    "An outlet whose name is forty characters",
    "other",
    ["only-here-unsourced", "reworded", "only-here-unsourced", "only-here-sourced", "only-here-unsourced"],
    [3, 0, 0, 1, 2]
  ],
  ["later", "Outlet not named", "later", [], [0, 0]]
];

const hedging: FeatureInfo = {
  id: "hedging",
  name: "Hedging",
  asks: "How often does the text hold back from a flat claim?",
  unit: "per 1,000 words",
  scale: "rate",
  of: "words",
  voice: "all",
  more: "hedges more",
  less: "hedges less",
  kinds: {modal: "epistemic modal"}
};

const wordsOf = (index: number): number => 8 + ((5 * index) % 11); // of a sentence

function reportArticle([id, label, standing, origins, hedges]: Row): ArticleReport {
  const sentences = hedges.map((_, index) => {
    const from = hedges.slice(0, index).reduce((sum, _, i) => sum + wordsOf(i), 0);
    return {index, paragraph: 0, start: 100 * index, end: 100 * index + 99, words: [from, from + wordsOf(index)]};
  });
  const words = hedges.reduce((sum, _, i) => sum + wordsOf(i), 0);
  const marks: Mark[] = hedges.flatMap((n, i) =>
    Array.from({length: n}, (_, k) => ({
      start: 100 * i + 10 * k,
      end: 100 * i + 10 * k + 3,
      feature: "hedging",
      kind: "modal",
      voice: "own",
      weight: 1
    }))
  );
  const value = (1000 * marks.length) / words;
  const measure: Measure = {
    feature: "hedging",
    voice: "all",
    value,
    count: marks.length,
    of: words,
    unit: hedging.unit,
    interval: [value / 2, value * 1.6 + 10],
    label: marks.length < 5 ? `${marks.length} in ${words} words` : value.toFixed(1),
    fraction: `${marks.length} in ${words} words`
  };
  const text = Array.from({length: hedges.length}, (_, i) => `Sentence ${i + 1}.`.padEnd(100)).join("");
  const article = {id, text, headline: "", outlet: {name: label}, zones: []};
  return {
    article,
    label,
    standing,
    origins,
    marks,
    measures: [measure],
    text: {sentences, words}
  } as unknown as ArticleReport;
}

/** A wire, two articles compared with it, one set aside; one measure. */
export const drawn = {
  story: {id: "drawn", title: "Drawn"},
  reference: "wire",
  referenceName: "the wire",
  features: [hedging],
  articles: rows.map(reportArticle),
  differences: [],
  stands: [{feature: "hedging", article: "far", stands: true}],
  captions: Object.fromEntries(
    ["anatomy", "measure-hedging"].map((id) => [id, {title: `The title of ${id}`, subtitle: "", caption: ""}])
  )
} as unknown as Report;
