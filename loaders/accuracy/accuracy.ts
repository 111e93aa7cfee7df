// The committed figures beside what is known of their sets.

import type {Accuracy, AccuracyFigure, AccuracySet} from "../../src/analysis/model/methods.js";
import type {Caption} from "../../src/analysis/model/report.js";
import {readRecorded, type Recorded, type RecordedSet} from "./committed.js";
import {listErrors} from "./errors.js";
import {hashLists} from "./hash.js";
import {known, knownOf, type KnownFigure, type KnownSet} from "./known.js";
import {own} from "../../src/analysis/own.js";

/** Every detector on every labelled set, in the order of the list of what is known. */
export function accuracy(recorded: Recorded = readRecorded(), lists = hashLists()): Accuracy {
  const {date, version, sets, errors} = recorded;
  const rows = Object.values(known).flatMap((about) => {
    if (about.unshipped) return [];
    const of = (half: "B" | "all") =>
      sets.find((one) => one.half === half && knownOf(one.capability, one.set) === about);
    const [tested, whole] = [of("B"), of("all")];
    return tested && whole ? [describe(about, tested, whole)] : [];
  });
  const listsChanged = lists !== recorded.lists;
  return {sets: rows, errors: listErrors(errors), date, version, listsChanged, words: sayAccuracy(rows, date)};
}

const ALIKE = 0.02; // two figures that differ by less do not differ

/** The words around the chart of all sets: how many are beyond simple means. */
export function sayAccuracy(sets: AccuracySet[], date: string): Caption {
  const gains = sets.flatMap(({figures: [{value, baseline}]}) =>
    baseline.length ? [value - Math.max(...baseline.map((one) => one.value))] : []
  );
  const better = gains.filter((gain) => gain >= ALIKE).length;
  const worse = gains.filter((gain) => gain <= -ALIKE).length;
  const alike = gains.length - better - worse;
  const rest = [alike && `on ${alike} about as well`, worse && `on ${worse} worse`].filter(Boolean);
  return {
    title: [`On ${better} of ${gains.length} labelled sets the program does better than simple means`, ...rest].join(
      ", "
    ),
    subtitle:
      "The first figure of each set, from 0 to 1. Dot: here. Tick: the best of simple means. Diamond: the best of others, mostly trained. Ring: people.",
    caption: `Measured on ${date} on the halves that no rule was tuned on. About as well: less than ${ALIKE} apart. Simple means were measured on the same half where that is said below; all other figures may come from other parts of a set, or from other sets.`
  };
}

function describe(about: KnownSet, tested: RecordedSet, whole: RecordedSet): AccuracySet {
  const {figures, ...words} = about;
  const {capability, set, n} = tested;
  return {
    ...words,
    capability,
    set,
    n,
    whole: whole.n,
    figures: Object.entries(figures).map(([name, figure]) => describeFigure(name, figure, tested, whole))
  };
}

function describeFigure(
  name: string,
  {of, kind, parts = {}, lower = false, baseline = [], published = [], people = []}: KnownFigure,
  tested: RecordedSet,
  whole: RecordedSet
): AccuracyFigure {
  const values = Object.entries(parts).map(([part, word]) => [word, own(tested.figures, part)]);
  return {
    of,
    kind,
    value: own(tested.figures, name)!,
    whole: own(whole.figures, name)!,
    parts: Object.fromEntries(values),
    lower,
    baseline,
    published,
    people
  };
}
