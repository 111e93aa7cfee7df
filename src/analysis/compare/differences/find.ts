// Where differences stand: by the sentences of an article that they rest on.

import type {Difference, Side} from "../../model/differences.js";
import type {Id, Span} from "../../model/text.js";

/** The differences of each sentence of an article, by its index, on either side. */
export function differencesBySentence(
  differences: readonly Difference[],
  article: Id,
  sentences: readonly Span[]
): ReadonlyMap<number, Difference[]> {
  const found = new Map<number, Difference[]>();
  for (const one of differences) {
    if (one.kinds[0] === "copy") continue; // it rests on the whole text
    const indexes = new Set(
      [one.reference, one.article].flatMap((side) => (side.article === article ? sentencesOf(side, sentences) : []))
    );
    for (const index of indexes) {
      const list = found.get(index);
      if (list) list.push(one);
      else found.set(index, [one]);
    }
  }
  return found;
}

/** The sentences that the words of a side stand in. */
export function sentencesOf({spans}: Side, sentences: readonly Span[]): number[] {
  return spans.flatMap(({start, end}) => {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle].end <= start) low = middle + 1;
      else high = middle;
    }
    return sentences[low] && sentences[low].start < end ? [low] : [];
  });
}
