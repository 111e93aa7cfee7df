// Loaded words in the outlet's own voice that the reference does not have in any form, each a way to its place.

import {html} from "htl";
import type {Mark} from "../../analysis/model/features.js";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import {nothing} from "../card/figure.js";
import {rove} from "../state/rove.js";
import {wordsOf} from "../reader/withheld.js";
import {introducedRows} from "../card/rows.js";
import {save} from "../card/save.js";

/** A card with a line for each article compared. */
export function introduced(report: Report, {compare}: {compare: string}): HTMLElement {
  const {title, subtitle, caption} = report.captions.introduced;
  if (report.reference === null) return nothing("introduced");
  const rows = report.articles.filter((article) => article.introduced !== undefined);
  const card: HTMLElement = html`<div class="card" id="introduced" role="group" aria-label=${title}>
    <h2>${title}</h2>
    ${subtitle ? html`<h3>${subtitle}</h3>` : null}
    ${subtitle ? html`<ul>${rows.map((article) => html`<li><span class="muted">${article.label}:</span> ${list(article, compare)}</li>`)}</ul>` : null}
    ${caption ? html`<p>${caption}</p>` : null}
    ${save("introduced", report.captions.introduced, () => introducedRows(report))}
  </div>`;
  return rove(card);
}

function list(article: ArticleReport, compare: string): (string | HTMLElement)[] | string {
  const marks = (article.introduced ?? []).filter(({voice}) => voice === "own");
  return marks.length ? marks.flatMap((mark, i) => [i ? ", " : "", word(article, mark, compare)]) : "none";
}

function word({article, text}: ArticleReport, mark: Mark, compare: string): HTMLElement {
  const s = text.sentences.findIndex(({end}) => end > mark.start) + 1;
  return html`<a href=${`${compare}a=${article.id}&s=${s}&lens=loaded`} title=${mark.note}>${wordsOf(article.text, mark)}</a>`;
}
