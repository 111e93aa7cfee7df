// Dates a text names, and whether it looks back on them.

import {monthNames} from "../../english/calendar.js";
import type {Span} from "../../model/text.js";

export interface NamedDate extends Span {
  month: number; // 1 to 12
  day: number | null;
  year: number | null;
}

// "Feb. 18", "February 18, 2024", "18 February", "in February", "last May". A month alone needs a word before it that
// only goes with a time, since "March" and "May" are words of other kinds too.
const DATE =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?(?: (\d{1,2})(?:st|nd|rd|th)?\b(?!:))?(?:,? (\d{4})\b)?/gi;
const TIME_WORD = /\b(?:in|since|last|this|next|until|by|from|early|late|mid|and|to|of|during)[ -]$/i;

/** The dates in a stretch of text, as offsets into the whole text. */
export function findDates(text: string, {start, end}: Span): NamedDate[] {
  const stretch = text.slice(start, end);
  const found: NamedDate[] = [];
  for (const match of stretch.matchAll(DATE)) {
    const [whole, before, name, after, year] = match;
    if (!/^\p{Lu}/u.test(name)) continue;
    const number = Number(before ?? after ?? 0);
    const day = number >= 1 && number <= 31 ? number : null;
    if (day === null && !year && !TIME_WORD.test(stretch.slice(Math.max(0, match.index - 10), match.index))) continue;
    const at = start + match.index;
    const month = monthNames.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
    found.push({start: at, end: at + whole.replace(/\.$/, "").length, month, day, year: year ? Number(year) : null});
  }
  return found;
}

// Adverbs that put what is told before the time of telling; "had" with a participle is looked for in the tags.
const LOOKING_BACK =
  /\b(?:previously|formerly|earlier|already|once before|in the past|(?:not|n[’']t) the first|(?:months?|weeks?|years?) (?:ago|earlier|before)|last (?:month|year))\b/i;

/** Whether a sentence tells of something before the time of telling. */
export function looksBack(sentence: string, tags: readonly string[], forms: readonly string[]): boolean {
  if (LOOKING_BACK.test(sentence)) return true;
  return forms.some((form, i) => {
    if (form !== "had") return false;
    const next = tags.slice(i + 1, i + 4).findIndex((tag) => tag !== "RB");
    return next >= 0 && tags[i + 1 + next] === "VBN";
  });
}
