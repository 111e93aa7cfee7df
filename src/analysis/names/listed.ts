// The kind of a name that a word list has.

import {organisations, things} from "../english/lexicons/organisations.js";
import {places} from "../english/lexicons/places.js";
import type {NameKind} from "../model/voices.js";

/** The same of a name in letters. */
export function listedName(name: string): NameKind | undefined {
  if (places.has(name)) return "place";
  if (organisations.has(name)) return "organisation";
  return things.has(name) ? "thing" : undefined;
}
