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

/** The part of a longer list that a shorter one fits best (Sellers 1980): fewest words added or dropped, a word replaced
 *  counting as one and a half, and then most words kept. Of equally good parts the last. */
export function fitWords(short: readonly string[], long: readonly string[]): [from: number, to: number] {
  const step = 2 * (short.length + 1); // one word added or dropped outweighs all that could be kept
  let costs = new Int32Array(long.length + 1);
  let starts = Int32Array.from(costs, (_, j) => j);
  short.forEach((word, i) => {
    const [next, from] = [new Int32Array(costs.length), new Int32Array(costs.length)];
    next[0] = (i + 1) * step;
    for (let j = 1; j <= long.length; j++) {
      next[j] = costs[j - 1] + (word === long[j - 1] ? -1 : 1.5 * step);
      from[j] = starts[j - 1];
      const offer = (cost: number, start: number) => {
        if (cost < next[j]) [next[j], from[j]] = [cost, start];
      };
      offer(costs[j] + step, starts[j]);
      offer(next[j - 1] + step, from[j - 1]);
    }
    [costs, starts] = [next, from];
  });
  let to = 0;
  for (let j = 1; j <= long.length; j++) if (costs[j] <= costs[to]) to = j;
  return [starts[to], to];
}
