// What paper gets in place of the screen's: a chart drawn anew for a sheet's width.

import {html} from "htl";

const sheet = 1070; // px across a sheet, at the scale of print.css

/**
 * A chart for the screen, and the same as wide as a sheet for as long as the page is laid out for paper. It is drawn before
 * the browser counts the sheets: what grows afterwards pushes the end of the page off the last one.
 */
export function forPaper(draw: (width: number) => Element, width: number): HTMLElement {
  const drawn: HTMLElement = html`<div class="no-print">${draw(width)}</div>`;
  const copy: HTMLElement = html`<div class="print-only"></div>`;
  const whole: HTMLElement = html`<div>${drawn}${copy}</div>`;
  if (typeof matchMedia === "undefined") return whole; // no layout, no paper
  const paper = matchMedia("print");
  const lay = () => copy.replaceChildren(draw(sheet));
  const before = () => (drawn.isConnected ? lay() : removeEventListener("beforeprint", before));
  const change = () => {
    if (!drawn.isConnected) paper.removeEventListener("change", change);
    else if (!paper.matches) copy.replaceChildren();
    else if (!copy.hasChildNodes()) lay();
  };
  addEventListener("beforeprint", before);
  paper.addEventListener("change", change);
  if (paper.matches) lay();
  return whole;
}
