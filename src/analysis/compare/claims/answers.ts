// Answers of one actor to one charge that differ between two articles: denied there, not addressed here; denied more
// firmly.

import {makeChange, type Change} from "./pairs.js";
import type {Reading} from "./read.js";
import {readAnswers, type Answer} from "./status.js";

const contrary = new Set(["denied not addressed", "not addressed denied", "denied confirmed", "confirmed denied"]);

/** The answers that differ. `links` are pairs of linked sentences. An answer belongs to its own sentence and, where it
 *  points back ("the accusations"), to the one before. */
export function compareAnswers(
  there: Reading,
  here: Reading,
  links: readonly (readonly [reference: number, article: number])[]
): Change[] {
  const found = new Map<string, Change>();
  for (const [reference, article] of links) {
    const [left, right] = [answersTo(there, reference), answersTo(here, article)];
    for (const one of left) {
      const key = `${one.start}`;
      if (found.has(key) || left.some(({actor, status}) => actor === one.actor && status !== one.status)) continue;
      const others = right.filter(({actor}) => actor === one.actor);
      const other = others.find(({status}) => status === one.status) ?? others[0];
      if (!other || !differ(one, other)) continue;
      found.set(key, sayAnswers(there, one, here, other));
    }
  }
  return [...found.values()];
}

const differ = (one: Answer, other: Answer): boolean =>
  one.status === other.status ? one.firm !== other.firm : contrary.has(`${one.status} ${other.status}`);

function answersTo(reading: Reading, index: number): Answer[] {
  const next = index + 1 < reading.text.sentences.length ? readAnswers(reading, index + 1) : [];
  return [...readAnswers(reading, index), ...next.filter(({refersBack}) => refersBack)];
}

function sayAnswers(there: Reading, one: Answer, here: Reading, other: Answer): Change {
  const same = one.status === other.status;
  const kind = !same ? "status differs" : other.firm ? "certainty raised" : "certainty lowered";
  return makeChange(kind, [there, one.sentence, one], [here, other.sentence, other]);
}
