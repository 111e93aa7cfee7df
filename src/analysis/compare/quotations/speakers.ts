// Whether two quotations are given to one speaker.

import {organisationHeads} from "../../english/lexicons/organisations.js";
import {foldLetters} from "../../english/spelling.js";
import type {QuoteComparison} from "../../model/compare.js";

/** Other speakers are two persons by name: a spokesman speaks for his ministry, and "the mayor" may be either of them. */
export function compareSpeakers(a?: string, b?: string): QuoteComparison["speaker"] {
  if (!a || !b) return "unknown";
  const [x, y] = [a, b].map((name) =>
    foldLetters(name)
      .split(/[\s.]+/)
      .filter(Boolean)
  );
  if (x.includes(y[y.length - 1]) || y.includes(x[x.length - 1])) return "same";
  return [a, b].every(isPerson) ? "other" : "unknown";
}

/** All words with a capital, and the last is no head of a body's name. */
function isPerson(name: string): boolean {
  const words = name.split(/\s+/);
  if (organisationHeads.has(words[words.length - 1].toLowerCase())) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || particles.has(word)) && !/^The\b/.test(name);
}

const particles: ReadonlySet<string> = new Set(
  "de da del della der den di du el al bin ibn la le van von y".split(" ")
);
