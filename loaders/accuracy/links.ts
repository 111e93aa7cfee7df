// The project's own gold: links between the sentences of the sample story, labelled twice by one hand.

import {align} from "../../src/analysis/compare/align/align.js";
import {indexStory} from "../../src/analysis/compare/align/story.js";
import type {SentenceSource} from "../../src/analysis/model/compare.js";
import type {Id} from "../../src/analysis/model/text.js";
import {prf} from "./figures.js";

type Cell = [a: number, b: number];

/** tests/gold/links.json */
export interface LinkGold {
  consistency: {first: number; second: number; both: number; f1: number; kappa: number}; // of the two passes
  sentences: Record<Id, number>;
  pairs: {a: Id; b: Id; first: Cell[]; second: Cell[]}[];
}

/** Precision, recall and F1 of the links found, with the first article of each pair as the reference. A link labelled in
 *  one pass only counts neither way. `reference` keeps to the pairs with that article first. */
export function measureLinks(
  gold: LinkGold,
  sources: SentenceSource[],
  reference?: Id
): Record<"P" | "R" | "F1", number> {
  const index = indexStory(sources);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const counts: [number, number, number] = [0, 0, 0];
  for (const {a, b, first, second} of gold.pairs) {
    if (reference !== undefined && a !== reference) continue;
    const [one, two] = [first, second].map((cells) => new Set(cells.map(String)));
    const [{matches}] = align([byId.get(a)!], byId.get(b)!, {index});
    const found = new Set(matches.map(({reference, article}) => String([reference, article])));
    for (const cell of found) {
      if (one.has(cell) && two.has(cell)) counts[0]++;
      else if (!one.has(cell) && !two.has(cell)) counts[1]++;
    }
    for (const cell of one) if (two.has(cell) && !found.has(cell)) counts[2]++;
  }
  return prf(...counts);
}
