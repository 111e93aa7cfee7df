// Words that lay certainty on: the other side of hedging.

import {lexicon, type Guard} from "../english/finder.js";
import {firm, firmly, sure} from "../english/lexicons/certainty.js";
import type {Feature} from "../model/features.js";

const KINDS = {
  adverb: "adverb of certainty",
  adjective: "adjective of certainty",
  phrase: "phrase of certainty",
  firmly: "act put firmly"
};

/** "Vehemently denied", "deny it flatly": beside such an act, at most one word away. */
const besideAct: Guard = ({near}) => [-2, -1, 1, 2].some((n) => firm.has(near(n).word));

/** Manner, not certainty: "clearly visible", "could clearly be heard". */
const notOfSenses: Guard = ({near}) =>
  ![1, 2].some((n) => /^(?:visible|audible|seen|heard|marked|defined|labelled|labeled|written)$/.test(near(n).word));

export const boosting: Feature = {
  id: "boosting",
  name: "Boosting",
  asks: "How often does the text insist that something is certain?",
  unit: "per 1,000 words",
  scale: "rate",
  of: "words",
  voice: "own",
  more: "uses more boosters",
  less: "uses fewer boosters",
  kinds: KINDS,
  words: {...sure, firmly},
  detect: lexicon(
    "boosting",
    {...sure, firmly},
    {firmly: besideAct, clearly: notOfSenses, plainly: notOfSenses},
    ({kind}) => ({note: kind === "firmly" ? "puts an act of speech or will more firmly" : "says that it is certain"})
  ),
  examples: [
    "Both governments [vehemently] deny the claim.",
    "[Clearly], the talks have failed, and [there is no doubt] about the reason.",
    "The harbour was clearly visible from the hill.",
    "The post was firmly fixed in the ground.",
    "He rejected it [flatly]; the evidence is [indisputable]."
  ],
  limits: [
    "“Never” and “always” are kept out: mostly they tell how often. So is “must”, which mostly obliges.",
    "A certainty that the facts bear out reads the same as one laid on.",
    "No labelled news is at hand to measure it on."
  ],
  cites: [
    "Hyland, K. (2005). Metadiscourse. Continuum.",
    "Quirk, R., Greenbaum, S., Leech, G. & Svartvik, J. (1985). A Comprehensive Grammar of the English Language, 8.127."
  ]
};
