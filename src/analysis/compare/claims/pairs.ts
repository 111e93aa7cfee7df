// Two linked sentences side by side, and what is needed to say how their tellings differ.

import {foldWords} from "../../english/finder.js";
import {negating} from "../../english/lexicons/certainty.js";
import type {Id} from "../../model/text.js";
import type {Span} from "../../model/text.js";
import type {Attribution} from "../../model/voices.js";
import {givenTo, isOwn, sharesClaim} from "./attribution.js";
import type {Modifiers} from "./certainty.js";
import {findFocus, type Focus, type Rarity} from "./focus.js";
import type {ClaimSentence, ClaimToken, Reading} from "./read.js";
import {shareName, sourceOf} from "./sources.js";

/** An article, read, with what strengthens and weakens its verbs. */
export interface Teller {
  reading: Reading;
  modifiers: Modifiers;
}

/** How one side of a linked pair says what both say. */
export interface Telling extends Teller {
  sentence: ClaimSentence;
  shared: ClaimToken[]; // the words of this side that both have, in text order
  act: string | null; // stem of the verb they go with
  given: Attribution | null; // who the shared words are given to
  own: boolean; // they are the outlet's own, and nothing in the sentence gives them to others
}

export interface Pairing {
  there: Telling; // in the reference
  here: Telling;
  focus: Focus;
  solid: boolean; // both report the same act with some of those who take part in it
}

/** Lays a sentence of the reference and one of an article side by side. `copied`: words of their longest common run. */
export function pair(
  there: Teller,
  here: Teller,
  [reference, article]: [reference: number, article: number],
  rarity: Rarity,
  copied: number
): Pairing {
  const [a, b] = [there.reading.sentence(reference), here.reading.sentence(article)];
  const focus = findFocus(a, b, rarity, sharesClaim);
  const [left, right] = [tell(there, a, focus.there, focus.act, rarity), tell(here, b, focus.here, focus.act, rarity)];
  const alike =
    isDone(left) === isDone(right) &&
    isNegated(left) === isNegated(right) &&
    !haveOtherSubjects(left, right) &&
    !haveOtherObjects(left, right) &&
    speaksOf(left, right);
  return {there: left, here: right, focus, solid: sharesClaim(focus) && alike && !isCopied(left, right, copied)};
}

function tell(
  {reading, modifiers}: Teller,
  sentence: ClaimSentence,
  shared: ClaimToken[],
  act: string | null,
  rarity: Rarity
): Telling {
  const given = givenTo(reading, sentence, shared, rarity);
  return {reading, modifiers, sentence, shared, act, given, own: !given && isOwn(reading, modifiers, sentence, shared)};
}

const longRun = 8;

/** A quotation word for word that stands without marks on one side has more likely lost them in the capture. */
const isCopied = (there: Telling, here: Telling, copied: number): boolean =>
  copied >= longRun && [there, here].some(({shared}) => shared.some(({voice}) => voice === "quoted"));

/** The shared act as a verb, where it is one on this side. */
export const verbOf = ({shared, act}: Telling): ClaimToken | undefined =>
  shared.find(({stem, tag}) => stem === act && tag.startsWith("VB"));

/** Whether an act has happened or is happening: not "to appear", "will appear". */
function isDone(telling: Telling): boolean {
  const verb = verbOf(telling);
  if (verb?.tag !== "VB") return true;
  const {words} = telling.reading.text;
  return ![1, 2].some((step) => /^(?:TO|MD)$/.test(words[verb.word - step]?.tag ?? ""));
}

const negationReach = 4; // words

/** Whether the act is said not to be, or not to have been; without an act, whether any of the shared stretch is. */
function isNegated(telling: Telling): boolean {
  const {reading, shared, act} = telling;
  const verb = verbOf(telling);
  if (shared.length === 0 || (act !== null && !verb)) return false;
  const [from, to] = verb ? [verb.word - negationReach, verb.word] : [shared[0].word, shared[shared.length - 1].word];
  return foldWords(reading)
    .slice(Math.max(0, from), to)
    .some((word) => negating.has(word));
}

const objectReach = 4; // words with a meaning of their own

/** Whether the act has an object on both sides and neither is known to the other sentence: "earned a degree", "earned a
 *  scholarship". */
function haveOtherObjects(there: Telling, here: Telling): boolean {
  const isUnknown = (stems: string[], {sentence}: Telling) =>
    stems.length > 0 && !stems.some((stem) => sentence.told.some((other) => other.stem === stem));
  return isUnknown(objectOf(there), here) && isUnknown(objectOf(here), there);
}

function objectOf(telling: Telling): string[] {
  const {reading, sentence} = telling;
  const verb = verbOf(telling);
  const stems: string[] = [];
  if (!verb) return stems;
  for (let i = sentence.tokens.indexOf(verb) + 1; i < sentence.tokens.length && stems.length < objectReach; i++) {
    const {form, tag, stem, start} = sentence.tokens[i];
    if (/[^\s"“”’'$€£]/.test(reading.slice({start: sentence.tokens[i - 1].end, end: start}))) break;
    if (form !== "of" && /^(?:IN|TO|VB|MD|CC|W)/.test(tag)) break;
    if (stem !== "") stems.push(stem);
  }
  return stems;
}

const FIRST = /^(?:i|we)$/;

/** Where a quotation says "I" or "we" of the act: whether the other sentence has the speaker's name. */
function speaksOf(left: Telling, right: Telling): boolean {
  return [[left, right] as const, [right, left] as const].every(([{reading, sentence, act, shared, given}, other]) => {
    const verb = shared.find(({stem}) => stem === act);
    const at = verb ? sentence.tokens.indexOf(verb) : 0;
    const first = sentence.tokens
      .slice(Math.max(0, at - 4), at)
      .some(({form, voice}) => voice === "quoted" && FIRST.test(form));
    const speaker = first && sourceOf(reading, given);
    return !speaker || shareName(speaker.name, other.reading.slice(other.sentence));
  });
}

const subjectReach = 8; // words before a verb

/** Whether the names before an act differ on both sides, each unknown to the other sentence. */
function haveOtherSubjects(there: Telling, here: Telling): boolean {
  const [one, other] = [there, here].map(({shared, act}) => shared.find(({stem}) => stem === act));
  return one !== undefined && other !== undefined && haveOtherNames(there, one.place, here, other.place);
}

/** Whether the names before two places differ, each unknown to the other sentence. They are looked for back to the verb
 *  before, or, with `verbs`, to one further back: the subject of the verb whose object stands there. */
function haveOtherNames(there: Telling, a: number, here: Telling, b: number, verbs = 0): boolean {
  const isUnknown = (names: ClaimToken[], {sentence}: Telling) =>
    names.length > 0 && !names.some(({stem}) => sentence.told.some((other) => other.stem === stem));
  return isUnknown(namesBefore(there, a, verbs), here) && isUnknown(namesBefore(here, b, verbs), there);
}

function namesBefore({sentence}: Telling, place: number, verbs: number): ClaimToken[] {
  const names: ClaimToken[] = [];
  let left = verbs;
  for (let i = place - 1; i >= Math.max(0, place - subjectReach); i--) {
    const token = sentence.told[i];
    if (/^VB[DPZ]$/.test(token.tag) && left-- === 0) break;
    if (token.tag.startsWith("NNP")) names.push(token);
  }
  return names;
}

const [wordsBefore, wordsAfter] = [6, 8];
const mostAdded = 6; // words added so that no noun phrase is cut into
const PHRASE = /^(?:DT|JJ|NN|CD|PRP\$|POS)/;
const LOOSE = /^(?:IN|TO|DT|CC|PRP\$|WDT|WP|WRB|MD)/; // nothing is left of them at an end

/** The words around the shared act, or else around the first verb between shared words, as far as these go, in whole
 *  phrases. There must be some. */
export function extract({reading, sentence, shared, act}: Telling): Span {
  const {text} = reading;
  const [from, to] = text.sentences[sentence.index].words;
  const verb = shared.find(({stem}) => stem === act) ?? shared.find(({verbs}) => verbs > shared[0].verbs);
  const at = (verb ?? shared[0]).word;
  let first = Math.max(from, at - wordsBefore, shared[0].word);
  let last = Math.max(first, Math.min(to - 1, at + wordsAfter, shared[shared.length - 1].word));
  const inside = (i: number) =>
    PHRASE.test(text.words[i].tag) &&
    PHRASE.test(text.words[i - 1].tag) &&
    text.words[i].start - text.words[i - 1].end === 1;
  for (const least = Math.max(from, first - mostAdded); first > least && inside(first);) first--;
  while (last > first && LOOSE.test(text.words[last].tag)) last--;
  return {start: text.words[first].start, end: text.words[last].end};
}

/** What differs between two tellings of one claim, by a rule that speaks only when it is sure. */
export type ChangeKind =
  | "attribution lost" // attributed in the reference, in the outlet's own voice here
  | "attribution gained"
  | "source swapped"
  | "medium swapped"
  | "medium named" // here, where the reference names none
  | "certainty raised"
  | "certainty lowered"
  | "status differs" // denied there, not addressed here
  | "less specific"
  | "more specific";

export interface Change {
  kind: ChangeKind;
  article: Id;
  sentences: [reference: number, article: number];
  there: Span[]; // the words it rests on
  here: Span[];
  names: [there?: string, here?: string]; // sources, as they are called
}

type Part = readonly [reading: Reading, sentence: number, ...words: Span[]];

/** A change, with the words of both articles that it rests on. */
export function makeChange(
  kind: ChangeKind,
  [, reference, ...there]: Part,
  [{article}, sentence, ...here]: Part,
  names: Change["names"] = []
): Change {
  const bare = ({start, end}: Span): Span => ({start, end});
  return {
    kind,
    article: article.id,
    sentences: [reference, sentence],
    there: there.map(bare),
    here: here.map(bare),
    names
  };
}

/** From the first start to the last end of some spans. */
export const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({start}) => start)),
  end: Math.max(...spans.map(({end}) => end))
});
