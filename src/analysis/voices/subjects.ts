// The subject of a verb, looked for from right to left over what may stand between.

import type {Chunk, Clause} from "./chunks.js";
import type {Cues} from "./matches.js";
import {sourceKind, speaks, type SourceKind} from "./sources.js";

/** A subject: the chunks of its noun phrase with what belongs to it, and the chunk that heads it. */
export interface Subject {
  from: number; // chunks, half-open
  to: number;
  head: number;
  kind: SourceKind;
  clauseStart: number; // where the clause of its verb opens: its own first chunk
}

const FAR = 60; // chunks; nothing is looked for farther away
const STARTS = new Set(["comma", "colon", "semi", "dash", "sub", "that", "wh", "cc", "quote", "open", "as"]);

const isCueVerb = (clause: Clause, i: number, cues: Cues): boolean => cues.has(i) && clause.chunks[i].kind === "verb";

/** The subject of the verb at a chunk, or null. `cues` holds the verb chunks that are cues. */
export function findSubject(clause: Clause, at: number, cues: Cues, depth = 0): Subject | null {
  if (depth > 3) return null;
  const {chunks} = clause;
  const verb = chunks[at].verb;
  if (verb?.form === "base" && chunks[at - 1]?.kind === "cc") return coordinated(clause, at - 1, cues, depth);
  if (verb && verb.form !== "finite") return indirectSubject(clause, at, cues, depth);
  let i = skipBack(chunks, at - 1);
  if (i < 0) return null;
  const chunk = chunks[i];
  if (chunk.kind === "np") return widen(phrase(clause, overParticiple(chunks, i, cues)), i + 1);
  if (chunk.kind === "wh" && chunk.lower === "who") return single(clause, i);
  if (chunk.kind === "wh" && chunk.lower === "which") return relative(clause, i);
  if (chunk.kind === "that" && i > 0 && chunks[i - 1].kind === "np") return relative(clause, i);
  if (chunk.kind === "cc") return coordinated(clause, i, cues, depth);
  if (chunk.kind === "comma" || chunk.kind === "dash") {
    const outside = jump(clause, i);
    // "officials, as X reported, fear": what only passes it on is no part of the source
    if (outside !== null)
      return isAside(clause, outside, i) ? phrase(clause, outside) : widen(phrase(clause, outside), i);
    return coordinated(clause, i, cues, depth);
  }
  if (chunk.kind === "prep" || chunk.kind === "adj") return null;
  if (chunk.kind === "verb" && chunk.verb?.form !== "finite") {
    i = skipBack(chunks, i - 1);
    if (i >= 0 && chunks[i].kind === "np") return phrase(clause, i);
  }
  return null;
}

function skipBack(chunks: Chunk[], from: number): number {
  let i = from;
  for (;;) {
    const kind = chunks[i]?.kind;
    if (kind === "adv" || kind === "time") {
      i--;
      if (chunks[i]?.kind === "prep" && kind === "time" && chunks[i - 1]?.kind === "np") i--;
    } else if (kind === "close") {
      let k = i - 1;
      while (k >= 0 && i - k < 20 && chunks[k].kind !== "open") k--;
      if (chunks[k]?.kind !== "open") return i;
      i = k - 1;
    } else return i;
  }
}

// "protesters marching through the streets chanted": over the participle to its noun
function overParticiple(chunks: Chunk[], i: number, cues: Cues): number {
  let k = i;
  while (chunks[k - 1]?.kind === "prep" && chunks[k - 2]?.kind === "np") k -= 2;
  if (chunks[k - 1]?.kind === "prep") k--;
  const form = chunks[k - 1]?.verb?.form;
  if (form !== "ing" && form !== "part") return i;
  const clausal = cues.get(k - 1)?.some(({takes}) => takes.has("clause"));
  return chunks[k - 2]?.kind === "np" && (k < i || (form === "ing" && !clausal)) ? k - 2 : i;
}

const single = (clause: Clause, i: number): Subject => ({
  from: i,
  to: i + 1,
  head: i,
  kind: sourceKind(clause, i),
  clauseStart: i
});

// "the firm which said": the pronoun is the source, its noun phrase tells whether it can speak.
function relative(clause: Clause, i: number): Subject | null {
  const {chunks} = clause;
  const before = skipBack(chunks, chunks[i - 1]?.kind === "comma" ? i - 2 : i - 1);
  if (chunks[before]?.kind !== "np") return null;
  const antecedent = phrase(clause, before);
  const kinds = antecedent ? [antecedent.kind, sourceKind(clause, before)] : [];
  return {...single(clause, i), kind: kinds.some(speaks) ? "pronoun" : "thing"};
}

const widen = (subject: Subject | null, to: number): Subject | null =>
  subject && {...subject, to: Math.max(subject.to, to)};

/** The noun phrase that ends at a chunk, with its "of" and "at" phrases and what it is joined to by "and". */
export function phrase(clause: Clause, last: number): Subject | null {
  const {chunks} = clause;
  let head = last;
  let from = last;
  for (let steps = 0; steps < 12; steps++) {
    const before = chunks[from - 1];
    if (before?.kind === "prep" && chunks[from - 2]?.kind === "cc" && chunks[from - 3]?.kind === "np") {
      head = from = from - 3;
      continue;
    }
    if (before?.kind === "prep" && chunks[from - 2]) {
      const outer = backToNoun(chunks, from - 2);
      if (outer === null || outer < 0) break;
      const left = chunks[outer - 1];
      // "attacked X in Ohio": after a verb or preposition the first phrase is its object, unless it can only be a subject
      if (left?.kind === "verb" && left.verb?.form !== "finite" && !/^(?:of|for|from|at|in)$/.test(before.lower)) break;
      head = from = outer;
      continue;
    }
    if (before?.kind === "cc" && before.lower === "and" && chunks[from - 2]) {
      const outer = backToNoun(chunks, from - 2);
      if (outer === null) break;
      const whole = phraseStart(chunks, outer);
      const left = chunks[whole - 1];
      if (left && !STARTS.has(left.kind)) break;
      if (left?.kind === "comma" && chunks[whole - 2]?.kind === "verb") break;
      head = from = whole;
      continue;
    }
    break;
  }
  return {from, to: last + 1, head, kind: sourceKind(clause, head), clauseStart: from};
}

function backToNoun(chunks: Chunk[], i: number): number | null {
  const k = skipBack(chunks, i);
  return chunks[k]?.kind === "np" ? k : null;
}

function phraseStart(chunks: Chunk[], i: number): number {
  let k = i;
  while (chunks[k - 1]?.kind === "prep" && chunks[k - 2]?.kind === "np") k -= 2;
  return k;
}

function isAside({chunks}: Clause, noun: number, close: number): boolean {
  const opener = chunks[noun + 2];
  return opener?.kind === "as" || chunks.slice(noun + 2, close).every((c) => c.kind === "adv" || c.kind === "time");
}

// "X, minister of Y, said": from the second comma back over the insertion to the noun phrase before the first.
function jump(clause: Clause, comma: number): number | null {
  const {chunks} = clause;
  const mark = chunks[comma].kind;
  let end = comma;
  for (let rounds = 0; rounds < 3; rounds++) {
    let i = end - 1;
    let relative = false;
    let finite = false;
    for (; i >= 0 && comma - i < FAR && chunks[i].kind !== mark; i--) {
      const {kind, lower, verb} = chunks[i];
      if (kind === "wh" && /^(?:who|which|whose|whom|where|when)$/.test(lower)) relative = true;
      else if (kind === "that") relative = true;
      else if (kind === "verb" && verb?.form === "finite" && !relative) finite = true;
      else if (kind === "semi" || kind === "end" || kind === "colon") return null;
      if (kind === "sub") return null;
    }
    if (i < 0 || chunks[i].kind !== mark) return null;
    const opener = chunks[i + 1];
    if (finite && !(opener.kind === "wh" || (opener.kind === "prep" && chunks[i + 2]?.kind === "wh"))) return null;
    if (opener.kind === "cc" || opener.kind === "quote") return null;
    const before = skipBack(chunks, i - 1);
    if (chunks[before]?.kind === "np") {
      const subject = phrase(clause, before);
      const left = subject && chunks[subject.from - 1];
      if (subject && left?.kind === "comma" && chunks[subject.from - 2] && !isOpener(chunks, subject.from - 1)) {
        end = subject.from - 1;
        // two insertions: "X, a senator, who left, said"
        const farther = continues(clause, end, before);
        if (farther !== null) return farther;
      }
      return before;
    }
    end = i;
  }
  return null;
}

// A comma after a fronted phrase ("In May, X said") opens the clause and closes no insertion.
function isOpener(chunks: Chunk[], comma: number): boolean {
  const from = chunks.findLastIndex((c, i) => i < comma && (c.kind === "quote" || c.kind === "semi")) + 1;
  const first = chunks.slice(from, comma);
  return (
    first.some((c) => c.kind === "verb" || c.kind === "sub") ||
    first[0]?.kind === "prep" ||
    first[0]?.kind === "adv" ||
    first[0]?.kind === "time" ||
    first[0]?.kind === "cc"
  );
}

function continues(clause: Clause, comma: number, inserted: number): number | null {
  const {chunks} = clause;
  const before = skipBack(chunks, comma - 1);
  if (chunks[before]?.kind !== "np") return null;
  const name = clause.tokens[chunks[before].head];
  const inner = clause.tokens[chunks[inserted].head];
  return name.tag.startsWith("NNP") && !inner.tag.startsWith("NNP") ? before : null;
}

// "and said": the subject of the verb before, cue verbs first.
function coordinated(clause: Clause, at: number, cues: Cues, depth: number): Subject | null {
  const {chunks} = clause;
  let fallback = -1;
  const apart = chunks[at - 1]?.kind === "comma" || chunks[at].kind === "comma"; // ", and": over a relative clause
  for (let i = at - 1; i >= 0 && at - i < FAR; i--) {
    const {kind, verb} = chunks[i];
    if (kind === "semi" || kind === "end") break;
    if (kind !== "verb" || verb?.form !== "finite") continue;
    if (isCueVerb(clause, i, cues) && !isReported(clause, i, cues)) return findSubject(clause, i, cues, depth + 1);
    if (fallback < 0 || (apart && inRelative(chunks, fallback) && !inRelative(chunks, i))) fallback = i;
  }
  return fallback >= 0 ? findSubject(clause, fallback, cues, depth + 1) : null;
}

// "X said it opposed …": the verb stands in what another cue reports
function isReported(clause: Clause, at: number, cues: Cues): boolean {
  const {chunks} = clause;
  const subject = skipBack(chunks, at - 1);
  if (chunks[subject]?.kind !== "np") return false;
  const left = chunks[subject - 1]?.kind === "that" ? subject - 2 : subject - 1;
  return cues.has(left) && chunks[left].verb?.form === "finite";
}

function inRelative(chunks: Chunk[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && verb - i < 6; i--) {
    const {kind} = chunks[i];
    if (kind === "wh" || kind === "that" || kind === "sub") return true;
    if (kind === "verb" || kind === "comma" || kind === "cc") return false;
  }
  return false;
}

// ", saying": the main clause's subject. "urged to say": the governing verb's.
function indirectSubject(clause: Clause, at: number, cues: Cues, depth: number): Subject | null {
  const {chunks} = clause;
  const form = chunks[at].verb?.form;
  const before = skipBack(chunks, at - 1);
  if (before < 0) return ahead(clause, at);
  if (form === "part" && chunks[before].kind === "np") return null;
  if (form === "ing" && chunks[before].kind === "np") {
    const own = phrase(clause, before);
    if (own && own.kind !== "thing" && own.kind !== "it" && chunks[before].kind === "np" && before === own.head) {
      const left = chunks[own.from - 1];
      if (!left || STARTS.has(left.kind) || left.kind === "prep") return own;
    }
    if (own && (own.kind === "document" || own.kind === "person" || own.kind === "body")) return own;
  }
  if (form === "base" && chunks[before].kind === "np") return null;
  if (form === "to") {
    for (let i = before; i >= 0 && at - i < 12; i--) {
      const {kind, verb} = chunks[i];
      if (kind === "verb") {
        if (verb?.passive) return null;
        return findSubject(clause, i, cues, depth + 1);
      }
      if (kind === "semi" || kind === "quote" || kind === "that") break;
    }
    return null;
  }
  let main = -1;
  for (let i = at - 1; i >= 0 && at - i < FAR; i--) {
    const {kind, verb} = chunks[i];
    if (kind === "semi" || kind === "end") break;
    if (kind === "verb" && verb?.form === "finite" && !inRelative(chunks, i)) {
      main = i;
      if (isCueVerb(clause, i, cues)) {
        const subject = findSubject(clause, i, cues, depth + 1);
        if (subject && subject.kind !== "thing" && subject.kind !== "it") return subject;
      }
    }
  }
  const subject = main >= 0 ? findSubject(clause, main, cues, depth + 1) : null;
  if (subject) return subject;
  return main < 0 ? ahead(clause, at) : null;
}

// "Citing X, Y said": the subject stands after the comma.
function ahead(clause: Clause, at: number): Subject | null {
  const {chunks} = clause;
  for (let i = at + 1; i < chunks.length && i - at < 30; i++) {
    if (chunks[i].kind !== "comma") continue;
    let k = i + 1;
    while (chunks[k] && (chunks[k].kind === "adv" || chunks[k].kind === "time")) k++;
    if (chunks[k]?.kind !== "np") continue;
    let v = k + 1;
    while (
      chunks[v] &&
      v - k < 12 &&
      (chunks[v].kind === "prep" ||
        chunks[v].kind === "np" ||
        chunks[v].kind === "cc" ||
        chunks[v].kind === "adv" ||
        chunks[v].kind === "open" ||
        chunks[v].kind === "close")
    )
      v++;
    if (chunks[v]?.kind === "verb" && chunks[v].verb?.form === "finite") {
      return {from: k, to: v, head: k, kind: sourceKind(clause, k), clauseStart: k};
    }
  }
  return null;
}
