// The voice of every stretch of the body: the outlet's own, somebody else's, or somebody's quoted words.

import type {Span, Text} from "../model/text.js";
import type {Attribution, Voice} from "../model/voices.js";

const FEWEST_QUOTED = 3; // words; a shorter stretch in marks is a title or a term, not a voice

/**
 * What a span is said in, judged by its start: quoted (in closed quotation marks that hold at least three words),
 * attributed (in the content of an attribution, outside such marks) or own.
 */
export function voiceMap(text: Text, attributions: readonly Attribution[]): (span: Span) => Voice {
  const long = text.quotations.filter(({closed, words: [from, to]}) => closed && to - from >= FEWEST_QUOTED);
  const quoted = merge(long.map(({inner}) => inner));
  const attributed = merge(attributions.flatMap(({content}) => content));
  return ({start}) => (holds(quoted, start) ? "quoted" : holds(attributed, start) ? "attributed" : "own");
}

/** The union of spans, in order, none touching. */
export function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({start, end});
  }
  return merged;
}

/** Whether one of the ordered, disjoint spans holds a position. */
export function holds(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low].start <= at;
}
