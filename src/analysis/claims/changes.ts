// The changes between the reference's telling of a claim and an article's: attribution, source and certainty.

import type {Attribution, Change, ChangeKind, ClaimSource, Span} from "../model.js";
import {givenTo, isOwn, sharesClaim} from "./attribution.js";
import {forceAt, isFinite, isLeftOpen, isReporting, stanceOf, type Force, type Modifiers} from "./certainty.js";
import type {Focus, Rarity} from "./focus.js";
import type {ClaimSentence, ClaimToken, Reading} from "./read.js";
import {cite, nameSource} from "./say.js";
import {namesOf, shareName, sourceOf} from "./sources.js";

/** One linked pair of sentences, with what both say. */
export interface Pairing {
  there: ClaimSentence;
  here: ClaimSentence;
  focus: Focus;
  solid: boolean; // an act with those who take part in it
  givenThere: Attribution | null;
  givenHere: Attribution | null;
  ownThere: boolean;
  ownHere: boolean;
}

/** Everything a comparison of two articles looks at. */
export interface Bench {
  there: Reading;
  here: Reading;
  modifiersThere: Modifiers;
  modifiersHere: Modifiers;
  rarity: Rarity;
  wire: string; // what the reference is called: "the wire"
}

/** `copied`: words of the longest run that both sentences have. */
export function pair(bench: Bench, there: ClaimSentence, here: ClaimSentence, focus: Focus, copied = 0): Pairing {
  const quoted = copied >= longRun && [focus.there, focus.here].some((tokens) => tokens.some(({voice}) => voice === "quoted"));
  const solid = sharesClaim(focus) && !quoted && isDone(bench.there, focus.there, focus.act) === isDone(bench.here, focus.here, focus.act);
  return {
    there,
    here,
    focus,
    solid,
    givenThere: givenTo(bench.there, focus.there, bench.rarity),
    givenHere: givenTo(bench.here, focus.here, bench.rarity),
    ownThere: solid && isOwn(bench.there, bench.modifiersThere, there, focus.there),
    ownHere: solid && isOwn(bench.here, bench.modifiersHere, here, focus.here)
  };
}

const longRun = 8; // a quotation word for word has rather lost its marks in the capture

/** Whether an act has happened or is happening: not "to appear", "will appear". */
function isDone({text}: Reading, tokens: readonly ClaimToken[], act: string | null): boolean {
  const verb = tokens.find(({stem, tag}) => stem === act && tag.startsWith("VB"));
  if (!verb || verb.tag !== "VB") return true;
  return ![1, 2].some((step) => /^(?:TO|MD)$/.test(text.words[verb.word - step]?.tag ?? ""));
}

export function makeChange(bench: Bench, kind: ChangeKind, text: string, there: Span[], here: Span[]): Change {
  const article = bench.here.article.id;
  const evidence = [
    {article: bench.there.article.id, spans: there},
    {article, spans: here}
  ];
  return {kind, article, text, evidence};
}

const spansOf = (claim: Span, one: Attribution | null): Span[] =>
  [claim, one?.source ?? null, one?.cue ?? null].filter((span) => span !== null);

/** What somebody did ("his use of it") may be taken for granted by who is reported, rather than reported. */
function isReported({text, slice}: Reading, tokens: readonly ClaimToken[], act: string | null): boolean {
  const possessed = (word: number) =>
    [1, 2].some((step) => /^(?:POS|PRP\$)$/.test(text.words[word - step]?.tag ?? "") || /[’']s?$/.test(slice(text.words[word - step] ?? {start: 0, end: 0})));
  return act === null || tokens.some(({stem, tag, word}) => stem === act && (tag.startsWith("VB") || !possessed(word)));
}

const hasVerb = (tokens: readonly ClaimToken[], act: string | null): boolean =>
  tokens.some(({stem, tag}) => stem === act && tag.startsWith("VB"));

const saysAsMuch = (one: Focus, other: Focus): boolean => one.act === other.act && one.stems.size >= other.stems.size;

const [wordsBefore, wordsAfter] = [6, 8];

/** The words around an act, as far as the shared words go. */
export function extract({text}: Reading, {index}: ClaimSentence, tokens: readonly ClaimToken[], act: string | null): Span {
  const [from, to] = text.sentences[index].words;
  const at = (tokens.find(({stem}) => stem === act) ?? tokens[0]).word;
  const first = Math.max(from, at - wordsBefore, Math.min(...tokens.map(({word}) => word)));
  const last = Math.min(to - 1, at + wordsAfter, Math.max(...tokens.map(({word}) => word)));
  return {start: text.words[first].start, end: text.words[Math.max(first, last)].end};
}

/** Attributed there and in the outlet's own voice here, or the other way round. */
export function compareVoices(bench: Bench, pairs: readonly Pairing[], alsoThere: (sentence: ClaimSentence) => boolean): Change[] {
  const {there, here, wire} = bench;
  const lost = pairs.find(({focus, givenThere, ownHere}) => givenThere && ownHere && isReported(there, focus.there, focus.act));
  if (lost && !pairs.some((one) => one.givenHere && saysAsMuch(one.focus, lost.focus))) {
    const [a, b] = [extract(there, lost.there, lost.focus.there, lost.focus.act), extract(here, lost.here, lost.focus.here, lost.focus.act)];
    const source = sourceOf(there, lost.givenThere);
    const to = source ? `Attributed to ${nameSource(source.name)} in ${wire}` : `Attributed in ${wire}`;
    const text = `${to} (${cite(there.article.text, a)}); in the outlet’s own voice here (${cite(here.article.text, b)}).`;
    return [makeChange(bench, "attribution lost", text, spansOf(a, lost.givenThere), [b])];
  }
  const gained = pairs.find((one) => one.ownThere && one.givenHere && hasVerb(one.focus.here, one.focus.act) && !alsoThere(one.here) && !pairs.some((other) => other.ownHere && saysAsMuch(other.focus, one.focus)));
  if (gained) {
    const [a, b] = [extract(there, gained.there, gained.focus.there, gained.focus.act), extract(here, gained.here, gained.focus.here, gained.focus.act)];
    const source = sourceOf(here, gained.givenHere);
    const to = source ? `attributed to ${nameSource(source.name)} here` : "attributed here";
    const text = `In the outlet’s own voice in ${wire} (${cite(there.article.text, a)}); ${to} (${cite(here.article.text, b)}).`;
    return [makeChange(bench, "attribution gained", text, [a], spansOf(b, gained.givenHere))];
  }
  return [];
}

/** Given to one source there and to another here, where both are named. */
export function compareSources(bench: Bench, pairs: readonly Pairing[]): Change[] {
  const {there, here, wire} = bench;
  for (const {solid, focus, givenThere, givenHere, there: a, here: b} of pairs) {
    if (!solid || !givenThere || !givenHere) continue;
    const [one, other] = [sourceOf(there, givenThere), sourceOf(here, givenHere)];
    if (!one || !other || !areOthers(there, one, here, other)) continue;
    if (shareName(here.slice(b), one.name) || shareName(there.slice(a), other.name)) continue;
    const [x, y] = [extract(there, a, focus.there, focus.act), extract(here, b, focus.here, focus.act)];
    const text = `Given to ${nameSource(one.name)} in ${wire}, to ${nameSource(other.name)} here (${cite(here.article.text, y)}).`;
    return [makeChange(bench, "source swapped", text, [one.span, x], [other.span, y])];
  }
  return [];
}

/** Whether two sources name two persons, or two bodies, that have no name in common. A person beside a body may speak
 *  for it. */
function areOthers(there: Reading, one: ClaimSource, here: Reading, other: ClaimSource): boolean {
  const [left, right] = [namesOf(there, one.span), namesOf(here, other.span)];
  if (left.length !== 1 || right.length !== 1 || left[0].kind !== right[0].kind) return false;
  return !shareName(left[0].name, right[0].name) && !shareName(one.name, other.name);
}

const levels = ["hedged", "plain", "boosted"];

/** The same act put more or less firmly: by words at the verb, or by the verb it is reported with. */
export function compareCertainty(bench: Bench, pairs: readonly Pairing[]): Change[] {
  for (const one of pairs) {
    const found = compareActs(bench, one) ?? (one.solid ? compareStances(bench, one) : null);
    if (found) return [found];
  }
  return [];
}

const mostVerbs = 30;

/** A verb both sentences have, plain on one side and hedged or boosted on the other, with a word of its company shared. */
function compareActs(bench: Bench, {there, here}: Pairing): Change | null {
  const verbs = (sentence: ClaimSentence) => sentence.tokens.filter(({tag, stem, form}) => tag.startsWith("VB") && stem !== "" && form !== "deny").slice(0, mostVerbs);
  for (const a of verbs(there)) {
    for (const b of verbs(here)) {
      if (a.stem !== b.stem || shareCompany(there, a, here, b) < 2) continue;
      const [before, after] = [forceAt(bench.there, bench.modifiersThere, a), forceAt(bench.here, bench.modifiersHere, b)];
      if (!before || !after || before.force === after.force) continue;
      if (before.force === 1 && !isPlain(bench.there, bench.modifiersThere, there, a)) continue;
      if (after.force === 1 && !isPlain(bench.here, bench.modifiersHere, here, b)) continue;
      return sayCertainty(bench, before, after, a, b);
    }
  }
  return null;
}

const isPlain = (reading: Reading, modifiers: Modifiers, {index}: ClaimSentence, verb: ClaimToken): boolean =>
  isFinite(reading, verb) && !isLeftOpen(reading, modifiers, index, verb.word);

const company = 5; // words with a meaning of their own on each side of a verb

function shareCompany(there: ClaimSentence, a: ClaimToken, here: ClaimSentence, b: ClaimToken): number {
  const around = ({tokens}: ClaimSentence, verb: ClaimToken) => {
    const told = tokens.filter(({stem}) => stem !== "");
    const at = told.indexOf(verb);
    return new Set(told.slice(Math.max(0, at - company), at + company + 1).map(({stem}) => stem));
  };
  const [left, right] = [around(there, a), around(here, b)];
  return [...left].filter((stem) => stem !== a.stem && right.has(stem)).length;
}

function compareStances(bench: Bench, {givenThere, givenHere, there: a, here: b, focus}: Pairing): Change | null {
  const {there, here} = bench;
  if (!givenThere?.cue || !givenHere?.cue) return null;
  if (!isNearest(there, a, givenThere.cue, focus.there) || !isNearest(here, b, givenHere.cue, focus.here)) return null;
  const [one, other] = [sourceOf(there, givenThere), sourceOf(here, givenHere)];
  if (!one || !other || !sameNames(there, one, here, other)) return null;
  const [before, after] = [stanceOf(there, givenThere), stanceOf(here, givenHere)];
  if (!before || !after || before.force === after.force) return null;
  return sayCertainty(bench, before, after, givenThere.cue, givenHere.cue);
}

/** Whether no other reporting verb of the sentence stands nearer to the shared words than the cue. */
function isNearest(reading: Reading, sentence: ClaimSentence, cue: Span, shared: readonly ClaimToken[]): boolean {
  if (cue.start < sentence.start || cue.end > sentence.end) return false;
  const {start, end} = hull(shared);
  const distance = (span: Span) => Math.max(0, start - span.end, span.start - end);
  const verbs = sentence.tokens.filter((token) => isReporting(reading, token));
  return verbs.every((verb) => (verb.start >= cue.start && verb.end <= cue.end) || distance(verb) > distance(cue));
}

function sameNames(there: Reading, one: ClaimSource, here: Reading, other: ClaimSource): boolean {
  return namesOf(there, one.span).some(({name}) => namesOf(here, other.span).some((known) => shareName(name, known.name)));
}

function sayCertainty(bench: Bench, before: Force, after: Force, a: Span, b: Span): Change {
  const {there, here, wire} = bench;
  const [left, right] = [hull([...before.words, a]), hull([...after.words, b])];
  const kind = after.force > before.force ? "certainty raised" : "certainty lowered";
  const text = `${cite(there.article.text, left)} in ${wire} (${levels[before.force]}), ${cite(here.article.text, right)} here (${levels[after.force]}).`;
  return makeChange(bench, kind, text, [left], [right]);
}

export const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({start}) => start)),
  end: Math.max(...spans.map(({end}) => end))
});
