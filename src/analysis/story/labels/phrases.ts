// The phrases that an article ties to a name, by their place beside it: title before the name, apposition after it,
// predicate, and the class it is counted among. Apposition and copula after Quirk et al. (1985), 17.65 to 17.93 and
// 16.21 to 16.23; "and other …" after Hearst (1992), Automatic acquisition of hyponyms.

import {officeModifiers, offices, relations} from "../../english/lexicons/titles.js";
import type {Token} from "../../names/tokens.js";

/** A stretch of a sentence's tokens, half-open. */
export interface Range {
  from: number;
  to: number;
}

type Rule = (tokens: readonly Token[], name: Range) => Range | null;

const [mostBefore, mostAfter] = [6, 14]; // tokens of a phrase
const sides = new Set("eastern western northern southern central upper lower far mainland".split(" ")); // parts of a place
const noLabel = new Set(
  "same such other own many few several last next first second recent latest early late".split(" ")
);
const standings = new Set(
  // nouns that stand before a name and are no office: "the time Putin" is no title
  "neighbor neighbour ally rival enemy foe adversary partner state nation country republic power superpower giant despot tyrant autocrat recluse oligarch".split(
    " "
  )
);
const FINITE = /^(?:VBZ|VBD|VBP|MD)$/;
const WIDE = /[,;:()—–"“”]| - /; // a gap that ends a phrase
const BE = new Set("is was are were remains remained becomes became".split(" "));
const SUBORDINATE = new Set("because when while after before since as if although during until amid where".split(" "));
const HELD = new Set(
  "seen regarded viewed described known considered called dubbed hailed portrayed named labelled labeled".split(" ")
);
const OPEN = new Set(
  "able unable likely unlikely due set ready expected scheduled willing available aware present sure set".split(" ")
);

const spaced = (token: Token | undefined): boolean => token?.gap === " ";

/** "North Korean leader" before "Kim Jong Un"; its article stays outside. */
export const before: Rule = (tokens, {from}) => {
  let at = from;
  while (at > 0 && from - at < mostBefore && spaced(tokens[at])) {
    const step = qualifies(tokens, at - 1, at === from) ? 1 : at < from && endsOffice(tokens, at - 1) ? 2 : 0;
    if (step === 0 || governs(tokens, at - 1)) break;
    at -= step;
  }
  while (at < from && !opensTitle(tokens, at)) at++;
  return at < from ? {from: at, to: from} : null;
};

/** "a letter accusing President Holm": a participle after a noun is its verb, and no part of the title. */
const governs = (tokens: readonly Token[], i: number): boolean =>
  /^VB[GN]$/.test(tokens[i].tag) &&
  i > 0 &&
  spaced(tokens[i]) &&
  tokens[i - 1].tag.startsWith("NN") &&
  !tokens[i - 1].possessive;

/**
 * Whether a name stands before a noun that it describes, so that what goes before belongs to the noun: "a new Norway law",
 * "the now-deleted Facebook post". An office stays with its holder: "President Holm supporters".
 */
export function isAttribute(tokens: readonly Token[], {from, to}: Range): boolean {
  const next = tokens[to];
  if (!next || !spaced(next) || next.capital || tokens[to - 1].possessive) return false;
  const noun =
    next.tag === "NN" ||
    next.tag === "NNS" ||
    (/^(?:JJ|VBN|CD)/.test(next.tag) && (tokens[to + 1]?.tag ?? "").startsWith("NN"));
  return noun && !offices.has(tokens[from - 1]?.small ?? "");
}

/** "has presented North Korean leader Kim": a participle opens a title only after an article, or as part of an office. */
function opensTitle(tokens: readonly Token[], at: number): boolean {
  const {tag, small} = tokens[at];
  const open = spaced(tokens[at]) && /^(?:DT|PRP\$)$/.test(tokens[at - 1]?.tag ?? "");
  return !noLabel.has(small) && tag !== "CD" && (!tag.startsWith("VB") || open || officeModifiers.has(small));
}

/** "Secretary of" before "State Jane Roe". */
function endsOffice(tokens: readonly Token[], i: number): boolean {
  return tokens[i].small === "of" && spaced(tokens[i]) && i > 0 && offices.has(tokens[i - 1].small);
}

function qualifies(tokens: readonly Token[], i: number, adjacent: boolean): boolean {
  const {tag, small, text, possessive} = tokens[i];
  if (/^\p{Lu}{5,}$/u.test(text) || sides.has(small) || noLabel.has(small)) return false; // capitals throughout: shouted
  if (possessive) return tag.startsWith("NNP");
  if (/^(?:JJ|NNP)/.test(tag) || offices.has(small)) return true;
  if (!adjacent) return /^(?:NN|VBN|VBG|CD)$/.test(tag);
  return tag === "NN" && standings.has(small);
}

/** ", a car fanatic," and ", known for his passion for cars," after a name. */
export const after: Rule = (tokens, {from, to}) => {
  const first = tokens[to];
  if (!first || !/^(?:, | ?[—–] ?| - )$/.test(first.gap) || tokens[to - 1].possessive || opensSentence(tokens, from))
    return null;
  let end = to + 1;
  while (end < tokens.length && end - to <= mostAfter && !WIDE.test(tokens[end].gap)) end++;
  const dashed = first.gap !== ", "; // a dash alone may set off what the whole sentence is about
  if (end - to > mostAfter || (dashed && !/[—–-]/.test(tokens[end]?.gap ?? ""))) return null;
  const stop = findBetween(tokens, to, end, ({tag}) => /^(?:WP|WDT)/.test(tag));
  if (stop === to || tokens.slice(to, stop).some(({tag}) => FINITE.test(tag))) return null;
  const loose = /^(?:JJ|VBN)/.test(first.tag) && !isSubject(tokens, from); // "sanctions on North Korea, aimed at …"
  return !loose && opensLabel(tokens, to, stop) ? {from: to, to: stop} : null;
};

/** "In North Korea, …": what follows the comma is the subject of the sentence. */
function opensSentence(tokens: readonly Token[], from: number): boolean {
  return from <= 5 && tokens.slice(0, from).some(({tag}) => tag === "IN" || tag === "TO");
}

function opensLabel(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, second] = [tokens[from], from + 1 < to ? tokens[from + 1] : undefined];
  if (/^(?:JJ|VBN)/.test(first.tag) && second && /^(?:IN|TO)$/.test(second.tag))
    return first.tag === "VBN" || !OPEN.has(first.small);
  if (first.tag === "VBN") return HELD.has(first.small) && second !== undefined;
  const owner = findBetween(tokens, from, Math.min(to, from + 4), ({possessive}) => possessive);
  if (
    owner + 1 < to &&
    tokens[owner].possessive &&
    tokens.slice(from, owner + 1).every(({tag}) => /^(?:NNP|DT)/.test(tag))
  )
    return true;
  if (!/^(?:DT|PRP\$|JJ|NN)/.test(first.tag) && first.small !== "one") return false;
  const cut = findBetween(tokens, from + 1, to, ({tag, gap}) => /^(?:IN|CC|TO|WRB)$/.test(tag) || gap !== " ");
  const head = tokens[cut - 1]; // of a list of names it is a name
  const role = offices.has(head.small) || relations.has(head.small);
  if (head.tag.startsWith("NNP")) return role;
  return head.tag.startsWith("NN") && (role || /^(?:DT|PRP\$|JJ)/.test(first.tag) || first.small === "one");
}

/** The first token of a range that passes; else its end. */
function findBetween(tokens: readonly Token[], from: number, to: number, test: (token: Token) => boolean): number {
  let at = from;
  while (at < to && !test(tokens[at])) at++;
  return at;
}

/** "our neighbor" after "North Korea is"; also ", which is …" and "is seen as …". */
export const predicate: Rule = (tokens, {from, to}) => {
  const relative = tokens[to]?.gap === ", " && /^(?:who|which)$/.test(tokens[to].small);
  let at = relative ? to + 1 : to;
  if (!spaced(tokens[at]) || tokens[to - 1].possessive || (!relative && !isSubject(tokens, from))) return null;
  if (/^serve[sd]$/.test(tokens[at].small) && tokens[at + 1]?.small === "as") at += 2;
  else if (/^ha[sd]$/.test(tokens[at].small) && tokens[at + 1]?.small === "become") at += 2;
  else if (BE.has(tokens[at].small)) at++;
  else return null;
  while (tokens[at]?.tag === "RB" && spaced(tokens[at])) {
    if (/^(?:not|never|n't)$/.test(tokens[at].small)) return null;
    at++;
  }
  if (HELD.has(tokens[at]?.small ?? "")) at += /^(?:as|for)$/.test(tokens[at + 1]?.small ?? "") ? 2 : 1;
  const end = endOfPredicate(tokens, at);
  return end > at ? {from: at, to: extend(tokens, end)} : null;
};

/** Whether a name can be the subject of the verb after it: "ties with North Korea are close" is about ties. */
function isSubject(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  const least = Math.max(0, from - mostAfter);
  while (at >= least && spaced(tokens[at + 1]) && /^(?:DT|JJ|NNP?|PRP\$)$/.test(tokens[at].tag)) at--;
  return at < 0 || !spaced(tokens[at + 1]) || !/^(?:IN|TO|CC|VB)/.test(tokens[at].tag);
}

function endOfPredicate(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (!spaced(first) || (!/^(?:DT|PRP\$|JJ|NN)/.test(first.tag) && first.small !== "one")) return from;
  if (first.tag.startsWith("JJ") && (OPEN.has(first.small) || tokens[from + 1]?.tag === "TO")) return from;
  if (first.small.endsWith("ing") && tokens[from + 1]?.tag === "IN") return from; // "is railing against"
  let end = from + 1;
  while (end < tokens.length && end - from < mostAfter && spaced(tokens[end])) {
    const {tag, small} = tokens[end];
    if (FINITE.test(tag) || /^(?:WP|WDT)/.test(tag) || SUBORDINATE.has(small)) break;
    if (tag === "PRP") return from; // "the reason they came"
    if (tag === "CC" && tokens.slice(end + 1, end + 3).some((next) => FINITE.test(next.tag))) break;
    end++;
  }
  while (end > from && /^(?:IN|TO|DT|CC|RB)$/.test(tokens[end - 1].tag)) end--;
  return tokens.slice(from, end).some(({tag}) => /^(?:NN|JJ)/.test(tag)) ? end : from;
}

/** "our neighbor, our close neighbor": a second phrase set beside the first. */
function extend(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.gap !== ", " || !/^(?:DT|PRP\$)$/.test(tokens[end].tag)) return end;
  let to = end + 1;
  while (to < tokens.length && to - end < mostBefore && spaced(tokens[to]) && /^(?:JJ|NN|VBN|VBG)/.test(tokens[to].tag))
    to++;
  const closes = to === tokens.length || /^[,;:—–"”]/.test(tokens[to].gap);
  return closes && tokens[to - 1].tag.startsWith("NN") ? to : end;
}

/** "other countries hostile to the United States" after "North Korea and". */
export const counted: Rule = (tokens, {to}) => {
  if (!spaced(tokens[to]) || !/^(?:and|or)$/.test(tokens[to].small) || tokens[to + 1]?.small !== "other") return null;
  let end = to + 2;
  while (end < tokens.length && end - to < mostAfter && spaced(tokens[end])) {
    const {tag, small} = tokens[end];
    const reduced = tag === "VBD" && (HELD.has(small) || tokens[end + 1]?.small === "by"); // "considered unfriendly by …"
    if ((FINITE.test(tag) && !reduced) || SUBORDINATE.has(small) || /^(?:such|including|like)$/.test(small)) break;
    end++;
  }
  while (end > to + 2 && /^(?:IN|TO|DT|CC|RB)$/.test(tokens[end - 1].tag)) end--;
  return end > to + 2 ? {from: to + 1, to: end} : null;
};
