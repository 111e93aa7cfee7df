// Who "the head of the DPRK" is: offices that some article of the story gives to somebody by name, resolved in all of them.

import {demonyms, initials} from "../../english/lexicons/demonyms.js";
import {officeModifiers, offices} from "../../english/lexicons/titles.js";
import type {Token} from "../../names/tokens.js";
import type {Range} from "./phrases.js";

/** An office in a country, and the entity that holds it. */
export interface Role<T> {
  office: string;
  country: string;
  holder: T;
}

const general = new Set("leader head chief ruler strongman dictator".split(" ")); // stand for any highest office
const highest = new Set(
  "president premier chancellor king queen emperor sultan emir monarch leader head chief ruler strongman dictator".split(
    " "
  )
);
const past = /^(?:former|ex|late|then|deputy|vice|acting|interim)$/;
const mostModifiers = 5;

/** The office that a title before a name gives: "North Korean leader" is leader of north korea. */
export function readTitle<T>(tokens: readonly Token[], {from, to}: Range, holder: T): Role<T> | null {
  const office = tokens[to - 1].small;
  const words = tokens.slice(from, to - 1);
  if (!offices.has(office) || words.some(({small}) => past.test(small))) return null;
  const country = countryIn(words);
  return country ? {office, country, holder} : null;
}

/** Definite descriptions in a sentence that fit one holder alone, as ranges without their article. */
export function findDescriptions<T>(tokens: readonly Token[], roles: readonly Role<T>[]): (Range & {holder: T})[] {
  const found: (Range & {holder: T})[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i].small !== "the") continue;
    const range = readDescription(tokens, i + 1);
    if (!range) continue;
    const holder = hold(roles, tokens[range.office].small, range.country);
    if (holder === undefined) continue;
    found.push({from: i + 1, to: range.to, holder});
    i = range.to - 1;
  }
  return found;
}

function readDescription(tokens: readonly Token[], from: number): {office: number; to: number; country: string} | null {
  let at = from;
  while (at < tokens.length && at - from < mostModifiers && tokens[at].gap === " " && isModifier(tokens, at)) at++;
  const office = tokens[at];
  if (!office || office.gap !== " " || !offices.has(office.small) || office.possessive) return null;
  const words = tokens.slice(from, at);
  if (words.some(({small}) => past.test(small))) return null;
  const next = tokens[at + 1];
  if (next?.gap === " " && next.small === "of") {
    const start = tokens[at + 2]?.small === "the" ? at + 3 : at + 2;
    let to = start;
    while (to < tokens.length && to - start < 3 && tokens[to].gap === " " && tokens[to].capital) to++;
    const country = to > start ? countryIn(tokens.slice(start, to)) : "";
    return country ? {office: at, to, country} : null;
  }
  if (next?.gap === " " && (next.capital || next.tag.startsWith("NN"))) return null; // the name follows, or another head
  const country = countryIn(words);
  return country ? {office: at, to: at + 1, country} : null;
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const {tag, small, possessive} = tokens[at];
  if (offices.has(small) && !(tokens[at + 1]?.gap === " " && offices.has(tokens[at + 1].small))) return false;
  return !possessive && (/^(?:JJ|NN|NNP|VBN)$/.test(tag) || officeModifiers.has(small));
}

/** The country that words name: by its adjective, its initials or its name; "" where they name none. */
function countryIn(words: readonly Token[]): string {
  for (let i = 0; i < words.length; i++) {
    const {text, small, capital} = words[i];
    const before = /^(?:north|south)$/.test(words[i - 1]?.small ?? "") ? `${words[i - 1].small} ` : "";
    const country = initials.get(text) ?? demonyms.get(small) ?? "";
    if (country) return before && country === "korea" ? before + country : country;
    if (capital && countries.has(before + small)) return before + small;
  }
  const name = words.map(({small}) => small).join(" ");
  return countries.has(name) ? name : "";
}

const countries = new Set([...demonyms.values(), ...initials.values(), "north korea", "south korea"]);

/** The only holder of the office in the country; a general word stands for any of the highest offices. */
function hold<T>(roles: readonly Role<T>[], office: string, country: string): T | undefined {
  const fits = (role: Role<T>) =>
    role.country === country &&
    (role.office === office ||
      (highest.has(office) && highest.has(role.office) && (general.has(office) || general.has(role.office))));
  const holders = new Set(roles.filter(fits).map(({holder}) => holder));
  return holders.size === 1 ? [...holders][0] : undefined;
}
