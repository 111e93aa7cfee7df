// The first differences of a story, a card each: what is told otherwise, both passages, and whom it holds for.

import {html} from "htl";
import type {Difference} from "../../analysis/model/differences.js";
import type {Report} from "../../analysis/model/report.js";
import {watch} from "../state/hover.js";
import {headingOf} from "./headings.js";
import {passages} from "./passages.js";

/** The first that are told, or why there are none. `compare` is the address of the compare page. */
export function cards(report: Report, {compare, most = 3}: {compare: string; most?: number}): HTMLElement {
  const told = report.differences.filter((one) => one.told).slice(0, most);
  if (told.length === 0 || report.articles.length < 2) return html`<p class="lead">${sayNone(report)}</p>`;
  watch();
  return html`<div>
    ${
      report.reference === null
        ? html`<div class="note" label="No wire">
            No wire copy was marked, so the articles are compared with the one that shares most with the others.
          </div>`
        : null
    }
    ${told.map((one) => card(report, one, compare))}
  </div>`;
}

function card(report: Report, one: Difference, compare: string): HTMLElement {
  const href = addressOf(report, one, compare);
  const [kind] = one.kinds;
  const trust = report.trust ?? {};
  const right = Object.hasOwn(trust, kind) ? trust[kind] : undefined; // how often such a finding was right
  return html`<article class="card difference" data-keys=${keysOf(one)}>
    <h2>${headingOf(one, namesIn(report))}</h2>
    ${passages(report, one)}
    <p class="holds">${one.sure ? null : html`<span>Told otherwise: read both. </span>`}<span>${sayHolds(report, one)}</span>${right ? html` <span class="muted">${right}</span>` : null}
      ${href ? html` <a class="no-print" href=${href}>Open in the text</a>` : null}</p>
  </article>`;
}

/** What the articles are called in a sentence. */
export function namesIn({articles, referenceName}: Report): string[] {
  return [referenceName, ...articles.map(({label}) => label)];
}

/** "In 3 of 4 articles: A, B and C"; whom it holds for. */
export function sayHolds({articles}: Report, {article: {article: id}, with: more = []}: Difference): string {
  const compared = articles.filter(({standing}) => standing === "other").length;
  const named = articles.filter(({article}) => article.id === id || more.includes(article.id));
  if (compared < 2) return "";
  const of = `In ${named.length} of ${compared} articles`;
  return named.length === 1 ? `${of}.` : `${of}: ${named.map(({label}) => label).join("; ")}.`;
}

/** Where both passages stand side by side; null without a page that has them. */
export function addressOf(
  {reference}: Report,
  {article, reference: there}: Difference,
  compare: string
): string | null {
  const [here] = article.sentences;
  const [first] = there.sentences;
  if (reference === null) return null;
  const place = here !== undefined ? `&s=${here + 1}` : first !== undefined ? `&s=w${first + 1}` : "";
  return `${compare}a=${article.article}${place}`;
}

/** The sentences of both sides, as hover.ts knows them. */
export function keysOf({article, reference}: Difference): string {
  return [
    ...reference.sentences.map((index) => `w${index + 1}`),
    ...article.sentences.map((index) => `${article.article} ${index + 1}`)
  ].join(",");
}

/** No comparison is silent: what was compared, and what was not. */
function sayNone({articles, shown}: Report): string {
  if (articles.length < 2) return "One article, so nothing is compared.";
  const others = articles.filter(({standing}) => standing === "other");
  const wire = articles.find(({standing}) => standing === "wire") ?? articles[0];
  if (others.length === 0) return "No article stands beside the reference: the others are set aside.";
  if (articles.some(({language}) => language !== "" && language !== "en"))
    return "What the articles say was not compared: the rules are English. Which sentences and which words they share is shown below.";
  const read = ({text, article}: (typeof articles)[number]) =>
    text.sentences.map(({start, end}) => article.text.slice(start, end).replace(/\s+/g, " ").trim()).join(" ");
  if (!shown && others.every((one) => read(one) === read(wire))) return "The texts are the same, word for word.";
  const linked = others.reduce((n, {origins}) => n + origins.filter((origin) => !origin.startsWith("only")).length, 0);
  const alone = others.reduce((n, {origins}) => n + origins.filter((origin) => origin.startsWith("only")).length, 0);
  return `In ${linked} ${linked === 1 ? "sentence" : "sentences"} with a match, sources, certainty, numbers, days, names and quotations were compared, and no difference was noticed. ${alone === 0 ? "" : `Not compared: ${alone} ${alone === 1 ? "sentence that has" : "sentences that have"} no match.`}`.trim();
}
