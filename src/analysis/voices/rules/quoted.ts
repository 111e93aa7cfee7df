// "X was quoted by the agency as saying that", "the paper quotes X as saying": X speaks, whoever passes it on.

import type {Clause} from "../../grammar/clause.js";
import {sourceKind, speaks} from "../../grammar/heads.js";
import {readFrame} from "../clauses/frames.js";
import {skip} from "../clauses/lookahead.js";
import type {Subject} from "../clauses/lookback.js";
import {postposed} from "../clauses/orders.js";
import {firstOf, sourceOf, type Hit, type Reading} from "../clauses/reading.js";
import {findSubject} from "../clauses/subjects.js";

const REACH = 14; // chunks between "quoted" and "as saying"
const QUOTING = new Set(["quote", "cite", "hear", "overhear", "record"]);

/** The chunk of "saying" that belongs to the verb of quoting at a chunk, or -1. */
export function sayingOf({clause, cues}: Reading, at: number): number {
  const {chunks} = clause;
  if (!cues.get(at)?.some(({lemma}) => QUOTING.has(lemma))) return -1;
  for (let i = at + 1; i < at + REACH && chunks[i]; i++) {
    const {kind} = chunks[i];
    if (kind === "as") return chunks[i + 1]?.verb?.form === "ing" && isSaying(cues.get(i + 1)) ? i + 1 : -1;
    if (!/^(?:np|prep|comma|time|adv|cc)$/.test(kind)) return -1;
  }
  return -1;
}

const isSaying = (list: {takes: ReadonlyMap<string, string>}[] | undefined): boolean =>
  list?.some(({takes}) => takes.has("quote") || takes.has("clause")) ?? false;

/** Whether a verb is the "saying" of a verb of quoting before it. */
export function isQuotedSaying(reading: Reading, at: number): boolean {
  const {chunks} = reading.clause;
  if (chunks[at].verb!.form !== "ing" || chunks[at - 1]?.kind !== "as") return false;
  for (let i = at - 2; i >= 0 && at - i < REACH; i--) if (chunks[i].kind === "verb") return sayingOf(reading, i) === at;
  return false;
}

export function readQuoted(reading: Reading, at: number): Hit | null {
  const saying = sayingOf(reading, at);
  if (saying < 0) return null;
  const {clause, cues} = reading;
  const {chunks} = clause;
  const {passive, form} = chunks[at].verb!;
  const subject = passive || form === "part" ? findSubject(clause, at, cues) : objectOf(clause, at, saying - 1);
  if (!subject || !speaks(subject.kind)) return null;
  const list = cues.get(saying)!;
  const forward = firstOf(list, (match) => readFrame(clause, match, cues, subject));
  const turned = passive ? firstOf(list, (match) => postposed(clause, {...match, chunk: at}, subject, cues)) : null;
  const content = forward ? [[forward.got.from, forward.got.to] as [number, number]] : turned?.got.content;
  if (!content) return null;
  return {
    source: sourceOf(clause, subject),
    cue: [passive ? chunks[at].from : chunks[saying - 1].from, chunks[saying].to],
    content,
    class: "said",
    rule: "quoted as saying",
    awaits: turned?.got.crosses && !forward ? "before" : undefined
  };
}

function objectOf(clause: Clause, at: number, as: number): Subject | null {
  const {chunks} = clause;
  const head = skip(clause, at + 1);
  if (chunks[head]?.kind !== "np") return null;
  const to = chunks[as - 1].kind === "comma" ? as - 1 : as;
  return {from: head, to, head, kind: sourceKind(clause, head)};
}
