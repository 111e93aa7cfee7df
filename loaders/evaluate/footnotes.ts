// What its detector reached, said under each chart.

import type {Accuracy} from "../../src/analysis/methods.js";
import type {Caption} from "../../src/analysis/model.js";
import {known, knownOf} from "./known.js";

// By the chart's id; a measure's is that of its feature. To give a chart a figure: add the set and the figure it rests on.
const CHARTS: Record<string, [set: string, figure: string, more?: string]> = {
  anatomy: ["reuse/align", "F1"],
  echo: ["reuse/align", "F1"],
  quotations: ["quotes", "endToEndRecall"],
  sources: ["attribution", "speakerAccuracy"],
  "measure-attribution": ["attribution", "relationF1"],
  "measure-attributed": ["attribution", "densityPearson"],
  "measure-named": ["attribution", "sourceTypeAccuracy"],
  "measure-vague": ["attribution", "sourceTypeAccuracy"],
  "measure-hedging": ["hedging", "F1"],
  "measure-loaded": ["loaded", "wordF1", "Experts agree on biased sentences only at alpha 0.40."],
  "measure-tone": ["sentiment/nyt", "pearson"]
};

const NOT_MEASURED = "Not measured on labelled data.";

/** The footnote of a chart; undefined where nothing is detected. A measure without a labelled set says so. */
export function footnoteOf(chart: string, {sets, date}: Accuracy): string | undefined {
  const [key, name, more] = CHARTS[chart] ?? [];
  const about = key === undefined ? undefined : known[key];
  const row = about && sets.find(({capability, set}) => knownOf(capability, set) === about);
  if (!about || !row || !name) return chart.startsWith("measure-") ? NOT_MEASURED : undefined;
  const {of, kind, value} = row.figures[Object.keys(about.figures).indexOf(name)];
  const measured = `Measured on ${group(row.n)} ${row.corpus}: ${kind} ${value.toFixed(2)} for ${of}, ${date}.`;
  return more ? `${measured} ${more}` : measured;
}

/** The captions of a report, each with the footnote of its chart. */
export function addFootnotes(captions: Record<string, Caption>, measured: Accuracy): Record<string, Caption> {
  const noted = Object.entries(captions).map(([chart, caption]) => {
    const footnote = footnoteOf(chart, measured);
    return [chart, footnote ? {...caption, footnote} : caption];
  });
  return Object.fromEntries(noted);
}

const group = (n: number): string => `${n}`.replace(/\B(?=(\d{3})+$)/, ",");
