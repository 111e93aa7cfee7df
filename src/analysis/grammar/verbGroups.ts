// Verb groups: auxiliaries, adverbs and the main verb, with what the group says of form, voice and polarity.

import {opensWithAnyOf} from "../english/closed.js";
import type {Chunk, VerbGroup} from "./clause.js";
import type {Token} from "./tokens.js";

const FORMS = new Map<string, VerbGroup["form"]>(Object.entries({VBG: "ing", VBN: "part", VB: "base"} as const));
const MOST_ADVERBS = 4;

const isVerbTag = opensWithAnyOf("VM");
const isVerb = (t: Token | undefined): t is Token => t !== undefined && t.kind === "word" && isVerbTag(t.tag);
const isClitic = (t: Token): boolean => t.lower === "'s" && t.tag === "VBZ";

export const isAuxiliary = (t: Token): boolean => t.form.auxiliary || isClitic(t);

function isAdverb({kind, form, tag, lower}: Token): boolean {
  if (kind !== "word" || tag === "EX" || tag === "NNP") return false; // Sarah Long
  if (form.adverb || (tag.startsWith("RB") && lower !== "no")) return true;
  return form.ly && !tag.startsWith("NN");
}

/** The verb group that opens at a token, its adverbs in front taken along, or null. */
export function readVerbGroup(tokens: Token[], from: number): Chunk | null {
  let at = overAdverbs(tokens, from, MOST_ADVERBS);
  const to = tokens[at]?.tag === "TO";
  if (to) at = overAdverbs(tokens, at + 1);
  const first = tokens[at];
  if (!isVerb(first) || (to && !isBare(first))) return null;
  if (!to && at > from && first.tag === "VBN" && !isAuxiliary(first) && isBeforeNoun(tokens, at)) return null;
  const group: VerbGroup = {
    form: to ? "to" : isClitic(first) ? "finite" : (FORMS.get(first.tag) ?? "finite"),
    past: first.tag === "VBD",
    passive: false,
    negated: false,
    modal: false
  };
  let head = at;
  for (let next = nextVerb(tokens, head); next >= 0; next = nextVerb(tokens, head)) {
    const [t, verb] = [tokens[head], tokens[next]];
    group.modal ||= t.form.modal;
    const be = t.form.be || isClitic(t) || t.form.get;
    const has = isClitic(t) && isPerfect(verb, tokens[next + 1]);
    group.passive = be && verb.tag === "VBN" && verb.lower !== "been" && !has;
    head = next;
  }
  group.modal ||= tokens[head].form.modal;
  for (let i = from; i <= head; i++) group.negated ||= tokens[i].form.negation;
  return {kind: "verb", from, to: head + 1, head, lower: tokens[head].lower, verb: group};
}

function overAdverbs(tokens: Token[], from: number, most = tokens.length): number {
  let i = from;
  while (i < tokens.length && i - from < most && isAdverb(tokens[i])) i++;
  return i;
}

const isBare = ({tag}: Token): boolean => tag === "VB" || tag === "VBP" || tag === "VBN";

// The verb that an auxiliary or a verb of phase ("continued to") goes with, or -1.
function nextVerb(tokens: Token[], at: number): number {
  const t = tokens[at];
  const auxiliary = isAuxiliary(t);
  const {phase} = t.form;
  if (!auxiliary && !phase) return -1;
  const i = overAdverbs(tokens, at + 1);
  const next = tokens[i];
  if (phase && next?.tag === "TO") return isVerb(tokens[i + 1]) && isBare(tokens[i + 1]) ? i + 1 : -1;
  if (!isVerb(next) || (!auxiliary && next.tag !== "VBG")) return -1;
  const progressive = t.form.be || isClitic(t) || phase;
  return next.tag === "VBZ" || (next.tag === "VBG" && !progressive) ? -1 : i;
}

// "he's called for": has, not is, where what follows fits no passive.
function isPerfect(verb: Token, next: Token | undefined): boolean {
  if (verb.lower === "been") return true;
  return next !== undefined && /^(?:IN|DT|PRP|RP)/.test(next.tag) && !/^(?:by|as|of|in|on|with|that)$/.test(next.lower);
}

// "newly elected leaders": a participle before a noun is no verb.
function isBeforeNoun(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && /^(?:NN|JJ)/.test(next.tag) && !next.capital;
}
