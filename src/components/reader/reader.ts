// An article as text to be read: a sentence a paragraph, numbered, with one lens underlined.

import {html} from "htl";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import type {Span} from "../../analysis/model/text.js";
import {aside} from "../state/aside.js";
import {chunk} from "./chunks.js";
import type {Underline} from "./lens.js";
import {isWithheld, sayWithheld} from "./withheld.js";

const most = 60; // sentences before the rest folds

/** `side` prefixes the sentences' keys: "w" in the reference, "" in the article. The side rule says where a sentence is found. */
export function reader(
  report: Report,
  article: ArticleReport,
  other: ArticleReport | undefined,
  lines: Underline[],
  side: string
): HTMLElement {
  const {text, article: source, label} = article;
  const paragraphs = text.sentences.map((sentence, i) => {
    const opens = i > 0 && sentence.paragraph !== text.sentences[i - 1].paragraph;
    const hidden = isWithheld(source.text, sentence);
    const classes = ["sentence", opens ? "opens" : "", placeOf(article, other, i), hidden ? "withheld" : ""]
      .filter(Boolean)
      .join(" ");
    return html`<p class=${classes} data-s=${`${side}${i + 1}`} data-number=${i + 1}
      tabindex=${i === 0 ? 0 : -1}>${hidden ? stretch(article, i) : runs(source.text, sentence, lines)}</p>`;
  });
  return html`<section aria-label=${label} data-article=${source.id}>
    <h2>${label}</h2>
    <p class="muted">${roleOf(report, article)}</p>
    <p class="headline">${source.headline || "No headline in the capture"}</p>
    ${paragraphs.slice(0, most)} ${fold(paragraphs.slice(most))}
  </section>`;
}

/** What follows in a very long article: opened by hand, by selecting a sentence in it, and on paper. */
function fold(paragraphs: HTMLElement[]): HTMLElement | null {
  if (paragraphs.length === 0) return null;
  const n = paragraphs.length;
  const details: HTMLDetailsElement = html`<details class="fold"><summary>${n === 1 ? "One more sentence" : `${n} more sentences`}</summary>${paragraphs}</details>`;
  const open = () => (details.isConnected ? (details.open = true) : removeEventListener("beforeprint", open));
  addEventListener("beforeprint", open);
  return details;
}

/** A withheld sentence: the first of a stretch says how long it is, each keeps its line, its number and its side rule. */
function stretch({article: {text, url}, text: {sentences}}: ArticleReport, index: number): (Node | string)[] {
  const hidden = (i: number) => sentences[i] !== undefined && isWithheld(text, sentences[i]);
  if (hidden(index - 1)) return [html`<span class="hidden">withheld</span>`];
  let last = index;
  while (hidden(last + 1)) last++;
  const said = sayWithheld(last - index + 1, sentences[last].words[1] - sentences[index].words[0]);
  return [said, ...(url ? [" ", html`<a href=${url} rel="noopener noreferrer">at the source</a>`] : [])];
}

/** In the article: where the sentence is found. In the reference: whether the article has it. */
function placeOf(article: ArticleReport, other: ArticleReport | undefined, index: number): string {
  if (article.standing === "other") return article.origins[index] ?? "";
  if (article.standing !== "wire" || other?.standing !== "other") return "";
  return other.alignment?.matches.some(({reference}) => reference === index) ? "" : "unmatched";
}

function roleOf({reference, referenceName}: Report, article: ArticleReport): string {
  const {standing} = article;
  if (reference === null) return "";
  if (standing === "later") return `About ${aside(article)}; not compared`;
  return standing === "wire"
    ? referenceName === "the wire"
      ? "The wire"
      : "Compared with"
    : `Beside ${referenceName}`;
}

function runs(text: string, sentence: Span, lines: Underline[]): (Node | string)[] {
  return chunk(sentence, lines).flatMap(({start, end, marks}) => {
    const words = text.slice(start, end);
    const top = marks.at(-1); // the innermost
    if (!top) return [words];
    const last = top.end === end;
    return [
      html`<mark class=${`marked line-${top.line}${top.aside ? " aside" : ""}`} title=${top.note}>${words}${
        top.sign && last ? html`<sup aria-hidden="true">${top.sign}</sup>` : null
      }${last ? html`<span class="hidden"> (${top.kind})</span>` : null}</mark>`
    ];
  });
}
