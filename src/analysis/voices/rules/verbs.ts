// Cue verbs with a subject, in the three orders: X said that …; …, X said; …, said X.

import type {Takes} from "../../english/lexicons/cues.js";
import type {Clause} from "../../grammar/clause.js";
import {sourceKind, speaks} from "../../grammar/heads.js";
import {readFrame, type Framed} from "../clauses/frames.js";
import {isFinite, skip} from "../clauses/lookahead.js";
import {overInsertion, type Subject} from "../clauses/lookback.js";
import type {Cues, VerbMatch} from "../clauses/matches.js";
import {inverted, postposed} from "../clauses/orders.js";
import {cueOf, firstOf, sourceOf, type Hit, type Reading} from "../clauses/reading.js";
import {isQuotedSaying, sayingOf} from "./quoted.js";
import {findSubject} from "../clauses/subjects.js";

const OF_IT = /^(?:said|claimed|denied|confirmed|wanted|promised|warned|showed|stressed|urged)$/; // what "it" can do
const ANSWERS = /^(?:repl|answer|respond)/; // to what stands before: "Is it you?" Roe replied, "No."
const TELLING = /^(?:said|claimed|confirmed|denied|showed|warned|predicted|stressed)$/; // what can be said of anything
/** The rule of a noun phrase as content, which gives way to what the noun itself says. */
export const NOUN_PHRASE_RULE = "X denied it";

const RULES: Record<Takes, string> = {
  clause: "X said that",
  loose: "X said that",
  quote: "X said: quotation",
  person: "X told Y that",
  noun: NOUN_PHRASE_RULE,
  evidence: "a document showed it",
  to: "X vowed to",
  "object-to": "X urged Y to",
  as: "X hailed it as",
  with: "X charged Y with",
  ing: "X regrets doing",
  call: "X called it so"
};

const WITH_CLAUSE = /^(?:clause|person|object-to|to)$/;

export function readVerb(reading: Reading, at: number): Hit | null {
  const list = reading.cues.get(at);
  const {passive, form} = reading.clause.chunks[at].verb!;
  if (!list || passive || sayingOf(reading, at) >= 0 || isQuotedSaying(reading, at)) return null;
  return form === "part" ? turn(reading, at, list) : readActive(reading, at, list);
}

function readActive(reading: Reading, at: number, list: VerbMatch[]): Hit | null {
  const {clause, cues} = reading;
  const {chunks} = clause;
  const afterQuote =
    chunks[at - 1]?.kind === "quote" || (chunks[at - 1]?.kind === "comma" && chunks[at - 2]?.kind === "quote");
  const turned = (afterQuote || isTag(clause, at, list)) && turn(reading, at, list);
  if (turned) return turned;
  const subject = findSubject(clause, at, cues);
  if (!subject) return turn(reading, at, list);
  const able = speaks(subject.kind);
  const post =
    (able || subject.kind === "it") && subject.to <= at
      ? firstOf(list, (match) => postposed(clause, match, subject, cues))
      : null;
  const forward = readForward(clause, list, subject, cues);
  const source = sourceOf(clause, subject);
  if (forward && !(post && outweighs(clause, subject, forward.got))) {
    const {match, got} = forward;
    const told =
      got.frame === "clause" &&
      (chunks[got.from].kind === "that" || (TELLING.test(got.class) && chunks[got.from].kind !== "wh")); // whatever says that, says it
    if (!able && !told && !(subject.kind === "it" && OF_IT.test(got.class))) return null;
    if (isReading(reading, at, got)) return null;
    const quoted =
      chunks[subject.from - 1]?.kind === "quote" &&
      chunks[got.from].kind === "quote" &&
      !ANSWERS.test(chunks[at].lower);
    const before = post && quoted ? post.got.content.slice(0, 1) : [];
    return {
      source,
      cue: cueOf(clause, match),
      content: [...before, [got.from, got.to]],
      class: got.class,
      rule: RULES[got.frame]
    };
  }
  if (post) {
    const {match, got} = post;
    return {
      source,
      cue: cueOf(clause, match),
      content: got.content,
      class: classOf(match),
      rule: got.rule,
      awaits: got.crosses ? "before" : undefined
    };
  }
  return handOver(clause, list, subject) ?? turn(reading, at, list) ?? relative(clause, list, subject);
}

// What follows the cue. A quotation weighs more than what else a phrase takes: "asked about the ruling, “…”".
function readForward(clause: Clause, list: VerbMatch[], subject: Subject, cues: Cues) {
  let first: {match: VerbMatch; got: Framed} | null = null;
  for (const match of list) {
    const got = readFrame(clause, match, cues, subject, clause.chunks[subject.from - 1]);
    if (got && clause.chunks[got.from].kind === "quote") return {match, got};
    if (got) first ??= {match, got};
  }
  return first;
}

// "the deal could mark a turn, says Jane Roe": a verb of saying between a pause and who says it, where the pause closes no
// insertion whose noun would be the subject.
function isTag(clause: Clause, at: number, list: VerbMatch[]): boolean {
  const {chunks, tokens} = clause;
  const [left, right] = [chunks[at - 1]?.kind, chunks[at + 1]];
  if ((left !== "comma" && left !== "dash") || right?.kind !== "np") return false;
  if (!list.some(({takes}) => takes.get("quote") === "said") || overInsertion(clause, at - 1)) return false;
  return tokens[right.head].tag.startsWith("NNP") || /^(?:person|body|document)$/.test(sourceKind(clause, at + 1));
}

// "the plan, which the union opposes", "what the owners hope": the pronoun stands for the content.
function relative(clause: Clause, list: VerbMatch[], subject: Subject): Hit | null {
  const at = subject.from - 1;
  const pronoun = clause.chunks[at];
  if (pronoun?.kind !== "wh" || !/^(?:what|which|whom)$/.test(pronoun.lower) || !speaks(subject.kind)) return null;
  const frames: Takes[] = pronoun.lower === "what" ? ["noun", "clause"] : ["noun"];
  for (const match of list) {
    const frame = frames.find((one) => match.takes.has(one));
    if (!frame) continue;
    const kind = match.takes.get(frame)!;
    const source = sourceOf(clause, subject);
    return {source, cue: cueOf(clause, match), content: [[at, at + 1]], class: kind, rule: "which X opposed"};
  }
  return null;
}

// "gave a car, underscoring their ties": the paper's reading of an act, unless the act is one of saying
function isReading({clause, cues}: Reading, at: number, {class: kind, frame}: {class: string; frame: string}): boolean {
  if (frame !== "noun" || !/^(?:stressed|showed)$/.test(kind) || clause.chunks[at].verb!.form !== "ing") return false;
  for (let i = at - 1; i >= 0; i--)
    if (isFinite(clause.chunks[i]) && cues.get(i)?.some(({takes}) => takes.has("quote"))) return false;
  return true;
}

// "…," X told reporters on Tuesday that had seemed …: what stands in marks to the left weighs more than a far clause.
function outweighs({chunks}: Clause, subject: Subject, forward: {frame: string; far?: boolean; from: number}): boolean {
  const left = chunks[subject.from - 1]?.kind;
  if (left === "as") return true;
  return left === "quote" && (!WITH_CLAUSE.test(forward.frame) || forward.far === true);
}

function turn({clause, cues}: Reading, at: number, list: VerbMatch[]): Hit | null {
  if (clause.chunks[at].verb!.form !== "finite" && clause.chunks[at].verb!.form !== "part") return null;
  const turned = firstOf(list, (match) => inverted(clause, match, cues));
  if (!turned) return null;
  const {match, got} = turned;
  return {
    source: got.subject && sourceOf(clause, got.subject),
    cue: cueOf(clause, match),
    content: got.content,
    class: classOf(match),
    rule: got.rule,
    awaits: got.crosses ? "before" : undefined
  };
}

// "X continued:" at the end of a paragraph.
function handOver(clause: Clause, list: VerbMatch[], subject: Subject): Hit | null {
  const {chunks} = clause;
  const match = list.find(({takes}) => takes.has("quote"));
  if (!match || !speaks(subject.kind)) return null;
  const last = chunks[chunks.length - 1];
  if (last.kind !== "colon") return null;
  for (let i = skip(clause, match.after); i < chunks.length - 1; i++)
    if (!/^(?:prep|np|time|adv|comma|cc|as)$/.test(chunks[i].kind)) return null;
  return {
    source: sourceOf(clause, subject),
    cue: cueOf(clause, match),
    content: [],
    class: classOf(match),
    rule: "quote",
    awaits: "after"
  };
}

const classOf = (match: VerbMatch): string => match.takes.get("quote") ?? match.takes.get("clause") ?? "said";
