// The words of a sentence as the search for names wants them: points of initials taken in, possessives off, and for
// each capital whether it says anything.

import {demonyms} from "../lexicons/demonyms.js";
import {organisations, things} from "../lexicons/organisations.js";
import {givenNames} from "../lexicons/names.js";
import {places} from "../lexicons/places.js";
import {times} from "../lexicons/tags.js";
import type {Sentence, Span, Text} from "../model.js";
import {isCommon, isOrdinary} from "../nlp.js";

export interface Token extends Span {
  text: string; // without possessive and points; with one capital in lines of capitals
  small: string;
  tag: string;
  gap: string; // what stands between the token before and this one
  possessive: boolean;
  capital: boolean;
  telling: boolean; // the capital is no matter of position or typography
}

const calendar = new Set([...times, "May", "Mid"]);
const FUNCTION = /^(?:DT|IN|CC|PRP\$?|TO|MD|WDT|WP\$?|WRB|EX|UH|PDT|VB[ZDP])$/;

/** The tokens of one sentence. Whitespace in gaps is narrowed to single spaces. */
export function readTokens(article: string, text: Text, sentence: Sentence, small: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let end = sentence.start;
  for (let i = sentence.words[0]; i < sentence.words[1]; i++) {
    const word = text.words[i];
    let stop = word.end;
    while (isInitial(article, text, i, sentence) && text.words[i + 1].start === stop + 1) stop = text.words[++i].end;
    const initials = stop > word.end;
    if (initials && article[stop] === ".") stop++;
    const raw = article.slice(word.start, stop).replaceAll("’", "'");
    const own = initials ? raw : raw.replace(/'s?$/i, "");
    const spelt = initials ? own.replaceAll(".", "") : own;
    const bare = stop - (raw.length - own.length);
    tokens.push({
      start: word.start,
      end: bare,
      text: spelt,
      small: spelt.toLowerCase(),
      tag: initials ? "NNP" : word.tag,
      gap: article.slice(end, word.start).replace(/\s+/g, " "),
      possessive: bare < stop || /^['’](?!\p{L})/u.test(article.slice(stop, stop + 2)),
      capital: /^(?:\p{Lu}|\p{Ll}\p{Lu}\p{Ll}|(?:al|el|ul|as|an|ash)-\p{Lu})/u.test(spelt), // iPhone, al-Amr
      telling: false
    });
    end = stop;
  }
  judgeCapitals(tokens, small);
  return tokens;
}

/** A single letter with a point and another single letter close behind: "U.S." */
function isInitial(article: string, text: Text, i: number, sentence: Sentence): boolean {
  const [word, next] = [text.words[i], text.words[i + 1]];
  if (i + 1 >= sentence.words[1] || article[word.end] !== ".") return false;
  return word.end - word.start === 1 && next.end - next.start === 1 && /\p{Lu}/u.test(article[word.start]);
}

function judgeCapitals(tokens: Token[], small: ReadonlySet<string>): void {
  const long = tokens.filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text));
  const capitals = long.filter((token) => token.capital).length;
  const shouted = long.filter((token) => !/\p{Ll}/u.test(token.text)).length;
  const shouting = long.length > 2 && shouted > long.length * 0.6;
  const heading =
    tokens.length > 3 &&
    (tokens[0].capital || /^\p{N}/u.test(tokens[0].text)) &&
    capitals > long.length * 0.74 &&
    tokens.some(isTypographic);
  tokens.forEach((token, i) => {
    const may = token.text === "May" && i > 0 && tokens[i - 1].capital && givenNames.has(tokens[i - 1].text);
    if (
      !token.capital ||
      (calendar.has(token.text) && !may) ||
      /^(?:I$|.*'(?:m|re|ve|ll|d)$|[RDI]-\p{Lu}|.*n't$)/u.test(token.text)
    )
      return;
    if (shouting && !knownName(token.text)) token.text = token.text.charAt(0) + token.small.slice(1);
    const opens = i === 0 || /["“‘(:[—–…•]\s?$/.test(token.gap) || /[.!?] /.test(token.gap.slice(0, 3));
    const givenName =
      givenNames.has(token.text) && token.tag === "NNP" && tokens[i + 1]?.capital && tokens[i + 1].gap === " ";
    token.telling = givenName || isTelling(token, opens || heading || shouting, small.has(token.small));
  });
}

/** All words that an article writes with a small first letter: with a capital they are no names, or not for certain. */
export function readSmall(article: string, text: Text): ReadonlySet<string> {
  const small = new Set<string>();
  for (const {start, end} of text.words) if (/\p{Ll}/u.test(article[start])) small.add(article.slice(start, end));
  return small;
}

function isTelling({text, small, tag}: Token, typographic: boolean, alsoSmall: boolean): boolean {
  if (demonyms.has(small)) return true;
  if (typographic)
    return knownName(text)
      ? !isCommon(small) || tag.startsWith("NNP")
      : tag.startsWith("NNP") && !alsoSmall && !isOrdinary(small);
  if (FUNCTION.test(tag) && isCommon(small)) return false;
  return !/^\p{Lu}{2,}$/u.test(text) || knownName(text) || !isCommon(small); // "it was WRONG"
}

/** A capital inside a line that the word's class does not ask for: the mark of a heading. */
function isTypographic(token: Token, i: number): boolean {
  return i > 0 && token.capital && token.text.length > 3 && !/^(?:NNP|JJ$)/.test(token.tag) && isCommon(token.small);
}

/** Whether a word is by itself the name of a place, an organisation or a thing. */
export function knownName(word: string): boolean {
  return places.has(word) || organisations.has(word) || things.has(word);
}
