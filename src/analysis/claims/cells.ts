// One article's telling of a claim, as a cell of the table.

import type {Attribution, Certainty, ClaimCell, Slot, Voice} from "../model.js";
import {forceAt, stanceOf, type Modifiers} from "./certainty.js";
import type {Bench, Pairing} from "./changes.js";
import {voiceOf, type Rarity} from "./focus.js";
import type {ClaimSentence, ClaimToken, Reading} from "./read.js";
import {readDates, readNumbers} from "./slots.js";
import {findMedium, sourceOf} from "./sources.js";
import {readAnswers} from "./status.js";

export function cellOf({here, modifiersHere, rarity}: Bench, pairs: readonly Pairing[]): ClaimCell {
  const best = pairs.reduce((a, b) => (b.focus.mass > a.focus.mass ? b : a));
  const {focus, solid, givenThere} = best;
  const cell = tell(here, modifiersHere, pairs.map(({here}) => here), best.here, focus.here, focus.act, rarity);
  if (!solid) return cell;
  const voiceThere: Voice = givenThere ? (voiceOf(focus.there, rarity).voice === "quoted" ? "quoted" : "attributed") : "own";
  return {...cell, voiceThere};
}

export function referenceCell(there: Reading, modifiers: Modifiers, index: number, pairs: readonly Pairing[], rarity: Rarity): ClaimCell {
  const sentence = there.sentence(index);
  const words = new Set(pairs.flatMap(({focus}) => focus.there));
  const shared = sentence.tokens.filter((token) => words.has(token));
  return tell(there, modifiers, [sentence], sentence, shared, pairs[0]?.focus.act ?? null, rarity);
}

function tell(
  reading: Reading,
  modifiers: Modifiers,
  sentences: readonly ClaimSentence[],
  main: ClaimSentence,
  shared: readonly ClaimToken[],
  act: string | null,
  rarity: Rarity
): ClaimCell {
  const {voice, by} = voiceOf(shared, rarity);
  const source = voice === "own" ? null : sourceOf(reading, by);
  const medium = source && findMedium(reading, main.index);
  return {
    article: reading.article.id,
    sentences: sentences.map(({index}) => index),
    voice,
    source: source && (medium ? {...source, medium: medium.span} : source),
    certainty: certaintyOf(reading, modifiers, main, shared, act, by),
    slots: sentences.flatMap((sentence) => slotsOf(reading, sentence)),
    position: positionOf(reading, sentences[0])
  };
}

function certaintyOf(
  reading: Reading,
  modifiers: Modifiers,
  {index}: ClaimSentence,
  shared: readonly ClaimToken[],
  act: string | null,
  by: Attribution | null
): Certainty {
  const [denial] = readAnswers(reading, index).filter(({status}) => status === "denied");
  if (denial) return {level: -1, force: denial.firm ? 2 : 1, words: [{start: denial.start, end: denial.end}]};
  const verb = shared.find(({stem, tag}) => stem === act && tag.startsWith("VB"));
  const force = verb ? forceAt(reading, modifiers, verb) : null;
  if (force && force.force !== 1) return {level: force.force, ...force};
  const stance = by ? stanceOf(reading, by) : null;
  if (stance && stance.force !== 1) return {level: stance.force, ...stance};
  return {level: 1, force: 1, words: []};
}

function slotsOf(reading: Reading, sentence: ClaimSentence): Slot[] {
  const numbers = readNumbers(reading, sentence).map(({start, end, value, unit}): Slot => ({kind: "number", value, unit, start, end}));
  const dates = readDates(reading, sentence).map(({start, end, value}): Slot => ({kind: "date", value, start, end}));
  const answers = readAnswers(reading, sentence.index).map(({start, end, value, actor}): Slot => ({kind: "status", value, actor, start, end}));
  return [...numbers, ...dates, ...answers].sort((a, b) => a.start - b.start || a.end - b.end);
}

function positionOf({text}: Reading, {start, end}: ClaimSentence): number {
  const [first, last] = [text.sentences[0], text.sentences[text.sentences.length - 1]];
  const length = last.end - first.start;
  return length > 0 ? ((start + end) / 2 - first.start) / length : 0;
}
