// Runs of capitals in a sentence, with the small words inside names: "Bank of England", "Osama bin Laden".

import {headsBeforeOf, sharedOwners} from "../english/lexicons/contexts.js";
import {nameEndings, particles} from "../english/lexicons/names.js";
import {firmEndings, landOpenings, organisationHeads, thingOpenings} from "../english/lexicons/organisations.js";
import {placeOpenings} from "../english/lexicons/places.js";
import {abbreviated, offices} from "../english/lexicons/titles.js";
import {isOrdinary} from "../text/tags/nlp.js";
import {cut, type Run} from "./cut.js";
import {headKind, isTitle, listed} from "./lists.js";
import type {Token} from "./tokens.js";

const longest = 8; // tokens in one name

/** All names of a sentence by form, in order. `known` has those met elsewhere in the article, in small letters. */
export function findRuns(tokens: readonly Token[], known: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < tokens.length) {
    if (!opens(tokens, from, known)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < tokens.length && to - from < longest) {
      const step = joins(tokens, from, to, known);
      if (step === 0) break;
      to += step;
    }
    for (const run of cut(tokens, ledByParticle(tokens, from) ? from - 1 : from, to)) runs.push(run);
    from = to;
  }
  return runs;
}

/** "bin Laden", "von Essen", "14th Amendment": the word before, small, belongs to the name. */
function ledByParticle(tokens: readonly Token[], i: number): boolean {
  if (i === 0 || tokens[i].gap !== " ") return false;
  if (tokens[i].small === "amendment") return /^\d+(?:st|nd|rd|th)$/.test(tokens[i - 1].text);
  return /^(?:bin|von|der|ibn|al|de)$/.test(tokens[i - 1].text);
}

function opens(tokens: readonly Token[], i: number, known: ReadonlySet<string>): boolean {
  const token = tokens[i];
  if (token.telling) return true;
  if (!token.capital || token.tag === "DT") return false;
  if (known.has(token.small) || (isTitle(token) && tokens[i + 1]?.gap === " ")) return true;
  return opensKnown(tokens, i, known) || opensWith(token, tokens[i + 1]);
}

/** "St. Moe", "Storm Moe", "Police Norway": a common word that opens names. */
function opensWith({text, small}: Token, next: Token | undefined): boolean {
  if (!next?.telling) return false;
  if (/^(?:St|Saint)$/.test(text)) return /^\.? $/.test(next.gap);
  if (next.gap !== " ") return false;
  return thingOpenings.has(text) || (landOpenings.has(small) && listed([next]) === "place");
}

/** "White House says", "Green Party leaders": words that are common one by one, but not together. */
function opensKnown(tokens: readonly Token[], i: number, known: ReadonlySet<string>): boolean {
  let key = tokens[i].small;
  for (let end = i + 1; end < Math.min(tokens.length, i + 4); end++) {
    const token = tokens[end];
    if (!token.capital || token.gap !== " ") return false;
    key += ` ${token.small}`;
    if (known.has(key) || listed(tokens.slice(i, end + 1))) return true;
    if (i === 0 && token.telling && headKind(token.small) && /^(?:NN|JJ)/.test(tokens[i].tag)) return true;
  }
  return false;
}

/** How many tokens from `to` on go on with the name: 0 when it ends. */
function joins(tokens: readonly Token[], from: number, to: number, known: ReadonlySet<string>): number {
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (to - from > 1 && last.capital && firmEndings.has(last.small)) return 0;
  if (last.possessive)
    return next.capital && next.gap === " " && (ownsHead(last, next) || isSaints(tokens, from, to)) ? 1 : 0;
  if (next.gap === ", ") return nameEndings.has(next.text) || (next.capital && firmEndings.has(next.small)) ? 1 : 0;
  const shortened = last.text.length === 1 || abbreviated.has(last.text) || placeOpenings.has(last.text);
  const ampersand = /^ ?& ?$/.test(next.gap) && !/^\p{Lu}{2,}$/u.test(next.text);
  if (next.gap !== " " && !ampersand && !(next.gap === ". " && shortened)) return 0;
  if (next.telling) return 1;
  if (next.capital && (tokens[to - 1].possessive || closesKnown(tokens, from, to, known))) return 1;
  return joinsOverSmall(tokens, from, to);
}

/** "People's Bank", "Sheriff's Department": the owner is part of the name. */
function ownsHead(owner: Token, owned: Token): boolean {
  return sharedOwners.has(owner.small) || (offices.has(owner.small) && organisationHeads.has(owned.small));
}

/** "St. Moe's Rovers" */
function isSaints(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 2 && /^(?:St|Saint)$/.test(tokens[from].text) && headKind(tokens[to].small) !== undefined;
}

function closesKnown(tokens: readonly Token[], from: number, to: number, known: ReadonlySet<string>): boolean {
  const words = tokens.slice(from, to + 1);
  return listed(words) !== undefined || known.has(words.map((word) => word.small).join(" "));
}

/** The step over a small word, or two, to the next capital of the same name. */
function joinsOverSmall(tokens: readonly Token[], from: number, to: number): number {
  const [next, after, far] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (/^(?:al|el|ul)-\p{Lu}/u.test(next.text)) return 1;
  if (after?.gap !== " ") return 0;
  const of = /^(?:of|for|on)$/.test(next.small) && goesOn(tokens, from, to);
  if (after.telling) {
    if (of || particles.has(next.small) || /^\d{1,3}$/.test(next.text)) return 2; // Movimento 5 Stelle
    return next.small === "and" && coordinates(tokens, from, to) ? 2 : 0;
  }
  if (!far?.telling || far.gap !== " ") return 0;
  return (of && after.small === "the") || (particles.has(next.small) && particles.has(after.small)) ? 3 : 0;
}

/** Whether "of", "for" or "on" at `to` is inside a name. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  return headsBeforeOf.has(tokens[to - 1].small) || (tokens[to].small === "for" && hasOf(tokens, from, to));
}

function hasOf(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({small}) => small === "of" || small === "for");
}

/** "Department of Health and Human Services", "Securities and Exchange Commission". */
function coordinates(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isOrdinary(tokens[to - 1].small) || !isOrdinary(tokens[to + 1].small)) return false;
  return hasOf(tokens, from, to) || (!headKind(tokens[to - 1].small) && endsInHead(tokens, to + 1));
}

function endsInHead(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (end + 1 < tokens.length && end - from < 4 && tokens[end + 1].telling && tokens[end + 1].gap === " ") end++;
  return end > from && organisationHeads.has(tokens[end].small);
}
