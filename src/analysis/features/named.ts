// Sources that an article names: the first two rungs of the ladder.

import {markRungs} from "../measure/ladder.js";
import type {Feature} from "../model/features.js";

export const named: Feature = {
  id: "named",
  name: "Named sources",
  asks: "How many of the attributions name who it was: a person, a body, a state, a document?",
  unit: "of the attributions",
  scale: "share",
  of: "attributions",
  voice: "all",
  more: "names more of its sources",
  less: "names fewer of its sources",
  kinds: {person: "named person", body: "organisation, state or document"},
  detect: markRungs("named", ["person", "body"]),
  examples: [
    "[Mayor Ada Brook] said the bridge was safe.",
    "[The Kremlin] denied the claim.",
    "Officials said the bridge was safe."
  ],
  limits: ["A pronoun counts as named where the text says before whom it means; that is a guess."],
  cites: ["Reuters Handbook of Journalism, on sourcing", "Associated Press, Telling the Story, on anonymous sources"]
};
