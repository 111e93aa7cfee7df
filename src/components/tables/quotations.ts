// Every quotation of four words or more beside its nearest counterpart, word by word.

import {html} from "htl";
import type {Fidelity, Quote, QuoteComparison} from "../../analysis/model/compare.js";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import type {Span} from "../../analysis/model/text.js";
import {chunk} from "../reader/chunks.js";
import {footnote, nothing} from "../card/figure.js";
import {quotationRows} from "../card/rows.js";
import {save} from "../card/save.js";
import {isWithheld, wordsOf} from "../reader/withheld.js";

const names: Record<Fidelity, string> = {
  verbatim: "same",
  "marked edit": "edited, and marked so",
  excerpt: "shortened",
  "altered, unmarked": "differs",
  spliced: "put together from several",
  "no counterpart": "no matching quotation found"
};

const most = 8; // quotations before the rest folds

const order: Fidelity[] = ["altered, unmarked", "spliced", "marked edit", "excerpt", "no counterpart", "verbatim"];

/** The table, those that differ first. */
export function quotations(report: Report, {compare}: {compare: string}): HTMLElement {
  const {title, subtitle, caption} = report.captions.quotations;
  if (report.articles.length < 2) return nothing("quotations");
  const rows = [...report.quotations].sort((a, b) => order.indexOf(a.fidelity) - order.indexOf(b.fidelity));
  const shown = rows.map((row) => compareOne(report, row, compare));
  const differing = rows.filter(({fidelity}) => fidelity !== "verbatim").length;
  const open = Math.min(most, differing || Math.min(3, rows.length)); // those that are the same are few or folded
  return html`<div class="card" id="quotations" role="group" aria-label=${title}>
    <h2>${title}</h2>
    ${rows.length ? html`<h3>${subtitle}</h3>` : null}
    ${shown.slice(0, open)}
    ${shown.length > open ? html`<details><summary>${sayMore(shown.length - open, open >= differing)}</summary>${shown.slice(open)}</details>` : null}
    ${report.articles.map(sayOpen)} ${caption ? html`<p>${caption}</p>` : null} ${footnote(report.captions.quotations)}
    ${rows.length ? save("quotations", report.captions.quotations, () => quotationRows(report)) : null}
  </div>`;
}

function sayMore(n: number, same: boolean): string {
  const more = `${n} more ${n === 1 ? "quotation" : "quotations"}`;
  return same ? `${more}, the same in both` : more;
}

function sayOpen({label, text}: ArticleReport): HTMLElement | null {
  const n = text.quotations.filter(({closed}) => !closed).length;
  if (n === 0) return null;
  return html`<p>${label}: ${n} ${n === 1 ? "quotation has" : "quotations have"} no closing mark; where ${n === 1 ? "it ends" : "they end"} is a guess.</p>`;
}

function compareOne(
  report: Report,
  {quote, counterpart, fidelity, fuller, common, edits, speaker}: QuoteComparison,
  compare: string
): HTMLElement {
  const here = find(report, quote);
  const there = counterpart.length ? find(report, counterpart[0]) : null;
  const changed = edits.filter(({kind}) => kind !== "same");
  const mine = changed.flatMap(({here}) => here ?? []);
  const theirs = changed.flatMap(({there}) => there);
  const same = there !== null && changed.length === 0 && !fuller; // printed once
  const kind = fuller ? "longer here" : names[fidelity];
  const said =
    fidelity === "altered, unmarked" && !fuller
      ? `; ${common} of its ${quote.words.length} words are there too, in order`
      : "";
  const who = speaker === "other" ? "; another speaker is named" : "";
  return html`<div class="quotation">
    <p><b>${kind}</b>${said}${who}</p>
    <blockquote>${marked(here.article.text, quote, mine, "only-here")}<cite><a href=${address(here, quote, compare)}>${here.label}</a>${same ? html` and ${there?.label}` : null}</cite></blockquote>
    ${there && !same ? html`<blockquote>${counterpart.flatMap((q, i) => [i ? " … " : "", ...marked(there.article.text, q, theirs, "only-there")])}<cite>${there.label}</cite></blockquote>` : null}
  </div>`;
}

function marked(text: string, span: Quote, spans: Span[], kind: "only-here" | "only-there"): (string | HTMLElement)[] {
  if (isWithheld(text, span)) return [wordsOf(text, span, span.words.length)];
  return chunk(span, spans).map(({start, end, marks}) => {
    const words = text.slice(start, end);
    if (!marks.length) return words;
    return kind === "only-here" ? html`<ins>${words}</ins>` : html`<del>${words}</del>`;
  });
}

function find(report: Report, {article: id}: Quote): ArticleReport {
  return report.articles.find(({article}) => article.id === id) as ArticleReport;
}

function address({article, text, standing}: ArticleReport, {start}: Span, compare: string): string {
  const index = text.sentences.findIndex((sentence) => sentence.end > start);
  return standing === "wire" ? `${compare}s=w${index + 1}` : `${compare}a=${article.id}&s=${index + 1}`;
}
