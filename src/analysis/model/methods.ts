// The types of what the methods page shows beside the features, and nothing else. Loaders make it, components draw it.

import type {Caption} from "./report.js";
import type {Id} from "./text.js";

/** A figure of somebody else, to hold ours against; `what`: whose, and on what. */
export interface Beside {
  value: number;
  what: string;
}

/** One figure of a detector on one labelled set. */
export interface AccuracyFigure {
  of: string; // "sentences with a hedge"
  kind: string; // "F1", "r", "accuracy" …
  value: number; // on the half that rules were not tuned on
  whole: number; // on the whole set
  parts: Record<string, number>; // of the value: precision, recall
  lower: boolean; // the lower, the better
  baseline: Beside[]; // simple means, without training
  published: Beside[]; // the best of others, mostly trained
  people: Beside[]; // how well they agree with each other
}

/** How well one detector does on one labelled set. */
export interface AccuracySet {
  capability: string;
  set: string; // the file's name
  detector: string;
  where?: string; // tells the sets of one detector apart: "headlines"
  asks: string;
  corpus: string; // what the items are, with the citation: "sentences of Wikipedia (…)"
  n: number; // items of the half
  whole: number;
  figures: AccuracyFigure[];
  remark?: string;
}

/** A figure on the project's own labels. */
export interface OwnFigure {
  of: string;
  kind: string;
  value: number;
  n: number; // things labelled
}

/** How many of the changes of a claim that the program notices are right, judged by reading. */
export interface JudgedChanges {
  columns: string[]; // the sets, in order
  rows: {kind: string; counts: ({right: number; judged: number; interval: [number, number]} | null)[]}[];
  words: string[]; // how many fire: "7 in 60 articles (30 events)"
}

/** What a detector still gets wrong, counted by kind. */
export interface ErrorList {
  capability: string;
  title: string; // "301 of 931 attributions are missed"
  how: string; // who counted, on what
  kinds: {name: string; count: number; example?: string}[];
}

export interface Accuracy {
  sets: AccuracySet[];
  errors: ErrorList[];
  date: string; // YYYY-MM-DD
  version: string;
  listsChanged: boolean; // the word lists are not those it was measured with
  words: Caption; // of the chart of all sets
}

/** A sentence of an article and its best candidate in the reference, as the program and as people see the two. */
export interface ScoredSentence {
  article: number; // into Scores.articles
  sentence: number;
  nearest: number | null; // sentence of the reference
  score: number;
  linked: boolean; // by the program
  hand: boolean | null; // by hand; null: labelled once so and once otherwise
}

export interface Disagreement {
  article: number;
  sentence: number;
  reference: number;
  score: number | null; // of a link found
  linked: boolean; // true: by the program only; false: by hand only
}

/** How the matching agrees with links made by hand, on the sample story. */
export interface Scores {
  story: Id;
  reference: {name: string; sentences: string[]};
  articles: {id: Id; label: string; sentences: string[]}[];
  grades: {likely: number; sure: number};
  dots: ScoredSentence[];
  disagreements: Disagreement[];
  words: Caption;
  agreement: string; // in words, with the number
}
