// A unit of a sentence with its chunks.

import type {Token, Unit} from "./tokens.js";

export type ChunkKind =
  | ("np" | "verb" | "time" | "quote" | "adj" | "adv")
  | ("prep" | "as" | "that" | "wh" | "sub" | "cc" | "other")
  | ("comma" | "colon" | "semi" | "dash" | "open" | "close" | "end");

export interface Chunk {
  kind: ChunkKind;
  from: number; // tokens, half-open
  to: number;
  head: number; // the token that counts: the last noun, the main verb
  lower: string; // of the head
  verb?: VerbGroup;
}

/** A unit with its chunks. */
export interface Clause {
  unit: Unit;
  tokens: Token[];
  chunks: Chunk[];
}

/** The index of the chunk that a token lies in, behind the last one their number. */
export function chunkOf({chunks}: Clause, token: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chunks[middle].to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface VerbGroup {
  form: "finite" | "to" | "base" | "ing" | "part";
  past: boolean;
  passive: boolean;
  negated: boolean;
  modal: boolean;
}
