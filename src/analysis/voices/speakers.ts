// Who a source is within the article: one person counted once; pronouns, titles and descriptions as guesses.

import type {Name, NameKind} from "../model.js";
import {nameAt} from "../names.js";
import {isGroup, sourceKind} from "./sources.js";
import {phraseOf} from "./phrases.js";
import type {Source} from "./reading.js";
import type {Found} from "./rules.js";

export interface Speaker {
  who: Source | null; // the noun phrase that tells: of "who", what stands before it
  name: string | null; // null: nobody the article names or describes
  known: Name | null; // where it is a name
  kind: NameKind | null; // of the name, or of the first of several
  guess: boolean;
}

interface Memory {
  person: Name | null;
  body: Name | null;
}

const SINGULAR = /^(?:he|she|him|her|his|hers)$/;

/**
 * The speakers of attributions given in text order. "He" and "she" go to the last person who spoke, or else was named;
 * "it" to the last body. Which is right for about two in three of quotations, so these are guesses.
 */
export function resolveSpeakers(
  text: string,
  list: readonly Found[],
  names: readonly Name[],
  inner: ReadonlySet<Found>
): Map<Found, Speaker> {
  const speakers = new Map<Found, Speaker>();
  const memory: Memory = {person: null, body: null};
  const people = names
    .filter(({kind}) => kind === "person")
    .flatMap((name) => name.mentions.map(({start}) => ({name, start})))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let named: Name | null = null;
  for (const one of list) {
    const at = one.source?.start ?? one.content[0].start;
    while (next < people.length && people[next].start < at) named = people[next++].name;
    const speaker = resolve(text, one, names, {...memory, person: memory.person ?? named});
    speakers.set(one, speaker);
    if (inner.has(one)) continue;
    if (speaker.known?.kind === "person") memory.person = speaker.known;
    else if (speaker.known) memory.body = speaker.known;
  }
  return speakers;
}

function resolve(text: string, {who, clause}: Found, names: readonly Name[], last: Memory): Speaker {
  if (!who) return {who, name: null, known: null, kind: null, guess: false};
  const {lower} = clause.tokens[who.head];
  if (/^(?:who|which|that|whom)$/.test(lower)) {
    const before = antecedent({who, clause});
    if (!before) return {who, name: null, known: null, kind: null, guess: false};
    return identify(text, {who: before, clause}, names);
  }
  if (who.kind === "pronoun" || who.kind === "it") {
    const known = SINGULAR.test(lower) ? last.person : who.kind === "it" ? last.body : null;
    return {who, name: known && known.name, known, kind: known && known.kind, guess: known !== null};
  }
  return identify(text, {who, clause}, names);
}

function identify(
  text: string,
  {who, clause}: {who: Source; clause: Found["clause"]},
  names: readonly Name[]
): Speaker {
  const {tokens} = clause;
  const head = tokens[who.head];
  const own = nameAt(names, head.start);
  if (own && !isJoined(clause, who)) {
    return {who, name: own.name.name, known: own.name, kind: own.name.kind, guess: own.mention.form !== "name"};
  }
  // "the KCNA news agency", "reports from the KCNA news agency"
  const inside = isGroup(head.lower) && !isJoined(clause, who) ? nameWithin(clause, who, names) : null;
  return {
    who,
    name: inside?.name ?? phraseOf(text, clause, who),
    known: inside,
    kind: inside?.kind ?? own?.name.kind ?? null,
    guess: false
  };
}

function nameWithin({tokens}: Found["clause"], {from, to, head}: Source, names: readonly Name[]): Name | null {
  for (let i = head + 1; i < to; i++) {
    if (tokens[i].kind !== "word") continue;
    const name = nameAt(names, tokens[i].start)?.name;
    if (name && name.kind !== "person") return name;
  }
  for (let i = head - 1; i >= from; i--) {
    if (tokens[i].tag === "POS") return null;
    const name = nameAt(names, tokens[i].start)?.name;
    if (name && name.kind !== "person") return name;
  }
  return null;
}

/** Whether a source joins several: "Moscow and Pyongyang". */
export function isJoined({chunks, chunkAt}: Found["clause"], {head, to}: Source): boolean {
  for (let i = chunkAt[head] + 1; chunks[i + 1]?.from < to; i++) {
    if (chunks[i].kind === "comma" || chunks[i].kind === "open") return false;
    if (chunks[i].kind === "cc" && chunks[i + 1].kind === "np") return true;
  }
  return false;
}

// The noun phrase before "who".
function antecedent({who, clause}: {who: Source; clause: Found["clause"]}): Source | null {
  const {chunks, chunkAt} = clause;
  let i = chunkAt[who.head] - 1;
  if (chunks[i]?.kind === "comma") i--;
  if (chunks[i]?.kind !== "np") return null;
  let from = i;
  while (chunks[from - 1]?.kind === "prep" && chunks[from - 2]?.kind === "np") from -= 2;
  return {from: chunks[from].from, to: chunks[i].to, head: chunks[from].head, kind: sourceKind(clause, from)};
}
