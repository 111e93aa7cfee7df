// Runs of capitals, and the names in them: titles, adjectives of nations, days and generic nouns are cut away.

import {demonyms} from "../lexicons/demonyms.js";
import {nameEndings, givenNames, particles} from "../lexicons/names.js";
import {organisationHeads, organisations, thingHeads, things} from "../lexicons/organisations.js";
import {adjectives, placeHeads, placeOpenings, places} from "../lexicons/places.js";
import {capitalNouns} from "../lexicons/tags.js";
import {abbreviated, officeModifiers, offices} from "../lexicons/titles.js";
import type {NameKind} from "../model.js";
import {isCommon} from "../nlp.js";
import type {Token} from "./tokens.js";

/** A stretch of tokens, half-open, that is a name; the kind where its form or a title gives it away. */
export interface Run {
  from: number;
  to: number;
  kind?: NameKind;
  titled?: boolean; // a title stands before it
}

const longest = 8; // tokens in one name
const generic = new Set(capitalNouns);
const isGeneric = (word: string) => generic.has(word) || /^\p{Lu}{2,}s$/u.test(word); // SUV, PACs
const directions = new Set("north south east west latin native central african pan".split(" "));
const surnameHeads = new Set(
  "mills church park hill hills field fields forest lake house post day gates woods wells bridge castle street wall sun banks chambers".split(
    " "
  )
);
const passing = new Set("former top senior longtime current outgoing veteran incoming late many some new".split(" "));
const plurals = new Set("people women children men workers veterans".split(" ")); // "People's Bank", not "Russia's Bank"

/** All names of a sentence by form, in order. `known` has names met elsewhere in the article (see names.ts). */
export function findRuns(tokens: Token[], known: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < tokens.length) {
    if (!opens(tokens, from, known)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < tokens.length && to - from < longest) {
      const step = joins(tokens, from, to);
      if (step === 0) break;
      to += step;
    }
    split(tokens, ledByParticle(tokens, from) ? from - 1 : from, to, runs);
    from = to;
  }
  return runs;
}

/** "bin Laden", "von Essen": a small word that belongs to the surname after it. */
function ledByParticle(tokens: Token[], i: number): boolean {
  return i > 0 && tokens[i].gap === " " && /^(?:bin|von|der|ibn|al|de)$/.test(tokens[i - 1].text);
}

function opens(tokens: Token[], i: number, known: ReadonlySet<string>): boolean {
  const token = tokens[i];
  if (token.telling) return true;
  if (!token.capital || token.tag === "DT") return false;
  if (known.has(token.small) || (isTitle(token) && tokens[i + 1]?.gap === " ")) return true;
  return opensKnown(tokens, i, known);
}

/** "White House says", "Green Party leaders": words that are common one by one, but not together. */
function opensKnown(tokens: Token[], i: number, known: ReadonlySet<string>): boolean {
  let key = tokens[i].small;
  for (let end = i + 1; end < Math.min(tokens.length, i + 4); end++) {
    if (!tokens[end].capital || tokens[end].gap !== " ") return false;
    key += ` ${tokens[end].small}`;
    if (known.has(key) || listed(tokens.slice(i, end + 1))) return true;
    if (i === 0 && tokens[end].telling && headKind(tokens[end].small) && /^(?:NN|JJ)/.test(tokens[i].tag)) return true;
  }
  return false;
}

/** How many tokens from `to` on go on with the name: 0 when it ends. */
function joins(tokens: Token[], from: number, to: number): number {
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (last.possessive) {
    const institution = offices.has(last.small) && organisationHeads.has(next.small); // Sheriff's Department
    return (plurals.has(last.small) || institution) && next.capital && next.gap === " " ? 1 : 0;
  }
  const point =
    next.gap === ". " && (last.text.length === 1 || abbreviated.has(last.text) || placeOpenings.has(last.text));
  if (next.gap === " " || point || ((next.gap === " & " || next.gap === "&") && !/^\p{Lu}{2,}$/u.test(next.text)))
    return stepOver(tokens, from, to);
  return next.gap === ", " && nameEndings.has(next.text) ? 1 : 0;
}

function stepOver(tokens: Token[], from: number, to: number): number {
  const next = tokens[to];
  if (next.telling || (next.capital && (closesListed(tokens, from, to) || tokens[to - 1].possessive))) return 1;
  const after = tokens[to + 1];
  const far = tokens[to + 2];
  const isOf = next.small === "of" || next.small === "for" || next.small === "on";
  const headed = takesOf(tokens[to - 1].small) || (next.small === "for" && hasOf(tokens, from, to));
  if (after?.telling && after.gap === " ") {
    if (isOf && headed) return 2;
    if (particles.has(next.small) && next.small !== "e" && !isOf) return 2;
    if (
      next.small === "and" &&
      (hasOf(tokens, from, to) || (endsInHead(tokens, to + 1) && !headKind(tokens[to - 1].small)))
    )
      return isCommon(tokens[to - 1].small) && isCommon(after.small) ? 2 : 0;
  }
  if (far?.telling && far.gap === " " && after?.gap === " ") {
    if (isOf && headed && after.small === "the") return 3;
    if (particles.has(next.small) && particles.has(after.small)) return 3;
  }
  return /^(?:al|el|ul)-\p{Lu}/u.test(next.text) ? 1 : 0;
}

const takesOf = (small: string) =>
  /^(?:university|bank|department|ministry|house|chamber|bureau|board|court|church|kingdom|city|gulf|bay|isle|cape|institute|federation|organi[sz]ation|council|association|college|academy|society|school|museum|veterans|voice|secretary|duke|bureau|league|congress|confederation|union|republic|strait|sea|battle|statue|tower|center|centre|centers|centres|committee|commission|office|party|army|fund|group|foundation|alliance|campaign|people|bill|order|palace|port|states)$/.test(
    small
  );

function hasOf(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i].small === "of" || tokens[i].small === "for") return true;
  return false;
}

function endsInHead(tokens: Token[], from: number): boolean {
  let end = from;
  while (end + 1 < tokens.length && end - from < 4 && tokens[end + 1].telling && tokens[end + 1].gap === " ") end++;
  return end > from && organisationHeads.has(tokens[end].small);
}

function closesListed(tokens: Token[], from: number, to: number): boolean {
  return listed(tokens.slice(from, to + 1)) !== undefined;
}

/** The kind of a name that a list has. */
export function listed(tokens: readonly Token[]): NameKind | undefined {
  const name = tokens.map((token) => token.text).join(" ");
  if (places.has(name)) return "place";
  if (organisations.has(name)) return "organisation";
  return things.has(name) ? "thing" : undefined;
}

/** The kind that the last word of a name gives it. */
export function headKind(small: string): NameKind | undefined {
  if (organisationHeads.has(small)) return "organisation";
  if (placeHeads.has(small)) return "place";
  return thingHeads.has(small) ? "thing" : undefined;
}

const ofNation = (small: string) =>
  demonyms.has(small) || adjectives.has(small) || adjectives.has(small.replace(/s$/, ""));
const isAdjective = ({text, small}: Token) =>
  /^\p{Lu}[^-]*-(?:\p{Ll}|\p{L}+(?:ed|ing)$)/u.test(text) || // Russian-made, Moe-Backed
  small.split("-").every((part) => ofNation(part) || part === "anglo" || part === "franco");
const isTitle = ({small, text}: Token) =>
  offices.has(small) || offices.has(small.replace(/s$/, "")) || abbreviated.has(text);

/** Cuts a run of capitals into names. */
function split(tokens: Token[], from: number, to: number, runs: Run[], titled = false): void {
  while (from < to && !tokens[from].capital && !particles.has(tokens[from].text)) from++;
  while (from < to && !tokens[to - 1].capital && !/^(?:al|el)-/.test(tokens[to - 1].small)) to--;
  while (to - from > 1 && isGeneric(tokens[to - 1].text)) to--;
  if (from >= to) return;
  const whole = listed(tokens.slice(from, to));
  if (whole && !titled) return push(runs, {from, to, kind: whole});
  if (from === 0 && passing.has(tokens[0].small)) return split(tokens, 1, to, runs, titled);
  const title = findTitle(tokens, from, to);
  if (title) {
    split(tokens, from, title.from, runs);
    if (title.to < to) split(tokens, title.to, to, runs, title.named);
    return;
  }
  const head = to - from > 1 ? headKind(tokens[headOf(tokens, from, to)].small) : undefined;
  const adjective = findAdjective(tokens, from, to, head !== undefined);
  if (adjective) {
    split(tokens, from, adjective[0], runs, titled);
    split(tokens, adjective[1], to, runs);
    return;
  }
  const tail = findListedTail(tokens, from, to);
  if (tail > from) {
    split(tokens, from, tail, runs, titled);
    split(tokens, tail, to, runs);
    return;
  }
  const lead = tokens[from].text;
  if (/^\p{Lu}{2,3}$/u.test(lead) && to - from > 2 && givenNames.has(tokens[from + 1].text)) {
    split(tokens, from, from + 1, runs); // NFL Brady Quinn
    from++;
  }
  if (head === "organisation" || head === "place") {
    if (to - from === 2 && givenNames.has(lead) && surnameHeads.has(tokens[to - 1].small))
      return push(runs, {from, to, kind: "person"});
  }
  if (head) return push(runs, {from, to, kind: head});
  while (from === 0 && from < to && officeModifiers.has(tokens[from].small) && isCommon(tokens[from].small)) from++;
  if (
    from === to ||
    (to - from === 1 && (isTitle(tokens[from]) || tokens[from].text.length === 1 || isGeneric(tokens[from].text)))
  )
    return;
  push(runs, titled ? {from, to, kind: "person", titled} : {from, to});
}

/** The last word before "of", "for" or "on", else the last of all. */
function headOf(tokens: Token[], from: number, to: number): number {
  while (to - from > 2 && nameEndings.has(tokens[to - 1].text)) to--; // World War II
  for (let i = from + 1; i < to - 1; i++) if (/^(?:of|for|on)$/.test(tokens[i].small)) return i - 1;
  return to - 1;
}

function push(runs: Run[], run: Run): void {
  runs.push(run);
}

/** The last title of a run: [from, to) of the title words; named: a person's name follows. */
function findTitle(tokens: Token[], from: number, to: number): {from: number; to: number; named: boolean} | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (!isTitle(tokens[i]) || (i > from + 1 && headOf(tokens, from, i + 1) < i)) continue; // Board of Governors
    let rest = i + 1;
    if (rest < to && tokens[rest].small === "of") {
      if (tokens[i].small !== "secretary") return cutTitle(tokens, from, i, rest + 1);
      rest += 2;
    }
    if (rest < to && headKind(tokens[to - 1].small) && !givenNames.has(tokens[rest].text)) continue; // Justice Department
    if (i > from && rest === to && organisationHeads.has(tokens[i].small)) continue;
    if (rest < to && to - rest === 1 && givenNames.has(tokens[i].text) && i > from) continue;
    return {...cutTitle(tokens, from, i, rest), named: rest < to};
  }
  return undefined;
}

function cutTitle(tokens: Token[], from: number, at: number, to: number): {from: number; to: number; named: boolean} {
  let start = at;
  while (
    start > from &&
    (officeModifiers.has(tokens[start - 1].small) || isTitle(tokens[start - 1])) &&
    !listed([tokens[start - 1]])
  )
    start--;
  return {from: start, to, named: false};
}

/** An adjective of a nation that is no part of a name: [from, to). "Korean Central News Agency" keeps its own. */
function findAdjective(tokens: Token[], from: number, to: number, headed: boolean): [number, number] | undefined {
  for (let i = from; i < to; i++) {
    if (!isAdjective(tokens[i])) continue;
    if (headed && i < to - 1 && !tokens[i].text.includes("-")) continue;
    return [i > from && directions.has(tokens[i - 1].small) ? i - 1 : i, i + 1];
  }
  return undefined;
}

/** Where a listed name of two words or more closes a longer run: "Obama White House". */
function findListedTail(tokens: Token[], from: number, to: number): number {
  for (let size = 3; size >= 2; size--) {
    if (to - from <= size || !listed(tokens.slice(to - size, to))) continue;
    if (listed(tokens.slice(from, to - size)) && listed(tokens.slice(to - size, to)) === "organisation") return from;
    return to - size; // "U.N. Security Council" is one, "US Second Amendment" two
  }
  return from;
}
