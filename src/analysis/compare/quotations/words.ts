// Two lists of words: how far apart, and by which edits.

/** What becomes of one word: kept or replaced (an index on both sides), dropped or added (on one side, -1 on the other). */
export type Step = [here: number, there: number];

export interface Comparison {
  distance: number; // words to add, drop or replace (Levenshtein 1966)
  common: number; // words in the longest common subsequence
  steps: Step[]; // the cheapest edits, in order; among equally cheap ones those that keep most words
}

/** Time and memory grow with the product of the lengths: keep the lists short. */
export function compareWords(here: readonly string[], there: readonly string[]): Comparison {
  const width = there.length + 1;
  const size = (here.length + 1) * width;
  const costs = new Int32Array(size);
  const commons = new Int32Array(size);
  const kept = here.length + there.length + 1; // one edit outweighs all words that could be kept
  for (let i = 0; i <= here.length; i++) {
    for (let j = 0; j < width; j++) {
      const at = i * width + j;
      if (i === 0 || j === 0) {
        costs[at] = (i + j) * kept;
        continue;
      }
      const same = here[i - 1] === there[j - 1];
      const diagonal = costs[at - width - 1] + (same ? -1 : kept);
      costs[at] = Math.min(diagonal, costs[at - width] + kept, costs[at - 1] + kept);
      commons[at] = same ? commons[at - width - 1] + 1 : Math.max(commons[at - width], commons[at - 1]);
    }
  }
  const steps: Step[] = [];
  for (let i = here.length, j = there.length; i > 0 || j > 0;) {
    const at = i * width + j;
    if (i > 0 && j > 0 && costs[at] === costs[at - width - 1] + (here[i - 1] === there[j - 1] ? -1 : kept)) {
      steps.push([--i, --j]);
    } else if (j > 0 && costs[at] === costs[at - 1] + kept) steps.push([-1, --j]);
    else steps.push([--i, -1]);
  }
  steps.reverse();
  const distance = steps.filter(([i, j]) => i < 0 || j < 0 || here[i] !== there[j]).length;
  return {distance, common: commons[size - 1], steps};
}
