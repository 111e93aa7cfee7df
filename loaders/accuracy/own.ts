// The project's own labels: the captures of the sample story, labelled by hand. The rules were written with them in view,
// so they hold the program to what it reached rather than test it.

import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {sentencesOf} from "../../src/analysis/compare/align/align.js";
import type {OwnFigure} from "../../src/analysis/model/methods.js";
import type {Span, Zone} from "../../src/analysis/model/text.js";
import {findNames} from "../../src/analysis/names/names.js";
import {segment} from "../../src/analysis/text/segment.js";
import {tag, type Tagger} from "../../src/analysis/text/tags/nlp.js";
import {tagLightly} from "../../src/analysis/text/tags/tagger.js";
import {zone} from "../../src/analysis/text/zones/zones.js";
import {findAttributions} from "../../src/analysis/voices/ledger.js";
import {dataFolder, root} from "../corpus/list.js";
import {prf} from "./figures.js";
import {measureLinks, type LinkGold} from "./links.js";

interface NamedCapture {
  id: string;
  parts: [start: number, end: number][];
  entities: {kind: string; mentions: [start: number, text: string][]}[];
}

interface LabelledAttribution {
  cue: string | null;
  content: string[]; // "first words … last words"
}

/** The captures of the sample story by their ids, each read once. */
function readCaptures(folder = join(dataFolder, "kim-limousine")): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(names.map((name) => [name.slice(0, -".txt".length), readFileSync(join(folder, name), "utf8")]));
}

/**
 * Attributions, links, names and tags on the captures of the sample story; empty where the project is used without its
 * tests or that story.
 */
export function ownFigures(gold = join(root, "tests", "gold"), captures?: ReadonlyMap<string, string>): OwnFigure[] {
  const read = (name: string) => JSON.parse(readFileSync(join(gold, name), "utf8"));
  if (!["attributions.json", "links.json", "names.json", "tags.json"].every((name) => existsSync(join(gold, name))))
    return [];
  const texts = captures ?? readCaptures();
  if (texts.size === 0) return [];
  const textOf = (id: string): string => texts.get(id) as string;
  const tagged: string[] = read("tags.json").captures.flatMap(({sentences}: {sentences: string[]}) => sentences);
  return [
    scoreAttributions(read("attributions.json").captures, textOf),
    scoreLinks(read("links.json"), textOf),
    scoreNames(read("names.json").captures, textOf),
    scoreTags("part-of-speech tags", tag, tagged),
    scoreTags("tags without a dictionary, where its size is too much", tagLightly, tagged)
  ];
}

/** F1 of the attributions outside others: the cue must be the one labelled, and half of the content. */
function scoreAttributions(captures: Record<string, LabelledAttribution[]>, textOf: (id: string) => string): OwnFigure {
  let [hits, found, labelled] = [0, 0, 0];
  for (const [id, wanted] of Object.entries(captures)) {
    const text = textOf(id);
    const got = findAttributions(text, segment(text, zone(text))).filter(({inner}) => !inner);
    const isSame = ({cue, content}: LabelledAttribution, one: (typeof got)[number]) =>
      (one.cue && text.slice(one.cue.start, one.cue.end)) === cue &&
      overlap(
        content.map((piece) => locate(text, piece)),
        one.content
      ) >= 0.5;
    labelled += wanted.length;
    found += got.length;
    hits += wanted.filter((label) => got.some((one) => isSame(label, one))).length;
  }
  return {
    of: "attributions, with their cue and most of their content",
    kind: "F1",
    value: prf(hits, found - hits, labelled - hits).F1,
    n: labelled
  };
}

/** The stretch from the first words to the last of "first words … last words". */
function locate(text: string, piece: string): Span {
  const [head, tail] = piece.split(" … ");
  const start = text.indexOf(head);
  return {start, end: tail === undefined ? start + head.length : text.indexOf(tail, start) + tail.length};
}

/** Twice the characters in common over those of both, 0 to 1. */
function overlap(a: Span[], b: Span[]): number {
  const length = (spans: Span[]) => spans.reduce((sum, {start, end}) => sum + end - start, 0);
  const common = a.flatMap((x) =>
    b.map((y) => ({start: Math.max(x.start, y.start), end: Math.max(x.start, y.start, Math.min(x.end, y.end))}))
  );
  return (2 * length(common)) / (length(a) + length(b));
}

/** F1 of the links between the sentences of all pairs of captures; those labelled in one of two passes count neither way. */
function scoreLinks(gold: LinkGold, textOf: (id: string) => string): OwnFigure {
  const sources = Object.keys(gold.sentences).map((id) => {
    const text = textOf(id);
    return sentencesOf({id, text}, segment(text, zone(text)));
  });
  const {F1} = measureLinks(gold, sources);
  return {of: "links between the sentences of all five", kind: "F1", value: F1, n: gold.consistency.both};
}

/** F1 of the mentions: stretch and kind must be right. */
function scoreNames(captures: NamedCapture[], textOf: (id: string) => string): OwnFigure {
  let [found, labelled, right] = [0, 0, 0];
  for (const {id, parts, entities} of captures) {
    const text = textOf(id);
    const zones = parts.map(([start, end]): Zone => ({start, end, kind: "body", by: "hand", why: "labelled"}));
    const wanted = new Set(
      entities.flatMap(({kind, mentions}) => mentions.map(([start, {length}]) => `${kind} ${start} ${start + length}`))
    );
    const names = findNames(text, segment(text, zones));
    const got = names.flatMap(({kind, mentions}) => mentions.map(({start, end}) => `${kind} ${start} ${end}`));
    labelled += wanted.size;
    found += got.length;
    right += got.filter((mention) => wanted.has(mention)).length;
  }
  return {of: "names, with their kind", kind: "F1", value: (2 * right) / (found + labelled), n: labelled};
}

/** The share of words, written word_TAG, that get their tag. */
function scoreTags(of: string, tagger: Tagger, sentences: string[]): OwnFigure {
  let [right, n] = [0, 0];
  for (const sentence of sentences) {
    const pairs = sentence
      .split(" ")
      .map((pair) => [pair.slice(0, pair.lastIndexOf("_")), pair.slice(pair.lastIndexOf("_") + 1)]);
    const tags = tagger(pairs.map(([word]) => word));
    n += pairs.length;
    right += pairs.filter(([, tag], i) => tag === tags[i]).length;
  }
  return {of, kind: "accuracy", value: right / n, n};
}
