// What a text tells of a person's gender: titles, kinship, man and woman (Quirk et al. 1985, 5.105). Never first names.

import {setOf} from "../../english/closed.js";

export type Gender = "he" | "she";

const WOMEN = setOf(
  "mrs ms miss mme mlle madam madame lady dame baroness countess duchess queen princess empress sra woman girl lady mother mum " +
    "mom wife widow daughter sister aunt niece grandmother granddaughter girlfriend fiancee actress nun businesswoman landlady"
);
const MEN = setOf(
  "mr mister sir lord baron count duke earl king prince emperor pope monk sr man boy gentleman father dad husband widower son " +
    "brother uncle nephew grandfather grandson boyfriend fiance businessman landlord"
);
const NEUTRAL = setOf("human german roman norman talisman ottoman");
const REACH = 12; // characters before a name that a title may take

/** The gender that a word fixes, if it does. */
export function genderOf(lower: string): Gender | null {
  if (WOMEN.has(lower) || lower.endsWith("woman")) return "she";
  return MEN.has(lower) || (lower.endsWith("man") && !NEUTRAL.has(lower)) ? "he" : null;
}

/** The gender that the title before an offset fixes: "Mrs. Roe". */
export function genderBefore(text: string, at: number): Gender | null {
  const title = /([a-z]+)\.?\s$/i.exec(text.slice(Math.max(0, at - REACH), at));
  return title && genderOf(title[1].toLowerCase());
}

/** The gender of a pronoun; null where it has none. */
export function genderOfPronoun(lower: string): Gender | null {
  if (/^(?:he|him|his)$/.test(lower)) return "he";
  return /^(?:she|her|hers)$/.test(lower) ? "she" : null;
}
