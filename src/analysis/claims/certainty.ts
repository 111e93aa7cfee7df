// How sure a text is of the act it reports: by the words at the verb, by the verb it is reported with, by a denial.

import {findHedges} from "../hedges.js";
import {finder, fold, foldWords, type Hit} from "../lexicon.js";
import {boosters, distant, factive, negating, neutral, opening, weakening} from "../lexicons/certainty.js";
import type {Attribution, Context, Span} from "../model.js";
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
  hearsay?: boolean; // set by "allegedly", "reportedly"
  modal?: "now" | "past"; // set by a modal: "may supply", "may have supplied"
}

const [leftmost, rightmost] = [4, 2]; // words looked at before and after a verb

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
  if (found.some(({sort}) => sort === "open")) return null;
  const of = (wanted: Sort) => found.filter(({sort}) => sort === wanted).map((hit) => spanOf(reading, hit));
  const [weak, strong] = [of("weak"), of("strong")];
  if (weak.length > 0 && strong.length > 0) return null;
  const force = weak.length > 0 ? 0 : strong.length > 0 ? 2 : 1;
  const modal = found.find(({kind}) => kind === "modal");
  const hearsay = found.some(({kind}) => kind === "hearsay");
  if (!modal) return {force, words: [...weak, ...strong], ...(hearsay && {hearsay})};
  const perfect = foldWords(reading).slice(modal.to, word).includes("have");
  return {force, words: [...weak, ...strong], modal: perfect ? "past" : "now"};
}

/** Whether a modal and a plain verb speak of the same time: "may have supplied" and "supplied", "may supply" and
 *  "supplies". */
export const isSameTime = ({modal}: Force, {tag}: ClaimToken): boolean =>
  modal === undefined || (modal === "past") === /^VB[DN]$/.test(tag);

/** Whether anything before a verb in its sentence leaves open what it says: a doubt, a condition, a possibility. */
export function isLeftOpen({text}: Reading, modifiers: Modifiers, sentence: number, word: number): boolean {
  for (let i = text.sentences[sentence].words[0]; i < word; i++) {
    const sort = modifiers.get(i)?.sort;
    if (sort === "weak" || sort === "open") return true;
  }
  return false;
}

/** Whether a verb states something: a finite form, or a participle after have or be. */
export function isFinite({text, slice}: Reading, {word, tag}: ClaimToken): boolean {
  if (/^VB[DPZ]$/.test(tag)) return true;
  if (tag !== "VBN") return false;
  for (let i = word - 1; i >= Math.max(0, word - 3); i--) {
    if (/^(?:has|have|had|was|were|is|are|been|be|’s|'s)$/i.test(slice(text.words[i]))) return true;
    if (!text.words[i].tag.startsWith("RB")) return false;
  }
  return false;
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
