// Changes of certainty: the same act put more or less firmly, by words at the verb or by the verb it is reported with.

import type {ClaimSource} from "../../model/compare.js";
import type {Span} from "../../model/text.js";
import {
  areSameTime,
  auxiliaryOf,
  forceAt,
  isFinite,
  isLeftOpen,
  isReporting,
  stanceOf,
  type Force
} from "./certainty.js";
import {hull, makeChange, type Change, type Pairing, type Telling} from "./pairs.js";
import type {ClaimSentence, ClaimToken, Reading} from "./read.js";
import {reportsClaim} from "./reports.js";
import {readNumbers} from "./slots.js";
import {namesOf, shareName, sourceOf} from "./sources.js";

export function compareCertainty(pairs: readonly Pairing[]): Change[] {
  for (const one of pairs) {
    const found = compareActs(one) ?? (one.solid ? compareStances(one) : null);
    if (found) return [found];
  }
  return [];
}

const mostVerbs = 30; // of a sentence
const fewestShared = 2; // words in the company of a verb

/** A verb both sentences have in like company, plain on one side and hedged or boosted on the other. Denials are
 *  compared by who denies: answers.ts. */
function compareActs({there, here}: Pairing): Change | null {
  if (countOtherwise(there, here)) return null;
  const verbs = verbsOf(here.sentence);
  for (const a of [...verbsOf(there.sentence).values()].flat()) {
    for (const b of verbs.get(stemOf(a)) ?? []) {
      if (!shareCompany(there, a, here, b)) continue;
      const before = forceAt(there.reading, there.modifiers, a);
      const after = forceAt(here.reading, here.modifiers, b);
      if (!before || !after || before.force === after.force) continue;
      if ((before.force === 1 && !isPlain(there, a, before)) || (after.force === 1 && !isPlain(here, b, after)))
        continue;
      if ((before.hearsay && isReported(here)) || (after.hearsay && isReported(there))) continue; // second-hand in both
      if (!areSameTime(before, a, after, b)) continue;
      if (givesCause(there, a) !== givesCause(here, b)) continue; // "likely died because of" doubts the cause
      const [x, y] = [withAuxiliary(there.reading, a), withAuxiliary(here.reading, b)];
      return sayShift(there, here, before, after, x, y);
    }
  }
  return null;
}

const known = new WeakMap<ClaimSentence, Map<string, ClaimToken[]>>();

/** The verbs of a sentence by stem, denials apart; of the forms of be one that stands alone, without a participle. */
function verbsOf(sentence: ClaimSentence): ReadonlyMap<string, ClaimToken[]> {
  let verbs = known.get(sentence);
  if (verbs) return verbs;
  known.set(sentence, (verbs = new Map()));
  const {tokens} = sentence;
  const alone = tokens.filter(({form}) => BE.test(form)).length === 1;
  const isMain = ({form}: ClaimToken, i: number) =>
    alone && BE.test(form) && !/^VB[NG]$/.test(tokens[tokens[i + 1]?.tag === "RB" ? i + 2 : i + 1]?.tag);
  const told = tokens.filter(
    (token, i) => token.tag.startsWith("VB") && (token.stem ? token.form !== "deny" : isMain(token, i))
  );
  for (const verb of told.slice(0, mostVerbs)) {
    const same = verbs.get(stemOf(verb));
    if (same) same.push(verb);
    else verbs.set(stemOf(verb), [verb]);
  }
  return verbs;
}

const stemOf = ({stem}: ClaimToken): string => stem || "be";
const BE = /^(?:be|been|is|are|was|were)$/;

/** Whether both count the same and give other numbers: then they may speak of two events. */
function countOtherwise(there: Telling, here: Telling): boolean {
  const [left, right] = [there, here].map(({reading, sentence}) => readNumbers(reading, sentence));
  return left.some((one) => right.some((other) => one.unit === other.unit && one.amount !== other.amount));
}

const isReported = ({reading, sentence}: Telling): boolean =>
  reading.reports(sentence.index).some((one) => reportsClaim(reading, one)) ||
  sentence.tokens.some((token) => isReporting(reading, token));

const CAUSE = /^(?:because|due|owing)$/;

/** Whether a cause stands behind a verb: then a doubt at the verb may be a doubt about the cause. */
const givesCause = ({sentence}: Telling, verb: ClaimToken): boolean => {
  const at = sentence.tokens.indexOf(verb);
  return sentence.tokens.slice(at + 1, at + 3).some(({form}) => CAUSE.test(form));
};

const withAuxiliary = (reading: Reading, verb: ClaimToken): Span => hull([auxiliaryOf(reading, verb) ?? verb, verb]);

const isPlain = ({reading, modifiers, sentence}: Telling, verb: ClaimToken, {will}: Force): boolean =>
  (will !== undefined || isFinite(reading, verb)) && !isLeftOpen(reading, modifiers, sentence.index, verb.word, will);

const company = 5; // words with a meaning of their own on each side of a verb

/** Whether two verbs have enough words around them in common; for a form of be, which says nothing by itself, some of
 *  them before it and some after. */
function shareCompany(there: Telling, a: ClaimToken, here: Telling, b: ClaimToken): boolean {
  const shared = (from: number, to: number) => {
    const around = ({sentence}: Telling, {place}: ClaimToken) =>
      new Set(sentence.told.slice(Math.max(0, place + from), Math.max(0, place + to)).map(({stem}) => stem));
    const right = around(here, b);
    return [...around(there, a)].filter((stem) => stem !== a.stem && right.has(stem)).length;
  };
  if (a.stem !== "") return shared(-company, company + 1) >= fewestShared;
  const [before, after] = [shared(-company, 0), shared(0, company)];
  return before > 0 && after > 0 && before + after > fewestShared;
}

/** The same speaker's claim, reported with a verb of another stance: said, claimed, confirmed. */
function compareStances({there, here}: Pairing): Change | null {
  const [a, b] = [there.given?.cue, here.given?.cue];
  if (!a || !b || !isNearest(there, a) || !isNearest(here, b)) return null;
  const [one, other] = [sourceOf(there.reading, there.given), sourceOf(here.reading, here.given)];
  if (!one || !other || !shareNames(there.reading, one, here.reading, other)) return null;
  const [before, after] = [stanceOf(there.reading, there.given!), stanceOf(here.reading, here.given!)];
  if (!before || !after || before.force === after.force) return null;
  return sayShift(there, here, before, after, a, b);
}

/** Whether no other reporting verb of the sentence stands nearer to the shared words than the cue. */
function isNearest({reading, sentence, shared}: Telling, cue: Span): boolean {
  if (cue.start < sentence.start || cue.end > sentence.end) return false;
  const {start, end} = hull([shared[0], shared[shared.length - 1]]);
  const distance = (span: Span) => Math.max(0, start - span.end, span.start - end);
  return sentence.tokens
    .filter((token) => isReporting(reading, token))
    .every((verb) => (verb.start >= cue.start && verb.end <= cue.end) || distance(verb) > distance(cue));
}

function shareNames(there: Reading, one: ClaimSource, here: Reading, other: ClaimSource): boolean {
  const known = namesOf(here, other.span);
  return namesOf(there, one.span).some(({name}) => known.some((same) => shareName(name, same.name)));
}

function sayShift(there: Telling, here: Telling, before: Force, after: Force, a: Span, b: Span): Change {
  const [left, right] = [hull([...before.words, a]), hull([...after.words, b])];
  return makeChange(
    after.force > before.force ? "certainty raised" : "certainty lowered",
    [there.reading, there.sentence.index, left],
    [here.reading, here.sentence.index, right]
  );
}
