// A flat chunker: noun phrases, verb groups, dates, and the small words between them. No parser.

import {opensWithAnyOf, PERSONAL, setOf} from "../english/closed.js";
import type {Chunk, ChunkKind, Clause} from "./clause.js";
import {readNounPhrase} from "./nounPhrases.js";
import {readTime} from "./times.js";
import type {Token, Unit} from "./tokens.js";
import {isAuxiliary, readVerbGroup} from "./verbGroups.js";

const MARKS = new Map<string, ChunkKind>(
  Object.entries({
    ",": "comma",
    ";": "semi",
    ":": "colon",
    "–": "dash",
    "(": "open",
    ")": "close",
    ".": "end"
  } as const)
);
const FAR = 9; // tokens or chunks
const isContent = opensWithAnyOf("JNV"); // adjectives, nouns, verbs

export function readClause(unit: Unit): Clause {
  const {tokens} = unit;
  const chunks: Chunk[] = [];
  for (let i = 0; i < tokens.length; i = chunks[chunks.length - 1].to) chunks.push(readChunk(tokens, i));
  for (let i = 0; i < chunks.length; i++) if (isReduced(tokens, chunks, i)) chunks[i].verb!.form = "part";
  return {unit, tokens, chunks};
}

function readChunk(tokens: Token[], i: number): Chunk {
  const token = tokens[i];
  const {kind, form, lower, tag} = token;
  if (kind === "quote") return single("quote", token, i);
  if (kind === "mark") return single(MARKS.get(lower)!, token, i);
  const verb = readVerbGroup(tokens, i);
  if (verb) return verb;
  if (lower === "that") {
    if (!isDemonstrative(tokens, i)) return single("that", token, i);
    token.tag = "DT";
    return readNounPhrase(tokens, i)!;
  }
  if (lower === "as") return single("as", token, i);
  if (tag === "CC") return single("cc", token, i);
  if (form.question && tag !== "NNP") return single("wh", token, i);
  const time = form.date ? readTime(tokens, i) : null;
  if (time) return time;
  if (form.subordinator && (!form.preposition || isClauseAhead(tokens, i))) return single("sub", token, i);
  if (tag === "TO" || tag === "IN" || (form.preposition && !isContent(tag))) return single("prep", token, i);
  const np = readNounPhrase(tokens, i);
  if (np && tokens[i - 1]?.lower === "," && isDegree(tokens, np)) return {...np, kind: "adv"}; // "Roe, M.D., said"
  if (np) return np;
  return single(tag.startsWith("RB") ? "adv" : tag.startsWith("JJ") || tag === "VBN" ? "adj" : "other", token, i);
}

const DEGREES = setOf(
  "m.d m.d. ph.d ph ph.d. d.phil mba m.b.a j.d r.n esq jr sr obe cbe mbe kbe mp qc kc phd md msc bsc d.o d.c"
);

function isDegree(tokens: Token[], {from, to}: Chunk): boolean {
  return DEGREES.has(tokens[from].lower) && (to - from === 1 || (to - from === 2 && tokens[from].lower === "ph"));
}

function single(kind: ChunkKind, {lower}: Token, at: number): Chunk {
  return {kind, from: at, to: at + 1, head: at, lower};
}

// "that plan.", "that old plan": not the "that" of "said that plans failed".
function isDemonstrative(tokens: Token[], i: number): boolean {
  const {tag} = tokens[i];
  const [next, after] = [tokens[i + 1], tokens[i + 2]];
  if (next?.kind !== "word") return tag === "DT";
  if (next.capital || !/^(?:DT|WDT|IN)$/.test(tag)) return false;
  if (next.tag === "NN" && (!after || after.kind === "mark" || after.tag === "CC")) return true;
  return tag === "DT" && /^(?:NN|JJ)$/.test(next.tag);
}

// "after the vote" or "after the vote ended": a preposition unless a verb follows before the next mark.
function isClauseAhead(tokens: Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length && k < i + FAR; k++) {
    if (tokens[k].kind !== "word") return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[k].tag)) return true;
    if (k > i + 1 && /^(?:IN|TO|VBG|W)/.test(tokens[k].tag)) return false;
  }
  return false;
}

// "the dam, built in 1931, cost": a past form behind a comma, whose phrases a comma and a finite verb follow.
function isInserted(chunks: Chunk[], at: number): boolean {
  let i = at + 1;
  while (chunks[i]?.kind === "prep" && chunks[i + 1]?.kind === "np") i += 2;
  while (/^(?:time|adv|prep)$/.test(chunks[i]?.kind ?? "")) i++;
  const verb = chunks[i + 1];
  return i > at + 1 && chunks[i]?.kind === "comma" && verb?.verb?.form === "finite" && verb.lower !== "said";
}

// "a poll released last week found": of two finite verbs with no subject between them the first is a participle.
function isReduced(tokens: Token[], chunks: Chunk[], at: number): boolean {
  const {kind, verb, from, to, lower} = chunks[at];
  if (kind !== "verb" || verb!.form !== "finite" || to - from > 1 || tokens[from].tag !== "VBD") return false;
  const left = chunks[at - 1];
  if (left?.kind === "comma" && chunks[at - 2]?.kind === "np" && isInserted(chunks, at)) return true;
  if (lower === "said" || left?.kind !== "np" || PERSONAL.has(left.lower) || isAuxiliary(tokens[from])) return false;
  // "with states seen as hostile", "in countries thought unsafe by": the object of a preposition is no subject
  const [next, after] = [chunks[at + 1], chunks[at + 2]];
  const judged = next?.kind === "as" || (next?.kind === "adj" && after?.lower === "by");
  if (judged && /^(?:prep|cc)$/.test(chunks[at - 2]?.kind ?? "")) return true;
  for (let i = at + 1; i < at + FAR && chunks[i]; i++) {
    const {kind} = chunks[i];
    if (kind === "verb") return chunks[i].verb!.form === "finite";
    if (kind === "prep" && chunks[i + 1]?.kind === "np") i++;
    else if (kind !== "time" && kind !== "adv" && kind !== "prep") return false;
  }
  return false;
}
