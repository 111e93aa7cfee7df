// Words that hold back from a flat claim. The lists hold more classes than the measure counts: see MEASURE.

import {findHedges} from "../measure/hedges.js";
import {markOf} from "../english/finder.js";
import {hedges, type HedgeClass} from "../english/lexicons/hedges.js";
import type {Feature} from "../model/features.js";
import {own} from "../own.js";

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

const counted = Object.keys(MEASURE) as HedgeClass[];

export const hedging: Feature = {
  id: "hedging",
  name: "Hedging",
  asks: "How often does the text hold back from a flat claim?",
  unit: "per 1,000 words",
  scale: "rate",
  of: "words",
  voice: "own",
  more: "hedges more",
  less: "hedges less",
  kinds: KINDS,
  words: Object.fromEntries(counted.map((name) => [name, hedges[name]])),
  detect: (context) =>
    findHedges(context).flatMap((hit) => {
      const [kind, weight, note] = own(MEASURE, hit.kind) ?? [];
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
