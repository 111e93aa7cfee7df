// What a noun phrase names: a person, a body, a document, or a thing that cannot speak.

import {TIMES, WEEKDAYS} from "../english/calendar.js";
import {setOf} from "../english/closed.js";
import {bodies, documents, isActor, people, quantities} from "../english/people.js";
import type {Clause} from "./clause.js";
import type {Token} from "./tokens.js";

export type SourceKind = "pronoun" | "it" | "name" | "person" | "body" | "document" | "thing";

const PRONOUNS = setOf("i you he she we they who him her them us me whom whoever");
const GATHERINGS = setOf(
  "conference hearing meeting rally briefing inquiry inquest summit gathering session trial forum"
);
const UNIVERSAL = setOf("nobody anybody anyone none");

/** What the noun phrase in a chunk names, by its head; "a group of senators" by what follows "of". */
export function sourceKind(clause: Clause, at: number): SourceKind {
  const {tokens, chunks} = clause;
  const {kind, lower, head, from, to} = chunks[at];
  if (kind === "wh" || kind === "that") return "pronoun";
  const {tag, capital} = tokens[head];
  if (kind === "quote" || lower === "you") return "thing"; // "you": the reader, or anybody
  if (lower === "it" && tag !== "NNP") return "it";
  if (isPronoun(tokens[head])) return "pronoun";
  if (isNoOne(clause, at)) return "thing";
  if (people.has(lower)) return "person";
  const date = WEEKDAYS.has(lower) || (TIMES.has(lower) && to - from === 1);
  if (tag.startsWith("NNP") && capital && !date)
    return documents.has(lower) && !bodies.has(lower) ? "document" : "name";
  const [next, after] = [chunks[at + 1], chunks[at + 2]];
  if (next?.lower === "of" && after?.kind === "np" && quantities.has(lower)) return sourceKind(clause, at + 2);
  if (bodies.has(lower)) return "body";
  if (documents.has(lower)) return "document";
  if (/^(?:CD|DT|PDT|JJ)/.test(tag)) return lower === "this" || lower === "that" ? "thing" : "person"; // "the rich"
  return isActor(lower) ? "person" : "thing";
}

/** Whether a word is a pronoun that can speak: not the WHO. */
const isPronoun = ({lower, tag}: Token): boolean => PRONOUNS.has(lower) && tag !== "NNP";

// "nobody", "no one": there is none to ask. "Everybody" is loose talk for some who could be asked.
const isNoOne = ({tokens, chunks}: Clause, at: number): boolean =>
  UNIVERSAL.has(chunks[at].lower) || (chunks[at].lower === "one" && tokens[chunks[at].head - 1]?.lower === "no");

/** Whether one tells something to it: a person, a body, a meeting. Documents are told of, not told. */
export function isHearer(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  if (chunk?.kind !== "np") return false;
  return GATHERINGS.has(chunk.lower) || /^(?:pronoun|name|person|body)$/.test(sourceKind(clause, at));
}

/** Whether a noun names a body or what it publishes: "the KCNA news agency", "reports from the agency". */
export const isGroup = (lower: string): boolean => bodies.has(lower) || documents.has(lower);

export const speaks = (kind: SourceKind): boolean => kind !== "thing" && kind !== "it";
