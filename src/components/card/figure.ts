// A chart in its card: title, how to read it, the picture, what to doubt, and the same numbers as a table.

import {html} from "htl";
import type {Caption} from "../../analysis/model/report.js";
import {rove} from "../state/rove.js";
import {save, type Data} from "./save.js";

export interface Table {
  columns: string[];
  rows: (string | Element)[][];
}

/** The card. A chart that throws leaves its table, and the rest of the page lives. `data` is what can be saved of it. */
export function figure(id: string, words: Caption, draw: () => Element, table: Table, data?: () => Data): HTMLElement {
  const card: HTMLElement = html`<div class="card" id=${id} role="group" aria-label=${words.title}>
    <h2>${words.title}</h2>
    <h3>${words.subtitle}</h3>
    ${attempt(draw)} ${words.caption ? html`<p>${words.caption}</p>` : null} ${footnote(words)}
    <details class="no-print">
      <summary>Show as table</summary>
      ${tabulate(table)}
    </details>
  </div>`;
  const [svg, another] = card.querySelectorAll("svg");
  if (data) card.append(save(id, words, data, another ? undefined : svg)); // several are no picture
  return card;
}

/** In the place of a card that has nothing to compare; the heading above it goes with it. */
export function nothing(id: string): HTMLElement {
  return html`<div class="nothing" id=${id} hidden></div>`;
}

/** How well the chart's detector does, where that is known. */
export function footnote({footnote}: Caption): HTMLElement | null {
  return footnote ? html`<p class="footnote">${footnote}</p>` : null;
}

/** A plain table that scrolls sideways in its own box. */
export function tabulate({columns, rows}: Table): HTMLElement {
  return html`<div class="scroll" tabindex="0">
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`
        )}
      </tbody>
    </table>
  </div>`;
}

/** Plot names its groups of marks, which no role allows. What is not a link is for the eye: the table says it in words. */
function quieten(chart: Element): Element {
  for (const group of chart.querySelectorAll("svg g")) {
    group.removeAttribute("aria-label");
    if (!group.querySelector("a")) group.setAttribute("aria-hidden", "true");
  }
  return chart;
}

function attempt(draw: () => Element): Element {
  try {
    return rove(quieten(draw()));
  } catch (error) {
    console.error(error);
    return html`<p>This chart could not be drawn. Its numbers are in the table below.</p>`;
  }
}
