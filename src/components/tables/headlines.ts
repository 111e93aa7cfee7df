// The headlines in the common order, words that the reference's headline does not have in bold; under each, whether its own
// text bears it out.

import {html} from "htl";
import type {Report} from "../../analysis/model/report.js";
import {aside} from "../state/aside.js";
import {headlineRows} from "../card/rows.js";
import {save} from "../card/save.js";

export function headlines(report: Report): HTMLElement {
  const {title, subtitle, caption} = report.captions.headlines;
  const wire = report.articles.find(({standing}) => standing === "wire");
  const known = new Set(words(wire?.article.headline ?? "").map(fold));
  return html`<div class="card" id="headlines">
    <h2>${title}</h2>
    ${subtitle ? html`<h3>${subtitle}</h3>` : null}
    <ul class="headlines">${report.articles.map((entry) => {
      const {article, label, standing} = entry;
      const parts = article.headline.split(/([\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*)/u);
      const plain = standing === "wire" || !wire;
      return html`<li><span class="muted">${label}${aside(entry) ? ` (${aside(entry)})` : ""}</span><br>${
        article.headline
          ? parts.map((part, i) => (i % 2 && !plain && !known.has(fold(part)) ? html`<b>${part}</b>` : part))
          : html`<span class="muted">no headline in the capture</span>`
      }${(entry.title?.says ?? []).map((sentence) => html`<span class="muted check">${sentence}</span>`)}</li>`;
    })}</ul>
    ${caption ? html`<p>${caption}</p>` : null}
    ${save("headlines", report.captions.headlines, () => headlineRows(report))}
  </div>`;
}

function words(headline: string): string[] {
  return headline.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

function fold(word: string): string {
  return word.toLowerCase().replace(/’/g, "'").replace(/'s$/, "");
}
