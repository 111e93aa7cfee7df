// The reference's own text, each sentence as dark as there are articles that have it too.

import {html} from "htl";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import {differencesBySentence} from "../reader/differences.js";
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
  const told = report.differences.filter((one) => one.told);
  const touched = differencesBySentence(told, wire.article.id);
  const badge = (i: number, place: number) => {
    const list = touched.get(i);
    if (!list) return null;
    const n = `${list.length} ${list.length === 1 ? "difference" : "differences"}`;
    return html`<a class="badge no-print" style=${`--place: ${place % 2}`} href=${`#difference-${report.differences.indexOf(list[0]) + 1}`} aria-label=${`${n} at sentence ${i + 1}`} title=${`${n}; the first opens in the list above`}>${list.length}</a>`;
  };
  const paragraphs = wire.text.paragraphs.map((_, p) =>
    wire.text.sentences.map((sentence, i) => ({sentence, i})).filter(({sentence}) => sentence.paragraph === p)
  );
  const card: HTMLElement = html`<div class="card" id="echo" role="group" aria-label=${title} data-article=${wire.article.id}>
    <h2>${title}</h2>
    <h3>${subtitle}</h3>
    ${paragraphs.map(
      (list) =>
        html`<p class="echo">${list.flatMap(({i}, place) => {
          const matches = (one: ArticleReport) =>
            (one.alignment?.matches ?? []).filter(({reference}) => reference === i);
          const found = others.filter((one) => matches(one).length > 0);
          const likely = found.filter((one) => !matches(one).some(({grade}) => grade === "sure")).length;
          const look = found.length === 0 ? "none" : likely === found.length ? "likely" : "sure";
          const words = sentenceOf(wire, i);
          return [
            badge(i, place),
            html`<a class=${`echoed ${look}`} style=${`--step: ${Math.min(found.length, steps)}`}
          href=${address(found[0], i, compare)} title=${describe(found, i)} data-s=${`w${i + 1}`}>${words}</a>`,
            found.length
              ? html`<sup aria-label=${`in ${found.length} of the others${likely ? `, ${likely} of them a likely match` : ""}`}>${found.length}</sup>`
              : null,
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
      return `${article.label}${best?.grade === "sure" ? "" : " (a likely match, read both)"}: ${sentenceOf(article, best?.article ?? 0)}`;
    })
    .join("\n\n");
}
