// The types, and nothing else. Offsets are half-open, in UTF-16 units, into an article's text of record.

import type {Band} from "./model/methods.js";

export type Id = string; // ^[a-z0-9][a-z0-9-]{0,63}$

export interface Span {
  start: number;
  end: number;
}

export interface Corpus {
  stories: Story[];
  warnings: string[];
}

export interface Story {
  id: Id;
  title: string;
  date?: string; // YYYY-MM-DD
  about: string;
  wire: Id | null; // the article the others are compared with by default
  ignore: string[]; // words that are the topic, not the tone
  publish: "full" | "excerpts";
  rights?: string;
  articles: Article[];
}

export interface Outlet {
  name: string | null; // null: not named in the capture
  kind?: "agency" | "broadcaster" | "newspaper" | "site";
  url?: string;
}

export interface Article {
  id: Id;
  outlet: Outlet;
  agency?: string; // the agency credited for it, by name
  headline: string;
  text: string; // the text of record
  zones: Zone[];
  role?: "wire" | "later" | "independent"; // only where a person overrules what is computed
  url?: string;
  published?: string;
  byline?: string;
  links?: Span[]; // words that link elsewhere; absent where the capture keeps no links
  captured?: Capture;
}

export interface Capture {
  at?: string;
  sha256: string; // of the capture file's bytes
  from?: string;
  encoding?: string; // "utf-8", "utf-16le", "windows-1252" …
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
  negated?: boolean; // "has not addressed": what was not said
  via?: Span; // the paper or agency that it was said to, or that passes it on
  flags?: string[]; // "plural for one", "anonymous opinion"
  rule: string; // the rule that found it
  /** How the source is named, as the corpora sort it. */
  sourceType?: "named" | "unnamed" | "document" | "descriptor" | "pronoun" | "none";
}

/** Words that a feature noticed, and why. */
export interface Mark extends Span {
  feature: string;
  kind: string; // one of the feature's kinds
  voice: Voice;
  weight: number; // 1 for a plain hit; tone: the signed score
  note?: string; // the reason, in words a reader understands
}

export interface Measure {
  feature: string;
  voice: Voice | "all";
  value: number | null; // null: nothing to measure on
  count: number; // the number of marks
  covered?: number; // for a share of words: how many the marks cover
  of: number; // the denominator: words, sentences or attributions
  unit: string;
  interval: [number, number] | null; // 95 %
  label: string; // the value in words; under five counted things the count: "2 in 238 words"
  fraction: string; // "15 in 59 words"
}

/** One measurable idea. The order of the list in features/index.ts is the order on every page. */
export interface Feature {
  id: string;
  name: string;
  asks: string;
  unit: string; // "per 1,000 words", "score per sentence" …
  scale: "rate" | "share" | "mean";
  of: "words" | "sentences" | "attributions"; // what it is counted against
  voice: "own" | "all"; // the voice shown by default
  more: string; // "hedges more"
  less: string; // "hedges less"
  kinds: Record<string, string>; // kind → its name for a reader
  detect: (context: Context) => Mark[];
  words?: Record<string, readonly string[]>; // the lists it uses, by kind, for the methods page
  examples: string[]; // what stands in [brackets] must be marked, nothing else
  limits: string[];
  cites: string[];
}

/** What a feature may look at. */
export interface Context {
  article: Article;
  text: Text;
  attributions: Attribution[];
  ignore: ReadonlySet<string>; // stems of the story's topic words
  voiceOf: (span: Span) => Voice;
  nameOf?: (span: Span) => NameKind | undefined; // of the name that a word there is part of
}

export interface FeatureInfo extends Omit<Feature, "detect" | "words" | "examples" | "limits" | "cites"> {}

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
  retelling: Retelling | null; // of the reference's claims; null where it is not compared
  alignment: Alignment | null; // with the reference; null: nothing to compare with, or the reference itself
  origins: SentenceOrigin[]; // a sentence each; empty without an alignment
  signals?: Signal[]; // all kinds, in one order
  title?: TitleCheck;
  readability?: Readability; // of English articles
  introduced?: Mark[]; // loaded words that the reference does not have in any form; of articles compared with it
}

/** Where a sentence is found, and if only here, who vouches for it. */
export type SentenceOrigin = "verbatim" | "reworded" | "only-here-sourced" | "only-here-unsourced";

/** A difference between an article and the wire that stands after correction; everything else is too few to tell. */
export interface Difference {
  feature: string;
  article: Id;
  stands: boolean;
}

export interface Finding {
  kind: string;
  text: string;
  shows: string; // the id of the chart that shows it
  evidence: {article: Id; spans: Span[]}[];
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
  differences: Difference[];
  findings: Finding[];
  captions: Record<string, Caption>; // by chart
  warnings: string[];
  version: string;
  lists?: string; // what the word lists are known by: a hash of them; not where there are no files to take it from
  shown?: Shown[]; // what of each article is shown, where only excerpts may be; nothing: all
  entities?: MainEntity[]; // persons, states, the thing
  bands?: Band[]; // what the measures find in ordinary articles; loaders add them
}

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
  form: string; // lower-case, straight apostrophes
  marked: boolean; // inside […]
  gap: boolean; // an ellipsis or a […] stands right before it
}

export type Fidelity = "verbatim" | "marked edit" | "excerpt" | "altered, unmarked" | "no counterpart";

/** One stretch of the comparison of a quotation with its counterpart, word by word. */
export interface WordEdit {
  kind: "same" | "replaced" | "added" | "dropped";
  here: Span | null; // in the article; null: dropped
  there: Span[]; // in the counterpart; one span a quotation it touches; empty: added
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

export type ChangeKind =
  | "attribution lost" // attributed in the reference, in the outlet's own voice here
  | "attribution gained"
  | "source swapped"
  | "source named" // here, where the reference names none
  | "certainty raised"
  | "certainty lowered"
  | "status differs" // denied there, not addressed here
  | "number differs"
  | "date differs"
  | "less specific"
  | "more specific";

/** A difference between two tellings of one claim, described and never judged. */
export interface Change {
  kind: ChangeKind;
  article: Id;
  text: string; // one line, with the words it rests on
  evidence: {article: Id; spans: Span[]}[]; // the reference's words, then the article's
}

/** One sentence of the reference and what became of it in the articles that have it too. */
export interface ClaimRow {
  sentence: number; // of the reference
  cells: ClaimCell[]; // the reference's first, then those of the articles in their order
  changes: Change[];
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

/** How a label stands to the name it is for. */
export type LabelKind =
  | "before the name" // "North Korean leader" Kim Jong Un
  | "after the name" // Kim, "a car fanatic",
  | "instead of the name" // "the head of the DPRK"
  | "said of it" // North Korea is "our neighbor"
  | "counted among" // North Korea and "other countries hostile to the United States"
  | "another name"; // "DPRK"

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

/** Flesch reading ease, higher is easier, with what it is made of. */
export interface Readability {
  sentences: number;
  words: number;
  syllables: number;
  value: number | null; // null: too few sentences to tell
  interval: [number, number] | null; // 95 %
}
