// X said that …: the subject to the left of the cue, the content to its right, by what the verb may take.

import type {Takes} from "../lexicons/cues.js";
import type {Chunk, Clause} from "./chunks.js";
import {findEnd, type Extent} from "./ends.js";
import type {Cues, VerbMatch} from "./matches.js";
import {isFinite} from "./reading.js";
import {sourceKind, speaks, type SourceKind} from "./sources.js";

/** A content by a frame: chunks, half-open. */
export interface Framed {
  from: number;
  to: number;
  class: string;
  frame: Takes | "colon";
  far?: boolean; // a phrase stands between the cue and it
}

const MANY = 14;
const TALKS = new RegExp(process.env.TALKS ?? "^(?:said|criticised|urged)$");
const MUCH = /^(?:much|more|little|nothing|anything|something|less)$/;

/** What follows a cue as its content, or null where nothing that it takes follows. */
export function readFrame(
  clause: Clause,
  match: VerbMatch,
  cues: Cues,
  subject: SourceKind,
  before?: Chunk
): Framed | null {
  const {chunks} = clause;
  const {takes, chunk: cue} = match;
  const subjectSpeaks = speaks(subject);
  const near = skip(clause, match.after);
  const far = skipPhrases(clause, near);
  const framed = (from: number, frame: Takes, extent: Extent): Framed => ({
    from,
    to: findEnd(clause, from, extent, cue, cues),
    class: takes.get(frame) ?? takes.values().next().value!,
    frame
  });
  // "to answer the agency", "if it rejected the plan": what may yet be done is no act of speech
  const form = chunks[cue].verb!.form;
  const actual =
    !((form === "to" || form === "base") && !TALKS.test(takes.get("noun") ?? "")) && !(before && before.lower === "if");
  const says = takes.has("clause") || takes.has("quote");
  const next = chunks[near];
  if (!next) return null;

  for (const at of near === far ? [near] : [near, far]) {
    const quote = quoteAt(clause, at);
    if (quote !== null && (says || takes.has("person") || takes.has("noun") || takes.has("call"))) {
      if (at === near || takes.has("quote"))
        return framed(quote, takes.has("quote") ? "quote" : takes.has("clause") ? "clause" : "noun", "clause");
    }
    if (chunks[at]?.kind === "that" && takes.has("clause"))
      return {...framed(at, "clause", "clause"), far: at !== near};
    if (
      chunks[at]?.kind === "comma" &&
      chunks[at + 1]?.kind === "adv" &&
      chunks[at + 2]?.kind === "comma" &&
      chunks[at + 3]?.kind === "that" &&
      takes.has("clause")
    )
      return framed(at + 3, "clause", "clause");
  }
  if (next.kind === "colon" && takes.has("quote") && chunks[near + 1]) return framed(near + 1, "quote", "clause");
  if (takes.has("person") || takes.has("object-to")) {
    const after = objectEnd(clause, near);
    if (after !== null) {
      const open = skip(clause, after);
      const at = chunks[open];
      if (takes.has("person") && at) {
        const quote = quoteAt(clause, open) ?? quoteAt(clause, skipPhrases(clause, open));
        if (quote !== null) return framed(quote, "person", "clause");
        const thatAt = [open, skipPhrases(clause, open)].find((k) => chunks[k]?.kind === "that");
        if (thatAt !== undefined) return {...framed(thatAt, "person", "clause"), far: thatAt !== open};
        if (at.kind === "wh") return framed(open, "person", "clause");
        if (objectSpeaks(clause, near) && bareClause(clause, open)) return framed(open, "person", "clause");
        if (at.kind === "prep" && /^(?:about|of|on)$/.test(at.lower) && objectSpeaks(clause, near))
          return framed(open + 1, "person", "clause");
      }
      if (takes.has("object-to") && opensInfinitive(clause, open)) return framed(near, "object-to", "phrase");
    }
  }
  if (takes.has("clause")) {
    if (next.kind === "wh" && !(takes.has("quote") && /^(?:when|where|if)$/.test(next.lower)))
      return framed(near, "clause", "clause");
    if (!takes.has("loose") && bareClause(clause, near)) {
      return {...framed(near, "clause", "clause"), far: next.kind === "prep"};
    }
  }
  if (takes.has("to") && opensInfinitive(clause, near)) return framed(near, "to", "phrase");
  if (takes.has("ing") && next.kind === "verb" && next.verb?.form === "ing") return framed(near, "ing", "phrase");
  const judges = takes.has("noun") && /^(?:praised|criticised|said|decided)$/.test(takes.get("noun")!);
  if (
    (takes.has("as") || (judges && subjectSpeaks)) &&
    (next.kind === "np" || next.kind === "wh" || next.kind === "quote") &&
    asAhead(clause, near)
  )
    return framed(near, "as", "phrase");
  if (takes.has("call") && (next.kind === "np" || next.kind === "wh") && predicateAhead(clause, near))
    return framed(near, "call", "phrase");
  // "what he called a sham"; "a step that he said was needed"
  if (takes.has("call") && before?.lower === "what" && (next.kind === "np" || next.kind === "adj"))
    return framed(near, "call", "noun");
  if (
    takes.has("clause") &&
    isFinite(next) &&
    (before?.kind === "wh" || before?.kind === "that" || before?.kind === "np")
  ) {
    return framed(near, "clause", "clause");
  }
  if (takes.has("evidence") && subject === "document" && nounAt(clause, near)) return framed(near, "evidence", "noun");
  if (takes.has("noun") && subjectSpeaks && actual && nounAt(clause, near)) return framed(near, "noun", "noun");
  if (takes.has("with") && subjectSpeaks && next.kind === "np" && chunks[near + 1]?.kind === "prep")
    return framed(near, "with", "noun");
  // "has not said much about"
  if (says && subjectSpeaks && MUCH.test(next.lower) && chunks[near + 1]?.lower === "about" && chunks[near + 2]) {
    return framed(near + 2, takes.has("clause") ? "clause" : "quote", "noun");
  }
  if (says && subjectSpeaks && next.kind === "prep" && /^(?:about|against)$/.test(next.lower) && chunks[near + 1])
    return framed(near + 1, takes.has("clause") ? "clause" : "quote", "noun");
  return null;
}

/** Over adverbs and dates: "said on Tuesday" too. */
export function skip(clause: Clause, from: number): number {
  const {chunks} = clause;
  let i = from;
  for (;;) {
    const {kind} = chunks[i] ?? {};
    if (kind === "adv" || kind === "time") i++;
    else if (kind === "prep" && (chunks[i + 1]?.kind === "time" || chunks[i + 1]?.lower === "now")) i += 2;
    else if (kind === "open") {
      let k = i + 1;
      while (chunks[k] && k - i < 20 && chunks[k].kind !== "close") k++;
      if (chunks[k]?.kind !== "close") return i;
      i = k + 1;
    } else return i;
  }
}

// "said in an interview with a broadcaster on Friday"
function skipPhrases(clause: Clause, from: number): number {
  const {chunks} = clause;
  let i = from;
  for (let n = 0; n < 8; n++) {
    i = skip(clause, i);
    if (chunks[i]?.kind === "prep" && chunks[i + 1]?.kind === "np") i += 2;
    else if (chunks[i]?.kind === "cc" && chunks[i + 1]?.kind === "np" && n > 0) i += 2;
    else break;
  }
  return skip(clause, i);
}

function quoteAt(clause: Clause, at: number): number | null {
  const {chunks} = clause;
  const {kind} = chunks[at] ?? {};
  if (kind === "quote" || (kind === "np" && clause.tokens[chunks[at].from].quoted)) return at;
  if ((kind === "comma" || kind === "colon" || kind === "dash") && chunks[at + 1]?.kind === "quote") return at + 1;
  return null;
}

/** The chunk after the noun phrase, with its phrases, that a verb takes as its object; null if none opens here. */
export function objectEnd(clause: Clause, at: number): number | null {
  const {chunks} = clause;
  if (chunks[at]?.kind !== "np") return null;
  let i = at + 1;
  for (let n = 0; n < 6; n++) {
    if (
      chunks[i]?.kind === "prep" &&
      /^(?:of|in|at|from|on|with|for)$/.test(chunks[i].lower) &&
      chunks[i + 1]?.kind === "np"
    )
      i += 2;
    else if (chunks[i]?.kind === "cc" && chunks[i + 1]?.kind === "np" && chunks[i + 2]?.kind !== "verb") i += 2;
    else break;
  }
  return i;
}

const objectSpeaks = (clause: Clause, at: number): boolean => speaks(sourceKind(clause, at));

// "to end it", "not to end it", and to with the verb in quotation marks
function opensInfinitive({chunks, tokens}: Clause, at: number): boolean {
  const next = chunks[at]?.kind === "adv" ? at + 1 : at;
  if (chunks[next]?.verb?.form === "to") return true;
  return chunks[next]?.kind === "prep" && tokens[chunks[next].from].tag === "TO" && chunks[next + 1]?.kind === "quote";
}

function nounAt(clause: Clause, at: number): boolean {
  const {kind, lower} = clause.chunks[at] ?? {};
  if (kind === "quote") return true;
  if (kind === "wh") return /^(?:what|how|why|whether|who|where)$/.test(lower);
  if (kind === "verb") return clause.chunks[at].verb?.form === "ing";
  return kind === "np";
}

/** Whether a clause without "that" opens here: a noun phrase that a finite verb follows. */
export function bareClause(clause: Clause, from: number): boolean {
  const {chunks} = clause;
  const first = chunks[from]?.kind;
  if (
    first !== "np" &&
    first !== "adv" &&
    first !== "sub" &&
    first !== "wh" &&
    first !== "prep" &&
    first !== "verb" &&
    first !== "adj"
  )
    return false;
  if (
    first === "prep" &&
    !/^(?:in|on|at|under|for|with|despite|by|during|from|between|among)$/.test(chunks[from].lower)
  )
    return false;
  if (first === "verb" && chunks[from].verb?.form !== "ing") return false;
  let noun = first === "verb";
  let commas = 0; // of an apposition there are two
  for (let i = from; i < chunks.length && i < from + MANY; i++) {
    const {kind, verb, lower} = chunks[i];
    if (kind === "np" || kind === "quote") noun = true;
    else if (kind === "verb") {
      if (verb?.form === "finite") return noun && i > from && (commas !== 1 || first !== "np");
      if (i > from && verb?.form === "base") return noun;
    } else if (kind === "comma") {
      if (i === from) return false;
      commas++;
      const next = chunks[i + 1];
      if (isPersonal(clause, i + 1)) return false;
      if (!next || (next.kind === "verb" && next.verb?.form === "ing") || next.kind === "cc" || next.kind === "sub")
        return false;
    } else if (kind === "wh") {
      if (!/^(?:who|whose|which|whom)$/.test(lower) && i > from) return false;
      if (i > from) i = overRelative(clause, i);
    } else if (kind === "that") i = overRelative(clause, i);
    else if (kind === "sub" && (i > from || !/^(?:if|while|although|though|because|since|unless|once)$/.test(lower)))
      return false;
    else if (kind === "end" || kind === "semi" || kind === "colon" || kind === "dash" || kind === "as") return false;
  }
  return false;
}

const isPersonal = ({chunks}: Clause, at: number): boolean =>
  /^(?:i|you|he|she|we|they|it)$/.test(chunks[at]?.lower ?? "");

function overRelative(clause: Clause, from: number): number {
  const {chunks} = clause;
  for (let i = from + 1; i < from + 6 && chunks[i]; i++) if (chunks[i].kind === "verb") return i;
  return from;
}

function asAhead(clause: Clause, from: number): boolean {
  const {chunks} = clause;
  for (let i = from + 1; i < from + 10 && chunks[i]; i++) {
    const {kind, verb} = chunks[i];
    if (kind === "as")
      return (
        chunks[i + 1] !== undefined &&
        /^(?:np|adj|verb|quote|wh|adv|prep)$/.test(chunks[i + 1].kind) &&
        !(chunks[i + 1].kind === "np" && chunks[i + 2]?.verb?.form === "finite")
      );
    if (
      kind === "comma" ||
      kind === "sub" ||
      kind === "semi" ||
      (kind === "verb" && verb?.form === "finite" && chunks[i - 1]?.kind !== "np")
    )
      return false;
  }
  return false;
}

// "called it a sham", "called the vote rigged", "what he called a threat"
function predicateAhead(clause: Clause, from: number): boolean {
  const {chunks} = clause;
  const after = objectEnd(clause, from);
  if (after === null) return false;
  const i = chunks[after]?.kind === "adv" ? after + 1 : after;
  const {kind, lower} = chunks[i] ?? {};
  if (kind === "adj" || kind === "quote") return true;
  if (kind === "verb")
    return chunks[i].verb?.form === "part" || (chunks[i].verb?.form === "to" && /^be$/.test(lower ?? ""));
  return kind === "np";
}
