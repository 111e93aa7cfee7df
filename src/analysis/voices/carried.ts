// Quotations carried on without a cue of their own: to the speaker of the paragraph.

import type {Text} from "../model.js";
import type {Clause} from "./chunks.js";
import type {Found} from "./rules.js";

const MOSTLY = 0.6; // the share of a unit in quotation marks from which it is carried on

export interface Carried {
  list: Found[];
  inner: Set<Found>;
}

/** All attributions, with the quotations that nobody was found for given to the speaker before or after them. */
export function carryOn(text: string, t: Text, clauses: Clause[], found: Found[][]): Carried {
  const inner = new Set<Found>();
  const list: Found[] = [];
  let last: Found | null = null; // whoever spoke last
  clauses.forEach((clause, i) => {
    const {unit} = clause;
    if (unit.quotation) {
      for (const one of found[i]) {
        inner.add(one);
        list.push(one);
      }
      return;
    }
    for (const one of found[i]) {
      if (one.crosses && one.content.length === 0) {
        const before = previousOuter(clauses, i);
        const tail = before?.chunks.findLast((c) => c.kind !== "end");
        if (before && tail?.kind === "quote") {
          const token = before.tokens[tail.from];
          one.content.push({start: token.start, end: token.end});
          last = one;
        }
      }
      list.push(one);
    }
    const quoted = clause.chunks.filter((c) => c.kind === "quote");
    const open = quoted.filter((c) => {
      const at = clause.tokens[c.from].start;
      return !found[i].some((one) => one.content.some(({start, end}) => start <= at && at < end));
    });
    if (open.length > 0) {
      const length = open.reduce((sum, c) => sum + clause.tokens[c.from].end - clause.tokens[c.from].start, 0);
      if (length >= MOSTLY * (unit.end - unit.start)) {
        const speaker = speakerFor(clauses, found, i, last);
        if (speaker)
          for (const c of open)
            speaker.content.push({start: clause.tokens[c.from].start, end: clause.tokens[c.from].end});
      }
    }
    const talks = found[i].filter((one) =>
      one.content.some(({start, end}) =>
        quoted.some((c) => start <= clause.tokens[c.from].start && clause.tokens[c.from].start < end)
      )
    );
    if (talks.length > 0) last = talks[talks.length - 1];
    else {
      const says = found[i].filter((one) => one.class === "said" && one.source);
      if (says.length > 0) last = says[says.length - 1];
    }
  });
  void text;
  void t;
  return {list, inner};
}

function previousOuter(clauses: Clause[], i: number): Clause | undefined {
  let k = i - 1;
  while (k >= 0 && clauses[k].unit.quotation) k--;
  return clauses[k];
}

// A paragraph that opens with the quotation looks ahead for its own "said" first; else it is the last speaker's.
function speakerFor(clauses: Clause[], found: Found[][], i: number, last: Found | null): Found | null {
  const {paragraph} = clauses[i].unit;
  const before = previousOuter(clauses, i);
  if (before && before.unit.paragraph === paragraph) return last;
  for (let k = i + 1; k < clauses.length && clauses[k].unit.paragraph === paragraph; k++) {
    if (clauses[k].unit.quotation) continue;
    const said = found[k].find((one) => one.class === "said" && one.source);
    if (said) return said;
  }
  return last;
}
