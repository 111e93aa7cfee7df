// The types, and nothing else. Offsets are half-open, in UTF-16 units, into an article's text of record.

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
  flags?: string[]; // "plural for one", "anonymous opinion"
  rule: string; // the rule that found it
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
  of: number; // the denominator: words, sentences or sources
  unit: string;
  interval: [number, number] | null; // 95 %
}

/** One measurable idea. The order of the list in features/index.ts is the order on every page. */
export interface Feature {
  id: string;
  name: string;
  asks: string;
  unit: string; // "per 1,000 words", "score per sentence" …
  scale: "rate" | "share" | "mean";
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
}

export interface FeatureInfo extends Omit<Feature, "detect" | "words" | "examples" | "limits" | "cites"> {}

export interface ArticleReport {
  article: Article;
  text: Text;
  attributions: Attribution[];
  marks: Mark[];
  measures: Measure[];
}

export interface Finding {
  kind: string;
  text: string;
  shows: string; // the id of the chart that shows it
  evidence: {article: Id; spans: Span[]}[];
}

export interface Report {
  story: Omit<Story, "articles">;
  features: FeatureInfo[];
  articles: ArticleReport[];
  findings: Finding[];
  warnings: string[];
  version: string;
}
