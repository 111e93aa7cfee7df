// Whose words stand in whose: every article with every other, the credits, and the origins they go back to.

import {html} from "htl";
import type {Pair} from "../../analysis/model/compare.js";
import type {ArticleReport, CreditAudit, Report} from "../../analysis/model/report.js";
import type {Id} from "../../analysis/model/text.js";
import {nothing, tabulate} from "../card/figure.js";
import {rove} from "../state/rove.js";
import {wordsOf} from "../reader/withheld.js";
import {pairRows} from "../card/rows.js";
import {save} from "../card/save.js";

const most = 6; // ties before the rest folds

/** The matrix in its card. A share is that of the row's words found in runs of three or more words of the column. */
export function shared(report: Report, {compare}: {compare: string}): HTMLElement {
  const {title, subtitle, caption} = report.captions.shared;
  const {articles, pairs} = report;
  if (articles.length < 2) return nothing("shared");
  const label = (id: Id) => articles.find(({article}) => article.id === id)?.label ?? id;
  const pairOf = (a: Id, b: Id) => pairs.find((pair) => pair.a === a && pair.b === b);
  const matrix = html`<div class="scroll" tabindex="0" role="region" aria-label="Shared wording"><table class="matrix">
    <thead><tr><th scope="col">Words of</th>${articles.map((b) => html`<th scope="col">in ${b.label}</th>`)}</tr></thead>
    <tbody>${articles.map((a) => html`<tr><th scope="row">${a.label}</th>${articles.map((b) => html`<td>${a === b ? "" : share(pairOf(a.article.id, b.article.id), compare)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
  const figures = tabulate({
    columns: [
      "Words of",
      "in",
      "C1",
      "C3",
      "C5",
      "D3",
      "without quotations",
      "nor names",
      "used of the other",
      "longest shared run"
    ],
    rows: pairs.map((pair) => [
      label(pair.a),
      label(pair.b),
      ...[pair.c1, pair.c3, pair.c5, pair.d3, pair.unquoted.d3, pair.bare.d3, pair.used].map((v) =>
        v === null ? "–" : v.toFixed(3)
      ),
      longest(pair, articles)
    ])
  });
  const [credited, silent] = [true, false].map((has) =>
    articles.filter(({credit}) => (credit.class !== "no credit in the capture") === has)
  );
  const ties = report.independent.links.map(
    ({a, b, kind, reason}) => html`<li>${label(a)} and ${label(b)}: ${kind}. ${reason}.</li>`
  );
  const card: HTMLElement = html`<div class="card" id="shared" role="group" aria-label=${title}>
    <h2>${title}</h2>
    <h3>${subtitle}</h3>
    ${matrix}
    <ul>
      ${credited.map(({label, credit}) => html`<li>${label}: ${sayCredit(credit)}</li>`)}
      ${silent.length ? html`<li>No credit in the capture: ${silent.map(({label}) => label).join(", ")}</li>` : null}
    </ul>
    ${ties.length ? html`<p>Tied to one origin:</p><ul>${ties.slice(0, most)}</ul>` : null}
    ${ties.length > most ? html`<details><summary>${ties.length - most} more ties</summary><ul>${ties.slice(most)}</ul></details>` : null}
    <p>${caption}</p>
    <details><summary>All figures</summary>${figures}<p>C1, C3, C5: the share of distinct words, of runs of three, of five, that the other has too. D3: the share of words in runs of three or more.</p></details>
    ${save("shared", report.captions.shared, () => pairRows(report))}
  </div>`;
  return rove(card);
}

function share(pair: Pair | undefined, compare: string): HTMLElement | string {
  if (!pair || pair.d3 === null) return "–";
  const base = compare.replace(/#.*$/, "#");
  return html`<a href=${`${base}ref=${pair.b}&a=${pair.a}&lens=reuse`}>${Math.round(100 * pair.d3)}%</a>`;
}

function longest({a, longest}: Pair, articles: ArticleReport[]): string {
  const text = articles.find(({article}) => article.id === a)?.article.text;
  return longest && text ? wordsOf(text, longest[0]) : "–";
}

function sayCredit({class: kind, agencies}: CreditAudit): string {
  const names = agencies.join(" and ");
  switch (kind) {
    case "credit":
      return `credits ${names}`;
    case "credit borne out":
      return `credits ${names}, and shares its wording`;
    case "credit, little shared text":
      return `credits ${names}; little shared wording with its copy here`;
    case "general credit":
      return "credits “agencies” without naming one";
    default:
      return "no credit in the capture";
  }
}
