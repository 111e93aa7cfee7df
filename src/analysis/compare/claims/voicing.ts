// Changes of voice and source: attributed in one telling and the outlet's own in the other, or given to another source.

import type {Change, ClaimSource} from "../../model/compare.js";
import type {Span} from "../../model/text.js";
import type {Attribution} from "../../model/voices.js";
import type {Focus} from "./focus.js";
import {extract, makeChange, verbOf, type Pairing, type Telling} from "./pairs.js";
import type {Reading} from "./read.js";
import {cite, nameSource} from "./say.js";
import {namesOf, shareName, sourceOf} from "./sources.js";

/** Attributed in the reference and in the outlet's own voice here, or the other way round. `alsoThere` holds the
 *  sentences of the article that some sentence of the reference attributes. */
export function compareVoices(pairs: readonly Pairing[], alsoThere: ReadonlySet<number>, wire: string): Change[] {
  const lost = pairs.find(({solid, there, here}) => solid && there.given && here.own && isReported(there));
  if (lost && !pairs.some(({here, focus}) => here.given && saysAsMuch(focus, lost.focus))) return [sayLost(lost, wire)];
  const gained = pairs.find(
    ({solid, there, here, focus}) =>
      solid &&
      there.own &&
      here.given &&
      verbOf(here) &&
      !alsoThere.has(here.sentence.index) &&
      !pairs.some((other) => other.here.own && saysAsMuch(other.focus, focus))
  );
  return gained ? [sayGained(gained, wire)] : [];
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

function sayLost({there, here}: Pairing, wire: string): Change {
  const [a, b] = [extract(there), extract(here)];
  const source = sourceOf(there.reading, there.given);
  const to = source ? `Attributed to ${nameSource(source.name)} in ${wire}` : `Attributed in ${wire}`;
  const text = `${to} (${citeFrom(there, a)}); in the outlet’s own voice here (${citeFrom(here, b)}).`;
  return makeChange("attribution lost", text, [there.reading, a, ...namingOf(there.given)], [here.reading, b]);
}

function sayGained({there, here}: Pairing, wire: string): Change {
  const [a, b] = [extract(there), extract(here)];
  const source = sourceOf(here.reading, here.given);
  const to = source ? `attributed to ${nameSource(source.name)} here` : "attributed here";
  const text = `In the outlet’s own voice in ${wire} (${citeFrom(there, a)}); ${to} (${citeFrom(here, b)}).`;
  return makeChange("attribution gained", text, [there.reading, a], [here.reading, b, ...namingOf(here.given)]);
}

const citeFrom = ({reading}: Telling, span: Span): string => cite(reading.article.text, span);

const namingOf = (one: Attribution | null): Span[] => [one?.source, one?.cue].flatMap((span) => span ?? []);

/** Given to one source in the reference and to another here, where both are named. */
export function compareSources(pairs: readonly Pairing[], wire: string): Change[] {
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
    const [a, b] = [extract(there), extract(here)];
    const text = `Given to ${nameSource(one.name)} in ${wire} (${citeFrom(there, a)}), to ${nameSource(other.name)} here (${citeFrom(here, b)}).`;
    return [makeChange("source swapped", text, [there.reading, one.span, a], [here.reading, other.span, b])];
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
