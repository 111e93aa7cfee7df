// Sentence splitting: GUM documents (offsets), and snippets with their sentences as strings (kind "golden").

import {bodyOf, segment} from "../../src/analysis/text/segment.js";
import {kindOf} from "../accuracy/kind.js";
import type {Capability} from "./capability.js";

type Offsets = [start: number, end: number];
type Prediction = {id: string; sentences: (Offsets | string)[]};

interface Gold {
  id: string;
  text: string;
  sentences?: Offsets[];
  gold?: string[];
  golden?: boolean;
}

export const sentences: Capability<Gold, Prediction> = {
  id: "sentences",
  labels: ["sentences", "gold"],
  predict({id, text}, set) {
    const found = segment(text, bodyOf(text)).sentences;
    const golden = kindOf(set) === "golden";
    return {id, sentences: found.map(({start, end}) => (golden ? text.slice(start, end) : [start, end]))};
  },
  score: (gold, predictions, set) =>
    kindOf(set) === "golden" ? scoreSnippets(gold, predictions) : scoreOffsets(gold, predictions),
  headline: (set) => (kindOf(set) === "golden" ? ["goldenRules", "accuracy"] : ["F1", "sentenceF1"])
};

/** Ends (P, R, F1) and whole sentences (sentenceF1), compared after white space is taken out. */
function scoreOffsets(gold: Gold[], predictions: Map<string, Prediction>): Record<string, number> {
  const ends = {both: 0, gold: 0, found: 0};
  const wholes = {both: 0, gold: 0, found: 0};
  for (const item of gold) {
    const place = countInk(item.text);
    const read = (list: unknown[]) =>
      (list as Offsets[]).map(([start, end]) => [place[start], place[end]]).filter(([start, end]) => end > start);
    const wanted = read(item.sentences ?? []);
    const got = read(predictions.get(item.id)?.sentences ?? []);
    compare(ends, new Set(wanted.map(([, end]) => end)), new Set(got.map(([, end]) => end)));
    compare(wholes, new Set(wanted.map(String)), new Set(got.map(String)));
  }
  const share = (a: number, b: number) => a / (b || 1);
  return {
    F1: share(2 * ends.both, ends.gold + ends.found),
    sentenceF1: share(2 * wholes.both, wholes.gold + wholes.found),
    P: share(ends.both, ends.found),
    R: share(ends.both, ends.gold),
    boundaries: ends.gold
  };
}

/** The share of snippets cut exactly as wanted, and the number of Golden Rules among them. */
function scoreSnippets(gold: Gold[], predictions: Map<string, Prediction>): Record<string, number> {
  const squeeze = (list: unknown[]) => (list as string[]).map((s) => s.replace(/\s+/g, " ").trim()).filter(Boolean);
  const right = gold.filter((item) => {
    const got = squeeze(predictions.get(item.id)?.sentences ?? []);
    const wanted = squeeze(item.gold ?? []);
    return got.length === wanted.length && got.every((sentence, i) => sentence === wanted[i]);
  });
  const rules = gold.filter((item) => item.golden).length;
  const goldenRules = right.filter((item) => item.golden).length;
  return {goldenRules, accuracy: right.length / (gold.length || 1), rules};
}

function compare<T>(count: {both: number; gold: number; found: number}, gold: Set<T>, found: Set<T>): void {
  count.gold += gold.size;
  count.found += found.size;
  for (const item of found) if (gold.has(item)) count.both++;
}

/** For every offset of a text, how many characters before it are not white space. */
function countInk(text: string): Int32Array {
  const place = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) place[i + 1] = place[i] + (/\s/.test(text[i]) ? 0 : 1);
  return place;
}
