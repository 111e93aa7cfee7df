// Attributions to nobody in particular: the last two rungs of the ladder.

import {markRungs} from "../measure/ladder.js";
import type {Feature} from "../model/features.js";

export const vague: Feature = {
  id: "vague",
  name: "Vague sources",
  asks: "How many of the attributions leave open who it was: “reports”, “it is thought”?",
  unit: "of the attributions",
  scale: "share",
  of: "attributions",
  voice: "all",
  more: "leaves more of its sources open",
  less: "leaves fewer of its sources open",
  kinds: {vague: "vague", none: "nobody is named"},
  detect: markRungs("vague", ["vague", "none"]),
  examples: [
    "According to [media reports], the bridge is unsafe.",
    "It [is thought] that the bridge is unsafe.",
    "Mayor Ada Brook said the bridge was safe."
  ],
  limits: [
    "Sources that are described but not named, such as “two officials”, count neither as named nor as vague.",
    "There can be good reason not to name a source."
  ],
  cites: ["Reuters Handbook of Journalism, on sourcing", "Associated Press, Telling the Story, on anonymous sources"]
};
