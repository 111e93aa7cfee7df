// Reading ease of each article, with what it is made of.

import {html} from "htl";
import type {Readability} from "../../analysis/model/features.js";
import type {Report} from "../../analysis/model/report.js";
import {labelWithAside} from "../state/aside.js";
import {tabulate} from "../card/figure.js";
import {readabilityRows} from "../card/rows.js";
import {save} from "../card/save.js";

/** The table in its card. */
export function readability(report: Report): HTMLElement {
  const {title, subtitle, caption} = report.captions.readability;
  const rows = report.articles.map((article) => [labelWithAside(article), ...cells(article.readability)]);
  return html`<div class="card" id="readability" role="group" aria-label=${title}>
    <h2>${title}</h2>
    <h3>${subtitle}</h3>
    ${tabulate({columns: ["Article", "Reading ease", "95% interval", "Words a sentence", "Syllables a word"], rows})}
    <p>${caption}</p>
    ${save("readability", report.captions.readability, () => readabilityRows(report))}
  </div>`;
}

function cells(one: Readability | undefined): string[] {
  if (!one || one.words === 0) return ["not in English", "–", "–", "–"];
  const {value, interval, words, sentences, syllables} = one;
  return [
    value === null ? "too few sentences to tell" : say(value),
    interval ? interval.map(say).join(" to ") : "–",
    `${(words / sentences).toFixed(1)} (${words} in ${sentences})`,
    `${(syllables / words).toFixed(2)} (${syllables} in ${words})`
  ];
}

const say = (value: number): string =>
  value
    .toFixed(0)
    .replace(/^-(?=.*[1-9])/, "−")
    .replace(/^-/, "");
