// Runs of capitals in a sentence, with the small words inside names: "Bank of England", "Osama bin Laden".

import {headsBeforeOf, sharedOwners, speechActs} from "../english/lexicons/contexts.js";
import {nameEndings, particles} from "../english/lexicons/names.js";
import {firmEndings, landOpenings, organisationHeads, thingOpenings} from "../english/lexicons/organisations.js";
import {placeOpenings} from "../english/lexicons/places.js";
import {abbreviated, offices} from "../english/lexicons/titles.js";
import {isOrdinary} from "../text/tags/nlp.js";
import {cut, type Run} from "./cut.js";
import {headKind, isHyphenatedGivenName, isTitle, listed} from "./lists.js";
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
    const phrase = opensPhrase(tokens, from);
    let to = from + 1 + phrase;
    while (to < tokens.length && to - from < longest) {
      const step = joins(tokens, from, to, known);
      if (step === 0) break;
      to += step;
    }
    if (phrase > 0) runs.push({from, to, kind: "organisation"});
    else for (const run of cut(tokens, ledByParticle(tokens, from) ? from - 1 : from, to)) runs.push(run);
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
  return opensKnown(tokens, i, known) || opensWith(token, tokens[i + 1]) || opensPhrase(tokens, i) > 0;
}

/** "St. Moe", "Storm Moe", "Police Norway": a common word that opens names. */
function opensWith({text, small}: Token, next: Token | undefined): boolean {
  if (!next?.telling) return false;
  if (/^(?:St|Saint)$/.test(text)) return /^\.? $/.test(next.gap);
  if (next.gap !== " ") return false;
  if (isHyphenatedGivenName(next.text)) return true; // Park Min-seo
  return thingOpenings.has(text) || (landOpenings.has(small) && listed([next]) === "place");
}

/**
 * "Reporters Without Borders said", "Save the Children said": a common word, small words and another common word in
 * capitals, where a capital tells, and a body's verb: how many tokens behind the first belong to it, or 0.
 */
function opensPhrase(tokens: readonly Token[], i: number): number {
  const [first, second, third] = tokens.slice(i, i + 3);
  if (!first.capital || !isOrdinary(first.small) || FUNCTION_TAG.test(first.tag)) return 0;
  if (third?.gap !== " " || second.gap !== " ") return 0;
  if (isPreposition(second) && second.capital) return isPlainWord(third) && isAmongSmall(tokens, i) ? 2 : 0;
  const size = endOfPhrase(tokens, i);
  if (size === 0) return 0;
  const verb = tokens[i + size + 1];
  const acts = verb?.gap === " " && (speechActs.has(verb.small) || /^(?:has|have|had|is|was|will)$/.test(verb.small));
  return acts || (i > 0 && first.telling && second.small === "the") ? size : 0;
}

// Over "the", "of the" or "for" to a word with a capital that tells.
function endOfPhrase(tokens: readonly Token[], i: number): number {
  const [second, third, fourth] = tokens.slice(i + 1, i + 4);
  if (second.small === "the") return third.telling && isPlainWord(third) ? 2 : 0;
  if (!/^(?:of|for)$/.test(second.small)) return 0;
  if (third.small === "the") return fourth?.telling && fourth.gap === " " && isPlainWord(fourth) ? 3 : 0;
  return second.small === "for" && i === 0 && third.telling ? 2 : 0;
}

const isPlainWord = ({capital, small}: Token): boolean => capital && isOrdinary(small);
const isAmongSmall = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - longest), i + 2 * longest).some(({capital, text}) => !capital && text.length > 3);
const FUNCTION_TAG = /^(?:DT|IN|CC|PRP|TO|MD|W|EX|RB)/;
const isPreposition = ({small}: Token): boolean =>
  /^(?:without|against|beyond|before|after|over|under|across|between|within)$/.test(small);

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
