// What stands in the content of another attribution is kept, with a flag.

import type {Found} from "./rules.js";

const length = (found: Found): number => found.content.reduce((sum, {start, end}) => sum + end - start, 0);

/** The attributions of one unit that stand in the content of another. */
export function findInner(list: Found[]): Set<Found> {
  const inner = new Set<Found>();
  const byLength = [...list].sort((a, b) => length(b) - length(a));
  for (const one of byLength) {
    if (one.content.length === 0) continue;
    const at = one.cue?.start ?? one.content[0].start;
    const holder = byLength.find(
      (other) => other !== one && !inner.has(other) && other.content.some(({start, end}) => start <= at && at < end)
    );
    if (
      holder &&
      !(
        one.content.some(({start, end}) => holder.cue && start <= holder.cue.start && holder.cue.start < end) &&
        length(one) > length(holder)
      )
    )
      inner.add(one);
  }
  return inner;
}
