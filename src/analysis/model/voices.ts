// Who says what, and who and what is named.

import type {Span} from "./text.js";

export type Voice = "own" | "attributed" | "quoted";

/** The source ladder: named person; organisation, state or document; described but unnamed; vague; none. */
export type Rung = "person" | "body" | "described" | "vague" | "none";

export interface Attribution {
  source: Span | null;
  cue: Span | null; // null: a quotation carried on without a cue of its own
  content: Span[];
  kind: "direct" | "indirect" | "mixed";
  rung: Rung;
  cueClass: string; // said, claimed, confirmed, denied …
  speaker?: string; // the source resolved within the article: "Dmitry Peskov"
  guess?: boolean; // the speaker was resolved from a pronoun or description
  inner?: boolean; // stands inside the content of another attribution
  negated?: boolean; // "has not confirmed": what was not said
  via?: Span; // the paper or agency that it was said to, or that passes it on
  flags?: string[]; // "plural for one", "anonymous opinion"
  rule: string; // the rule that found it
  /** How the source is named, as the corpora sort it. */
  sourceType?: "named" | "unnamed" | "document" | "descriptor" | "pronoun" | "none";
}

export type NameKind = "person" | "organisation" | "place" | "thing";

/** One who or what an article names, with every place where it does. */
export interface Name {
  id: number; // within the article, from 0, by first mention
  kind: NameKind;
  name: string; // the fullest form in the article
  mentions: NameMention[]; // in text order
}

/** A name without title, article and possessive; or a definite title or description the article itself ties to it. */
export interface NameMention extends Span {
  form: "name" | "title" | "description";
}
