// Nouns by what they name: people, bodies, documents, things. Compiled from the lists, singular and plural.

import {inflectNoun} from "./inflect.js";
import {BODIES, DOCUMENTS, PEOPLE, QUANTITIES, THINGS} from "./lexicons/sources.js";
import {list} from "./words.js";

/** The last words of the entries, in both numbers. */
const listed = (words: string): ReadonlySet<string> =>
  new Set(list(words).flatMap((entry) => inflectNoun(entry.slice(entry.lastIndexOf(" ") + 1))));

export const people = listed(PEOPLE);
export const bodies = listed(BODIES);
export const documents = listed(DOCUMENTS);
const things = listed(THINGS);

/** Nouns that count what follows "of": "a group of senators". */
export const quantities = listed(QUANTITIES);

const AGENTIVE = /(?:(?:[^aeiou]er|[tsd]or|ist|crat|ian|woman|women|man|men|maker|holder|goer)s?)$/;

/** Whether a noun is one that a name may follow: a person's or a body's. */
export const isActor = (lower: string): boolean =>
  people.has(lower) || bodies.has(lower) || (AGENTIVE.test(lower) && !things.has(lower));
