// What attribution still misses, by kind. Sorted by program on half A, the half that the rules were written on.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {BE, DO, HAVE, MODALS} from "../../src/analysis/english/closed.js";
import {ADJECTIVES, NOUNS} from "../../src/analysis/english/lexicons/cues.js";
import {verbsOf} from "../../src/analysis/grammar/forms.js";
import {stem} from "../../src/analysis/text/tags/nlp.js";
import type {ErrorCounts} from "../accuracy/committed.js";
import type {Kind} from "../accuracy/errors.js";
import {matchAttributions, spans, type Labelled, type Offsets} from "./attribution.js";
import {half} from "./half.js";

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
