// Nouns and adjectives as cues: "X's claim that", "raised doubts about", "is confident that".

import {ADJECTIVES, IT_ADJECTIVES, NOUNS, type CueLine} from "../lexicons/cues.js";
import type {Clause} from "./chunks.js";
import type {Cues} from "./matches.js";
import {findEnd, type Extent} from "./ends.js";
import {LIGHT, inflectNoun} from "./forms.js";
import {skip} from "./lookahead.js";
import {sourceOf, type Hit, type Reading, type Source} from "./reading.js";
import {sourceKind, speaks} from "./sources.js";
import {findSubject} from "./subjects.js";
import {TIMES} from "./words.js";

interface Complement {
  class: string;
  takes: Set<string>;
}

function compile(lines: readonly CueLine[], forms: (word: string) => string[]): Map<string, Complement[]> {
  const table = new Map<string, Complement[]>();
  for (const {class: kind, takes, words} of lines) {
    for (const form of words.flatMap(forms)) {
      table.set(form, [...(table.get(form) ?? []), {class: kind, takes: new Set(takes)}]);
    }
  }
  return table;
}

const nouns = compile(NOUNS, inflectNoun);
const adjectives = compile(ADJECTIVES, (word) => [word]);
const impersonal = new Set(IT_ADJECTIVES);
const ATTITUDES = /^(?:feared|believed|criticised)$/; // nouns that report even where nobody is named
const ON = /^(?:about|over)$/;
const COPULAS =
  /^(?:be|is|are|was|were|been|being|am|'s|'re|'m|feels?|felt|seems?|seemed|becomes?|became|become|remains?|remained|grows?|grew|sounds?|sounded|appears?|appeared|gets?|got|looks?|looked)$/;

export function findNouns({clause, cues}: Reading): Hit[] {
  const {chunks} = clause;
  const hits: Hit[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== "np" || !nouns.has(chunk.lower)) return;
    const held = holderOf(clause, at);
    const holder = held && complement(clause, at + 3, nouns.get(chunk.lower)) ? held : null;
    const next = holder ? at + 3 : at + 1;
    const found = complement(clause, next, nouns.get(chunk.lower));
    if (!found) return;
    const by = holder ?? possessor(clause, at) ?? doer(clause, at, cues);
    const telling = chunks[next].kind === "that" || (ATTITUDES.test(found.class) && ON.test(chunks[next].lower));
    if (!by && !telling) return;
    hits.push({
      source: by?.source ?? null,
      cue: [by?.from ?? chunk.from, holder ? chunk.to : found.cueTo],
      content: [[found.from, findEnd(clause, found.from, found.extent, at, cues)]],
      class: found.class,
      rule: "noun cue"
    });
  });
  return hits;
}

// "fears among diplomats that": who holds it stands between the noun and its content.
function holderOf(clause: Clause, at: number): {source: Source; from: number} | null {
  const {chunks} = clause;
  const [prep, np] = [chunks[at + 1], chunks[at + 2]];
  if (prep?.kind !== "prep" || !/^(?:by|from|among|amongst|of)$/.test(prep.lower) || np?.kind !== "np") return null;
  const kind = sourceKind(clause, at + 2);
  return speaks(kind) ? {source: {from: np.from, to: np.to, head: np.head, kind}, from: chunks[at].from} : null;
}

export function findAdjectives({clause, cues}: Reading): Hit[] {
  const {chunks, tokens} = clause;
  const hits: Hit[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== "verb") return;
    const own = adjectives.has(chunk.lower) && chunk.verb!.passive;
    if (!own && !COPULAS.test(chunk.lower)) return;
    const adjective = own ? at : skip(clause, at + 1);
    const head = chunks[adjective];
    if (
      !head ||
      (!own &&
        head.kind !== "adj" &&
        !(head.kind === "verb" && head.verb?.form === "part") &&
        head.kind !== "np" &&
        head.kind !== "other")
    )
      return;
    const found = complement(clause, adjective + 1, adjectives.get(head.lower));
    if (found) {
      const subject = findSubject(clause, at, cues);
      if (!subject || !speaks(subject.kind)) return;
      hits.push({
        source: sourceOf(clause, subject),
        cue: [chunk.from, found.cueTo],
        content: [[found.from, findEnd(clause, found.from, found.extent, at, cues)]],
        class: found.class,
        rule: "adjective"
      });
    } else if (
      head.kind === "np" &&
      head.lower === "it" &&
      impersonal.has(chunks[adjective + 1]?.lower) &&
      chunks[adjective + 2]?.kind === "that"
    ) {
      const from = adjective + 2;
      hits.push({
        source: null,
        cue: [chunk.from, chunks[from].from],
        content: [[from, findEnd(clause, from, "clause", at, cues)]],
        class: "believed",
        rule: "it is clear"
      });
    } else if (impersonal.has(head.lower) && chunks[adjective + 1]?.kind === "that") {
      const subject = findSubject(clause, at, cues);
      if (!subject || tokens[chunks[subject.head].head].lower !== "it") return;
      hits.push({
        source: null,
        cue: [chunks[subject.from].from, head.to],
        content: [[adjective + 1, findEnd(clause, adjective + 1, "clause", at, cues)]],
        class: "believed",
        rule: "it is clear"
      });
    }
  });
  return hits;
}

// What follows the cue, if it takes it; a "that" with a verb right behind it is a relative, not a claim.
function complement(
  clause: Clause,
  at: number,
  list: Complement[] | undefined
): {from: number; cueTo: number; extent: Extent; class: string} | null {
  if (!list) return null;
  const {chunks} = clause;
  const next = chunks[at];
  if (!next) return null;
  for (const {class: kind, takes} of list) {
    if (next.kind === "that" && takes.has("that") && chunks[at + 1] && chunks[at + 1].kind !== "verb")
      return {from: at, cueTo: next.from, extent: "complement", class: kind};
    if (next.kind === "verb" && next.verb?.form === "to" && takes.has("to"))
      return {from: at, cueTo: next.from, extent: "complement", class: kind};
    if (next.kind === "prep" && takes.has(next.lower) && chunks[at + 1])
      return {from: at + 1, cueTo: next.to, extent: "noun", class: kind};
  }
  return null;
}

// "X's fear": the owner; "his fear".
function possessor(clause: Clause, at: number): {source: Source; from: number} | null {
  const {tokens, chunks} = clause;
  const {from, head} = chunks[at];
  for (let i = head - 1; i >= from; i--) {
    if (tokens[i].tag === "POS") {
      const owner = {...chunks[at], to: i, head: i - 1, lower: tokens[i - 1].lower};
      const kind = sourceKind({...clause, chunks: [owner]}, 0);
      return TIMES.has(tokens[i - 1].lower) ? null : {source: {from, to: i, head: i - 1, kind}, from: i + 1};
    }
    if (tokens[i].tag === "PRP$")
      return tokens[i].lower === "its" ? null : {source: {from: i, to: i + 1, head: i, kind: "pronoun"}, from: i + 1};
  }
  return null;
}

// "X raised doubts about": the subject of the light verb before the noun.
function doer(clause: Clause, at: number, cues: Cues): {source: Source; from: number} | null {
  const {chunks} = clause;
  const verb = chunks[at - 1];
  if (verb?.kind !== "verb" || verb.verb!.passive || !LIGHT.has(verb.lower)) return null;
  const subject = findSubject(clause, at - 1, cues);
  return subject && speaks(subject.kind) ? {source: sourceOf(clause, subject), from: verb.from} : null;
}
