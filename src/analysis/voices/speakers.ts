// Who a source is within the article: one person counted once; pronouns, titles and descriptions as guesses.

import type {Attribution, Name, Rung} from "../model.js";
import type {Clause} from "./chunks.js";
import type {Mentions} from "./mentions.js";
import {isJoined, phraseOf} from "./phrases.js";
import type {Source} from "./reading.js";
import type {Found} from "./rules.js";
import {rungOf, sourceTypeOf, traitsOf, type Traits} from "./rungs.js";
import {isGroup, sourceKind} from "./sources.js";

/** A source, read off its unit: all that is asked of it once the unit is forgotten. */
export interface Speaker {
  name: string | null; // null: nobody the article names or describes
  known: Name | null; // where it is a name
  guess: boolean;
  rung: Rung;
  type: NonNullable<Attribution["sourceType"]>;
  traits: Traits | null; // null: nobody
  refers: keyof Memory | null; // a pronoun for the last one
}

interface Memory {
  person: Name | null;
  body: Name | null;
}

const SINGULAR = /^(?:he|she|him|her|his|hers)$/;
const NOBODY: Speaker = {name: null, known: null, guess: false, rung: "none", type: "none", traits: null, refers: null};

/** Who a source is, as far as its unit and the article's names tell. */
export function readSpeaker(text: string, clause: Clause, source: Source | null, mentions: Mentions): Speaker {
  if (!source) return NOBODY;
  const {lower} = clause.tokens[source.head];
  const relative = /^(?:who|which|that|whom)$/.test(lower);
  const who = (relative && antecedent(clause, source)) || source;
  const speaker: Speaker = {...NOBODY, type: sourceTypeOf(clause, source), traits: traitsOf(clause, who)};
  if (who !== source || !(relative || who.kind === "pronoun" || who.kind === "it"))
    return identify(speaker, text, clause, who, mentions);
  const refers = relative ? null : SINGULAR.test(lower) ? "person" : who.kind === "it" ? "body" : null;
  return {...speaker, rung: rungOf(clause, who), refers};
}

function identify(speaker: Speaker, text: string, clause: Clause, who: Source, mentions: Mentions): Speaker {
  const {start, lower} = clause.tokens[who.head];
  const own = mentions.at(start);
  const joined = isJoined(clause, who);
  if (own && !joined) return known(speaker, own.name, own.mention.form !== "name");
  // "the KCNA news agency", "reports from the KCNA news agency"
  const inside = isGroup(lower) && !joined ? nameWithin(clause, who, mentions) : null;
  if (inside) return known(speaker, inside, false);
  const rung = own ? rungOfName(own.name) : rungOf(clause, who);
  return {...speaker, name: phraseOf(text, clause, who), rung};
}

const rungOfName = ({kind}: Name): Rung => (kind === "person" ? "person" : "body");
const known = (speaker: Speaker, name: Name, guess: boolean): Speaker => ({
  ...speaker,
  name: name.name,
  known: name,
  guess,
  rung: rungOfName(name)
});

function nameWithin({tokens}: Clause, {from, to, head}: Source, mentions: Mentions): Name | null {
  for (let i = head + 1; i < to; i++) {
    if (tokens[i].kind !== "word") continue;
    const name = mentions.at(tokens[i].start)?.name;
    if (name && name.kind !== "person") return name;
  }
  for (let i = head - 1; i >= from; i--) {
    if (tokens[i].tag === "POS") return null;
    const name = mentions.at(tokens[i].start)?.name;
    if (name && name.kind !== "person") return name;
  }
  return null;
}

// The noun phrase before "who".
function antecedent(clause: Clause, {head}: Source): Source | null {
  const {chunks, chunkAt} = clause;
  let i = chunkAt[head] - 1;
  if (chunks[i]?.kind === "comma") i--;
  if (chunks[i]?.kind !== "np") return null;
  let from = i;
  while (chunks[from - 1]?.kind === "prep" && chunks[from - 2]?.kind === "np") from -= 2;
  return {from: chunks[from].from, to: chunks[i].to, head: chunks[from].head, kind: sourceKind(clause, from)};
}

/**
 * The speakers of attributions given in text order, one each. "He" and "she" go to the last person who spoke, or else was
 * named; "it" to the last body. Which is right for about two in three of quotations, so these are guesses.
 */
export function resolveSpeakers(list: readonly Found[], mentions: Mentions, inner: ReadonlySet<Found>): Speaker[] {
  const memory: Memory = {person: null, body: null};
  let next = 0;
  let named: Name | null = null;
  return list.map((one) => {
    const at = one.source?.start ?? one.content[0].start;
    for (; mentions.list[next]?.mention.start < at; next++) {
      const {name} = mentions.list[next];
      if (name.kind === "person") named = name;
    }
    const {refers} = one.speaker;
    const last = refers && (memory[refers] ?? (refers === "person" ? named : null));
    const speaker = last ? known(one.speaker, last, true) : one.speaker;
    if (!inner.has(one) && speaker.known) memory[speaker.known.kind === "person" ? "person" : "body"] = speaker.known;
    return speaker;
  });
}
