// What somebody answers to a charge: denied, not addressed, confirmed. Two articles can then be compared answer by
// answer, one actor at a time.

import {foldWords} from "../../english/finder.js";
import {accusing, answering, boosters, declining, denying, factive} from "../../english/lexicons/certainty.js";
import type {Slot} from "../../model/compare.js";
import type {Span} from "../../model/text.js";
import type {Reading} from "./read.js";
import {namesIn} from "./sources.js";

export type Status = "denied" | "not addressed" | "confirmed";

/** An answer, with the span of the words that give it. */
export interface Answer extends Slot {
  status: Status;
  actor: string; // as its words are compared
  sentence: number;
  refersBack: boolean; // answers what the sentence before says: "the accusations"
  firm: boolean; // with a word that puts it more firmly: "vehemently denied"
}

const sets = {
  deny: new Set(denying),
  answer: new Set(answering),
  decline: new Set(declining),
  confirm: new Set(factive),
  firm: new Set(boosters),
  charge: new Set(accusing)
};
const NOT = new Set("not never n't hasn't haven't hadn't didn't doesn't don't wouldn't won't".split(" "));
const BACK = new Set("the this that those these such its his her their".split(" "));

const known = new WeakMap<Reading, Map<number, Answer[]>>();

/** The answers in a sentence, one an actor. */
export function readAnswers(reading: Reading, index: number): Answer[] {
  const answers = known.get(reading) ?? new Map<number, Answer[]>();
  known.set(reading, answers);
  let found = answers.get(index);
  if (!found) answers.set(index, (found = findAnswers(reading, index)));
  return found;
}

function findAnswers(reading: Reading, index: number): Answer[] {
  const {text} = reading;
  const words = foldWords(reading);
  const [from, to] = text.sentences[index].words;
  const answers: Answer[] = [];
  for (let i = from; i < to; i++) {
    const found = readStatus(words, text.words[i].tag, i, from);
    if (!found) continue;
    const span = {start: text.words[found.from].start, end: text.words[i].end};
    const refersBack = pointsBack(words, i, to);
    for (const actor of actorsOf(reading, index, span, i)) {
      if (!answers.some((answer) => answer.actor === actor && answer.status === found.status))
        answers.push({
          kind: "status",
          value: found.status,
          status: found.status,
          actor,
          sentence: index,
          refersBack,
          firm: found.firm,
          ...span
        });
    }
  }
  return answers;
}

function readStatus(
  words: string[],
  tag: string,
  i: number,
  first: number
): {status: Status; from: number; firm: boolean} | null {
  const word = words[i];
  const before = words.slice(Math.max(first, i - 3), i);
  const negated = before.findLastIndex((other) => NOT.has(other));
  if (sets.deny.has(word) && /^VB|^NN/.test(tag) && !/^(?:reject|dismiss)/.test(word)) {
    if (negated >= 0 || before.includes("to")) return null;
    const firm = before.length > 0 && sets.firm.has(words[i - 1]);
    return {status: "denied", from: firm ? i - 1 : i, firm};
  }
  if (sets.answer.has(word) && /^VB|^NN/.test(tag)) {
    if (negated >= 0) return {status: "not addressed", from: i - (before.length - negated), firm: false};
    const declined = before.findLastIndex((other) => sets.decline.has(other));
    if (declined >= 0 && before.includes("to"))
      return {status: "not addressed", from: i - (before.length - declined), firm: false};
    return null;
  }
  if (
    sets.confirm.has(word) &&
    tag.startsWith("VB") &&
    negated < 0 &&
    !before.some((w) => /^(?:to|would|could|may|might|will)$/.test(w))
  )
    return {status: "confirmed", from: i, firm: false};
  return null;
}

/** Whether what is answered was said before: a definite "accusations", or a pronoun. */
function pointsBack(words: string[], i: number, to: number): boolean {
  const after = words.slice(i + 1, Math.min(to, i + 6));
  if (after.some((word, k) => sets.charge.has(word) && after.slice(0, k).some((other) => BACK.has(other)))) return true;
  return /^(?:it|this|that|them)$/.test(after[0] ?? "") && (after.length === 1 || !/^\p{L}/u.test(after[1] ?? ""));
}

/** Who answers: the source where the words are an attribution's cue, else who stands after "by", else before. */
function actorsOf(reading: Reading, index: number, {start, end}: Span, i: number): string[] {
  const {text, slice} = reading;
  const words = foldWords(reading);
  const report = reading.reports(index).find(({cue}) => cue && cue.start < end && cue.end > start);
  if (report?.source) return namesIn(slice(report.source));
  const [, to] = text.sentences[index].words;
  if (words[i + 1] === "by" && i + 2 < to) {
    return namesIn(slice({start: text.words[i + 2].start, end: text.words[Math.min(to - 1, i + 8)].end}));
  }
  return [];
}
