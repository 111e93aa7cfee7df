// A capture cut into lines, and what can be seen of a line without asking what it says.

import type {Span} from "../../model/text.js";

/** A line with its break and the blank lines after it; of hard-wrapped text, all rows of a paragraph. */
export interface Line extends Span {
  text: string; // trimmed
  key: string; // folded: lower case, letters and digits only
  words: number;
  ends: boolean; // like a sentence
  lower: number; // share of words that begin with a small letter
  before: number; // how many lines above have the same key
  rows: Row[]; // the lines as they stand; more than one only in hard-wrapped text
}

/** One line as it stands, with its break and the blank lines after it. */
export interface Row extends Span {
  text: string; // trimmed
  apart: boolean; // a blank line stands before it
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const ENDS = /[.!?…。！？]["'”’»)\]*]*[\s\p{Extended_Pictographic}\uFE0F]*$/u;
const WIDTH = {from: 45, to: 100}; // what mail, teletype and terminals wrap at, in characters

/** Lower case, letters and digits only, one space between words. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The lines of a text, tiling it: blank lines go to the line before, leading ones to the first. */
export function cutLines(text: string): Line[] {
  const lines = joinRows(cutRows(text)).map((rows) => readLine(text, rows));
  const seen = new Map<string, number>();
  for (const line of lines) {
    line.before = seen.get(line.key) ?? 0;
    seen.set(line.key, line.before + 1);
  }
  return lines;
}

function cutRows(text: string): Row[] {
  const rows: Row[] = [];
  let start = 0;
  let blank = false;
  const take = (from: number, to: number, end: number) => {
    const content = text.slice(from, to).trim();
    const last = rows.at(-1);
    if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(content)) {
      rows.push({start: last ? from : 0, end, text: content, apart: blank});
      blank = false;
    } else {
      if (last) last.end = end;
      blank = true;
    }
  };
  for (const {0: mark, index} of text.matchAll(BREAK)) {
    take(start, index, index + mark.length);
    start = index + mark.length;
  }
  if (start < text.length) take(start, text.length, text.length);
  return rows;
}

// Text is hard-wrapped when rows of much the same width run on in the middle of a sentence.
function joinRows(rows: Row[]): Row[][] {
  const runsOn = (row: Row, next: Row) =>
    !next.apart && row.text.length >= WIDTH.from && row.text.length <= WIDTH.to && !ENDS.test(row.text);
  let open = 0;
  let small = 0;
  let wide = 0;
  rows.forEach((row, i) => {
    if (row.text.length > WIDTH.to) wide++;
    if (i + 1 === rows.length || !runsOn(row, rows[i + 1])) return;
    open++;
    if (/^\p{Ll}/u.test(rows[i + 1].text)) small++;
  });
  if (small < 2 || 2 * small < open || wide > small) return rows.map((row) => [row]);
  const width = rows.reduce((most, row) => (row.text.length <= WIDTH.to ? Math.max(most, row.text.length) : most), 0);
  const groups: Row[][] = [];
  rows.forEach((row, i) => {
    const last = rows[i - 1];
    const word = row.text.search(/\s|$/);
    const full = last && !row.apart && last.text.length <= WIDTH.to && last.text.length + word + 1 > width;
    const carries = last && !row.apart && !ENDS.test(last.text) && /^\p{Ll}/u.test(row.text) && last.text.length >= 20;
    if (full || carries) groups[groups.length - 1].push(row);
    else groups.push([row]);
  });
  return groups;
}

function readLine(text: string, rows: Row[]): Line {
  const content = rows.length === 1 ? rows[0].text : text.slice(rows[0].start, rows[rows.length - 1].end).trim();
  const key = fold(content);
  let words = 0;
  let small = 0;
  for (const word of content.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? []) {
    words++;
    if (/^\p{Ll}/u.test(word)) small++;
  }
  return {
    start: rows[0].start,
    end: rows[rows.length - 1].end,
    text: content,
    key,
    words,
    ends: ENDS.test(content.slice(-12)),
    lower: words ? small / words : 0,
    before: 0,
    rows
  };
}
