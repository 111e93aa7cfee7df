// Where a view is found again: to be quoted, and at the foot of what is printed.

import {html} from "htl";
import type {Report} from "../../analysis/model/report.js";

/** A button that copies title, address, version and the date of the visit. */
export function cite(report: Report): HTMLElement {
  const status = html`<span role="status"></span>`;
  const button = html`<button type="button">Cite this view</button>`;
  button.addEventListener("click", async () => {
    const text = `${sayView(report, document.title, location.href)} Visited ${isoDate(new Date())}.`;
    const copied = await copy(text);
    status.textContent = copied ? `Copied: ${text}` : `To be copied by hand: ${text}`;
  });
  return html`<div class="cite no-print">${button} ${status}</div>`;
}

/** The line at the end of a printed page. */
export function imprint(report: Report): HTMLElement {
  const line: HTMLElement = html`<p class="imprint print-only"></p>`;
  const write = () => {
    if (!line.isConnected) return removeEventListener("beforeprint", write);
    line.textContent = sayView(report, document.title, location.href); // the address changes while the page is open
  };
  addEventListener("beforeprint", write);
  return line;
}

/** "Story. http://…/story/x#lens=tone. Copytaster 0.1.0, word lists 12ab34cd." */
function sayView({version, lists}: Report, title: string, address: string): string {
  return `${title.split(" | ")[0]}. ${address} Copytaster ${version}${lists ? `, word lists ${lists}` : ""}.`;
}

/** Whether it could be copied: only secure pages may, and only while they have the focus. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function isoDate(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => `${n}`.padStart(2, "0")).join("-");
}
