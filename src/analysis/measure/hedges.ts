// Finds hedges of every class. Guards tell a hedge from the same word in another sense.

import {finder, type Guard, type Hit, type Neighbour} from "../english/finder.js";
import {hedges} from "../english/lexicons/hedges.js";
import type {Context} from "../model/features.js";

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
const modal: Guard = ({near}) => !/^(?:JJ|PRP\$|POS)$/.test(near(-1).tag) && near(1).word !== "";

/** A modal, not the month: a capital in mid-sentence is one only before a verb, as in a headline. */
const mayNotMay: Guard = (hit, context) => {
  const [before, after] = [hit.near(-1), hit.near(1)];
  if (rawOf(hit, context) !== "May") return true;
  if (before.raw === "") return /^(?:PRP|DT)$/.test(after.tag);
  return after.tag === "VB" && /^\p{Lu}/u.test(before.raw);
};

/** "Appeared to enjoy", "appears likely"; not "appeared in court". */
const seemingly: Guard = ({near}) => {
  const after = near(1);
  if (after.word === "to") return /^(?:VB|RB)/.test(near(2).tag);
  return /^(?:that|as)$/.test(after.word) || /^(?:JJ|VBN|RB)/.test(after.tag) || near(-1).word === "it";
};

const each = (entries: string, guard: Guard): Record<string, Guard> =>
  Object.fromEntries(entries.split(" ").map((entry) => [entry, guard]));

const guards: Readonly<Record<string, Guard>> = {
  approximator: besideNumber,
  bound: besideNumber,
  agentless: (hit, context) => notBy(hit, context) && !(hit.entry.endsWith("supposed") && hit.near(1).word === "to"),
  inference: notBy,
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
