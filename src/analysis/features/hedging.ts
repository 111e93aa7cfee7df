// Words that hold back from a flat claim. The lists hold more classes than the measure counts: see MEASURE.

import {finder, markOf, type Guard, type Hit, type Neighbour} from "../lexicon.js";
import {hedges, type HedgeClass} from "../lexicons/hedges.js";
import type {Context, Feature} from "../model.js";

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

export const hedgeGuards: Readonly<Record<string, Guard>> = {
  approximator: besideNumber,
  bound: besideNumber,
  agentless: (hit, context) => notBy(hit, context) && !(hit.entry.endsWith("supposed") && hit.near(1).word === "to"),
  inference: notBy,
  expectation: notBy,
  may: (hit, context) => modal(hit, context) && mayNotMay(hit, context),
  might: modal,
  could: (hit, context) => modal(hit, context) && hit.near(1).word !== "not", // inability: "could not be reached"
  ...each("appear appears appeared appearing", seemingly),
  ...each("alleged supposed suspected presumed estimated certain", attributive),
  possible: ({near}) => near(-1).word !== "as" && near(-1).tag !== "JJS",
  most: ({near}) => /^(?:NN|IN)/.test(near(1).tag) && !/^(?:the|at)$/.test(near(-1).word),
  much: ({near}) => /^(?:NN|IN)/.test(near(1).tag),
  will: (hit, context) => lowerCase(hit, context) && modal(hit, context),
  "going to": beforeVerb,
  "about to": beforeVerb,
  ...each("estimate estimates hint hints", verbal)
};

const KINDS = {
  modal: "epistemic modal",
  evidential: "evidential verb",
  plausibility: "plausibility word",
  approximator: "approximator"
};

/** The classes that the measure counts, with kind, strength (0 to 1) and the reason a reader is given. */
const MEASURE: Partial<Record<HedgeClass, [kind: keyof typeof KINDS, strength: number, note: string]>> = {
  modal: ["modal", 0.8, "says what may be so"],
  appearance: ["evidential", 0.7, "says how things look"],
  inference: ["evidential", 0.6, "says what is hinted at"],
  agentless: ["evidential", 1, "belief without a believer"],
  hearsay: ["plausibility", 1, "second-hand knowledge"],
  probability: ["plausibility", 0.9, "judges how likely it is"],
  possible: ["plausibility", 0.8, "says what is possible"],
  doubt: ["plausibility", 0.8, "says that it is in doubt"],
  approximator: ["approximator", 0.4, "rounds a number"]
};

/** Every cue of the inventory, measured or not. */
export const findHedges = finder(hedges, hedgeGuards);

const counted = Object.keys(MEASURE) as HedgeClass[];

export const hedging: Feature = {
  id: "hedging",
  name: "Hedging",
  asks: "How often does the text hold back from a flat claim?",
  unit: "per 1,000 words",
  scale: "rate",
  of: "words",
  voice: "all",
  more: "hedges more",
  less: "hedges less",
  kinds: KINDS,
  words: Object.fromEntries(counted.map((name) => [name, hedges[name]])),
  detect: (context) =>
    findHedges(context).flatMap((hit) => {
      const [kind, weight, note] = MEASURE[hit.kind as HedgeClass] ?? [];
      return kind ? [markOf("hedging", hit, context, {kind, weight, note})] : [];
    }),
  examples: [
    "Russia [may] supply shells.",
    "The parade is on May 9.",
    "The visitor [appeared] to enjoy the ride.",
    "The minister appeared in court.",
    "[About] 40 tanks [reportedly] crossed the river.",
    "She spoke about the weather and walked around the park.",
    "It [is thought] that the talks will fail.",
    "[Some] 300 guests came, [perhaps] more, and the outcome is [unclear].",
    "They left as soon as possible."
  ],
  limits: [
    "A modal is counted whatever it modifies: permission (“guests may enter”) reads the same as doubt.",
    "“Would”, “should”, “if” and plans are kept out: they open a condition or a future rather than soften a claim.",
    "Hedges inside a quotation are the speaker's; compare the voices."
  ],
  cites: [
    "Hyland, K. (2005). Metadiscourse. Continuum.",
    "Prince, E., Frader, J. & Bosk, C. (1982). On hedging in physician–physician discourse.",
    "Chafe, W. (1986). Evidentiality in English conversation and academic writing."
  ]
};
