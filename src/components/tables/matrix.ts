// All measures at one look: measures down, articles across; a cell opens the words that it counted.

import {html} from "htl";
import type {FeatureInfo, Measure} from "../../analysis/model/features.js";
import type {ArticleReport, Band, Report} from "../../analysis/model/report.js";
import {marksOf, measureRows} from "../card/rows.js";
import {save} from "../card/save.js";
import {sentenceOf} from "../reader/withheld.js";
import {showCounted} from "../reader/counted.js";
import {labelBriefly} from "../state/aside.js";
import {rove} from "../state/rove.js";

const words = {
  title: "Measure by measure",
  subtitle: "What was counted in each article, and in how many words. A cell opens the words it counted.",
  caption:
    "Told of these texts alone. Of an outlet in general they are too few to tell: the bars, 95% intervals, are wide, and what is counted comes in clusters."
};

/** The matrix in its card. `compare` is the address of the compare page. */
export function matrix(report: Report, {compare}: {compare: string}): HTMLElement {
  const stands = report.features.flatMap(({id}) => {
    const {title, caption} = report.captions[`measure-${id}`];
    return report.stands.some((one) => one.feature === id && one.stands) && !caption ? [title] : [];
  });
  const made = report.articles.some(({makeup}) => makeup) ? [report.captions.makeup.title] : [];
  const [title = words.title, ...more] = [...made, ...stands].map((one) => one.replace(/\.$/, ""));
  const rows = () => ({report, rows: report.features.flatMap((feature) => measureRows(report, feature).rows)});
  const card: HTMLElement = html`<div class="card" id="measures" role="group" aria-label=${title}>
    <h2>${title}</h2>
    <h3>${words.subtitle}</h3>
    ${more.map((one) => html`<p>${one}.</p>`)}
    ${matrixTable(report, compare)}
    <p>${words.caption}</p>
    ${save("measures", {...words, title}, rows)}
  </div>`;
  showCounted(card, (address) => {
    for (const feature of report.features)
      for (const article of report.articles)
        if (addressOf(article, feature, compare) === address) return {article, spans: marksOf(article, feature)};
    return undefined;
  });
  return rove(card);
}

function addressOf({standing, article: {id}}: ArticleReport, feature: FeatureInfo, compare: string): string {
  return `${compare}${standing === "wire" ? "" : `a=${id}&`}lens=${feature.id}`;
}

/** Every measure of every article: its value, and below it where that lies beside the reference's and the usual. */
export function matrixTable(report: Report, compare: string): HTMLElement {
  const {features, articles, bands, captions, referenceName} = report;
  const wire = articles.find(({standing}) => standing === "wire");
  const find = (one: ArticleReport | undefined, {id, voice}: FeatureInfo) =>
    one?.measures.find((measure) => measure.feature === id && measure.voice === voice);
  const opener = (measure: Measure, article: ArticleReport, feature: FeatureInfo) =>
    opensRow(
      html`<button type="button" value=${addressOf(article, feature, compare)} aria-label=${`${feature.name}, ${article.label}: ${measure.label}`} title=${measure.fraction}>${measure.label}</button>`,
      () => counted(article, feature, measure, articles.length + 1, compare)
    );
  const rows = features.map((feature) => {
    const measures = articles.map((one) => find(one, feature));
    const band = bands?.find(({id}) => id === feature.id);
    const place = scaleOf(measures, band);
    const start = place(find(wire, feature)?.value);
    const row: HTMLElement = html`<tr id=${`row-${feature.id}`}><th scope="row">${feature.name} <small>${feature.scale === "mean" ? feature.unit : ""}</small></th>
      ${measures.map((measure, i) => html`<td>${measure && measure.value !== null ? opener(measure, articles[i], feature) : "–"}${range(measure, place, start, band, articles[i] === wire)}</td>`)}</tr>`;
    return row;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="All measures"><table class="matrix measured" style=${`min-width: ${9 + 7 * articles.length}em`}>
      <thead><tr><th scope="col">${wire ? html`<span class="muted">Hollow: ${referenceName}; dotted: its value.${bands?.length ? " Shaded: half of ordinary articles." : ""}</span>` : "Measure"}</th>
        ${articles.map((one) => html`<th scope="col">${labelBriefly(one)}</th>`)}</tr></thead>
      <tbody>${articles.some(({makeup}) => makeup) ? madeRow(articles, compare) : null}${rows}</tbody>
    </table></div>
    <details class="footnotes"><summary>How well each is counted</summary>
      ${features.map(({id, name}) => {
        const {footnote} = captions[`measure-${id}`] ?? {};
        return footnote ? html`<p class="footnote"><b>${name}.</b> ${footnote}</p>` : null;
      })}</details>`;
}

/** A cell's button that opens a row under its own, and closes it again; one is open under a row. */
function opensRow(button: HTMLButtonElement, make: () => HTMLElement): HTMLButtonElement {
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    const row = button.closest("tr");
    const was = button.getAttribute("aria-expanded") === "true";
    for (const one of row?.querySelectorAll("button") ?? []) one.setAttribute("aria-expanded", "false");
    if (row?.nextElementSibling?.matches(".opened")) row.nextElementSibling.remove();
    if (was) return;
    button.setAttribute("aria-expanded", "true");
    row?.after(make());
  });
  return button;
}

/** What each article is made of: how many sentences comment, a bar of its words, and the sentences of each part. */
function madeRow(articles: ArticleReport[], compare: string): HTMLElement {
  const cell = (article: ArticleReport) => {
    const {makeup, text, label} = article;
    if (!makeup) return "–";
    const said = `${makeup.comments} of ${text.sentences.length} comment`;
    const button = html`<button type="button" aria-label=${`What it is made of, ${label}: ${said}`}>${said}</button>`;
    const bar = makeup.parts.filter(({words}) => words > 0);
    return html`<span>${opensRow(button, () => parts(article, articles.length + 1, compare))}
      <span class="bar" aria-hidden="true">${bar.map(({kind, words}) => html`<span class=${`part ${kind}`} style=${`flex-grow: ${words}`}></span>`)}</span></span>`;
  };
  return html`<tr id="row-makeup"><th scope="row">Made of <small>quoted, attributed, reported, comment</small></th>
    ${articles.map((article) => html`<td>${cell(article)}</td>`)}</tr>`;
}

function parts(article: ArticleReport, columns: number, compare: string): HTMLElement {
  const side = article.standing === "wire" ? "s=w" : `a=${article.article.id}&s=`;
  const shown = (article.makeup?.parts ?? []).filter(({words}) => words > 0);
  return html`<tr class="opened"><td colspan=${columns}><b>${article.label}.</b> ${shown.map(
    ({kind, share, words, sentences}) =>
      html`<span><span class=${`part sample ${kind}`}></span> ${kind} ${Math.round(100 * share)}% (${words} words): sentences ${sentences.map(
        (index, i) =>
          html`<span>${i ? ", " : ""}<a href=${`${compare}${side}${index + 1}`} title=${sentenceOf(article, index)}>${index + 1}</a></span>`
      )}. </span>`
  )}</td></tr>`;
}

/** The words behind a cell, each a way to its sentence. */
function counted(
  article: ArticleReport,
  feature: FeatureInfo,
  measure: Measure,
  columns: number,
  compare: string
): HTMLElement {
  const side = article.standing === "wire" ? "" : `a=${article.article.id}&`;
  const marks = marksOf(article, feature);
  const link = ({start, text, note}: (typeof marks)[number], i: number) => {
    const s = article.text.sentences.findIndex(({end}) => end > start) + 1;
    const place = `${compare}${side}s=${side ? "" : "w"}${s}&lens=${feature.id}`;
    return html`<span>${i ? "; " : ""}<a href=${place} title=${note ?? ""}>${text || "[ withheld ]"}</a></span>`;
  };
  return html`<tr class="opened"><td colspan=${columns}><b>${article.label}: ${measure.fraction}.</b> ${marks.length ? marks.map(link) : "None found."}
    <a class="no-print" href=${addressOf(article, feature, compare)}>All in the text</a></td></tr>`;
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
