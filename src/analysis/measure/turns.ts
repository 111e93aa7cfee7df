// What turns a toned word round: a negation, a verb of prevention, a fall.

import {TIMES, WEEKDAYS} from "../english/calendar.js";
import {BE, HAVE} from "../english/closed.js";
import {finder, foldWords, type Hit} from "../english/finder.js";
import {bases} from "../english/inflect.js";
import {degree} from "../english/lexicons/degree.js";
import {
  contrast,
  empty,
  falling,
  limiters,
  measures,
  negators,
  preventions,
  reducers
} from "../english/lexicons/negation.js";
import {isActor} from "../english/people.js";
import type {Context} from "../model/features.js";
import type {Sentence} from "../model/text.js";

/** How a word is turned, and by the word at which index; "silent": by a negation that is spent, or inside what falls. */
export interface Turn {
  kind: "negation" | "prevention" | "fall" | "silent";
  by: number;
}

/** The shifters of a text by the index of their last word. */
export type Shifters = ReadonlyMap<number, string>;

const REACH = 3; // words over which a negation carries
const OBJECT = 5; // words to an object's head
const SUBJECT = 9; // words from what falls to its verb

const findIn = finder({negator: negators, reducer: reducers, prevention: preventions, ...degree, contrast});
const isLimiter = new Set(limiters);
const isEmpty = new Set(empty);
const falls = new Set(falling);
const prevents = new Set(preventions);

export const findShifters = (context: Context): Shifters =>
  new Map(findIn(context).map((hit) => [hit.to - 1, hit.kind]));

/** Whether nothing but white space stands between two neighbours. */
export const touches = ({article, text}: Context, i: number): boolean =>
  article.text.slice(text.words[i].end, text.words[i + 1].start).trim() === "";

const STOP = /[.;:!?()[\]–—]|\s-\s/;

/** Whether a stop stronger than a comma follows a word. */
const stops = ({article, text}: Context, i: number): boolean =>
  STOP.test(article.text.slice(text.words[i].end, text.words[i + 1].start));

/**
 * What turns a hit. A negation turns the nearest toned word and silences the next, as far as "but" or a stop; it silences
 * adverbs and weak verbs ("not merely", "will not wait"), and a negated verb keeps its object as it is ("has not addressed
 * allegations") unless it says next to nothing ("has no problem", "did not cause harm").
 */
export function turnOf(
  hit: Hit,
  {words: [first, end]}: Sentence,
  previous: number,
  {shifters, context, scoreOf}: {shifters: Shifters; context: Context; scoreOf: (entry: string) => number | undefined}
): Turn | null {
  const {from} = hit;
  const {words} = context.text;
  const small = foldWords(context);
  const prevention = preventionBefore(hit, first, {shifters, context});
  if (prevention) return prevention === "undone" ? null : prevention;
  const at = shifterBefore(from, first, shifters, context);
  if (at < 0) return fateOf(hit, first, end, {context, scoreOf});
  const verb = words.slice(at + 1, from + 1).some(({tag}) => /^(?:VB[DPZ]?|MD)$/.test(tag));
  if (shifters.get(at) === "reducer")
    return /^(?:in|of)$/.test(small[at + 1]) && !verb && previous <= at ? {kind: "fall", by: at} : null;
  if (isLimiter.has(small[at + 1])) return at + 1 === from ? {kind: "silent", by: at} : null;
  if (previous > at) return {kind: "silent", by: at};
  const {tag} = words[from];
  if (tag.startsWith("RB") || (tag.startsWith("VB") && Math.abs(scoreOf(hit.entry) ?? 0) < 2))
    return {kind: "silent", by: at};
  for (let i = at + 1; i < from; i++)
    if (words[i].tag.startsWith("VB") && ![small[i], ...bases(small[i])].some((form) => isEmpty.has(form))) return null;
  return {kind: "negation", by: at};
}

/** The negator or fall that a word stands under; a stop or "but" ends its reach. */
function shifterBefore(from: number, first: number, shifters: Shifters, context: Context): number {
  for (let i = from - 1; i >= Math.max(first, from - REACH); i--) {
    const kind = shifters.get(i) ?? "";
    if (kind === "contrast" || stops(context, i)) return -1;
    if (kind === "negator" || kind === "reducer") return i;
  }
  return -1;
}

const PHRASE = /^(?:DT|PDT|JJ|NN|CD|PRP\$|POS|RB|VB[GN])/;

/** "averted a major war", "kept the town from ruin": a verb of prevention before the phrase that a word stands in. */
function preventionBefore(
  {from}: Hit,
  first: number,
  {shifters, context}: {shifters: Shifters; context: Context}
): Turn | "undone" | null {
  const {words} = context.text;
  if (/^(?:VB[DPZ]?$|RB)/.test(words[from].tag)) return null;
  for (let i = from - 1; i >= Math.max(first, from - OBJECT); i--) {
    if (!touches(context, i)) return null;
    if (shifters.get(i) === "prevention") {
      if (i > first && shifters.get(i - 1) === "negator") return "undone"; // "failed to prevent the war"
      return words[i].tag.startsWith("NN") ? null : {kind: "prevention", by: i};
    }
    if (!PHRASE.test(words[i].tag)) return null;
  }
  return null;
}

const LINKS = new Set(["of", "in", "for", "to", "against", "from", "on", "between", "with", "over", "among", "at"]);
const IN_PHRASE = /^(?:DT|PDT|JJ|NN|CD|PRP\$|POS|VBG|CC)/;

/** What befalls the subject that a noun is: "the risk of war fell", "a disaster was averted". */
function fateOf(
  {from, to}: Hit,
  first: number,
  end: number,
  {context, scoreOf}: {context: Context; scoreOf: (entry: string) => number | undefined}
): Turn | null {
  const {words} = context.text;
  const small = foldWords(context);
  const head = headBefore(from, first, context);
  if (!isNoun(from, first, context) && (head < 0 || words[from].tag !== "VBG")) return null;
  const last = Math.min(end, to + SUBJECT);
  let i = to;
  const goOn = (test: (at: number) => boolean): void => {
    while (i < last && touches(context, i - 1) && test(i)) i++;
  };
  goOn((at) => words[at].tag.startsWith("NN"));
  if (isActor(small[i - 1])) return null; // people fall too
  while (i < last && touches(context, i - 1) && LINKS.has(small[i])) {
    i++;
    goOn((at) => IN_PHRASE.test(words[at].tag));
  }
  let passive = false;
  goOn((at) => {
    if (BE.has(small[at])) passive = true;
    return passive || HAVE.has(small[at])
      ? BE.has(small[at]) || HAVE.has(small[at]) || words[at].tag === "RB"
      : /^(?:MD|RB)/.test(words[at].tag);
  });
  if (i >= last || !touches(context, i - 1)) return null;
  const fate = passive
    ? prevents.has(small[i]) && /^VB[DN]$/.test(words[i].tag)
    : falls.has(small[i]) && words[i].tag.startsWith("VB") && !hasObject(i, end, context);
  if (!fate) return null;
  if (head >= 0 && !measures.has(small[head]))
    return [small[head], ...bases(small[head])].some((form) => scoreOf(form) !== undefined)
      ? {kind: "silent", by: i}
      : null;
  return {kind: passive ? "prevention" : "fall", by: i};
}

/** "dropped the charge", "declined to say": then nothing falls. */
function hasObject(i: number, end: number, context: Context): boolean {
  const {words} = context.text;
  const small = foldWords(context);
  const [next, after] = [i + 1 < end ? words[i + 1].tag : "", i + 2 < end ? words[i + 2].tag : ""];
  if (i + 1 < end && (WEEKDAYS.has(small[i + 1]) || TIMES.has(small[i + 1]))) return false;
  return /^(?:DT|PRP|NN|WP)/.test(next) || (next === "TO" && after.startsWith("VB"));
}

/** A noun; at the start of a sentence "Hopes of …" too, which a tagger takes for a verb. */
const isNoun = (i: number, first: number, context: Context): boolean =>
  context.text.words[i].tag.startsWith("NN") || (i === first && foldWords(context)[i + 1] === "of");

/** The noun that a word in "of war" belongs to; -1 if it stands in no such phrase. */
function headBefore(from: number, first: number, context: Context): number {
  const {words} = context.text;
  const small = foldWords(context);
  let i = from - 1;
  while (i >= first && touches(context, i) && IN_PHRASE.test(words[i].tag)) i--;
  return i > first && LINKS.has(small[i]) && isNoun(i - 1, first, context) ? i - 1 : -1;
}
