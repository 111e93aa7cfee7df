// House style of the agencies: the dateline before the first sentence, the credit after the last.

import {AGENCIES, DATES, NOT_PLACES} from "./lexicons/furniture.js";
import {fold, type Line} from "./lines.js";

const HEAD = 140; // characters a dateline may take
const TAIL = 300; // characters a credit may take
const IN_BRACKETS = /^([^()]{0,80})\(([^()]{2,40})\)\.?(\s?[-–—―:]{0,2}\s?)/u;
const IN_SLASHES = /^([^/]{0,80})\/([^/]{2,40})\/\.?(\s?[-–—―:]{0,2}\s?)/u;
const BARE = /^(\p{Lu}[\p{L}\p{N} ,.'’/-]{1,60}?)\s?(?:--?|[–—―])\s(?=[\p{Lu}\p{N}"'“‘])/u;
const REPORTED =
  /\(?\b(?:(?:additional|with) )?(?:reporting|writing|editing|compiled)(?: and (?:reporting|writing|editing))? by [^()]{3,250}\)?\.?$/i;
const SIGNED = /[-–—―([/]{1,2}\s?([\p{L}\p{N} .,/&]{2,40})[)\]/]?\.?$/u;
const SENTENCE_END = /[.!?…]["'”’)]*\s*$/;

/** Where the first sentence begins: after a dateline such as "MOSCOW (Reuters) - ", else at the line's start. */
export function splitDateline(text: string, {start, end}: Line, opens: boolean): number {
  let from = start;
  while (from < end && /\s/.test(text[from])) from++;
  const head = text.slice(from, Math.min(end, from + HEAD));
  const length = readAgency(head) || (opens && readPlace(head)) || 0;
  return length && text.slice(from + length, end).trim() ? from + length : start;
}

function readAgency(head: string): number {
  const found = IN_BRACKETS.exec(head) ?? IN_SLASHES.exec(head);
  if (!found || !isPlace(found[1]) || !isAgency(found[2])) return 0;
  const next = head.slice(found[0].length);
  return /[-–—―:]/.test(found[3]) || /^[\p{Lu}\p{N}"'“‘]/u.test(next) ? found[0].length : 0;
}

// Without an agency only a place in capitals counts, or one with a region: "LAHORE, Pakistan —", "Austin, TX –".
function readPlace(head: string): number {
  const found = BARE.exec(head);
  if (!found || !isPlace(found[1])) return 0;
  const first = /^[\p{L}.'’-]+/u.exec(found[1])![0];
  const capitals = first.length >= 3 && first === first.toUpperCase() && !NOT_PLACES.has(fold(first));
  return capitals || /, \p{Lu}{2}$/u.test(found[1]) ? found[0].length : 0;
}

function isPlace(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 8 &&
    words.every((word) => /^(?:[\p{Lu}\p{N}]|$|and$|of$|de$|al-)/u.test(word) || DATES.has(fold(word)))
  );
}

function isAgency(text: string): boolean {
  const parts = text
    .split(/[/,&]| and /)
    .map(fold)
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => AGENCIES.has(part));
}

/** Where the last sentence ends: before a credit such as "(Reporting by …)" or "— AFP", else at the line's end. */
export function splitCredit(text: string, {start, end}: Line): number {
  const line = text.slice(Math.max(start, end - 4 * TAIL), end).trimEnd();
  const tail = line.slice(-TAIL);
  const found = REPORTED.exec(tail) ?? SIGNED.exec(tail);
  if (!found || !SENTENCE_END.test(tail.slice(0, found.index))) return end;
  if (found[1] !== undefined && !isAgency(found[1])) return end;
  return Math.max(start, end - 4 * TAIL) + line.length - tail.length + found.index;
}
