// Two linked sentences side by side, and what is needed to say how their tellings differ.

import type {Attribution, Change, ChangeKind, Span} from "../model.js";
import {givenTo, isOwn, sharesClaim} from "./attribution.js";
import type {Modifiers} from "./certainty.js";
import {findFocus, type Focus, type Rarity} from "./focus.js";
import type {ClaimSentence, ClaimToken, Reading} from "./read.js";

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
  const focus = findFocus(a, b, rarity);
  const [left, right] = [tell(there, a, focus.there, focus.act, rarity), tell(here, b, focus.here, focus.act, rarity)];
  const alike = isDone(left) === isDone(right) && !haveOtherSubjects(left, right);
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

const subjectReach = 8; // words before a verb

/** Whether the names before an act differ on both sides, each unknown to the other sentence. */
function haveOtherSubjects(there: Telling, here: Telling): boolean {
  const isUnknown = (names: ClaimToken[], {sentence}: Telling) =>
    names.length > 0 && !names.some(({stem}) => sentence.told.some((other) => other.stem === stem));
  return there.act !== null && isUnknown(namesBefore(there), here) && isUnknown(namesBefore(here), there);
}

function namesBefore({sentence, shared, act}: Telling): ClaimToken[] {
  const verb = shared.find(({stem}) => stem === act);
  if (!verb) return [];
  const before = sentence.told.slice(Math.max(0, verb.place - subjectReach), verb.place);
  const last = before.findLastIndex(({tag}) => /^VB[DPZ]$/.test(tag));
  return before.slice(last + 1).filter(({tag}) => tag.startsWith("NNP"));
}

const [wordsBefore, wordsAfter] = [6, 8];

/** The words around the shared act, as far as the shared words go. There must be some. */
export function extract({reading, sentence, shared, act}: Telling): Span {
  const {text} = reading;
  const [from, to] = text.sentences[sentence.index].words;
  const at = (shared.find(({stem}) => stem === act) ?? shared[0]).word;
  const first = Math.max(from, at - wordsBefore, shared[0].word);
  const last = Math.min(to - 1, at + wordsAfter, shared[shared.length - 1].word);
  return {start: text.words[first].start, end: text.words[Math.max(first, last)].end};
}

/** A change, with the words of both articles that it rests on. */
export function makeChange(
  kind: ChangeKind,
  text: string,
  there: [Reading, ...Span[]],
  here: [Reading, ...Span[]]
): Change {
  const evidence = [there, here].map(([{article}, ...spans]) => ({
    article: article.id,
    spans: spans.map(({start, end}) => ({start, end}))
  }));
  return {kind, article: here[0].article.id, text, evidence};
}

/** From the first start to the last end of some spans. */
export const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({start}) => start)),
  end: Math.max(...spans.map(({end}) => end))
});
