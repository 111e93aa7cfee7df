// How sure a text is of the act it reports: by the words at the verb, by the verb it is reported with, by a denial.

import {findHedges} from "../../measure/hedges.js";
import {finder, fold, foldWords, type Hit} from "../../english/finder.js";
import {boosters, distant, factive, negating, neutral, opening, weakening} from "../../english/lexicons/certainty.js";
import type {Context} from "../../model/features.js";
import type {Span} from "../../model/text.js";
import type {Attribution} from "../../model/voices.js";
import type {ClaimToken, Reading} from "./read.js";

type Sort = "weak" | "strong" | "open" | "nameless"; // nameless: a source that nobody could ask
type Modifier = Hit & {sort: Sort};

/** What changes how firmly something is put, by the word it starts at. */
export type Modifiers = ReadonlyMap<number, Modifier>;

const findBoosters = finder({strong: boosters});
const sortOf = ({kind, entry}: Hit): Sort | null =>
  kind === "nameless"
    ? "nameless"
    : weakening.has(kind)
      ? "weak"
      : opening.has(kind) || negating.has(entry)
        ? "open"
        : null;

export function findModifiers({article, text, attributions}: Reading): Modifiers {
  const context: Context = {article, text, attributions, ignore: new Set(), voiceOf: () => "own"};
  const found = new Map<number, Modifier>();
  for (const hit of findHedges(context)) {
    const sort = sortOf(hit);
    if (sort) found.set(hit.from, {...hit, sort});
  }
  for (const hit of findBoosters(context)) found.set(hit.from, {...hit, sort: "strong"});
  return found;
}

/** How firmly one word is put by the words beside it; null where they leave it open (would, will, not, if). */
export interface Force {
  force: 0 | 1 | 2;
  words: Span[];
  hearsay?: boolean; // set by "allegedly", "was reported"
  modal?: "now" | "past"; // set by a modal: "may supply", "may have supplied"
  will?: number; // the word that puts it in the future: "will supply"
}

const [leftmost, rightmost] = [4, 2]; // words looked at before and after a verb
const SAID = /(?:said to|reported)$/;
const FUTURE = /^(?:will|shall)$/;

export function forceAt(reading: Reading, modifiers: Modifiers, {word}: ClaimToken): Force | null {
  const {text, slice} = reading;
  const found: Modifier[] = [];
  const free = (a: number, b: number) => /^[\s"“”]*$/.test(slice({start: text.words[a].end, end: text.words[b].start}));
  for (let i = word - 1; i >= Math.max(0, word - leftmost) && free(i, i + 1); i--) {
    const hit = modifiers.get(i);
    if (hit && hit.to <= word && reaches(reading, hit, word)) found.push(hit);
    if (/^(?:CC|IN|WDT|WP|WRB)$/.test(text.words[i].tag) && !hit) break;
  }
  for (let i = word + 1; i <= Math.min(text.words.length - 1, word + rightmost) && free(i - 1, i); i++) {
    const hit = modifiers.get(i);
    if (hit && text.words[i].tag.startsWith("RB")) found.push(hit);
    if (!text.words[i].tag.startsWith("RB")) break;
  }
  const will = found.find(({entry}) => FUTURE.test(entry));
  if (found.some((hit) => hit.sort === "open" && hit !== will)) return null;
  const of = (wanted: Sort) => found.filter(({sort}) => sort === wanted).map((hit) => spanOf(reading, hit));
  const [weak, strong] = [of("weak"), of("strong")];
  if (weak.length > 0 && strong.length > 0) return null;
  const force = weak.length > 0 ? 0 : strong.length > 0 ? 2 : 1;
  const modal = found.find(({kind}) => kind === "modal");
  const hearsay = found.some(({kind, entry}) => kind === "hearsay" || (kind === "agentless" && SAID.test(entry)));
  const words = [...weak, ...strong];
  if (will) return {force, words: words.length ? words : [spanOf(reading, will)], will: will.from};
  if (!modal) return {force, words, ...(hearsay && {hearsay})};
  const perfect = foldWords(reading).slice(modal.to, word).includes("have");
  return {force, words, modal: perfect ? "past" : "now"};
}

/** Whether two tellings of a verb speak of the same time: "may have supplied" and "supplied", "may supply" and
 *  "supplies" or "will supply". */
export function areSameTime(one: Force, a: ClaimToken, other: Force, b: ClaimToken): boolean {
  if (one.will !== undefined || other.will !== undefined)
    return [one, other].every(({will, modal}) => will !== undefined || modal === "now");
  const fits = ({modal}: Force, {tag}: ClaimToken) =>
    modal === undefined || (modal === "past") === /^VB[DN]$/.test(tag);
  return fits(one, b) && fits(other, a);
}

/** Whether anything before a verb in its sentence leaves open what it says: a doubt, a condition, a possibility. Of
 *  what is to come, anything in the sentence: "it will open if …". */
export function isLeftOpen({text}: Reading, modifiers: Modifiers, sentence: number, word: number, will?: number) {
  const [from, to] = text.sentences[sentence].words;
  for (let i = from; i < (will === undefined ? word : to); i++) {
    const sort = i === will ? undefined : modifiers.get(i)?.sort;
    if (sort === "weak" || sort === "open") return true;
  }
  return false;
}

/** Whether a verb states something: a finite form, or a participle after have or be. */
export const isFinite = (reading: Reading, verb: ClaimToken): boolean =>
  /^VB[DPZ]$/.test(verb.tag) || auxiliaryOf(reading, verb) !== null;

/** The form of have or be that a participle goes with: "had been", "was only seen". */
export function auxiliaryOf({text, slice}: Reading, {word, tag}: ClaimToken): Span | null {
  if (tag !== "VBN") return null;
  for (let i = word - 1; i >= Math.max(0, word - 3); i--) {
    const {start, end} = text.words[i];
    if (/^(?:has|have|had|was|were|is|are|been|be|’s|'s)$/i.test(slice({start, end}))) return {start, end};
    if (!text.words[i].tag.startsWith("RB")) return null;
  }
  return null;
}

/** Modals and "appears to" govern the verb that follows with nothing but adverbs and auxiliaries in between. */
function reaches({text}: Reading, hit: Hit, word: number): boolean {
  for (let i = hit.to; i < word; i++) if (!/^(?:RB|MD|VB|TO)/.test(text.words[i].tag)) return false;
  return true;
}

const spanOf = ({text}: Reading, {from, to}: Hit): Span => ({
  start: text.words[from].start,
  end: text.words[to - 1].end
});

const stances = new Map<string, 0 | 1 | 2>([
  ...neutral.map((cue): [string, 1] => [cue, 1]),
  ...distant.map((cue): [string, 0] => [cue, 0]),
  ...factive.map((cue): [string, 2] => [cue, 2])
]);

/** How firmly a reporting verb puts what it reports: claimed 0, said 1, confirmed 2; null: it does something else. */
export function stanceOf(reading: Reading, {cue}: Attribution): Force | null {
  if (!cue) return null;
  const words = fold(reading.slice(cue)).split(/\s+/);
  const all = words.join(" ");
  const main = stances.has(all) ? all : (words[words.length - 1] ?? "");
  const force = stances.get(main);
  if (force === undefined || words.some((word) => /^(?:not|never|n't|would|could|may|might|can|will)$/.test(word)))
    return null;
  return {force, words: [cue]};
}

/** Whether a word is a verb of reporting with a stance, neutral ones among them. */
export const isReporting = (reading: Reading, {word}: {word: number}): boolean => stances.has(foldWords(reading)[word]);
