// Every difference in one plain sentence, by what was found. Described, never judged; passages are cut at clauses.

import type {Account} from "../account.js";
import type {Point} from "../points.js";
import {cite, quote, widen} from "./clauses.js";
import {further} from "./further.js";
import {sayings, type Names, type Parts} from "./sayings.js";

export type {Names} from "./sayings.js";

/** The sentence of a difference; what else it shows follows in a second. */
export function sayDifference(points: readonly Point[], there: Account, here: Account, names: Names): string {
  const [first, second] = points;
  const parts = (point: Point): Parts => ({
    ...names,
    x: point.there ? cite(there.slice(point.kind === "quotation" ? point.there : widen(there, point.there))) : "",
    y: point.here ? cite(here.slice(point.kind === "quotation" ? point.here : widen(here, point.here))) : "",
    one: point.said.there ? quote(point.said.there) : "",
    other: point.said.here ? quote(point.said.here) : "",
    point
  });
  const main = sayings[first.rule](parts(first));
  const text = second ? `${main} ${further(parts(second))}`.trim() : main;
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A headline beside its own text. */
export function sayHeadline(label: string, title: string, body: string, raised: boolean): string {
  return `The headline of ${label} puts it ${raised ? "more" : "less"} firmly than its text: ${cite(title)} there, ${cite(body)} in the text.`;
}
