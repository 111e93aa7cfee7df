// The sentence of each rule of the difference engine: both clauses, whose they are, and the words that differ.

import type {Point, Said} from "../points.js";
import type {RuleName} from "../rules.js";
import {bareOf, remainder, upper} from "./clauses.js";

/** What the two are called inside a sentence: "the wire", "the Gazette". */
export interface Names {
  there: string;
  here: string;
}

export interface Parts extends Names {
  x: string; // the clause there, in quotation marks; "" where there is none
  y: string; // the clause here
  one: string; // words there
  other: string; // words here
  point: Point;
}

export type Say = (parts: Parts) => string;

/** Both clauses, each with whose it is. Clauses that read the same are given once. */
const both: Say = ({here, there, x, y}) =>
  x === y || !x ? `${here}: ${y}.` : !y ? `${there}: ${x}.` : `${here}: ${y}. ${upper(there)}: ${x}.`;

const differ =
  (what: string): Say =>
  (parts) =>
    `${what}: ${parts.other} in ${parts.here}, ${parts.one} in ${parts.there}. ${upper(both(parts))}`;

const lost: Say = ({here, there, x, y, one}) => {
  const rest = remainder(x, y);
  return rest
    ? `${here} says in its own voice: ${y}. ${upper(there)} adds: ${rest}.`
    : `${here} says in its own voice: ${y}. ${upper(there)} gives it to ${one ? bareOf(one) : "a source"}: ${x}.`;
};

/** The sentence of each rule. */
export const sayings: Record<RuleName, Say> = {
  "quotation altered": ({here, there, x, y}) => `${here} prints in quotation marks ${y}; ${there} has ${x}.`,
  "quotation cut": ({here, there, x, y}) =>
    `${here} prints a part of what ${there} quotes: ${y}. ${upper(there)}: ${x}.`,
  "quotation in another mouth": ({here, there, x, y, one, other}) =>
    `${here} gives to ${bareOf(other) || "another speaker"} words that ${there} gives to ${bareOf(one) || "another"}: ${y}. ${upper(there)}: ${x}.`,
  "number differs": differ("the numbers differ"),
  "number near": differ("the numbers differ a little"),
  "number made round or exact": differ("a number is given otherwise"),
  "day differs": differ("the days differ"),
  "number only here": (parts) => `Only ${parts.here} gives the number ${parts.other}. ${upper(both(parts))}`,
  "number only there": (parts) => `Only ${parts.there} gives ${parts.one}. ${upper(both(parts))}`,
  "name differs": differ("another name"),
  "name in the place of another": differ("another name"),
  "name spelled otherwise": differ("a name is spelled otherwise"),
  "name only there": (parts) => `Only ${parts.there} names ${parts.one}. ${upper(both(parts))}`,
  "name only here": (parts) => `Only ${parts.here} names ${parts.other}. ${upper(both(parts))}`,
  "role differs": differ("another office or relation"),
  "attribution lost": lost,
  "attribution lost, same act": lost,
  "source in the sentence beside it": ({here, there, x, y, one, point: {said}}) =>
    said.sentence
      ? `No source in this sentence of ${here} (one is named in sentence ${said.sentence}): ${y}. ${upper(there)} gives it to ${bareOf(one)}: ${x}.`
      : `${here} gives a source in the sentence, but not for this: ${y}. ${upper(there)} gives it to ${bareOf(one)}: ${x}.`,
  "attribution gained": ({here, there, x, y, other}) =>
    `${here} gives to ${bareOf(other)} what ${there} says in its own voice: ${y}. ${upper(there)}: ${x}.`,
  "attribution gained, same act": ({here, there, x, y, other}) =>
    `${here} gives to ${bareOf(other) || "a source"} what ${there} says in its own voice: ${y}. ${upper(there)}: ${x}.`,
  "source vaguer": ({here, there, x, y, one, other}) =>
    `${here} gives it to ${bareOf(other)}, ${there} to ${bareOf(one)}, who is named more exactly: ${y}. ${upper(there)}: ${x}.`,
  "source differs": ({here, there, x, y, one, other}) =>
    `${here} gives it to ${bareOf(other)}: ${y}. ${upper(there)} gives it to ${bareOf(one)}: ${x}.`,
  "source differs, same act": ({here, there, x, y, one, other}) =>
    `${here} gives it to ${bareOf(other)}: ${y}. ${upper(there)} gives it to ${bareOf(one)}: ${x}.`,
  "medium not named": ({here, there, x, y, one}) =>
    `${there} says through whom the words came, ${bareOf(one)}; ${here} does not: ${y}. ${upper(there)}: ${x}.`,
  "medium differs": ({here, there, x, y, one, other}) =>
    `The words come through ${bareOf(other)} in ${here}, through ${bareOf(one)} in ${there}: ${y}. ${upper(there)}: ${x}.`,
  "medium only here": ({here, there, x, y, other}) =>
    `${here} says through whom the words came, ${bareOf(other)}; ${there} does not: ${y}. ${upper(there)}: ${x}.`,
  "charge told as a deed": ({here, there, x, y, one}) =>
    `${here} tells as done what ${there} tells as a charge or a suspicion (${one}): ${y}. ${upper(there)}: ${x}.`,
  "deed told as a charge": ({here, there, x, y, other}) =>
    `${here} tells as a charge or a suspicion (${other}) what ${there} tells as done: ${y}. ${upper(there)}: ${x}.`,
  "thought told as fact": ({here, there, x, y, one}) =>
    `${here} tells as a fact what ${there} tells as somebody’s thought (${one}): ${y}. ${upper(there)}: ${x}.`,
  "plan told as done": ({here, there, x, y, one}) =>
    `${here} tells as done what ${there} tells as a plan or an attempt (${one}): ${y}. ${upper(there)}: ${x}.`,
  "hedge only there": ({here, there, x, y, one}) =>
    `${here} puts it more firmly, without ${one}: ${y}. ${upper(there)}: ${x}.`,
  "hedge only here": ({here, there, x, y, other}) =>
    `${here} puts it less firmly, with ${other}: ${y}. ${upper(there)}: ${x}.`,
  "same act, firmer": ({here, there, x, y, one, other}) =>
    `${here} puts it more firmly, ${other} where ${there} has ${one}: ${y}. ${upper(there)}: ${x}.`,
  "same act, weaker": ({here, there, x, y, one, other}) =>
    `${here} puts it less firmly, ${other} where ${there} has ${one}: ${y}. ${upper(there)}: ${x}.`,
  "linked told as caused": ({here, there, x, y}) =>
    `${here} tells as a cause what ${there} tells as a link: ${y}. ${upper(there)}: ${x}.`,
  "caused told as linked": ({here, there, x, y}) =>
    `${here} tells as a link what ${there} tells as a cause: ${y}. ${upper(there)}: ${x}.`,
  "part told as the cause": ({here, there, x, y, one, other}) =>
    `${here} tells as the cause (${other}) what ${there} tells as a part of it (${one}): ${y}. ${upper(there)}: ${x}.`,
  "cause told as a part": ({here, there, x, y, one, other}) =>
    `${here} tells as a part of the cause (${other}) what ${there} tells as the cause (${one}): ${y}. ${upper(there)}: ${x}.`,
  "answer differs": ({here, there, x, y, one, other}) =>
    `The answers differ: ${other} in ${here}, ${one} in ${there}. ${upper(here)}: ${y}. ${upper(there)}: ${x}.`,
  "status differs": differ("what happened differs"),
  "negation on one side": (parts) => `One of the two has a negation. ${upper(both(parts))}`,
  "kind for the things": differ("one side is more exact"),
  "words in the place of others": differ("other words in the same place"),
  "told otherwise": (parts) => `Told otherwise. ${upper(both(parts))}`,
  "told a little otherwise": (parts) => `Told otherwise. ${upper(both(parts))}`,
  "loaded word": ({here, there, x, y, other}) =>
    `${here} says in its own voice ${other}, which stands nowhere in ${there}: ${y}.${x ? ` ${upper(there)}: ${x}.` : ""}`,
  "loaded word only there": ({here, there, x, y, one}) =>
    `${there} says in its own voice ${one}, which stands nowhere in ${here}: ${x}.${y ? ` ${upper(here)}: ${y}.` : ""}`,
  "comment only here": ({here, there, y, other}) =>
    `Only ${here} says this, in its own voice (${other}); no matching sentence was found in ${there}: ${y}.`,
  "lead stands low there": ({here, there, x, y, point: {said}}) =>
    `${here} opens with what stands in sentence ${said.sentence} of ${there}: ${y}. ${upper(there)} opens: ${x}.`,
  "lead is not there": ({here, there, x, y}) =>
    `${here} opens with what no sentence of ${there} matches: ${y}. ${upper(there)} opens: ${x}.`,
  "lead is told otherwise": ({here, there, x, y}) => `${here} opens otherwise: ${y}. ${upper(there)} opens: ${x}.`,
  "answer without a match": ({here, there, x}) =>
    `${there} has an answer for which no matching sentence was found in ${here}: ${x}.`,
  "answer in a linked sentence, not here": ({here, there, x, y}) =>
    `${there} has an answer: ${x}. The matching sentence of ${here} has none: ${y}.`,
  "weighty sentence without a match": ({here, there, x}) =>
    `No matching sentence was found in ${here} for this in ${there}: ${x}.`,
  "limit without a match": ({here, there, x}) =>
    `No matching sentence was found in ${here} for this in ${there}: ${x}.`,
  "sentence without a match": ({here, there, x}) =>
    `No matching sentence was found in ${here} for this in ${there}: ${x}.`,
  "claim only here, no source": ({here, y}) => `Only ${here} says this, and names no source for it: ${y}.`,
  "sentence only here": ({here, y}) => `Only ${here} says this: ${y}.`,
  "wording in common": ({here, there, point: {said}}) =>
    `${said.there} % of the words of ${here} outside quotations and names stand in ${there} too; ${sayCredit(said)}.`,
  "some wording in common": ({here, there, point: {said}}) =>
    `${said.there} % of the words of ${here} outside quotations stand in runs that ${there} has too; ${sayCredit(said)}.`
};

function sayCredit({note, here}: Said): string {
  if (note === "none") return "the capture credits nobody";
  return note === "general" ? "the capture credits agencies in general" : `the capture credits ${here}`;
}
