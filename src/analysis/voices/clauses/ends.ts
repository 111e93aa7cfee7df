// Where a content ends: it is read chunk by chunk up to the first stop.

import type {Chunk, Clause} from "../../grammar/clause.js";
import {isOn} from "../../grammar/rows.js";
import type {Cues} from "./matches.js";
import {type Extent, type Place, type Stop} from "./place.js";
import {says, STOPS} from "./stops.js";

const byExtent = new Map<Extent, readonly Stop[]>(
  (["clause", "complement", "phrase", "noun"] as const).map((extent) => [
    extent,
    STOPS.filter(({extents}) => !extents || extents.includes(extent))
  ])
);

/**
 * The chunk before which the content that opens at `start` ends. It holds the end of the sentence at the latest, never the
 * report of somebody else, and what stands in quotation marks whole.
 */
export function findEnd(clause: Clause, start: number, extent: Extent, cue: number, cues: Cues): number {
  const {chunks} = clause;
  const stops = byExtent.get(extent)!;
  const place: Place = {
    clause,
    chunks,
    cues,
    cue,
    start,
    at: start,
    extent,
    fronted: isFronted(chunks, cue) && !chunks.slice(cue, start).some(({kind}) => kind === "comma"),
    inserted: isInserted(chunks, cue) || isRelative(chunks, cue),
    tense: chunks[cue]?.verb?.form === "finite" ? chunks[cue].verb!.past : null,
    verbs: 0,
    relative: false
  };
  let depth = 0; // of brackets
  let i = start;
  for (; i < chunks.length; i++) {
    const {kind, verb} = chunks[i];
    if (kind === "open") depth++;
    if (kind === "close") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (kind === "end" || kind === "semi") break;
    place.at = i;
    if (i > start && extent === "noun") {
      const over = overApposition(chunks, i);
      if (over > i) {
        i = over;
        continue;
      }
    }
    if (i > start && stops.some((stop) => (!stop.kind || stop.kind === kind) && isOn(stop) && stop.when(place))) break;
    const telling = verb?.form === "ing" && says(cues, i); // "a statement saying the plan is dead"
    if (kind === "wh" || kind === "that" || telling) place.relative = true;
    else if (verb?.form === "finite") {
      place.verbs++;
      place.relative = false;
    }
  }
  while (i > start && /^(?:comma|dash|cc|colon|semi|end|open)$/.test(chunks[i - 1].kind)) i--;
  return i;
}

// "Y, despite admitting X, …": the cue stands in a phrase inside the main clause.
function isInserted(chunks: Chunk[], cue: number): boolean {
  return chunks[cue]?.verb?.form === "ing" && chunks[cue - 1]?.kind === "prep" && chunks[cue - 2]?.kind === "comma";
}

// "X, who denied Y, …"
function isRelative(chunks: Chunk[], cue: number): boolean {
  let i = cue - 1;
  while (chunks[i]?.kind === "adv" || chunks[i]?.kind === "time") i--;
  return chunks[i]?.kind === "wh" && /^(?:who|which)$/.test(chunks[i].lower) && chunks[i - 1]?.kind === "comma";
}

// "Bemoaning X, Y …", "If X said so, Y …": the cue stands in a phrase before the main clause.
function isFronted(chunks: Chunk[], cue: number): boolean {
  let i = 0;
  while (chunks[i]?.kind === "cc" || chunks[i]?.kind === "adv") i++;
  const first = chunks[i];
  if (!first || i > cue) return false;
  const opens =
    first.kind === "sub" ||
    first.verb?.form === "ing" ||
    first.verb?.form === "to" ||
    (first.kind === "wh" && /^(?:if|when|where)$/.test(first.lower));
  return opens && !chunks.slice(i, cue).some((c) => c.kind === "comma");
}

// "accused the leader, Kim, of": over an apposition that the phrase goes on behind.
function overApposition(chunks: Chunk[], at: number): number {
  if (chunks[at].kind !== "comma" || chunks[at + 1]?.kind !== "np") return at;
  let k = at + 2;
  while (k < at + 10 && chunks[k] && /^(?:prep|np|open|close)$/.test(chunks[k].kind)) k++;
  const after = chunks[k + 1];
  const goesOn =
    chunks[k]?.kind === "comma" &&
    ((after?.kind === "prep" && /^(?:of|for|with|to)$/.test(after.lower)) ||
      after?.kind === "as" ||
      after?.verb?.form === "to");
  return goesOn ? k : at;
}
