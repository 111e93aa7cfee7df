// Wording in common, and who is credited for it: the first thing to say of a copy.

import type {Pair} from "../../model/compare.js";
import type {CreditAudit} from "../../model/report.js";
import {noWords, type Point} from "./points.js";

export interface CopySource {
  pair: Pair | undefined; // the article against the reference
  credit: CreditAudit;
  agency: string | null; // of the reference
}

const least = {share: 0.2, words: 30}; // outside quotations and names
const mostRuns = 12; // shown

/** The point of a copy; null where too little of the wording is shared. */
export function compareCopy({pair, credit, agency}: CopySource): Point | null {
  const share = pair?.bare.d3 ?? 0;
  if (!pair || share < least.share || share * pair.bare.words < least.words) return null;
  const runs = [...pair.tiles].sort(([a], [b]) => b.end - b.start - (a.end - a.start)).slice(0, mostRuns);
  const credited = credit.agencies.length > 0 ? credit.agencies.join(", ") : undefined;
  const note = credited
    ? agency !== null && !credit.agencies.includes(agency)
      ? "another"
      : "given"
    : credit.class === "general credit"
      ? "general"
      : "none";
  return {
    rule: "wording in common",
    kind: "copy",
    there: null,
    here: null,
    words: {...noWords, reference: runs.map(([, b]) => b), article: runs.map(([a]) => a)},
    said: {here: credited, there: `${Math.round(100 * share)}`, note},
    passages: {reference: [], article: []}
  };
}
