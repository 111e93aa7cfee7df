// An article's anatomy as a strip: the map of a comparison, and a story's row on the home page.

import {html} from "htl";
import type {Alignment} from "../../analysis/model/compare.js";
import type {SentenceOrigin} from "../../analysis/model/report.js";
import {rove} from "../state/rove.js";

export interface StripBlock {
  words: number;
  origin: SentenceOrigin | "wire" | "later";
  likely?: boolean; // no sure match: read both
  href?: string;
  name?: string;
}

/** Whether all that links an article's sentence, by its index, are likely matches and none is sure. */
export function isLikely(alignment: Pick<Alignment, "matches"> | null | undefined, index: number): boolean {
  const own = (alignment?.matches ?? []).filter(({article}) => article === index);
  return own.length > 0 && own.every(({grade}) => grade !== "sure");
}

/** What a block means, beside a reference called `name`. */
export function originNames(name: string): Record<StripBlock["origin"], string> {
  return {
    wire: name,
    verbatim: `in ${name} too, word for word`,
    reworded: `in ${name} too, reworded`,
    "only-here-sourced": "only here, source named",
    "only-here-unsourced": "only here, no source named",
    later: "not compared"
  };
}

/** Blocks above the line are in the wire too, blocks below only here; widths are words. */
export function strip(blocks: StripBlock[], label: string): HTMLElement {
  const element: HTMLElement = html`<div class="strip" role="group" aria-label=${label}>${blocks.map(
    ({words, origin, likely, href, name}) => {
      const style = `flex-grow: ${words}`;
      const look = likely ? `block ${origin} likely` : `block ${origin}`;
      return href
        ? html`<a class=${look} style=${style} href=${href} aria-label=${name} title=${name}></a>`
        : html`<span class=${look} style=${style}></span>`;
    }
  )}</div>`;
  return rove(element);
}

/** What a block's look says: of each kind one, with its name; `name` is the reference's. What is set aside, if there is any. */
export function key(name: string, drawn?: StripBlock["origin"][], likely = false): HTMLElement {
  const kinds = Object.entries(originNames(name)).filter(
    ([origin]) => origin !== "later" || !drawn || drawn.includes(origin)
  );
  return html`<ul class="legend key" aria-label="What the blocks are">${kinds.map(
    ([origin, meaning]) => html`<li><span class=${`block ${origin}`}></span>${meaning}</li>`
  )}${likely ? html`<li><span class="block reworded likely"></span>dashed: a likely match, read both</li>` : null}</ul>`;
}
