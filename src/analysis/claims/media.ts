// The medium of somebody's words, where one telling names it: "told the agency TASS".

import type {Change} from "../model.js";
import {makeChange, type Pairing} from "./pairs.js";
import type {Reading} from "./read.js";
import {reportsClaim} from "./reports.js";
import {nameSource} from "./say.js";
import {findMedium, namesOf, shareName, sourceOf} from "./sources.js";

const farthest = 60; // characters between the cue and the medium

/** A medium named here for the words of a person whom the reference quotes too, through another medium or none. */
export function compareMedia(pairs: readonly Pairing[], wire: string): Change[] {
  for (const {there, here} of pairs) {
    const medium = findMedium(here.reading, here.sentence.index);
    if (!medium) continue;
    const telling = here.reading
      .reports(here.sentence.index)
      .filter(({cue}) => cue && cue.start < medium.span.start && medium.span.start - cue.end < farthest)
      .sort((x, y) => y.cue!.start - x.cue!.start)[0];
    const speaker = sourceOf(here.reading, telling ?? null);
    if (!speaker || shareName(speaker.name, medium.name)) continue;
    const persons = personsIn(here.reading, speaker.span);
    const source = there.reading
      .reports(there.sentence.index)
      .filter((one) => reportsClaim(there.reading, one))
      .flatMap((one) => one.source ?? [])
      .find((span) => personsIn(there.reading, span).some((name) => persons.some((same) => shareName(name, same))));
    if (!source || shareName(there.reading.slice(there.sentence), medium.name)) continue;
    const other = findMedium(there.reading, there.sentence.index);
    const who = nameSource(speaker.name);
    const text = other
      ? `The words of ${who} come through ${other.name} in ${wire}, through ${medium.name} here.`
      : `The words of ${who} come through ${medium.name} here; ${wire} names no medium.`;
    const kind = other ? "source swapped" : "source named";
    return [makeChange(kind, text, [there.reading, other?.span ?? source], [here.reading, medium.span, speaker.span])];
  }
  return [];
}

const personsIn = (reading: Reading, span: {start: number; end: number}): string[] =>
  namesOf(reading, span).flatMap(({kind, name}) => (kind === "person" ? name : []));
