// What each capture says of itself: signals down, articles across, in each cell the words. No score and no sum.

import {html} from "htl";
import type {ArticleReport, Report, Signal, SignalKind} from "../../analysis/model/report.js";
import type {Span} from "../../analysis/model/text.js";
import {labelWithAside} from "../state/aside.js";
import {rove} from "../state/rove.js";
import {signalRows} from "../card/rows.js";
import {save} from "../card/save.js";

const names: Record<SignalKind, string> = {
  outlet: "Outlet named",
  byline: "Byline: a person",
  date: "Date and time",
  dateline: "Dateline: a place",
  agency: "Agency credited",
  caption: "Picture credited",
  sources: "Sources linked",
  corrections: "Corrections and notes",
  label: "Labelled opinion or advertising",
  contact: "Contact"
};

const longest = 40; // characters of a cell; the rest opens

/** The matrix in its card. */
export function signals(report: Report, {compare}: {compare: string}): HTMLElement {
  const {title, subtitle, caption} = report.captions.signals;
  const kinds = Object.keys(names) as SignalKind[];
  const card: HTMLElement = html`<div class="card" id="signals" role="group" aria-label=${title}>
    <h2>${title}</h2>
    <h3>${subtitle}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Signals by article"><table class="matrix words">
      <thead><tr><th scope="col">Signal</th>${report.articles.map((article) => html`<th scope="col">${labelWithAside(article)}</th>`)}</tr></thead>
      <tbody>${kinds.map(
        (kind) =>
          html`<tr><th scope="row">${names[kind]}</th>${report.articles.map((article) => cell(article, kind, compare))}</tr>`
      )}</tbody>
    </table></div>
    <p>${caption}</p>
    ${save("signals", report.captions.signals, () => signalRows(report))}
  </div>`;
  return rove(card);
}

function cell(article: ArticleReport, kind: SignalKind, compare: string): HTMLElement {
  const signal = article.signals?.find((one) => one.kind === kind);
  const note = signal?.note ? html` <span class="muted">(${signal.note})</span>` : null;
  if (!signal || signal.state === "not in the capture")
    return html`<td><span class="ring"></span><span class="hidden">not in the capture</span>${note}</td>`;
  if (signal.state === "cannot be told") return html`<td class="muted" title=${signal.note}>cannot be told</td>`;
  return html`<td>${words(article, signal, compare)}${note}</td>`;
}

/** The words of a signal; what is long or more than one opens. */
function words(
  article: ArticleReport,
  {spans, words}: Signal,
  compare: string
): (string | HTMLElement)[] | HTMLElement {
  const items = spans.map((span, i) => place(article, span, words[i].trim() || "[ withheld ]", compare));
  const [first] = words;
  if (items.length === 1 && first.length <= longest) return items;
  const short = first.length > longest ? `${first.slice(0, longest - 2).trimEnd()} …` : first;
  return html`<details><summary>${short}${items.length > 1 ? ` (${items.length} times)` : ""}</summary><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></details>`;
}

/** Words of the body lead to their sentence; what stands around it is on no other page. */
function place(
  {article, text, standing}: ArticleReport,
  span: Span,
  words: string,
  compare: string
): string | HTMLElement {
  const index = text.sentences.findIndex(({start, end}) => start < span.end && end > span.start);
  if (index < 0) return words;
  return html`<a href=${standing === "wire" ? `${compare}s=w${index + 1}` : `${compare}a=${article.id}&s=${index + 1}`}>${words}</a>`;
}
