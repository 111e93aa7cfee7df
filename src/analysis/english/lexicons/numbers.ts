// Numbers written as words (Quirk et al. 1985, 6.63-6.65).

import {list} from "../words.js";

const small = list(`
  zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
  sixteen, seventeen, eighteen, nineteen
`);
const tens = list("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety");
const ordinals = list(`
  first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth,
  fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth
`);

/** "seven" → 7, "forty" → 40. Not "one", which is more often a pronoun. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...small.map((word, i): [string, number] => [word, i]).filter(([word]) => word !== "one"),
  ...tens.map((word, i): [string, number] => [word, 10 * (i + 2)])
]);

/** "third" → 3. Not "first" and "second", which order rather than count. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  ordinals.map((word, i): [string, number] => [word, i + 1]).filter(([, value]) => value > 2)
);

/** "million" → 1,000,000, with the short forms of money pages. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["mn", 1e6],
  ["bn", 1e9],
  ["tn", 1e12]
]);
