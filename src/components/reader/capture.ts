// A capture line by line: what each is taken for, and why. The numbers are counted in the body only.

import {html} from "htl";
import type {ArticleReport} from "../../analysis/model/report.js";
import {isWithheld, wordsOf} from "./withheld.js";

/** A disclosure with every line of the capture; the reason stands on hover and for screen readers. */
export function capture({article: {text, zones}, label}: ArticleReport): HTMLElement {
  const count = (list: typeof zones) => list.reduce((n, {start, end}) => n + words(text.slice(start, end)), 0);
  const all = count(zones);
  const body = count(zones.filter(({kind}) => kind === "body"));
  const share = all ? Math.round((100 * (all - body)) / all) : 0;
  const partly = zones.some((zone) => zone.kind === "body" && isWithheld(text, zone));
  const counted = `${body} of its ${all} words are body, ${share}% are not`;
  return html`<details class="capture">
    <summary>The capture of ${label}, line by line: ${partly ? "what may not be published is left out" : counted}</summary>
    <table><tbody>${zones.map(
      ({
        start,
        end,
        kind,
        by,
        why
      }) => html`<tr class=${kind === "body" ? "" : "muted"} title=${by === "hand" ? "labelled by hand" : why}>
      <th scope="row">${kind}<span class="hidden"> (${by === "hand" ? "labelled by hand" : why})</span></th>
      <td>${wordsOf(text, {start, end}).trim()}</td>
    </tr>`
    )}</tbody></table>
    <p>A line taken for the wrong thing can be labelled by hand, under “zones” in story.json.</p>
  </details>`;
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
