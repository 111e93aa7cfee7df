// Blocks of short lines in the midst of an article: tables, timelines, cards of other stories. They cost the run of the
// article's lines no more than a little where it goes on below them.

import {COMMON} from "../../english/lexicons/furniture.js";
import {isAddressed, type Cue} from "./cues.js";
import type {Line} from "./lines.js";

const MOST = 1.5; // what a block may cost
const PROSE = 12; // words of a line that is prose
const REOPENS = 20; // words of prose that shows alone that the article goes on
const LOOKED = 3; // lines of prose below a block whose words are compared
const READ = 400; // words of a line
const AGAIN = 0.12; // share of the words below titles
const SHARED = {rows: 1, titles: 3}; // words that come again, below a table and below titles
const LEAST = 2; // lines of prose before there is an article to go on
const ROWS = 2.5; // lines, of which one is a row, an entry or a date
const LONGEST = 60; // lines of a block
const MENUS = 3; // names of sections and the like that make a menu
const MENU: ReadonlySet<string> = new Set(["section", "menu"]);
const HARD: ReadonlySet<string> = new Set(["comments", "remarks", "tags", "author"]);

/** The weights of lines, with those of a block between two stretches of one article made light. */
export function bridgeBlocks(lines: Line[], cues: readonly (Cue | null)[], weights: readonly number[]): number[] {
  const result = [...weights];
  const isProse = (i: number) => i < lines.length && !cues[i] && weights[i] >= 1 && lines[i].ends;
  const said = new Set<string>();
  let above = 0; // lines of prose
  for (let i = 0; i < lines.length;) {
    if (isHard(cues[i])) {
      said.clear();
      above = 0;
    }
    if (isProse(i)) {
      for (const word of contentOf(lines[i])) said.add(word);
      if (cues[i + 1]?.about !== "picture") above++;
    }
    let end = i + 1;
    if (isProse(i) || weights[i] > 0) {
      i = end;
      continue;
    }
    while (end < lines.length && !isProse(end) && weights[end] <= 0.3 && !isHard(cues[end])) end++;
    const cost = -weights.slice(i, end).reduce((sum, weight) => sum + Math.min(0, weight), 0);
    const menu = cues.slice(i, end).filter((cue) => cue && MENU.has(cue.about)).length;
    if (
      above >= LEAST &&
      cost > MOST &&
      end - i <= LONGEST &&
      menu < MENUS &&
      !isHard(cues[i]) &&
      goesOn(lines, cues, weights, i, end, said)
    )
      for (let at = i; at < end; at++) if (weights[at] < 0) result[at] = (weights[at] * MOST) / cost;
    i = end;
  }
  return result;
}

function isHard(cue: Cue | null): boolean {
  return cue !== null && (HARD.has(cue.about) || cue.cost >= 2);
}

function goesOn(
  lines: Line[],
  cues: readonly (Cue | null)[],
  weights: readonly number[],
  from: number,
  end: number,
  said: ReadonlySet<string>
): boolean {
  let prose = 0;
  while (prose < LOOKED && end + prose < lines.length && !cues[end + prose] && weights[end + prose] >= 1) prose++;
  const rows = lines.slice(from, end).filter((line, i) => {
    const cue = cues[from + i];
    return cue ? !MENU.has(cue.about) && cue.about !== "stories" : isRow(line);
  }).length;
  const table = ROWS * rows >= end - from;
  if (prose === 0 || (prose === 1 && (!table || lines[end].words < REOPENS))) return false;
  if (lines.slice(end, end + prose).every((line) => isAddressed(line.key))) return false; // "Support us"
  const words = new Set(lines.slice(end, end + prose).flatMap((line) => contentOf(line)));
  const again = [...words].filter((word) => said.has(word)).length;
  return table ? again >= SHARED.rows : again >= SHARED.titles && again >= AGAIN * words.size;
}

/** Whether a short line looks like a row of a table or an entry of a list: cells, figures, a bullet or a label. */
export function isRow({text, words, ends}: Line): boolean {
  if (words >= PROSE && ends) return false;
  return /\t|\d|^[•*·‣▪–—-]\s|^[^:]{1,30}:\s/.test(text);
}

/** Whether a line is nothing but cells. */
export function isCells({text, ends}: Line): boolean {
  return !ends && /\S\t+\S|\S {3,}\S|\S ?\| ?\S.*\|/.test(text);
}

function contentOf({key}: Line): string[] {
  return key.split(" ", READ).filter((word) => word.length >= 3 && !COMMON.has(word));
}
