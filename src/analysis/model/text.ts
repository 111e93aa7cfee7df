// What a text is made of: offsets are half-open, in UTF-16 units, into an article's text of record.

export type Id = string;

// ^[a-z0-9][a-z0-9-]{0,63}$

export interface Span {
  start: number;
  end: number;
}

export type ZoneKind =
  | "headline"
  | "dek"
  | "byline"
  | "dateline"
  | "body"
  | "subhead"
  | "caption"
  | "credit"
  | "note" // of a correction, an editor, a translator: about the text, not of it
  | "promo"
  | "advertising"
  | "furniture";

/** A stretch of the capture with one role. The zones of a text follow one another without gap or overlap. */
export interface Zone extends Span {
  kind: ZoneKind;
  by: "rule" | "hand";
  why: string; // what the rule saw, in a few words
}

/** The body zones, cut up. All lists are in text order. */
export interface Text {
  paragraphs: Span[];
  sentences: Sentence[];
  words: Word[];
  quotations: Quotation[];
}

export interface Sentence extends Span {
  index: number;
  paragraph: number;
  words: [from: number, to: number]; // into Text.words, half-open
}

export interface Word extends Span {
  stem: string; // Porter, of the lower-cased word with straight apostrophes
  tag: string; // Penn Treebank
}

/** A stretch in quotation marks: start and end take the marks in, inner leaves them out. */
export interface Quotation extends Span {
  inner: Span;
  closed: boolean; // false: carried on into the next paragraph, or never closed
  words: [from: number, to: number];
}
