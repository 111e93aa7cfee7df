// What is known of each labelled set: what is measured there, on whose data, and the figures of others. The numbers are
// facts from the sets' own papers, or were measured with the simple means named; where they come from other data, that is
// said. To measure on another set: add it to one of the three lists, in the order of the page.

import {own} from "../../src/analysis/own.js";
import {kindOf} from "./kind.js";
import {differences} from "./known/differences.js";
import type {KnownFigure, KnownSet} from "./known/set.js";
import {structure} from "./known/structure.js";
import {wording} from "./known/wording.js";

export type {KnownFigure, KnownSet};

/** By capability, and by the kind of the set where it has one: "hedging", "hedging/certainty". */
export const known: Record<string, KnownSet> = {...structure, ...wording, ...differences};

/** What is known of a set by its file's name without the ending; undefined where nothing is. */
export function knownOf(capability: string, set: string): KnownSet | undefined {
  const kind = kindOf(set);
  return own(known, kind ? `${capability}/${kind}` : capability);
}
