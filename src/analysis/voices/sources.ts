// What a noun phrase names: a person, a body, a document, or a thing that cannot speak.

import {BODIES, DOCUMENTS, PEOPLE} from "../lexicons/sources.js";
import type {Clause} from "./chunks.js";
import {TIMES, WEEKDAYS, setOf} from "./words.js";

export type SourceKind = "pronoun" | "it" | "name" | "person" | "body" | "document" | "thing";

const listed = (words: string): ReadonlySet<string> =>
  new Set(
    words.split(/,\s*/).flatMap((entry) => {
      const word = entry.split(" ").at(-1)!;
      return [word, plural(word)];
    })
  );
const plural = (word: string): string => {
  if (word.endsWith("man")) return `${word.slice(0, -3)}men`;
  if (/(?:[sxz]|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
};

export const people = listed(PEOPLE);
export const bodies = listed(BODIES);
export const documents = listed(DOCUMENTS);
const PRONOUNS = setOf("i you he she we they who him her them us me whom whoever");
const AGENTIVE = /(?:(?:[^aeiou]er|[tsd]or|ist|crat|ian|woman|women|man|men|maker|holder|goer)s?)$/;
const NOT_AGENTIVE = setOf(
  "number order matter letter paper computer power summer winter water river border center chamber chapter cover dinner " +
    "weather murder offer answer corner danger disaster encounter error factor favor floor fighter former hunger internet layer " +
    "manner master member monster motor mirror minor major murder november october september december other over quarter " +
    "register remainder shelter shoulder silver sister slaughter super temper terror theater thunder tower trailer transfer " +
    "trigger under user vector visitor war wonder september human german roman iran japan sudan afghanistan freedom barrier " +
    "carrier career frontier tier humor honor labor harbor behavior interior exterior color odor rumor tumor vapor vigor sector " +
    "actor tractor reactor monitor editor author mayor tutor doctor finger charger dollar dollars numbers orders matters powers letters papers borders factors sectors shoulders answers dangers"
);

/** What the noun phrase in a chunk names, by its head; "one of the senators" by what follows "of". */
export function sourceKind(clause: Clause, at: number): SourceKind {
  const {tokens, chunks} = clause;
  const chunk = chunks[at];
  if (chunk.kind === "wh" || chunk.kind === "that") return "pronoun";
  if (chunk.kind === "quote") return "thing";
  const {lower} = chunk;
  const head = tokens[chunk.head];
  if (lower === "it") return "it";
  if (lower === "you") return "thing"; // the reader, or anybody
  if (PRONOUNS.has(lower)) return "pronoun";
  if (people.has(lower)) return "person";
  if (
    head.tag.startsWith("NNP") &&
    head.capital &&
    !WEEKDAYS.has(lower) &&
    (!TIMES.has(lower) || chunk.to - chunk.from > 1)
  ) {
    if (documents.has(lower) && !bodies.has(lower)) return "document";
    return "name";
  }
  const next = chunks[at + 1];
  if (
    next?.kind === "prep" &&
    next.lower === "of" &&
    chunks[at + 2]?.kind === "np" &&
    /^(?:number|group|chorus|series|coalition|array|host|handful|dozens?|hundreds?|thousands?|millions?|percent|share|plurality|cross-section|pair|trio|team|wave|slew|generation|kind|type|lot|lots|plenty|couple|band|wing|rest|bulk|third|quarter|half|sort|list)$/.test(
      lower
    )
  ) {
    return sourceKind(clause, at + 2);
  }
  if (bodies.has(lower)) return "body";
  if (documents.has(lower)) return "document";
  if (head.tag === "CD" || head.tag === "DT" || head.tag === "PDT" || head.tag.startsWith("JJ"))
    return lower === "this" || lower === "that" ? "thing" : "person";
  if (AGENTIVE.test(lower) && !NOT_AGENTIVE.has(lower)) return "person";
  return "thing";
}

/** Whether a noun names a body or what it publishes: "the KCNA news agency", "reports from the agency". */
export const isGroup = (lower: string): boolean => bodies.has(lower) || documents.has(lower);

export const speaks = (kind: SourceKind): boolean => kind !== "thing" && kind !== "it";
