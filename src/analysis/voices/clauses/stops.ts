// Where contents end: the table of stops.

import {COPULAS, setOf} from "../../english/closed.js";
import type {Chunk, Clause} from "../../grammar/clause.js";
import {tableOf} from "../../grammar/rows.js";
import type {Cues} from "./matches.js";
import type {Extent, Place, Stop} from "./place.js";

const CONTRASTS = setOf("but while although though whereas yet and nor or");
const NOUN_STOPS = setOf("who whose which when where whom");
const INTRANSITIVE = setOf(
  "was were had ended began fell rose left went came died continued stopped walked fled collapsed failed broke remained stood sat " +
    "arrived returned resumed opened closed lay ran grew happened appeared stayed slept marched burst erupted flew"
);
const SETTINGS = setOf("during amid amidst following throughout despite ahead");
const ON = setOf("in at on through via");
const GOES_ON = setOf("of including excluding");
/** What something is said in or on. */
export const VENUES = setOf(
  "interview interviews statement speech letter memo email e-mail tweet tweets conference rally rallies event forum debate " +
    "debates hearing briefing meeting address appearance testimony op-ed article column post message call court filing release " +
    "podcast show broadcast summit convention ceremony remarks report town-hall hall video"
);

const PHRASES: readonly Extent[] = ["phrase", "noun"];
const NOUN: readonly Extent[] = ["noun"];

/** The table of stops: the first that holds ends the content. */
export const STOPS: readonly Stop[] = tableOf<Stop>([
  {
    name: "stop at somebody else's report",
    when: ({clause, at, cues}) => isReport(clause, at, cues),
    example: "Moe said the pier was safe|, according to Lind."
  },
  {
    name: "stop at a joined cue",
    when: joinsCue,
    example: "Moe said the pier was safe| and urged Lind to use it."
  },
  {
    name: "stop at the main clause behind a fronted cue",
    kind: "comma",
    when: ({chunks, at, fronted}) => fronted && finiteAhead(chunks, at + 1),
    example: "If Moe said the pier was safe|, the mayor was wrong."
  },
  {
    name: "stop at the main verb behind an insertion",
    kind: "comma",
    when: ({chunks, at, inserted}) => inserted && chunks[at + 1]?.verb?.form === "finite",
    example: "Moe, who said the pier was safe|, left the hall."
  },
  {
    name: "stop at the main verb behind inserted marks",
    kind: "verb",
    when: ({chunks, at, cue, inserted}) =>
      inserted && chunks[at - 1].kind === "quote" && chunks[at].verb!.form === "finite" && at - 1 > cue,
    example: "Moe, who called the pier “an unsafe old ruin,”| left."
  },
  {
    name: "stop at the verb of the noun",
    extents: ["complement"],
    kind: "verb",
    when: ({chunks, start, at, verbs}) => (verbs > 0 ? isMainVerb(chunks, at) : endsInfinitive(chunks, start, at)),
    example: "Moe's decision to leave the crew behind| was wrong."
  },
  {
    name: "stop at a new clause",
    extents: ["complement", "phrase", "noun"],
    kind: "cc",
    when: ({clause, at, verbs, relative}) => verbs === 0 && !relative && opensNewClause(clause, at),
    example: "Moe praised the plan| but Lind left the room."
  },
  {
    name: "stop at a dash",
    extents: PHRASES,
    kind: "dash",
    when: () => true,
    example: "Moe praised the plan| – a rare event."
  },
  {
    name: "stop at a comma with a clause behind",
    extents: PHRASES,
    kind: "comma",
    when: ({chunks, at}) => {
      const next = chunks[at + 1];
      return !next || next.kind === "sub" || NOUN_STOPS.has(next.lower);
    },
    example: "Moe praised the plan|, which Lind had drawn up."
  },
  {
    name: "stop at a comma with a participle behind",
    extents: PHRASES,
    kind: "comma",
    when: ({chunks, at}) => chunks[at + 1]?.verb?.form === "ing" && chunks[at - 1].verb?.form !== "ing",
    example: "Moe praised the plan|, waving her hat."
  },
  {
    name: "stop at a comma with a new subject behind",
    extents: PHRASES,
    kind: "comma",
    when: ({chunks, at}) => {
      const next = chunks[at + 1];
      if (next?.kind === "cc") return finiteAhead(chunks, at + 2);
      const listed = chunks.slice(at + 2, at + 6).some((c) => c.kind === "cc");
      return next?.kind === "np" && finiteAhead(chunks, at + 1) && !listed;
    },
    example: "Moe vowed to close the pier|, Lind left the hall."
  },
  {
    name: "stop at a clause",
    extents: NOUN,
    when: ({chunks, at}) => /^(?:colon|sub)$/.test(chunks[at].kind),
    example: "Moe denied the charge| because Lind had left."
  },
  {
    name: "stop at as",
    extents: NOUN,
    kind: "as",
    when: ({chunks, at, relative}) => !relative && chunks[at - 1].lower !== "such",
    example: "Moe denied the charge| as Lind looked on."
  },
  {
    name: "stop at a setting",
    extents: NOUN,
    kind: "prep",
    when: ({chunks, at}) => {
      const next = chunks[at + 1];
      const venue = next !== undefined && (next.kind === "time" || VENUES.has(next.lower));
      return SETTINGS.has(chunks[at].lower) || (ON.has(chunks[at].lower) && venue);
    },
    example: "Moe denied the charge| in a letter."
  },
  {
    name: "stop at a comma that ends a noun phrase",
    extents: NOUN,
    kind: "comma",
    when: ({chunks, at}) => {
      const next = chunks[at + 1];
      if (!next) return true;
      if (next.kind === "np") return !listAhead(chunks, at + 1);
      return (next.kind === "prep" && !GOES_ON.has(next.lower)) || /^(?:adv|time|quote)$/.test(next.kind);
    },
    example: "Moe denied the charge|, again in vain."
  },
  {
    name: "stop at the verb of a noun phrase",
    extents: NOUN,
    kind: "verb",
    // "the gift to the agency adds": the content was the subject of that verb; "the shells they fired" goes on
    when: ({chunks, at, relative, verbs}) => {
      const {form, past} = chunks[at].verb!;
      if (form !== "finite" || (past && chunks[at + 1]?.kind === "prep")) return false;
      return !relative && (verbs > 0 || chunks[at - 1].kind !== "np" || chunks[at - 2]?.kind !== "np");
    },
    example: "Voters who oppose the plan| left the hall."
  }
]);

// ", according to", ", saying", ", he said": what reports on the content stands outside it.
function isReport(clause: Clause, at: number, cues: Cues): boolean {
  const {chunks} = clause;
  const {kind, lower} = chunks[at];
  if (lower === "according") return true;
  if (kind !== "comma" && kind !== "dash") return false;
  let i = at + 1;
  while (chunks[i]?.kind === "adv" || chunks[i]?.kind === "time") i++;
  const next = chunks[i];
  if (!next) return false;
  if (next.lower === "according") return true;
  if (next.verb?.form === "ing") return cues.get(i)?.some(({takes}) => TELLS.some((take) => takes.has(take))) ?? false;
  if (next.kind === "as") {
    for (let k = i + 1; k < i + 8 && chunks[k]; k++) if (chunks[k].kind === "verb") return says(cues, k);
    return false;
  }
  if (next.kind === "verb") return chunks[i + 1]?.kind === "np" && says(cues, i) && onlyTail(chunks, i + 1);
  if (next.kind !== "np") return false;
  const verb = overNouns(chunks, i + 1);
  return (
    chunks[verb]?.kind === "verb" &&
    !chunks[verb].verb!.passive &&
    says(cues, verb) &&
    onlyTail(
      chunks,
      verb + 1,
      cues.get(verb)!.some(({takes}) => takes.has("person"))
    )
  );
}

const TELLS = ["quote", "clause", "noun", "call", "object-to", "person"] as const;
export const says = (cues: Cues, verb: number): boolean =>
  cues.get(verb)?.some(({takes}) => takes.has("quote") || takes.has("clause")) ?? false;

function overNouns(chunks: Chunk[], from: number): number {
  let k = from;
  while (k < from + 10 && chunks[k] && /^(?:prep|np|adv|time|open|close|cc)$/.test(chunks[k].kind)) k++;
  return k;
}

// Nothing but a date, a place or an addressee up to the next mark.
function onlyTail(chunks: Chunk[], from: number, addressee = false): boolean {
  for (let k = from; k < from + 14; k++) {
    const {kind} = chunks[k] ?? {kind: "end"};
    if (kind === "end" || kind === "comma" || kind === "semi" || kind === "quote") return true;
    if (!/^(?:prep|np|adv|time|open|close)$/.test(kind)) return false;
    if (kind === "np" && k === from && !addressee && chunks[k - 1].kind === "verb" && chunks[k + 1]?.kind === "verb")
      return false;
  }
  return false;
}

// "said X and urged Y": a cue in the tense of the first ends the content; so does ", but Y said".
function joinsCue({chunks, at, cues, tense, verbs, extent}: Place): boolean {
  const pause = chunks[at].kind === "comma" || chunks[at].kind === "dash";
  const cc = pause ? at + 1 : at;
  const joint = chunks[cc];
  if (!joint || (joint.kind !== "cc" && joint.kind !== "sub") || !CONTRASTS.has(joint.lower)) return false;
  let i = cc + 1;
  while (chunks[i]?.kind === "adv" || chunks[i]?.kind === "time") i++;
  const next = chunks[i];
  if (!next) return false;
  if (next.kind === "verb") {
    if (!cues.has(i) || next.verb?.form !== "finite") return false;
    if (says(cues, i) && chunks[i + 1]?.kind === "that") return true;
    return extent === "phrase" || extent === "noun" || verbs === 0 || (tense === true && next.verb.past);
  }
  if (!pause && joint.lower !== "while" && chunks[at - 1].kind !== "quote") return false;
  const verb = overNouns(chunks, i);
  return chunks[verb]?.kind === "verb" && cues.has(verb);
}

// "praised the plan but Roe left": a conjunction with a subject of its own and its finite verb. "and missiles used in the
// war" has a participle, unless the verb takes no object: "and talks ended on Monday".
function opensNewClause({tokens, chunks}: Clause, at: number): boolean {
  if (chunks[at].kind !== "cc") return false;
  let i = overAdverbs(chunks, at + 1);
  const subject = chunks[i];
  if (subject?.kind !== "np") return false;
  i++;
  while (chunks[i]?.kind === "prep" && chunks[i + 1]?.kind === "np") i += 2;
  i = overAdverbs(chunks, i);
  const verb = chunks[i]?.verb;
  if (verb?.form !== "finite") return false;
  const bare = tokens[subject.from].tag === "NNS" || tokens[subject.from].tag.startsWith("JJ");
  const reduced = bare && verb.past && /^(?:prep|time|as)$/.test(chunks[i + 1]?.kind ?? "");
  return !reduced || INTRANSITIVE.has(chunks[i].lower);
}

function overAdverbs(chunks: Chunk[], from: number): number {
  let i = from;
  while (chunks[i]?.kind === "adv" || chunks[i]?.kind === "time") i++;
  return i;
}

// "the claim that he had left was denied": a verb without a subject of its own goes with the noun
function isMainVerb(chunks: Chunk[], at: number): boolean {
  if (chunks[at].verb?.form !== "finite") return false;
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const {kind, verb} = chunks[i];
    if (kind === "verb" && verb?.form === "finite") return true;
    if (kind === "np" && chunks[i - 1]?.kind !== "prep") return COPULAS.has(chunks[i - 1]?.lower);
    if (!/^(?:np|prep|adv|adj|time)$/.test(kind)) return false;
  }
  return false;
}

// "the decision to leave in spite of all warnings is wrong": the first finite verb goes with the noun
function endsInfinitive(chunks: Chunk[], start: number, at: number): boolean {
  if (chunks[start].verb?.form !== "to" || chunks[at].verb?.form !== "finite") return false;
  for (let i = at - 1; i > start; i--) if (/^(?:wh|that|sub|as|quote)$/.test(chunks[i].kind)) return false;
  return true;
}

function finiteAhead(chunks: Chunk[], from: number): boolean {
  for (let i = from; i < from + 10 && chunks[i]; i++) {
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
