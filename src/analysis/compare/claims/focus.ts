// The shared part of two linked sentences: an act that both report, with those words around it that both have.

import type {Attribution, Voice} from "../../model/voices.js";
import type {ClaimSentence, ClaimToken} from "./read.js";

export type Rarity = (stem: string) => number;

/** What two linked sentences both say, outside the naming of sources. */
export interface Focus {
  act: string | null; // stem of the verb both are built on, on one side perhaps as a noun; null: they share names only
  stems: ReadonlySet<string>;
  there: ClaimToken[]; // the shared words in the reference, in text order
  here: ClaimToken[]; // in the article
  mass: number; // what the shared words tell: the sum of their rarities
  verbal: boolean; // the act is a verb on both sides
  anchors: number; // names and numbers among the shared words
  dense: number; // their share of the words around the act, on the side that has fewer others
}

const reach = 6; // words with a meaning of their own looked at on each side of an act
const mostActs = 12;
const light = new Set(
  `be have do make made take took taken get got go went give gave given come came put see saw seen includ us accord keep
   kept need want seem call hold held becom becam state lead led let left leav begin began turn`.split(/\s+/)
);

/** The act two sentences share with most of what goes with it; all shared words where there is none. What they share
 *  outside relative clauses and appositions is taken alone where it is enough. */
export function findFocus(
  there: ClaimSentence,
  here: ClaimSentence,
  rarity: Rarity,
  isEnough: (focus: Focus) => boolean
): Focus {
  const [lefts, rights] = [partsOf(there), partsOf(here)];
  let best: Focus | null = null;
  for (const left of lefts) {
    for (const right of rights) {
      for (const act of findActs(left, right)) {
        for (const i of placesOf(left, act)) {
          for (const j of placesOf(right, act)) {
            const found = share(around(left, i), around(right, j), rarity, act);
            if (!best || worth(found) > worth(best)) best = found;
          }
        }
      }
      if (left !== lefts[0] || right !== rights[0]) continue;
      const main = best ?? share(left, right, rarity, null);
      if (isEnough(main)) return main;
    }
  }
  return best ?? share(lefts[lefts.length - 1], rights[rights.length - 1], rarity, null);
}

const parts = new WeakMap<ClaimSentence, ClaimToken[][]>();

/** What a sentence tells outside the naming of sources: without its asides, then with them. */
function partsOf(sentence: ClaimSentence): ClaimToken[][] {
  let found = parts.get(sentence);
  if (found) return found;
  const all = sentence.told.filter(({frame}) => !frame);
  const main = all.filter(({aside}) => !aside);
  parts.set(sentence, (found = main.length < all.length ? [main, all] : [all]));
  return found;
}

/** Stems of verbs on one side that the other side has too. */
function findActs(left: ClaimToken[], right: ClaimToken[]): string[] {
  const stems = new Set(left.map(({stem}) => stem));
  const verbal = new Set([...left, ...right].filter(isAct).map(({stem}) => stem));
  const shared = new Set(right.map(({stem}) => stem).filter((stem) => stems.has(stem) && verbal.has(stem)));
  return [...shared].slice(0, mostActs);
}

const worth = ({stems, dense, mass}: Focus): number => stems.size * dense + mass / 100;
const isAct = ({tag, stem, name}: ClaimToken): boolean => tag.startsWith("VB") && !name && !light.has(stem);
const placesOf = (tokens: ClaimToken[], act: string): number[] =>
  tokens.flatMap((token, i) => (token.stem === act && !token.reduced ? [i] : [])).slice(0, 3);
const around = (tokens: ClaimToken[], i: number): ClaimToken[] => tokens.slice(Math.max(0, i - reach), i + reach + 1);

function share(left: ClaimToken[], right: ClaimToken[], rarity: Rarity, act: string | null): Focus {
  const known = new Set(left.map(({stem}) => stem));
  const stems = new Set(right.map(({stem}) => stem).filter((stem) => known.has(stem)));
  const of = (tokens: ClaimToken[]) => tokens.filter(({stem}) => stems.has(stem));
  const weigh = (list: Iterable<string>) => [...list].reduce((sum, stem) => sum + rarity(stem), 0);
  const mass = weigh(stems);
  const density = (tokens: ClaimToken[]) => stems.size / Math.max(1, new Set(tokens.map(({stem}) => stem)).size);
  const [a, b] = [of(left), of(right)];
  const isVerb = ({stem, tag}: ClaimToken) => stem === act && tag.startsWith("VB");
  const anchors = new Set(b.filter(({name, number}) => name || number).map(({stem}) => stem)).size;
  const verbal = a.some(isVerb) && b.some(isVerb);
  return {act, stems, there: a, here: b, mass, verbal, anchors, dense: Math.max(density(left), density(right))};
}

/** How a side says its shared words. */
export interface Voiced {
  voice: Voice; // of most of them, by what they tell
  share: number; // of the mass in that voice, 0 to 1
  by: Attribution | null; // the attribution that holds most of them
  held: number; // the share that it holds
}

const least = 0.1; // a word that every sentence has counts a little

/** The voice of some words. No words are in the outlet's own voice. */
export function voiceOf(tokens: readonly ClaimToken[], rarity: Rarity): Voiced {
  const voices = new Map<Voice, number>();
  const holders = new Map<Attribution, number>();
  let all = 0;
  for (const {stem, voice, by} of tokens) {
    const weight = rarity(stem) + least;
    all += weight;
    voices.set(voice, (voices.get(voice) ?? 0) + weight);
    if (by) holders.set(by, (holders.get(by) ?? 0) + weight);
  }
  const [voice, mass] = most(voices) ?? ["own" as const, all];
  const [by, held] = most(holders) ?? [null, 0];
  return {voice, share: all > 0 ? mass / all : 1, by, held: all > 0 ? held / all : 0};
}

function most<K>(weights: Map<K, number>): [K, number] | undefined {
  let best: [K, number] | undefined;
  for (const entry of weights) if (!best || entry[1] > best[1]) best = entry;
  return best;
}
