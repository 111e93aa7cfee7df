// An article's sentences as claims are compared by: every word with its tag, its voice, and who it is given to.

import {normalise, type Token} from "../align/normalise.js";
import type {Article} from "../../model/story.js";
import type {Span, Text} from "../../model/text.js";
import type {Attribution, Name, Voice} from "../../model/voices.js";
import {wordsIn} from "../../text/segment.js";
import {holds, merge} from "../../voices/map.js";
import {reportsClaim} from "./reports.js";

/** What of an article the comparison of claims needs. */
export interface ClaimSide {
  article: Article;
  text: Text;
  attributions: Attribution[];
  names: Name[];
}

/** A word as it is compared. Spans are offsets into the article. */
export interface ClaimToken extends Token {
  place: number; // among the tokens of its sentence that have a meaning of their own
  verbs: number; // finite verbs, modals and participles of its sentence before it
  word: number; // into Text.words
  tag: string;
  voice: Voice;
  by: Attribution | null; // who the outlet gives it to
  frame: boolean; // stands in a source or a cue, not in what is said
  reduced: boolean; // a participle right after its noun: "a committee investigating attacks"
  aside: boolean; // stands in a relative clause or an apposition
}

export interface ClaimSentence extends Span {
  index: number;
  tokens: ClaimToken[];
  told: ClaimToken[]; // those with a meaning of their own
}

/** An article with its sentences read on demand. */
export interface Reading extends ClaimSide {
  sentence: (index: number) => ClaimSentence;
  /** The attributions with their cue or content in a sentence, outer ones first. */
  reports: (index: number) => readonly Attribution[];
  persons: (index: number) => readonly {name: string; span: Span}[];
  slice: (span: Span) => string;
}

const fewestQuoted = 3; // words; fewer in marks are a title or a term
const longestFrame = 60; // words of a source

/** Reads an article. Costs grow with its length. `prepared`: its words as the index of the story holds them. */
export function readSide(side: ClaimSide, prepared?: readonly Token[][]): Reading {
  const {article, text, attributions} = side;
  const quoted = merge(text.quotations.filter(isSpeech).map(({inner}) => ({...inner})));
  const by = assign(text, attributions);
  const frames = frameWords(side);
  const reports = bySentence(text, attributions);
  const persons = personsBySentence(side);
  const known = new Map<number, ClaimSentence>();
  const read = (index: number): ClaimSentence => {
    const {start, end, words} = text.sentences[index];
    let word = words[0];
    let before: ClaimToken | null = null;
    let [place, verbs] = [0, 0];
    const plain = prepared?.[index] ?? normalise(article.text.slice(start, end));
    const tokens = plain.map((token): ClaimToken => {
      const [first, last] = [token.start + start, token.end + start];
      while (word + 1 < words[1] && text.words[word].end <= first) word++;
      const tag = text.words[word]?.tag ?? "";
      const reduced = isParticiple(tag) && word > words[0] && text.words[word - 1].tag.startsWith("NN");
      const held: Attribution | null =
        by[word] ?? (before && goesOn(article.text, before, first, tag, reduced) ? before.by : null);
      const {form, stem, name, number} = token;
      const voice = holds(quoted, first) ? "quoted" : held ? "attributed" : "own";
      before = {
        start: first,
        end: last,
        form,
        stem,
        name,
        number,
        word,
        tag,
        voice,
        by: held,
        reduced,
        frame: frames.has(word),
        aside: false,
        place,
        verbs
      };
      if (stem !== "") place++;
      if (isVerb(tag) && !reduced) verbs++;
      return before;
    });
    markAsides(article.text, {start, end}, tokens);
    markTaken(tokens);
    return {start, end, index, tokens, told: tokens.filter(({stem}) => stem !== "")};
  };
  return {
    ...side,
    sentence: (index) => {
      let sentence = known.get(index);
      if (!sentence) known.set(index, (sentence = read(index)));
      return sentence;
    },
    reports: (index) => reports[index] ?? [],
    persons: (index) => persons[index] ?? [],
    slice: ({start, end}) => article.text.slice(start, end)
  };
}

const isParticiple = (tag: string): boolean => tag === "VBG" || tag === "VBN";
const isVerb = (tag: string): boolean => /^(?:VB[DZPN]|MD)$/.test(tag);

/** Whether what is said goes on with a participle at its last noun: "of supplying missiles | used in the war". */
function goesOn(text: string, before: ClaimToken, start: number, tag: string, reduced: boolean): boolean {
  if (before.by === null || text.slice(before.end, start).trim() !== "") return false;
  const inside = before.by.content.some((span) => span.start <= before.start && before.start < span.end);
  return inside ? reduced && !before.frame : !/^(?:VB[DPZ]|MD|CC|WP|WDT)$/.test(tag);
}

const RELATIVE = /^(?:who|which|whose|whom|where)$/;

/** Relative clauses and what stands between commas without a verb of its own ("Ann Lee, 44, a Democrat") are asides:
 *  the reporter's as often as the speaker's. */
function markAsides(text: string, sentence: Span, tokens: ClaimToken[]): void {
  let [from, opened] = [0, false];
  const close = (to: number, closed: boolean) => {
    const part = tokens.slice(from, to);
    const relative = part.findIndex(({form}, k) => RELATIVE.test(form) || (k === 0 && opened && form === "that"));
    const head = relative < 0 ? part : part.slice(0, relative);
    const apart = opened && closed && !head.some(({tag}) => /^(?:VB[DPZ]|MD)$/.test(tag));
    const bare = apart && (/^(?:VBN|JJ)$/.test(head[0]?.tag) || !head.some(({tag}) => /^(?:VB|IN|TO|CC)/.test(tag)));
    part.forEach((token, k) => (token.aside = token.voice !== "quoted" && (bare || (relative >= 0 && k >= relative))));
    const dateline =
      from === 0 && part.every(({name, tag}, k) => k > 3 || name || tag.startsWith("NNP")) && part.length < 4;
    [from, opened] = [to, !dateline];
  };
  for (let i = 1; i <= tokens.length; i++) {
    const gap = text.slice(tokens[i - 1].end, i < tokens.length ? tokens[i].start : sentence.end);
    if (/[,;:()—–]| - /.test(gap) || i === tokens.length) close(i, /[,)—–]| - /.test(gap));
  }
}

/** "The bullet | that killed him | was found": within what somebody says, a clause at a noun is taken for granted. It
 *  ends before the second verb. */
function markTaken(tokens: ClaimToken[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1];
    if (tokens[i].form !== "that" || !before.tag.startsWith("NN") || before.frame) continue;
    if (before.by === null || before.by !== tokens[i].by) continue;
    let verbs = 0;
    for (let k = i; k < tokens.length && tokens[k].by === before.by; k++) {
      if (/^(?:VB[DPZ]|MD)$/.test(tokens[k].tag) && !/^(?:VB|MD)/.test(tokens[k - 1].tag) && ++verbs > 1) break;
      tokens[k].aside = true;
    }
  }
}

const isSpeech = ({closed, words}: Text["quotations"][number]): boolean =>
  closed && words[1] - words[0] >= fewestQuoted;

/** The outermost attribution of every word; of two, the first. */
function assign(text: Text, attributions: Attribution[]): (Attribution | undefined)[] {
  const by = text.words.map((): Attribution | undefined => undefined);
  const free = Array.from({length: text.words.length + 1}, (_, i) => i); // the next word without one, with short cuts
  const next = (at: number): number => {
    let end = at;
    while (free[end] !== end) end = free[end];
    while (free[at] !== end) [at, free[at]] = [free[at], end];
    return end;
  };
  for (const one of outerFirst(attributions))
    for (const span of one.content) {
      const [from, to] = wordsIn(text, span);
      for (let i = next(from); i < to; i = next(i)) {
        by[i] = one;
        free[i] = i + 1;
      }
    }
  return by;
}

const outerFirst = (list: Attribution[]): Attribution[] => [
  ...list.filter((a) => !a.inner),
  ...list.filter((a) => a.inner)
];

/** What stands in sources and cues. "She liked it" within what somebody says is no frame but what is said. */
function frameWords(side: ClaimSide): ReadonlySet<number> {
  const {text, attributions} = side;
  const frames = new Set<number>();
  for (const one of attributions.filter((one) => !one.inner || reportsClaim(side, one)))
    for (const span of [one.source, one.cue]) {
      if (!span) continue;
      const [from, to] = wordsIn(text, span);
      for (let i = from; i < Math.min(to, from + longestFrame); i++) frames.add(i);
    }
  return frames;
}

const mostReports = 40; // attributions looked at in one sentence

function bySentence(text: Text, attributions: Attribution[]): Attribution[][] {
  const lists: Attribution[][] = text.sentences.map(() => []);
  for (const one of outerFirst(attributions)) {
    const spans = [...(one.cue ? [one.cue] : []), ...one.content];
    const indexes = new Set(
      spans.flatMap(({start, end}) => [sentenceAt(text, start), sentenceAt(text, Math.max(start, end - 1))])
    );
    for (const index of indexes) if (lists[index] && lists[index].length < mostReports) lists[index].push(one);
  }
  return lists;
}

function personsBySentence({text, names}: ClaimSide): {name: string; span: Span}[][] {
  const lists: {name: string; span: Span}[][] = text.sentences.map(() => []);
  for (const {kind, name, mentions} of names) {
    if (kind !== "person") continue;
    for (const {start, end, form} of mentions)
      if (form === "name") lists[sentenceAt(text, start)]?.push({name, span: {start, end}});
  }
  return lists;
}

/** Index of the first sentence that ends after an offset. */
function sentenceAt({sentences}: Text, offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
