// How a line is set. Capitals that typography asks for tell nothing of names.

import {own} from "../own.js";
import {closed} from "./lexicons/tags.js";

const SMALL: ReadonlySet<string> = new Set(["IN", "DT", "PRP", "CC", "TO"].flatMap((tag) => own(closed, tag) ?? []));
const FEWEST = 3; // words that must have it
const HEADING = 0.8; // of the words that headings capitalise
const SHOUTING = 0.6;

/** Whether a line is set like a headline, nearly all words but the small ones with a capital, or all in capitals. */
export function readTypography(words: readonly string[]): {heading: boolean; shouting: boolean} {
  let capital = 0;
  let shouted = 0;
  let long = 0;
  for (const word of words) {
    if (!/^\p{L}{2}/u.test(word) || SMALL.has(word.toLowerCase())) continue;
    long++;
    if (/^\p{Lu}/u.test(word)) capital++;
    if (!/\p{Ll}/u.test(word)) shouted++;
  }
  return {heading: long >= FEWEST && capital > long * HEADING, shouting: long >= FEWEST && shouted > long * SHOUTING};
}
