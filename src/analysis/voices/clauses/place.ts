// Where a content may end, and what is known there.

import type {Chunk, Clause} from "../../grammar/clause.js";
import {type Row} from "../../grammar/rows.js";
import type {Cues} from "./matches.js";

/** How far a content may reach: a clause, the clause of a noun, a phrase with its complements, or a noun phrase. */
export type Extent = "clause" | "complement" | "phrase" | "noun";

/** What is known where a content may end: before the chunk `at`. */
export interface Place {
  clause: Clause;
  chunks: Chunk[];
  cues: Cues;
  cue: number; // its chunk
  start: number; // where the content opens
  at: number;
  extent: Extent;
  fronted: boolean; // the cue stands in a phrase before the main clause
  inserted: boolean; // or in one inside it
  tense: boolean | null; // of the cue: past
  verbs: number; // finite verbs met in the content
  relative: boolean; // a relative clause is open
}

/** A place where a content ends; in its example before the "|". `extents`: those it holds for, all if left out. */
export interface Stop extends Row {
  extents?: readonly Extent[];
  kind?: Chunk["kind"]; // of the chunk
  when: (place: Place) => boolean;
}
