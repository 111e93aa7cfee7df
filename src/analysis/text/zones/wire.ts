// House style of the agencies: the dateline before the first sentence, the credit after the last.

import {AGENCIES, DATES, NOT_PLACES} from "../../english/lexicons/furniture.js";
import {fold} from "./lines.js";
import type {Span} from "../../model/text.js";

const HEAD = 140; // characters a dateline may take
const DAY = /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}),? \d{4}\s?(?:--?|[–—―])\s(?=[\p{Lu}\p{N}"'“‘])/u;
const DATED = /,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2},?|\d{1,2} \p{Lu}\p{L}{2,8}) \d{4}$/u;
const TAIL = 300; // characters a credit may take
const IN_BRACKETS = /^([^()]{0,80})\(([^()]{2,40})\)\.?(\s?[-–—―:]{0,2}\s?)/u;
const IN_SLASHES = /^([^/]{0,80})\/([^/]{2,40})\/\.?(\s?[-–—―:]{0,2}\s?)/u;
const BARE = /^(\p{Lu}[\p{L}\p{N} ,.'’/-]{1,60}?)\s?(?:--?|[–—―])\s(?=[\p{Lu}\p{N}"'“‘])/u;
const REPORTED =
  /\(?\b(?:(?:additional|with) )?(?:reporting|writing|editing|compiled)(?: and (?:reporting|writing|editing))? by [^()]{3,250}\)?\.?$/i;
const AFTER_SENTENCE = /[.!?…]["'”’)]*\s+([-–—―([/\p{L}][\p{L}\p{N} .,/&)\]-]{1,40})$/u;
const SENTENCE_END = /[.!?…]["'”’)]*\s*$/;

/** Where the first sentence begins: after a dateline such as "MOSCOW (Reuters) - ", else at the line's start. */
export function splitDateline(text: string, {start, end}: Span, opens: boolean, known: ReadonlySet<string>): number {
  let from = start;
  while (from < end && /\s/.test(text[from])) from++;
  const head = text.slice(from, Math.min(end, from + HEAD));
  const place = readAgency(head, opens, known) || (opens && readPlace(head)) || 0;
  const length = place && place + (DAY.exec(head.slice(place))?.[0].length ?? 0); // PERTH – May 2, 2025 –
  return length && text.slice(from + length, end).trim() ? from + length : start;
}

function readAgency(head: string, opens: boolean, known: ReadonlySet<string>): number {
  const found = IN_BRACKETS.exec(head) ?? IN_SLASHES.exec(head);
  if (!found || !isPlace(found[1])) return 0;
  if (!isAgency(found[2], known) && !(opens && isUnknownAgency(found))) return 0;
  const next = head.slice(found[0].length);
  return /[-–—―:]/.test(found[3]) || /^[\p{Lu}\p{N}"'“‘]/u.test(next) ? found[0].length : 0;
}

// Nobody knows all agencies: between a place in capitals and a dash, a name in brackets is one.
function isUnknownAgency([, place, name, dash]: RegExpExecArray): boolean {
  return /^\p{Lu}{3,}/u.test(place) && /[-–—―]/.test(dash) && /^\p{Lu}[\p{L} ]+$/u.test(name);
}

// Without an agency only a place in capitals counts, or one with a region or a date: "LAHORE, Pakistan —", "Austin, TX –".
function readPlace(head: string): number {
  const found = BARE.exec(head);
  if (!found || !isPlace(found[1])) return 0;
  const first = /^[\p{L}.'’-]+/u.exec(found[1])![0];
  const capitals = first.length >= 3 && first === first.toUpperCase() && !NOT_PLACES.has(fold(first));
  return capitals || /, \p{Lu}{2}$/u.test(found[1]) || DATED.test(found[1]) || DAY.test(head.slice(found[0].length))
    ? found[0].length
    : 0;
}

function isPlace(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 8 &&
    words.every((word) => /^(?:[\p{Lu}\p{N}]|$|and$|of$|de$|al-)/u.test(word) || DATES.has(fold(word)))
  );
}

function isAgency(text: string, known: ReadonlySet<string>): boolean {
  const parts = text
    .split(/[/,&]| and /)
    .map(fold)
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => AGENCIES.has(part) || known.has(part));
}

/** Where the last sentence ends: before a credit such as "(Reporting by …)" or "— AFP", else at the line's end. */
export function splitCredit(text: string, {start, end}: Span, known: ReadonlySet<string>): number {
  const from = Math.max(start, end - 4 * TAIL);
  const line = text.slice(from, end).trimEnd();
  const tail = line.slice(-TAIL);
  const at = REPORTED.exec(tail)?.index ?? findSigned(tail, known);
  return at > 0 && SENTENCE_END.test(tail.slice(0, at)) ? from + line.length - tail.length + at : end;
}

// Where what follows the last sentence is an agency's name, bare or marked off, with its editors' initials or without.
function findSigned(tail: string, known: ReadonlySet<string>): number {
  const found = AFTER_SENTENCE.exec(tail);
  if (!found) return -1;
  const name = found[1].replace(/^[-–—―([/\s]+|[)\]/.\s]+$/g, "");
  return isAgency(name, known) || isAgency(name.replace(/(?: \p{Lu}{2,4}){1,4}$/u, ""), known)
    ? tail.length - found[1].length
    : -1;
}
