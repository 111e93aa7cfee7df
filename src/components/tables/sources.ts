// Who is named: sources down, articles across, a dot as large as the source is given often.

import {html} from "htl";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import type {Span} from "../../analysis/model/text.js";
import {labelWithAside} from "../state/aside.js";
import {rove} from "../state/rove.js";
import {sourceRows} from "../card/rows.js";
import {save} from "../card/save.js";
import {wordsOf} from "../reader/withheld.js";

const most = 16; // rows before the rest folds

/** The matrix in its card; each dot leads to the words. */
export function sources(report: Report, {compare}: {compare: string}): HTMLElement {
  const {title, subtitle, caption} = report.captions.sources;
  const rows = report.sources.map(
    ({name, rung, cells}) => html`<tr>
    <th scope="row">${name}${rung === "described" ? html` <span class="muted">(not named)</span>` : null}</th>
    ${report.articles.map((article) => html`<td>${dot(article, cells.find((cell) => cell.article === article.article.id)?.spans, name, compare)}</td>`)}
  </tr>`
  );
  const head = html`<thead><tr><th scope="col">Source</th>${report.articles.map((a) => html`<th scope="col">${labelWithAside(a)}</th>`)}</tr></thead>`;
  const card: HTMLElement = html`<div class="card" id="sources" role="group" aria-label=${title}>
    <h2>${title}</h2>
    <h3>${subtitle}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Sources by article"><table class="matrix">${head}<tbody>${rows.slice(0, most)}</tbody></table></div>
    ${rows.length > most ? html`<details><summary>${rows.length - most} more</summary><div class="scroll" tabindex="0" role="region" aria-label="More sources"><table class="matrix">${head.cloneNode(true)}<tbody>${rows.slice(most)}</tbody></table></div></details>` : null}
    <p>${caption}</p>
    ${save("sources", report.captions.sources, () => sourceRows(report))}
  </div>`;
  return rove(card);
}

function dot(article: ArticleReport, spans: Span[] | undefined, name: string, compare: string): HTMLElement {
  if (!spans) return html`<span class="ring"><span class="hidden">not given</span></span>`;
  const {
    text,
    standing,
    article: {id, text: source}
  } = article;
  const index = text.sentences.findIndex(({end}) => end > spans[0].start) + 1;
  const state = standing === "wire" ? `s=w${index}` : `a=${id}&s=${index}`;
  const said = spans.map((span) => wordsOf(source, span)).join("; ");
  const size = `${Math.round(8 + 5 * Math.sqrt(spans.length))}px`;
  return html`<a href=${`${compare}${state}&lens=attribution`} title=${said} aria-label=${`${name} in ${article.label}: ${spans.length}; show the words`}>
    <span class="dot" style=${`height: ${size}; width: ${size}`}></span> ${spans.length}</a>`;
}
