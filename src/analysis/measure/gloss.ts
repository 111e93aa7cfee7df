// Finds sentences that say what an event means: a gloss makes it a symbol, a sign, a part of a larger picture.

import {bases} from "../english/inflect.js";
import {finder, foldWords, type Hit, type Neighbour} from "../english/finder.js";
import {abstract, actors, gloss as cues, sayings} from "../english/lexicons/gloss.js";
import {offices} from "../english/lexicons/titles.js";
import type {Context} from "../model/features.js";
import type {Sentence, Span} from "../model/text.js";
import type {Voice} from "../model/voices.js";
import {own} from "../own.js";

const REASONS = {
  meaning: "an event that means something",
  comment: "a comment hung on to the sentence",
  sign: "a sign or a turn of history",
  frame: "the larger picture",
  beyond: "more than it is",
  outlook: "where it will lead"
};

const ACTORS = new Set([...actors, ...offices]);
const SAYINGS = new Set(sayings);
const ABSTRACT = new Set(abstract);
const FACTUAL = /^(?:represent|reflect|marking$)/; // maps represent, mirrors reflect, feasts mark years
const ENDING = /.(?:ness|ment|tion|sion|ity|ism|ship|hood|ance|ence|dom|ncy)$/;
const COUNTED =
  /^(?:inflation|population|nation|station|corporation|constituency|currency|agency|apartment|city|facility)$/;
const REACH = 8; // words that a noun phrase is followed for
const FIGURE = /\p{N}|^(?:per|percent|dozen|hundred|thousand|million|billion|half|third|quarter|most|majority)s?$/u;

interface Clause {
  actor: boolean; // its subject acts or speaks
  said: number; // index of the first word of saying
}

/** Whether an abstract idea follows: not "12% of the budget", "Ohio", "lower prices" or "the light". */
function hasIdea({near}: Hit): boolean {
  if (near(1).tag.startsWith("W")) return true; // "how far they have come"
  let head: Neighbour | undefined;
  for (let n = 1; n < REACH && /^(?:DT|JJ|NN|POS|PRP\$|VB[GN]|CD|RB|CC)/.test(near(n).tag); n++) {
    if (FIGURE.test(near(n).word)) return false;
    if (near(n).tag === "CC") break;
    head = near(n);
  }
  if (!head || head.tag.startsWith("NNP")) return false;
  const forms = [head.word, ...bases(head.word)];
  if (forms.some((form) => COUNTED.test(form))) return false;
  return head.tag === "VBG" || forms.some((form) => ABSTRACT.has(form) || ENDING.test(form));
}

/** The subject is the first noun phrase, after "In an appeal,"; its head the last word before a verb or preposition. */
function readClause({article, text, nameOf}: Context, words: string[], {words: [from, to]}: Sentence): Clause {
  const comma = (i: number): boolean => article.text.slice(text.words[i - 1].end, text.words[i].start).includes(",");
  let start = from;
  if (from < to && /^(?:IN|TO)$/.test(text.words[from].tag)) while (++start < to && !comma(start));
  let head = -1;
  for (let i = start; i < to; i++) {
    const {tag} = text.words[i];
    if (/^(?:NN|PRP$|WP$)/.test(tag) && !words[i].endsWith("'s")) head = i;
    else if (head >= 0 && /^(?:IN|TO|VB|MD|WDT|WP)/.test(tag)) break;
  }
  const named = head >= 0 && text.words[head].tag.startsWith("NNP");
  const actor = named
    ? nameOf?.(text.words[head]) !== "thing"
    : head >= 0 && [words[head], ...bases(words[head])].some((word) => ACTORS.has(word));
  let said = from;
  while (said < to && !SAYINGS.has(words[said])) said++;
  return {actor, said};
}

/** A finite verb of meaning, with a subject that neither acts nor speaks. */
function isMeant(hit: Hit, {text, nameOf}: Context, {actor}: Clause): boolean {
  const {entry, from, near} = hit;
  if (!/^VB[DPZ]?$/.test(text.words[from].tag)) return false;
  if (/^(?:to|be|been|being|is|are|was|were|by|he|she|they|who|we|i|you)$/.test(near(-1).word)) return false;
  let n = -1;
  while (near(n).tag === "RB") n--;
  const name = n;
  while (near(n).tag.startsWith("NNP")) n--;
  if (FACTUAL.test(entry) && !hasIdea(hit)) return false;
  if (n < name && nameOf?.(text.words[from + name]) !== "thing" && near(n).tag !== "IN" && near(n).tag !== "TO")
    return false; // "where Putin showcased"
  return !actor && !ACTORS.has(near(name).word);
}

/** A participle set off by a comma or dash, in a sentence that has reported nobody's words. */
function isHung(hit: Hit, {article, text}: Context, {said}: Clause): boolean {
  const {entry, from, near} = hit;
  if (near(-1).word === "" || said < from || /^(?:that|he|she|they|we|it)$/.test(near(1).word)) return false;
  if (FACTUAL.test(entry) && !hasIdea(hit)) return false;
  if (!entry.includes(" ") && near(1).tag === "IN") return false; // "demonstrating outside the hall"
  const gap = article.text.slice(text.words[from - 1].end, text.words[from].start);
  return /[,;—–-]/.test(gap) || /^(?:thus|thereby|further|while|and)$/.test(near(-1).word);
}

const find = finder(cues, {}, {forms: true});

/** The words by which a sentence is a gloss. */
export interface Gloss {
  cue: Span;
  voice: Voice;
  reason: string;
}

/** The gloss of each sentence that is one, an own-voice one before others'. */
export function findGlosses(context: Context): Map<Sentence, Gloss> {
  const {text, voiceOf} = context;
  const words = foldWords(context);
  const clauses = new Map<Sentence, Clause>();
  const found = new Map<Sentence, Gloss>();
  let s = 0;
  for (const hit of find(context)) {
    while (text.sentences[s].words[1] <= hit.from) s++;
    const sentence = text.sentences[s];
    const clause = clauses.get(sentence) ?? readClause(context, words, sentence);
    clauses.set(sentence, clause);
    if (hit.kind === "meaning" && !isMeant(hit, context, clause)) continue;
    if (hit.kind === "comment" && !isHung(hit, context, clause)) continue;
    const cue = {start: text.words[hit.from].start, end: text.words[hit.to - 1].end};
    const voice = voiceOf(cue);
    if (found.has(sentence) && (voice !== "own" || found.get(sentence)?.voice === "own")) continue;
    found.set(sentence, {cue, voice, reason: own(REASONS, hit.kind) as string});
  }
  return found;
}
