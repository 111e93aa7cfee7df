// What attribution still misses, by kind. Sorted by program on half A, the half that the rules were written on.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {ADJECTIVES, NOUNS} from "../../src/analysis/english/lexicons/cues.js";
import type {ErrorList} from "../../src/analysis/model/methods.js";
import {stem} from "../../src/analysis/text/tags/nlp.js";
import {verbsOf} from "../../src/analysis/grammar/forms.js";
import {BE, DO, HAVE, MODALS} from "../../src/analysis/english/closed.js";
import {matchAttributions, spans, type Labelled, type Offsets} from "./attribution.js";
import {half} from "./half.js";

/** The kinds, in the order in which they are tried; the examples are invented. */
const KINDS = {
  cut: {name: "found, but more than half of what is said is cut off or too much"},
  inside: {name: "taken as part of what somebody else says", example: "The council says that the mayor fears a flood."},
  bare: {name: "without a reporting word", example: "The mayor on the bridge: it will stand."},
  split: {name: "what is said stands in two places", example: "What the mayor says the bridge would do is save time."},
  frame: {name: "the reporting word is in our lists, but no rule reads the construction"},
  word: {name: "the reporting word is in no list of ours", example: "To the dismay of the council, it stayed shut."}
};

type Kind = keyof typeof KINDS;

/** How many attributions of half A people marked, how many were found, how many of these are theirs; the missed by kind. */
export interface ErrorCounts {
  labelled: number;
  found: number;
  right: number;
  missed: Record<Kind, number>;
}

interface Item {
  id: string;
  text: string;
  attributions: Labelled[];
}

/** Counts them, from the labelled corpora and the predictions made on them. */
export function countErrors(corpora: string, out: string): ErrorCounts {
  const read = (folder: string): Item[] =>
    readFileSync(join(folder, "attribution", "dev.jsonl"), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const predictions = new Map(read(out).map(({id, attributions}) => [id, attributions]));
  const counts: ErrorCounts = {
    labelled: 0,
    found: 0,
    right: 0,
    missed: {cut: 0, inside: 0, bare: 0, split: 0, frame: 0, word: 0}
  };
  for (const {id, text, attributions} of read(corpora).filter(({id}) => half(id) === "A")) {
    const found = predictions.get(id) ?? [];
    const pairs = matchAttributions(text, attributions, found);
    const right = new Set(pairs.map(([i]) => i));
    counts.labelled += attributions.length;
    counts.found += found.length;
    counts.right += right.size;
    for (const [i, one] of attributions.entries()) if (!right.has(i)) counts.missed[kindOf(text, one, found)]++;
  }
  return counts;
}

function kindOf(text: string, {cue, content}: Labelled, found: Labelled[]): Kind {
  const cues = spans(cue);
  if (found.some((one) => touch(spans(one.cue), cues))) return "cut";
  if (cues.length && found.some((one) => touch(spans(one.content), cues))) return "inside";
  if (cues.length === 0) return "bare";
  if (spans(content).length > 1) return "split";
  const words = cues.flatMap(
    ([start, end]) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}'’-]+/gu) ?? []
  );
  return words.some(isListed) ? "frame" : "word";
}

const touch = (a: Offsets[], b: Offsets[]): boolean => a.some(([s, e]) => b.some(([t, f]) => s < f && t < e));

const auxiliaries = [BE, HAVE, DO, MODALS];
const others = new Set([...NOUNS, ...ADJECTIVES].flatMap(({words}) => words.map((entry) => stem(entry.split(" ")[0]))));

const isListed = (word: string): boolean =>
  !auxiliaries.some((set) => set.has(word)) && (verbsOf(word).length > 0 || others.has(stem(word)));

// Errors read one by one by whoever wrote the rules, with counts; the examples invented.
const READ: ErrorList[] = [];

/** The counts in words, most frequent first, then what was read. */
export function listErrors({labelled, found, right, missed}: ErrorCounts): ErrorList[] {
  const kinds = (Object.entries(missed) as [Kind, number][])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => ({...KINDS[kind], count}));
  return [
    {
      capability: "attribution",
      title: `${labelled - right} of ${labelled} attributions are missed; ${found - right} of ${found} found are not marked by people`,
      how: "The missed ones, sorted by program on the half that the rules were written on.",
      kinds
    },
    ...READ
  ];
}
