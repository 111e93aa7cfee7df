// An attribution and a speaker, as the rules see them.

import type {Span} from "../model/text.js";
import type {Attribution, Name, Rung} from "../model/voices.js";
import {type Hit} from "./clauses/reading.js";
import {type Gender} from "./speakers/genders.js";

/** An attribution as the rules see it. */
export interface Found {
  source: Span | null;
  speaker: Speaker;
  cue: Span | null;
  content: Span[];
  class: string;
  rule: string;
  negated: boolean;
  via: Span | null;
  awaits?: Hit["awaits"];
}

/** A source, read off its unit: all that is asked of it once the unit is forgotten. */
export interface Speaker {
  name: string | null; // null: nobody the article names or describes
  known: Name | null; // where it is a name
  guess: boolean;
  rung: Rung;
  type: NonNullable<Attribution["sourceType"]>;
  traits: Traits | null; // null: nobody
  refers: Referring | null; // a pronoun for one who spoke before
  fits: readonly Referring[]; // the pronouns that may stand for it
}

export type Referring = Gender | "it";

/** What of a source's words a flag may rest on. */
export interface Traits {
  plural: boolean;
  vague: boolean;
  owned: boolean; // "the leader's sister"
}
