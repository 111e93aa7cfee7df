// Which lines of the body are paragraphs, and which are only rows of a hard-wrapped one.

import type {Span, Zone} from "./model.js";

const WIDTH = {from: 50, to: 90}; // what mail, teletype and terminals wrap at, in characters
const ENDS = /[.!?:…]["'”’)\]]*$/;

/** The paragraphs of the body zones, trimmed, none empty. A line is one, unless the text was wrapped by hand. */
export function findParagraphs(text: string, zones: Zone[]): Span[] {
  const lines = zones.filter((zone) => zone.kind === "body").flatMap((zone) => splitLines(text, zone));
  const paragraphs: Span[] = [];
  let run: Span[] = [];
  const close = () => {
    for (const paragraph of joinRun(text, run)) paragraphs.push(paragraph);
    run = [];
  };
  for (const line of lines) {
    const last = run.at(-1);
    if (last && !/^[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*$/.test(text.slice(last.end, Math.min(line.start, last.end + 200))))
      close();
    run.push(line);
  }
  close();
  return paragraphs;
}

function splitLines(text: string, zone: Span): Span[] {
  const lines: Span[] = [];
  for (const match of text.slice(zone.start, zone.end).matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const start = zone.start + match.index + (line.length - line.trimStart().length);
    const end = start + line.trim().length;
    if (end > start) lines.push({start, end});
  }
  return lines;
}

// A wrapped row ends where the next word would not have fitted. That tells it from a list of short lines.
function joinRun(text: string, run: Span[]): Span[] {
  if (run.length < 2) return run;
  const width = run.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width < WIDTH.from || width > WIDTH.to) return run;
  const rows = run.slice(0, -1).map((line, i) => {
    const next = text.slice(run[i + 1].start, run[i + 1].end);
    const room = width - (line.end - line.start);
    return {
      full: next.search(/\s|$/) >= room,
      ends: ENDS.test(text.slice(Math.max(line.start, line.end - 10), line.end))
    };
  });
  const full = rows.filter((row) => row.full);
  const wrapped = rows.every((row) => row.full || row.ends) && 2 * full.filter((row) => !row.ends).length > full.length;
  if (!wrapped) return run;
  const joined: Span[] = [];
  run.forEach((line, i) => {
    const carries = i > 0 && rows[i - 1].full;
    if (carries) joined[joined.length - 1] = {start: joined[joined.length - 1].start, end: line.end};
    else joined.push({...line});
  });
  return joined;
}
