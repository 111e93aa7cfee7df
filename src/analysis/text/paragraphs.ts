// Which lines of the body are paragraphs, and which are only pieces of one.

import type {Span, Zone} from "../model/text.js";

const WIDTH = {from: 50, to: 90}; // what mail, teletype and terminals wrap at, in characters
const ENDS = /[.!?…]["'”’)\]]*$/;
const BREAK = /^[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*$/;

/**
 * The paragraphs of the body zones, trimmed, none empty. A line is one, unless it was wrapped by hand or broken where
 * the next line carries its sentence on.
 */
export function findParagraphs(text: string, zones: Zone[]): Span[] {
  const lines = zones.filter(({kind}) => kind === "body").flatMap((zone) => splitLines(text, zone));
  const runs: Span[][] = [];
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    if (last && BREAK.test(text.slice(last.end, line.start))) runs[runs.length - 1].push(line);
    else runs.push([line]);
  });
  return runs.flatMap((run) => joinLines(run, findWraps(text, run) ?? findCarries(text, run)));
}

function splitLines(text: string, zone: Span): Span[] {
  const lines: Span[] = [];
  for (const {0: line, index} of text.slice(zone.start, zone.end).matchAll(/[^\r\n]+/g)) {
    const start = zone.start + index + (line.length - line.trimStart().length);
    const end = start + line.trim().length;
    if (end > start) lines.push({start, end});
  }
  return lines;
}

/** Joins each line to the one before where its flag says so. */
function joinLines(run: Span[], joins: boolean[]): Span[] {
  const joined: Span[] = [];
  run.forEach((line, i) => {
    if (joins[i]) joined[joined.length - 1].end = line.end;
    else joined.push({...line});
  });
  return joined;
}

// A row of wrapped text ends where the next word would not have fitted, which tells it from a list of short lines.
function findWraps(text: string, run: Span[]): boolean[] | null {
  const width = run.reduce((most, {start, end}) => Math.max(most, end - start), 0);
  if (run.length < 2 || width < WIDTH.from || width > WIDTH.to) return null;
  const rows = run.slice(0, -1).map(({start, end}, i) => {
    const next = text.slice(run[i + 1].start, run[i + 1].end);
    return {full: next.search(/\s|$/) >= width - (end - start), ends: endsSentence(text, {start, end})};
  });
  const full = rows.filter((row) => row.full);
  const wrapped = rows.every((row) => row.full || row.ends) && 2 * full.filter((row) => !row.ends).length > full.length;
  return wrapped ? [false, ...rows.map((row) => row.full)] : null;
}

// Lower case after a word or comma carries a line on, if a stop comes in the end: a list of words has none.
function findCarries(text: string, run: Span[]): boolean[] {
  const joins = run.map(
    (line, i) =>
      i > 0 && /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)) && /[\p{L},]/u.test(text[run[i - 1].end - 1])
  );
  for (let i = run.length - 1; i > 0; i--) {
    if (joins[i]) joins[i] = joins[i + 1] || endsSentence(text, run[i]);
  }
  return joins;
}

function endsSentence(text: string, {start, end}: Span): boolean {
  return ENDS.test(text.slice(Math.max(start, end - 8), end));
}
