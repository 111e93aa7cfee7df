// One dumbbell an article, from the wire's value to its own, with the interval of each.

import * as Plot from "@observablehq/plot";
import {html} from "htl";
import type {FeatureInfo, Measure} from "../../analysis/model/features.js";
import type {ArticleReport, Band, Report} from "../../analysis/model/report.js";
import {figure} from "../card/figure.js";
import {matrixTable} from "../tables/matrix.js";
import {marksOf, measureRows} from "../card/rows.js";
import {showCounted} from "../reader/counted.js";
import {labelBriefly} from "../state/aside.js";
import {addTips} from "../state/hover.js";
import {sayDecimals} from "../../analysis/say/values.js";

interface Row {
  article: ArticleReport;
  measure: Measure;
  href: string;
  y: number;
  stands: boolean; // differs from the wire, after correction
}

const rowHeight = 50;
const ink = "var(--theme-foreground)";
const lettering = {fill: ink, stroke: "var(--theme-background-alt)", strokeWidth: 4}; // a halo where it crosses a rule

/** One card a feature, in the order of the feature list. `compare` is the address of the compare page. */
export function measures(report: Report, {width, compare}: {width: number; compare: string}): HTMLElement {
  const columns = Math.max(1, Math.min(3, Math.floor(width / 320)));
  const inner = (width - 16 * (columns - 1)) / columns - 34;
  return html`<div>
    <div class="cards no-print">${report.features.map((feature) => card(report, feature, inner, compare))}</div>
    <div class="print-only">${matrixTable(report, compare)}</div>
  </div>`;
}

function card(report: Report, feature: FeatureInfo, width: number, compare: string): HTMLElement {
  const rows = report.articles.map((article, i): Row => {
    const measure = article.measures.find((m) => m.feature === feature.id && m.voice === feature.voice) as Measure;
    const gap = article.standing === "later" && report.articles[i - 1]?.standing !== "later" && i > 0 ? 0.3 : 0;
    const id = article.standing === "wire" ? "" : `a=${article.article.id}&`;
    const stands = report.stands.some((d) => d.feature === feature.id && d.article === article.article.id && d.stands);
    return {article, measure, href: `${compare}${id}lens=${feature.id}`, y: i + gap, stands};
  });
  for (let i = 1; i < rows.length; i++) rows[i].y = Math.max(rows[i].y, rows[i - 1].y + 1);
  const id = `measure-${feature.id}` as const;
  const band = report.bands?.find((one) => one.id === feature.id);
  const table = {
    columns: ["Article", feature.unit, "95% interval", "Counted", "Words"],
    rows: rows.map(({article, measure, href}) => [
      article.label,
      format(measure.value, feature),
      measure.interval ? measure.interval.map((v) => format(v, feature)).join(" to ") : "–",
      measure.fraction,
      html`<a href=${href}>show</a>`
    ])
  };
  const card = figure(
    id,
    report.captions[id],
    () => dumbbells(rows, feature, width, band),
    table,
    () => measureRows(report, feature)
  );
  showCounted(card, (address) => {
    const article = rows.find(({href}) => href === address)?.article;
    return article && {article, spans: marksOf(article, feature)};
  });
  return card;
}

function dumbbells(rows: Row[], feature: FeatureInfo, width: number, band?: Band): Element {
  const drawn = rows.filter(({measure}) => measure.value !== null);
  if (!drawn.some(({measure}) => measure.count > 0)) {
    const [{measure}] = rows;
    return html`<p>
      None found in
      ${rows.length === 1 ? measure.fraction.replace(/^0 in /, "") : `any of the ${rows.length} articles`}.
    </p>`;
  }
  const wire = drawn.find(({article}) => article.standing === "wire")?.measure.value ?? null;
  const linked = ({article}: Row) => article.standing === "other";
  const compared = drawn.filter(linked);
  const value = ({measure}: Row) => measure.value as number;
  const low = Math.min(0, ...drawn.map(({measure}) => measure.interval?.[0] ?? 0));
  const high = Math.max(band?.quantiles["75"] ?? 0, ...drawn.map(({measure}) => measure.interval?.[1] ?? 0));
  const weight = ({stands}: Row) => (stands ? ink : "var(--soft)"); // a difference is drawn as one only where it stands
  const fill = (row: Row) => (row.article.standing === "other" ? weight(row) : "var(--theme-background-alt)");
  const across = Math.max(200, width);
  const end = (row: Row) => Math.max(value(row), row.measure.interval?.[1] ?? 0, linked(row) ? (wire ?? 0) : -Infinity); // clear of both
  const beyond = (row: Row) => {
    const left = ((high - end(row)) / (high - low || 1)) * (across - 130); // of the axis, about
    return 18 + 6.5 * row.measure.label.length - left;
  };
  const chart = Plot.plot({
    width: across,
    height: (rows[rows.length - 1].y + 1) * rowHeight + 64,
    marginLeft: 6,
    marginRight: Math.min(across / 2, Math.max(40, ...drawn.map(beyond))),
    marginTop: 24,
    marginBottom: 40,
    ariaLabel: feature.name,
    x: {
      label: feature.unit,
      labelArrow: "none",
      labelAnchor: "center",
      domain: [low, high || (low < 0 ? 0 : 1)], // where all lie below zero, the axis ends there
      nice: true,
      ticks: 4,
      tickFormat: (v: number) => tick(v, feature)
    },
    y: {axis: null, domain: [rows[rows.length - 1].y + 0.5, -0.5]},
    marks: [
      band ? Plot.rect([band.quantiles], {x1: "25", x2: "75", fill: "var(--theme-foreground-faintest)"}) : null,
      wire === null ? null : Plot.ruleX([wire], {stroke: ink, strokeDasharray: "2,3"}),
      low < 0 ? Plot.ruleX([0], {stroke: "var(--rule)"}) : null,
      Plot.ruleY(drawn, {
        x1: (row: Row) => (row.measure.interval as [number, number])[0],
        x2: (row: Row) => (row.measure.interval as [number, number])[1],
        y: "y",
        stroke: "var(--rule)",
        strokeWidth: 5,
        strokeLinecap: "round"
      }),
      wire === null
        ? null
        : Plot.link(compared, {x1: wire, x2: value, y1: "y", y2: "y", stroke: weight, strokeWidth: 1.5}),
      Plot.dot(drawn, {
        x: value,
        y: "y",
        r: 5,
        fill,
        stroke: (row: Row) => (row.article.standing === "wire" ? ink : weight(row)),
        strokeWidth: 1.5,
        href: "href",
        ariaLabel: (row: Row) => `${row.article.label}: ${row.measure.label}; show the words`,
        target: "_self"
      }),
      Plot.text(drawn, {
        x: end,
        y: "y",
        text: (row: Row) => row.measure.label,
        textAnchor: "start",
        dx: 10,
        ...lettering
      }),
      Plot.text(rows, {
        x: low,
        y: "y",
        text: ({article}: Row) => labelBriefly(article),
        lineWidth: Math.max(200, width) / 12,
        textOverflow: "ellipsis",
        dy: -16,
        textAnchor: "start",
        ...lettering
      }),
      Plot.tip(drawn, Plot.pointerY({x: value, y: "y", title: (row: Row) => tip(row, feature), anchor: "bottom"}))
    ]
  });
  return addTips(chart, new Map(drawn.map((row) => [row.href, tip(row, feature)])));
}

function tip({article, measure}: Row, feature: FeatureInfo): string {
  const interval = measure.interval?.map((v) => format(v, feature)).join(" to ");
  return `${article.label}\n${format(measure.value, feature)} ${feature.unit} (${interval})\n${measure.fraction}\nSelect to see them in the text`;
}

/** A value as it is printed everywhere: a share without decimals, a rate with one, a mean with two. */
export function format(value: number | null | undefined, {scale}: Pick<FeatureInfo, "scale">): string {
  if (value == null) return "–";
  return scale === "share" ? `${Math.round(100 * value)}%` : sayDecimals(value, scale === "rate" ? 1 : 2);
}

function tick(value: number, {scale}: FeatureInfo): string {
  return scale === "share" ? `${Math.round(100 * value)}%` : `${value}`.replace("-", "−");
}
