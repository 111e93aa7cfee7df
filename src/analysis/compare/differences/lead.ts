// What an article opens with, and where that stands in the reference.

import type {Account, Passage} from "./account.js";
import {pairClauses, type ClausePair} from "./clauses.js";
import type {Couple} from "./couples.js";
import {noWords, type Point} from "./points.js";

const low = 3; // sentences from which something stands low
const newShare = 0.6; // of the opening sentence that the other's opening lacks

/** One point for the opening sentence of an article; its passages are both openings and the partners. */
export function compareLead(there: Account, here: Account, couples: readonly Couple[]): Point | null {
  const [first] = here.passages;
  const [opening, second] = there.passages;
  if (
    !first ||
    !opening ||
    first.tokens.map(({form}) => form).join(" ") === opening.tokens.map(({form}) => form).join(" ")
  )
    return null;
  const couple = couples.find(({passage}) => passage === first);
  const partner = couple?.partners[0];
  const both = new Set([...opening.stems, ...(second?.stems ?? [])]);
  let fresh = 0;
  for (const stem of first.stems) if (!both.has(stem)) fresh += here.weigh(stem);
  const share = first.mass > 0 ? fresh / first.mass : 0;
  const rule =
    !partner || (share > newShare && partner.index > low)
      ? partner
        ? "lead stands low there"
        : "lead is not there"
      : partner.index >= low
        ? "lead stands low there"
        : "lead is told otherwise";
  const pair = bestPair(there, here, opening, first);
  const reference = [opening, ...(couple?.partners ?? [])].filter((p, i, all) => all.indexOf(p) === i).slice(0, 3);
  return {
    rule,
    kind: "lead",
    there: pair?.there ?? opening,
    here: pair?.here ?? first,
    words: noWords,
    said: {sentence: partner && partner.index > 0 ? partner.index + 1 : undefined},
    passages: {reference, article: [first]}
  };
}

/** The two clauses of the openings that differ most. */
function bestPair(there: Account, here: Account, a: Passage, b: Passage): ClausePair | undefined {
  const pairs = a.clauses.flatMap((x) => b.clauses.map((y) => pairClauses(x, y, there.stems, here.stems, there.weigh)));
  return pairs.sort((x, y) => y.onlyHere + y.shared - x.onlyHere - x.shared)[0];
}
