// Passives: "X is expected to", "it was reported that", "seen as", "backed by".

import {setOf} from "../../english/closed.js";
import type {Takes} from "../../english/lexicons/cues.js";
import type {Clause} from "../../grammar/clause.js";
import {sourceKind, speaks} from "../../grammar/heads.js";
import {findEnd} from "../clauses/ends.js";
import {skip} from "../clauses/lookahead.js";
import type {Subject} from "../clauses/lookback.js";
import type {Cues, VerbMatch} from "../clauses/matches.js";
import {openingOf} from "../clauses/orders.js";
import type {Extent} from "../clauses/place.js";
import {cueOf, firstOf, sourceOf, type Hit, type Reading} from "../clauses/reading.js";
import {findSubject} from "../clauses/subjects.js";
import {sayingOf} from "./quoted.js";

interface Passive {
  content: [from: number, to: number][];
  agent: Subject | null;
  class: string;
  frame: Takes;
}

const AGENTLESS = /^(?:criticised|praised|said|asked|showed)$/; // classes that report even where nobody is named
const JUDGES = /^(?:criticised|praised)$/;
const PLACE = /^(?:in|at|under)$/;
// What a court, a market or a body does rather than says: who did it is known, or nobody's opinion.
const DONE = setOf(
  "attack charge indict impeach fine value rate rank list invite name appoint nominate designate crown christen nickname tag title order " +
    "ban bar forbid authorise authorize press welcome honour honor salute treat back recognise recognize register feature display " +
    "mean offer arrange schedule plan prepare contract compare pronounce find pick select choose adopt introduce abandon approve negotiate issue " +
    "publish circulate release read hit defend push direct command style"
);
const NOBODY = setOf("few none nobody no-one");
const QUESTION = /^(?:what|how|why|whether|if|who|where)$/;

export function readPassive(reading: Reading, at: number): Hit | null {
  const {clause, cues} = reading;
  if (sayingOf(reading, at) >= 0) return null;
  const list = cues.get(at);
  const verb = clause.chunks[at].verb!;
  if (!list || (!verb.passive && verb.form !== "part")) return null;
  const subject = verb.passive ? findSubject(clause, at, cues) : nounBefore(clause, at);
  const hit = firstOf(list, (match) => readCue(clause, match, subject, cues));
  if (!hit) return null;
  const {agent, content, class: kind, frame} = hit.got;
  const seen = frame === "as" && kind === "believed"; // "states seen as hostile"
  if (!agent && DONE.has(hit.match.lemma)) return null;
  if (!verb.passive && !agent && !seen) return null;
  return {
    source: agent && sourceOf(clause, agent),
    cue: cueOf(clause, hit.match),
    content,
    class: kind,
    rule: "passive"
  };
}

function nounBefore({chunks}: Clause, at: number): Subject | null {
  const i = chunks[at - 1]?.kind === "comma" ? at - 2 : at - 1;
  return chunks[i]?.kind === "np" ? {from: i, to: i + 1, head: i, kind: "thing"} : null;
}

// `subject` is the passive's own subject, and so a part of the content.
function readCue(clause: Clause, match: VerbMatch, subject: Subject | null, cues: Cues): Passive | null {
  const {chunks} = clause;
  const {takes} = match;
  const agent = agentAt(clause, skip(clause, match.after));
  if (agent && (!speaks(agent.kind) || NOBODY.has(chunks[agent.head].lower))) return null;
  const at = skip(clause, agent ? agent.to : match.after);
  const next = chunks[at];
  const real = subject && chunks[subject.head].lower !== "it" ? subject : null;
  const own: Passive["content"] = real ? [[real.from, real.to]] : [];
  const goesOn = (frame: Takes, before: Passive["content"], extent: Extent = "clause") =>
    passive(match, frame, [...before, [at, findEnd(clause, at, extent, match.chunk, cues)]], agent);
  if (next?.kind === "that" && takes.has("clause") && (!real || takes.has("person")))
    return subject && goesOn("clause", []);
  if (next?.kind === "wh" && takes.has("person") && QUESTION.test(next.lower)) return goesOn("person", own);
  const frame = next && openedFrame(takes, next.kind, next.verb?.form);
  // "considered unfriendly by the ministers"
  const behind = frame === "call" && !agent ? agentAt(clause, at + 1) : null;
  if (behind && speaks(behind.kind)) return passive(match, "call", [...own, [at, at + 1]], behind);
  if (frame && (frame !== "as" || chunks[at + 1])) return goesOn(frame, own);
  // "charged with", but "is associated with", "compared with": so things are
  const charged = takes.get("with") === "believed" ? agent !== null : takes.has("with");
  if (charged && next?.kind === "prep" && /^(?:with|of|for)$/.test(next.lower)) return goesOn("with", own);
  if (real && takes.get("person") === "said") return toldBefore(clause, match, real, at);
  if (!takes.has("noun") || !real) return null;
  if (agent) return passive(match, "noun", own, agent);
  if (next?.kind === "prep" && JUDGES.test(classOf(match, "noun"))) return goesOn("noun", own, "phrase");
  const place = next?.kind === "prep" && PLACE.test(next.lower) ? chunks[at + 1] : undefined;
  const state = place?.kind === "np" && clause.tokens[place.head].tag.startsWith("NNP"); // "listed in London"
  const reports = !state && !chunks[match.chunk].verb!.modal && AGENTLESS.test(classOf(match, "noun"));
  return reports ? passive(match, "noun", own, null) : null;
}

// "…, the court was told": the hearer is the subject, and what it was told stands before it.
function toldBefore(clause: Clause, match: VerbMatch, {from}: Subject, at: number): Passive | null {
  const {chunks} = clause;
  const left = from - 1;
  if (chunks[left]?.kind !== "comma" && chunks[left]?.kind !== "quote") return null;
  if (chunks[at] && !/^(?:end|comma|semi)$/.test(chunks[at].kind)) return null;
  const start = openingOf(clause, left);
  const to = chunks[left].kind === "quote" ? from : left;
  return start < to ? passive(match, "person", [[start, to]], null) : null;
}

const passive = (match: VerbMatch, frame: Takes, content: Passive["content"], agent: Subject | null): Passive => ({
  content,
  agent,
  class: classOf(match, frame),
  frame
});

const classOf = ({takes}: VerbMatch, frame: Takes): string => takes.get(frame) ?? [...takes.values()][0];

// What a passive goes on with: expected to, seen as, called a.
function openedFrame(takes: VerbMatch["takes"], kind: string, form: string | undefined): Takes | null {
  // "is expected to", "is said to": not "prepared to", of will
  if (form === "to")
    return takes.has("object-to") ? "object-to" : takes.has("clause") && !takes.has("to") ? "clause" : null;
  if (kind === "as") return takes.has("as") ? "as" : null;
  return takes.has("call") && /^(?:np|adj|quote)$/.test(kind) ? "call" : null;
}

// "by the ministers of Y and Z"
function agentAt(clause: Clause, at: number): Subject | null {
  const {chunks} = clause;
  if (chunks[at]?.kind !== "prep" || chunks[at].lower !== "by" || chunks[at + 1]?.kind !== "np") return null;
  let to = at + 2;
  while ((chunks[to]?.lower === "of" || chunks[to]?.kind === "cc") && chunks[to + 1]?.kind === "np") to += 2;
  return {from: at + 1, to, head: at + 1, kind: sourceKind(clause, at + 1)};
}
