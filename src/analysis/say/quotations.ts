// Which comparisons of quotations are worth a sentence.

import type {QuoteComparison} from "../model/compare.js";

/** The comparisons that an editor would look at, one a pair of quotations: words that tell something were altered without
 *  a mark, or put together from several places. */
export function differing(comparisons: QuoteComparison[]): QuoteComparison[] {
  const seen = new Set<string>();
  return comparisons.filter(({quote, counterpart, fidelity, fuller, edits}) => {
    const altered = fidelity === "altered, unmarked" && !fuller && edits.some(({content}) => content);
    if (counterpart.length === 0 || !(altered || fidelity === "spliced")) return false;
    const names = [quote, counterpart[0]].map(({article, start}) => `${article} ${start}`);
    const known = names.some((name, i) => seen.has(`${name} ${names[1 - i]}`));
    seen.add(`${names[0]} ${names[1]}`);
    return !known;
  });
}
