// Sources by their rung on the ladder, as marks.

import type {Context, Mark, Rung} from "./model.js";

/** Marks the attributions of some rungs: a mark stands on the source, or where there is none on the cue. */
export function markRungs(feature: string, rungs: readonly Rung[]): (context: Context) => Mark[] {
  return ({attributions, voiceOf}) =>
    attributions
      .filter(({inner, rung}) => !inner && rungs.includes(rung))
      .map(({source, cue, content, rung}) => {
        const {start, end} = source ?? cue ?? content[0];
        return {start, end, feature, kind: rung, voice: voiceOf({start, end}), weight: 1};
      });
}
