// The content first: "…, X said", "…", said X, and what stands on both sides of it.

import type {Clause} from "./chunks.js";
import {findEnd} from "./ends.js";
import {skip} from "./lookahead.js";
import type {Cues, VerbMatch} from "./matches.js";
import {sourceKind, speaks} from "./sources.js";
import type {Subject} from "./lookback.js";

export interface Reported {
  content: [from: number, to: number][]; // chunks
  subject: Subject | null;
  rule: string;
  crosses?: boolean; // the quotation stands in the sentence before
}

const says = (match: VerbMatch): boolean => match.takes.has("quote") || match.takes.has("clause");

/** "…, X said": what stands before the subject, and after the cue if the sentence goes on. */
export function postposed(clause: Clause, match: VerbMatch, subject: Subject, cues: Cues): Reported | null {
  const {chunks} = clause;
  if (!says(match) || (match.takes.get("clause") === undefined && !match.takes.has("quote"))) return null;
  if (chunks[match.chunk].verb?.form !== "finite") return null;
  const left = subject.from - 1;
  const after = skip(clause, match.after);
  if (left < 0)
    return match.takes.has("quote") && onlyTail(clause, match.after)
      ? {content: [], subject, rule: "post-posed", crosses: true}
      : null;
  const asks = chunks[left].kind === "as";
  const before = asks ? left - 1 : left;
  const mark = chunks[left];
  if (asks) return asSaid(clause, match, subject, left, cues);
  const quoted =
    mark.kind === "quote" || ((mark.kind === "comma" || mark.kind === "dash") && chunks[left - 1]?.kind === "quote");
  if (!quoted && mark.kind !== "comma" && mark.kind !== "dash") return null;
  if (
    !quoted &&
    chunks[match.after] &&
    !/^(?:comma|end|time|prep|adv|dash|semi|as|open)$/.test(chunks[match.after].kind)
  )
    return null;
  const start = openingOf(clause, before);
  if (mark.kind === "quote" ? start > left : start >= left) return null;
  const content: [number, number][] = [[start, mark.kind === "quote" ? left + 1 : left]];
  const hasVerb = quoted || finiteIn(clause, start, left);
  const rest = restAfter(clause, after, hasVerb, quoted, match.chunk, cues);
  if (rest) content.push(rest);
  const closes = chunks[after] === undefined || chunks[after].kind === "end";
  if (!hasVerb && !rest && !(closes && chunks[start].kind === "np" && match.takes.has("quote"))) return null;
  return {content, subject, rule: "post-posed"};
}

/** "…", said X, minister of Y. */
export function inverted(clause: Clause, match: VerbMatch, cues: Cues): Reported | null {
  const {chunks} = clause;
  if (!match.takes.has("quote") && !says(match)) return null;
  const verb = chunks[match.chunk].verb!;
  if ((verb.form !== "finite" && verb.form !== "part") || verb.passive || verb.modal || verb.negated) return null;
  const left = match.chunk - 1;
  const mark = chunks[left];
  const opens = left < 0;
  if (!opens && mark.kind !== "quote" && mark.kind !== "comma" && mark.kind !== "dash") return null;
  const head = match.after;
  if (chunks[head]?.kind !== "np") return null;
  const kind = sourceKind(clause, head);
  if (!speaks(kind)) return null;
  let end = head + 1;
  let k = end;
  for (; k < chunks.length; k++) {
    const chunk = chunks[k];
    if (chunk.kind === "verb" && chunk.verb?.form === "finite" && !afterRelative(clause, head, k)) {
      if (onlyComma(clause, head, k)) return null;
      break;
    }
    if (chunk.kind === "end" || chunk.kind === "semi" || chunk.kind === "quote" || chunk.kind === "colon") break;
  }
  end = sourceEnd(clause, head);
  if (!opens && chunks[end]?.kind === "verb" && chunks[end].verb?.form === "finite") return null;
  const subject: Subject = {from: head, to: end, head, kind};
  if (opens && /^(?:colon|comma)$/.test(chunks[end]?.kind) && chunks[end + 1]?.kind === "quote") {
    return {content: [[end + 1, findEnd(clause, end + 1, "clause", match.chunk, cues)]], subject, rule: "inverted"};
  }
  if (opens) return match.takes.has("quote") ? {content: [], subject, rule: "inverted", crosses: true} : null;
  const quoted = mark.kind === "quote" || chunks[left - 1]?.kind === "quote";
  const start = openingOf(clause, left);
  if (start > left || (!quoted && !finiteIn(clause, start, left))) return null;
  const content: [number, number][] = [[start, mark.kind === "quote" ? left + 1 : left]];
  const rest = restAfter(clause, skip(clause, end), true, true, match.chunk, cues);
  if (rest) content.push(rest);
  return {content, subject, rule: "inverted"};
}

// The title, "of" phrases and apposition that follow an inverted subject.
function sourceEnd(clause: Clause, head: number): number {
  const {chunks} = clause;
  let i = head + 1;
  for (let n = 0; n < 40 && chunks[i]; n++) {
    const {kind} = chunks[i];
    if (kind === "prep" && /^(?:of|at|for|with|from|in|and)$/.test(chunks[i].lower) && chunks[i + 1]?.kind === "np")
      i += 2;
    else if (kind === "cc" && chunks[i + 1]?.kind === "np") i += 2;
    else if (kind === "open") {
      while (chunks[i] && chunks[i].kind !== "close") i++;
      i++;
    } else if (
      kind === "comma" &&
      (chunks[i + 1]?.kind === "np" || (chunks[i + 1]?.kind === "wh" && /^(?:who|whose)$/.test(chunks[i + 1].lower)))
    ) {
      if (chunks[i + 1].kind === "wh") {
        i += 2;
        while (chunks[i] && !/^(?:comma|end|quote|semi)$/.test(chunks[i].kind)) i++;
      } else i += 2;
    } else break;
  }
  return Math.min(i, chunks.length);
}

function afterRelative(clause: Clause, head: number, verb: number): boolean {
  for (let i = head + 1; i < verb; i++) {
    const {kind} = clause.chunks[i];
    if (kind === "wh" || kind === "that" || kind === "sub" || kind === "as" || kind === "cc" || kind === "verb")
      return true;
  }
  return false;
}

function onlyComma(clause: Clause, head: number, verb: number): boolean {
  for (let i = head + 1; i < verb; i++) if (clause.chunks[i].kind === "comma") return false;
  return true;
}

// "as X put it": all the rest of the sentence.
function asSaid(clause: Clause, match: VerbMatch, subject: Subject, as: number, cues: Cues): Reported | null {
  const {chunks} = clause;
  const after = skip(clause, match.after);
  const next = chunks[after];
  if (next && !/^(?:comma|end|quote|colon|dash|semi|prep)$/.test(next.kind)) return null;
  const quote = next?.kind === "quote" ? after : chunks[after + 1]?.kind === "quote" ? after + 1 : -1;
  if (quote >= 0)
    return {content: [[quote, findEnd(clause, quote, "clause", match.chunk, cues)]], subject, rule: "as X said"};
  const lead = chunks[as - 1];
  if (!lead || (as <= 2 && lead.kind === "cc")) {
    if (next?.kind !== "comma" || !chunks[after + 1]) return null;
    return {
      content: [[after + 1, findEnd(clause, after + 1, "clause", match.chunk, cues)]],
      subject,
      rule: "as X said"
    };
  }
  if (lead.kind !== "comma" && lead.kind !== "dash" && lead.kind !== "quote") return null;
  const start = openingOf(clause, as - 1);
  const end = lead.kind === "quote" ? as : as - 1;
  if (start >= end) return null;
  const content: [number, number][] = [[start, end]];
  if (next?.kind === "comma" && chunks[after + 1]?.kind === "verb")
    content.push([after + 1, findEnd(clause, after + 1, "clause", match.chunk, cues)]);
  return {content, subject, rule: "as X said"};
}

/** Where the clause that ends at a chunk opens: the sentence's start, or what follows a semicolon or another report. */
export function openingOf(clause: Clause, last: number): number {
  const {chunks} = clause;
  let start = 0;
  for (let i = last - 1; i >= 0; i--) {
    if (chunks[i].kind === "semi") {
      start = i + 1;
      break;
    }
  }
  while (start < last && (chunks[start].kind === "cc" || chunks[start].kind === "comma")) start++;
  return start;
}

export function finiteIn(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (clause.chunks[i].verb?.form === "finite") return true;
  return false;
}

// "…," X said, "…": the sentence may go on after the cue.
function restAfter(
  clause: Clause,
  after: number,
  complete: boolean,
  quoted: boolean,
  cue: number,
  cues: Cues
): [number, number] | null {
  const {chunks} = clause;
  let at = after;
  while (chunks[at] && chunks[at].kind === "prep" && chunks[at + 1]?.kind === "np") at = skip(clause, at + 2);
  if (chunks[at]?.kind === "quote" && quoted) return [at, findEnd(clause, at, "clause", cue, cues)];
  if (chunks[at]?.kind !== "comma" && chunks[at]?.kind !== "colon" && chunks[at]?.kind !== "dash") {
    if (quoted)
      for (let i = at; i < chunks.length; i++)
        if (chunks[i].kind === "quote" && chunks[i - 1]?.kind === "comma") return [i, i + 1];
    return null;
  }
  const next = chunks[at + 1];
  if (!next) return null;
  if (next.kind === "quote") return [at + 1, findEnd(clause, at + 1, "clause", cue, cues)];
  if (
    quoted &&
    next.kind === "cc" &&
    /^(?:quote|adv)$/.test(chunks[at + 2]?.kind) &&
    chunks.slice(at + 2, at + 4).some((c) => c.kind === "quote")
  ) {
    return [at + 2, findEnd(clause, at + 2, "clause", cue, cues)];
  }
  if (quoted) {
    for (let i = at; i < chunks.length; i++)
      if (chunks[i].kind === "quote" && (chunks[i - 1]?.kind === "comma" || chunks[i - 1]?.kind === "colon"))
        return [i, i + 1];
    return null;
  }
  if (!complete || next.kind === "cc" || next.kind === "sub" || next.kind === "that") {
    if (next.kind === "verb" && next.verb?.form === "ing" && complete) return null;
    return [at + 1, findEnd(clause, at + 1, "clause", cue, cues)];
  }
  return null;
}

// Nothing but a date, a place or an addressee follows: "X said on Tuesday."
function onlyTail(clause: Clause, from: number): boolean {
  for (let i = from; i < clause.chunks.length; i++) {
    if (!/^(?:time|prep|np|adv|end|comma)$/.test(clause.chunks[i].kind)) return false;
    if (clause.chunks[i].kind === "np" && clause.chunks[i - 1]?.kind !== "prep" && i > from) return false;
  }
  return true;
}
