// Names and titles among the hits of a word list: what stands in a run of capitals says nothing of tone.

import type {Hit} from "./lexicon.js";
import type {Context, Sentence} from "./model.js";

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A test for hits inside names: a capital in mid-sentence beside another one, as in "Supreme Court", "Great Britain". */
export function nameTest({article, text}: Context): (hit: Hit, sentence: Sentence) => boolean {
  const capitals = text.words.map(({start, end}) => isCapital(article.text.slice(start, end)));
  const titled = new Map<Sentence, boolean>(); // headlines in title case tell nothing
  const inTitleCase = (sentence: Sentence): boolean => {
    const [from, to] = sentence.words;
    if (!titled.has(sentence)) {
      titled.set(sentence, capitals.slice(from, to).filter(Boolean).length > (to - from) * 0.6);
    }
    return titled.get(sentence) as boolean;
  };
  return ({from, to, near}, sentence) => {
    if (from === sentence.words[0] || !capitals[from] || inTitleCase(sentence)) return false;
    return isCapital(near(1).raw) || isCapital(near(-1).raw) || to - from > 1;
  };
}
