// What nouns and adjectives of saying and thinking take: "the claim that", "fears of", "is confident that".

import type {CueLine} from "../../english/lexicons/cues.js";
import type {Clause} from "../../grammar/clause.js";
import type {Extent} from "../clauses/place.js";

export interface Frames {
  class: string;
  takes: ReadonlySet<string>; // that, to and prepositions
}

export interface Complement {
  from: number; // the chunk where the content opens
  cueTo: number; // the token where the cue ends, a preposition included
  extent: Extent;
  class: string;
}

/** From a word to what it takes; `forms` inflects it. */
export function compile(lines: readonly CueLine[], forms: (word: string) => string[]): Map<string, Frames[]> {
  const table = new Map<string, Frames[]>();
  for (const {class: kind, takes, words} of lines) {
    const frames = {class: kind, takes: new Set(takes)};
    for (const form of words.flatMap(forms)) table.set(form, [...(table.get(form) ?? []), frames]);
  }
  return table;
}

/** The complement that opens at a chunk. A "that" with a verb right behind it is a relative, not a claim. */
export function complementAt({chunks}: Clause, at: number, list: readonly Frames[] = []): Complement | null {
  const [next, after] = [chunks[at], chunks[at + 1]];
  if (!next) return null;
  for (const {class: kind, takes} of list) {
    const clause = next.kind === "that" && takes.has("that") && after !== undefined && after.kind !== "verb";
    const infinitive = next.verb?.form === "to" && takes.has("to");
    if (clause || infinitive) return {from: at, cueTo: next.from, extent: "complement", class: kind};
    if (next.kind === "prep" && takes.has(next.lower) && after)
      return {from: at + 1, cueTo: next.to, extent: "noun", class: kind};
  }
  return null;
}
