// What a feature is, what it marks and what is measured from its marks.

import type {Article} from "./story.js";
import type {Span, Text} from "./text.js";
import type {Attribution, NameKind, Voice} from "./voices.js";

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

/** Flesch reading ease, higher is easier, with what it is made of. */
export interface Readability {
  sentences: number;
  words: number;
  syllables: number;
  value: number | null; // null: too few sentences to tell
  interval: [number, number] | null; // 95 %
}

/** The words, sentences and sentence scores of one article that marks are counted against. */
export interface Ground {
  text: Text;
  wordVoices: Voice[]; // one per word
  attributions: number; // those that stand in no other
}

/** One side of a comparison of measures. */
export interface Measured {
  measures: Measure[];
  marks: Mark[];
  ground: Ground;
}
