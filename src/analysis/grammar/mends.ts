// What the tagger gets wrong whatever verb it is: a table of mends, the first that fits is taken.

import {PERSONAL, setOf, testOf} from "../english/closed.js";
import type {Form} from "../english/inflect.js";
import {people, quantities} from "../english/people.js";
import {tableOf, type Row} from "./rows.js";
import type {Token} from "./tokens.js";

/** What stands around a token that may be a verb. */
export interface Place {
  tokens: Token[];
  i: number;
  token: Token;
  kinds: ReadonlySet<Form>; // what its form can be of the cue verbs
  last: Token | undefined; // the token before
  before: Token | undefined; // the one before that is no adverb
  next: Token | undefined;
  afterNext: Token | undefined;
  title: boolean; // the unit is set in title case
}

/** A tag put right; in its example the token after the "|". */
interface Mend extends Row {
  when: (place: Place) => boolean;
  tag: string; // what it is
}

const HANDING = setOf("send sends sent sending receive receives received receiving");
const STATE = setOf("state police fire court weather labor labour campaign market");
const LEVEL = setOf("bet burst cast cost cut hit hurt let put quit rid set shed shut slit split spread thrust");
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const CLAUSE = 20; // tokens
const isModifier = testOf(/^(?:JJ|DT|PRP\$|POS|PDT)/);
const isNoun = testOf(/^(?:NN|CD)/);

export const noun = (t: Token | undefined) => t !== undefined && isNoun(t.tag);
export const adjectival = (t: Token | undefined) => t !== undefined && isModifier(t.tag);
export const among = (t: Token | undefined, set: ReadonlySet<string>) => t?.kind === "word" && set.has(t.lower);

// What may follow a verb but seldom a noun.
export const takesObject = (t: Token | undefined): boolean =>
  t !== undefined && (/^(?:DT|PRP|TO|W|EX|PDT)/.test(t.tag) || t.lower === "that");

/** The table of mends. */
export const MENDS: readonly Mend[] = tableOf<Mend>([
  {
    name: "according to a noun",
    when: ({tokens, i, token, last}) => isInfinitive(token, last) && tokens[i - 2]?.lower === "according",
    tag: "NN",
    example: "Two ferries sank, according to |police."
  },
  {
    name: "to officials of the state",
    when: ({token, last, next, afterNext}) => {
      if (!isInfinitive(token, last) || !STATE.has(token.lower)) return false;
      return next?.tag === "NNS" || (noun(next) && people.has(afterNext?.lower ?? ""));
    },
    tag: "NN",
    example: "Moe talked to |state officials."
  },
  {
    name: "a past like its plain form",
    when: ({tokens, i}) => isLevelPast(tokens, i),
    tag: "VBD",
    example: "The bridge |cost 4 million crowns."
  },
  {
    name: "documents",
    when: ({token, last, before}) =>
      token.lower === "documents" && last?.kind === "word" && !among(before, PERSONAL) && before?.lower !== "who",
    tag: "NNS",
    example: "Moe said in court |documents that he had left."
  },
  {
    name: "a participle before a number or noun",
    when: ({token: {tag, lower}, last, next}) =>
      tag === "NN" && lower.endsWith("ed") && adjectival(last) && /^(?:CD|JJ|NN)/.test(next?.tag ?? ""),
    tag: "JJ",
    example: "The |failed 2008 candidate left."
  },
  {
    name: "think tank",
    when: ({token, next}) => token.lower === "think" && next?.lower.startsWith("tank") === true,
    tag: "NN",
    example: "Moe leads the Bree |think tank."
  },
  {
    name: "first published",
    when: ({token, last, next, afterNext}) =>
      (token.lower === "first" || token.lower === "long") && isAdverbial(last, next, afterNext),
    tag: "RB",
    example: "The channel |first published the film."
  },
  {
    name: "threatening before a noun",
    when: ({tokens, i, token, next}) => token.tag === "VBG" && noun(next) && isModified(tokens, i),
    tag: "JJ",
    example: "Moe turned back because of |threatening clouds."
  },
  {
    name: "so many suspected",
    when: ({tokens, i, token, last, next}) =>
      (/^VB[DN]$/.test(token.tag) || (token.tag === "JJ" && token.lower.endsWith("ed"))) &&
      last?.tag === "CD" &&
      noun(next) &&
      hasVerbBehind(tokens, i + 1),
    tag: "JJ",
    example: "Six |suspected thieves died."
  },
  {
    name: "experts warning that",
    when: ({token, kinds, last, next}) =>
      token.tag === "NN" && kinds.has("ing") && last?.tag === "NNS" && next?.lower === "that",
    tag: "VBG",
    example: "The plan failed, with experts |warning that it would."
  },
  {
    name: "promising to",
    when: ({token: {tag}, kinds, last, before, next}) =>
      (tag === "NN" || tag === "JJ") && kinds.has("ing") && (before?.form.be === true || isHung(last, next)),
    tag: "VBG",
    example: "Moe left, |promising to return."
  }
]);

const isInfinitive = ({tag}: Token, last: Token | undefined): boolean => last?.tag === "TO" && tag.startsWith("VB");

// "the bridge cost 4 million", "the blaze spread to the town": a past like its plain form, which the tagger reads as a noun,
// in a clause that has no other finite verb.
function isLevelPast(tokens: Token[], i: number): boolean {
  const {lower, tag} = tokens[i];
  const [last, next] = [tokens[i - 1], tokens[i + 1]];
  if (!LEVEL.has(lower) || !/^(?:NN|VBN?P?|JJ)$/.test(tag) || !last || !next) return false;
  const subject =
    last.lower === "," || /^(?:NN|PRP$)/.test(last.tag) || (last.tag === "JJ" && tokens[i - 2]?.tag === "DT");
  const object =
    /^(?:CD|DT|PRP\$)$/.test(next.tag) || (lower === "spread" && /^(?:to|into|across|through)$/.test(next.lower));
  if (!subject || !object) return false;
  for (const step of [-1, 1])
    for (let k = i + step; tokens[k] && tokens[k].kind === "word" && Math.abs(k - i) < CLAUSE; k += step)
      if (FINITE.test(tokens[k].tag) || tokens[k].tag.startsWith("W")) return false;
  return true;
}

// A finite verb behind the nouns that open at a token.
function hasVerbBehind(tokens: Token[], from: number): boolean {
  let i = from;
  while (noun(tokens[i])) i++;
  return i > from && FINITE.test(tokens[i]?.tag ?? "");
}

// ", promising to"
const isHung = (last: Token | undefined, next: Token | undefined): boolean =>
  last?.lower === "," && next !== undefined && /^(?:DT|PRP|NNP|TO)|^IN$/.test(next.tag);

// "the channel first published the film": an adverb between a subject and a verb that an object follows.
function isAdverbial(last: Token | undefined, next: Token | undefined, afterNext: Token | undefined): boolean {
  const subject = last !== undefined && (last.tag.startsWith("NN") || last.tag === "PRP" || last.lower === ",");
  return (
    subject && next !== undefined && next.form.kinds.has("past") && next.lower.endsWith("ed") && takesObject(afterNext)
  );
}

// A participle after "a string of", or after a verb that hands something over, describes the noun that follows.
function isModified(tokens: Token[], i: number): boolean {
  const last = tokens[i - 1];
  if (last?.lower === "of")
    return (
      quantities.has(tokens[i - 2]?.lower) || /^(?:because|out|full|kind|sort|form)$/.test(tokens[i - 2]?.lower ?? "")
    );
  return last !== undefined && HANDING.has(last.lower);
}
