// Stretches in quotation marks. Marks are paired paragraph by paragraph, so a missing one does no harm further on.

import {enclose} from "./enclose.js";
import type {Quotation, Span} from "../model/text.js";

type Pair = Omit<Quotation, "words">;

interface Mark extends Span {
  glyph: string;
  opens: boolean; // going by what stands around it
  closes: boolean;
}

const MARK = /["“”„«»]|''|``|['‘’]/g;
const BEFORE = /[\s([{—–\-/“‘'"„«=]/; // what an opening mark may follow
const AFTER = /[\s,.;:!?)\]}—–\-/'’"”»…*]/; // what a closing one may precede
// 'em, 'til, the '90s; and clitics set apart, as some wire copy has them: "they 'll".
const CLIPPED = /^(?:\d0s|em|til|till|tis|twas|cause|cos|n|bout|round|s|ll|re|ve|d|m)(?![\p{L}\p{N}])/iu;
const CLIPPED_BOTH = /['‘’]n$/i; // rock 'n' roll
const deepest = 4; // quotations within one another; nobody writes more, and each costs its whole length
const FEET = /\d['’]\s?\d{1,2}$/; // a height: 6'2"

/**
 * The quotations of one paragraph in text order, outer before inner. `carried`: the paragraph before ended inside one;
 * `following`: the mark that the next one begins with, or "". What is open at the end has `closed` false.
 */
export function findQuotations(source: string, carried: boolean, following: string): Pair[] {
  const marks = readMarks(source);
  const doubles = pairDoubles(source, marks, carried, following === "‘" ? "" : following).sort(inOrder);
  const singles = pairSingles(source, marks, following);
  const pairs = [...doubles, ...keepNested(singles, doubles)].filter(({inner}) => inner.end > inner.start);
  return keepShallow(pairs.sort(inOrder));
}

function keepShallow(pairs: Pair[]): Pair[] {
  const ends: number[] = []; // of the quotations that are open
  return pairs.filter(({start, end}) => {
    while (ends.length > 0 && ends[ends.length - 1] <= start) ends.pop();
    if (ends.length === deepest) return false;
    ends.push(end);
    return true;
  });
}

/** The mark at the head of a paragraph that can open a quotation, or "". */
export function readFirstMark(source: string): string {
  return /^(?:["“„«‘]|``|'')/.exec(source)?.[0] ?? "";
}

function readMarks(source: string): Mark[] {
  return Array.from(source.matchAll(MARK), ({0: glyph, index: start}) => {
    const end = start + glyph.length;
    const before = source[start - 1] ?? " ";
    const after = source[end] ?? " ";
    const opens = BEFORE.test(before) && /^(?:\.\.|…|[^\s,.;:!?)\]}])/.test(source.slice(end, end + 2));
    return {start, end, glyph, opens, closes: !/[\s([{]/.test(before) && AFTER.test(after)};
  });
}

function pairDoubles(source: string, all: Mark[], carried: boolean, following: string): Pair[] {
  const marks = all.filter(({glyph}) => !/^['‘’]$/.test(glyph));
  const found: Pair[] = [];
  const open: number[] = [];
  marks.forEach((mark, i) => {
    if (isInches(source, mark, open.length > 0, marks[i + 1])) return;
    if (i === 0 && carried && !mark.opens) {
      found.push({start: 0, end: mark.end, inner: {start: 0, end: mark.start}, closed: true});
    } else if (turnsOpen(mark, open.length > 0)) {
      open.push(i);
    } else if (open.length > 0) {
      const {start, end} = marks[open.pop()!];
      found.push({start, end: mark.end, inner: {start: end, end: mark.start}, closed: true});
    }
  });
  for (const i of open) {
    const [mark, next] = [marks[i], marks[i + 1]];
    const nested = mark.start === 0 && following === mark.glyph && mark.glyph !== next?.glyph;
    const goesOn = following !== "" && (next === undefined || nested);
    found.push(leaveOpen(source, mark, goesOn || !next ? source.length : next.start, goesOn));
  }
  return found;
}

function turnsOpen({glyph, opens, closes}: Mark, isOpen: boolean): boolean {
  if (glyph === '"' || glyph === "''") return opens === closes ? !isOpen : opens;
  if (glyph === "“") return opens || !closes || !isOpen;
  if (glyph === "”") return opens && !closes && !isOpen;
  return glyph !== "»";
}

function isInches(source: string, {glyph, start}: Mark, isOpen: boolean, next?: Mark): boolean {
  if (!/["”]/.test(glyph) || !/\d/.test(source[start - 1] ?? "")) return false;
  if (FEET.test(source.slice(Math.max(0, start - 5), start))) return true;
  return isOpen ? next !== undefined && next.closes && !next.opens && source[start + 1] === " " : true;
}

// What no mark closes ends with the paragraph if the next one carries on or it reads like whole sentences, otherwise
// with its sentence: better a quotation cut short than half a paragraph put into somebody's mouth.
function leaveOpen(source: string, {start, end}: Mark, limit: number, goesOn: boolean): Pair {
  const rest = source.slice(end, limit);
  const whole = goesOn || /^\P{L}{0,3}\p{Lu}/u.test(rest);
  const stop = whole ? -1 : rest.search(/[.!?](?:\s|$)/);
  const last = end + (stop < 0 ? rest.trimEnd().length : stop + 1);
  return {start, end: last, inner: {start: end, end: last}, closed: false};
}

function pairSingles(source: string, all: Mark[], following: string): Pair[] {
  const marks = all.filter(
    ({glyph, start}) => /^['‘’]$/.test(glyph) && !CLIPPED_BOTH.test(source.slice(Math.max(0, start - 2), start))
  );
  const found: Pair[] = [];
  for (let i = 0; i < marks.length; i++) {
    const turned = opensTurned(source, marks[i]); // ’so’
    if (!turned && !opensSingle(source, marks[i])) continue;
    const opens = (mark: Mark) => opensSingle(source, mark) || (turned && opensTurned(source, mark));
    let last = -1;
    let j = i + 1;
    for (; j < marks.length && !opens(marks[j]); j++) {
      const firm = isFirm(source, marks[j]) && (!turned || /[.,!?…]/.test(source[marks[j].start - 1]));
      if (firm || (last < 0 && !turned && marks[j].closes && marks[j].glyph !== "‘")) last = j;
      if (firm) break;
    }
    const {start, end, glyph} = marks[i];
    if (last >= 0) {
      const inner = {start: end, end: marks[last].start};
      found.push({start, end: marks[last].end, inner, closed: true});
      i = last;
    } else if (glyph === following && glyph === "‘" && j === marks.length) {
      found.push(leaveOpen(source, marks[i], source.length, true));
      break;
    }
  }
  return found;
}

function opensSingle(source: string, {glyph, opens, end}: Mark): boolean {
  return opens && glyph !== "’" && !CLIPPED.test(source.slice(end, end + 6));
}

/** Whether a closing mark stands where one opens, before a capital: ’It is late,’ he said. */
function opensTurned(source: string, {glyph, opens, end}: Mark): boolean {
  return (
    opens && glyph === "’" && /^\p{Lu}/u.test(source.slice(end, end + 2)) && !CLIPPED.test(source.slice(end, end + 6))
  );
}

/** Closes for certain: not the apostrophe of "the workers' rights" or "goin' home". */
function isFirm(source: string, {glyph, closes, start, end}: Mark): boolean {
  const clipped = /(?:s|in)$/i.test(source.slice(Math.max(0, start - 2), start));
  return closes && glyph !== "‘" && !(clipped && /^ \p{Ll}/u.test(source.slice(end, end + 2)));
}

function keepNested(singles: Pair[], doubles: Pair[]): Pair[] {
  const edges = singles.flatMap(({start, end}) => [start, end]);
  const around = enclose(doubles, edges);
  return singles.filter((_, i) => around[2 * i] === around[2 * i + 1]);
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
