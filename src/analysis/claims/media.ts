// The medium of somebody's words, where one telling names it: "told the agency TASS".

import type {Change} from "../model.js";
import {makeChange, type Bench, type Pairing} from "./changes.js";
import {reportsClaim} from "./reports.js";
import {nameSource} from "./say.js";
import {findMedium, shareName, sourceOf} from "./sources.js";

const farthest = 60; // characters between the cue and the medium

/** A medium named here for words of a speaker both name, where the reference names another or none. */
export function compareMedia(bench: Bench, pairs: readonly Pairing[]): Change[] {
  const {there, here, wire} = bench;
  for (const {there: a, here: b} of pairs) {
    const medium = findMedium(here, b.index);
    if (!medium) continue;
    const telling = here
      .reports(b.index)
      .filter(({cue}) => cue && cue.start < medium.span.start && medium.span.start - cue.end < farthest)
      .sort((x, y) => y.cue!.start - x.cue!.start)[0];
    const speaker = telling && sourceOf(here, telling);
    if (!speaker || shareName(speaker.name, medium.name)) continue;
    const same = there.reports(a.index).some((one) => reportsClaim(there, one) && shareName(sourceOf(there, one)?.name ?? "", speaker.name));
    if (!same) continue;
    const other = findMedium(there, a.index);
    if (shareName(there.slice(a), medium.name) || (other && shareName(other.name, medium.name))) continue;
    const who = nameSource(speaker.name);
    const spans = [medium.span, speaker.span];
    if (other) {
      const text = `${who} speaks through ${other.name} in ${wire}, through ${medium.name} here.`;
      return [makeChange(bench, "source swapped", text, [other.span], spans)];
    }
    const text = `The words of ${who} come through ${medium.name} here; ${wire} names no medium.`;
    return [makeChange(bench, "source named", text, [{start: a.start, end: a.end}], spans)];
  }
  return [];
}
