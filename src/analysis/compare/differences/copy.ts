// Wording in common, and who is credited for it: the first thing to say of a copy.

import type {Pair} from "../../model/compare.js";
import type {CreditAudit} from "../../model/report.js";
import {isDerived} from "../overlap.js";
import {noWords, type Point} from "./points.js";

export interface CopySource {
  pair: Pair | undefined; // the article against the reference
  credit: CreditAudit;
  agency: string | null; // of the reference
}

const least = {share: 0.5, words: 30}; // outside quotations and names, for a copy
const mostRuns = 12; // shown

/** The point of a copy, or of an article that shares enough wording to speak of derivation; else null. */
export function compareCopy({pair, credit, agency}: CopySource): Point | null {
  if (!pair) return null;
  const {bare, unquoted} = pair;
  const copied = (bare.d3 ?? 0) >= least.share && bare.d3! * bare.words >= least.words;
  if (!copied && !isDerived(pair)) return null;
  const share = copied ? bare.d3! : (unquoted.d3 ?? 0);
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
    rule: copied ? "wording in common" : "some wording in common",
    kind: "copy",
    there: null,
    here: null,
    words: {...noWords, reference: runs.map(([, b]) => b), article: runs.map(([a]) => a)},
    said: {here: credited, there: `${Math.round(100 * share)}`, note},
    passages: {reference: [], article: []}
  };
}
