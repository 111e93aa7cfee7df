// What its detector reached, said under each chart.

import type {Accuracy} from "../../src/analysis/model/methods.js";
import type {Band, Caption} from "../../src/analysis/model/report.js";
import {sayDecimals} from "../../src/analysis/say/values.js";
import {own} from "../../src/analysis/own.js";
import {sayJudged} from "./judged.js";
import {known, knownOf} from "./known.js";

// By the chart's id; a measure's is that of its feature. To give a chart a figure: add the set and the figure it rests on.
const CHARTS: Readonly<Record<string, [set: string, figure: string, more?: string]>> = {
  anatomy: ["reuse/align", "F1"],
  echo: ["reuse/align", "F1"],
  quotations: ["quotes", "endToEndRecall"],
  shared: ["reuse/derivation", "derivedF1", "All 30 texts were in view when its threshold was set."],
  sources: ["attribution", "speakerAccuracy"],
  "measure-attribution": ["attribution", "relationF1"],
  "measure-attributed": ["attribution", "densityPearson"],
  "measure-named": ["attribution", "sourceTypeAccuracy"],
  "measure-vague": ["attribution", "sourceTypeAccuracy"],
  "measure-hedging": ["hedging", "F1"],
  "measure-loaded": ["loaded", "wordF1", "Experts agree on biased sentences only at alpha 0.40."],
  "measure-comment": ["comment/mbd", "F1"],
  makeup: [
    "comment/mbd",
    "sharePearson",
    "All 27 articles were in view when the line was drawn from which one reads as comment."
  ],
  "measure-tone": ["sentiment/nyt", "pearson"]
};

const NOT_MEASURED = "Not measured on labelled data.";
const DETECTS = /^measure-/; // charts of a detector that no set above is for

/** The footnote of a chart; undefined where nothing is detected. A measure without a labelled set says so. */
export function footnoteOf(chart: string, {sets, date, listsChanged}: Accuracy): string | undefined {
  if (chart === "claims") return sayJudged() ?? NOT_MEASURED;
  const [key, name, more] = own(CHARTS, chart) ?? [];
  const about = key === undefined ? undefined : own(known, key);
  const row = about && sets.find(({capability, set}) => knownOf(capability, set) === about);
  if (!about || !row || !name) return DETECTS.test(chart) ? NOT_MEASURED : undefined;
  const {of, kind, value} = row.figures[Object.keys(about.figures).indexOf(name)];
  const measured = `Measured on ${group(row.n)} ${row.corpus}: ${kind} ${value.toFixed(2)} for ${of}, ${date}${listsChanged ? ", with other word lists" : ""}.`;
  return more ? `${measured} ${more}` : measured;
}

/** The captions of a report, each with the footnote of its chart; a measure's says what is shaded. */
export function addFootnotes(
  captions: Record<string, Caption>,
  measured: Accuracy,
  bands: Band[] = []
): Record<string, Caption> {
  const noted = Object.entries(captions).map(([chart, caption]) => {
    const band = bands.find(({id}) => chart === `measure-${id}`);
    const footnote = [band && sayBand(band), footnoteOf(chart, measured)].filter(Boolean).join(" ");
    return [chart, footnote ? {...caption, footnote} : caption];
  });
  return Object.fromEntries(noted);
}

/** Where the middle half of ordinary articles lies. */
function sayBand({scale, quantiles, n, corpus}: Band): string {
  const format = (value: number): string =>
    scale === "share" ? `${Math.round(100 * value)}%` : sayDecimals(value, scale === "rate" ? 1 : 2);
  const [low, high] = [quantiles["25"], quantiles["75"]].map(format);
  return low === high
    ? `By the same rules, at least half of ${n} articles of ${corpus} lie at ${low}.`
    : `Shaded: by the same rules, half of ${n} articles of ${corpus} lie between ${low} and ${high}.`;
}

const group = (n: number): string => `${n}`.replace(/\B(?=(\d{3})+$)/, ",");
