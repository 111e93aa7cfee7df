// Every difference in one plain sentence, by what was found. Described, never judged; passages are cut at clauses.

import type {Account} from "../compare/differences/account.js";
import type {Point} from "../compare/differences/points.js";
import type {RuleName} from "../compare/differences/rules.js";
import type {Span} from "../model/text.js";

/** What the two are called inside a sentence: "the wire", "the Gazette". */
export interface Names {
  there: string;
  here: string;
}

interface Parts extends Names {
  x: string; // the clause there, in quotation marks; "" where there is none
  y: string; // the clause here
  one: string; // words there
  other: string; // words here
  point: Point;
}

/** The sentence of a difference; what else it shows follows in a second. */
export function sayDifference(points: readonly Point[], there: Account, here: Account, names: Names): string {
  const [first, second] = points;
  const parts = (point: Point): Parts => ({
    ...names,
    x: point.there ? cite(there.slice(point.kind === "quotation" ? point.there : widen(there, point.there))) : "",
    y: point.here ? cite(here.slice(point.kind === "quotation" ? point.here : widen(here, point.here))) : "",
    one: point.said.there ? quote(point.said.there) : "",
    other: point.said.here ? quote(point.said.here) : "",
    point
  });
  const main = sayings[first.rule](parts(first));
  const text = second ? `${main} ${also[second.rule]?.(parts(second)) ?? ""}`.trim() : main;
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

type Say = (parts: Parts) => string;

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

/** What one clause has before or behind the whole of another; "" where it does not have the whole of it. */
function remainder(x: string, y: string): string {
  const [long, short] = [bareOf(x), bareOf(y)];
  const at = long.toLowerCase().indexOf(short.toLowerCase());
  if (at < 0) return "";
  const rest = `${long.slice(0, at)}${at > 0 && at + short.length < long.length ? " … " : ""}${long.slice(at + short.length)}`;
  const bare = rest.replace(/^[\s,;:.]+|[\s,;:.]+$/g, "");
  return bare.length > 3 ? `“${bare}”` : "";
}

const short = {sentence: 150, clause: 60}; // characters

/** A clause as it is shown: the whole sentence where that is short, else with the clauses beside it until it says
 *  something by itself. */
function widen({passages}: Account, span: Span): Span {
  const passage = passages.find(({end}) => span.start < end);
  if (!passage || span.end > passage.end) return span;
  if (passage.end - passage.start <= short.sentence) return passage;
  let [first, last] = [0, passage.clauses.length - 1];
  while (first < last && passage.clauses[first].end <= span.start) first++;
  while (last > first && passage.clauses[last].start >= span.end) last--;
  const {clauses} = passage;
  while (clauses[last].end - clauses[first].start < short.clause && (first > 0 || last < clauses.length - 1))
    if (last < clauses.length - 1) last++;
    else first--;
  return {start: Math.min(span.start, clauses[first].start), end: Math.max(span.end, clauses[last].end)};
}

const sayings: Record<RuleName, Say> = {
  "quotation altered": ({here, there, x, y}) => `${here} prints in quotation marks ${y}; ${there} has ${x}.`,
  "quotation cut": ({here, there, x, y}) =>
    `${here} prints a part of what ${there} quotes: ${y}. ${upper(there)}: ${x}.`,
  "quotation in another mouth": ({here, there, x, y, one, other}) =>
    `${here} gives to ${bareOf(other) || "another speaker"} words that ${there} gives to ${bareOf(one) || "another"}: ${y}. ${upper(there)}: ${x}.`,
  "number differs": differ("the numbers differ"),
  "number near": differ("the numbers differ a little"),
  "number made round or exact": differ(
    "a number is given exactly on one side and as a bound or about so much on the other"
  ),
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
  "answer differs": ({here, there, x, y, one, other}) =>
    `The answers differ: ${other} in ${here}, ${one} in ${there}. ${upper(here)}: ${y}. ${upper(there)}: ${x}.`,
  "status differs": differ("what happened differs"),
  "negation on one side": (parts) => `One side says no. ${upper(both(parts))}`,
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
  "headline firmer than its text": ({here, x, y}) =>
    `The headline of ${here} is firmer than its text: ${y}; the text: ${x}.`,
  "lead stands low there": ({here, there, x, y, point: {said}}) =>
    `${here} opens with what stands in sentence ${said.sentence} of ${there}: ${y}. ${upper(there)} opens: ${x}.`,
  "lead is not there": ({here, there, x, y}) =>
    `${here} opens with what no sentence of ${there} matches: ${y}. ${upper(there)} opens: ${x}.`,
  "lead is told otherwise": ({here, there, x, y}) => `${here} opens otherwise: ${y}. ${upper(there)} opens: ${x}.`,
  "answer without a match": ({here, there, x}) =>
    `${there} has an answer for which no matching sentence was found in ${here}: ${x}.`,
  "weighty sentence without a match": ({here, there, x}) =>
    `No matching sentence was found in ${here} for this in ${there}: ${x}.`,
  "limit without a match": ({here, there, x}) =>
    `No matching sentence was found in ${here} for this in ${there}: ${x}.`,
  "sentence without a match": ({here, there, x}) =>
    `No matching sentence was found in ${here} for this in ${there}: ${x}.`,
  "claim only here, no source": ({here, y}) => `Only ${here} says this, and names no source for it: ${y}.`,
  "sentence only here": ({here, y}) => `Only ${here} says this: ${y}.`,
  "wording in common": ({here, there, point: {said}}) => {
    const credit =
      said.note === "none"
        ? "the capture credits nobody"
        : said.note === "general"
          ? "the capture credits agencies in general"
          : `the capture credits ${said.here}`;
    return `${said.there} % of the words of ${here} outside quotations and names stand in ${there} too; ${credit}.`;
  },
  "credit differs": ({here, other, one}) => `${here} credits ${bareOf(other)}, not ${bareOf(one)}.`
};

/** What a second point adds to the sentence of the first. */
const also: Partial<Record<RuleName, Say>> = {
  "number differs": ({here, there, one, other}) =>
    `Also ${other} here, ${one} in ${there}.`.replace(" here,", ` in ${here},`),
  "number near": ({here, there, one, other}) => `Also ${other} in ${here}, ${one} in ${there}.`,
  "number made round or exact": ({here, there, one, other}) => `Also ${other} in ${here}, ${one} in ${there}.`,
  "day differs": ({here, there, one, other}) => `Also ${other} in ${here}, ${one} in ${there}.`,
  "number only here": ({here, other}) => `Only ${here} gives ${other}.`,
  "number only there": ({there, one}) => `Only ${there} gives ${one}.`,
  "name differs": ({here, there, one, other}) => `Also ${other} in ${here}, ${one} in ${there}.`,
  "name in the place of another": ({here, there, one, other}) => `Also ${other} in ${here}, ${one} in ${there}.`,
  "name only there": ({there, one}) => `Only ${there} names ${one}.`,
  "name only here": ({here, other}) => `Only ${here} names ${other}.`,
  "attribution lost": ({there, one}) =>
    `And ${there} gives it to ${bareOf(one) || "a source"}; here it stands in the outlet’s own voice.`,
  "attribution lost, same act": ({there, one}) =>
    `And ${there} gives it to ${bareOf(one) || "a source"}; here it stands in the outlet’s own voice.`,
  "source in the sentence beside it": ({there, one}) => `And ${there} gives it to ${bareOf(one)}.`,
  "attribution gained": ({there, other}) => `Here it is given to ${bareOf(other)}; ${there} says it in its own voice.`,
  "attribution gained, same act": ({there, other}) =>
    `Here it is given to ${bareOf(other) || "a source"}; ${there} says it in its own voice.`,
  "source vaguer": ({there, one, other}) => `Here it is given to ${bareOf(other)}, in ${there} to ${bareOf(one)}.`,
  "source differs": ({there, one, other}) => `Here it is given to ${bareOf(other)}, in ${there} to ${bareOf(one)}.`,
  "source differs, same act": ({there, one, other}) =>
    `Here it is given to ${bareOf(other)}, in ${there} to ${bareOf(one)}.`,
  "medium not named": ({there, one}) => `${upper(there)} names the medium, ${bareOf(one)}.`,
  "charge told as a deed": ({there, one}) => `And ${there} tells it as a charge or a suspicion (${one}).`,
  "deed told as a charge": ({there, other}) =>
    `Here it is a charge or a suspicion (${other}); ${there} tells it as done.`,
  "hedge only there": ({there, one}) => `And ${there} holds it open: ${one}.`,
  "hedge only here": ({here, other}) => `And ${here} holds it open: ${other}.`,
  "same act, firmer": ({there, one, other}) => `And ${other} where ${there} has ${one}, which is less firm.`,
  "same act, weaker": ({there, one, other}) => `And ${other} where ${there} has ${one}, which is firmer.`,
  "loaded word": ({there, other}) => `And ${other} stands nowhere in ${there}.`,
  "loaded word only there": ({here, one}) => `And ${one} stands nowhere in ${here}.`,
  "quotation altered": () => "And the words in quotation marks differ.",
  "lead stands low there": ({there, point: {said}}) =>
    `It is the opening here, and stands in sentence ${said.sentence} of ${there}.`,
  "lead is not there": ({there}) => `It is the opening here, and ${there} opens otherwise.`,
  "lead is told otherwise": ({there}) => `It is the opening here, and ${there} opens otherwise.`,
  "told otherwise": () => "And the same passage is told otherwise.",
  "negation on one side": () => "And one side says no.",
  "words in the place of others": ({here, there, one, other}) =>
    `And ${other} in ${here} stands where ${there} has ${one}.`
};

const upper = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const bareOf = (quoted: string): string => quoted.replace(/^“|”$/g, "");
const quote = (words: string): string => `“${words.replace(/\s+/g, " ").trim()}”`;

const longest = 220; // characters of a clause

/** A clause in quotation marks, without marks of its own at the ends; cut behind a word where it is long. */
export function cite(text: string): string {
  const plain = text
    .slice(0, longest + 40)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[“”"]/g, "'")
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, "");
  if (plain.length <= longest && text.length <= longest + 40) return `“${unmark(plain.replace(/[.,]('?)$/, "$1"))}”`;
  return `“${plain.slice(0, longest).replace(/\s+\S*$/, "")} …”`;
}

/** Without a mark that only opens or only closes at its ends, and without a pair around the whole. */
function unmark(text: string): string {
  const marks = text.split("'").length - 1 - (text.match(/\p{L}'\p{L}/gu)?.length ?? 0);
  if (marks === 2 && text.startsWith("'") && text.endsWith("'")) return text.slice(1, -1);
  if (marks === 1) return text.replace(/^'/, "").replace(/'$/, "");
  return text;
}

export type {Span};
