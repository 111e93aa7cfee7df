// Where in the article: for one measure, a bar a sentence, as wide as its words, as high as what was found in it, and a tick
// for each thing found. Where there is no width, there is no height: the bar is strong instead of high.

import * as Plot from "@observablehq/plot";
import {html} from "htl";
import type {FeatureInfo, Mark} from "../../analysis/model/features.js";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import {labelWithAside} from "../state/aside.js";
import {figure} from "../card/figure.js";
import {courseRows} from "../card/rows.js";
import {lensSwitch} from "../reader/compare.js";
import type {State} from "../state/focus.js";

interface Bar {
  label: string;
  index: number;
  x1: number; // in words, as in the anatomy, so that the columns line up
  x2: number;
  value: number; // marks in the sentence; for a mean, the sum of their weights
  ticks: number[]; // where its marks start, in words, the letters of a sentence taken as even
  href: string;
}

const narrow = 400; // px of a chart under which bars are strong instead of high

/** The chart of one measure for all articles, or a sentence where no measure is chosen. */
export function course(
  report: Report,
  lens: string | undefined,
  {width, compare}: {width: number; compare: string}
): HTMLElement {
  const feature = report.features.find(({id}) => id === lens) ?? report.features[0];
  const bars = report.articles.flatMap((article) => barsOf(article, feature, compare));
  const unit = feature.scale === "mean" ? feature.unit : "found in the sentence";
  const words = {
    title: `${feature.name}: where in the articles`,
    subtitle: `One bar per sentence, as wide as it is long, as ${width - 34 < narrow ? "strong" : "high"} as what was found in it${feature.scale === "mean" ? ", up or down" : ""}; a tick for each word or phrase found.`,
    caption: "",
    footnote: /(?:Not m|M)easured on.*/s.exec(report.captions[`measure-${feature.id}`]?.footnote ?? "")?.[0] // no band here
  };
  const table = {
    columns: ["Article", "Sentence", unit],
    rows: bars
      .filter(({value}) => value !== 0)
      .map(({label, index, value}) => [label, `${index + 1}`, `${Math.round(100 * value) / 100}`])
  };
  const card = figure(
    "course",
    words,
    () => draw(report, bars, feature, width - 34),
    table,
    () => courseRows(report, feature)
  );
  card.classList.toggle("no-print", lens === undefined); // paper has no switch: it shows a measure that was chosen
  return card;
}

/** The chart under the switch that chooses its measure. */
export function courseByLens(report: Report, choice: State, at: {width: number; compare: string}): HTMLElement {
  return html`<div class="lensed">${lensSwitch(report, choice)}<div>${course(report, choice.lens, at)}</div></div>`;
}

function barsOf(article: ArticleReport, feature: FeatureInfo, compare: string): Bar[] {
  const {
    standing,
    article: {id}
  } = article;
  const marks = article.marks.filter(
    (mark) => mark.feature === feature.id && (feature.voice === "all" || mark.voice === feature.voice)
  );
  const weigh = (list: Mark[]) =>
    feature.scale === "mean" ? list.reduce((sum, {weight}) => sum + weight, 0) : list.length;
  return article.text.sentences.map(({start, end, words: [x1, x2]}, index) => {
    const here = marks.filter((mark) => mark.start >= start && mark.start < end);
    return {
      label: labelWithAside(article),
      index,
      x1,
      x2,
      value: weigh(here),
      ticks: here.map((mark) => x1 + ((x2 - x1) * (mark.start - start)) / (end - start)),
      href:
        standing === "wire"
          ? `${compare}s=w${index + 1}&lens=${feature.id}`
          : `${compare}a=${id}&s=${index + 1}&lens=${feature.id}`
    };
  });
}

function draw(report: Report, bars: Bar[], feature: FeatureInfo, width: number): Element {
  if (bars.every(({value}) => value === 0))
    return html`<p>Nothing found in ${report.articles.length === 1 ? "the article" : `any of the ${report.articles.length} articles`}.</p>`;
  const labels = report.articles.map(labelWithAside);
  const ends = new Map(bars.map(({label, x2}) => [label, x2]));
  const most = Math.max(...bars.map(({value}) => Math.abs(value)));
  const flat = width < narrow;
  const heightOf = ({value}: Bar) => (flat ? Math.sign(value) : value);
  const range = feature.scale === "mean" ? extent(bars.map(heightOf)) : [0, flat ? 1 : Math.max(1, most)];
  return Plot.plot({
    width,
    height: labels.length * (flat ? 46 : 64) + 62,
    marginLeft: flat ? 4 : 24,
    marginRight: 4,
    marginTop: 22,
    marginBottom: 40,
    x: {
      axis: "bottom",
      label: "words",
      labelArrow: "none",
      tickSize: 0,
      tickPadding: 10, // under the ticks of what was found
      domain: [0, Math.max(1, ...bars.map(({x2}) => x2))]
    },
    y: {axis: flat ? null : "left", label: null, ticks: 2, tickSize: 2, domain: range},
    fy: {axis: null, domain: labels, paddingInner: 0.45},
    marks: [
      Plot.text(labels, {
        fy: (label: string) => label,
        text: (label: string) => label,
        frameAnchor: "top-left",
        lineAnchor: "bottom",
        dy: -3,
        textAnchor: "start",
        fill: "var(--theme-foreground)"
      }),
      Plot.ruleY(labels, {
        fy: (label: string) => label,
        y: 0,
        x1: 0,
        x2: (label: string) => ends.get(label) ?? 0,
        stroke: "var(--rule)"
      }),
      Plot.rect(bars, {
        fy: "label",
        x1: "x1",
        x2: "x2",
        y1: 0,
        y2: heightOf,
        fillOpacity: ({value}: Bar) => (flat ? 0.25 + (0.75 * Math.abs(value)) / most : 1),
        insetLeft: 0.75,
        insetRight: 0.75,
        filter: ({value}: Bar) => value !== 0,
        fill: "var(--theme-foreground)",
        href: "href",
        target: "_self",
        ariaLabel: ({label, index, value}: Bar) => `${label}, sentence ${index + 1}: ${Math.round(100 * value) / 100}`
      }),
      Plot.vector(
        bars.flatMap(({label, ticks}) => ticks.map((x) => ({label, x}))),
        {fy: "label", x: "x", frameAnchor: "bottom", anchor: "start", rotate: 180, length: 5, shape: tick, dy: 1}
      )
    ]
  });
}

const tick: Plot.VectorShapeImplementation = {
  draw(context, length) {
    context.moveTo(0, 0);
    context.lineTo(0, -length);
  }
};

function extent(values: number[]): [number, number] {
  return [Math.min(-0.1, ...values), Math.max(0.1, ...values)];
}
