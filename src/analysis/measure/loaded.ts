// Finds loaded words and says how loaded their sentence is. Weights are set by hand, in coarse steps: how surely a word of the
// field is the writer's judgement rather than the event's own.

import {finder, foldWords, type Guard, type Hit} from "../english/finder.js";
import {bases} from "../english/inflect.js";
import {describing, fact, literal, literalAfter, loaded, verbsOnly, type Field} from "../english/lexicons/loaded.js";
import {terms} from "../english/lexicons/terms.js";
import type {Context} from "../model/features.js";
import type {Sentence, Span} from "../model/text.js";
import {nameTest} from "../names/capitals.js";
import {describes, givesTerm, isCharge, liesInPlace} from "./senses.js";

const WEIGHTS: Readonly<Record<Field, number>> = {
  contempt: 1.5,
  power: 1,
  attack: 1,
  conflict: 0.7,
  negative: 0.8,
  emphasis: 0.4,
  hyperbole: 0.5,
  luxury: 0.7,
  speech: 0.7,
  scorn: 0.6,
  praise: 0.5,
  label: 0.5,
  figure: 0.8
};
const FACT = 0.35;
const QUOTED = 0.4; // in a sentence's score: a quoted word is somebody else's
const STRONG = 0.5; // a word of this weight counts anywhere, a weaker or factual one
const REACH = 3; // words after it in which a noun may tell that a word is meant as it stands
const GATE = 1; // only in a sentence with this score

export interface LoadedWord {
  hit: Hit;
  span: Span;
  field: Field;
  factual: boolean;
  counts: boolean;
}

export interface LoadedSentence {
  sentence: Sentence;
  score: number; // of its words, from 0
  style: number; // what else presses or sobers, about -2 to 2
  words: LoadedWord[];
}

const factual = new Set(fact);
const isVerbOnly = new Set(verbsOnly);
const isDescribing = new Set(describing);
const literalBefore = new Map(Object.entries(literal));
const literalBehind = new Map(Object.entries(literalAfter));
const isFactual = (entry: string): boolean => factual.has(entry) || bases(entry).some((base) => factual.has(base));

/** "She plays the villain": a part on the stage. */
const isRole = (near: Hit["near"]): boolean =>
  /^(?:the|an?)$/.test(near(-1).word) && /^play(?:s|ed|ing)?$/.test(near(-2).word);

/** Not as it stands, as in "crude oil", "slammed the door", "charged with fraud" or "lies on the shore". */
const isLoaded: Guard = (hit, {text}) => {
  const {entry, from, near} = hit;
  if (isVerbOnly.has(entry) && text.words[from].tag.startsWith("NN")) return false;
  if (literalBehind.get(entry)?.includes(near(-1).word) || isRole(near)) return false;
  if (liesInPlace(hit) || isCharge(hit) || (entry === "so-called" && givesTerm(hit))) return false;
  if (isDescribing.has(entry) && !describes(hit)) return false;
  if (/^(?:mountains?|string|flood) of$/.test(entry))
    return !/^(?:NNP|DT)/.test(near(1).tag) && !near(1).word.endsWith("ern");
  const heads = literalBefore.get(entry);
  for (let n = 1; heads && n <= REACH; n++) {
    const {word, tag} = near(n);
    if ([word, ...bases(word)].some((form) => heads.includes(form))) return false;
    if (!/^(?:DT|JJ|NN|PRP\$)/.test(tag)) break;
  }
  return true;
};

const find = finder(
  {...loaded, term: terms},
  Object.fromEntries(Object.keys(loaded).map((field) => [field, isLoaded])),
  {forms: true}
);

const known = new WeakMap<Context, LoadedSentence[]>(); // loaded wording and comment both ask for it

/** Every sentence with its loaded words. Names, titles and topic words are left out. */
export function readLoaded(context: Context): LoadedSentence[] {
  let sentences = known.get(context);
  if (!sentences) known.set(context, (sentences = findLoaded(context)));
  return sentences;
}

function findLoaded(context: Context): LoadedSentence[] {
  const {text, ignore, voiceOf} = context;
  const isName = nameTest(context);
  const hits = find(context).filter(({kind, from}) => kind !== "term" && !ignore.has(text.words[from].stem));
  let h = 0;
  return text.sentences.map((sentence) => {
    const words: Omit<LoadedWord, "counts">[] = [];
    let score = 0;
    for (; h < hits.length && hits[h].from < sentence.words[1]; h++) {
      const hit = hits[h];
      if (isName(hit, sentence)) continue;
      const span = {start: text.words[hit.from].start, end: text.words[hit.to - 1].end};
      const word = {hit, span, field: hit.kind as Field, factual: isFactual(hit.entry)};
      score += weigh(word) * (voiceOf(span) === "quoted" ? QUOTED : 1);
      words.push(word);
    }
    const style = readStyle(context, sentence);
    const loud = score + style / 2 >= GATE;
    return {
      sentence,
      score,
      style,
      words: words.map((word) => ({...word, counts: loud || (!word.factual && weigh(word) >= STRONG)}))
    };
  });
}

/** The weight of a loaded word, up to 1.5. */
export const weigh = ({field, factual}: Pick<LoadedWord, "field" | "factual">): number =>
  WEIGHTS[field] * (factual ? FACT : 1);

const EMPHATIC = new Set(["even", "just", "only", "never", "all", "so", "still", "ever", "every"]);
const SOBER = new Set(["said", "says", "told", "according", "added", "announced", "reported"]);

/** Emphasis, adverbs in -ly, exclamation and question marks; against them attribution and figures. */
function readStyle(context: Context, {start, end, words: [from, to]}: Sentence): number {
  const words = foldWords(context);
  let style = 0;
  for (let i = from; i < to; i++) {
    const word = context.text.words[i];
    if (context.voiceOf(word) === "quoted") continue;
    if (EMPHATIC.has(words[i]) || (word.tag === "RB" && words[i].endsWith("ly"))) style += 0.2;
    if (SOBER.has(words[i])) style -= 0.3;
    if (/^\p{N}/u.test(words[i])) style -= 0.15;
  }
  const marks = context.article.text.slice(start, end).match(/[!?]/g) ?? [];
  return style + 0.3 * marks.length;
}
