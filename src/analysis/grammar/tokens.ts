// Text → units of tokens, which is what the rules read. A unit is a sentence that never breaks inside a quotation. A
// quotation of some length is one token there, and what stands in it is cut into units of its own.

import type {Quotation, Span, Text, Word} from "../model/text.js";
import {formOf, look, type WordForm} from "./vocabulary.js";

export interface Token extends Span {
  kind: "word" | "mark" | "quote";
  form: WordForm; // a mark's is that of no word
  lower: string; // straight apostrophes, clitics cut off; a mark is one of , ; : ( ) – . and a quotation open or closed
  tag: string; // Penn Treebank; "Q" for a quotation
  capital: boolean;
  quoted: boolean; // the first word after an opening quotation mark
}

export interface Unit extends Span {
  tokens: Token[];
  paragraph: number;
  quotation: Quotation | null; // the quotation it stands in
  opens: boolean; // the first of its paragraph
  quotes: boolean; // it holds quotations that are one token each
}

const LONGEST = 250; // tokens; what is longer is cut, so that no rule looks far
const CURRENCY = /[$£€¥]/;
const WIDEST = 24; // units of what may be joined to one token
const OPAQUE = 4; // words from which a quotation is always one token
const NO_WORD = formOf("");
const OWNER = formOf("'s");
const TITLE = formOf('"');
const MOST_IN_TITLE = 8; // words
const TALL = /^\P{L}*\p{Lu}/u;
const WORK_BEFORE =
  /(?:\b(?:on|in|of|from|for|at|with|the|an?|his|her|its|their|shows?|films?|books?|songs?|series|novel|album)|['’]s?) $/;
const NO_QUOTES: Quotation[] = [];
const NO_TITLES: ReadonlySet<Quotation> = new Set();
const OPENING = /["“„«]/;
const MARK = /[,;:()[\]—–―]|-{2,}|\s-(?=\s)/g;
const MARKS = new Map(Object.entries({",": ",", ";": ";", ":": ":", "(": "(", "[": "(", ")": ")", "]": ")"}));

/** Where a unit stands, before its words are read. */
interface Place extends Span {
  from: number; // words, half-open
  to: number;
  quotes: Quotation[]; // that are one token each
  titles: ReadonlySet<Quotation>; // of these the titles
  paragraph: number;
  quotation: Quotation | null;
}

/** The places of all units of a text in order; those inside a quotation follow the unit that holds it. */
export function cutUnits(text: string, t: Text): Place[] {
  let reached = -1;
  const outer = t.quotations.filter(({end}) => end > reached && ((reached = end), true));
  const titles = new Set(outer.filter((q) => isTitle(text, q)));
  const opaque = outer.filter((q) => titles.has(q) || isOpaque(text, q));
  const places: Place[] = [];
  let first = 0; // of the quotations not yet given to a unit
  let last = 0; // of those that end behind the sentence
  let start = -1; // of the unit that is open, and its first word
  let from = 0;
  for (let i = 0; i < t.sentences.length; i++) {
    const {start: opening, end, paragraph, words} = t.sentences[i];
    if (start < 0) {
      start = opening;
      from = words[0];
    }
    while (last < opaque.length && opaque[last].end <= end) last++;
    const goesOn = last < opaque.length && opaque[last].start < end;
    if (goesOn && t.sentences[i + 1]?.paragraph === paragraph) continue;
    const behind = goesOn ? last + 1 : last;
    const quotes = behind > first ? opaque.slice(first, behind) : NO_QUOTES;
    places.push({start, end, from, to: words[1], quotes, titles, paragraph, quotation: null});
    for (const quotation of quotes) if (!titles.has(quotation)) readInside(t, quotation, paragraph, places);
    first = last = behind;
    start = -1;
  }
  return places;
}

/** The unit at a place; more than one where it is too long. */
export function readUnits(text: string, t: Text, place: Place): Unit[] {
  const {paragraph, quotation} = place;
  const tokens = readTokens(text, t, place);
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; at += LONGEST) {
    const piece = tokens.length > LONGEST ? tokens.slice(at, at + LONGEST) : tokens;
    units.push({
      start: piece[0].start,
      end: piece[piece.length - 1].end,
      tokens: piece,
      paragraph,
      quotation,
      opens: at === 0 && place.start === t.paragraphs[paragraph].start,
      quotes: place.quotes.length > 0
    });
  }
  return units;
}

// Shorter stretches count as one token where they stand as an utterance of their own: "No," he said.
function isOpaque(text: string, q: Quotation): boolean {
  const words = q.words[1] - q.words[0];
  if (words >= OPAQUE) return true;
  if (words === 0) return false;
  const before = text.slice(Math.max(0, q.start - 3), q.start);
  const pointed = /[,.?!]$/.test(text.slice(Math.max(q.inner.start, q.inner.end - 2), q.inner.end).trimEnd());
  if (!pointed && !/[,.]/.test(text.charAt(q.end))) return false;
  // with the point behind the marks, what follows a comma may be a part of the clause: was, he said, "a ruin".
  return before.trim() === "" || (pointed ? /[\n,:.?!]\s*$/ : /[\n:.?!]\s*$/).test(before);
}

// on "Face the Nation", his book "The Art of Seeing": a name within its clause, not words of anybody's.
function isTitle(text: string, {start, end, inner, words: [from, to], closed}: Quotation): boolean {
  if (!closed || to - from < 2 || to - from > MOST_IN_TITLE || /[,.?!]/.test(text.charAt(end))) return false;
  if (!WORK_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return false;
  const own = text.slice(inner.start, inner.end).split(/\s+/);
  return (
    own.every((word, i) => TALL.test(word) || (word.length < 4 && i > 0 && i < own.length - 1)) &&
    !/[,.?!]$/.test(own[own.length - 1])
  );
}

// The sentences in a quotation.
function readInside(t: Text, quotation: Quotation, paragraph: number, places: Place[]): void {
  const {inner, words: own} = quotation;
  let low = 0;
  let high = t.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (t.sentences[middle].end <= inner.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < t.sentences.length && t.sentences[i].start < inner.end; i++) {
    const {start, end, words} = t.sentences[i];
    places.push({
      start: Math.max(start, inner.start),
      end: Math.min(end, inner.end),
      from: Math.max(words[0], own[0]),
      to: Math.min(words[1], own[1]),
      quotes: NO_QUOTES,
      titles: NO_TITLES,
      paragraph,
      quotation
    });
  }
}

function readTokens(text: string, t: Text, {start, end, from, to, quotes, titles}: Place): Token[] {
  const tokens: Token[] = [];
  let at = start; // all before it is read
  let q = 0;
  for (let i = from; i < to;) {
    const word = t.words[i];
    const quote = quotes[q];
    if (quote && word.start >= quote.start) {
      readMarks(text, at, quote.start, tokens);
      tokens.push(
        titles.has(quote)
          ? wordOf(quote.start, quote.end, TITLE, "NNP", true, false)
          : tokenOf("quote", quote.start, quote.end, quote.closed ? "closed" : "open", "Q")
      );
      at = quote.end;
      i = Math.max(i + 1, quote.words[1]);
      q++;
      continue;
    }
    const spaced = text[at] === " " && word.start === at + 1;
    if (!spaced && joins(text, at, word.start, tokens)) extend(text, tokens[tokens.length - 1], word.end);
    else {
      if (!spaced) readMarks(text, at, word.start, tokens);
      readWord(text, word, tokens);
    }
    at = Math.max(word.end, tokens.at(-1)?.kind === "word" ? tokens[tokens.length - 1].end : 0);
    i++;
  }
  readMarks(text, at, end, tokens);
  const last = tokens.at(-1);
  if (last && last.kind !== "mark" && /[.?!]/.test(text.slice(last.end, end))) {
    tokens.push(tokenOf("mark", last.end, end, ".", "."));
  }
  return tokens;
}

function tokenOf(kind: Token["kind"], start: number, end: number, lower: string, tag: string): Token {
  return {start, end, kind, form: NO_WORD, lower, tag, capital: false, quoted: false};
}

function extend(text: string, token: Token, end: number): void {
  token.end = end;
  token.form = formOf(text.slice(token.start, end).toLowerCase());
  token.lower = token.form.lower;
}

// U.S., 1,000 and 9/11 are one token each.
function joins(text: string, end: number, start: number, tokens: Token[]): boolean {
  const last = tokens.at(-1);
  if (!last || last.kind !== "word" || last.end !== end || start !== end + 1 || end - last.start > WIDEST) return false;
  const mark = text[end];
  if (mark === ".")
    return (end - last.start === 1 || text[end - 2] === ".") && /^\p{Lu}(?!\p{L})/u.test(text.slice(start, start + 3));
  return /[,./:]/.test(mark) && /\d/.test(text[end - 1]) && /\d/.test(text[start]);
}

function readMarks(text: string, from: number, to: number, tokens: Token[]): void {
  if (to <= from) return;
  const gap = text.slice(from, to);
  const last = tokens.at(-1);
  const owns = last?.kind === "word" && last.end === from && last.lower.endsWith("s") && /^['’]\s/.test(gap);
  if (owns) tokens.push(wordOf(from, from + 1, OWNER, "POS", false, false));
  MARK.lastIndex = 0;
  for (let match = MARK.exec(gap); match; match = MARK.exec(gap)) {
    const start = from + match.index;
    const lower = MARKS.get(match[0]) ?? "–";
    tokens.push(tokenOf("mark", start, start + match[0].length, lower, lower));
  }
}

function isOpening(text: string, at: number): boolean {
  const mark = text[at];
  return mark === "'" || mark === "‘" ? /\s/.test(text.charAt(at - 1)) : OPENING.test(mark ?? "");
}

// "52%" and "$5" take their signs along.
function readNumber(text: string, {start, end, tag}: Word, tokens: Token[]): void {
  const from = CURRENCY.test(text.charAt(start - 1)) ? start - 1 : start;
  const to = text[end] === "%" ? end + 1 : end;
  tokens.push(wordOf(from, to, look(text.slice(start, end)).form, tag, false, isOpening(text, from - 1)));
}

function readWord(text: string, word: Word, tokens: Token[]): void {
  const {start, end, tag} = word;
  if (text[end] === "%" || CURRENCY.test(text.charAt(start - 1))) return readNumber(text, word, tokens);
  const {form, clitic, capital} = look(text.slice(start, end));
  const quoted = text[start - 1] !== " " && isOpening(text, start - 1);
  const cut = clitic ? end - clitic.length : end;
  tokens.push(wordOf(start, cut, form, tag, capital, quoted));
  if (clitic) tokens.push(wordOf(cut, end, clitic.form, clitic.tag, false, false));
}

function wordOf(start: number, end: number, form: WordForm, tag: string, capital: boolean, quoted: boolean): Token {
  return {start, end, kind: "word", form, lower: form.lower, tag, capital, quoted};
}
