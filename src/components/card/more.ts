// What stands behind the first screens: one line that says its finding, and opens.

import {html} from "htl";
import type {Caption} from "../../analysis/model/report.js";

const opened = new Set<string>(); // a part that the reader has opened stays open when the page draws it again

/** A part of the page, drawn when it is first opened, and again where its width changes. Without anything to show it is
 *  its line alone. */
export function more(
  id: string,
  name: string,
  {title}: Pick<Caption, "title">,
  draw: (width: number) => Element,
  empty = false
): HTMLElement {
  const line = html`<span><b>${name}</b> ${title}</span>`;
  if (empty) return html`<p class="more" id=${`more-${id}`}>${line}</p>`;
  const body = html`<div></div>`;
  const whole: HTMLDetailsElement = html`<details class="more" id=${`more-${id}`}>
    <summary>${line}</summary>
    ${body}
  </details>`;
  let drawn = 0;
  const fill = () => {
    const width = Math.round(body.getBoundingClientRect().width) || 640;
    if (width === drawn) return;
    drawn = width;
    body.replaceChildren(draw(width));
  };
  whole.addEventListener("toggle", () => {
    if (whole.open) opened.add(id);
    else opened.delete(id);
    if (whole.open) fill();
  });
  if (typeof ResizeObserver !== "undefined") new ResizeObserver(() => whole.open && fill()).observe(body);
  const follow = () => {
    if (!whole.isConnected && drawn) return removeEventListener("hashchange", follow);
    if ([`#${id}`, `#more-${id}`].includes(location.hash)) whole.open = true;
  };
  addEventListener("hashchange", follow);
  follow();
  whole.open ||= opened.has(id);
  return whole;
}
