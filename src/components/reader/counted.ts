// Underlines, in the texts that stand on this page, the words behind a number, without changing the texts.

import type {ArticleReport} from "../../analysis/model/report.js";
import type {Span} from "../../analysis/model/text.js";
import {addressOf} from "../state/hover.js";

const name = "counted"; // ::highlight(counted) in style.css

/** While one of a card's links has pointer or focus. `counted` says what stands behind the link. */
export function showCounted(
  card: HTMLElement,
  counted: (address: string) => {article: ArticleReport; spans: Span[]} | undefined
): void {
  const show = ({target}: Event) => {
    const link = (target as Element).closest("a, button[value]");
    const found = link ? counted(link.getAttribute("value") ?? addressOf(link)) : undefined;
    underlineCounted(found?.article ?? null, found?.spans);
  };
  const clear = () => underlineCounted(null);
  card.addEventListener("pointerover", show);
  card.addEventListener("focusin", show);
  card.addEventListener("pointerleave", clear);
  card.addEventListener("focusout", clear);
}

/** Until the next call. A browser without custom highlights shows nothing; the link to the words remains. */
function underlineCounted(article: ArticleReport | null, spans: Span[] = []): void {
  if (typeof Highlight === "undefined" || !CSS.highlights) return;
  CSS.highlights.delete(name);
  if (!article || spans.length === 0) return;
  const side = article.standing === "wire" ? "w" : "";
  const texts = [...document.querySelectorAll<HTMLElement>("[data-article]")].filter(
    ({dataset}) => dataset.article === article.article.id
  );
  const ranges = texts.flatMap((text) =>
    article.text.sentences.flatMap((sentence, i) => {
      const inside = spans.filter(({start, end}) => start < sentence.end && end > sentence.start);
      const element = inside.length ? text.querySelector(`[data-s="${side}${i + 1}"]:not(.withheld)`) : null;
      return element ? inside.flatMap((span) => rangesIn(element, sentence.start, span)) : [];
    })
  );
  CSS.highlights.set(name, new Highlight(...ranges));
}

/** The stretches of an element's own text nodes; `offset` is where its text begins in the article. */
function rangesIn(element: Element, offset: number, {start, end}: Span): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  let at = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest("sup, .hidden")) continue;
    const {length} = node.textContent ?? "";
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
    if (from < to) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
    at += length;
  }
  return ranges;
}
