// The voice of every stretch of the body: the outlet's own, somebody else's, or somebody's quoted words.

import type {Attribution, Span, Text, Voice} from "../model.js";

const FEWEST_QUOTED = 3; // words; a shorter stretch in marks is a title or a term, not a voice

/** What a span is said in, judged by its start: quoted, attributed (content of an indirect attribution) or own. */
export function voiceMap(text: Text, attributions: Attribution[]): (span: Span) => Voice {
  const quoted = merge(
    text.quotations.filter((q) => q.closed && q.words[1] - q.words[0] >= FEWEST_QUOTED).map((q) => q.inner)
  );
  const carried = attributions.filter((a) => a.cue === null || a.kind !== "indirect").flatMap((a) => a.content);
  const attributed = merge([
    ...attributions.filter((a) => a.kind === "indirect").flatMap((a) => a.content),
    ...carried
  ]);
  return (span) => (holds(quoted, span.start) ? "quoted" : holds(attributed, span.start) ? "attributed" : "own");
}

/** The union of spans, in order, none touching. */
export function merge(spans: Span[]): Span[] {
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
