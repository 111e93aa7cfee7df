// Any article can be the yardstick: its report is fetched when it is asked for.

import * as Inputs from "@observablehq/inputs";
import {html} from "htl";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import {isOneFile, unpack} from "./embedded.js";
import {updateState, type State} from "./focus.js";

/** The report that the state asks for: the story's own, or one with another article as the reference. */
export async function withReference(report: Report, {ref}: State): Promise<Report> {
  if (!ref || ref === report.reference || !report.articles.some(({article}) => article.id === ref)) return report;
  if (isOneFile()) return unpack(ref);
  const response = await fetch(`../_file/story/${report.story.id}/${encodeURIComponent(ref)}.json`);
  if (!response.ok) throw new Error(`The comparison with “${ref}” could not be loaded.`);
  return response.json();
}

/** The switch: wires first, and called so. `own` is the story's own reference, which needs no place in the address. */
export function referenceSwitch(report: Report, own: Report): HTMLElement {
  if (report.articles.length < 2) return html`<span></span>`;
  const isWire = ({article}: ArticleReport) => article.id === own.story.wire;
  const isOther = (one: ArticleReport) => !isWire(one) && one.article.role === "wire";
  const rest = report.articles.filter((one) => !isWire(one) && !isOther(one));
  const input = Inputs.select([...report.articles.filter(isWire), ...report.articles.filter(isOther), ...rest], {
    label: "Compare with",
    format: (one: ArticleReport) =>
      `${one.label}${isWire(one) ? " (the wire)" : isOther(one) ? (own.story.wire ? " (another wire)" : " (a wire)") : ""}`,
    value: report.articles.find(({article}) => article.id === report.reference)
  });
  input.addEventListener("input", () => {
    const {id} = input.value.article;
    updateState({ref: id === own.reference ? undefined : id, a: undefined, s: undefined});
  });
  return html`<div class="controls no-print">${input}</div>`;
}

/** The address of the compare page, up to the keys of its state: "../compare/kim-limousine#" or with another reference. */
export function compareAddress(report: Report, own: Report): string {
  const ref = report.reference === own.reference ? "" : `ref=${report.reference}&`;
  return `${isOneFile() ? "" : `../compare/${report.story.id}`}#${ref}`;
}
