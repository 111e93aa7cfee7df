// House style of the agencies: the dateline before the first sentence, the credit after the last.

import {AGENCIES, COMMON, DATES, NOT_PLACES} from "../../english/lexicons/furniture.js";
import {givenNames} from "../../english/lexicons/names.js";
import {places} from "../../english/lexicons/places.js";
import {creditFrom} from "./helpers.js";
import {fold} from "./lines.js";
import type {Span} from "../../model/text.js";

const HEAD = 140; // characters a dateline may take
const DAY = /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}),? \d{4}\s?(?:--?|[–—―])\s(?=[\p{Lu}\p{N}"'“‘])/u;
const DATED = /,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2},?|\d{1,2} \p{Lu}\p{L}{2,8}) \d{4}$/u;
const TAIL = 300; // characters a credit may take
const HELD = /[([/]([^()[\]/]{2,40})[)\]/]\.?(\s?[-–—―:]{0,2}\s?)/gu; // (Reuters) - , [AFP]: , /TASS/.
const BARE = /^(\p{Lu}[\p{L}\p{N} ,.'’/-]{1,60}?)\s?(?:--?|[–—―])\s(?=[\p{Lu}\p{N}"'“‘])/u;
const COLON = /^(\p{Lu}[\p{L}\p{N} ,.'’()[\]-]{2,60}?):\s(?=[\p{Lu}\p{N}"'“‘])/u;
const REGION = /\s?[([]\p{Lu}[\p{L} .]{1,30}[)\]]/gu; // Mumbai (Maharashtra) [India]
const LEAST = 8; // words after a place and a colon
const REPORTED =
  /\(?\b(?:(?:additional|with|original) )?(?:reporting|writing|editing|compiled|assistance)(?: and (?:reporting|writing|editing))? (?:by|from) [^()]{3,250}\)?\.?$/i;
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
  for (const {0: found, 1: name, 2: dash, index} of head.matchAll(HELD)) {
    const place = head.slice(0, index);
    if (!isPlace(bare(place))) continue;
    if (!isAgency(name, known) && !(opens && isUnknownAgency(place, name, dash))) continue;
    const length = index + found.length;
    if (/[-–—―:]/.test(dash) || /^[\p{Lu}\p{N}"'“‘]/u.test(head.slice(length))) return length;
  }
  return opens ? readLeading(head, known) : 0;
}

/** A place without the regions in brackets after it. */
function bare(place: string): string {
  return place.replace(REGION, "");
}

// Nobody knows all agencies: between a place in capitals and a dash, a name in brackets is one.
function isUnknownAgency(place: string, name: string, dash: string): boolean {
  return /^\p{Lu}{3,}/u.test(place) && /[-–—―]/.test(dash) && /^\p{Lu}[\p{L} ]+$/u.test(name);
}

// The agency before the place: "Reuters, London - ", "PTI | New Delhi: ".
function readLeading(head: string, known: ReadonlySet<string>): number {
  const parted = /^[([]?([^,|()[\]]{2,40})[)\]]?\s?[,|–—-]?\s/u.exec(head);
  if (!parted || !isAgency(parted[1], known)) return 0;
  const rest = head.slice(parted[0].length);
  const place = BARE.exec(rest) ?? COLON.exec(rest);
  return place && isPlace(bare(place[1])) ? parted[0].length + place[0].length : 0;
}

// Without an agency only a place in capitals counts, or one with a region or a date: "LAHORE, Pakistan —", "Austin, TX –".
function readPlace(head: string): number {
  const found = BARE.exec(head);
  if (!found || !isPlace(found[1])) return readColon(head);
  const first = /^[\p{L}.'’-]+/u.exec(found[1])![0];
  const capitals = first.length >= 3 && first === first.toUpperCase() && !NOT_PLACES.has(fold(first));
  return capitals || /, \p{Lu}{2}$/u.test(found[1]) || DATED.test(found[1]) || DAY.test(head.slice(found[0].length))
    ? found[0].length
    : 0;
}

// Before a colon, too: "NEW DELHI: ", "Lahore, June 3: "; but a label, a speaker or a list is none.
function readColon(head: string): number {
  const found = COLON.exec(head);
  const place = found ? bare(found[1]) : "";
  if (!found || !isPlace(place) || head.slice(found[0].length).split(" ").length < LEAST) return 0;
  const names = place.replace(/,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:,? \d{4})?$/u, "");
  const words = fold(names).split(" ");
  const listed = names.split(/, ?/).some((name) => places.has(name));
  const labels = words.some(
    (word) => NOT_PLACES.has(word) || (!listed && names !== names.toUpperCase() && COMMON.has(word))
  );
  if (words.length > 3 || /\d/.test(names) || labels) return 0;
  return listed || names !== place || names === names.toUpperCase() || !isPerson(names) ? found[0].length : 0;
}

// Who speaks in an interview stands before a colon as well.
function isPerson(names: string): boolean {
  const [first] = names.split(" ");
  return givenNames.has(first) || /^(?:Mr|Ms|Mrs|Dr|Prof|Sir|Gov|Sen|Rep)\b/.test(first);
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
  const credited = creditFrom(tail);
  const at = credited > 0 ? credited : (REPORTED.exec(tail)?.index ?? findSigned(tail, known));
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
