// What stands in the content of another attribution is kept, with a flag.

import type {Found} from "../found.js";
import {NOUN_RULE} from "../rules/nouns.js";
import {NOUN_PHRASE_RULE} from "../rules/verbs.js";

const NONE: ReadonlySet<Found> = new Set();

/** The attributions of one unit that stand in the content of another. */
export function findInner(list: Found[]): ReadonlySet<Found> {
  if (list.length < 2) return NONE;
  const inner = new Set<Found>();
  const byLength = list.filter((one) => one.content.length > 0).sort((a, b) => length(b) - length(a));
  for (const one of byLength) {
    const holder = byLength.find((other) => other !== one && !inner.has(other) && holds(other, place(one)));
    if (!holder || (holds(one, place(holder)) && length(one) > length(holder))) continue;
    // "seized on his claim that …": the claim is his, not theirs
    inner.add(one.rule === NOUN_RULE && opensWith(holder, one) ? holder : one);
  }
  return inner;
}

const length = (one: Found): number => one.content.reduce((sum, {start, end}) => sum + end - start, 0);
const place = (one: Found): number => one.cue?.start ?? one.content[0]?.start ?? -1;
const holds = (one: Found, at: number): boolean => one.content.some(({start, end}) => start <= at && at < end);
const opensWith = (holder: Found, noun: Found): boolean =>
  holder.rule === NOUN_PHRASE_RULE &&
  /^(?:claimed|said|confirmed|denied)$/.test(noun.class) &&
  holder.content[0].start === noun.source?.start;
