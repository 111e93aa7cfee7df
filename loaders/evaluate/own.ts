// The project's own labels: the captures of the sample story, labelled by hand. The rules were written with them in view,
// so they hold the program to what it reached rather than test it.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {OwnFigure} from "../../src/analysis/methods.js";
import type {Zone} from "../../src/analysis/model.js";
import {findNames} from "../../src/analysis/names.js";
import {tag, type Tagger} from "../../src/analysis/nlp.js";
import {tagLightly} from "../../src/analysis/tagger.js";
import {segment} from "../../src/analysis/text.js";
import {dataFolder, root} from "../list.js";

interface NamedCapture {
  id: string;
  parts: [start: number, end: number][];
  entities: {kind: string; mentions: [start: number, text: string][]}[];
}

/** Names and tags on the captures; empty where the project is used without its tests or the sample story. */
export function ownFigures(
  gold = join(root, "tests", "gold"),
  captures = join(dataFolder, "kim-limousine")
): OwnFigure[] {
  const read = (name: string) => JSON.parse(readFileSync(join(gold, name), "utf8"));
  if (!["names.json", "tags.json"].every((name) => existsSync(join(gold, name))) || !existsSync(captures)) return [];
  const textOf = (id: string): string => readFileSync(join(captures, `${id}.txt`), "utf8");
  const tagged: string[] = read("tags.json").captures.flatMap(({sentences}: {sentences: string[]}) => sentences);
  return [
    scoreNames(read("names.json").captures, textOf),
    scoreTags("part-of-speech tags", tag, tagged),
    scoreTags("tags without a dictionary, where its size is too much", tagLightly, tagged)
  ];
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
