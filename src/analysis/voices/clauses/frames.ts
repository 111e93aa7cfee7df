// What follows a cue verb as its content, by what the verb may take. The list of frames below is tried in order.

import {setOf} from "../../english/closed.js";
import type {Takes} from "../../english/lexicons/cues.js";
import type {Chunk, Clause} from "../../grammar/clause.js";
import {isHearer, sourceKind, speaks} from "../../grammar/heads.js";
import {isOn, tableOf, type Row} from "../../grammar/rows.js";
import {isAct, type Act} from "./acts.js";
import {findEnd} from "./ends.js";
import {
  isFinite,
  objectEnd,
  opensAs,
  opensClause,
  opensInfinitive,
  opensPredicate,
  quotationAt,
  skip,
  skipPhrases
} from "./lookahead.js";
import type {Subject} from "./lookback.js";
import type {Cues, VerbMatch} from "./matches.js";
import type {Extent} from "./place.js";

/** A content by a frame: chunks, half-open. */
export interface Framed {
  from: number;
  to: number;
  class: string;
  frame: Takes;
  far: boolean; // a phrase stands between the cue and it
}

/** Where a frame looks: behind a cue, with what is known of its subject. */
interface Place {
  clause: Clause;
  chunks: Chunk[];
  takes: VerbMatch["takes"];
  cue: number; // its chunk
  near: number; // the chunk after the cue, over adverbs and dates
  far: number; // over phrases too
  next: Chunk;
  able: boolean; // the subject can speak
  document: boolean;
  before: Chunk | undefined; // what stands before the subject
  hypothetical: boolean;
}

type Opening = {from: number; frame: Takes; extent: Extent; far?: boolean};

interface Frame extends Row {
  read: (place: Place) => Opening | null;
}

/** The table of frames, tried in order; each example is an attribution with its content after the "|". */
export const FRAMES: readonly Frame[] = tableOf<Frame>([
  {name: "a quotation behind", read: quotation, example: "Moe said: |“The pier is quite safe.”"},
  {name: "that and a clause", read: thatClause, example: "Moe said |that the pier was safe."},
  {name: "told somebody", read: addressee, example: "Moe told Lind |the pier was safe."},
  {name: "a clause", read: clauseOf, example: "Moe said |the pier was safe."},
  {name: "an infinitive", read: infinitive, example: "Moe vowed |to close the pier."},
  {name: "a participle", read: participle, example: "Moe avoided |naming the crew."},
  {name: "as what", read: asPhrase, example: "Moe hailed |it as a success."},
  {name: "so called", read: predicate, example: "Moe called |it a sham."},
  {name: "a subject drawn out", read: extracted, example: "It was the step that Moe said |was needed."},
  {name: "an object", read: nounPhrase, example: "Moe denied |the charge."},
  {name: "about what", read: about, example: "Moe quipped about |the weather."}
]);

const LONGEST_INSERTION = 10; // chunks
const AT_ONCE = setOf("go goes went going gone read reads reading"); // "goes: …", but "goes by the name …"
const MUCH = /^(?:much|more|little|nothing|anything|something|less)$/;
const JUDGES = /^(?:praised|criticised|said|decided)$/; // classes whose verbs may all take "as"
const TALKS = /^(?:said|criticised|urged)$/; // and whose infinitives report: "met to discuss"

/** What follows a cue as its content, or null where nothing that it takes follows. */
export function readFrame(
  clause: Clause,
  match: VerbMatch,
  cues: Cues,
  subject: Pick<Subject, "head" | "kind">,
  before?: Chunk
): Framed | null {
  const {chunks} = clause;
  const {takes, chunk: cue} = match;
  const near = skip(clause, match.after);
  if (!chunks[near]) return null;
  const {form} = chunks[cue].verb!;
  // "to answer the agency", "if it rejected the plan": what may yet be done is no act of speech
  const open = (form === "to" || form === "base") && !TALKS.test(takes.get("noun") ?? "");
  const place: Place = {
    clause,
    chunks,
    takes,
    cue,
    near,
    far: skipPhrases(clause, near),
    next: chunks[near],
    able: speaks(subject.kind),
    document: subject.kind === "document" || subject.kind === "it",
    before,
    hypothetical: open || before?.lower === "if"
  };
  for (const frame of FRAMES) {
    const opening = isOn(frame) ? frame.read(place) : null;
    if (!opening) continue;
    const {from, extent, far = false} = opening;
    if (NOUN_FRAMES.has(opening.frame) && isAct(match.lemma, actOf(place, opening, subject))) return null;
    const to = findEnd(clause, from, extent, cue, cues);
    return {from, to, class: takes.get(opening.frame) ?? firstClass(takes), frame: opening.frame, far};
  }
  return null;
}

const NOUN_FRAMES: ReadonlySet<Takes> = new Set<Takes>(["noun", "with", "to", "object-to", "as", "clause", "loose"]);

function actOf({clause, chunks, cue}: Place, {from, frame}: Opening, subject: Pick<Subject, "head">): Act {
  const object = chunks[from];
  return {
    clause,
    subject: chunks[subject.head].lower,
    verb: chunks[cue],
    before: chunks[cue - 1],
    frame,
    at: from,
    object: object.lower,
    behind: chunks[from + 1]
  };
}

const firstClass = (takes: VerbMatch["takes"]): string => [...takes.values()][0];
const says = ({takes}: Place): boolean => takes.has("clause") || takes.has("quote");
const speech = ({takes}: Place): Takes => (takes.has("quote") ? "quote" : takes.has("clause") ? "clause" : "noun");

// said: "…"; said in an interview, "…"; called it "…"
function quotation(place: Place): Opening | null {
  const {clause, chunks, takes, cue, near, far, next} = place;
  const able = says(place) || takes.has("person") || takes.has("noun") || takes.has("call");
  const apart = /^(?:comma|colon|dash)$/.test(next.kind) && !says(place) && !takes.has("person");
  const here = able && !apart ? quotationAt(clause, near) : null; // not "standing by, “…”"
  const there = takes.has("quote") && !AT_ONCE.has(chunks[cue].lower) ? quotationAt(clause, far) : null;
  const from = here ?? (chunks[near].kind === "that" && takes.has("clause") ? null : there);
  if (from !== null) return {from, frame: speech(place), extent: "clause"};
  return next.kind === "colon" && takes.has("quote") && chunks[near + 1]
    ? {from: near + 1, frame: "quote", extent: "clause"}
    : null;
}

// said that; said on Friday in a speech that; said, however, that
function thatClause({chunks, takes, near, far}: Place): Opening | null {
  if (!takes.has("clause")) return null;
  for (const at of [near, far]) {
    const from = afterInsertion(chunks, at);
    if (chunks[from]?.kind === "that")
      return {from, frame: "clause", extent: "clause", far: from === far && far !== near};
  }
  return null;
}

// Over what stands between two commas without a verb: "said, most recently in May, that".
function afterInsertion(chunks: Chunk[], at: number): number {
  if (chunks[at]?.kind !== "comma") return at;
  let i = at + 1;
  while (i < at + LONGEST_INSERTION && /^(?:adv|np|prep|time|cc)$/.test(chunks[i]?.kind ?? "")) i++;
  return chunks[i]?.kind === "comma" ? i + 1 : at;
}

// told reporters that; told them: "…"; told her about it; urged them to
function addressee({clause, chunks, takes, near}: Place): Opening | null {
  const after = takes.has("person") || takes.has("object-to") ? objectEnd(clause, near) : null;
  if (after === null) return null;
  const open = skip(clause, after);
  const what = takes.has("person") ? toldWhat(clause, chunks, near, open) : null;
  if (what) return what;
  return takes.has("object-to") && opensInfinitive(clause, open)
    ? {from: near, frame: "object-to", extent: "phrase"}
    : null;
}

function toldWhat(clause: Clause, chunks: Chunk[], near: number, open: number): Opening | null {
  const next = chunks[open];
  if (!next) return null;
  const far = skipPhrases(clause, open);
  const quote = quotationAt(clause, open) ?? quotationAt(clause, far);
  if (quote !== null) return told(quote);
  if (next.kind === "that") return told(open);
  if (chunks[far]?.kind === "that") return told(far, true);
  if (next.kind === "wh") return told(open);
  if (!speaks(sourceKind(clause, near))) return null;
  if (opensClause(clause, open)) return told(open);
  return next.kind === "prep" && /^(?:about|of|on)$/.test(next.lower) ? told(open + 1, far === open + 1) : null;
}

const told = (from: number, far = false): Opening => ({from, frame: "person", extent: "clause", far});

// said the deal had failed; asked why it had
function clauseOf({clause, takes, near, next, cue}: Place): Opening | null {
  if (!takes.has("clause") || isBeforeMainVerb(clause.chunks, cue)) return null;
  const opening: Opening = {from: near, frame: "clause", extent: "clause", far: next.kind === "prep"};
  if (next.kind === "wh" && !(takes.has("quote") && /^(?:when|where|if)$/.test(next.lower))) return opening;
  return !takes.has("loose") && opensClause(clause, near) ? opening : null;
}

// "sailors who saw the crash said that": the one finite verb ahead is that of the noun before "who", which needs one
function isBeforeMainVerb(chunks: Chunk[], cue: number): boolean {
  if (chunks[cue - 1]?.lower !== "who" || chunks[cue - 2]?.kind !== "np" || chunks.slice(0, cue - 1).some(isFinite))
    return false;
  let verbs = 0;
  for (let i = cue + 1; i < chunks.length && !/^(?:that|wh|sub|semi|quote|comma|colon)$/.test(chunks[i].kind); i++)
    if (isFinite(chunks[i])) verbs++;
  return verbs === 1;
}

function infinitive({clause, takes, near}: Place): Opening | null {
  return takes.has("to") && opensInfinitive(clause, near) ? {from: near, frame: "to", extent: "phrase"} : null;
}

function participle({takes, near, next}: Place): Opening | null {
  return takes.has("ing") && next.verb?.form === "ing" ? {from: near, frame: "ing", extent: "phrase"} : null;
}

function asPhrase({clause, takes, near, able}: Place): Opening | null {
  const may = takes.has("as") || (able && JUDGES.test(takes.get("noun") ?? ""));
  return may && opensAs(clause, near) ? {from: near, frame: "as", extent: "phrase"} : null;
}

// called it a sham; what she called a sham
function predicate({clause, takes, near, next, before}: Place): Opening | null {
  if (!takes.has("call")) return null;
  if (/^(?:np|wh)$/.test(next.kind) && opensPredicate(clause, near))
    return {from: near, frame: "call", extent: "phrase"};
  return /^(?:what|which|whom|that)$/.test(before?.lower ?? "") && /^(?:np|adj)$/.test(next.kind)
    ? {from: near, frame: "call", extent: "noun"}
    : null;
}

// a step that he said was needed
function extracted({takes, near, next, before}: Place): Opening | null {
  const relative = before !== undefined && /^(?:wh|that|np)$/.test(before.kind);
  return takes.has("clause") && relative && isFinite(next) ? {from: near, frame: "clause", extent: "clause"} : null;
}

// denied the charge; charged him with fraud; the poll showed a rise
function nounPhrase(place: Place): Opening | null {
  const {clause, chunks, takes, near, next, able, document, hypothetical} = place;
  const {kind, lower, verb} = next;
  const noun =
    kind === "np" ||
    kind === "quote" ||
    verb?.form === "ing" ||
    (kind === "wh" && /^(?:what|how|why|whether|who|where)$/.test(lower));
  if (takes.has("evidence") && document && noun) return {from: near, frame: "evidence", extent: "noun"};
  if (!able) return null;
  if (takes.get("person") === "said" && isHearer(clause, near)) return toldLater(chunks, near);
  if (takes.has("noun") && noun && !hypothetical) return {from: near, frame: "noun", extent: "noun"};
  const charged = kind === "np" && chunks[near + 1]?.kind === "prep";
  return takes.has("with") && charged ? {from: near, frame: "with", extent: "noun"} : null;
}

// "told reporters after leaving the hall: '…'": the hearer is no content; the next quotation of the clause is
function toldLater(chunks: Chunk[], from: number): Opening | null {
  let i = from;
  while (chunks[i] && !isFinite(chunks[i]) && !/^(?:quote|semi|end)$/.test(chunks[i].kind)) i++;
  return chunks[i]?.kind === "quote" ? {from: i, frame: "person", extent: "clause"} : null;
}

// joked about the weather; has not said much about it
function about(place: Place): Opening | null {
  const {clause, chunks, takes, near, next, able} = place;
  if (!able || !says(place)) return null;
  const prep = MUCH.test(next.lower) ? near + 1 : near;
  const fits =
    prep === near ? /^(?:about|against)$/.test(next.lower) && next.kind === "prep" : chunks[prep]?.lower === "about";
  const count = clause.tokens[chunks[prep + 1]?.from]?.tag === "CD"; // "about 22 million"
  if (!fits || !chunks[prep + 1] || count) return null;
  return {from: prep + 1, frame: takes.has("clause") ? "clause" : "quote", extent: "noun", far: true}; // a quotation weighs more
}
