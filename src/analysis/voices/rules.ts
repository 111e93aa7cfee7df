// One unit → the attributions in it, before nesting and speakers.

import type {Span} from "../model.js";
import type {Clause} from "./chunks.js";
import {readFrame} from "./frames.js";
import {matchVerb, type VerbMatch} from "./matches.js";
import {inverted, postposed, sidePhrase, type Reported} from "./orders.js";
import {readPassive} from "./passives.js";
import {speaks, type SourceKind} from "./sources.js";
import {findSubject, type Subject} from "./subjects.js";

/** An attribution as the rules see it. */
export interface Found {
  clause: Clause;
  subject: Subject | null; // chunks of the clause
  source: Span | null;
  sourceKind: SourceKind | null;
  cue: Span | null;
  content: Span[];
  class: string;
  rule: string;
  crosses?: boolean;
}

export function findIn(clause: Clause): Found[] {
  const {chunks, tokens} = clause;
  const matches = new Map<number, VerbMatch[]>();
  chunks.forEach((chunk, i) => {
    if (chunk.kind !== "verb") return;
    const list = matchVerb(clause, i);
    if (list.length > 0) matches.set(i, list);
  });
  const cues: ReadonlySet<number> = new Set(matches.keys());
  const found: Found[] = [];
  const spanOf = ([from, to]: [number, number]): Span => chunkSpan(clause, from, to);
  const add = (
    subject: Subject | null,
    cue: Span,
    content: [number, number][],
    kind: string,
    rule: string,
    crosses = false
  ) => {
    found.push({
      clause,
      subject,
      source: subject && chunkSpan(clause, subject.from, subject.to),
      sourceKind: subject && subject.kind,
      cue,
      content: content.filter(([from, to]) => to > from).map(spanOf),
      class: kind,
      rule,
      crosses
    });
  };
  const cueSpan = (match: VerbMatch): Span => ({
    start: tokens[chunks[match.chunk].from].start,
    end: tokens[match.endToken - 1].end
  });

  for (const [at, list] of matches) {
    const verb = chunks[at].verb!;
    const subject = verb.form === "part" ? bareSubject(clause, at) : findSubject(clause, at, cues);
    if (verb.passive || verb.form === "part") {
      if (verb.form === "part" && chunks[at - 1]?.kind === "quote") {
        const turned = firstOf(list, (match) => inverted(clause, match, cues));
        if (turned)
          add(
            turned.got.subject,
            cueSpan(turned.match),
            turned.got.content,
            classOf(turned.match),
            turned.got.rule,
            turned.got.crosses
          );
      }
      const hit = firstOf(list, (match) => readPassive(clause, match, subject, cues));
      if (hit && (verb.passive || hit.got.source))
        add(hit.got.source, cueSpan(hit.match), hit.got.content, hit.got.class, "passive");
      continue;
    }
    const report = readReport(clause, at, list, subject, cues);
    if ((report && report.got.crosses !== undefined) || report) {
      const {got, match, kind} = report!;
      add(got.subject, cueSpan(match), got.content, kind, got.rule, got.crosses);
    }
  }
  chunks.forEach((chunk, i) => {
    if (chunk.kind !== "verb" && chunk.kind !== "prep") return;
    const side = sidePhrase(clause, i, cues);
    if (!side) return;
    const end = tokens[side.cueTo - 1].end;
    add(side.subject, {start: tokens[chunk.from].start, end}, side.content, "said", "according to");
  });
  return found;
}

const classOf = (match: VerbMatch): string => match.takes.get("quote") ?? match.takes.get("clause") ?? "said";

function firstOf<T>(list: VerbMatch[], read: (match: VerbMatch) => T | null): {match: VerbMatch; got: T} | null {
  for (const match of list) {
    const got = read(match);
    if (got !== null) return {match, got};
  }
  return null;
}

interface Report {
  match: VerbMatch;
  got: Reported;
  kind: string;
}

function readReport(
  clause: Clause,
  at: number,
  list: VerbMatch[],
  subject: Subject | null,
  cues: ReadonlySet<number>
): Report | null {
  const {chunks} = clause;
  const left = chunks[at - 1];
  const afterQuote = left?.kind === "quote" || (left?.kind === "comma" && chunks[at - 2]?.kind === "quote") || at === 0;
  const turn = (): Report | null => {
    const turned = firstOf(list, (match) => inverted(clause, match, cues));
    return turned && {match: turned.match, got: turned.got, kind: classOf(turned.match)};
  };
  if (afterQuote && at > 0) {
    const report = turn();
    if (report) return report;
  }
  const able = subject !== null && speaks(subject.kind);
  const post =
    subject && able && subject.to <= at ? firstOf(list, (match) => postposed(clause, match, subject, cues)) : null;
  const quoteLeft = subject !== null && chunks[subject.from - 1]?.kind === "quote";
  const forward = firstOf(list, (match) => readFrame(clause, match, cues, able));
  const isClause = forward && /^(?:clause|person|object-to|to)$/.test(forward.got.frame);
  const asSaid = subject !== null && chunks[subject.from - 1]?.kind === "as";
  if (forward && subject && !(post && (asSaid || (quoteLeft && !isClause)))) {
    const it =
      subject.kind === "it" &&
      /^(?:said|claimed|denied|confirmed|wanted|promised|warned|showed|stressed)$/.test(forward.got.class);
    if (able || it || (subject.kind === "thing" && forward.got.class === "showed" && false)) {
      const content: [number, number][] = [[forward.got.from, forward.got.to]];
      if (forward.got.frame === "quote" && post && quoteLeft) content.unshift(...post.got.content.slice(0, 1));
      return {match: forward.match, got: {content, subject, rule: forward.got.frame}, kind: forward.got.class};
    }
    return null;
  }
  if (post) return {match: post.match, got: post.got, kind: classOf(post.match)};
  return turn();
}

function bareSubject(clause: Clause, at: number): Subject | null {
  const before = clause.chunks[at - 1];
  if (before?.kind !== "np") return null;
  return {from: at - 1, to: at, head: at - 1, kind: "thing", clauseStart: at - 1};
}

/** The stretch of text from one chunk to before another. */
export function chunkSpan({tokens, chunks}: Clause, from: number, to: number): Span {
  return {start: tokens[chunks[from].from].start, end: tokens[chunks[to - 1].to - 1].end};
}
