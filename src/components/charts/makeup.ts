// What each article is made of: one bar of all its words. In ink, because hue means origin; a part opens its sentences.

import {html} from "htl";
import type {ArticleReport, MakeupPart, PartKind, Report} from "../../analysis/model/report.js";
import {figure, nothing} from "../card/figure.js";
import type {Data} from "../card/save.js";
import {sentenceOf} from "../reader/withheld.js";
import {labelBriefly} from "../state/aside.js";

// in the order in which they are drawn
const partNames: Record<PartKind, string> = {
  quoted: "quoted",
  attributed: "attributed",
  reported: "reported",
  comment: "comment"
};

// the lens under which a part's words are underlined in the text
const lenses: Partial<Record<PartKind, string>> = {quoted: "attributed", attributed: "attributed", comment: "comment"};
const roomy = 44; // px of a part that has room for its share

interface Options {
  width: number;
  compare: string; // the address of the compare page
}

/** The chart in its card. */
export function makeup(report: Report, {width, compare}: Options): HTMLElement {
  const made = report.articles.filter(({makeup}) => makeup);
  if (made.length === 0) return nothing("makeup");
  const kinds = Object.keys(partNames) as PartKind[];
  const table = {
    columns: ["Article", ...kinds.map((kind) => `Words ${kind === "comment" ? "in comment" : kind}`), "Comment"],
    rows: made.map((article) => [
      article.label,
      ...kinds.map((kind) => {
        const part = article.makeup!.parts.find((one) => one.kind === kind)!;
        return `${percent(part.share)} (${part.words})`;
      }),
      sayComments(article)
    ])
  };
  const legend = html`<ul class="legend key" aria-label="What the parts are">${kinds.map(
    (kind) => html`<li><span class=${`block part ${kind}`}></span>${partNames[kind]}</li>`
  )}</ul>`;
  const rows = () =>
    html`<div>${legend}<ul class="makeup">${made.map((article) => row(article, width - 34, compare))}</ul></div>`;
  return figure("makeup", report.captions.makeup, rows, table, () => rowsOf(report));
}

function row(article: ArticleReport, width: number, compare: string): HTMLElement {
  const item: HTMLElement = html`<li><p>${labelBriefly(article)}: ${sayComments(article)}</p></li>`;
  const parts = article
    .makeup!.parts.filter(({words}) => words > 0)
    .map((part) => link(item, article, part, width, compare));
  item.append(html`<div class="bar" role="group" aria-label=${`${article.label}, by words`}>${parts}</div>`);
  return item;
}

/** A part of the bar, as wide as it has words. It is pressed to open its sentences under the bar, and again to close them. */
function link(
  item: HTMLElement,
  article: ArticleReport,
  part: MakeupPart,
  width: number,
  compare: string
): HTMLElement {
  const {kind, words, share, sentences} = part;
  const name = `${article.label}: ${percent(share)} ${partNames[kind]}, ${words} words in ${count(sentences.length)}`;
  const address = `#made-${article.article.id}-${kind}`; // an anchor of this page: it leaves the page's state alone
  const element: HTMLElement = html`<a class=${`part ${kind}`} role="button" href=${address} aria-expanded="false" aria-label=${`${name}; show them`} title=${name} style=${`flex-grow: ${words}`}>${share * width >= roomy ? percent(share) : ""}</a>`;
  const press = (event: Event) => {
    event.preventDefault();
    const open = element.getAttribute("aria-expanded") === "true";
    item.querySelector(".sentences")?.remove();
    for (const one of item.querySelectorAll(".part")) one.setAttribute("aria-expanded", "false");
    if (open) return;
    element.setAttribute("aria-expanded", "true");
    item.append(listOf(article, part, compare));
  };
  element.addEventListener("click", press);
  element.addEventListener("keydown", (event) => {
    if (event.key === " ") press(event);
  });
  return element;
}

/** The sentences of a part, each a link to where it stands. */
function listOf(article: ArticleReport, {kind, sentences}: MakeupPart, compare: string): HTMLElement {
  const side = (index: number): string =>
    article.standing === "wire" ? `s=w${index + 1}` : `a=${article.article.id}&s=${index + 1}`;
  const lens = lenses[kind] ? `&lens=${lenses[kind]}` : "";
  return html`<div class="sentences" id=${`made-${article.article.id}-${kind}`} role="region" aria-label=${`${article.label}, ${partNames[kind]}`}>
    <ol>${sentences.map((index) => html`<li value=${index + 1}><a href=${`${compare}${side(index)}${lens}`}>${sentenceOf(article, index).trim()}</a>${note(article, kind, index)}</li>`)}</ol>
  </div>`;
}

/** Why a sentence counts as comment. */
function note({marks, text}: ArticleReport, kind: PartKind, index: number): HTMLElement | null {
  if (kind !== "comment") return null;
  const {start} = text.sentences[index];
  const mark = marks.find((one) => one.feature === "comment" && one.start === start);
  return mark?.note ? html` <small class="muted">${mark.note}</small>` : null;
}

/** One row an article and part of it, to take away. */
function rowsOf(report: Report): Data {
  const rows = report.articles.flatMap(({article, label, makeup, text}) =>
    (makeup?.parts ?? []).map(({kind, words, share, sentences}) => ({
      article: article.id,
      label,
      part: kind,
      words,
      share,
      comments: makeup?.comments ?? null,
      reads_as_comment: makeup?.reads ?? null,
      sentences: sentences.map((index) => {
        const {start, end} = text.sentences[index];
        return {sentence: index + 1, start, end, text: article.text.slice(start, end).trim()};
      })
    }))
  );
  return {report, rows};
}

/** "8 of 13 sentences comment; reads as comment" */
function sayComments({makeup, text}: ArticleReport): string {
  const {comments, reads} = makeup!;
  const n = text.sentences.length;
  const said = `${comments || "none"} of ${count(n)} ${comments === 1 || comments === 0 ? "comments" : "comment"}`;
  return reads ? `${said}; reads as comment` : said;
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
const count = (n: number): string => `${n} ${n === 1 ? "sentence" : "sentences"}`;
