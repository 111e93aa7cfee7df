// Looking back over chunks: the noun phrase that ends somewhere, over brackets, insertions and participles.

import {setOf} from "../../english/closed.js";
import type {Chunk, Clause} from "../../grammar/clause.js";
import {sourceKind, speaks, type SourceKind} from "../../grammar/heads.js";
import {isFinite} from "./lookahead.js";
import type {Cues} from "./matches.js";

/** A noun phrase with what belongs to it, and the chunk that heads it. */
export interface Subject {
  from: number; // chunks, half-open
  to: number;
  head: number;
  kind: SourceKind;
}

export const FAR = 60; // chunks; nothing is looked for farther away
const IN_BRACKETS = 20;
const MOST_PARTS = 12; // of a noun phrase
const WHEN = new Set("since after before until during despite amid following".split(" "));
const RELATIVES = setOf("who which whose whom where when");
const NAMED = setOf(
  "named called dubbed nicknamed elected appointed crowned given offered awarded denied shown told born asked"
);
/** What a clause may open behind. */
export const STARTS: ReadonlySet<string> = new Set("comma colon semi dash sub that wh cc quote open as".split(" "));

export const single = (clause: Clause, at: number): Subject => ({
  from: at,
  to: at + 1,
  head: at,
  kind: sourceKind(clause, at)
});

/** Back over adverbs, dates and brackets. */
export function skipBack(chunks: Chunk[], from: number): number {
  let i = from;
  for (;;) {
    const kind = chunks[i]?.kind;
    if (kind === "adv" || kind === "time") {
      i--;
      if (kind === "time" && chunks[i]?.kind === "prep" && /^(?:np|verb)$/.test(chunks[i - 1]?.kind ?? "")) i--;
    } else if (kind === "close") {
      let open = i - 1;
      while (open >= 0 && i - open < IN_BRACKETS && chunks[open].kind !== "open") open--;
      if (chunks[open]?.kind !== "open") return i;
      i = open - 1;
    } else return i;
  }
}

/** The noun phrase that ends at a chunk, with its "of" and "at" phrases and what "and" joins to it. */
export function phraseEndingAt(clause: Clause, last: number): Subject {
  const {chunks} = clause;
  let from = last;
  for (let n = 0; n < MOST_PARTS; n++) {
    const farther = widerPhrase(chunks, from);
    if (farther === null) break;
    from = farther;
  }
  return {from, to: last + 1, head: from, kind: sourceKind(clause, from)};
}

function widerPhrase(chunks: Chunk[], from: number): number | null {
  const before = chunks[from - 1];
  if (before?.kind === "prep") {
    if (WHEN.has(before.lower)) return null;
    if (chunks[from - 2]?.kind === "cc" && chunks[from - 3]?.kind === "np") return from - 3;
    let outer = skipBack(chunks, from - 2);
    if (chunks[outer]?.kind === "adj") outer--; // "those close to him"
    if (chunks[outer]?.kind !== "np") return null;
    // "voters seeing X on Y said": after a participle the first phrase is its object
    const left = chunks[outer - 1];
    const object = left?.kind === "verb" && !isFinite(left);
    return object && !/^(?:of|for|from|at|in)$/.test(before.lower) ? null : outer;
  }
  if (before?.kind !== "cc" || before.lower !== "and") return null;
  let first = skipBack(chunks, from - 2);
  if (chunks[first]?.kind !== "np") return null;
  while (chunks[first - 1]?.kind === "prep" && chunks[first - 2]?.kind === "np") first -= 2;
  const left = chunks[first - 1];
  if (left && !STARTS.has(left.kind)) return null;
  return left?.kind === "comma" && chunks[first - 2]?.kind === "verb" ? null : first;
}

/** "protesters marching through the streets chanted": back over the participle to its noun. */
export function overParticiple(chunks: Chunk[], at: number, cues: Cues): number {
  let i = at;
  while (chunks[i - 1]?.kind === "prep" && chunks[i - 2]?.kind === "np") i -= 2;
  if (chunks[i - 1]?.kind === "prep") i--;
  if (chunks[i - 1]?.verb?.form === "to") i--; // "members preparing to vote on the law said"
  const form = chunks[i - 1]?.verb?.form;
  if ((form !== "ing" && form !== "part") || chunks[i - 2]?.kind !== "np") return at;
  const clausal = cues.get(i - 1)?.some(({takes}) => takes.has("clause"));
  return i < at || (form === "ing" && !clausal) ? i - 2 : at;
}

/** "those who saw the crash said": from the object in a relative clause back to its noun, or null. */
export function overRelative(chunks: Chunk[], at: number): number | null {
  let i = at;
  while (chunks[i - 1]?.kind === "prep" && chunks[i - 2]?.kind === "np") i -= 2;
  if (chunks[i - 1]?.kind === "prep") i--;
  if (!isFinite(chunks[i - 1])) return null;
  const who = skipBack(chunks, i - 2);
  return chunks[who]?.lower === "who" && chunks[who - 1]?.kind === "np" ? who - 1 : null;
}

/** "the firm, which said": the pronoun is the subject, and its noun phrase tells whether it can speak. */
export function relativeAt(clause: Clause, at: number): Subject | null {
  const {chunks} = clause;
  const before = skipBack(chunks, chunks[at - 1]?.kind === "comma" ? at - 2 : at - 1);
  if (chunks[before]?.kind !== "np") return null;
  const able = speaks(phraseEndingAt(clause, before).kind) || speaks(sourceKind(clause, before));
  return {...single(clause, at), kind: able ? "pronoun" : "thing"};
}

/** "X, minister of Y, said": from the mark that closes the insertion to the noun phrase before it, with the insertion. */
export function overInsertion(clause: Clause, close: number): Subject | null {
  const {chunks} = clause;
  const mark = chunks[close].kind;
  let end = close;
  for (let rounds = 0; rounds < 3; rounds++) {
    const open = openingMark(chunks, end, close, mark);
    if (open === null) return null;
    if (chunks[open + 1].kind === "cc") {
      end = open; // "X, who left, and returned, said"
      continue;
    }
    const noun = skipBack(chunks, open - 1);
    if (chunks[noun]?.kind === "np") {
      const outer = ownerOfRelative(chunks, noun) ?? outerName(clause, noun) ?? noun;
      const subject = phraseEndingAt(clause, outer);
      return isAside(chunks, outer, close) ? subject : {...subject, to: Math.max(subject.to, close)};
    }
    end = open;
  }
  return null;
}

// The mark where an insertion opens that a mark closes; null where what lies between is no insertion.
function openingMark(chunks: Chunk[], close: number, last: number, mark: Chunk["kind"]): number | null {
  let finite = false; // outside a relative clause
  let i = close - 1;
  for (; i >= 0 && last - i < FAR && chunks[i].kind !== mark; i--) {
    const {kind, lower} = chunks[i];
    if (/^(?:semi|end|colon|sub)$/.test(kind)) return null;
    if (kind === "that" || (kind === "wh" && /^(?:who|which|whose|whom|where|when)$/.test(lower))) finite = false;
    else if (isFinite(chunks[i]) && !isBare(chunks, i, mark)) finite = true;
  }
  if (chunks[i]?.kind !== mark) return null;
  const [first, second] = [chunks[i + 1], chunks[i + 2]];
  if (first.kind === "quote") return null;
  if (first.kind === "cc") return isFinite(second) ? i : null;
  const relative = first.kind === "wh" && RELATIVES.has(first.lower);
  return finite && !relative && !(first.kind === "prep" && second?.kind === "wh") ? null : i;
}

// ", visibly upset,", ", asked about it by the Herald,": a past form that opens an insertion is a participle, unless it has
// an object: ", cost 4 million,"
const isBare = (chunks: Chunk[], at: number, mark: Chunk["kind"]): boolean =>
  chunks[at].verb!.past &&
  !chunks[at].verb!.passive &&
  chunks[at - 1]?.kind === mark &&
  (chunks[at + 1]?.kind !== "np" || NAMED.has(chunks[at].lower));

// "X, who runs the centre, a charity, said": the noun phrase before the relative clause that holds the other.
function ownerOfRelative(chunks: Chunk[], inserted: number): number | null {
  let i = inserted;
  while (chunks[i - 1]?.kind === "prep" && chunks[i - 2]?.kind === "np") i -= 2;
  if (chunks[i - 1]?.kind === "prep") i--;
  if (!isFinite(chunks[i - 1])) return null;
  let who = skipBack(chunks, i - 2);
  if (chunks[who]?.kind === "np" && chunks[who - 1]?.lower === "whose") who--;
  const comma = chunks[who - 1]?.kind === "prep" ? who - 2 : who - 1;
  if (chunks[who]?.kind !== "wh" || chunks[comma]?.kind !== "comma") return null;
  const owner = skipBack(chunks, comma - 1);
  return chunks[owner]?.kind === "np" ? owner : null;
}

// "X, a senator, who left, said": the name before a second insertion.
function outerName({chunks, tokens, ...clause}: Clause, inserted: number): number | null {
  const {from, head} = phraseEndingAt({chunks, tokens, ...clause}, inserted);
  const resident = residentAt({chunks, tokens, ...clause}, from);
  if (resident !== null) return resident;
  const comma = from - 1;
  if (chunks[comma]?.kind !== "comma" || !chunks[comma - 1] || opensSentence(chunks, comma)) return null;
  const before = skipBack(chunks, comma - 1);
  if (chunks[before]?.kind !== "np") return null;
  const isName = (i: number) => tokens[chunks[i].head].tag.startsWith("NNP");
  return isName(before) && !isName(head) ? before : null;
}

// "NAME, 47, of Mill Lane, Bree, said": who lives at the place, with or without an age.
function residentAt({chunks, tokens}: Clause, place: number): number | null {
  if (!/^(?:of|from)$/.test(chunks[place - 1]?.lower ?? "") || chunks[place - 2]?.kind !== "comma") return null;
  const before = place - 3;
  const aged = chunks[before - 1]?.kind === "comma" && tokens[chunks[before].head].tag === "CD";
  const name = aged ? before - 2 : before;
  return chunks[name]?.kind === "np" && tokens[chunks[name].head].tag.startsWith("NNP") ? name : null;
}

// A comma after a fronted phrase ("In May, X said") opens the clause and closes no insertion.
function opensSentence(chunks: Chunk[], comma: number): boolean {
  let from = comma;
  while (from > 0 && chunks[from - 1].kind !== "quote" && chunks[from - 1].kind !== "semi") from--;
  const fronted = chunks.slice(from, comma);
  return (
    /^(?:prep|adv|time|cc)$/.test(fronted[0]?.kind ?? "") || fronted.some(({kind}) => kind === "verb" || kind === "sub")
  );
}

// "officials, as X reported, fear": what only passes it on, or a mere adverb, is no part of the source.
function isAside(chunks: Chunk[], noun: number, close: number): boolean {
  const inserted = chunks.slice(noun + 2, close);
  return inserted[0]?.kind === "as" || inserted.every(({kind}) => kind === "adv" || kind === "time");
}
