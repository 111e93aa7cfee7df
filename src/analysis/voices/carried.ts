// Quotations without a cue of their own go to the speaker of the paragraph, or to the paragraph before that ends in a
// colon; and "X said." takes the quotation that ended the sentence before.

import type {Span} from "../model.js";
import type {Clause} from "./chunks.js";
import type {Found} from "./rules.js";

const MOSTLY = 0.6; // the share of a unit in quotation marks from which it is carried on

/** Units of the text proper, without those inside quotations, each with what was found in it. */
export interface Passage {
  clause: Clause;
  found: Found[];
}

/** Gives quotations that nobody was found for to a speaker, in place. */
export function carryOn(passages: Passage[]): void {
  let last: Found | null = null; // who spoke last
  let handed: Found | null = null; // whose words the next paragraph holds
  passages.forEach((passage, i) => {
    const before = passages[i - 1];
    const {clause, found} = passage;
    for (const one of found) if (one.awaits === "before") takeBefore(one, before);
    const opens = before?.clause.unit.paragraph !== clause.unit.paragraph;
    if (opens && before) {
      const waiting: Found | undefined = before.found.find((one) => one.awaits === "after");
      if (waiting) handed = waiting;
      else if (handed && !(startsQuoted(clause) && endsOpen(before.clause))) handed = null;
    }
    const open = openQuotations(passage);
    const signed = passages[i + 1]?.found.some((one) => one.awaits === "before") ?? false;
    if (open.length > 0 && !signed && share(open, clause) >= MOSTLY) {
      const speaker: Found | null = handed ?? speakerFor(passages, i, last);
      if (speaker) {
        if (speaker === handed && speaker.content.length === 0) speaker.content.push(...open);
        else found.push({...speaker, cue: null, content: open, rule: "carried on", awaits: undefined});
        last = speaker;
      }
    }
    last = speakerOf(passage) ?? last;
  });
}

const quotations = ({chunks, tokens}: Clause): Span[] =>
  chunks.filter((c) => c.kind === "quote").map((c) => tokens[c.from]);
const inside = (span: Span, list: Span[]): boolean =>
  list.some(({start, end}) => start <= span.start && span.start < end);
const endsOpen = ({chunks}: Clause): boolean => chunks.findLast((c) => c.kind === "quote")?.lower === "open";
const startsQuoted = ({chunks}: Clause): boolean => chunks[0]?.kind === "quote";

function openQuotations({clause, found}: Passage): Span[] {
  return quotations(clause).filter((quote) => !found.some((one) => inside(quote, one.content)));
}

function share(open: Span[], {unit}: Clause): number {
  return open.reduce((sum, {start, end}) => sum + end - start, 0) / (unit.end - unit.start);
}

function takeBefore(one: Found, before: Passage | undefined): void {
  const tail = before?.clause.chunks.findLast((c) => c.kind !== "end");
  if (!before || tail?.kind !== "quote") return;
  const {start, end} = before.clause.tokens[tail.from];
  one.content.push({start, end});
}

// Who a carried-on quotation would belong to: whoever was quoted in the unit, else whoever said something.
function speakerOf({clause, found}: Passage): Found | null {
  const quotes = quotations(clause);
  const quoted = found.filter((one) => quotes.some((quote) => inside(quote, one.content)));
  const said = found.filter((one) => one.class === "said" && one.source !== null && one.cue !== null);
  return quoted.at(-1) ?? said.at(-1) ?? null;
}

// A paragraph that opens with the quotation looks ahead for its own "said" first; else it is the last speaker's.
function speakerFor(passages: Passage[], i: number, last: Found | null): Found | null {
  const {paragraph} = passages[i].clause.unit;
  const before = passages[i - 1];
  if (before?.clause.unit.paragraph === paragraph || (before && endsOpen(before.clause))) return last;
  for (let k = i + 1; passages[k]?.clause.unit.paragraph === paragraph; k++) {
    const said = passages[k].found.find((one) => one.class === "said" && one.source);
    if (said) return said;
  }
  return last;
}
