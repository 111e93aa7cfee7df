// The reference's own text, each sentence as dark as there are articles that have it too.

import {html} from "htl";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import {footnote, nothing} from "../card/figure.js";
import {rove} from "../state/rove.js";
import {echoRows} from "../card/rows.js";
import {save} from "../card/save.js";
import {sentenceOf} from "../reader/withheld.js";

const steps = 5;

/** The text in its card; hovering says who has the sentence, and in what words. */
export function echo(report: Report, {compare}: {compare: string}): HTMLElement {
  const {title, subtitle} = report.captions.echo;
  const wire = report.articles.find(({standing}) => standing === "wire");
  const others = report.articles.filter(({standing}) => standing === "other");
  if (!wire || others.length === 0) return nothing("echo");
  const paragraphs = wire.text.paragraphs.map((_, p) =>
    wire.text.sentences.map((sentence, i) => ({sentence, i})).filter(({sentence}) => sentence.paragraph === p)
  );
  const card: HTMLElement = html`<div class="card" id="echo" role="group" aria-label=${title} data-article=${wire.article.id}>
    <h2>${title}</h2>
    <h3>${subtitle}</h3>
    ${paragraphs.map(
      (list) =>
        html`<p class="echo">${list.flatMap(({i}) => {
          const found = others.filter(({alignment}) => alignment?.matches.some(({reference}) => reference === i));
          const words = sentenceOf(wire, i);
          return [
            html`<a class=${found.length ? "echoed" : "echoed none"} style=${`--step: ${Math.min(found.length, steps)}`}
          href=${address(found[0], i, compare)} title=${describe(found, i)} data-s=${`w${i + 1}`}>${words}</a>`,
            found.length ? html`<sup aria-label=${`in ${found.length} of the others`}>${found.length}</sup>` : null,
            " "
          ];
        })}</p>`
    )}
    ${footnote(report.captions.echo)} ${save("echo", report.captions.echo, () => echoRows(report))}
  </div>`;
  return rove(card);
}

function address(article: ArticleReport | undefined, index: number, compare: string): string {
  return `${compare}${article ? `a=${article.article.id}&` : ""}s=w${index + 1}`;
}

function describe(found: ArticleReport[], index: number): string {
  if (found.length === 0) return "No matching sentence found in the others.";
  return found
    .map((article) => {
      const best = article.alignment?.matches.find(({reference}) => reference === index);
      return `${article.label}: ${sentenceOf(article, best?.article ?? 0)}`;
    })
    .join("\n\n");
}
