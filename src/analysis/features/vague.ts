// Attributions to nobody in particular: the last two rungs of the ladder.

import type {Context, Feature, Mark, Rung} from "../model.js";

const rungs: readonly Rung[] = ["vague", "none"];

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
  detect,
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

/** A mark stands on the source, or where there is none on the cue. */
function detect({attributions, voiceOf}: Context): Mark[] {
  return attributions
    .filter(({inner, rung}) => !inner && rungs.includes(rung))
    .flatMap(({source, cue, content, rung}) => {
      const {start, end} = source ?? cue ?? content[0];
      return [{start, end, feature: "vague", kind: rung, voice: voiceOf({start, end}), weight: 1}];
    });
}
