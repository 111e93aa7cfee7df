// Noun phrases: determiners, numbers, adjectives and nouns up to the last noun; owners included, "of" phrases not.

import {TIME_OPENERS} from "../english/calendar.js";
import {DETERMINERS, isNominal, opensWithAnyOf, setOf, testOf} from "../english/closed.js";
import type {Chunk} from "./clause.js";
import {isActor, people} from "../english/people.js";
import type {Token} from "./tokens.js";

const OFFICE = /^(?:chief|deputy|vice|senior|general|executive)$/; // adjectives of rank, which join two nouns
const TELLING = setOf("tell tells told telling inform informs informed");
const COURTESY = setOf("mr mrs ms miss dr");
const isWhole = testOf(/^(?:PRP|EX)$/); // a phrase by itself
const isFiniteTag = testOf(/^(?:VBD|VBZ|VBP|MD)$/);
const isDeterminer = testOf(/^(?:PRP\$|DT|PDT)$/);
const isNounTag = opensWithAnyOf("N");
const isNoun = (t: Token | undefined): boolean => t !== undefined && isNounTag(t.tag);
const isName = (t: Token | undefined): boolean => t !== undefined && t.tag.startsWith("NNP");

/** The noun phrase that opens at a token, or null. */
export function readNounPhrase(tokens: Token[], from: number): Chunk | null {
  if (isWhole(tokens[from].tag)) return phrase(tokens, from, from + 1, from);
  let head = -1;
  let owner = -1; // the noun before "'s"
  let i = from;
  for (; i < tokens.length && belongs(tokens, i, from, head); i++) {
    const {tag} = tokens[i];
    if (head >= 0 && isEtAl(tokens, i)) continue;
    if (isNoun(tokens[i])) head = i;
    else if (tag === "POS") [owner, head] = [head, -1];
    else if (tag === "VBG" && head < 0 && !isNominal(tokens[i + 1]?.tag ?? "")) head = i;
  }
  if (head < 0) head = owner;
  if (head >= 0) return phrase(tokens, from, i, head);
  return i > from && standsAlone(tokens, from, i - 1) ? phrase(tokens, from, i, i - 1) : null;
}

function phrase(tokens: Token[], from: number, to: number, head: number): Chunk {
  return {kind: "np", from, to, head, lower: tokens[head].lower};
}

function belongs(tokens: Token[], i: number, from: number, head: number): boolean {
  const t = tokens[i];
  const last = tokens[i - 1];
  const next = tokens[i + 1];
  if (t.kind !== "word" || (t.quoted && head >= 0)) return false;
  const {tag} = t;
  if (head >= 0 && isEtAl(tokens, i)) return true;
  if (t.capital && head >= 0 && isSubjectAhead(tokens, i, from, tokens[head])) return false;
  if (isNoun(t)) return true;
  if (tag === "POS") return i > from;
  if (isDeterminer(tag)) return i === from || (head < 0 && /^(?:DT|PDT|CD|RB)/.test(last.tag));
  if (tag === "CD") return true;
  if (tag.startsWith("JJ")) return head < 0 || goesOn(t, next, tokens[head]);
  if (head >= 0 || i === from) return false;
  if (tag === "VBN") return isNominal(next?.tag ?? "");
  if (tag === "VBG") return isNominal(next?.tag ?? "") || last.tag !== "RB";
  if (tag.startsWith("RB")) return /^(?:JJ|VBN|CD|RB)/.test(next?.tag ?? "");
  return tag === "CC" && last.tag.startsWith("JJ") && (next?.tag.startsWith("JJ") ?? false);
}

// "Roe et al."
const isEtAl = (tokens: Token[], i: number): boolean =>
  tokens[i].lower === "et" ? tokens[i + 1]?.lower === "al" : tokens[i].lower === "al" && tokens[i - 1]?.lower === "et";

// "a word Mr. Roe used", "all the money Oslo asked for": a name behind a thing, with a verb of its own
function isSubjectAhead(tokens: Token[], i: number, from: number, head: Token): boolean {
  if (head.capital || !isName(tokens[i])) return false;
  const told = TELLING.has(tokens[from - 1]?.lower); // "told police Moe had left"
  if (isActor(head.lower) && !(told && head.tag !== "NN")) return false;
  if (COURTESY.has(tokens[i].lower)) return true;
  let end = i + 1;
  while (end < i + 4 && isName(tokens[end])) end++;
  return (told || isDeterminer(tokens[from].tag)) && isFiniteTag(tokens[end]?.tag ?? "");
}

// "company chief executive", "the ministry's deputy chief", "IMF chief economist", "North Korean": an adjective may
// follow a name.
function goesOn(t: Token, next: Token | undefined, head: Token): boolean {
  if (OFFICE.test(t.lower) && next && people.has(next.lower)) return true;
  if (isName(next) || (t.capital && isNoun(next))) return true;
  return isName(head) && isNoun(next) && !DETERMINERS.has(t.lower) && !TIME_OPENERS.has(t.lower);
}

// "many", "the rich", "three of": a phrase without a noun.
function standsAlone(tokens: Token[], from: number, last: number): boolean {
  const {tag, lower} = tokens[last];
  if (/^(?:DT|PDT|PRP\$|CD)$/.test(tag)) return true;
  if (!tag.startsWith("JJ")) return false;
  return /^(?:DT|PRP\$|POS)/.test(tokens[from].tag) || /^(?:many|several|others|few|most)$/.test(lower);
}
