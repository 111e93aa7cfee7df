// What the main persons, states and things are called: entities down, articles across, each phrase with its voice.

import {html} from "htl";
import type {ArticleReport, EntityLabel, MainEntity, Report} from "../../analysis/model/report.js";
import {labelWithAside} from "../state/aside.js";
import {rove} from "../state/rove.js";
import {labelRows} from "../card/rows.js";
import {save} from "../card/save.js";

/** The table in its card; each phrase leads to its sentence. */
export function labels(report: Report, {compare}: {compare: string}): HTMLElement {
  const {title, subtitle, caption} = report.captions.labels;
  const entities = (report.entities ?? []).filter((entity) => entity.labels.length > 0);
  if (entities.length === 0) return html`<div class="card" id="labels"><h2>${title}</h2></div>`;
  const card: HTMLElement = html`<div class="card" id="labels" role="group" aria-label=${title}>
    <h2>${title}</h2>
    <h3>${subtitle}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Phrases by article"><table class="matrix words">
      <thead><tr><th scope="col">Who or what</th>${report.articles.map((article) => html`<th scope="col">${labelWithAside(article)}</th>`)}</tr></thead>
      <tbody>${entities.map(
        (entity) =>
          html`<tr><th scope="row">${entity.name}</th>${report.articles.map((article) => cell(entity, article, compare))}</tr>`
      )}</tbody>
    </table></div>
    <p>${caption}</p>
    ${save("labels", report.captions.labels, () => labelRows(report))}
  </div>`;
  return rove(card);
}

function cell({labels, mentions}: MainEntity, article: ArticleReport, compare: string): HTMLElement {
  const {id} = article.article;
  const own = labels.filter((label) => label.article === id);
  if (own.length === 0) {
    const named = mentions.some((one) => one.article === id && one.spans.length > 0);
    return html`<td class="muted">${named ? "by name only" : "not named"}</td>`;
  }
  const groups = new Map<string, EntityLabel[]>();
  for (const label of own) {
    const key = `${label.voice} ${label.words.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), label]);
  }
  return html`<td><ul>${[...groups.values()].map((group) => phrase(group, article, compare))}</ul></td>`;
}

function phrase(group: EntityLabel[], {article, text, standing}: ArticleReport, compare: string): HTMLElement {
  const [{words, voice, how, start}] = group;
  const s = text.sentences.findIndex(({end}) => end > start) + 1;
  const href = standing === "wire" ? `${compare}s=w${s}` : `${compare}a=${article.id}&s=${s}`;
  const link = html`<a href=${href} title=${how}>${words}</a>`;
  const aside = [voice === "own" ? "" : voice, group.length > 1 ? `${group.length} times` : ""]
    .filter(Boolean)
    .join(", ");
  return html`<li>${voice === "own" ? link : html`<i>${link}</i>`}${aside ? html` <span class="muted">(${aside})</span>` : null}</li>`;
}
