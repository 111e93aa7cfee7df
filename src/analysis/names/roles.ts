// Titles that the article itself ties to a name ("North Korean leader Kim Jong Un"; "Ann Moe, the mayor of Bergen,"),
// and the places where such a title stands for the name ("the North Korean leader", "the mayor").

import {demonyms} from "../english/lexicons/demonyms.js";
import {officeModifiers, offices, relations} from "../english/lexicons/titles.js";
import type {NameMention} from "../model/voices.js";
import type {Candidate, Entity} from "./merge.js";
import type {Token} from "./tokens.js";

interface Role {
  entity: number;
  modifiers: ReadonlySet<string>;
  at: number; // offset from which the article has said so
}

interface Title {
  head: string;
  modifiers: string[];
  at: number; // offset where the title ends
}

const noTitle: Title = {head: "", modifiers: [], at: 0};
const mostModifiers = 5;
const mostRoles = 30; // of one title in an article
const defeating = new Set("former ex late then vice deputy acting assistant would-be".split(" ")); // "the president" is not the former one
const leading = new Set(
  `president chancellor premier minister king queen prince princess emperor sultan emir pope governor mayor leader chairman
  chairwoman director spokesman spokeswoman spokesperson speaker ambassador senator dictator ruler monarch ceo`.split(
    /\s+/
  )
);

/** Definite titles without a name, by the index of the entity they stand for. Only where one entity alone fits. */
export function findRoles(
  sentences: readonly Token[][],
  entities: readonly Entity[]
): {entity: number; mention: NameMention}[] {
  const roles = readRoles(sentences, entities);
  return sentences.flatMap((tokens) => findDefinite(tokens, roles));
}

function readRoles(sentences: readonly Token[][], entities: readonly Entity[]): ReadonlyMap<string, Role[]> {
  const roles = new Map<string, Role[]>();
  const starts = new Map<number, {entity: number; candidate: Candidate}>();
  entities.forEach((entity, index) => {
    if (entity.kind === "person")
      for (const candidate of entity.mentions) starts.set(candidate.start, {entity: index, candidate});
  });
  for (const tokens of sentences)
    tokens.forEach((token, i) => {
      const named = starts.get(token.start);
      if (!named) return;
      const last = i + named.candidate.words.length;
      for (const {head, modifiers, at} of [readBefore(tokens, i), readAfter(tokens, last)]) {
        if (head === "") continue;
        const list = roles.get(head) ?? [];
        if (list.length >= mostRoles || list.some((role) => isSame(role, named.entity, modifiers))) continue;
        list.push({entity: named.entity, modifiers: new Set(modifiers), at});
        roles.set(head, list);
      }
    });
  return roles;
}

function isSame({entity, modifiers: known}: Role, other: number, modifiers: readonly string[]): boolean {
  return entity === other && modifiers.every((word) => known.has(word));
}

/** The title before a name: its head, and the words before the head. */
function readBefore(tokens: readonly Token[], name: number): Title {
  const head = tokens[name - 1];
  if (!head || !offices.has(head.small) || !/^\.? $/.test(tokens[name].gap) || head.possessive) return noTitle;
  const modifiers: string[] = [];
  for (let i = name - 2; i >= 0 && name - i <= mostModifiers && tokens[i + 1].gap === " " && qualifies(tokens[i]); i--)
    modifiers.push(tokens[i].small);
  return {head: head.small, modifiers, at: head.end};
}

/** The title in apposition after a name: ", the mayor of Bergen,". */
function readAfter(tokens: readonly Token[], after: number): Title {
  if (tokens[after]?.gap !== ", ") return noTitle;
  const modifiers: string[] = [];
  for (let i = after; i < tokens.length && i - after <= mostModifiers; i++) {
    if (i > after && tokens[i].gap !== " ") break;
    if (offices.has(tokens[i].small) && !(tokens[i + 1]?.gap === " " && offices.has(tokens[i + 1].small))) {
      if (tokens[i].possessive || relations.has(tokens[i].small)) break;
      const closes = tokens[i + 1] === undefined || tokens[i + 1].gap !== " " || /^(?:IN|CC)$/.test(tokens[i + 1].tag);
      if (!closes) break;
      if (tokens[i + 1]?.small === "of" && tokens[i + 2]) modifiers.push(tokens[i + 2].small);
      return {head: tokens[i].small, modifiers, at: tokens[i].end};
    }
    if (tokens[i].tag !== "DT" && !qualifies(tokens[i])) break;
    if (tokens[i].tag !== "DT") modifiers.push(tokens[i].small);
  }
  return noTitle;
}

function qualifies(token: Token): boolean {
  return /^(?:JJ|NN|NNS|NNP|NNPS|VBN|VBG|CD)$/.test(token.tag) || officeModifiers.has(token.small);
}

function findDefinite(
  tokens: readonly Token[],
  roles: ReadonlyMap<string, Role[]>
): {entity: number; mention: NameMention}[] {
  const found: {entity: number; mention: NameMention}[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].small !== "the") continue;
    let at = i + 1;
    while (at < tokens.length && at - i <= mostModifiers && tokens[at].gap === " " && !roles.has(tokens[at].small)) {
      if (!qualifies(tokens[at]) || tokens[at].possessive) break;
      at++;
    }
    const candidates = tokens[at]?.gap === " " ? roles.get(tokens[at].small) : undefined;
    if (!candidates || continues(tokens, at)) continue;
    const modifiers = tokens.slice(i + 1, at).map((token) => token.small);
    if (tokens[at + 1]?.small === "of" && tokens[at + 2]) modifiers.push(tokens[at + 2].small);
    if (modifiers.length === 0 && !leading.has(tokens[at].small)) continue; // "the expert" may be any
    const entity = pick(candidates, modifiers, tokens[i].start);
    if (entity === undefined) continue;
    const form = leading.has(tokens[at].small) ? "title" : "description";
    found.push({entity, mention: {start: tokens[i].start, end: tokens[at].end, form}});
    i = at;
  }
  return found;
}

/** "the president Vladimir Putin", "the leader board": the title is not the end of its phrase. */
function continues(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.gap !== " " || tokens[at].possessive) return false;
  return next.tag.startsWith("NN") || next.capital;
}

/** The only entity with this title, all of the mention's modifiers among its own, known by then. */
function pick(candidates: readonly Role[], modifiers: readonly string[], at: number): number | undefined {
  let picked: number | undefined;
  for (const {entity, modifiers: own, at: since} of candidates) {
    if (since > at || [...own].some((word) => defeating.has(word) && !modifiers.includes(word))) continue;
    if (!modifiers.every((word) => own.has(word) || own.has(demonyms.get(word) ?? word))) continue;
    if (picked !== undefined && picked !== entity) return undefined;
    picked = entity;
  }
  return picked;
}
