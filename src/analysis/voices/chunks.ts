// A flat chunker: noun phrases, verb groups and the small words between them. No parser.

import {canBe} from "./forms.js";
import type {Token, Unit} from "./tokens.js";
import {
  ADVERBS_NOT_LY,
  DETERMINERS,
  BE,
  DO,
  GET,
  HAVE,
  MODALS,
  MONTHS,
  NEGATIONS,
  NOT_ADVERBS_LY,
  PHASES,
  PREPOSITIONS,
  QUESTIONS,
  SUBORDINATORS,
  TIMES,
  TIME_OPENERS,
  WEEKDAYS
} from "./words.js";

export type ChunkKind =
  | "np"
  | "verb"
  | "prep"
  | "as"
  | "that"
  | "wh"
  | "sub"
  | "cc"
  | "adv"
  | "adj"
  | "time"
  | "quote"
  | "comma"
  | "colon"
  | "semi"
  | "dash"
  | "open"
  | "close"
  | "end"
  | "other";

export interface Chunk {
  kind: ChunkKind;
  from: number; // tokens, half-open
  to: number;
  head: number; // the token that counts: last noun, main verb
  lower: string; // of the head
  verb?: VerbGroup;
}

export interface VerbGroup {
  form: "finite" | "to" | "base" | "ing" | "part";
  past: boolean;
  passive: boolean;
  negated: boolean;
  modal: boolean;
  copula: boolean; // a form of be is the main verb
}

/** A unit with its chunks, and the chunk each token lies in. */
export interface Clause {
  unit: Unit;
  tokens: Token[];
  chunks: Chunk[];
  chunkAt: number[];
}

const MARK_KINDS: Record<string, ChunkKind> = {
  ",": "comma",
  ";": "semi",
  ":": "colon",
  "–": "dash",
  "(": "open",
  ")": "close",
  ".": "end"
};

export function readClause(unit: Unit): Clause {
  const {tokens} = unit;
  const chunks: Chunk[] = [];
  const chunkAt: number[] = [];
  for (let i = 0; i < tokens.length;) {
    const chunk = readChunk(tokens, i, chunks.at(-1));
    for (let k = chunk.from; k < chunk.to; k++) chunkAt.push(chunks.length);
    chunks.push(chunk);
    i = chunk.to;
  }
  chunks.forEach((chunk, i) => {
    if (isReduced(tokens, chunks, i)) chunk.verb!.form = "part";
  });
  return {unit, tokens, chunks, chunkAt};
}

// "a poll released last week found": of two finite verbs with no subject between them the first is a participle.
function isReduced(tokens: Token[], chunks: Chunk[], at: number): boolean {
  const {verb, from, to, lower} = chunks[at];
  if (verb?.form !== "finite" || to - from > 1 || tokens[from].tag !== "VBD" || lower === "said") return false;
  if (chunks[at - 1]?.kind !== "np" || auxiliary(tokens[from])) return false;
  for (let i = at + 1; i < at + 9 && chunks[i]; i++) {
    const {kind} = chunks[i];
    if (kind === "verb") return chunks[i].verb!.form === "finite";
    if (kind === "prep" && chunks[i + 1]?.kind === "np") i++;
    else if (kind !== "time" && kind !== "adv" && kind !== "prep") return false;
  }
  return false;
}

function readChunk(tokens: Token[], i: number, last: Chunk | undefined): Chunk {
  const t = tokens[i];
  const one = (kind: ChunkKind): Chunk => ({kind, from: i, to: i + 1, head: i, lower: t.lower});
  if (t.kind === "quote") return one("quote");
  if (t.kind === "mark") return one(MARK_KINDS[t.lower]);
  const verb = readVerb(tokens, i);
  if (verb) return verb;
  if (t.lower === "that" && !demonstrative(tokens, i)) return one("that");
  if (t.lower === "as") return one("as");
  if (t.tag === "CC") return one("cc");
  if (QUESTIONS.has(t.lower) && !(t.lower === "which" && false)) return one("wh");
  const time = readTime(tokens, i);
  if (time) return time;
  if (SUBORDINATORS.has(t.lower) && !(PREPOSITIONS.has(t.lower) && !clauseAhead(tokens, i))) return one("sub");
  if (t.tag === "TO" || t.tag === "IN" || PREPOSITIONS.has(t.lower))
    if (!/^(?:JJ|NN|VB)/.test(t.tag)) return one("prep");
  const np = readNoun(tokens, i);
  if (np) return np;
  if (/^RB/.test(t.tag)) return one("adv");
  if (/^(?:JJ|VBN)/.test(t.tag)) return one("adj");
  void last;
  return one("other");
}

function demonstrative(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || next.kind !== "word") return tokens[i].tag === "DT";
  if (tokens[i].tag === "DT" || tokens[i].tag === "WDT" || tokens[i].tag === "IN") {
    const after = tokens[i + 2];
    if (next.tag === "NN" && !next.capital && (!after || after.kind === "mark" || after.tag === "CC")) return true;
    return tokens[i].tag === "DT" && /^(?:NN|JJ)$/.test(next.tag) && !next.capital;
  }
  return false;
}

// "after the vote" or "after the vote ended": a preposition unless a verb follows before the next comma.
function clauseAhead(tokens: Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length && k < i + 9; k++) {
    if (tokens[k].kind !== "word") return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[k].tag)) return true;
    if (/^(?:IN|TO|VBG|W)/.test(tokens[k].tag) && k > i + 1) return false;
  }
  return false;
}

const isAdverb = (t: Token): boolean =>
  t.kind === "word" &&
  t.tag !== "EX" &&
  (ADVERBS_NOT_LY.has(t.lower) ||
    (t.tag.startsWith("RB") && t.lower !== "no") ||
    (/ly$/.test(t.lower) && !NOT_ADVERBS_LY.has(t.lower) && !/^NN/.test(t.tag)));
const isVerb = (t: Token | undefined): t is Token => t !== undefined && t.kind === "word" && /^(?:VB|MD)/.test(t.tag);
const auxiliary = (t: Token): boolean =>
  BE.has(t.lower) ||
  HAVE.has(t.lower) ||
  DO.has(t.lower) ||
  MODALS.has(t.lower) ||
  GET.has(t.lower) ||
  (t.lower === "'s" && t.tag === "VBZ");

function readVerb(tokens: Token[], from: number): Chunk | null {
  let i = from;
  while (i < tokens.length && isAdverb(tokens[i]) && i - from < 4) i++;
  const to = tokens[i]?.tag === "TO";
  if (to) {
    i++;
    while (i < tokens.length && isAdverb(tokens[i])) i++;
    if (!tokens[i] || tokens[i].kind !== "word" || !/^VB/.test(tokens[i].tag) || /^VB[GZD]$/.test(tokens[i].tag))
      return null;
  } else if (!isVerb(tokens[i])) return null;
  if (i > from && !to && tokens[i].tag === "VBN" && !auxiliary(tokens[i]) && isAdjectival(tokens, i)) return null;
  const group: VerbGroup = {form: "finite", past: false, passive: false, negated: false, modal: false, copula: false};
  let head = i;
  let end = i + 1;
  const first = tokens[i];
  group.form = to
    ? "to"
    : first.tag === "VBG"
      ? "ing"
      : first.tag === "VBN"
        ? "part"
        : first.tag === "VB"
          ? "base"
          : "finite";
  if (first.tag === "MD" || first.lower === "'s") group.form = to ? "to" : "finite";
  group.past = first.tag === "VBD";
  for (let k = from; k < i; k++) if (NEGATIONS.has(tokens[k].lower)) group.negated = true;
  let be = BE.has(first.lower) || first.lower === "'s" || GET.has(first.lower);
  let k = i;
  for (;;) {
    const t = tokens[k];
    const aux = auxiliary(t);
    if (MODALS.has(t.lower)) group.modal = true;
    const phase = PHASES.has(t.lower);
    if (!aux && !phase) break;
    let j = k + 1;
    while (j < tokens.length && (isAdverb(tokens[j]) || (aux && tokens[j].tag === "PRP" && false))) {
      if (NEGATIONS.has(tokens[j].lower)) group.negated = true;
      j++;
    }
    let next = tokens[j];
    if (
      phase &&
      next?.tag === "TO" &&
      tokens[j + 1] &&
      /^VB/.test(tokens[j + 1].tag) &&
      !/^VB[GDZ]$/.test(tokens[j + 1].tag)
    ) {
      j++;
      next = tokens[j];
    } else if (phase && !aux && next?.tag !== "VBG") break;
    if (
      !isVerb(next) ||
      (next.tag === "VBD" && !canBe(next.lower, "part") && !/ed$/.test(next.lower) && aux && !DO.has(t.lower) && false)
    )
      break;
    if (aux && next.tag === "VBG" && !BE.has(t.lower) && t.lower !== "'s" && !phase) break;
    if (aux && next.tag === "VBN" && isAdjectival(tokens, j) && BE.has(t.lower) && false) break;
    if (aux && next.tag === "VBZ") break;
    be = BE.has(t.lower) || t.lower === "'s" || GET.has(t.lower);
    if (t.lower === "'s" && next.lower === "been") be = false;
    group.passive =
      be && next.tag === "VBN" && next.lower !== "been" && !(t.lower === "'s" && isPerfect(tokens[j + 1]));
    head = j;
    end = j + 1;
    k = j;
  }
  const main = tokens[head];
  group.copula = BE.has(main.lower) || main.lower === "'s";
  void be;
  return {kind: "verb", from, to: end, head, lower: main.lower, verb: group};
}

// "he's called for": has, not is, where what follows fits no passive
const isPerfect = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:IN|DT|PRP|RP)/.test(next.tag) && !/^(?:by|as|of|in|on|with|that)$/.test(next.lower);

// "newly elected leaders": a participle before a noun is no verb.
function isAdjectival(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && /^(?:NN|JJ)/.test(next.tag) && !next.capital;
}

function readTime(tokens: Token[], i: number): Chunk | null {
  const t = tokens[i];
  let end = i;
  if (WEEKDAYS.has(t.lower) && (t.capital || t.lower.startsWith("to") || t.lower.startsWith("y"))) {
    end = i + 1;
    if (tokens[end] && TIMES.has(tokens[end].lower)) end++;
    if (tokens[end] && MONTHS.has(tokens[end].lower) && tokens[end].capital) end++;
  } else if (MONTHS.has(t.lower) && t.capital) {
    end = i + 1;
    while (tokens[end] && tokens[end].tag === "CD") end++;
  } else if (TIME_OPENERS.has(t.lower)) {
    let k = i + 1;
    while (tokens[k] && k < i + 3 && TIME_OPENERS.has(tokens[k].lower)) k++;
    if (
      tokens[k] &&
      (TIMES.has(tokens[k].lower) ||
        (WEEKDAYS.has(tokens[k].lower) && tokens[k].capital) ||
        (MONTHS.has(tokens[k].lower) && tokens[k].capital))
    ) {
      const bare = t.lower === "the" || t.lower === "a" || t.tag === "CD";
      end = k + 1;
      const after = tokens[end]?.lower;
      if (bare && k === i + 1 && after !== "ago" && after !== "earlier" && after !== "later" && after !== "before")
        return null;
      if (after === "ago" || after === "earlier" || after === "later") end++;
    }
  }
  if (end === i) return null;
  if (
    tokens[end]?.lower === "'s" ||
    (tokens[end] && /^NNP?S?$/.test(tokens[end].tag) && !tokens[end].capital && !canBe(tokens[end].lower, "s"))
  )
    return null;
  return {kind: "time", from: i, to: end, head: end - 1, lower: tokens[end - 1].lower};
}

function readNoun(tokens: Token[], from: number): Chunk | null {
  let i = from;
  let head = -1;
  let quantity = -1;
  let owner = -1;
  for (; i < tokens.length; i++) {
    const t = tokens[i];
    if (t.kind !== "word" || (t.quoted && head >= 0)) break;
    if (t.tag === "PRP" || t.tag === "EX") {
      if (i > from) break;
      return {kind: "np", from, to: i + 1, head: i, lower: t.lower};
    }
    if (/^NN/.test(t.tag)) {
      head = i;
      continue;
    }
    if (t.tag === "POS") {
      if (i === from) return null;
      owner = head;
      head = -1;
      continue;
    }
    if (t.tag === "PRP$" || t.tag === "DT" || t.tag === "PDT") {
      if (head >= 0 || (i > from && !/^(?:DT|PDT|CD|RB)/.test(tokens[i - 1].tag))) break;
      quantity = i;
      continue;
    }
    if (t.tag === "CD" || /^JJ/.test(t.tag)) {
      if (head >= 0 && t.tag !== "CD") {
        if (
          !(t.capital && tokens[i + 1] && /^NN/.test(tokens[i + 1].tag)) &&
          !(tokens[i + 1] && /^NNP/.test(tokens[i + 1].tag)) &&
          !(
            tokens[head].tag.startsWith("NNP") &&
            tokens[i + 1]?.tag.startsWith("NN") &&
            !DETERMINERS.has(t.lower) &&
            !TIME_OPENERS.has(t.lower)
          )
        )
          break;
      }
      quantity = i;
      continue;
    }
    if (
      (t.tag === "VBN" || t.tag === "VBG") &&
      head < 0 &&
      i > from &&
      tokens[i + 1] &&
      /^(?:NN|JJ)/.test(tokens[i + 1].tag)
    )
      continue;
    if (t.tag === "VBG" && head < 0 && i > from && tokens[i - 1].tag !== "RB") {
      head = i;
      continue;
    }
    if (t.tag.startsWith("RB") && head < 0 && i > from && tokens[i + 1] && /^(?:JJ|VBN|CD|RB)/.test(tokens[i + 1].tag))
      continue;
    if (
      t.tag === "CC" &&
      head < 0 &&
      i > from &&
      /^JJ/.test(tokens[i - 1].tag) &&
      tokens[i + 1] &&
      /^JJ/.test(tokens[i + 1].tag)
    )
      continue;
    break;
  }
  if (head < 0) {
    if (owner >= 0) return {kind: "np", from, to: i, head: owner, lower: tokens[owner].lower};
    const last = i > from ? tokens[i - 1] : undefined;
    if (!last) return null;
    if (last.tag === "POS" && i - from >= 2) return {kind: "np", from, to: i, head: i - 2, lower: tokens[i - 2].lower};
    if (
      quantity === i - 1 &&
      (!/^JJ/.test(last.tag) ||
        /^(?:DT|PRP\$|POS)/.test(tokens[from].tag) ||
        /^(?:many|several|others|few|most)$/.test(last.lower))
    )
      return {kind: "np", from, to: i, head: i - 1, lower: last.lower};
    return null;
  }
  return {kind: "np", from, to: Math.max(i, head + 1), head, lower: tokens[head].lower};
}
