// Words that name a kind of thing where the other telling names the things.

import {fold} from "../../english/finder.js";
import {classOf} from "../../english/lexicons/kinds.js";
import type {Span} from "../../model/text.js";
import {makeChange, type Change, type Pairing, type Telling} from "./pairs.js";

/** "Artillery shells and missiles" beside "weaponry": things on one side, their kind on the other. */
export function compareWording(pairs: readonly Pairing[]): Change[] {
  for (const {solid, there, here} of pairs) {
    if (!solid) continue;
    const right = findKinds(here);
    for (const [kind, one] of findKinds(there)) {
      const other = right.get(kind);
      if (!other || one.general === other.general) continue;
      return [
        makeChange(
          other.general ? "less specific" : "more specific",
          [there.reading, there.sentence.index, one],
          [here.reading, here.sentence.index, other]
        )
      ];
    }
  }
  return [];
}

const near = 12; // words between an act and what is named

interface Naming extends Span {
  general: boolean;
}

/** The kinds that a sentence names near its act, by a general word or by particular ones, not by both. */
function findKinds({reading, sentence, shared, act}: Telling): Map<string, Naming> {
  const found = new Map<string, Naming>();
  const mixed = new Set<string>();
  const verb = shared.find(({stem}) => stem === act);
  const at = verb ? sentence.tokens.indexOf(verb) : 0;
  sentence.tokens.forEach((token, i) => {
    const kind = classOf.get(fold(reading.slice(token)));
    if (!kind) return;
    const known = found.get(kind.name);
    if (!known && Math.abs(i - at) > near) mixed.add(kind.name);
    else if (!known) found.set(kind.name, {general: kind.general, start: token.start, end: token.end});
    else if (known.general !== kind.general) mixed.add(kind.name);
    else known.end = token.end;
  });
  for (const name of mixed) found.delete(name);
  return found;
}
