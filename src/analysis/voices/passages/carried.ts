// Quotations without a cue of their own go to the speaker of the paragraph, or to the paragraph before that ends in a
// colon, which takes a paragraph without marks too: there the page set a block quotation apart by its looks. And
// "X said." takes the quotation that ended the sentence before.

import type {Clause} from "../../grammar/clause.js";
import type {Span} from "../../model/text.js";
import type {Found} from "../found.js";

const MOSTLY = 0.6; // the share of a unit in quotation marks from which it is carried on

/** A unit with what was found in it, and where its quotations stand: all that is asked of it later. */
export interface Passage extends Span {
  paragraph: number;
  inside: boolean; // a quotation: what is found there is somebody's words
  found: Found[];
  quotations: Span[];
  opening: boolean; // it starts with a quotation
  closing: boolean; // it ends with one
  unclosed: boolean; // the last is carried on
}

const NONE: Span[] = [];

export function readPassage({unit, chunks, tokens}: Clause, found: Found[]): Passage {
  const {start, end, paragraph, quotation, quotes} = unit;
  const passage: Passage = {
    start,
    end,
    paragraph,
    inside: quotation !== null,
    found,
    quotations: NONE,
    opening: false,
    closing: false,
    unclosed: false
  };
  if (!quotes) return passage;
  passage.quotations = [];
  for (const {kind, from, lower} of chunks) {
    if (kind !== "quote") continue;
    passage.quotations.push({start: tokens[from].start, end: tokens[from].end});
    passage.unclosed = lower === "open";
  }
  passage.opening = chunks[0]?.kind === "quote";
  passage.closing = chunks.findLast(({kind}) => kind !== "end")?.kind === "quote";
  return passage;
}

/** Gives quotations that nobody was found for to a speaker, in place. The passages are those outside quotations. */
export function carryOn(passages: Passage[]): void {
  let last: Found | null = null; // who spoke last
  let handed: Found | null = null; // whose words the next paragraph holds
  let block: Found | null = null; // whose words this paragraph is, all of it
  passages.forEach((passage, i) => {
    const before = passages[i - 1];
    const {found} = passage;
    for (const one of found)
      if (one.awaits === "before" && before?.closing && isOpen(before.quotations.at(-1)!, before))
        one.content.push(before.quotations.at(-1)!);
    if (before && before.paragraph !== passage.paragraph) {
      const waiting: Found | undefined = before.found.find((one) => one.awaits === "after");
      block = waiting && !passage.opening ? waiting : null;
      if (waiting) handed = waiting;
      else if (handed && !(passage.opening && before.unclosed)) handed = null;
    }
    if (block) {
      block.content.push({start: passage.start, end: passage.end});
      passage.inside = true;
      return;
    }
    const open = openQuotations(passage);
    if (open.length > 0 && share(open, passage) >= MOSTLY && !isSigned(passages[i + 1])) {
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

const isSigned = (next: Passage | undefined): boolean => next?.found.some(({awaits}) => awaits === "before") ?? false;
const inside = (span: Span, list: Span[]): boolean =>
  list.some(({start, end}) => start <= span.start && span.start < end);

const isOpen = (quote: Span, {found}: Passage): boolean => !found.some((one) => inside(quote, one.content));
const openQuotations = (passage: Passage): Span[] => passage.quotations.filter((quote) => isOpen(quote, passage));

function share(open: Span[], {start: from, end: to}: Passage): number {
  return open.reduce((sum, {start, end}) => sum + end - start, 0) / (to - from);
}

// Who a carried-on quotation would belong to: whoever was quoted in the unit, else whoever said something.
function speakerOf({quotations, found}: Passage): Found | null {
  const quoted = found.findLast((one) => quotations.some((quote) => inside(quote, one.content)));
  return quoted ?? found.findLast((one) => one.class === "said" && one.source !== null && one.cue !== null) ?? null;
}

// A paragraph that opens with the quotation looks ahead for its own "said" first; else it is the last speaker's.
function speakerFor(passages: Passage[], i: number, last: Found | null): Found | null {
  const {paragraph} = passages[i];
  const before = passages[i - 1];
  if (before?.paragraph === paragraph || before?.unclosed) return last;
  for (let k = i + 1; passages[k]?.paragraph === paragraph; k++) {
    const said = passages[k].found.find((one) => one.class === "said" && one.source);
    if (said) return said;
  }
  return last;
}
