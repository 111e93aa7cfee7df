// What a word form is by itself, wherever it stands: looked up once for each form, since a text has far fewer forms than
// words, and every rule asks.

import {MONTHS, TIME_OPENERS, WEEKDAYS} from "../english/calendar.js";
import {
  ADVERBS_NOT_LY,
  BE,
  CONJUNCTIONS,
  DO,
  GET,
  HAVE,
  MODALS,
  NEGATIONS,
  NOT_ADVERBS_LY,
  NUMBERS,
  PERSONAL,
  PHASES,
  POSSESSIVES,
  PREPOSITIONS,
  QUESTIONS,
  SUBORDINATORS
} from "../english/closed.js";
import type {Form} from "../english/inflect.js";
import {formsOf, verbsOf, type Lookup} from "./forms.js";

export interface WordForm {
  lower: string; // straight apostrophes
  closed: string | null; // the tag of a closed class
  kinds: ReadonlySet<Form>; // what it can be of the cue verbs
  verbs: readonly Lookup[]; // the cue verbs it may belong to
  be: boolean;
  have: boolean;
  get: boolean;
  modal: boolean;
  auxiliary: boolean; // one of these, or "do"
  phase: boolean; // "continue", "begin"
  negation: boolean;
  adverb: boolean; // without -ly
  ly: boolean; // with -ly, and likely an adverb
  question: boolean;
  subordinator: boolean;
  preposition: boolean;
  date: boolean; // it may open a date
}

/** A form as printed: the clitic at its end is a word of its own. */
export interface Printed {
  form: WordForm;
  clitic: {form: WordForm; tag: string; length: number} | null;
  capital: boolean;
}

const CLITIC = /^(.+?)(n't|'s|'re|'ve|'ll|'d|'m)$/;
const CLITIC_TAGS = new Map<string, string>(
  Object.entries({
    "n't": "RB",
    "'s": "POS",
    "'re": "VBP",
    "'ve": "VBP",
    "'ll": "MD",
    "'d": "MD",
    "'m": "VBP"
  })
);
const WHOLE = new Map(Object.entries({"won't": "will", "can't": "can", "shan't": "shall"}));
const HAVE_TAGS = new Map(Object.entries({having: "VBG", had: "VBD", has: "VBZ"}));
const BE_TAGS = new Map(Object.entries({be: "VB", been: "VBN", being: "VBG", was: "VBD", were: "VBD"}));
const IS_AFTER = new Set("it he she that what who there here where how let this everyone everybody nobody".split(" "));

const CLOSED = new Map<string, string>([
  ...[...CONJUNCTIONS].map((word) => [word, "CC"] as const),
  ...[...NUMBERS].map((word) => [word, "CD"] as const),
  ...[...PERSONAL, "him", "them", "us", "me"].map((word) => [word, "PRP"] as const),
  ...[...POSSESSIVES].map((word) => [word, "PRP$"] as const),
  ...[...MODALS].map((word) => [word, "MD"] as const),
  ...[...DO].map((word) => [word, word === "did" ? "VBD" : "VBP"] as const),
  ...[...HAVE].map((word) => [word, HAVE_TAGS.get(word) ?? "VBP"] as const),
  ...[...BE].map((word) => [word, BE_TAGS.get(word) ?? "VBZ"] as const),
  ["n't", "RB"],
  ["not", "RB"],
  ["to", "TO"],
  ["both", "PDT"],
  ["including", "IN"],
  ["excluding", "IN"],
  ["later", "RB"],
  ["earlier", "RB"]
]);
for (const word of ["so", "yet", "her", "whose"]) CLOSED.delete(word); // of more than one class: the tagger knows better

const MOST = 50_000; // words that are remembered, none longer than LONGEST
const LONGEST = 40;

/** The same function, which remembers what it gave. */
function remember<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    if (word.length > LONGEST) return make(word);
    const own = ` ${word}`.slice(1); // a slice of the article would keep all of it in memory
    const made = make(own);
    if (known.size >= MOST) known.clear();
    known.set(own, made);
    return made;
  };
}

/** A word as printed. */
export const look = remember(readPrinted);

/** What a form in lower case with straight apostrophes is. */
export const formOf = remember(readForm);

function readPrinted(raw: string): Printed {
  const small = raw.toLowerCase();
  const capital = raw.charCodeAt(0) !== small.charCodeAt(0);
  const lower = small.replaceAll("’", "'");
  const clitic = lower.includes("'") ? CLITIC.exec(lower) : null;
  if (!clitic) return {form: formOf(lower), clitic: null, capital};
  const [, stem, end] = clitic;
  const base = WHOLE.get(lower) ?? stem;
  const tag = end === "'s" && IS_AFTER.has(base) ? "VBZ" : CLITIC_TAGS.get(end)!;
  return {form: formOf(base), clitic: {form: formOf(end), tag, length: end.length}, capital};
}

function readForm(lower: string): WordForm {
  const [be, have, get, modal] = [BE, HAVE, GET, MODALS].map((list) => list.has(lower));
  return {
    lower,
    closed: CLOSED.get(lower) ?? (lower >= "0" && lower < ":" ? "CD" : null),
    kinds: formsOf(lower),
    verbs: verbsOf(lower),
    be,
    have,
    get,
    modal,
    auxiliary: be || have || get || modal || DO.has(lower),
    phase: PHASES.has(lower),
    negation: NEGATIONS.has(lower),
    adverb: ADVERBS_NOT_LY.has(lower),
    ly: lower.endsWith("ly") && !NOT_ADVERBS_LY.has(lower),
    question: QUESTIONS.has(lower),
    subordinator: SUBORDINATORS.has(lower),
    preposition: PREPOSITIONS.has(lower),
    date: MONTHS.has(lower) || WEEKDAYS.has(lower) || TIME_OPENERS.has(lower)
  };
}
