// Sources by their rung on the ladder, as marks.

import type {Context, Mark} from "../model/features.js";
import type {Rung} from "../model/voices.js";

/** What the source of a rung is. */
export const rungs: Readonly<Record<Rung, string>> = {
  person: "a named person",
  body: "a named organisation, state or document",
  described: "described, not named",
  vague: "a source nobody could find",
  none: "nobody is named"
};

/** Marks the attributions of some rungs: a mark stands on the source, or where there is none on the cue. */
export function markRungs(feature: string, some: readonly Rung[]): (context: Context) => Mark[] {
  return ({attributions, voiceOf}) =>
    attributions
      .filter(({inner, rung}) => !inner && some.includes(rung))
      .map(({source, cue, content, rung}) => {
        const {start, end} = source ?? cue ?? content[0];
        return {start, end, feature, kind: rung, voice: voiceOf({start, end}), weight: 1, note: rungs[rung]};
      });
}
