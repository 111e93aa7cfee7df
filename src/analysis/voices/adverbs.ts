// "reportedly": a writer's word for what somebody else says, with nobody named.

import {ADVERBS} from "../lexicons/cues.js";
import {openingOf} from "./orders.js";
import {findEnd} from "./ends.js";
import type {Hit, Reading} from "./reading.js";

const adverbs = new Set(ADVERBS);

export function findAdverbs({clause, cues}: Reading): Hit[] {
  const {tokens, chunkAt} = clause;
  const hits: Hit[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== "word" || !adverbs.has(token.lower)) return;
    const at = chunkAt[i];
    const from = openingOf(clause, at);
    hits.push({
      source: null,
      cue: [i, i + 1],
      content: [[from, findEnd(clause, from, "clause", at, cues)]],
      class: "claimed",
      rule: "adverb"
    });
  });
  return hits;
}
