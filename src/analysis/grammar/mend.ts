// Mends the tagger's tags where reporting depends on them: past tense or participle, verb or noun, name or not. The words
// that may be cues get the most care: a verb of saying read as a noun is an attribution lost.

import {DETERMINERS, DO, opensWithAnyOf, PERSONAL, PREPOSITIONS, setOf, testOf, VERBS_ONLY} from "../english/closed.js";
import {inflect} from "../english/inflect.js";
import {people} from "../english/people.js";
import {readTypography} from "../english/typography.js";
import {adjectival, among, MENDS, noun, takesObject, type Place} from "./mends.js";
import {isOn} from "./rows.js";
import type {Token} from "./tokens.js";

const ADJECTIVAL_NAME = /(?:an|ese|ish|ic|al|ive|ch|i)$/; // "Korean", "Democratic" stay adjectives
const PLURAL_DETERMINERS = setOf("that this all both many some those these few most others several");
const JOINTS = setOf("of for and on in at de von van der den al bin ibn la le el 's"); // small words within names keep their tags
const MEANS = setOf("email e-mail phone telephone letter text fax video videolink post skype zoom satellite");
const VERBS_ONLY_S: ReadonlySet<string> = new Set([...VERBS_ONLY].map((verb) => inflect(verb)[1][0]));
const mayBeSettled = opensWithAnyOf("DCTMWEIP");
const isSettled = (tag: string) => mayBeSettled(tag) && tag !== "PDT"; // no rule below changes these
const isNounOrVerb = opensWithAnyOf("NV");
const isOpenClass = testOf(/^(?:NN|VB|JJ|RB)/);
const isAdjectiveOrVerb = opensWithAnyOf("JV");

/** Sets the tags of a unit's tokens, in place. `isNamed` tells where the article has a name: there no tag is in doubt. */
export function mendTags(tokens: Token[], isNamed: (offset: number) => boolean = () => false): void {
  const title = readTypography(tokens.map(written)).heading;
  const named = tokens.map(({kind, lower, start}) => kind === "word" && !JOINTS.has(lower) && isNamed(start));
  tokens.forEach((token, i) => {
    if (token.kind !== "word") return;
    token.tag = named[i] ? "NNP" : (closedTag(token) ?? nameTag(tokens, i, title));
    if (named[i]) token.capital = true; // eBay, 3M
  });
  for (let i = 0; i < tokens.length; i++) if (!named[i] && isOpen(tokens[i])) tokens[i].tag = mend(tokens, i, title);
}

const written = ({kind, lower, capital}: Token): string =>
  kind === "word" && capital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;

const isOpen = ({kind, form, lower, tag}: Token): boolean =>
  kind === "word" && (lower === "'s" || (form.closed === null && !isSettled(tag)));

function beforeAdverbs(tokens: Token[], i: number): Token | undefined {
  let k = i - 1;
  while (k >= 0 && i - k < 5 && tokens[k].kind === "word" && tokens[k].tag.startsWith("RB")) k--;
  return tokens[k];
}

function closedTag({form, lower, capital, tag}: Token): string | null {
  if (lower === "no" && tag !== "RB") return "DT"; // "No official said"
  if (capital && (lower === "us" || lower === "may" || (lower === "will" && tag.startsWith("NN")))) return "NNP";
  return form.closed;
}

function nameTag(tokens: Token[], i: number, title: boolean): string {
  const {form, lower, tag, capital} = tokens[i];
  if (!capital || title) return tag;
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || /^(?:IN|DT|W|CC|PRP|EX)/.test(tag)) return tag;
  const adjective = tag.startsWith("JJ");
  const opens = i === 0 || tokens[i - 1].lower === ":" || tokens[i - 1].kind === "quote";
  if (!opens) return adjective && ADJECTIVAL_NAME.test(lower) ? tag : tag === "NNPS" ? tag : "NNP";
  const next = tokens[i + 1];
  const goesOn = next?.kind === "word" && next.capital && !DETERMINERS.has(next.lower);
  const past = form.kinds.has("past") && !tag.startsWith("NNP"); // "Said Moe:"
  return !goesOn || adjective || past || /^(?:RB|W)/.test(tag) ? tag : "NNP";
}

function mend(tokens: Token[], i: number, title: boolean): string {
  const token = tokens[i];
  const {lower, tag} = token;
  const last = tokens[i - 1];
  const next = tokens[i + 1];
  const before = beforeAdverbs(tokens, i);
  if (lower === "'s") return isVerbalClitic(token, next, tokens[i + 2]) ? "VBZ" : tag;
  if (tag.startsWith("NNP") && !title) return tag;
  const place: Place = {tokens, i, token, kinds: token.form.kinds, last, before, next, afterNext: tokens[i + 2], title};
  const row = MENDS.find((one) => isOn(one) && one.when(place));
  if (row) return row.tag;
  const {kinds} = token.form;
  const past = tag === "VBD" || tag === "VBN" || (isAdjectiveOrVerb(tag) && lower.endsWith("ed"));
  if (kinds.size === 0 && !past) return unlisted(token, last, before, next);
  if (past || kinds.has("past") || kinds.has("part")) return pastOrParticiple(place);
  if (kinds.has("s") && isNounOrVerb(tag))
    return next?.kind === "mark" && isTag(tokens, i) ? "VBZ" : verbOrPlural(place);
  if (kinds.has("base") && isOpenClass(tag)) return verbOrNoun(place);
  return unlisted(token, last, before, next);
}

// "…, the Daily Herald reports.": nothing but a name between a pause and the verb that ends the clause.
function isTag(tokens: Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && tokens[k].tag.startsWith("NNP")) k--;
  if (k < i - 1 && tokens[k]?.lower === "the") k--;
  return k > 0 && k < i - 1 && (tokens[k].lower === "," || tokens[k].kind === "quote");
}

// Verbs outside the lists: a tag that cannot stand where it does is a noun's.
function unlisted(
  {tag, lower}: Token,
  last: Token | undefined,
  before: Token | undefined,
  next: Token | undefined
): string {
  if (tag === "JJ") {
    const verbNext = !noun(next) || among(next, VERBS_ONLY_S);
    return people.has(lower) && noun(last) && verbNext && !adjectival(next) ? "NN" : tag; // "port chief"
  }
  if (tag === "NN" && before?.lower === "who" && takesObject(next)) return "VBP"; // "who control the house"
  if (!tag.startsWith("VB")) return tag;
  if (tag === "VBZ" && before?.form.be) return "NNS";
  if (/^VBP?$/.test(tag) && last?.tag === "IN" && /^(?:for|of|with|without|from)$/.test(last.lower)) return "NN"; // "for help"
  if (tag === "VBP" && /^VB[DZP]$/.test(before?.tag ?? "")) return "NN";
  if (/^VBP?$/.test(tag) && last?.tag === "NN") return "NN";
  if (/^VB[PZ]?$/.test(tag) && adjectival(last)) return tag === "VBZ" ? "NNS" : "NN";
  return tag === "VBG" && adjectival(last) && !noun(next) ? "NN" : tag;
}

const isModal = (t: Token | undefined) => t !== undefined && t.form.modal && t.tag !== "NNP"; // May and Will are names too

// "it's the": is or has; "Kim's car": an owner.
function isVerbalClitic({tag}: Token, next: Token | undefined, afterNext: Token | undefined): boolean {
  if (tag !== "POS") return true;
  if (!next || next.kind !== "word") return false;
  if (/^(?:not|been|going|a|the)$/.test(next.lower)) return true;
  return /^(?:DT|PRP|IN|TO)/.test(next.tag) && !noun(afterNext);
}

function pastOrParticiple(place: Place): string {
  const {token, kinds, last, before, next, afterNext} = place;
  const {lower, tag} = token;
  const verbal = /^VB[DN]$/.test(tag);
  const regular = lower.endsWith("ed");
  if (!before) return tag.startsWith("JJ") || next?.lower === "by" ? "VBN" : tag;
  if (before.kind === "quote") return verbal ? "VBD" : tag.startsWith("JJ") ? "VBN" : tag;
  if (isModal(before) || before.tag === "TO") return kinds.has("base") ? "VB" : tag;
  const {have, be, get} = before.form;
  if (have || be || get || before.tag === "VBZ") {
    return /^(?:NN|JJ|IN)/.test(tag) && !regular ? tag : "VBN";
  }
  if (adjectival(last) || (last?.tag.startsWith("RB") && /^(?:an?|the)$/.test(before.lower))) {
    if (tag.startsWith("NN") && !regular) return tag;
    if (regular || noun(next) || next?.tag.startsWith("JJ"))
      return among(last, PLURAL_DETERMINERS) && !noun(next) ? "VBD" : "JJ";
    return among(last, PLURAL_DETERMINERS) ? "VBD" : verbal ? "NN" : tag;
  }
  if (kinds.has("base") && /^(?:NN|JJ|VBP?$)/.test(tag)) {
    // put, hit, read: past after a singular
    if (
      tag.startsWith("VB") &&
      kinds.has("past") &&
      (/^NNP?$/.test(before.tag) || /^(?:he|she|it)$/.test(before.lower))
    )
      return "VBD";
    return verbOrNoun(place);
  }
  if (!kinds.has("past") && !regular && !verbal) return tag;
  const phrase = token.form.verbs.some(({cue}) => cue.rest[0] === "by"); // "stood by"
  const means = afterNext !== undefined && MEANS.has(afterNext.lower); // "said by email"
  if (next?.lower === "by" && !phrase && !means && !among(before, PERSONAL) && afterNext?.tag !== "VBG") return "VBN";
  if (before.tag === "IN" || /^(?:VB|MD)/.test(before.tag)) {
    const clause = /^(?:that|because|while|after|before|since|although)$/.test(before.lower);
    if (!clause) return noun(next) ? "JJ" : "VBN";
  }
  return "VBD";
}

function verbOrPlural({token, last, before, next, title}: Place): string {
  const {lower, tag} = token;
  if (VERBS_ONLY_S.has(lower) && last !== undefined) return "VBZ";
  if (adjectival(last) || last?.tag === "CD") {
    if (/^(?:that|this)$/.test(last!.lower)) return "VBZ";
    return title && last!.tag !== "POS" ? tag : "NNS";
  }
  if (!before) return title ? "VBZ" : tag;
  if (among(before, PERSONAL)) return /^(?:he|she|it)$/.test(before.lower) ? "VBZ" : tag;
  if (/^(?:who|which)$/.test(before.lower)) return "VBZ";
  if (/^(?:IN|TO|VB)/.test(before.tag)) return tag === "VBZ" && before.lower === "that" ? "VBZ" : "NNS";
  if (tag === "VBZ") return "VBZ";
  if (before.kind === "quote") return next?.tag.startsWith("NNP") ? "VBZ" : tag; // "…," comments Johnston
  if (!before.tag.startsWith("NNP") && before.tag !== "NN" && before.lower !== ")" && before.lower !== ",") return tag;
  if (next?.kind !== "word")
    return title || before.lower === "," || next?.kind === "quote" || next?.lower === ":" ? "VBZ" : "NNS";
  return takesObject(next) || title || next.capital ? "VBZ" : "NNS";
}

function verbOrNoun({token, last, before, next, title}: Place): string {
  const {lower, tag} = token;
  const verb = tag.startsWith("VB");
  if (adjectival(last) && !among(last, PLURAL_DETERMINERS)) return verb ? "NN" : tag;
  if (!before) return tag;
  if (tag === "NN" && /^(?:them|him|us|me)$/.test(next?.lower ?? "")) return "VBP";
  if (tag === "NN" && /^(?:that|which)$/.test(before.lower) && takesObject(next)) return "VBP"; // "those that support the"
  if (noun(before) && VERBS_ONLY.has(lower)) return "VBP";
  const clauseNext = next !== undefined && (next.lower === "that" || /^(?:he|she|they|we|i)$/.test(next.lower));
  if (clauseNext && (among(last, PLURAL_DETERMINERS) || (tag === "NN" && before.tag === "NN"))) return "VBP";
  if (before.tag === "NN" && /^VBP?$/.test(tag)) return "NN";
  if (before.tag === "TO" && /^(?:NN|VB|JJ)/.test(tag)) return "VB";
  if (isModal(before) || among(before, DO)) return /^(?:NN|VB|JJ)/.test(tag) ? "VB" : tag;
  if (/^(?:i|you|we|they|who)$/.test(before.lower)) return /^(?:NN|VB)/.test(tag) ? "VBP" : tag;
  if (before.tag === "IN" && before.lower !== "that") return verb && PREPOSITIONS.has(before.lower) ? "NN" : tag;
  if (/^NNP?S$/.test(before.tag) && /^(?:NN|VB)/.test(tag)) {
    return verb || takesObject(next) || (title && next?.kind === "word") ? "VBP" : tag;
  }
  return tag;
}
