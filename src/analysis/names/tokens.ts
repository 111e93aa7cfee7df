// The words of a sentence as the search for names wants them: points of initials taken in, possessives off, and for
// each capital whether it tells anything. A capital at the start of a sentence or in a heading tells little by itself
// (Mikheev 2002, Periods, capitalized words, etc.): there the word's class and the rest of the article are asked.

import {TIME_NAMES, ZONES} from "../english/calendar.js";
import {speechActs} from "../english/lexicons/contexts.js";
import {demonyms} from "../english/lexicons/demonyms.js";
import {givenNames} from "../english/lexicons/names.js";
import type {Sentence, Span, Text} from "../model/text.js";
import {readTypography} from "../english/typography.js";
import {isCommon, isOrdinary} from "../text/tags/nlp.js";
import {listedName} from "./listed.js";

export interface Token extends Span {
  text: string; // without possessive and points; with one capital in lines of capitals
  small: string;
  tag: string;
  gap: string; // what stands between the token before and this one, whitespace narrowed
  possessive: boolean;
  capital: boolean;
  telling: boolean; // the capital is no matter of position or typography
}

const calendar = new Set([...TIME_NAMES, ...ZONES, "May", "Mid"]);
const CAPITAL = /^(?:\p{Lu}|\d+-?\p{Ll}{0,4}\p{Lu}\p{Ll}|\p{Ll}{1,5}\p{Lu}\p{Ll}|(?:al|an|as|ash|el|ul)-\p{Lu})/u; // iPhone, al-Amr
const NO_NAME = /^(?:I$|[RDI]-\p{Lu})|'(?:m|re|ve|ll|d)$|n't$/u; // "(R-Ga.)" is a party and a state
const FUNCTION = /^(?:DT|IN|CC|PRP\$?|TO|MD|WDT|WP\$?|WRB|EX|UH|PDT|VB[ZDP])$/;

/** The tokens of one sentence. `small` has the words that the article also writes small (see readSmall). */
export function readTokens(article: string, text: Text, sentence: Sentence, small: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let end = sentence.start;
  for (let i = sentence.words[0]; i < sentence.words[1]; i++) {
    const last = Math.max(
      endOfInitials(article, text, i, sentence.words[1]),
      endOfCompound(article, text, i, sentence.words[1])
    );
    const token = last > i ? readInitials(article, text, i, last) : readWord(article, text, i);
    token.gap = token.start - end === 1 ? article[end] : article.slice(end, token.start);
    if (token.gap !== " ") token.gap = token.gap.replace(/\s+/g, " ");
    end = text.words[last].end + (last > i && article[text.words[last].end] === "." ? 1 : 0);
    tokens.push(token);
    i = last;
  }
  judgeCapitals(tokens, small, article[sentence.end - 1] === ".");
  return tokens;
}

/** All words that an article writes with a small first letter: with a capital they are no names for certain. */
export function readSmall(article: string, text: Text): ReadonlySet<string> {
  const small = new Set<string>();
  for (const {start, end} of text.words) if (/\p{Ll}/u.test(article[start])) small.add(article.slice(start, end));
  return small;
}

/** Index of the last word of "U.S.", "U.S.S.R."; of the word itself if it opens no such row. */
function endOfInitials(article: string, {words}: Text, from: number, to: number): number {
  let i = from;
  while (i + 1 < to && isLetter(words[i]) && isLetter(words[i + 1]) && words[i + 1].start === words[i].end + 1) {
    if (article[words[i].end] !== "." || !/\p{Lu}/u.test(article[words[i].start])) break;
    i++;
  }
  return i;
}

const isLetter = ({start, end}: Span) => end - start === 1;

/** The words of "Ph.D." and "AT&T" are one token. */
function endOfCompound(article: string, {words}: Text, i: number, to: number): number {
  const next = i + 1 < to && words[i + 1].start === words[i].end + 1 ? words[i + 1] : null;
  if (!next) return i;
  const mark = article[words[i].end];
  if (mark === "." && isLetter(next) && article.slice(words[i].start, words[i].end) === "Ph") return i + 1;
  const capitals = /^\p{Lu}{1,3}&\p{Lu}{1,3}$/u.test(article.slice(words[i].start, next.end));
  return mark === "&" && capitals ? i + 1 : i;
}

function readInitials(article: string, {words}: Text, from: number, to: number): Token {
  const {start} = words[from];
  const end = words[to].end + (article[words[to].end] === "." ? 1 : 0);
  const possessive = /^['’]s?(?!\p{L})/u.test(article.slice(end, end + 3));
  return toToken(start, end, article.slice(start, end).replaceAll(".", ""), "NNP", possessive);
}

function readWord(article: string, {words}: Text, i: number): Token {
  const {start, end, tag} = words[i];
  const raw = article.slice(start, end).replaceAll("’", "'");
  const own = /'s?$/i.test(raw) ? raw.slice(0, raw.lastIndexOf("'")) : raw;
  const plural = /s$/i.test(own) && /^['’](?!\p{L})/u.test(article.slice(end, end + 2)); // the Nations' ban
  return toToken(start, start + own.length, own, tag, own !== raw || plural);
}

function toToken(start: number, end: number, text: string, tag: string, possessive: boolean): Token {
  return {
    start,
    end,
    text,
    small: text.toLowerCase(),
    tag,
    gap: "",
    possessive,
    capital: CAPITAL.test(text),
    telling: false
  };
}

function judgeCapitals(tokens: Token[], small: ReadonlySet<string>, closed: boolean): void {
  const {heading: titled, shouting} = readTypography(tokens.map(({text}) => text));
  const heading = titled && !closed && tokens.length > 3 && tokens.some(isTypographic);
  tokens.forEach((token, i) => {
    if (/^\d\p{Lu}$/u.test(token.text) && isActing(tokens[i + 1])) token.capital = true; // "3M said"
    if (!token.capital || NO_NAME.test(token.text)) return;
    const last = tokens[i - 1];
    const may = token.text === "May" && last?.capital && givenNames.has(last.text);
    if (calendar.has(token.text) && !may) return;
    if (shouting && !listedName(token.text)) token.text = token.text.charAt(0) + token.small.slice(1);
    if (!heading && !shouting && /^(?:\p{Ll}|\d)/u.test(token.text)) token.telling = !/-.*-/.test(token.text); // eBay, 7-Eleven
    const opens = i === 0 || /["“‘(:[—–…•] ?$|^[!?] /.test(token.gap);
    token.telling ||= isJoined(token, tokens[i + 1]);
    token.telling ||=
      demonyms.has(token.small) ||
      isGivenName(token, tokens[i + 1]) ||
      (opens || heading || shouting ? tellsDespitePlace(token, small) : tells(token));
  });
}

/** "Marks & Spencer" */
const isJoined = (token: Token, next: Token | undefined): boolean =>
  (next !== undefined && next.capital && /^ ?& ?$/.test(next.gap)) || /^ ?& ?$/.test(token.gap);

const isActing = (next: Token | undefined): boolean => next?.gap === " " && speechActs.has(next.small);

function isGivenName({text, tag}: Token, next: Token | undefined): boolean {
  return givenNames.has(text) && tag === "NNP" && next !== undefined && next.capital && next.gap === " ";
}

/** In the middle of a sentence any capital tells, but for function words and words shouted ("it was WRONG"). */
function tells({text, small, tag}: Token): boolean {
  if (!isCommon(small)) return true;
  return !FUNCTION.test(tag) && (!/^\p{Lu}{2,}$/u.test(text) || listedName(text) !== undefined);
}

function tellsDespitePlace({text, small, tag}: Token, alsoSmall: ReadonlySet<string>): boolean {
  if (listedName(text)) return !isCommon(small) || tag.startsWith("NNP");
  return tag.startsWith("NNP") && !alsoSmall.has(small) && !isOrdinary(small);
}

/** A capital inside a line that the word's class does not ask for: the mark of a heading. */
function isTypographic(token: Token, i: number): boolean {
  return i > 0 && token.capital && token.text.length > 3 && !/^(?:NNP|JJ$)/.test(token.tag) && isCommon(token.small);
}
