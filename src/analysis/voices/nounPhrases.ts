// Noun phrases: determiners, numbers, adjectives and nouns up to the last noun; owners included, "of" phrases not.

import type {Chunk} from "./chunks.js";
import type {Token} from "./tokens.js";
import {DETERMINERS, TIME_OPENERS} from "./words.js";

const isNoun = (t: Token | undefined): boolean => t !== undefined && t.tag.startsWith("NN");
const isName = (t: Token | undefined): boolean => t !== undefined && t.tag.startsWith("NNP");

/** The noun phrase that opens at a token, or null. */
export function readNounPhrase(tokens: Token[], from: number): Chunk | null {
  const np = (to: number, head: number): Chunk => ({kind: "np", from, to, head, lower: tokens[head].lower});
  if (/^(?:PRP|EX)$/.test(tokens[from].tag)) return np(from + 1, from);
  let head = -1;
  let owner = -1; // the noun before "'s"
  let i = from;
  for (; i < tokens.length && belongs(tokens, i, from, head); i++) {
    const {tag} = tokens[i];
    if (isNoun(tokens[i])) head = i;
    else if (tag === "POS") [owner, head] = [head, -1];
    else if (tag === "VBG" && head < 0 && !/^(?:NN|JJ)/.test(tokens[i + 1]?.tag ?? "")) head = i;
  }
  if (head >= 0) return np(i, head);
  if (owner >= 0) return np(i, owner);
  if (i === from || !standsAlone(tokens, from, i - 1)) return null;
  return np(i, i - 1);
}

function belongs(tokens: Token[], i: number, from: number, head: number): boolean {
  const t = tokens[i];
  const [last, next] = [tokens[i - 1], tokens[i + 1]];
  if (t.kind !== "word" || (t.quoted && head >= 0)) return false;
  const {tag} = t;
  if (isNoun(t)) return true;
  if (tag === "POS") return i > from;
  if (/^(?:PRP\$|DT|PDT)$/.test(tag)) return i === from || (head < 0 && /^(?:DT|PDT|CD|RB)/.test(last.tag));
  if (tag === "CD") return true;
  if (tag.startsWith("JJ")) return head < 0 || goesOn(t, next, tokens[head]);
  if (head >= 0 || i === from) return false;
  if (tag === "VBN") return /^(?:NN|JJ)/.test(next?.tag ?? "");
  if (tag === "VBG") return /^(?:NN|JJ)/.test(next?.tag ?? "") || last.tag !== "RB";
  if (tag.startsWith("RB")) return /^(?:JJ|VBN|CD|RB)/.test(next?.tag ?? "");
  return tag === "CC" && last.tag.startsWith("JJ") && (next?.tag.startsWith("JJ") ?? false);
}

// "the ministry's deputy chief", "IMF chief economist", "North Korean": an adjective may follow a name.
function goesOn(t: Token, next: Token | undefined, head: Token): boolean {
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
