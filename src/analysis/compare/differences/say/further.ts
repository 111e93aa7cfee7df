// What a second point adds to the sentence of the first: in a few words, the clauses are there already.

import type {RuleName} from "../rules.js";
import {bareOf, upper} from "./clauses.js";
import type {Parts, Say} from "./sayings.js";

const values: Say = ({here, there, one, other}) => `Also ${other} in ${here}, ${one} in ${there}.`;
const given: Say = ({there, one, other}) =>
  `Here it is given to ${bareOf(other) || "a source"}, in ${there} to ${bareOf(one)}.`;
const lost: Say = ({there, one}) =>
  `And ${there} gives it to ${bareOf(one) || "a source"}; here it stands in the outlet’s own voice.`;
const gained: Say = ({there, other}) =>
  `Here it is given to ${bareOf(other) || "a source"}; ${there} says it in its own voice.`;
const open: Say = ({there, one}) => `And ${there} holds it open: ${one}.`;
const opening: Say = ({there}) => `It is the opening here, and ${there} opens otherwise.`;

const sayings: Partial<Record<RuleName, Say>> = {
  "number differs": values,
  "number near": values,
  "number made round or exact": values,
  "day differs": values,
  "number only here": ({here, other}) => `Only ${here} gives ${other}.`,
  "number only there": ({there, one}) => `Only ${there} gives ${one}.`,
  "name differs": values,
  "name in the place of another": values,
  "name spelled otherwise": values,
  "role differs": values,
  "status differs": values,
  "name only there": ({there, one}) => `Only ${there} names ${one}.`,
  "name only here": ({here, other}) => `Only ${here} names ${other}.`,
  "attribution lost": lost,
  "attribution lost, same act": lost,
  "source in the sentence beside it": ({there, one}) => `And ${there} gives it to ${bareOf(one)}.`,
  "attribution gained": gained,
  "attribution gained, same act": gained,
  "source vaguer": given,
  "source differs": given,
  "source differs, same act": given,
  "medium not named": ({there, one}) => `${upper(there)} names the medium, ${bareOf(one)}.`,
  "medium differs": values,
  "medium only here": ({here, other}) => `${upper(here)} names the medium, ${bareOf(other)}.`,
  "charge told as a deed": ({there, one}) => `And ${there} tells it as a charge or a suspicion (${one}).`,
  "deed told as a charge": ({there, other}) =>
    `Here it is a charge or a suspicion (${other}); ${there} tells it as done.`,
  "hedge only there": open,
  "thought told as fact": ({there, one}) => `And ${there} tells it as somebody’s thought: ${one}.`,
  "plan told as done": ({there, one}) => `And ${there} tells it as a plan or an attempt: ${one}.`,
  "hedge only here": ({here, other}) => `And ${here} holds it open: ${other}.`,
  "same act, firmer": ({there, one, other}) => `And ${other} where ${there} has ${one}, which is less firm.`,
  "same act, weaker": ({there, one, other}) => `And ${other} where ${there} has ${one}, which is firmer.`,
  "linked told as caused": ({there}) => `And ${there} tells it as a link, not a cause.`,
  "caused told as linked": ({there}) => `And ${there} tells it as a cause.`,
  "part told as the cause": ({there}) => `And ${there} tells it as a part of the cause.`,
  "cause told as a part": ({there}) => `And ${there} tells it as the cause.`,
  "answer differs": ({here, there, one, other}) => `And the answers differ: ${other} in ${here}, ${one} in ${there}.`,
  "kind for the things": ({here, there, one, other}) => `And ${other} in ${here}, ${one} in ${there}.`,
  "loaded word": ({there, other}) => `And ${other} stands nowhere in ${there}.`,
  "loaded word only there": ({here, one}) => `And ${one} stands nowhere in ${here}.`,
  "quotation altered": () => "And the words in quotation marks differ.",
  "quotation cut": ({there}) => `And ${there} quotes more.`,
  "quotation in another mouth": ({there, one}) => `And ${there} gives the words to ${bareOf(one) || "another"}.`,
  "lead stands low there": ({there, point: {said}}) =>
    `It is the opening here, and stands in sentence ${said.sentence} of ${there}.`,
  "lead is not there": opening,
  "lead is told otherwise": opening,
  "told otherwise": () => "And the same passage is told otherwise.",
  "told a little otherwise": () => "And the same passage is told otherwise.",
  "negation on one side": () => "And one of the two has a negation.",
  "words in the place of others": ({here, there, one, other}) =>
    `And ${other} in ${here} stands where ${there} has ${one}.`
};

/** What a second point adds; "" where its rule never comes second. */
export const further = (parts: Parts): string => sayings[parts.point.rule]?.(parts) ?? "";
