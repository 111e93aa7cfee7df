// Who a source is within the article: one person counted once; pronouns, titles and descriptions as guesses.

import {RELATIVES, setOf} from "../../english/closed.js";
import {bodies} from "../../english/people.js";
import {chunkOf, type Clause} from "../../grammar/clause.js";
import {isGroup, sourceKind} from "../../grammar/heads.js";
import type {Token} from "../../grammar/tokens.js";
import type {Name, Rung} from "../../model/voices.js";
import {isFinite} from "../clauses/lookahead.js";
import {skipBack} from "../clauses/lookback.js";
import type {Source} from "../clauses/reading.js";
import type {Found, Referring, Speaker} from "../found.js";
import {genderOf, genderOfPronoun} from "./genders.js";
import type {Mentions} from "./mentions.js";
import {coreOf, isJoined, phraseOf} from "./phrases.js";
import {isDenied, rungOf, sourceTypeOf, traitsOf} from "./rungs.js";
type Named = Pick<Speaker, "name" | "known" | "rung">;

const PERSON: readonly Referring[] = ["he", "she"];
const BODY: readonly Referring[] = ["it"];
const NEITHER: readonly Referring[] = [];
const MANY = setOf(
  "family couple crowd public audience jury staff elite establishment majority minority people police"
);
const PARTY = /^[rdi]-\p{L}/u; // "Jane Roe, R-Ohio, who"
const NOBODY: Speaker = {
  name: null,
  known: null,
  guess: false,
  rung: "none",
  type: "none",
  traits: null,
  refers: null,
  fits: NEITHER
};

/** Who a source is, as far as its unit and the article's names tell. */
export function readSpeaker(text: string, clause: Clause, source: Source | null, mentions: Mentions): Speaker {
  if (!source) return NOBODY;
  if (isDenied(clause.tokens, source)) return {...NOBODY, type: sourceTypeOf(clause, source)};
  const {lower, tag} = clause.tokens[source.head];
  const relative = RELATIVES.has(lower) && tag !== "NNP"; // not the WHO
  const who = (relative && antecedent(clause, source)) || source;
  const speaker: Speaker = {
    name: null,
    known: null,
    guess: false,
    rung: "none",
    type: sourceTypeOf(clause, source),
    traits: traitsOf(clause, who),
    refers: null,
    fits: NEITHER
  };
  if (who === source && (relative || who.kind === "pronoun" || who.kind === "it")) {
    speaker.rung = rungOf(clause, who);
    if (!relative) speaker.refers = who.kind === "it" ? "it" : genderOfPronoun(lower);
  } else identify(speaker, text, clause, who, mentions);
  return speaker;
}

function identify(speaker: Speaker, text: string, clause: Clause, who: Source, mentions: Mentions): void {
  const {start, lower} = clause.tokens[who.head];
  const own = mentions.at(start);
  const joined = isJoined(clause, who);
  if (own && !joined) return know(speaker, own.name, own.mention.form !== "name", mentions);
  // "the KCNA news agency", "reports from the KCNA news agency"
  const inside = isGroup(lower) && !joined ? nameWithin(clause, who, mentions) : null;
  if (inside) return know(speaker, inside, false, mentions);
  const person = joined ? null : apposedTo(clause, who, mentions);
  if (person) return know(speaker, person, false, mentions);
  speaker.name = phraseOf(text, clause, who);
  speaker.rung = own ? rungOfName(own.name) : rungOf(clause, who);
  if (!joined) speaker.fits = pronounsFor(clause, who, speaker.rung);
}

// "a woman": she; "an official": he or she; "the ministry": it; "officials": none of them
function pronounsFor({tokens}: Clause, {head, kind}: Source, rung: Rung): readonly Referring[] {
  const {tag, lower} = tokens[head];
  if (!/^NNP?$/.test(tag) || MANY.has(lower)) return NEITHER;
  if (rung === "body" || kind === "thing") return BODY;
  const title = tag === "NNP" ? (tokens[head - 1]?.lower ?? "").replace(".", "") : lower;
  const gender = genderOf(title);
  return gender ? [gender] : PERSON;
}

const rungOfName = ({kind}: Name): Rung => (kind === "person" ? "person" : "body");
const named = (name: Name): Named => ({name: name.name, known: name, rung: rungOfName(name)});

/** Settles that a speaker, given in place, is one of the article's names. */
export function know(speaker: Speaker, name: Name, guess: boolean, mentions: Mentions): void {
  speaker.name = name.name;
  speaker.known = name;
  speaker.rung = rungOfName(name);
  speaker.guess = guess;
  if (name.kind === "person" && speaker.type === "document") speaker.type = "named"; // Jane Law
  speaker.fits = pronounsOf(name, mentions);
}

function pronounsOf(name: Name, {genders}: Mentions): readonly Referring[] {
  if (name.kind !== "person") return BODY;
  const gender = genders.get(name);
  return gender ? [gender] : PERSON;
}

// "Secretary of State Ann Roe": a person's name that follows a noun in the phrase, not "of" itself
function holderOf({tokens}: Clause, {head}: Source, end: number, mentions: Mentions): Name | null {
  if (tokens[head + 1]?.lower !== "of" || end < head + 4) return null;
  const last = mentions.at(tokens[end - 1].start);
  if (last?.name.kind !== "person") return null;
  let behind = end - 1;
  while (behind > head && tokens[behind].start >= last.mention.start) behind--;
  return behind > head + 1 && tokens[behind].tag.startsWith("NN") ? last.name : null;
}

// "the company's head of operations, Ann Roe"
function apposedTo(clause: Clause, who: Source, mentions: Mentions): Name | null {
  const {tokens} = clause;
  const end = coreOf(clause, who)[1];
  const holder = holderOf(clause, who, end, mentions);
  if (holder) return holder;
  if (
    /^(?:body|document)$/.test(who.kind) ||
    tokens[who.head].tag !== "NN" ||
    end + 1 >= who.to ||
    tokens[end].lower !== ","
  )
    return null;
  const name = mentions.at(tokens[end + 1].start)?.name;
  return name?.kind === "person" ? name : null;
}

// What a relative clause or a participle adds ("which the Herald has seen") names nobody who speaks.
const opensClause = ({lower, tag}: Token): boolean => lower === "that" || /^(?:W|VB|MD)/.test(tag);

function nameWithin({tokens}: Clause, {from, to, head}: Source, mentions: Mentions): Name | null {
  for (let i = head + 1; i < to && !opensClause(tokens[i]); i++) {
    if (tokens[i].kind !== "word") continue;
    const name = mentions.at(tokens[i].start)?.name;
    if (name && name.kind !== "person" && (name.kind !== "place" || !bodies.has(tokens[head].lower))) return name;
  }
  for (let i = head - 1; i >= from; i--) {
    if (tokens[i].tag === "POS") return null;
    const name = mentions.at(tokens[i].start)?.name;
    if (name?.kind === "organisation") return name; // but "Oslo police" are not Oslo
  }
  return null;
}

// The noun phrase before "who".
function antecedent(clause: Clause, {head}: Source): Source | null {
  const {chunks} = clause;
  let i = chunkOf(clause, head) - 1;
  if (chunks[i]?.kind === "comma") i--;
  if (chunks[i]?.kind !== "np") return null;
  if (PARTY.test(chunks[i].lower) && chunks[i - 1]?.kind === "comma" && chunks[i - 2]?.kind === "np") i -= 2;
  let from = i;
  while (chunks[from - 1]?.kind === "prep" && chunks[from - 2]?.kind === "np") from -= 2;
  return {from: chunks[from].from, to: chunks[i].to, head: chunks[from].head, kind: sourceKind(clause, from)};
}

/** Who leads a unit: what a pronoun behind it most often means. */
export interface Lead {
  start: number;
  who: Named;
  pronouns: readonly Referring[];
}

/**
 * The person or body that is the subject of a unit's first finite verb, by name or as "the paper" (Grosz, Joshi & Weinstein
 * 1995, Centering).
 */
export function leadOf(text: string, clause: Clause, mentions: Mentions): Lead | null {
  const {chunks, tokens} = clause;
  const verb = chunks.findIndex(isFinite);
  let at = skipBack(chunks, verb - 1);
  if (chunks[at]?.lower === "who") at = skipBack(chunks, chunks[at - 1]?.kind === "comma" ? at - 2 : at - 1);
  const subject = chunks[at];
  if (verb < 1 || subject?.kind !== "np") return null;
  const {start} = tokens[subject.head];
  if (tokens[subject.head].tag.startsWith("NNP")) {
    const found = mentions.at(start);
    return found
      ? {start: found.mention.start, who: named(found.name), pronouns: pronounsOf(found.name, mentions)}
      : null;
  }
  if (tokens[subject.from].lower !== "the" || tokens[subject.head].tag !== "NN") return null;
  if (!/^(?:body|document)$/.test(sourceKind(clause, at)) || MANY.has(subject.lower)) return null;
  const source = {from: subject.from, to: subject.to, head: subject.head, kind: "body" as const};
  return {start, who: {name: phraseOf(text, clause, source), known: null, rung: "body"}, pronouns: BODY};
}

/**
 * The speakers of attributions given in text order, one each. A pronoun goes to the last one whom it fits and who spoke, by
 * name or not, or was the subject of a sentence (`leads`, in text order); "he" and "she" else to the last person named.
 * Which is right for about three in four of quotations, so these are guesses; where nobody fits, the speaker stays open.
 */
export function resolveSpeakers(
  list: readonly Found[],
  leads: readonly Lead[],
  mentions: Mentions,
  inner: ReadonlySet<Found>
): Speaker[] {
  const spoke = new Map<Referring, Named>();
  const met = new Map<Referring, Name>(); // persons the text has named so far
  const taken = new Map<string, Referring>(); // by what pronoun a speaker went
  const free = (one: Named | undefined, by: Referring) =>
    one && (taken.get(one.name!) ?? by) === by ? one : undefined;
  let next = 0;
  let lead = 0;
  return list.map((one) => {
    const at = one.source?.start ?? one.content[0].start;
    for (; leads[lead]?.start < at; lead++)
      for (const pronoun of leads[lead].pronouns) spoke.set(pronoun, leads[lead].who);
    for (; mentions.list[next]?.mention.start < at; next++) {
      const {name} = mentions.list[next];
      if (name.kind === "person") for (const pronoun of pronounsOf(name, mentions)) met.set(pronoun, name);
    }
    const {refers, fits, name} = one.speaker;
    if (!refers) {
      if (name !== null && !inner.has(one)) for (const pronoun of fits) spoke.set(pronoun, one.speaker);
      return one.speaker;
    }
    const known = met.get(refers);
    const last = free(spoke.get(refers), refers) ?? free(known && named(known), refers);
    if (!last) return one.speaker;
    taken.set(last.name!, refers);
    if (!inner.has(one)) spoke.set(refers, last);
    return {...one.speaker, name: last.name, known: last.known, rung: last.rung, guess: true};
  });
}
