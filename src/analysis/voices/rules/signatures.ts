// Speakers set beside their words: a signature after a dash, a name and a colon.

import {setOf} from "../../english/closed.js";
import type {Chunk, Clause} from "../../grammar/clause.js";
import {sourceKind, speaks} from "../../grammar/heads.js";
import {findEnd} from "../clauses/ends.js";
import type {Hit, Reading} from "../clauses/reading.js";

const LABELS = setOf("update updates correction clarification note photo photos video watch read related");

/** The rule of a name before a colon, as in a transcript. */
export const COLON_RULE = "name and colon";

/** "…" – Jane Roe, teacher */
export function readSignature({clause}: Reading, dash: number): Hit | null {
  const {chunks} = clause;
  if (dash > 0 && chunks[dash - 1].kind !== "quote") return null;
  if (chunks[dash + 1]?.kind !== "np" || sourceKind(clause, dash + 1) !== "name") return null;
  for (let i = dash + 2; i < chunks.length; i++)
    if (!/^(?:comma|np|prep|end|open|close|adj)$/.test(chunks[i].kind)) return null;
  const last = chunks[chunks.length - 1].kind === "end" ? chunks.length - 1 : chunks.length;
  const source = {
    from: chunks[dash + 1].from,
    to: chunks[last - 1].to,
    head: chunks[dash + 1].head,
    kind: "name" as const
  };
  return {
    source,
    cue: [chunks[dash].from, chunks[dash].from + 1],
    content: dash > 0 ? [[dash - 1, dash]] : [],
    class: "said",
    rule: "signature",
    ...(dash === 0 && {awaits: "before"})
  };
}

/** NAME: what was said. In a headline, and in a transcript. */
export function readColon({clause, cues}: Reading, colon: number): Hit | null {
  const {chunks, tokens} = clause;
  const next = chunks[colon + 1];
  if (colon < 1 || chunks[0].kind !== "np" || !next) return null;
  if (!opensParagraph(clause) || chunks[0].to - chunks[0].from > 6 || LABELS.has(chunks[0].lower)) return null;
  const kind = sourceKind(clause, 0);
  if (colon > 1 && !(kind === "name" && next.kind === "quote" && isIntroduction(chunks, colon))) return null;
  if (!speaks(kind) || kind === "pronoun" || (kind === "document" && next.kind !== "quote")) return null;
  if (kind !== "name" && !(tokens[chunks[0].head].capital && tells(chunks))) return null;
  return {
    source: {from: 0, to: chunks[colon - 1].to, head: chunks[0].head, kind},
    cue: [chunks[colon].from, chunks[colon].to],
    content: [[colon + 1, findEnd(clause, colon + 1, "clause", colon, cues)]],
    class: "said",
    rule: COLON_RULE
  };
}

// "Ann Moe, mayor of Bree (pictured): …": a name with an apposition, and nothing else before the colon
function isIntroduction(chunks: Chunk[], colon: number): boolean {
  if (chunks[1].kind !== "comma" && chunks[1].kind !== "open") return false;
  return chunks.slice(1, colon).every(({kind}) => /^(?:comma|np|prep|cc|adj|open|close|time)$/.test(kind));
}

// "Officials: bridge is safe", but "Source: the agency"
const tells = (chunks: Chunk[]): boolean => chunks.some(({kind}) => kind === "verb" || kind === "quote");

const opensParagraph = ({unit}: Clause): boolean => unit.opens && unit.quotation === null;
