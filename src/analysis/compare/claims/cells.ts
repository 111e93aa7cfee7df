// One article's telling of a claim, as a cell of the table.

import type {Certainty, ClaimCell, Slot} from "../../model/compare.js";
import {forceAt, stanceOf} from "./certainty.js";
import {voiceOf, type Rarity, type Voiced} from "./focus.js";
import {findMedium} from "./media.js";
import {verbOf, type Pairing, type Telling} from "./pairs.js";
import type {ClaimSentence, Reading} from "./read.js";
import {readDates, readNumbers} from "./slots.js";
import {sourceOf} from "./sources.js";
import {readAnswers} from "./status.js";

/** The cell of an article, from its sentences linked with one of the reference. */
export function cellOf(pairs: readonly Pairing[], rarity: Rarity): ClaimCell {
  const {there, here, solid} = pickBest(pairs);
  const cell = fillCell(
    here,
    pairs.map(({here}) => here.sentence),
    rarity
  );
  const {voice} = voiceOf(there.shared, rarity);
  if (!solid || (!there.given && voice !== "own")) return cell;
  return {...cell, voiceThere: !there.given ? "own" : voice === "own" ? "attributed" : voice};
}

/** The reference's own cell, from all pairs of one of its sentences. */
export function referenceCell(pairs: readonly Pairing[], rarity: Rarity): ClaimCell {
  const {there} = pickBest(pairs);
  const words = new Set(pairs.flatMap((one) => one.there.shared));
  const shared = there.sentence.tokens.filter((token) => words.has(token));
  return fillCell({...there, shared}, [there.sentence], rarity);
}

/** The pair that tells most: one that shows whose words they are on both sides, then one that shares most. */
function pickBest(pairs: readonly Pairing[]): Pairing {
  const worth = ({solid, there, here, focus}: Pairing) =>
    (solid ? 2e6 : 0) + (solid && there.given && (here.own || here.given) ? 1e6 : 0) + focus.mass;
  return pairs.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

function fillCell(telling: Telling, sentences: readonly ClaimSentence[], rarity: Rarity): ClaimCell {
  const {reading, shared, sentence} = telling;
  const voiced = voiceOf(shared, rarity);
  const source = voiced.voice === "own" ? null : sourceOf(reading, voiced.by);
  const medium = source && findMedium(reading, sentence.index);
  return {
    article: reading.article.id,
    sentences: sentences.map(({index}) => index),
    voice: voiced.voice,
    source: source && (medium ? {...source, medium: medium.span} : source),
    certainty: certaintyOf(telling, voiced),
    slots: sentences.flatMap((one) => slotsOf(reading, one)),
    position: positionOf(reading, sentences[0])
  };
}

function certaintyOf(telling: Telling, {by}: Voiced): Certainty {
  const {reading, modifiers, sentence} = telling;
  const denial = readAnswers(reading, sentence.index).find(({status}) => status === "denied");
  if (denial) return {level: -1, force: denial.firm ? 2 : 1, words: [{start: denial.start, end: denial.end}]};
  const verb = verbOf(telling);
  const forces = [verb && forceAt(reading, modifiers, verb), by && stanceOf(reading, by)];
  const set = forces.find((force) => force && force.force !== 1);
  return set ? {level: set.force, force: set.force, words: set.words} : {level: 1, force: 1, words: []};
}

function slotsOf(reading: Reading, sentence: ClaimSentence): Slot[] {
  const numbers = readNumbers(reading, sentence).map(({start, end, value, unit}): Slot => ({
    kind: "number",
    value,
    unit,
    start,
    end
  }));
  const dates = readDates(reading, sentence).map(({start, end, value}): Slot => ({kind: "date", value, start, end}));
  const answers = readAnswers(reading, sentence.index).map(({start, end, value, actor}): Slot => ({
    kind: "status",
    value,
    actor,
    start,
    end
  }));
  const persons = reading.persons(sentence.index).map(({name, span}): Slot => ({kind: "person", value: name, ...span}));
  return [...numbers, ...dates, ...answers, ...persons].sort((a, b) => a.start - b.start || a.end - b.end);
}

function positionOf({text}: Reading, {start, end}: ClaimSentence): number {
  const [first, last] = [text.sentences[0], text.sentences[text.sentences.length - 1]];
  const length = last.end - first.start;
  return length > 0 ? ((start + end) / 2 - first.start) / length : 0;
}
