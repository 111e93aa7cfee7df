// Sources that an article names: the first two rungs of the ladder.

import type {Context, Feature, Mark, Rung} from "../model.js";

const rungs: readonly Rung[] = ["person", "body"];

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
  detect,
  examples: [
    "[Mayor Ada Brook] said the bridge was safe.",
    "[The Kremlin] denied the claim.",
    "Officials said the bridge was safe."
  ],
  limits: ["A pronoun counts as named where the text says before whom it means; that is a guess."],
  cites: ["Reuters Handbook of Journalism, on sourcing", "Associated Press, Telling the Story, on anonymous sources"]
};

/** A mark stands on the source, or where there is none on the cue. */
function detect({attributions, voiceOf}: Context): Mark[] {
  return attributions
    .filter(({inner, rung}) => !inner && rungs.includes(rung))
    .flatMap(({source, cue, content, rung}) => {
      const {start, end} = source ?? cue ?? content[0];
      return [{start, end, feature: "named", kind: rung, voice: voiceOf({start, end}), weight: 1}];
    });
}
