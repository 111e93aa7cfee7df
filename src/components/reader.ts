// An article as text to be read: a sentence a paragraph, numbered, with one lens underlined.

import {html} from "htl";
import type {ArticleReport, Span} from "../analysis/model.js";
import {chunk} from "./chunks.js";
import type {Underline} from "./lens.js";

/** `side` prefixes the sentences' keys: "w" in the wire, "" in the article. */
export function reader(
  article: ArticleReport,
  lines: Underline[],
  {side, role}: {side: string; role: string}
): HTMLElement {
  const {text, article: source, label} = article;
  const paragraphs = text.sentences.map((sentence, i) => {
    const key = `${side}${i + 1}`;
    const opens = i > 0 && sentence.paragraph !== text.sentences[i - 1].paragraph;
    return html`<p
      class=${opens ? "sentence opens" : "sentence"}
      data-s=${key}
      data-number=${i + 1}
      tabindex=${i === 0 ? 0 : -1}
    >
      ${runs(source.text, sentence, lines)}
    </p>`;
  });
  return html`<section aria-label=${label}>
    <h2>${label}</h2>
    <p class="muted">${role}</p>
    <p class="headline">${source.headline || "No headline in the capture"}</p>
    ${paragraphs}
  </section>`;
}

function runs(text: string, sentence: Span, lines: Underline[]): (Node | string)[] {
  return chunk(sentence, lines).flatMap(({start, end, marks}) => {
    const words = text.slice(start, end);
    const top = marks.at(-1); // the innermost
    if (!top) return [words];
    const last = top.end === end;
    return [
      html`<mark class=${`marked line-${top.line}${top.aside ? " aside" : ""}`} title=${top.note}
        >${words}${
          top.sign && last ? html`<sup aria-hidden="true">${top.sign}</sup>` : null
        }${last ? html`<span class="hidden"> (${top.kind})</span>` : null}</mark
      >`
    ];
  });
}
