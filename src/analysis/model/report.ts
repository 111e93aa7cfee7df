// The Report: all that pages, exports and streams are given.

import type {Alignment, ClaimRow, EventVerdict, Pair, QuoteComparison, Retelling, TitleCheck} from "./compare.js";
import type {Difference} from "./differences.js";
import type {FeatureInfo, Mark, Measure, Readability} from "./features.js";
import type {Article, Story} from "./story.js";
import type {Id, Span, Text} from "./text.js";
import type {Attribution, Name, NameKind, Rung, Voice} from "./voices.js";

/** What of a Text leaves the analysis: pages need no stems and tags. */
export interface ReportText extends Omit<Text, "words"> {
  words: number; // how many
}

/** Where an article stands in the comparison: the reference, compared with it, or set aside: about another event. */
export type Standing = "wire" | "other" | "later";

export interface ArticleReport {
  article: Article;
  label: string; // "Reuters, as carried by LBCI"
  standing: Standing;
  text: ReportText;
  attributions: Attribution[];
  marks: Mark[];
  measures: Measure[];
  names: Name[];
  language: string; // ISO 639-1, "und" or "" where it cannot be told (see language.ts); word lists are English and withheld from other languages
  event: EventVerdict | null; // is it the reference's event? null: the reference itself, or none
  credit: CreditAudit;
  garbled?: string; // the first signs of a text that was decoded by the wrong table
  retelling: Retelling | null; // of the reference's claims; null where it is not compared
  alignment: Alignment | null; // with the reference; null: nothing to compare with, or the reference itself
  origins: SentenceOrigin[]; // a sentence each; empty without an alignment
  signals?: Signal[]; // all kinds, in one order
  title?: TitleCheck;
  readability?: Readability; // of English articles
  makeup?: Makeup; // of English articles with words
  introduced?: Mark[]; // loaded words that the reference does not have in any form; of articles compared with it
}

/** What a word of an article is part of: somebody's quoted or reported words, or the outlet's report or comment. */
export type PartKind = "quoted" | "attributed" | "reported" | "comment";

export interface MakeupPart {
  kind: PartKind;
  words: number;
  share: number; // of the article's words; those of all parts sum to 1
  sentences: number[]; // that have a word in it
}

/** What an article is made of. */
export interface Makeup {
  parts: MakeupPart[]; // all four, in one order
  comments: number; // sentences that comment in the outlet's own voice
  from: number; // the share of sentences from which on an article reads as comment
  reads: boolean; // whether this one does
}

/** Where a sentence is found, and if only here, who vouches for it. */
export type SentenceOrigin = "verbatim" | "reworded" | "only-here-sourced" | "only-here-unsourced";

/** Whether an article's measure differs from the reference's after correction; everything else is too few to tell. */
export interface RateDifference {
  feature: string;
  article: Id;
  stands: boolean;
}

/** The words around a chart: what is so, how to read it, what to doubt. */
export interface Caption {
  title: string;
  subtitle: string;
  caption: string;
  footnote?: string; // how well its detector does; loaders add it
}

export interface Report {
  story: Omit<Story, "articles">;
  reference: Id | null; // the article the others are compared with in this report
  referenceName: string; // "the wire", or its label where it is not the story's wire
  features: FeatureInfo[];
  articles: ArticleReport[]; // the wire first, then the others, later coverage last: the order of every page
  pairs: Pair[]; // every article with every other, both ways
  independent: Origins; // how many origins the articles go back to
  claims: ClaimRow[]; // of the reference, in its order; only those that another article has too
  sources: SourceRow[]; // those in most articles first, vague ones last
  quotations: QuoteComparison[]; // each with the reference's, or where it has none, with all others'
  differences: Difference[]; // what the articles say otherwise, or not at all: those told first in front
  stands: RateDifference[]; // which measures differ from the reference's
  captions: Record<string, Caption>; // by chart
  warnings: string[];
  version: string;
  lists?: string; // what the word lists are known by: a hash of them; not where there are no files to take it from
  shown?: Shown[]; // what of each article is shown, where only excerpts may be; nothing: all
  entities?: MainEntity[]; // persons, states, the thing
  trust?: Record<string, string>; // by the kind of a difference: how many were right when judged; loaders add it
  bands?: Band[]; // what the measures find in ordinary articles; loaders add them
}

/** Words by which a text credits an agency. */
export interface Credit extends Span {
  agency: string | null; // null: "agencies"
  place: "dateline" | "byline" | "signature" | "note" | "copyright" | "cited"; // cited: as a source, no credit for the copy
}

export type CreditClass =
  | "credit" // there is no other copy of that agency to compare with
  | "credit borne out"
  | "credit, little shared text"
  | "general credit"
  | "no credit in the capture";

export interface CreditAudit {
  class: CreditClass;
  agencies: string[]; // those credited by name
  credits: Credit[];
  with: Id | null; // the article of the same agency that shares most
  shared: number | null; // the share of words in runs shared with it, quotations left out
}

/** What ties two articles to one origin. */
export interface OriginLink {
  a: Id;
  b: Id;
  kind: "shared wording" | "same quotation" | "same agency";
  reason: string;
  evidence: {article: Id; spans: Span[]}[];
}

/** Groups of articles that go back to one source, as far as their texts show. */
export interface Origins {
  groups: Id[][]; // in the story's order; alone is a group too
  links: OriginLink[]; // all that were found, strongest kind first
}

/** What a capture may say of who made the article. */
export type SignalKind =
  "outlet" | "byline" | "date" | "dateline" | "agency" | "caption" | "sources" | "corrections" | "label" | "contact";

/** One signal and its words. Never added up: a capture may have lost the line. */
export interface Signal {
  kind: SignalKind;
  state: "present" | "not in the capture" | "cannot be told";
  spans: Span[]; // outside the body too
  words: string[]; // of each span
  note?: string;
}

/** How a label stands to the name it is for. */
export type LabelKind =
  | "before the name" // "North Korean leader" Kim Jong Un
  | "after the name" // Kim, "a car fanatic",
  | "instead of the name" // "the head of the DPRK"
  | "said of it" // North Korea is "our neighbor"
  | "counted among" // North Korea and "other countries hostile to the United States"
  | "another name";

// "DPRK"

/** Words by which an article calls an entity, in somebody's voice. */
export interface EntityLabel extends Span {
  article: Id;
  words: string;
  voice: Voice;
  how: LabelKind;
}

/** One of the persons, states and things that a story is most about, merged across its articles by name. */
export interface LabelledEntity {
  name: string; // as most articles have it
  kind: NameKind;
  mentions: {article: Id; spans: Span[]}[]; // by name or label, in text order, one entry an article
  labels: EntityLabel[]; // by article, in text order
}

/** What of an article is shown where only excerpts may leave. */
export interface Shown {
  article: Id;
  sentences: number[]; // their indices
  words: number;
}

/** One source and where it is given. */
export interface SourceRow {
  name: string;
  rung: Rung; // vague: the row of all that name nobody
  cells: {article: Id; spans: Span[]}[];
}

/** How a sentence speaks of an entity: the first of its mentions there, and the tone of the words around it. */
export interface TargetScore {
  sentence: number;
  mention: Span;
  voice: Voice; // of the mention
  score: number; // -1 to 1
}

/** The tone towards a main entity in one article, sentence by sentence; never one score of the article. */
export interface TargetTone {
  article: Id;
  scores: TargetScore[]; // in text order
  own: {value: number; interval: [number, number]} | null; // the mean in the outlet's own voice; null: too few sentences
}

/** A main entity with its labels and the tone towards it. */
export interface MainEntity extends LabelledEntity {
  tones: TargetTone[]; // one entry an article
}

export type Quantile = "10" | "25" | "50" | "75" | "90";

/** What one of our own detectors finds in ordinary articles: the values that so many per cent of them stay below. */
export interface Band {
  id: string; // a feature's
  name: string;
  unit: string;
  scale: "rate" | "share" | "mean";
  corpus: string;
  n: number; // articles
  quantiles: Record<Quantile, number>;
}
