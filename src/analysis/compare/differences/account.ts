// An article as differences are looked for in it: its sentences with their words weighed, cut into clauses, and all that
// is said anywhere in it.

import {foldWords} from "../../english/finder.js";
import type {Article} from "../../model/story.js";
import type {Id, Span, Text} from "../../model/text.js";
import type {Mark} from "../../model/features.js";
import type {Attribution, Name} from "../../model/voices.js";
import type {Token} from "../align/normalise.js";
import {findModifiers, type Modifiers} from "../claims/certainty.js";
import {readSide, type ClaimToken, type Reading} from "../claims/read.js";
import {reportsClaim} from "../claims/reports.js";
import {cutClauses, type Clause} from "./clauses.js";

/** What the engine needs of an article. */
export interface AccountSource {
  article: Article;
  label: string;
  text: Text;
  attributions: Attribution[];
  names: Name[];
  marks: Mark[];
}

/** A sentence with its words weighed. */
export interface Passage extends Span {
  index: number;
  tokens: readonly ClaimToken[];
  told: readonly ClaimToken[]; // those with a meaning of their own
  stems: ReadonlySet<string>;
  mass: number;
  clauses: readonly Clause[];
  sourced: boolean; // something in it is given to somebody
}

export interface Account {
  id: Id;
  label: string; // in a sentence
  reading: Reading;
  modifiers: Modifiers;
  marks: readonly Mark[]; // loaded words and comment, in text order
  passages: readonly Passage[];
  stems: ReadonlySet<string>; // all stems of the article
  forms: ReadonlySet<string>; // all its words in lower case, headline and captions too, and any two that meet, as one
  weigh: (stem: string) => number;
  slice: (span: Span) => string;
}

const least = 0.3; // what every word with a meaning weighs

/** Reads an article once for all its comparisons. `rarity`: of a stem in the story. */
export function readAccount(
  source: AccountSource,
  rarity: (stem: string) => number,
  prepared?: readonly Token[][]
): Account {
  const reading = readSide(source, prepared);
  const weigh = (stem: string) => Math.max(least, rarity(stem));
  const {text, slice} = reading;
  const passages = text.sentences.slice(0, prepared?.length ?? text.sentences.length).map(({index}): Passage => {
    const {start, end, tokens, told} = reading.sentence(index);
    const stems = new Set(told.map(({stem}) => stem));
    let mass = 0;
    for (const stem of stems) mass += weigh(stem);
    const clauses = cutClauses(source.article.text, {start, end}, tokens, weigh);
    const sourced = reading.reports(index).some((one) => one.source !== null && reportsClaim(reading, one));
    return {start, end, index, tokens, told, stems, mass, clauses, sourced};
  });
  const stems = new Set<string>();
  for (const passage of passages) for (const stem of passage.stems) stems.add(stem);
  const forms = new Set(foldWords(reading));
  let before = "";
  for (const [word] of source.article.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const form = word.toLowerCase();
    forms.add(form).add(before + form); // "Van Wert" is "VanWert"
    before = form;
  }
  return {
    id: source.article.id,
    label: source.label,
    reading,
    modifiers: findModifiers(reading),
    marks: source.marks,
    passages,
    stems,
    forms,
    weigh,
    slice
  };
}
