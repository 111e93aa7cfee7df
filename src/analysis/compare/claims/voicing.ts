// Changes of voice and source: attributed in one telling and the outlet's own in the other, or given to another source.

import type {ClaimSource} from "../../model/compare.js";
import type {Span} from "../../model/text.js";
import type {Attribution} from "../../model/voices.js";
import type {Focus} from "./focus.js";
import {extract, makeChange, verbOf, type Change, type Pairing, type Telling} from "./pairs.js";
import type {Reading} from "./read.js";
import {nameSource} from "./say.js";
import {namesOf, shareName, sourceOf} from "./sources.js";

/** Attributed in the reference and in the outlet's own voice here, or the other way round. `alsoThere` holds the
 *  sentences of the article that some sentence of the reference attributes. */
export function compareVoices(pairs: readonly Pairing[], alsoThere: ReadonlySet<number>): Change[] {
  const lost = pairs.find(({solid, there, here}) => solid && there.given && here.own && isReported(there));
  if (lost && !pairs.some(({here, focus}) => here.given && saysAsMuch(focus, lost.focus))) return [sayLost(lost)];
  const gained = pairs.find(
    ({solid, there, here, focus}) =>
      solid &&
      there.own &&
      here.given &&
      verbOf(here) &&
      !alsoThere.has(here.sentence.index) &&
      !pairs.some((other) => other.here.own && saysAsMuch(other.focus, focus))
  );
  return gained ? [sayGained(gained)] : [];
}

/** Not taken for granted by who is reported: "he praised their use of it" does not report that they used it. */
function isReported(telling: Telling): boolean {
  const {reading, shared, act} = telling;
  const owner = (word: number) => {
    const before = reading.text.words[word];
    return before && (/^(?:POS|PRP\$)$/.test(before.tag) || /[’']s?$/.test(reading.slice(before)));
  };
  if (act === null || verbOf(telling)) return true;
  return shared.some(({stem, word}) => stem === act && !owner(word - 1) && !owner(word - 2));
}

const saysAsMuch = (one: Focus, other: Focus): boolean => one.act === other.act && one.stems.size >= other.stems.size;

function sayLost({there, here}: Pairing): Change {
  const source = sourceOf(there.reading, there.given);
  return makeChange(
    "attribution lost",
    [there.reading, there.sentence.index, extract(there), ...namingOf(there.given)],
    [here.reading, here.sentence.index, extract(here)],
    [source ? nameSource(source.name) : undefined]
  );
}

function sayGained({there, here}: Pairing): Change {
  const source = sourceOf(here.reading, here.given);
  return makeChange(
    "attribution gained",
    [there.reading, there.sentence.index, extract(there)],
    [here.reading, here.sentence.index, extract(here), ...namingOf(here.given)],
    [undefined, source ? nameSource(source.name) : undefined]
  );
}

const namingOf = (one: Attribution | null): Span[] => [one?.source, one?.cue].flatMap((span) => span ?? []);

/** Given to one source in the reference and to another here, where both are named. */
export function compareSources(pairs: readonly Pairing[]): Change[] {
  for (const {solid, there, here} of pairs) {
    const [one, other] = [sourceOf(there.reading, there.given), sourceOf(here.reading, here.given)];
    if (
      !solid ||
      !verbOf(there) ||
      !verbOf(here) ||
      !one ||
      !other ||
      !areOthers(there.reading, one, here.reading, other)
    )
      continue;
    const known = shareName(here.reading.slice(here.sentence), one.name);
    if (known || shareName(there.reading.slice(there.sentence), other.name)) continue;
    return [
      makeChange(
        "source swapped",
        [there.reading, there.sentence.index, one.span, extract(there)],
        [here.reading, here.sentence.index, other.span, extract(here)],
        [nameSource(one.name), nameSource(other.name)]
      )
    ];
  }
  return [];
}

/** Whether two sources name two persons, or two bodies, that have no name in common. A person beside a body may speak
 *  for it. */
function areOthers(there: Reading, one: ClaimSource, here: Reading, other: ClaimSource): boolean {
  const [left, right] = [namesOf(there, one.span), namesOf(here, other.span)];
  if (left.length !== 1 || right.length !== 1 || left[0].kind !== right[0].kind) return false;
  return !shareName(left[0].name, right[0].name) && !shareName(one.name, other.name);
}
