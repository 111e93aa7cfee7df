// Held or released, charged or convicted, resigned or apologised: the state that two clauses about the same put somebody
// in.

import {fold} from "../../english/finder.js";
import {statusOf} from "../../english/lexicons/statuses.js";
import type {ClaimToken} from "../claims/read.js";
import type {Account} from "./account.js";
import type {Couple} from "./couples.js";
import {partnerOf} from "./names.js";
import type {Point} from "./points.js";

const alike = 0.3;

export function compareStatus(couple: Couple): Point[] {
  const {there, here, passage, pairs, partners} = couple;
  const sorted = pairs.filter((pair) => pair.alike >= alike).sort((a, b) => b.alike - a.alike);
  for (const pair of sorted.slice(0, 3)) {
    const partner = partnerOf(couple, pair);
    const [all, mine] = [stepsOf(there, partner.tokens), stepsOf(here, passage.tokens)];
    const [left, right] = [stepsOf(there, pair.there.tokens), stepsOf(here, pair.here.tokens)];
    for (const [line, steps] of left) {
      const others = right.get(line);
      if (!others) continue;
      const [one] = [...steps].filter(([step]) => !mine.get(line)?.has(step));
      const [other] = [...others].filter(([step]) => !all.get(line)?.has(step));
      if (!one || !other) continue;
      return [
        {
          rule: "status differs",
          kind: "fact",
          there: pair.there,
          here: pair.here,
          words: {reference: [bare(one[1])], article: [bare(other[1])]},
          said: {there: there.slice(one[1]), here: here.slice(other[1])},
          passages: {reference: [partner, ...partners.filter((p) => p !== partner)].slice(0, 3), article: [passage]}
        }
      ];
    }
  }
  return [];
}

const bare = ({start, end}: ClaimToken) => ({start, end});

/** The steps that some words name, by line. */
function stepsOf({slice}: Account, tokens: readonly ClaimToken[]): Map<string, Map<string, ClaimToken>> {
  const found = new Map<string, Map<string, ClaimToken>>();
  for (const token of tokens) {
    const status = statusOf.get(fold(slice(token)));
    if (!status) continue;
    const steps = found.get(status.line) ?? new Map<string, ClaimToken>();
    found.set(status.line, steps.set(status.step, token));
  }
  return found;
}
