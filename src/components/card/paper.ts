// What paper gets in place of the screen's: a chart drawn anew for a sheet's width, all measures in one table.

import {html} from "htl";
import type {FeatureInfo, Measure} from "../../analysis/model/features.js";
import type {Band, Report} from "../../analysis/model/report.js";
import {labelBriefly} from "../state/aside.js";

const sheet = 1070; // px across a sheet, at the scale of print.css

/**
 * A chart for the screen, and the same as wide as a sheet for as long as the page is laid out for paper. It is drawn before
 * the browser counts the sheets: what grows afterwards pushes the end of the page off the last one.
 */
export function forPaper(draw: (width: number) => Element, width: number): HTMLElement {
  const drawn: HTMLElement = html`<div class="no-print">${draw(width)}</div>`;
  const copy: HTMLElement = html`<div class="print-only"></div>`;
  const whole: HTMLElement = html`<div>${drawn}${copy}</div>`;
  if (typeof matchMedia === "undefined") return whole; // no layout, no paper
  const paper = matchMedia("print");
  const lay = () => copy.replaceChildren(draw(sheet));
  const before = () => (drawn.isConnected ? lay() : removeEventListener("beforeprint", before));
  const change = () => {
    if (!drawn.isConnected) paper.removeEventListener("change", change);
    else if (!paper.matches) copy.replaceChildren();
    else if (!copy.hasChildNodes()) lay();
  };
  addEventListener("beforeprint", before);
  paper.addEventListener("change", change);
  if (paper.matches) lay();
  return whole;
}

/** Every measure of every article: its value, and below it where that lies beside the wire's and the usual. */
export function measureTable({features, articles, bands, captions}: Report): HTMLElement {
  const wire = articles.find(({standing}) => standing === "wire");
  const find = (one: (typeof articles)[number] | undefined, {id, voice}: FeatureInfo) =>
    one?.measures.find((measure) => measure.feature === id && measure.voice === voice);
  return html`<div class="print-only measured">
    <table>
      <thead><tr><th>Hollow: the wire; dotted: its value. Bar: 95% interval. Shaded: half of ordinary articles.</th>
        ${articles.map((one) => html`<th>${labelBriefly(one)}</th>`)}</tr></thead>
      <tbody>${features.map((feature) => {
        const measures = articles.map((one) => find(one, feature));
        const band = bands?.find(({id}) => id === feature.id);
        const place = scaleOf(measures, band);
        const start = place(find(wire, feature)?.value);
        return html`<tr><th>${captions[`measure-${feature.id}`]?.title ?? feature.asks} <small>${feature.name}, ${feature.unit}</small></th>
          ${measures.map((measure, i) => html`<td>${measure?.label ?? "–"}${range(measure, place, start, band, articles[i] === wire)}</td>`)}</tr>`;
      })}</tbody>
    </table>
    ${groupCaptions({features, captions}).map(([caption, names]) => html`<p>${names.length < features.length ? `${names.join(", ")}: ` : ""}${caption}</p>`)}
    <p class="footnote">${features.map(({id, name}) => {
      const {footnote} = captions[`measure-${id}`] ?? {};
      return footnote ? html`<strong>${name}.</strong> ${footnote.replace(/^Shaded: b/, "B")} ` : null;
    })}</p>
  </div>`;
}

/** Each caption once, with the measures that it is said of. */
function groupCaptions({
  features,
  captions
}: Pick<Report, "features" | "captions">): [caption: string, names: string[]][] {
  const groups = new Map<string, string[]>();
  for (const {id, name} of features) {
    const {caption} = captions[`measure-${id}`] ?? {};
    if (caption) groups.set(caption, [...(groups.get(caption) ?? []), name]);
  }
  return [...groups];
}

type Place = (value: number | null | undefined) => string; // where a value lies, as a share of the row

function scaleOf(measures: (Measure | undefined)[], band: Band | undefined): Place {
  const values = [0, band?.quantiles["75"] ?? 0, ...measures.flatMap((measure) => measure?.interval ?? [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => (value == null ? "" : `${((100 * (value - low)) / (high - low || 1)).toFixed(1)}%`);
}

function range(
  measure: Measure | undefined,
  place: Place,
  start: string,
  band: Band | undefined,
  hollow: boolean
): HTMLElement | null {
  if (measure?.value == null || !measure.interval) return null;
  const from = (name: string, [a, b]: readonly (number | undefined)[]) =>
    html`<span class=${name} style=${`left: ${place(a)}; right: calc(100% - ${place(b)})`}></span>`;
  return html`<span class="range" aria-hidden="true">
    ${band ? from("usual", [band.quantiles["25"], band.quantiles["75"]]) : null}
    ${start ? html`<span class="start" style=${`left: ${start}`}></span>` : null}
    ${from("interval", measure.interval)}
    <span class=${hollow ? "value hollow" : "value"} style=${`left: ${place(measure.value)}`}></span>
  </span>`;
}
