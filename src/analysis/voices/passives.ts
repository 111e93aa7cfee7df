// Passives: "X is expected to", "it was reported that", "seen as", "backed by".

import type {Clause} from "./chunks.js";
import {findEnd} from "./ends.js";
import {skip} from "./lookahead.js";
import type {Cues, VerbMatch} from "./matches.js";
import {sourceKind, speaks} from "./sources.js";
import {cueOf, firstOf, sourceOf, type Hit, type Reading} from "./reading.js";
import type {Subject} from "./lookback.js";
import {findSubject} from "./subjects.js";

// Classes whose passive reports even where nobody is named: was criticised, was asked.
const AGENTLESS = /^(?:criticised|praised|said|asked)$/;

export function findPassives({clause, cues}: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const [at, list] of cues) {
    const verb = clause.chunks[at].verb!;
    if (!verb.passive && verb.form !== "part") continue;
    const subject = verb.passive ? findSubject(clause, at, cues) : nounBefore(clause, at);
    const hit = firstOf(list, (match) => readPassive(clause, match, subject, cues));
    if (!hit || (!verb.passive && !hit.got.source)) continue;
    const {match, got} = hit;
    hits.push({
      source: got.source && sourceOf(clause, got.source),
      cue: cueOf(clause, match),
      content: got.content,
      class: got.class,
      rule: "passive"
    });
  }
  return hits;
}

function nounBefore(clause: Clause, at: number): Subject | null {
  const i = clause.chunks[at - 1]?.kind === "comma" ? at - 2 : at - 1;
  if (clause.chunks[i]?.kind !== "np") return null;
  return {from: i, to: i + 1, head: i, kind: "thing"};
}

interface Passive {
  content: [from: number, to: number][];
  source: Subject | null;
  class: string;
}

/** The content and the agent of a passive cue, or null. `subject` is the passive's own subject. */
function readPassive(clause: Clause, match: VerbMatch, subject: Subject | null, cues: Cues): Passive | null {
  const {chunks} = clause;
  const {takes} = match;
  let at = skip(clause, match.after);
  let source: Subject | null = null;
  if (chunks[at]?.kind === "prep" && chunks[at].lower === "by" && chunks[at + 1]?.kind === "np") {
    let end = at + 2;
    while (
      ((chunks[end]?.kind === "prep" && chunks[end].lower === "of") || chunks[end]?.kind === "cc") &&
      chunks[end + 1]?.kind === "np"
    )
      end += 2;
    source = {from: at + 1, to: end, head: at + 1, kind: sourceKind(clause, at + 1)};
    if (!speaks(source.kind)) return null;
    at = skip(clause, end);
  }
  const next = chunks[at];
  const frame = (from: number, kind: Parameters<typeof takes.get>[0]): Passive => {
    const to = findEnd(clause, from, "clause", match.chunk, cues);
    const content: [number, number][] =
      subject && chunks[subject.head].lower !== "it"
        ? [
            [subject.from, subject.to],
            [from, to]
          ]
        : [[from, to]];
    return {content, source, class: takes.get(kind) ?? takes.values().next().value!};
  };
  const it = subject && chunks[subject.head].lower === "it";
  if (next?.kind === "that" && takes.has("clause") && (it || takes.has("person")))
    return {...frame(at, "clause"), content: [[at, findEnd(clause, at, "clause", match.chunk, cues)]]};
  if (next?.kind === "wh" && takes.has("person") && /^(?:what|how|why|whether|if|who|where)$/.test(next.lower))
    return frame(at, "person");
  if (next?.kind === "verb" && next.verb?.form === "to" && (takes.has("object-to") || takes.has("to")))
    return frame(at, takes.has("object-to") ? "object-to" : "to");
  if (next?.kind === "as" && takes.has("as") && chunks[at + 1]) return frame(at, "as");
  if (takes.has("call") && next && (next.kind === "np" || next.kind === "adj" || next.kind === "quote"))
    return frame(at, "call");
  if (takes.has("noun") && subject && !it) {
    if (source) return {content: [[subject.from, subject.to]], source, class: takes.get("noun")!};
    if (next?.kind === "prep" && /^(?:criticised|praised)$/.test(takes.get("noun")!)) return frame(at, "noun");
    if (!clause.chunks[match.chunk].verb!.modal && AGENTLESS.test(takes.get("noun")!))
      return {content: [[subject.from, subject.to]], source, class: takes.get("noun")!};
  }
  return null;
}
