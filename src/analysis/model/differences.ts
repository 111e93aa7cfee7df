// What an article says otherwise than another, or not at all, and what it alone says.

import type {Id, Span} from "./text.js";

/** What a careful editor would call it. "Told otherwise" and "status" are facts; a medium dropped is a source changed. */
export type DifferenceKind =
  | "attribution-lost" // attributed in the reference, in the outlet's own voice here
  | "attribution-gained"
  | "source-changed" // to another source, a vaguer or a more exact one, or the medium is not named
  | "certainty-raised"
  | "certainty-lowered"
  | "number"
  | "date"
  | "name" // person, place, body, office, actor
  | "fact"
  | "specificity"
  | "quotation"
  | "judgement" // loaded, evaluative, interpreting, in the outlet's own voice, and not in the reference
  | "judgement-removed"
  | "denial-missing"
  | "caveat-missing"
  | "claim-added"
  | "headline"
  | "lead"
  | "copy"; // wording shared, and who is credited

/** One article's words: the clauses that differ first, then the sentences around them. Empty: there are none. */
export interface Side {
  article: Id;
  spans: Span[];
  sentences: number[]; // that they stand in, by index; none where the whole article is meant
}

export interface Difference {
  kinds: DifferenceKind[]; // one, or two where it shows both; the first is what the sentence says
  reference: Side; // the article it is compared with
  article: Side;
  words: {reference: Span[]; article: Span[]}; // the words that differ
  text: string; // one plain sentence
  rule: string; // by its name in the list of rules
  rank: number; // higher is told earlier
  why: string; // what the rank is made of, in words
  told: boolean; // among those told first; all others are noted in the row of their sentence
  sure: boolean; // called a difference; else a passage told otherwise, to be read side by side
  with?: Id[]; // other articles that have the same difference
}
