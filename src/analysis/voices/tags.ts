// Mends the tagger's tags where reporting depends on them: past tense or participle, verb or plural noun, name or not.

import {canBe} from "./forms.js";
import type {Token} from "./tokens.js";
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  GET,
  HAVE,
  MODALS,
  NEGATIONS,
  NUMBERS,
  PERSONAL,
  POSSESSIVES,
  PREPOSITIONS
} from "./words.js";

const noun = (t: Token | undefined) => t !== undefined && (/^NN/.test(t.tag) || t.tag === "CD");
const name = (t: Token | undefined) => t !== undefined && t.tag.startsWith("NNP");
const adjectival = (t: Token | undefined) => t !== undefined && /^(?:JJ|DT|PRP\$|POS|PDT)/.test(t.tag);
const word = (t: Token | undefined, set: ReadonlySet<string>) =>
  t !== undefined && t.kind === "word" && set.has(t.lower);

// "Korean", "Russian", "Democratic": adjectives that keep their capital.
const ADJECTIVAL = /(?:an|ese|ish|ic|al|ive|ch|i)$/;

/** Whether a unit is set like a headline: nearly every longer word with a capital. */
export function inTitleCase(tokens: Token[]): boolean {
  const long = tokens.filter((t) => t.kind === "word" && t.lower.length > 3);
  return long.length >= 3 && long.filter((t) => t.capital).length >= 0.8 * long.length;
}

/** Sets the tags of a unit's tokens, in place. */
export function mendTags(tokens: Token[]): void {
  const title = inTitleCase(tokens);
  tokens.forEach((token, i) => {
    if (token.kind === "word") token.tag = closed(token) ?? nameOr(token, tokens, i, title);
  });
  tokens.forEach((token, i) => {
    if (token.kind === "word") token.tag = mendVerb(token, tokens, i, title);
  });
}

function closed(t: Token): string | null {
  const {lower} = t;
  if (lower === "us" && t.capital) return "NNP";
  if (lower === "may" && t.capital) return "NNP";
  if (lower === "will" && t.capital && t.tag.startsWith("NN")) return "NNP";
  if (lower === "be") return "VB";
  if (lower === "'s") return t.tag;
  if (BE.has(lower)) return lower === "been" ? "VBN" : lower === "being" ? "VBG" : /^w/.test(lower) ? "VBD" : "VBZ";
  if (HAVE.has(lower)) return lower === "having" ? "VBG" : lower === "had" ? "VBD" : lower === "has" ? "VBZ" : "VBP";
  if (DO.has(lower)) return lower === "did" ? "VBD" : "VBP";
  if (MODALS.has(lower)) return "MD";
  if (lower === "n't" || lower === "not") return "RB";
  if (POSSESSIVES.has(lower) && lower !== "her" && lower !== "whose") return "PRP$";
  if (PERSONAL.has(lower) || lower === "him" || lower === "them" || lower === "us" || lower === "me") return "PRP";
  if (NUMBERS.has(lower) || /^\d/.test(lower)) return "CD";
  if (lower === "to") return "TO";
  if (CONJUNCTIONS.has(lower) && lower !== "so" && lower !== "yet") return "CC";
  return null;
}

function nameOr(t: Token, tokens: Token[], i: number, title: boolean): string {
  if (!t.capital || title) return t.tag;
  const first = i === 0 || tokens[i - 1].lower === ":" || tokens[i - 1].kind === "quote";
  const open = !DETERMINERS.has(t.lower) && !PREPOSITIONS.has(t.lower) && !/^(?:IN|DT|W|CC|PRP|EX)/.test(t.tag);
  if (!open) return t.tag;
  if (!first) return /^JJ/.test(t.tag) && ADJECTIVAL.test(t.lower) ? t.tag : t.tag === "NNPS" ? "NNPS" : "NNP";
  const next = tokens[i + 1];
  if (canBe(t.lower, "past") && !/^NNP/.test(t.tag)) return t.tag;
  if (next?.kind === "word" && next.capital && !DETERMINERS.has(next.lower) && !/^(?:RB|W)/.test(t.tag))
    return /^JJ/.test(t.tag) ? t.tag : "NNP";
  return t.tag;
}

function mendVerb(t: Token, tokens: Token[], i: number, title: boolean): string {
  const {lower, tag} = t;
  if (/^(?:DT|CC|TO|MD|W|PRP|EX|CD|POS)/.test(tag) || (name(t) && !title)) return mendNoun(t, tokens, i);
  const before = previous(tokens, i);
  const next = tokens[i + 1];
  if (HAVE.has(lower) || BE.has(lower) || DO.has(lower)) return tag;
  if (
    canBe(lower, "past") ||
    canBe(lower, "part") ||
    /^VB[DN]$/.test(tag) ||
    (/ed$/.test(lower) && /^(?:JJ|VB)/.test(tag))
  ) {
    return pastOrParticiple(t, tokens, i, before, next);
  }
  if (canBe(lower, "s") && /^(?:NN|VB)/.test(tag)) return presentOrPlural(t, tokens[i - 1], before, next, title);
  if (canBe(lower, "base") && /^(?:NN|VB|JJ|RB|IN)/.test(tag)) return baseOrNoun(t, tokens[i - 1], before, next, title);
  if (tag === "NN" && canBe(lower, "ing") && tokens[i - 1]?.lower === "," && next && /^(?:DT|PRP|NNP)/.test(next.tag)) return "VBG";
  if (lower === "general" && /^(?:attorney|attorneys|secretary|surgeon|solicitor|inspector|consul|director|adjutant)$/.test(tokens[i - 1]?.lower ?? "")) return "NN";
  if (tag === "VBP" && /^VB[DZP]$/.test(before?.tag ?? "")) return "NN";
  if (/^VBP?$/.test(tag) && before?.tag === "NN" && before === tokens[i - 1]) return "NN";
  if (tag === "VB" && before?.tag === "NN" && before === tokens[i - 1]) return "NN";
  if (/^VB[PZ]?$/.test(tag) && adjectival(tokens[i - 1])) return tag === "VBZ" ? "NNS" : "NN";
  if (tag === "VBG" && adjectival(tokens[i - 1]) && !noun(next)) return "NN";
  return tag;
}

function mendNoun(t: Token, tokens: Token[], i: number): string {
  if (t.lower === "'s" && t.tag === "POS") {
    const next = tokens[i + 1];
    if (!next || next.kind === "mark") return "POS";
    if (/^(?:DT|PRP|IN|TO|RB)/.test(next.tag) && next.lower !== "own" && !noun(tokens[i + 2])) return "VBZ";
    if (
      next.lower === "not" ||
      next.lower === "been" ||
      next.lower === "going" ||
      next.lower === "a" ||
      next.lower === "the"
    )
      return "VBZ";
  }
  if (t.lower === "her") return t.tag;
  return t.tag;
}

// The word a verb leans on to its left: over adverbs, brackets aside.
function previous(tokens: Token[], i: number): Token | undefined {
  let k = i - 1;
  while (k >= 0 && i - k < 5 && tokens[k].kind === "word" && tokens[k].tag.startsWith("RB")) k--;
  return tokens[k];
}

function pastOrParticiple(
  t: Token,
  tokens: Token[],
  i: number,
  before: Token | undefined,
  next: Token | undefined
): string {
  const {lower} = t;
  const past = canBe(lower, "past") || /ed$/.test(lower) || t.tag === "VBD" || t.tag === "VBN";
  const base = canBe(lower, "base"); // put, read, hit
  if (!before || before.kind === "quote")
    return t.tag === "VBN" || t.tag === "VBD" ? (before ? "VBD" : t.tag) : t.tag.startsWith("JJ") ? "VBN" : t.tag;
  if (word(before, MODALS) || before.tag === "TO") return base ? "VB" : t.tag;
  if (word(before, HAVE) || word(before, BE) || word(before, GET) || before.tag === "VBZ") {
    if (/^(?:NN|JJ|IN)/.test(t.tag) && !/ed$/.test(lower)) return t.tag;
    return "VBN";
  }
  if (lower === "found" || lower === "saw" || lower === "felt" || lower === "left" || lower === "set")
    if (/^(?:JJ|DT)/.test(before.tag)) return "NN";
  if (tokens[i - 1] !== undefined && adjectival(tokens[i - 1]))
    return /^NN/.test(t.tag)
      ? t.tag
      : noun(next) || next?.tag.startsWith("JJ")
        ? "JJ"
        : /ed$/.test(lower)
          ? "JJ"
          : t.tag === "VBN" || t.tag === "VBD"
            ? tokens[i - 1].lower === "that" ||
              tokens[i - 1].lower === "this" ||
              tokens[i - 1].lower === "all" ||
              tokens[i - 1].lower === "both" ||
              tokens[i - 1].lower === "many" ||
              tokens[i - 1].lower === "some"
              ? "VBD"
              : "NN"
            : t.tag;
  if (base && /^(?:NN|JJ|VB$|VBP)/.test(t.tag)) return baseOrNoun(t, tokens[i - 1], before, next, false);
  if (!past) return t.tag;
  if (next?.lower === "by" && !word(before, PERSONAL) && tokens[i + 2]?.tag !== "VBG") return "VBN";
  if (before.tag === "IN" && !/^(?:that|as|because|while|if|after|when|before|since|although)$/.test(before.lower))
    return noun(next) ? "JJ" : "VBN";
  if (
    before.lower === "as" ||
    before.lower === "when" ||
    before.lower === "if" ||
    before.lower === "than" ||
    before.lower === "once"
  )
    return "VBN";
  if (before.lower === ",") return "VBD";
  if (/^(?:VB|MD)/.test(before.tag)) return noun(next) ? "JJ" : "VBN";
  return "VBD";
}

const follows = (next: Token | undefined) =>
  !next ||
  next.kind !== "word" ||
  /^(?:DT|PRP|PRP\$|IN|TO|NNP|NNPS|W|JJ|RB|CD|EX|NNS|NN|VBG|PDT|MD|POS)/.test(next.tag);

function presentOrPlural(
  t: Token,
  prev: Token | undefined,
  before: Token | undefined,
  next: Token | undefined,
  title: boolean
): string {
  if (adjectival(prev) || prev?.tag === "CD") {
    return prev?.lower === "that" || prev?.lower === "this" || prev?.lower === "which"
      ? "VBZ"
      : prev?.tag === "POS" || !title
        ? "NNS"
        : t.tag === "VBZ"
          ? "VBZ"
          : "NNS";
  }
  if (!before) return title ? "VBZ" : t.tag;
  if (word(before, PERSONAL))
    return before.lower === "he" || before.lower === "she" || before.lower === "it" ? "VBZ" : t.tag;
  if (before.lower === "who" || before.lower === "which") return "VBZ";
  if (before.tag === "IN" || before.tag === "TO" || before.tag.startsWith("VB"))
    return t.tag === "VBZ" && before.lower === "that" ? "VBZ" : "NNS";
  if (t.tag === "VBZ") return "VBZ";
  if (name(before) || before.tag === "NN" || before.lower === ")" || before.lower === ",") {
    if (!next || next.kind !== "word")
      return title || before.lower === "," || next?.kind === "quote" || next?.lower === ":" ? "VBZ" : "NNS";
    return /^(?:DT|PRP|PRP\$|TO|W|EX|PDT)/.test(next.tag) ||
      next.lower === "that" ||
      (follows(next) && (title || next.capital))
      ? "VBZ"
      : "NNS";
  }
  return t.tag;
}

function baseOrNoun(
  t: Token,
  prev: Token | undefined,
  before: Token | undefined,
  next: Token | undefined,
  title: boolean
): string {
  if (
    adjectival(prev) &&
    prev?.lower !== "that" &&
    prev?.lower !== "all" &&
    prev?.lower !== "many" &&
    prev?.lower !== "some" &&
    prev?.lower !== "both" &&
    prev?.lower !== "those" &&
    prev?.lower !== "few" &&
    prev?.lower !== "most"
  )
    return /^VB/.test(t.tag) ? "NN" : t.tag;
  if (!before) return t.tag;
  if (before.tag === "NN" && /^VBP?$/.test(t.tag)) return "NN";
  if (before.tag === "TO" && /^(?:NN|VB|JJ)/.test(t.tag)) return "VB";
  if (word(before, MODALS) || word(before, DO)) return /^(?:NN|VB|JJ)/.test(t.tag) ? "VB" : t.tag;
  if (/^(?:i|you|we|they|who)$/.test(before.lower))
    return /^(?:NN|VB|IN)/.test(t.tag) && t.tag !== "IN" ? "VBP" : t.tag;
  if (before.tag === "IN" && before.lower !== "that")
    return /^VB/.test(t.tag) && !follows(next)
      ? "NN"
      : /^VBP?$/.test(t.tag) && PREPOSITIONS.has(before.lower)
        ? "NN"
        : t.tag;
  if (/^(?:NNS|NNPS)$/.test(before.tag) && /^(?:NN|VB)/.test(t.tag)) {
    if (/^VB/.test(t.tag)) return "VBP";
    return next && (/^(?:DT|PRP|PRP\$|TO|W|EX)/.test(next.tag) || next.lower === "that" || (title && follows(next)))
      ? "VBP"
      : t.tag;
  }
  return t.tag;
}

export const isNegation = (t: Token): boolean => NEGATIONS.has(t.lower);
