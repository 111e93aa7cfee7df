// An article's anatomy as a strip: the map of a comparison, and a story's row on the home page.

import {html} from "htl";
import type {SentenceOrigin} from "../analysis/model.js";
import {rove} from "./rove.js";

export interface StripBlock {
  words: number;
  origin: SentenceOrigin | "wire" | "later";
  href?: string;
  name?: string;
}

/** Blocks above the line are in the wire too, blocks below only here; widths are words. */
export function strip(blocks: StripBlock[], label: string): HTMLElement {
  const element: HTMLElement = html`<div class="strip" role="group" aria-label=${label}>${blocks.map(
    ({words, origin, href, name}) => {
      const style = `flex-grow: ${words}`;
      return href
        ? html`<a class=${`block ${origin}`} style=${style} href=${href} aria-label=${name} title=${name}></a>`
        : html`<span class=${`block ${origin}`} style=${style}></span>`;
    }
  )}</div>`;
  return rove(element);
}
