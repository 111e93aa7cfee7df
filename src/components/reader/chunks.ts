// Cuts a stretch of text at every span end, so that marks can overlap and meet without nesting (after LIT).

import type {Span} from "../../analysis/model/text.js";

export interface Chunk<T extends Span> extends Span {
  marks: T[]; // those that cover the whole chunk, in their given order
}

/** The chunks of `span`, in order and without gap. Marks outside it are ignored. */
export function chunk<T extends Span>(span: Span, marks: T[]): Chunk<T>[] {
  const inside = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const {start, end} of inside) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(1).map((end, i) => {
    const start = points[i];
    return {start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end)};
  });
}
