// Which differences stand at which sentence of an article.

import type {Difference} from "../../analysis/model/differences.js";
import type {Id} from "../../analysis/model/text.js";

/** The differences at a sentence of an article, by its index. */
export function differencesBySentence(
  differences: readonly Difference[],
  article: Id
): ReadonlyMap<number, Difference[]> {
  const found = new Map<number, Difference[]>();
  for (const one of differences)
    for (const side of [one.reference, one.article]) {
      if (side.article !== article) continue;
      for (const index of side.sentences) {
        const list = found.get(index);
        if (list) list.push(one);
        else found.set(index, [one]);
      }
    }
  return found;
}
