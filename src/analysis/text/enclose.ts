import type {Span} from "../model/text.js";

/** For each position (rising), the innermost span that begins before it and ends after it. Spans are in text order. */
export function enclose<T extends Span>(spans: readonly T[], positions: readonly number[]): (T | undefined)[] {
  const open: T[] = [];
  let next = 0;
  const close = (at: number) => {
    while (open.length > 0 && open[open.length - 1].end <= at) open.pop();
  };
  return positions.map((position) => {
    for (; next < spans.length && spans[next].start < position; next++) {
      close(spans[next].start);
      open.push(spans[next]);
    }
    close(position);
    return open.at(-1);
  });
}
