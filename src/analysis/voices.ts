// Who says what: the ledger of attributions, and from it the voice of every stretch of the body.

import type {Attribution, Span, Text} from "./model.js";
import {carryOn} from "./voices/carried.js";
import {readClause} from "./voices/chunks.js";
import {findInner} from "./voices/nesting.js";
import {findIn, type Found} from "./voices/rules.js";
import {mendTags} from "./voices/tags.js";
import {cutUnits} from "./voices/tokens.js";
import {rungOf, sourceTypeOf} from "./voices/rungs.js";

export {voiceMap} from "./voices/map.js";

/** The attributions of an article, in text order. */
export function findAttributions(text: string, t: Text): Attribution[] {
  const clauses = cutUnits(text, t).map((unit) => {
    mendTags(unit.tokens);
    return readClause(unit);
  });
  const read = clauses.map((clause) => ({clause, found: findIn(clause)}));
  const passages = read.filter(({clause}) => clause.unit.quotation === null);
  carryOn(passages);
  const inner = new Set(read.filter(({clause}) => clause.unit.quotation !== null).flatMap(({found}) => found));
  for (const {found} of passages) for (const one of findInner(found)) inner.add(one);
  return read
    .flatMap(({found}) => found)
    .filter((one) => one.content.length > 0)
    .map((one) => toAttribution(t, one, inner.has(one)))
    .sort((a, b) => place(a) - place(b));
}

const place = (a: Attribution): number => a.cue?.start ?? a.content[0].start;

function toAttribution(t: Text, one: Found, inner: boolean): Attribution {
  return {
    source: one.source,
    cue: one.cue,
    content: one.content.map((span) => withMarks(t, span)).sort((a, b) => a.start - b.start),
    kind: kindOf(t, one.content),
    rung: rungOf(one),
    sourceType: sourceTypeOf(one),
    cueClass: one.class,
    ...(inner && {inner}),
    rule: one.rule
  };
}

// A stretch that holds a whole quotation takes its marks in.
function withMarks(t: Text, {start, end}: Span): Span {
  const first = t.quotations[firstQuotation(t, start)];
  const last = t.quotations[firstQuotation(t, end - 1)];
  return {
    start: first?.inner.start === start ? first.start : start,
    end: last?.closed && last.start >= start && last.start < end && end > last.inner.end - 2 && end < last.end ? last.end : end
  };
}

// direct: at least nine tenths of it stand in quotation marks
function kindOf(t: Text, content: Span[]): Attribution["kind"] {
  let all = 0;
  let quoted = 0;
  for (const {start, end} of content) {
    all += end - start;
    for (let q = firstQuotation(t, start); q < t.quotations.length && t.quotations[q].start < end; q++) {
      quoted += Math.max(0, Math.min(end, t.quotations[q].end) - Math.max(start, t.quotations[q].start));
    }
  }
  return quoted >= 0.9 * all ? "direct" : quoted > 0 ? "mixed" : "indirect";
}

function firstQuotation(t: Text, at: number): number {
  let low = 0;
  let high = t.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (t.quotations[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
