// Where the article stands among the lines: the densest run of prose, with room for what pages put into it.

import {bridgeBlocks} from "./blocks.js";
import type {Cue} from "./cues.js";
import {findHeadline} from "./headline.js";
import type {Line} from "./lines.js";

/** First and last line of the article's body, both inclusive. */
export type Run = [first: number, last: number];

type Cues = readonly (Cue | null)[];

const TRIES = 4; // runs that are looked at for a title above them
const FULL = 60; // words from which on a longer paragraph counts for no more
const PROSE = 12; // words from which on a sentence counts in full
const LONG = 40; // words no teaser has
const HANGING = 20; // lines of a list that may hang from an article unannounced
const AGAIN = 0.6; // share of such a list's words that come again in it

/** The run of lines that holds most prose for the least of anything else; null where there is no prose. */
export function findRun(lines: Line[], cues: Cues): Run | null {
  let best: Run | null = null;
  let most = 0;
  for (const {run, sum} of listRuns(lines, cues)) {
    const [first, last] = run;
    const end = followList(lines, cues, last);
    const worth = sum * (1 + findHeadline(lines, cues, first).score / 2) + (end - last) / 20;
    if (worth > most) {
      most = worth;
      best = [first, end];
    }
  }
  return best && [best[0], followTable(lines, cues, best[1])];
}

// The best stretches with a sum above zero, each begun anew when the sum has sunk to zero.
function listRuns(lines: Line[], cues: Cues): {run: Run; sum: number}[] {
  const runs: {run: Run; sum: number}[] = [];
  const weights = bridgeBlocks(lines, cues, weighLines(lines, cues));
  let sum = 0;
  weights.forEach((weight, i) => {
    const opens = sum === 0;
    sum = Math.max(0, sum + weight);
    if (sum === 0) return;
    if (opens) runs.push({run: [i, i], sum});
    const last = runs[runs.length - 1];
    if (sum > last.sum) {
      last.sum = sum;
      last.run[1] = i;
    }
  });
  return runs.toSorted((a, b) => b.sum - a.sum).slice(0, TRIES);
}

// Below a comment box all prose is worth less, and so are the sentences that go with titles below "More stories".
function weighLines(lines: Line[], cues: Cues): number[] {
  let commented = false;
  let listed: "no" | "titles" | "teasers" = "no";
  let said = 0; // full sentences so far
  return lines.map((line, i) => {
    const cue = cues[i];
    if (cue) {
      if (cue.about === "comments" || (cue.about === "remarks" && said > 1)) commented = true;
      if (cue.about === "stories" && listed === "no") listed = "titles";
      return -cue.cost;
    }
    const weight = weighLine(line);
    if (weight <= 0) return weight;
    if (weight >= 1) said++;
    const teaser = !isProse(lines, cues, i - 1) && (listed === "teasers" || isTitle(lines, cues, i + 1));
    if (listed !== "no") listed = teaser ? "teasers" : "no";
    return weight * (commented ? 0.3 : 1) * (listed === "teasers" && line.words < LONG ? 0.2 : 1);
  });
}

function isProse(lines: Line[], cues: Cues, i: number): boolean {
  return i >= 0 && i < lines.length && !cues[i] && weighLine(lines[i]) > 0.3;
}

function isTitle(lines: Line[], cues: Cues, i: number): boolean {
  if (i >= lines.length || isProse(lines, cues, i)) return false;
  return !cues[i] || ["date", "number", "byline", "stories"].includes(cues[i]!.about);
}

// How much a line without a cue speaks for (above 0) or against a body that would include it.
function weighLine({words, ends, text, before, lower}: Line): number {
  if (before > 0 && words >= 4) return -0.5;
  if (ends && lower > 0.15) {
    if (words >= PROSE) return Math.min(words, FULL) / PROSE;
    if (words >= 6 || /^["“‘]/.test(text)) return 0.3;
    return words >= 3 ? 0.05 : -0.1;
  }
  if (words >= 30 && lower > 0.4) return 1;
  if (words >= 4 && /[:;,]$/.test(text)) return 0;
  if (/^(?:[•*·‣▪–—-]|\(?\d{1,2}[.)])\s/.test(text)) return 0;
  return words >= PROSE && lower > 0.5 ? -0.1 : -0.5;
}

// A line that ends in a colon announces what follows it, up to the first line of another kind.
function followList(lines: Line[], cues: Cues, last: number): number {
  let opener = last;
  while (opener < lines.length && opener <= last + 2 && !lines[opener].text.endsWith(":")) opener++;
  if (opener > last + 2 || opener >= lines.length) return last;
  if (cues.slice(last, opener + 1).some(Boolean)) return last;
  const end = skipPlain(cues, opener);
  return end > opener ? end : last;
}

// A long list belongs to the article it hangs from when its words keep coming back; those of menus and titles do not.
function followTable(lines: Line[], cues: Cues, last: number): number {
  const end = skipPlain(cues, last);
  if (end - last < HANGING) return last;
  const times = new Map<string, number>();
  const words = lines.slice(last + 1, end + 1).flatMap(({key}) => key.split(" "));
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const again = words.filter((word) => times.get(word)! > 1).length;
  return again >= AGAIN * words.length ? end : last;
}

function skipPlain(cues: Cues, from: number): number {
  let end = from;
  while (end + 1 < cues.length && (!cues[end + 1] || cues[end + 1]!.about === "number")) end++;
  return end;
}
