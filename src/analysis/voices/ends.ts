// Where a content ends.

import type {Chunk, Clause} from "./chunks.js";
import {setOf} from "./words.js";

export type Extent = "clause" | "noun";

const CONTRASTS = setOf("but while although though whereas yet and nor or");
const NOUN_STOPS = setOf(
  "who whose which when where after before while although though because since as until if whom"
);

/** The chunk before which the content that opens at `start` ends. `cues` holds the verb chunks that are cues. */
export function findEnd(clause: Clause, start: number, extent: Extent, cue: number, cues: ReadonlySet<number>): number {
  const {chunks} = clause;
  const tense = chunks[cue]?.verb?.form === "finite" ? chunks[cue].verb!.past : null;
  let depth = 0;
  let verbs = 0; // finite verbs met in the content
  let relative = false;
  for (let i = start; i < chunks.length; i++) {
    const {kind, verb} = chunks[i];
    if (kind === "open") depth++;
    if (kind === "close") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (kind === "end" || kind === "semi") return trim(chunks, start, i);
    if (i === start) {
      if (kind === "verb" && verb?.form === "finite") verbs++;
      if (kind === "wh" || kind === "that") relative = true;
      continue;
    }
    if (kind === "comma" && tailFollows(clause, i, cues)) return trim(chunks, start, i);
    if (kind === "dash" && (extent === "noun" || tailFollows(clause, i, cues))) return trim(chunks, start, i);
    if (kind === "prep" && chunks[i].lower === "according") return trim(chunks, start, i);
    if (
      (kind === "cc" || (kind === "comma" && chunks[i + 1]?.kind === "cc")) &&
      joinsCue(clause, kind === "cc" ? i : i + 1, cues, tense, verbs, extent)
    )
      return trim(chunks, start, i);
    if (extent === "noun") {
      if (kind === "comma") {
        const next = chunks[i + 1];
        if (
          !next ||
          NOUN_STOPS.has(next.lower) ||
          next.kind === "sub" ||
          (next.kind === "prep" && next.lower !== "of") ||
          next.kind === "verb" ||
          next.kind === "adv" ||
          next.kind === "time" ||
          next.kind === "quote"
        )
          return trim(chunks, start, i);
        if (next.kind === "cc" && finiteAhead(chunks, i + 2)) return trim(chunks, start, i);
        if (next.kind === "np" && !listAhead(chunks, i + 1)) return trim(chunks, start, i);
      }
      if (kind === "colon") return trim(chunks, start, i);
      if (kind === "time") return trim(chunks, start, i);
      if (kind === "sub") return trim(chunks, start, i);
      if (kind === "as" && !relative) return trim(chunks, start, i);
      if (kind === "wh" || kind === "that") relative = true;
      if (kind === "verb" && verb?.form === "finite") {
        const left = chunks[i - 1];
        if (!relative && left?.kind !== "np") return trim(chunks, start, i);
        if (!relative && verbs > 0) return trim(chunks, start, i);
        relative = false;
        verbs++;
      }
      if (kind === "cc" && chunks[i + 1]?.kind === "verb" && chunks[i + 1].verb?.form === "finite" && verbs === 0)
        return trim(chunks, start, i);
    } else if (kind === "verb" && verb?.form === "finite") verbs++;
  }
  return trim(chunks, start, chunks.length);
}

function trim(chunks: Chunk[], start: number, end: number): number {
  let i = end;
  while (i > start && /^(?:comma|dash|cc|colon|semi|end)$/.test(chunks[i - 1].kind)) i--;
  return i;
}

// ", according to", ", saying", ", he said", "said X": what reports on the content stands outside it.
function tailFollows(clause: Clause, comma: number, cues: ReadonlySet<number>): boolean {
  const {chunks, tokens} = clause;
  let i = comma + 1;
  while (chunks[i]?.kind === "adv" || chunks[i]?.kind === "time") i++;
  const next = chunks[i];
  if (!next) return false;
  if (next.lower === "according") return true;
  if (next.kind === "verb" && next.verb?.form === "ing" && cues.has(i)) return true;
  if (next.kind === "verb" && next.verb?.form === "ing" && tokens[next.from].lower === "according") return true;
  if (next.kind === "as") {
    for (let k = i + 1; k < i + 8 && chunks[k]; k++) if (chunks[k].kind === "verb") return cues.has(k);
    return false;
  }
  // "…, the minister said." and "…, the minister of trade said on Friday."
  if (next.kind === "np") {
    let k = i + 1;
    while (k < i + 8 && chunks[k] && /^(?:prep|np|adv|time)$/.test(chunks[k].kind)) k++;
    if (chunks[k]?.kind === "verb" && cues.has(k)) {
      const after = chunks[k + 1];
      if (!after || /^(?:end|comma|time|semi)$/.test(after.kind)) return true;
      if (after.kind === "prep" || after.kind === "adv") {
        let m = k + 1;
        while (m < k + 8 && chunks[m] && /^(?:prep|np|adv|time)$/.test(chunks[m].kind)) m++;
        return !chunks[m] || chunks[m].kind === "end";
      }
    }
  }
  return false;
}

// "said X and urged Y": a cue in the tense of the first ends the content; so does ", but Y said".
function joinsCue(
  clause: Clause,
  cc: number,
  cues: ReadonlySet<number>,
  tense: boolean | null,
  verbs: number,
  extent: Extent
): boolean {
  const {chunks} = clause;
  if (!CONTRASTS.has(chunks[cc].lower)) return false;
  let i = cc + 1;
  while (chunks[i]?.kind === "adv" || chunks[i]?.kind === "time") i++;
  const next = chunks[i];
  if (!next) return false;
  if (next.kind === "verb") {
    if (!cues.has(i) || next.verb?.form !== "finite") return false;
    if (extent === "noun" || verbs === 0) return true;
    return tense !== null && next.verb.past === tense && (tense === false ? false : true);
  }
  const comma = chunks[cc - 1]?.kind === "comma";
  if (!comma && chunks[cc].lower !== "while") return false;
  let k = i;
  while (k < i + 8 && chunks[k] && /^(?:prep|np|adv|time|open|close)$/.test(chunks[k].kind)) k++;
  return chunks[k]?.kind === "verb" && cues.has(k);
}

function finiteAhead(chunks: Chunk[], from: number): boolean {
  for (let i = from; i < from + 8 && chunks[i]; i++) {
    const {kind, verb} = chunks[i];
    if (kind === "verb") return verb?.form === "finite";
    if (kind === "comma" || kind === "wh" || kind === "that") return false;
  }
  return false;
}

// "shells, rockets and drones": the comma stands in a list when an "and" comes before any verb.
function listAhead(chunks: Chunk[], from: number): boolean {
  for (let i = from; i < from + 12 && chunks[i]; i++) {
    const {kind} = chunks[i];
    if (kind === "cc") return chunks[i + 1]?.kind === "np" || chunks[i + 1]?.kind === "adj";
    if (!/^(?:np|prep|comma|adj|adv)$/.test(kind)) return false;
  }
  return false;
}
