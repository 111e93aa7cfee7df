// Every measure of every article, sortable, to take away.

import {csvFormat} from "d3-dsv";
import {html} from "htl";
import type {Report} from "../../analysis/model/report.js";
import {format} from "../charts/measures.js";
import {fileLink, flatten} from "../card/save.js";

/** The table of numbers, with its downloads. */
export function numbers(report: Report, {compare}: {compare: string}): HTMLElement {
  const rows = report.articles.flatMap(({article, label, standing, measures}) =>
    report.features.map((feature) => {
      const measure = measures.find((m) => m.feature === feature.id && m.voice === feature.voice);
      return {article, label, standing, feature, measure};
    })
  );
  type Row = (typeof rows)[number];
  const columns: [name: string, key: (row: Row) => string | number, cell: (row: Row) => unknown, number?: boolean][] = [
    ["Article", (r) => r.label, (r) => r.label],
    ["Measure", (r) => r.feature.name, (r) => r.feature.name],
    ["Value", (r) => r.measure?.value ?? -Infinity, (r) => format(r.measure?.value, r.feature), true],
    [
      "95% interval",
      (r) => r.measure?.interval?.[0] ?? -Infinity,
      (r) => r.measure?.interval?.map((v) => format(v, r.feature)).join(" to "),
      true
    ],
    ["Unit", (r) => r.feature.unit, (r) => r.feature.unit],
    [
      "Counted",
      (r) => r.measure?.count ?? 0,
      (r) =>
        html`<a href=${`${compare}${r.standing === "wire" ? "" : `a=${r.article.id}&`}lens=${r.feature.id}`}
          >${r.measure?.fraction}</a
        >`,
      true
    ]
  ];
  const body = html`<tbody></tbody>`;
  const fill = (list: Row[]) =>
    body.replaceChildren(
      ...list.map(
        (row) =>
          html`<tr>
            ${columns.map(([, , cell, number]) => html`<td class=${number ? "number" : ""}>${cell(row)}</td>`)}
          </tr>`
      )
    );
  let sorted: {column: number; down: boolean} | undefined;
  const sort = (column: number, button: HTMLElement) => {
    sorted = {column, down: sorted?.column === column ? !sorted.down : false};
    const key = columns[column][1];
    const list = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
    fill(sorted.down ? list.reverse() : list);
    for (const th of button.closest("tr")?.children ?? []) th.removeAttribute("aria-sort");
    button.parentElement?.setAttribute("aria-sort", sorted.down ? "descending" : "ascending");
  };
  const head = columns.map(([name, , , number], i) => {
    const button = html`<button type="button">${name}</button>`;
    button.addEventListener("click", () => sort(i, button));
    return html`<th scope="col" class=${number ? "number" : ""}>${button}</th>`;
  });
  fill(rows);
  const flat = rows.map(({article, label, feature, measure}) => ({
    article: article.id,
    label,
    feature: feature.id,
    voice: feature.voice,
    unit: feature.unit,
    value: measure?.value,
    low: measure?.interval?.[0],
    high: measure?.interval?.[1],
    count: measure?.count,
    of: measure?.of
  }));
  return html`<div>
    <div class="scroll" tabindex="0" role="region" aria-label="The numbers">
      <table>
        <thead>
          <tr>
            ${head}
          </tr>
        </thead>
        ${body}
      </table>
    </div>
    <p class="no-print">
      ${fileLink(`${report.story.id}.csv`, "text/csv", () => csvFormat(flatten(flat, report)), "Download CSV")} ·
      ${fileLink(`${report.story.id}.json`, "application/json", () => JSON.stringify(report, null, 2), "JSON, with the words")}
    </p>
  </div>`;
}
