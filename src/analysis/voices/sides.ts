// "according to X", "per X": at the end, at the start or in the middle of what X says.

import type {Clause} from "./chunks.js";
import type {Cues} from "./matches.js";
import {findEnd} from "./ends.js";
import {openingOf, finiteIn} from "./orders.js";
import {sourceOf, type Hit, type Reading} from "./reading.js";
import {sourceKind, speaks} from "./sources.js";
import type {Subject} from "./subjects.js";

export function findSides({clause, cues}: Reading): Hit[] {
  const hits: Hit[] = [];
  clause.chunks.forEach((chunk, i) => {
    if (chunk.kind !== "verb" && chunk.kind !== "prep") return;
    const side = sidePhrase(clause, i, cues);
    if (!side) return;
    const {subject, content, cueTo} = side;
    hits.push({
      source: sourceOf(clause, subject),
      cue: [chunk.from, cueTo],
      content,
      class: "said",
      rule: "according to"
    });
  });
  return hits;
}

/** "according to X", "per X", "in X's view": at the end, at the start or in the middle of what X says. */
export function sidePhrase(
  clause: Clause,
  at: number,
  cues: Cues
): {content: [number, number][]; subject: Subject; cueTo: number} | null {
  const {chunks, tokens} = clause;
  const head = chunks[at];
  const word = tokens[head.from].lower;
  let np = -1;
  if (word === "according" && tokens[head.from + 1]?.lower === "to") np = clause.chunkAt[head.from + 2] ?? -1;
  else if (
    word === "per" &&
    chunks[at - 1]?.kind !== "np" &&
    chunks[at + 1]?.kind === "np" &&
    speaks(sourceKind(clause, at + 1))
  )
    np = at + 1;
  if (np < 0 || !chunks[np] || (chunks[np].kind !== "np" && chunks[np].kind !== "verb")) return null;
  let end = np + 1;
  for (let n = 0; n < 40 && chunks[end]; n++) {
    const {kind} = chunks[end];
    if ((kind === "prep" || kind === "cc") && chunks[end + 1]?.kind === "np") end += 2;
    else if (kind === "time") end++;
    else if (kind === "verb" && chunks[end].verb?.form === "part") end++;
    else if (kind === "verb" && chunks[end].verb?.form === "ing") end++;
    else if (kind === "np" && chunks[end - 1].kind === "verb") end++;
    else if (kind === "open") {
      while (chunks[end] && chunks[end].kind !== "close") end++;
      end++;
    } else break;
  }
  const first = chunks.slice(0, at).every((c) => c.kind === "cc" || c.kind === "adv" || c.kind === "comma");
  const subject: Subject = {from: np, to: end, head: np, kind: sourceKind(clause, np), clauseStart: at};
  const cueTo = chunks[np].from;
  if (first) {
    let comma = end;
    while (chunks[comma] && comma - end < 30 && chunks[comma].kind !== "comma") comma++;
    const from = chunks[end]?.kind === "comma" ? lastApposition(clause, end) : chunks[comma] ? comma + 1 : end;
    if (!chunks[from]) return null;
    return {content: [[from, findEnd(clause, from, "clause", at, cues)]], subject, cueTo};
  }
  const start = openingOf(clause, at);
  let to = at;
  while (to > start && (chunks[to - 1].kind === "comma" || chunks[to - 1].kind === "dash")) to--;
  if (to <= start) return null;
  const content: [number, number][] = [[start, to]];
  if (
    chunks[end]?.kind === "comma" &&
    chunks[end + 1] &&
    ((chunks[end + 1].kind === "verb" && chunks[end + 1].verb?.form !== "ing") ||
      chunks[end + 1].kind === "quote" ||
      chunks[end + 1].kind === "cc" ||
      !finiteIn(clause, start, to))
  ) {
    const more = findEnd(clause, end + 1, "clause", at, cues);
    if (
      !chunks.slice(end + 1, more).some((c, i) => c.kind === "verb" && cues.has(end + 1 + i)) ||
      !finiteIn(clause, start, to)
    )
      content.push([end + 1, more]);
  }
  return {content, subject, cueTo};
}

// "According to X, a lawyer for Y, the deal …": over the apposition, if a later comma closes it.
function lastApposition(clause: Clause, comma: number): number {
  const {chunks} = clause;
  let i = comma + 1;
  if (chunks[i]?.kind === "wh" && /^(?:who|which)$/.test(chunks[i].lower)) {
    while (chunks[i] && chunks[i].kind !== "comma") i++;
    return i + 1;
  }
  if (chunks[i]?.kind !== "np") return comma + 1;
  while (chunks[i] && /^(?:np|prep)$/.test(chunks[i].kind)) i++;
  if (chunks[i]?.kind === "comma" && chunks[i + 1]?.kind === "np") return i + 1;
  return comma + 1;
}
