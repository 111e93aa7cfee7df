// The changes of claims as points: rules that speak only where both tell the same act of the same actor.

import type {Change, ChangeKind} from "../claims/pairs.js";
import type {DifferenceKind} from "../../model/differences.js";
import type {Account, Passage} from "./account.js";
import {clauseAt} from "./numbers.js";
import {nearbySource} from "./voice.js";
import type {Point} from "./points.js";
import type {RuleName} from "./rules.js";

const told: Record<ChangeKind, [rule: RuleName, kind: DifferenceKind]> = {
  "attribution lost": ["attribution lost, same act", "attribution-lost"],
  "attribution gained": ["attribution gained, same act", "attribution-gained"],
  "source swapped": ["source differs, same act", "source-changed"],
  "medium swapped": ["medium differs", "source-changed"],
  "medium named": ["medium only here", "source-changed"],
  "certainty raised": ["same act, firmer", "certainty-raised"],
  "certainty lowered": ["same act, weaker", "certainty-lowered"],
  "status differs": ["answer differs", "fact"],
  "less specific": ["kind for the things", "specificity"],
  "more specific": ["kind for the things", "specificity"]
};

/** The changes as points, by sentence of the article. */
export function readChanges(there: Account, here: Account, changes: readonly Change[]): Map<number, Point[]> {
  const found = new Map<number, Point[]>();
  for (const change of changes) {
    const [partner, passage] = [passageAt(there, change.sentences[0]), passageAt(here, change.sentences[1])];
    if (!partner || !passage || change.there.length === 0 || change.here.length === 0) continue;
    const point = read(there, here, change, partner, passage);
    const list = found.get(passage.index);
    if (list) list.push(point);
    else found.set(passage.index, [point]);
  }
  return found;
}

const passageAt = ({passages}: Account, index: number): Passage | undefined => passages[index];

function read(there: Account, here: Account, change: Change, partner: Passage, passage: Passage): Point {
  const [rule, kind] = told[change.kind];
  const source = change.names[0];
  const near = change.kind === "attribution lost" && source ? nearbySource(here, passage, source) : null;
  const [one, other] = [change.there, change.here].map(([first]) => first);
  const words = change.kind === "attribution lost" ? change.there.slice(1, 2) : change.there;
  return {
    rule: near ? "source in the sentence beside it" : rule,
    kind: near ? "source-changed" : kind,
    there: clauseAt(partner, one),
    here: clauseAt(passage, other),
    words: {reference: words, article: change.kind === "attribution lost" ? [] : change.here},
    said: {
      there: change.names[0] ?? there.slice(one),
      here: change.names[1] ?? here.slice(other),
      sentence: near ? near.index + 1 : undefined
    },
    passages: {reference: [partner], article: [passage]}
  };
}
