// A run of capitals cut into names: titles, adjectives of nations and generic nouns fall away.

import {passing, surnameHeads} from "../english/lexicons/contexts.js";
import {givenNames, nameEndings, particles} from "../english/lexicons/names.js";
import {landOpenings, organisationHeads} from "../english/lexicons/organisations.js";
import {
  abbreviated,
  honours,
  officeModifiers,
  pointedHonours,
  relations,
  secondRanks
} from "../english/lexicons/titles.js";
import type {NameKind} from "../model/voices.js";
import {isCommon} from "../text/tags/nlp.js";
import {headKind, isAdjective, isGeneric, isTitle, listed} from "./lists.js";
import type {Token} from "./tokens.js";

/** A stretch of tokens, half-open, that is a name; the kind where its form or a title gives it away. */
export interface Run {
  from: number;
  to: number;
  kind?: NameKind;
  titled?: boolean; // a title stands before it
  doubtful?: boolean; // a given name before the head of a body or place
  owner?: boolean; // a title stands after it: "Bergen Mayor Ann Moe"
}

interface Title {
  from: number;
  to: number;
  named: boolean; // a person's name follows
}

const courtesies = new Set("Mr Mrs Ms Mx Miss Dr Prof Mme Mlle Messrs".split(" "));
const directions = new Set("north south east west latin native central african pan new".split(" "));

/** The names in a run of capitals, in order. */
export function cut(tokens: readonly Token[], from: number, to: number, titled = false): Run[] {
  while (from < to && !tokens[from].capital && !particles.has(tokens[from].text) && !/^\d/.test(tokens[from].text))
    from++;
  while (from < to && !tokens[to - 1].capital) to--;
  const honoured = endOfHonours(tokens, from, to);
  if (honoured < to) return cut(tokens, from, honoured, true);
  while (to - from > 1 && isGeneric(tokens[to - 1])) to--;
  if (from >= to) return [];
  if (to - from === 2 && landOpenings.has(tokens[from].small) && listed([tokens[from + 1]]) === "place")
    return [{from, to, kind: "organisation"}]; // Statistics Norway
  const whole = titled ? undefined : listed(tokens.slice(from, to));
  if (whole) return [{from, to, kind: whole}];
  if (from === 0 && passing.has(tokens[0].small)) return cut(tokens, 1, to, titled);
  const title = findTitle(tokens, from, to);
  if (title) {
    const owners = cut(tokens, from, title.from).map((run) => ({...run, owner: true}));
    return [...owners, ...cut(tokens, title.to, to, title.named)];
  }
  const head = to - from > 1 ? headKind(tokens[headOf(tokens, from, to)].small) : undefined;
  const adjective = findAdjective(tokens, from, to, head !== undefined);
  if (adjective) return [...cut(tokens, from, adjective[0], titled), ...cut(tokens, adjective[1], to)];
  const seam = findSeam(tokens, from, to);
  if (seam > from) return [...cut(tokens, from, seam, titled), ...cut(tokens, seam, to)];
  if (head)
    return [{from, to, kind: isSurname(tokens, from, to) ? "person" : head, doubtful: mayBeSurname(tokens, from, to)}];
  return trim(tokens, from, to, titled);
}

/** Where a name ends before "KC" or "PhD"; a row of nothing else begins with a comma after the name. */
function endOfHonours(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && isHonour(tokens[end - 1])) end--;
  const apart = end === from && tokens[from]?.gap === ", ";
  const alone = end - from === 1 && /^(?:[KQ]C|PhD)$/.test(tokens[end]?.text ?? ""); // "Labour MP" has no name in it
  return end - from > 1 || alone || apart ? end : to;
}

const isHonour = ({text, start, end}: Token): boolean =>
  honours.has(text) || (pointedHonours.has(text) && end - start > text.length);

function trim(tokens: readonly Token[], from: number, to: number, titled: boolean): Run[] {
  while (from === 0 && from < to && officeModifiers.has(tokens[from].small) && isCommon(tokens[from].small)) from++;
  if (from === to) return [];
  const [first] = tokens.slice(from, to);
  if (to - from === 1 && (isTitle(first) || isGeneric(first) || first.text.length === 1)) return [];
  return [titled ? {from, to, kind: "person", titled} : {from, to}];
}

/** "Cheryl Mills": a given name before a head that is a surname too. */
function isSurname(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 2 && givenNames.has(tokens[from].text) && surnameHeads.has(tokens[to - 1].small);
}

/** "Ann Court": a given name before any head; who speaks by the last word alone is a person (see readSurnames). */
function mayBeSurname(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 2 && givenNames.has(tokens[from].text) && tokens[to - 1].gap === " ";
}

/** The last word before "of", "for" or "on", else the last of all but numerals ("World War II"). */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  while (to - from > 2 && nameEndings.has(tokens[to - 1].text)) to--;
  for (let i = from + 1; i < to - 1; i++) if (/^(?:of|for|on)$/.test(tokens[i].small)) return i - 1;
  return to - 1;
}

/** The last title of a run, with the words that go with it. */
function findTitle(tokens: readonly Token[], from: number, to: number): Title | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (!isTitle(tokens[i])) continue;
    if (i > from + 1 && (i === to - 1 || tokens[i].small.endsWith("s")) && headOf(tokens, from, i + 1) < i) continue; // Board of Governors
    let rest = i + 1;
    if (rest < to - 1 && abbreviated.has(tokens[i].text) && secondRanks.has(tokens[rest].text)) rest++; // Det Con
    if (rest < to && tokens[rest].small === "of") {
      if (tokens[i].small !== "secretary") return {from: startOfTitle(tokens, from, i), to: rest + 1, named: false};
      rest += 2; // Secretary of State
    }
    if (rest < to && namesBody(tokens, i, rest, to)) continue;
    if (rest === to && i > from && organisationHeads.has(tokens[i].small)) continue;
    return {from: startOfTitle(tokens, from, i), to: rest, named: rest < to};
  }
  return undefined;
}

/** "Justice Department", "Mother Emanuel Church": what looks like a title opens the name of a body. */
function namesBody(tokens: readonly Token[], at: number, rest: number, to: number): boolean {
  if (!headKind(tokens[to - 1].small) || courtesies.has(tokens[at].text)) return false;
  return relations.has(tokens[at].small) || !givenNames.has(tokens[rest].text);
}

function startOfTitle(tokens: readonly Token[], from: number, at: number): number {
  const belongs = (token: Token) => (officeModifiers.has(token.small) || isTitle(token)) && !listed([token]);
  while (at > from && belongs(tokens[at - 1])) {
    if (at - 1 > from && organisationHeads.has(tokens[at - 1].small)) break; // Bergen Police chief
    at--;
  }
  return at;
}

/** An adjective of a nation that is no part of a name, half-open. "Korean Central News Agency" keeps its own. */
function findAdjective(
  tokens: readonly Token[],
  from: number,
  to: number,
  headed: boolean
): [number, number] | undefined {
  const plain = (token: Token) => isCommon(token.small) && !isTitle(token);
  for (let i = from; i < to; i++) {
    if (!isAdjective(tokens[i])) continue;
    if (i === from && i < to - 1 && tokens.slice(i + 1, to).every(plain)) return undefined; // Latino Decisions
    if (headed && i < to - 1 && !tokens[i].text.includes("-")) continue;
    return [i > from && directions.has(tokens[i - 1].small) ? i - 1 : i, i + 1];
  }
  return undefined;
}

/** Where two names meet: "Obama White House", "Senate Democrats", "NFL Brady Quinn"; but "U.N. Security Council". */
function findSeam(tokens: readonly Token[], from: number, to: number): number {
  for (let size = 3; size >= 2; size--) {
    const tail = to - from > size ? listed(tokens.slice(to - size, to)) : undefined;
    if (tail) return tail === "organisation" && listed(tokens.slice(from, to - size)) ? from : to - size;
  }
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (to - from === 2)
    return listed([first]) === "organisation" && listed([second]) === "organisation" ? from + 1 : from;
  const goesOn = to - from > 2 && /^\p{Lu}{2,4}$/u.test(first.text) && !headKind(tokens[to - 1].small);
  return goesOn && (givenNames.has(second.text) || listed([second]) === "place") ? from + 1 : from;
}
