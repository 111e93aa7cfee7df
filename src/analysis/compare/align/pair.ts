// How alike two sentences are, with nothing else to go by: no story, so no rarity of words.

import {normalise, type Token} from "./normalise.js";

/** From this similarity two sentences are called paraphrases (set on the Microsoft Research Paraphrase Corpus, dev). */
export const paraphraseFrom = 0.54;

const functionWeight = 0.4; // a function word counts this much of a content word
const kinWeight = 0.7; // words of one family, such as "sue" and "sued" or "technology" and "technological"
const penalty = 0.1; // for numbers that all differ, and for a negation on one side only
const negations = new Set("not no never none nobody nothing neither nor without".split(" "));

/** Similarity of two sentences, about -0.2 to 1: the words they share, as the mean of their share of both sentences
 *  together (Dice 1945) and of the longer one, minus a little for unlike numbers and a negation that only one has.
 *  Mixed by hand; checked on paraphrase and similarity sets, not fitted to them. */
export function pairSimilarity(a: string, b: string): number {
  const x = normalise(a);
  const y = normalise(b);
  const [wordsX, wordsY] = [bagOf(x), bagOf(y)];
  const [massX, massY] = [massOf(wordsX), massOf(wordsY)];
  if (massX === 0 || massY === 0) return 0;
  const shared = sharedMass(wordsX, wordsY);
  const likeness = shared / (massX + massY) + shared / (2 * Math.max(massX, massY));
  return likeness - penalty * unlikeNumbers(x, y) - penalty * Number(isNegated(x) !== isNegated(y));
}

interface Entry {
  count: number;
  content: boolean;
}

function bagOf(tokens: Token[]): Map<string, Entry> {
  const bag = new Map<string, Entry>();
  for (const {stem, form} of tokens) {
    const entry = bag.get(stem || form);
    if (entry) entry.count++;
    else bag.set(stem || form, {count: 1, content: stem !== ""});
  }
  return bag;
}

function weightOf({content}: Entry): number {
  return content ? 1 : functionWeight;
}

function massOf(bag: Map<string, Entry>): number {
  let mass = 0;
  for (const entry of bag.values()) mass += entry.count * weightOf(entry);
  return mass;
}

function sharedMass(a: Map<string, Entry>, b: Map<string, Entry>): number {
  let mass = 0;
  const left: string[] = [];
  for (const [word, entry] of a) {
    const shared = Math.min(entry.count, b.get(word)?.count ?? 0);
    mass += shared * weightOf(entry);
    if (shared < entry.count && entry.content) left.push(word);
  }
  const families = new Map<string, string[]>();
  for (const [word, {count, content}] of b) {
    if (!content || count <= (a.get(word)?.count ?? 0) || word.length < familyLength) continue;
    const family = word.slice(0, familyLength);
    families.set(family, [...(families.get(family) ?? []).slice(0, 7), word]);
  }
  for (const word of left) {
    const family = families.get(word.slice(0, familyLength));
    const at = family ? family.findIndex((other) => areKin(word, other)) : -1;
    if (at < 0) continue;
    family!.splice(at, 1);
    mass += kinWeight;
  }
  return mass;
}

const familyLength = 4;

/** Two stems that start alike, over at least three fifths of the shorter one. */
function areKin(a: string, b: string): boolean {
  if (/[0-9]/.test(a)) return false;
  const shorter = Math.min(a.length, b.length);
  let alike = 0;
  while (alike < shorter && a[alike] === b[alike]) alike++;
  return alike >= 0.6 * shorter;
}

/** 0 when one side has no number or the side with fewer has all its numbers in the other, 1 when none is shared. */
function unlikeNumbers(a: Token[], b: Token[]): number {
  const numbersOf = (tokens: Token[]) => new Set(tokens.filter(({number}) => number).map(({form}) => form));
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  const [few, many] = ours.size <= theirs.size ? [ours, theirs] : [theirs, ours];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const number of few) if (many.has(number)) shared++;
  return 1 - shared / few.size;
}

function isNegated(tokens: Token[]): boolean {
  return tokens.some(({form}) => negations.has(form));
}
