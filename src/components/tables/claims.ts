// What became of each claim of the reference: claims down, articles across, and in each cell what differs, in words.

import {html} from "htl";
import type {ClaimRow, Retelling} from "../../analysis/model/compare.js";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import type {Difference} from "../../analysis/model/differences.js";
import type {Id} from "../../analysis/model/text.js";
import {footnote, nothing} from "../card/figure.js";
import {differencesBySentence} from "../reader/differences.js";
import {rove} from "../state/rove.js";
import {sentenceOf} from "../reader/withheld.js";
import {claimRows} from "../card/rows.js";
import {save} from "../card/save.js";

/** The table in its card: claims that are told differently first, those told alike folded below. */
export function claims(report: Report, {compare}: {compare: string}): HTMLElement {
  const {title, subtitle, caption} = report.captions.claims;
  const others = report.articles.filter(({standing}) => standing === "other");
  const wire = report.articles.find(({standing}) => standing === "wire");
  const found = new Map(others.map(({article: {id}}) => [id, differencesBySentence(report.differences, id)]));
  const told = (id: Id, sentences: readonly number[]) => [
    ...new Set(sentences.flatMap((index) => found.get(id)?.get(index) ?? []))
  ];
  const isTold = ({cells}: ClaimRow) =>
    cells.slice(1).some(({article, sentences}) => told(article, sentences).length > 0);
  const differ = report.claims.filter(isTold);
  const alike = report.claims.filter((row) => !isTold(row));
  if (!wire || report.claims.length === 0) return nothing("claims");
  const table = (
    rows: ClaimRow[],
    name: string,
    totals: boolean
  ) => html`<div class="scroll" tabindex="0" role="region" aria-label=${name}><table class="claims">
    <thead><tr><th scope="col">${report.referenceName === "the wire" ? "The wire" : wire.label}</th>${others.map(({label}) => html`<th scope="col">${label}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${claimed(wire, row, compare)}${others.map((article) => cell(article, row, compare, told))}</tr>`)}</tbody>
    ${totals ? foot(others) : null}
  </table></div>`;
  const card: HTMLElement = html`<div class="card" id="claims" role="group" aria-label=${title}>
    <h2>${title}</h2>
    <h3>${subtitle}</h3>
    ${differ.length ? table(differ, "Claims told differently", true) : null}
    ${alike.length ? html`<details><summary>${alike.length} ${alike.length === 1 ? "claim" : "claims"} without a difference that was noticed</summary>${table(alike, "Claims told alike", differ.length === 0)}</details>` : null}
    <p>${caption}</p>
    ${footnote(report.captions.claims)}
    ${save("claims", report.captions.claims, () => claimRows(report))}
  </div>`;
  return rove(card);
}

/** All claims together, an article a column. */
function foot(others: ArticleReport[]): HTMLElement {
  const rows: [name: string, cell: (r: Retelling) => string][] = [
    [
      "Attributed there, in the outlet’s own voice here",
      ({lost, of}) => (of ? `${lost} of ${of} ${of === 1 ? "claim" : "claims"}` : "no claim to tell by")
    ],
    [
      "Order of the shared claims, there and here (Spearman’s ρ)",
      ({rho, claims}) =>
        rho === null ? `too few to tell: ${claims}` : `${rho.toFixed(2).replace("-", "−")}, of ${claims} claims`
    ],
    [
      "Words in shared runs of three or more: first, second, last third",
      ({thirds}) => thirds.map((share) => `${Math.round(100 * share)}%`).join(", ")
    ]
  ];
  return html`<tfoot>${rows.map(([name, cell]) => html`<tr><th scope="row">${name}</th>${others.map(({retelling}) => html`<td>${retelling ? cell(retelling) : "–"}</td>`)}</tr>`)}</tfoot>`;
}

function claimed(wire: ArticleReport, {sentence, cells, origins}: ClaimRow, compare: string): HTMLElement {
  const others = cells.length - 1;
  const where =
    others === 0
      ? "in no other article"
      : `in ${cells.length} articles, ${origins} ${origins === 1 ? "origin" : "origins"}`;
  return html`<th scope="row"><a href=${`${compare}s=w${sentence + 1}`}>${sentence + 1}</a> ${sentenceOf(wire, sentence)} <span class="muted">(${where})</span></th>`;
}

type Told = (id: Id, sentences: readonly number[]) => Difference[];

function cell(one: ArticleReport, {cells}: ClaimRow, compare: string, told: Told): HTMLElement {
  const {article} = one;
  const found = cells.find((c) => c.article === article.id);
  if (!found) return html`<td class="muted">no matching sentence found</td>`;
  const first = found.sentences[0] + 1;
  const said = found.sentences.map((i) => sentenceOf(one, i)).join(" … ");
  return html`<td><a href=${`${compare}a=${article.id}&s=${first}`}>${found.sentences.map((i) => i + 1).join(", ")}</a> ${said}
    ${told(article.id, found.sentences).map(note)}</td>`;
}

function note({kinds, text}: Difference): HTMLElement {
  return html`<p class="change"><b>${kinds.map((kind) => kind.replaceAll("-", " ")).join(", ")}</b> ${text}</p>`;
}
