// Which line above the body is its title.

import type {Cue} from "./cues.js";
import {COMMON} from "../../english/lexicons/furniture.js";
import {fold, type Line} from "./lines.js";

const REACH = 60; // lines above the body
const SAMPLE = 12; // lines of the body whose words are compared
const LONGEST = 30; // words of a title
const ANNOUNCES = 6; // words before a colon
const SIGNED = 4; // lines from a title to the byline or date below it
const SURE = 0.5; // score from which a line is taken for the title
const BREAKS = [" - ", " – ", " — ", " | ", " · ", " • "];
const COUNTER = /\d[\d.,]*[km]? (?:views?|reads?|shares?|comments?|likes?)\W*$/i;

/** The article's headline: the title above line `first` whose words the body takes up, where it stands first; or -1. */
export function findHeadline(
  lines: Line[],
  cues: readonly (Cue | null)[],
  first: number
): {index: number; score: number} {
  const said = new Set(lines.slice(first, first + SAMPLE).flatMap(({key}) => key.split(" ", 400)));
  let index = -1;
  let score = 0;
  let signed = Infinity;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (cues[i]?.about === "byline" || cues[i]?.about === "date") signed = i;
    if (cues[i] || lines[i].words < (i === 0 ? 2 : 3) || lines[i].words > LONGEST || announces(lines[i])) continue;
    const own =
      scoreTitle(lines[i], said) + (i === 0 ? 0.6 : 0) + (signed - i <= SIGNED ? 0.5 : 0) - 0.03 * (first - i);
    if (own > score) [index, score] = [i, own];
  }
  if (score < SURE) return {index: -1, score: 0};
  return {index: lines.findIndex((line) => sameTitle(line, lines[index])), score};
}

// "She put it like this:" opens what follows.
function announces({text, words}: Line): boolean {
  return text.endsWith(":") && words >= ANNOUNCES;
}

function scoreTitle({key, words, before, ends, text}: Line, said: ReadonlySet<string>): number {
  const own = key.split(" ").filter((word) => !COMMON.has(word));
  const taken = own.filter((word) => said.has(word)).length;
  return (
    2 * (taken / Math.max(1, own.length)) * Math.min(1, taken / 3) +
    (before > 0 && words >= 4 ? 0.7 : 0) +
    (words >= 5 ? 0.3 : 0) -
    (ends && /[.…]["'”’)]*$/.test(text.slice(-12)) ? 1 : 0)
  );
}

/** Whether a line at the very beginning of an article reads like its title: a short question, or capitals throughout. */
export function isTitle({words, ends, text, lower}: Line): boolean {
  if (words < 3 || words > 20) return false;
  return !ends || (words <= 14 && /[?!]["'”’]?$/.test(text)) || (words >= 4 && lower < 0.35);
}

/** A title without a counter at its end: "… - 104 Views". */
export function stripCounter(title: string): string {
  const at = lastBreak(title);
  return at > 0 && COUNTER.test(title.slice(at)) ? title.slice(0, at) : title;
}

/** A title without what follows its last dash or bar (a counter, the site's name), where four words are left. */
export function bareTitle(title: string): string {
  const at = lastBreak(title);
  return at > 0 && fold(title.slice(0, at)).split(" ").length >= 4 ? title.slice(0, at) : title;
}

/** Whether two lines say the same title, a counter or the site's name aside. */
export function sameTitle(a: Line, b: Line): boolean {
  if (a.key === b.key) return true;
  if (a.words > LONGEST || b.words > LONGEST) return false;
  const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a];
  return long.key.startsWith(short.key) && fold(bareTitle(long.text)) === short.key;
}

function lastBreak(title: string): number {
  return Math.max(...BREAKS.map((mark) => title.lastIndexOf(mark)));
}
