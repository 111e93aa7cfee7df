// Two articles beside each other: links, shared wording, quotations, claims, events, titles.

import type {Mark} from "./features.js";
import type {Id, Span} from "./text.js";
import type {Voice} from "./voices.js";

/** An article's sentences, as they stand in its text of record. */
export interface SentenceSource {
  id: Id;
  sentences: {text: string; start: number}[];
}

export type Grade = "sure" | "likely" | "maybe";

/** One link: a sentence of the reference and one of the article that say, at least in part, the same. */
export interface Match {
  reference: number; // index of the sentence
  article: number;
  score: number; // about 0 to 2; an order, not a probability
  grade: Grade;
  shared: string[]; // the article's words that tell most, rarest first: names, numbers, rare words
  verbatim: [reference: Span, article: Span][]; // runs of three words or more
}

/** Where a sentence comes from, as far as matching can tell. */
export type Origin = "verbatim" | "reworded" | "only-here";

export interface Candidate {
  index: number; // of a sentence of the other text
  score: number;
}

/** Two articles sentence by sentence, many to many. */
export interface Alignment {
  reference: Id;
  article: Id;
  matches: Match[]; // best first
  origin: Origin[]; // a sentence of the article
  nearest: (Candidate | null)[]; // a sentence of the article: the best candidate in the reference, linked or not
  nearestInArticle: (Candidate | null)[]; // a sentence of the reference: the best candidate in the article
}

/** Shared wording of article a, measured against b. Shares are of a's words, 0 to 1; null: no words to measure on. */
export interface Overlap {
  words: number; // of a
  c1: number | null; // share of a's distinct words that b has; c3, c5: the same for runs of three and of five
  c3: number | null;
  c5: number | null;
  d3: number | null; // share of a's words in runs of three or more shared with b
  used: number | null; // share of b's words in those runs
}

export interface Pair extends Overlap {
  a: Id;
  b: Id;
  unquoted: Overlap; // without quotations, which anyone may have heard
  bare: Overlap; // without quotations and names
  longest: [a: Span, b: Span] | null;
  tiles: [a: Span, b: Span][];
  sharedQuotes: [a: Span, b: Span][]; // whole quotations of six words or more, the same in both
}

/** A direct quotation as one article prints it. */
export interface Quote extends Span {
  article: Id;
  words: QuoteWord[];
  speaker?: string;
}

export interface QuoteWord extends Span {
  form: string; // as it is compared: house style folded
  marked: boolean; // inside […]
  gap: boolean; // an ellipsis or a […] stands right before it
  masked?: boolean; // letters are hidden: "d***"
}

export type Fidelity =
  | "verbatim"
  | "marked edit"
  | "excerpt"
  | "altered, unmarked"
  | "spliced" // its pieces stand apart, or in another order, in the other article
  | "no counterpart";

/** One stretch of the comparison of a quotation with its counterpart, word by word. */
export interface WordEdit {
  kind: "same" | "replaced" | "added" | "dropped";
  here: Span | null; // in the article; null: dropped
  there: Span[]; // in the counterpart; one span a quotation it touches; empty: added
  content: boolean; // touches a word that tells something, not an article, a preposition or a form of "be"
}

export interface QuoteComparison {
  quote: Quote;
  fidelity: Fidelity;
  counterpart: Quote[]; // usually one; several where the other article interrupts what this one prints in one piece
  speaker: "same" | "other" | "unknown";
  distance: number; // words to add, drop or replace
  similarity: number; // 1 - distance / words of the longer, 0 to 1
  common: number; // words in the longest common subsequence
  fuller: boolean; // the counterpart is an excerpt of this quotation: longer here, whatever the class, and not altered
  edits: WordEdit[];
}

/** −1 denied, 0 hedged, 1 plain, 2 boosted. */
export type CertaintyLevel = -1 | 0 | 1 | 2;

/** How sure a text says it is of a claim. */
export interface Certainty {
  level: CertaintyLevel;
  force: 0 | 1 | 2; // how firmly it is put, asserted or denied: what claims of one polarity are compared by
  words: Span[]; // that set it; none: plain
}

export type SlotKind = "number" | "date" | "person" | "status";

/** One value that a claim gives and another telling of it may give differently. */
export interface Slot extends Span {
  kind: SlotKind;
  value: string; // number: digits; date: "monday", "february 18", "2018"; status: "denied", "not addressed", "confirmed"
  unit?: string; // number: the stem of what is counted
  actor?: string; // status: whose answer it is
}

/** Who an article gives a claim to, as it names them. */
export interface ClaimSource {
  name: string;
  span: Span;
  medium?: Span; // through whom the words came: "told TASS"
}

/** What one article makes of a claim. */
export interface ClaimCell {
  article: Id;
  sentences: number[];
  voice: Voice; // of the part that says what the reference says too
  source: ClaimSource | null;
  certainty: Certainty;
  slots: Slot[];
  position: number; // of the first of the sentences, by its middle: 0 start of the body, 1 its end
  voiceThere?: Voice; // of the same part in the reference; not in the reference's own cell
}

/** One sentence of the reference and what became of it in the articles that have it too. */
export interface ClaimRow {
  sentence: number; // of the reference
  cells: ClaimCell[]; // the reference's first, then those of the articles in their order
  origins?: number; // how many independent origins the articles that have it go back to
}

/** Whether an article tells of the reference's event. */
export interface EventVerdict {
  same: boolean; // false: set aside
  kind: "same event" | "later event" | "another event";
  score: number; // 0 to 1
  reasons: string[]; // in words
  spans: Span[]; // of the article: what shows that it is later
}

/** A content word of a headline. */
export interface TitleWord extends Span {
  kind: "word" | "name" | "number";
  inBody: boolean; // the body says it too, in any form
}

/** A headline held against its own text and against the reference's headline. Spans are offsets into the article's text. */
export interface TitleCheck {
  title: Span | null; // null: no headline in the capture
  furniture: Span[]; // what the page stuck to the line: "- 104 Views"
  words: TitleWord[]; // content words, in order
  loaded: Mark[]; // loaded words of the headline
  introduced: Mark[]; // those of them that the reference's headline does not have; empty without a reference
  shift: TitleShift | null;
  says: string[]; // the same in sentences
}

/** How an article tells the claims that it shares with the reference, taken together. */
export interface Retelling {
  lost: number; // claims attributed in the reference that stand in the outlet's own voice here
  of: number; // claims attributed in the reference that are here at all
  claims: number; // in both
  rho: number | null; // Spearman's, between their order there and here; null for fewer than four
  thirds: [lead: number, middle: number, end: number]; // share of the words in runs shared with the reference, by thirds
}

/** A headline surer, or less sure, of an act than its own text. */
export interface TitleShift {
  kind: "certainty raised" | "certainty lowered";
  title: Span; // the headline's words
  body: Span; // the text's
}
