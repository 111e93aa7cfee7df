// Names and titles among the hits of a word list: what stands in a run of capitals says nothing of tone.

import type {Hit} from "./lexicon.js";
import type {Context, Sentence, Word} from "./model.js";

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A test for hits inside names: a capital in mid-sentence beside another one, as in "Supreme Court", "Great Britain". */
export function nameTest({article, text}: Context): (hit: Hit, sentence: Sentence) => boolean {
  const capitals = text.words.map(({start, end}) => isCapital(article.text.slice(start, end)));
  const titled = new Map<Sentence, boolean>();
  const inTitleCase = (sentence: Sentence): boolean => {
    if (!titled.has(sentence)) titled.set(sentence, isTitle(text.words, capitals, sentence));
    return titled.get(sentence) as boolean;
  };
  return ({from, to, near}, sentence) => {
    if (from === sentence.words[0] || !capitals[from] || inTitleCase(sentence)) return false;
    return isCapital(near(1).raw) || isCapital(near(-1).raw) || to - from > 1;
  };
}

/** Title case, as in a headline: no long word is small but prepositions and the like. Capitals then tell nothing. */
function isTitle(words: readonly Word[], capitals: boolean[], {words: [from, to]}: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const {start, end, tag} = words[i];
    if (!capitals[i] && end - start > 3 && !/^(?:IN|TO|CC|DT|CD)$/.test(tag)) return false;
  }
  return true;
}
