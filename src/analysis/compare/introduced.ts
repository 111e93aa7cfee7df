// Loaded words of an article that the reference does not have in any form. Rewriting adds such words where the copy had
// plain ones (Recasens et al. 2013 on the words that editors take out again).

import type {Mark} from "../model/features.js";
import type {Word} from "../model/text.js";

/** The marks with at least one word whose stem is not among the reference's words. `words` are those the marks lie on. */
export function introducedMarks(marks: readonly Mark[], words: readonly Word[], reference: readonly Word[]): Mark[] {
  const known = new Set(reference.map(({stem}) => stem));
  let first = 0;
  return [...marks]
    .sort((a, b) => a.start - b.start)
    .filter(({start, end}) => {
      while (first < words.length && words[first].end <= start) first++;
      for (let i = first; i < words.length && words[i].start < end; i++) if (!known.has(words[i].stem)) return true;
      return false;
    });
}
