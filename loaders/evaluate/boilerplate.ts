// Page lines → body or not. Data and scorer: the folder boilerplate of the labelled corpora.

import {zone} from "../../src/analysis/text/zones/zones.js";
import {prf} from "../accuracy/figures.js";
import type {Capability} from "./capability.js";

interface Gold {
  id: string;
  lines: string[];
  labels: number[];
  gold: string; // the body as people extracted it
}

interface Prediction {
  id: string;
  labels?: number[];
  text?: string;
}

const NEAR = 15;
const SAYS = /[\p{L}\p{N}\p{P}\p{S}]/u;
const IN = new Set(["body", "subhead"]);

export const boilerplate: Capability<Gold, Prediction> = {
  id: "boilerplate",
  labels: ["gold", "labels"],
  predict: ({id, lines}) => ({id, labels: labelLines(lines)}),
  score,
  headline: () => ["near15F1", "shingleF1"]
};

/** 1 for each line that has body or a subhead in it: the gold bodies take subheads in. */
function labelLines(lines: string[]): number[] {
  const labels = lines.map(() => 0);
  const ends: number[] = [];
  let length = 0;
  for (const line of lines) ends.push((length += line.length + 1));
  let at = 0;
  for (const {start, end, kind} of zone(lines.join("\n"))) {
    while (ends[at] <= start) at++;
    for (let i = at; i < lines.length && ends[i] - lines[i].length - 1 < end; i++)
      if (IN.has(kind) && SAYS.test(lines[i])) labels[i] = 1;
  }
  return labels;
}

function score(gold: Gold[], predictions: Map<string, Prediction>): Record<string, number> {
  const lines = [0, 0, 0];
  const chars = [0, 0, 0];
  const near = [0, 0, 0];
  let precision = 0;
  let recall = 0;
  for (const page of gold) {
    const found = predictions.get(page.id);
    const labels = found?.labels ?? page.lines.map(() => 0);
    const [first, last] = [page.labels.indexOf(1), page.labels.lastIndexOf(1)];
    page.lines.forEach((line, i) => {
      const outcome = page.labels[i] && labels[i] ? 0 : labels[i] ? 1 : page.labels[i] ? 2 : -1;
      if (outcome < 0) return;
      lines[outcome]++;
      chars[outcome] += line.length;
      if (i >= first - NEAR && i <= last + NEAR) near[outcome]++;
    });
    const text = found?.text ?? page.lines.filter((_, i) => labels[i]).join("\n");
    const [p, r] = compareShingles(page.gold, text);
    precision += p / gold.length;
    recall += r / gold.length;
  }
  const [line, char, close] = [lines, chars, near].map(([hit, extra, missed]) => prf(hit, extra, missed));
  return {
    near15F1: close.F1,
    near15P: close.P,
    near15R: close.R,
    shingleF1: (2 * precision * recall) / (precision + recall),
    shingleP: precision,
    shingleR: recall,
    F1: line.F1,
    P: line.P,
    R: line.R,
    charF1: char.F1
  };
}

// Precision and recall of four-word shingles; a page for which nothing is found is counted as precise.
function compareShingles(gold: string, text: string): [precision: number, recall: number] {
  const [wanted, found] = [countShingles(gold), countShingles(text)];
  const outcome = [0, 0, 0];
  for (const [shingle, n] of found) {
    const m = wanted.get(shingle) ?? 0;
    outcome[0] += Math.min(n, m);
    outcome[1] += Math.max(0, n - m);
  }
  for (const [shingle, n] of wanted) outcome[2] += Math.max(0, n - (found.get(shingle) ?? 0));
  const {P, R} = prf(outcome[0], outcome[1], outcome[2]);
  return [outcome[0] + outcome[1] ? P : 1, R];
}

function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const size = Math.min(4, words.length);
  const counts = new Map<string, number>();
  for (let i = 0; size > 0 && i + size <= words.length; i++) {
    const shingle = words.slice(i, i + size).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
