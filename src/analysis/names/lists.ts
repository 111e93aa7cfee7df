// Questions about words that the word lists answer.

import {demonyms} from "../english/lexicons/demonyms.js";
import {firmHeads, organisationHeads, thingHeads} from "../english/lexicons/organisations.js";
import {adjectives, placeHeads} from "../english/lexicons/places.js";
import {capitalNouns} from "../english/lexicons/tags.js";
import {abbreviated, offices} from "../english/lexicons/titles.js";
import type {NameKind} from "../model/voices.js";
import {isOrdinary} from "../text/tags/nlp.js";
import {listedName} from "./listed.js";
import type {Token} from "./tokens.js";

const generic = new Set(capitalNouns);

/** The kind of a name that a list has. */
export function listed(tokens: readonly Token[]): NameKind | undefined {
  const name = tokens.map(({text, small}) => (/^\p{Lu}{5,}$/u.test(text) ? text.charAt(0) + small.slice(1) : text));
  return listedName(name.join(" "));
}

/** The kind that the last word of a name gives it. */
export function headKind(small: string): NameKind | undefined {
  if (organisationHeads.has(small) || firmHeads.has(small)) return "organisation";
  if (placeHeads.has(small)) return "place";
  return thingHeads.has(small) ? "thing" : undefined;
}

/** Capitals that are no names by themselves: of nations and faiths, and compounds such as Russian-made, Moe-Backed. */
export function isAdjective({text, small}: Token): boolean {
  if (listedName(text)) return false; // Democrats
  if (isHyphenatedGivenName(text)) return false;
  if (/^\p{Lu}[^-]*-(?:\p{Ll}|\p{L}+(?:ed|ing)$)/u.test(text)) return true;
  return small.split("-", 4).every((part) => ofNation(part) || part === "anglo" || part === "franco");
}

const syllables = new Set("woo un in ah won sun hung kook young soo bin gun ye wan jun hun ok ho".split(" "));

/** "Min-seo": two short syllables, the second small and no word. */
export const isHyphenatedGivenName = (text: string): boolean => {
  const parts = /^\p{Lu}\p{Ll}{1,4}-(\p{Ll}{2,5})$/u.exec(text);
  return parts !== null && (!isOrdinary(parts[1]) || syllables.has(parts[1]));
};

function ofNation(small: string): boolean {
  return demonyms.has(small) || adjectives.has(small) || adjectives.has(small.replace(/s$/, ""));
}

export function isTitle({small, text}: Token): boolean {
  return offices.has(small) || offices.has(small.replace(/s$/, "")) || abbreviated.has(text);
}

/** Common nouns in capitals: SUV, PACs. */
export function isGeneric({text}: Token): boolean {
  return generic.has(text) || /^\p{Lu}{2,}s$/u.test(text);
}
