// Answers of one actor to one charge that differ between two articles: denied there, not addressed here; denied more
// firmly.

import type {Change} from "../../model/compare.js";
import {makeChange} from "./pairs.js";
import type {Reading} from "./read.js";
import {cite} from "./say.js";
import {readAnswers, type Answer} from "./status.js";

const contrary = new Set(["denied not addressed", "not addressed denied", "denied confirmed", "confirmed denied"]);

export interface Answered {
  sentence: number;
  reference: number;
  change: Change;
}

/** The changes, each with the sentence of the reference that answers and the linked one that it answers. `links` are
 *  pairs of linked sentences. An answer belongs to its own sentence and, where it points back ("the accusations"), to
 *  the one before. */
export function compareAnswers(
  there: Reading,
  here: Reading,
  links: readonly (readonly [reference: number, article: number])[],
  wire: string
): Answered[] {
  const found = new Map<string, Answered>();
  for (const [reference, article] of links) {
    const [left, right] = [answersTo(there, reference), answersTo(here, article)];
    for (const one of left) {
      const key = `${one.start}`;
      if (found.has(key) || left.some(({actor, status}) => actor === one.actor && status !== one.status)) continue;
      const others = right.filter(({actor}) => actor === one.actor);
      const other = others.find(({status}) => status === one.status) ?? others[0];
      if (!other || !differ(one, other)) continue;
      found.set(key, {sentence: one.sentence, reference, change: sayAnswers(there, one, here, other, wire)});
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

function sayAnswers(there: Reading, one: Answer, here: Reading, other: Answer, wire: string): Change {
  const same = one.status === other.status;
  const kind = !same ? "status differs" : other.firm ? "certainty raised" : "certainty lowered";
  const level = ({firm}: Answer) => (!same ? "" : firm ? " (boosted denial)" : " (plain denial)");
  const [x, y] = [cite(there.article.text, one), cite(here.article.text, other)];
  const text = `${x} in ${wire}${level(one)}, ${y} here${level(other)}.`;
  return makeChange(kind, text, [there, one], [here, other]);
}
