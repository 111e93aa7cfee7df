// The paper or agency that somebody said it to, or that passes it on: "told the agency", "as reported by the channel".

import {MEDIA} from "../../english/lexicons/sources.js";
import {chunkOf, type Clause} from "../../grammar/clause.js";
import type {Hit} from "../clauses/reading.js";
import {NOUN_RULE} from "../rules/nouns.js";

const media = new Set(MEDIA.split(/,\s*/));
const TO = /^(?:to|with|by|on|in)$/;
const REACH = 8; // chunks between the cue and the medium

/** The chunk of the medium behind a hit, or null. */
export function findVia(clause: Clause, {cue, content, rule, source}: Hit): number | null {
  if (!cue || rule === "according to") return null;
  const {chunks} = clause;
  const start = chunkOf(clause, cue[1] - 1) + 1;
  let until = start + REACH;
  for (const [from] of content) if (from >= start) until = Math.min(until, from);
  for (let i = start; i < until && chunks[i]; i++) {
    const {kind} = chunks[i];
    if (kind === "np" && isMedium(clause, i) && (i === start || TO.test(chunks[i - 1].lower))) return i;
    if (kind !== "np" && kind !== "prep" && kind !== "adv" && kind !== "time") break;
  }
  return source ? passedOn(clause, source.head) : null;
}

/** "confirmation of the gift to the agency": the chunk in the content where the medium's phrase opens. */
export function mediumIn(clause: Clause, {content, rule}: Hit): number | null {
  if (rule !== NOUN_RULE) return null;
  const [from, to] = content[0];
  for (let i = from + 1; i + 1 < to; i++) {
    if (clause.chunks[i].lower === "to" && clause.chunks[i].kind === "prep" && isMedium(clause, i + 1)) return i;
  }
  return null;
}

// ", as reported by the channel,"
function passedOn(clause: Clause, token: number): number | null {
  const {chunks} = clause;
  const at = chunkOf(clause, token);
  for (let i = at + 1; i < at + 4 && chunks[i]; i++) {
    if (chunks[i].kind !== "as" || chunks[i + 2]?.lower !== "by") continue;
    return chunks[i + 3]?.kind === "np" && isMedium(clause, i + 3) ? i + 3 : null;
  }
  return null;
}

function isMedium({tokens, chunks}: Clause, at: number): boolean {
  const words = tokens.slice(chunks[at].from, chunks[at].to);
  return words.some((t) => t.capital) && words.some((t) => media.has(t.lower));
}
