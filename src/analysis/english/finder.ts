// Finds the entries of word lists in a text, in one pass over its words.

import {bases} from "./inflect.js";
import type {Context, Mark} from "../model/features.js";
import type {Sentence, Text, Word} from "../model/text.js";

/** Entries by kind. An entry is one or more words; case and the shape of apostrophes do not matter. */
export type Lists<K extends string = string> = Readonly<Record<K, readonly string[]>>;

export interface Hit {
  kind: string;
  entry: string;
  from: number; // into Text.words, half-open
  to: number;
  /** The n-th word before (-1, -2 …) or after (1, 2 …) the entry in its sentence. */
  near: (n: number) => Neighbour;
}

/** A word beside a hit; past the end of the sentence everything is empty. */
export interface Neighbour {
  word: string; // lower case, straight apostrophes
  raw: string;
  tag: string;
}

/** Whether an entry counts here: the month of May is no hedge. */
export type Guard = (hit: Hit, context: Context) => boolean;

interface Node {
  next: Map<string, Node>;
  ends: {kind: string; entry: string}[];
}

const NOWHERE: Neighbour = {word: "", raw: "", tag: ""};

/** The nodes that a word leads to: as it stands, without a possessive, by what it may be a form of. */
function step(nodes: readonly Node[], word: string, readings: readonly string[] = []): Node[] {
  const reached: Node[] = [];
  const reach = (form: string): void => {
    for (const node of nodes) {
      const next = node.next.get(form);
      if (next) reached.push(next);
    }
  };
  reach(word);
  if (word.endsWith("'s")) reach(word.slice(0, -2));
  for (const form of readings) reach(form);
  return reached;
}

/** Lower case, with straight apostrophes. */
export const fold = (word: string): string => word.toLowerCase().replaceAll("’", "'");

function compile(lists: Lists): Node {
  const root: Node = {next: new Map(), ends: []};
  for (const [kind, entries] of Object.entries(lists)) {
    for (const entry of entries) {
      let node = root;
      for (const word of fold(entry).split(" ")) {
        if (!node.next.has(word)) node.next.set(word, {next: new Map(), ends: []});
        node = node.next.get(word)!;
      }
      node.ends.push({kind, entry});
    }
  }
  return root;
}

const folded = new WeakMap<Text, string[]>();

/** The words of a text in lower case with straight apostrophes, in step with Text.words. */
export function foldWords({article, text}: Pick<Context, "article" | "text">): string[] {
  let words = folded.get(text);
  if (!words) folded.set(text, (words = text.words.map(({start, end}) => fold(article.text.slice(start, end)))));
  return words;
}

const based = new WeakMap<Text, string[][]>();

/** What the words of a text may be forms of, in step with Text.words. */
function readWords(context: Pick<Context, "article" | "text">): string[][] {
  const {text} = context;
  let readings = based.get(text);
  if (!readings) {
    readings = foldWords(context).map((word, i) =>
      bases(word.endsWith("'s") ? word.slice(0, -2) : word, text.words[i]!.tag)
    );
    based.set(text, readings);
  }
  return readings;
}

function nearby(context: Context, sentence: Sentence, from: number, to: number): (n: number) => Neighbour {
  const {article, text} = context;
  return (n) => {
    const index = n < 0 ? from + n : to + n - 1;
    if (index < sentence.words[0] || index >= sentence.words[1]) return NOWHERE;
    const {start, end, tag} = text.words[index]!; // of the sentence
    return {word: foldWords(context)[index]!, raw: article.text.slice(start, end), tag};
  };
}

/**
 * A finder of the lists' entries: whole words, the longest entry first, none overlapping, within a sentence. Only white
 * space may stand between the words of an entry. A guard, named by its kind or by its entry, may refuse a hit; then the next
 * shorter entry is tried. A possessive matches the plain word; with `forms`, a form of a word matches its base: every
 * reading of a word is followed, the word as it stands first.
 */
export function finder(
  lists: Lists,
  guards: Readonly<Record<string, Guard>> = {},
  {forms = false} = {}
): (context: Context) => Hit[] {
  const root = compile(lists);
  const guard = new Map(Object.entries(guards));
  return (context) => {
    const {article, text} = context;
    const words = foldWords(context);
    const readings = forms ? readWords(context) : null;
    const gapless = (a: Word, b: Word): boolean => article.text.slice(a.end, b.start).trim() === "";
    const passes = (hit: Hit): boolean =>
      [hit.kind, hit.entry].every((name) => guard.get(name)?.(hit, context) ?? true);
    const hits: Hit[] = [];
    for (const sentence of text.sentences) {
      for (let from = sentence.words[0]; from < sentence.words[1];) {
        const found: Hit[][] = []; // by length
        let nodes: Node[] = [root];
        for (let i = from; i < sentence.words[1]; i++) {
          if (i > from && !gapless(text.words[i - 1]!, text.words[i]!)) break; // a sentence's words are the text's
          nodes = step(nodes, words[i]!, readings?.[i]);
          if (nodes.length === 0) break;
          const ends = nodes.flatMap((node) => node.ends);
          if (ends.length === 0) continue;
          const near = nearby(context, sentence, from, i + 1);
          found.push(ends.map(({kind, entry}) => ({kind, entry, from, to: i + 1, near})));
        }
        const hit = found.reverse().flat().find(passes);
        if (hit) hits.push(hit);
        from = hit ? hit.to : from + 1;
      }
    }
    return hits;
  };
}

/** What a mark says of its hit; whatever is left out is plain. */
export interface Reading {
  kind?: string;
  weight?: number;
  note?: string;
}

/** A feature's `detect` from word lists: one mark for each entry found. `read` may rename, weigh or explain a hit. */
export function lexicon(
  feature: string,
  lists: Lists,
  guards: Readonly<Record<string, Guard>> = {},
  read: (hit: Hit, context: Context) => Reading = () => ({})
): (context: Context) => Mark[] {
  const find = finder(lists, guards);
  return (context) => find(context).map((hit) => markOf(feature, hit, context, read(hit, context)));
}

/** The mark over a hit. */
export function markOf(feature: string, hit: Hit, {text, voiceOf}: Context, {kind, weight, note}: Reading = {}): Mark {
  const span = {start: text.words[hit.from]!.start, end: text.words[hit.to - 1]!.end};
  return {...span, feature, kind: kind ?? hit.kind, voice: voiceOf(span), weight: weight ?? 1, ...(note && {note})};
}
