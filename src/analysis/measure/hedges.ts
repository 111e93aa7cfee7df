// Finds hedges of every class. Guards tell a hedge from the same word in another sense.

import {finder, type Guard, type Hit, type Neighbour} from "../english/finder.js";
import {hedges} from "../english/lexicons/hedges.js";
import {irregularVerbs} from "../english/lexicons/irregular.js";
import {people} from "../english/people.js";
import {setOf} from "../english/words.js";
import type {Context} from "../model/features.js";
import type {Span} from "../model/text.js";

const ROUND = /^(?:\p{N}|(?:half|quarter|thirds?|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)$)/u;
const isNumber = ({word, tag}: Neighbour): boolean => tag === "CD" || ROUND.test(word);
const rawOf = ({from}: Hit, {article, text}: Context): string =>
  article.text.slice(text.words[from].start, text.words[from].end);

const besideNumber: Guard = ({entry, near}) => {
  if (entry.startsWith("or ")) return isNumber(near(-1)) || isNumber(near(-2));
  return isNumber(near(1)) || (/^an?$/.test(near(1).word) && isNumber(near(2)));
};
const beforeVerb: Guard = ({near}) => /^(?:VB|RB)/.test(near(1).tag);
const beforeNoun: Guard = ({near}) => /^(?:NN|JJ|VBN|VBG|CD)/.test(near(1).tag);
const attributive: Guard = (hit, context) => beforeNoun(hit, context) && !/^(?:PRP|NNPS?|NNS?)$/.test(hit.near(-1).tag);
const verbal: Guard = ({from}, {text}) => text.words[from].tag.startsWith("VB");
const notBy: Guard = ({near}) => near(1).word !== "by";
const lowerCase: Guard = (hit, context) => hit.near(-1).raw === "" || /^\p{Ll}/u.test(rawOf(hit, context));

/** Words that a modal cannot stand before: "the might of the army", "the army's might grew". */
const isVerbal = ({word, tag}: Neighbour): boolean =>
  word !== "of" && (!/^VB[DZ]$/.test(tag) || irregularVerbs.get(word)?.[0][0] === word);

/** A modal, not strength, a name, or what somebody owns: it has a verb after it and no article or owner before it. */
const modal: Guard = (hit, context) => {
  const [before, after] = [hit.near(-1), hit.near(1)];
  if (/['’]s?$/.test(rawOf(hit, context)) || /['’]s$/.test(before.raw)) return false;
  if (/^(?:JJ|PRP\$|POS)/.test(before.tag) || /^(?:the|an?)$/.test(before.word)) return false;
  return after.word !== "" && isVerbal(after);
};

/** A modal, not the month: a capital in mid-sentence is one only before a verb, as in a headline. */
const mayNotMay: Guard = (hit, context) => {
  const [before, after] = [hit.near(-1), hit.near(1)];
  if (rawOf(hit, context) !== "May") return true;
  if (before.raw === "") return /^(?:PRP$|DT)/.test(after.tag);
  return after.tag === "VB" && /^\p{Lu}/u.test(before.raw);
};

/** Where and when something shows itself: "appeared online", "appears twice". */
const SHOWN = setOf(`
  here, there, again, first, online, once, twice, today, tonight, yesterday, tomorrow, daily, weekly, monthly, regularly, briefly, live,
  together, everywhere, next, later, soon, before, only, alone, often, rarely, onstage
`);

/** "Appeared to enjoy", "appears likely"; not "appeared in court", "it appears in the list". */
const seemingly: Guard = ({near}) => {
  const after = near(1);
  if (after.word === "to") return /^(?:VB|RB)/.test(near(2).tag);
  if (after.word === "as") return /^(?:if|though)$/.test(near(2).word);
  if (after.word === "that") return true;
  if (SHOWN.has(after.word)) return false;
  if (near(-1).word === "it") return !/^(?:IN|TO|CC|CD|RB|)$/.test(after.tag) || /^(?:as|so)$/.test(after.word);
  return /^(?:JJ|VBN|RB)/.test(after.tag);
};

/** Those who put forward a plan when they suggest something; a finding that suggests something hints at it. */
const PROPOSER = setOf("he, she, they, we, i, you, who");

/** "The figures suggest a loss", "she suggested that they had left"; not "she suggested a walk", "suggested going". */
const hinting: Guard = (hit, context) => {
  const [before, after] = [hit.near(-1), hit.near(1)];
  if (!notBy(hit, context)) return false;
  if (after.tag === "VBG" || after.word === "to") return false;
  const person =
    PROPOSER.has(before.word) || people.has(before.word) || context.nameOf?.(wordBefore(hit, context)) === "person";
  return !person || !/^(?:DT|PRP\$|CD|JJ|NNS?)$/.test(after.tag) || isClause(hit);
};

/** Whether the object turns out to be the subject of a clause: "suggested the plan was dead". */
function isClause({near}: Hit): boolean {
  for (let n = 1; n <= 5; n++) if (/^(?:VB[DZP]|MD)$/.test(near(n).tag)) return true;
  return false;
}

const wordBefore = ({from}: Hit, {text}: Context): Span => text.words[Math.max(0, from - 1)];

const each = (entries: string, guard: Guard): Record<string, Guard> =>
  Object.fromEntries(entries.split(" ").map((entry) => [entry, guard]));

const guards: Readonly<Record<string, Guard>> = {
  approximator: besideNumber,
  bound: besideNumber,
  agentless: (hit, context) => notBy(hit, context) && !(hit.entry.endsWith("supposed") && hit.near(1).word === "to"),
  inference: notBy,
  ...each("suggest suggests suggested suggesting", hinting),
  expectation: notBy,
  may: (hit, context) => modal(hit, context) && mayNotMay(hit, context),
  might: modal,
  could: (hit, context) => modal(hit, context) && hit.near(1).word !== "not", // inability: "could not be reached"
  ...each("appear appears appeared appearing", seemingly),
  ...each(
    "alleged supposed suspected presumed purported",
    (hit, context) => hit.kind !== "hearsay" || attributive(hit, context)
  ),
  ...each("estimated certain", attributive),
  possible: ({near}) => near(-1).word !== "as" && near(-1).tag !== "JJS",
  most: ({near}) => /^(?:NN|IN)/.test(near(1).tag) && !/^(?:the|at)$/.test(near(-1).word),
  much: ({near}) => /^(?:NN|IN)/.test(near(1).tag),
  will: (hit, context) => lowerCase(hit, context) && modal(hit, context),
  "going to": beforeVerb,
  "about to": beforeVerb,
  ...each("estimate estimates hint hints", verbal)
};

/** Every cue of the inventory, measured or not. */
export const findHedges = finder(hedges, guards);
