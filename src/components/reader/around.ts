// What surrounds a comparison: the articles before and after this one, and where on its map the reader is.

import {html} from "htl";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import {writeState, type State} from "../state/focus.js";

/** The ways to the articles before and after, in the common order; nothing where there is one only. */
export function neighbours({articles}: Report, article: ArticleReport, {lens}: State): HTMLElement | null {
  const others = articles.filter(({standing}) => standing !== "wire");
  const at = others.indexOf(article);
  const way = (one: ArticleReport | undefined, before: string, after: string) =>
    one
      ? html`<a href=${writeState({a: one.article.id, lens})}>${before}${one.label}${after}</a>`
      : html`<span></span>`;
  if (others.length < 2) return null;
  return html`<nav class="neighbours no-print" aria-label="Other articles">${way(others[at - 1], "← ", "")} ${way(others[at + 1], "", " →")}</nav>`;
}

/** Outlines on the map, whose links stand in reading order, those sentences that are on the screen. */
export function outlineView(map: HTMLElement, sentences: HTMLElement[]): void {
  if (typeof IntersectionObserver === "undefined") return; // no layout, no view
  const blocks = [...map.querySelectorAll<HTMLElement>(".block")];
  const inView = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    if (!map.isConnected) return observer.disconnect();
    for (const {target, isIntersecting} of entries) inView[isIntersecting ? "add" : "delete"](target);
    for (const [i, sentence] of sentences.entries()) blocks[i]?.classList.toggle("in-view", inView.has(sentence));
  });
  requestAnimationFrame(() => sentences.forEach((sentence) => observer.observe(sentence))); // when they are on the page
}
