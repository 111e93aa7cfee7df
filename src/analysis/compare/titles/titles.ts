// The headline against its own text (feature 21): which of its words, names and numbers the body bears out, how firmly
// it puts what the body says, which of its loaded words the reference's headline does not have, and what the page stuck to the line. Headlines are often the desk's
// and not the writer's (Bell 1991, The Language of News Media; Horne & Adali 2017 on how much a headline alone gives away).

import {irregularBase} from "../../english/inflect.js";
import {loaded} from "../../features/loaded.js";
import type {TitleCheck, TitleWord} from "../../model/compare.js";
import type {Mark} from "../../model/features.js";
import type {Article} from "../../model/story.js";
import type {Span} from "../../model/text.js";
import type {Name} from "../../model/voices.js";
import {nameMap} from "../../names/capitals.js";
import {findNames} from "../../names/names.js";
import {segment} from "../../text/segment.js";
import {stem} from "../../text/tags/nlp.js";
import {stripCounter} from "../../text/zones/headline.js";
import {findAttributions, voiceMap} from "../../voices/ledger.js";
import {normalise, type Token} from "../align/normalise.js";
import type {ClaimSide} from "../claims/claims.js";
import type {Rarity} from "../claims/focus.js";
import {introducedMarks} from "../introduced.js";
import {findShift} from "./certainty.js";

const longest = 600; // characters of a headline that are read

/** What a headline may be read by: the story's topic words, by stem, the words of its names, and how rare a stem is in it. */
export interface Known {
  ignore: ReadonlySet<string>;
  named: ReadonlySet<string>;
  rarity: Rarity;
}

/** Checks a headline against its text and, where there is a reference, against that one's headline. */
export function checkTitle(side: ClaimSide, reference: Article | null, known: Known): Omit<TitleCheck, "says"> {
  const {article} = side;
  const {title, furniture} = findTitle(article);
  if (!title) return {title, furniture, words: [], loaded: [], introduced: [], shift: null};
  const words = readWords(side, title, known.named);
  const marks = findLoaded(side, title, known.ignore);
  const there = reference && findTitle(reference).title;
  const introduced =
    there && reference ? introducedMarks(marks, wordsOf(article, title), wordsOf(reference, there)) : [];
  const shift = findShift(side, readTitle(article, title), known.rarity);
  return {title, furniture, words, loaded: marks, introduced, shift};
}

/** The words of a story's names, in one spelling. */
export function nameWords(sides: readonly {article: Article; names: readonly Name[]}[]): ReadonlySet<string> {
  const words = sides.flatMap(({article, names}) =>
    names
      .flatMap(({mentions}) => mentions.filter(({form}) => form === "name"))
      .flatMap(({start, end}) => normalise(article.text.slice(start, end)).map(({form}) => form))
  );
  return new Set(words);
}

/** Where the headline stands in the text, and what else its line holds. */
function findTitle({text, zones, headline}: Article): {title: Span | null; furniture: Span[]} {
  const zone = zones.find(({kind}) => kind === "headline");
  if (!zone) return {title: null, furniture: []};
  const line = text.slice(zone.start, Math.min(zone.end, zone.start + longest));
  const whole = trim(line, zone.start);
  const own = headline === "" ? -1 : line.indexOf(headline);
  const length = own >= 0 ? headline.length : stripCounter(line.trim()).trimEnd().length;
  const start = own >= 0 ? zone.start + own : whole.start;
  const title = {start, end: start + length};
  const around = [
    {start: whole.start, end: title.start},
    {start: title.end, end: whole.end}
  ].map((span) => trim(text.slice(span.start, span.end), span.start));
  return {title, furniture: around.filter(({start, end}) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))};
}

function trim(line: string, at: number): Span {
  const start = at + line.length - line.trimStart().length;
  return {start, end: start + line.trim().length};
}

const asBody = (span: Span) => [{...span, kind: "body" as const, by: "rule" as const, why: "the headline"}];

/** The headline as if it were an article. Its present tense tells the past: "collapses" is read as "collapsed". */
function readTitle(article: Article, title: Span): ClaimSide {
  const text = segment(article.text, asBody(title));
  const words = text.words.map((word) => (/^VB[ZP]$/.test(word.tag) ? {...word, tag: "VBD"} : word));
  const attributions = findAttributions(article.text, text);
  return {article, text: {...text, words}, attributions, names: findNames(article.text, text)};
}

const wordsOf = ({text}: Article, span: Span) => segment(text, asBody(span)).words;

function findLoaded({article, names}: ClaimSide, title: Span, ignore: ReadonlySet<string>): Mark[] {
  const text = segment(article.text, asBody(title));
  const nameOf = nameMap(article.text, names);
  return loaded.detect({article, text, attributions: [], ignore, voiceOf: voiceMap(text, []), nameOf});
}

function readWords({article, text}: ClaimSide, title: Span, named: ReadonlySet<string>): TitleWord[] {
  const body = new Set<string>();
  for (const {start, end} of text.sentences)
    for (const token of normalise(article.text.slice(start, end))) for (const form of formsOf(token)) body.add(form);
  const seen = new Map<number, TitleWord>(); // several tokens may stand on one word: "US"
  for (const token of normalise(article.text.slice(title.start, title.end))) {
    if (token.stem === "") continue;
    const span = {start: title.start + token.start, end: title.start + token.end};
    const inBody = formsOf(token).some((form) => body.has(form)) || isClipped(token, body);
    const kind = token.number
      ? "number"
      : named.has(token.form) && /^\p{Lu}/u.test(article.text.charAt(span.start))
        ? "name"
        : "word";
    const before = seen.get(span.start);
    seen.set(span.start, {...span, kind: before?.kind ?? kind, inBody: inBody && (before?.inBody ?? true)});
  }
  return [...seen.values()];
}

/** What a word may be found by: its form, its stem, and the base of an irregular verb. */
function formsOf({form, stem: root, number}: Token): string[] {
  if (root === "" || number) return root === "" ? [] : [form];
  const base = irregularBase(form);
  return base ? [form, root, stem(base)] : [form, root];
}

/** "Limo" for "limousine", "demo" for "demonstration": headlines clip words to an o (Quirk et al. 1985, I.74). */
function isClipped({form}: Token, body: ReadonlySet<string>): boolean {
  if (form.length < 4 || !form.endsWith("o")) return false;
  for (const word of body) if (word.length > form.length + 2 && word.startsWith(form)) return true;
  return false;
}
