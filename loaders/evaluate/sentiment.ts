// Tone: towards a person in a news sentence (NewsMTSC), of headlines (Affective Text), of sentences of opinion pieces (NYT).

import {readTone, squash, toneTowards} from "../../src/analysis/measure/tone.js";
import {pearson, prf, spearman} from "../accuracy/figures.js";
import {kindOf} from "../accuracy/kind.js";
import type {Capability} from "./capability.js";
import {contextOf} from "./context.js";

const LABELS = ["negative", "neutral", "positive"] as const;
type Label = (typeof LABELS)[number];

interface Gold {
  id: string;
  text: string;
  span?: [number, number]; // of the target
  label?: Label;
  valence?: number; // -100 to 100
  score?: number; // -4 to 4
}

interface Prediction {
  id: string;
  score?: number; // -1 to 1
  label?: Label;
}

const CUT = 0.1; // a person is spoken of neutrally within it
const PLAIN = 0.05; // the scorer's own cut, where no label is given

export const sentiment: Capability<Gold, Prediction> = {
  id: "sentiment",
  labels: ["label", "valence", "score"],
  predict({id, text, span}) {
    const context = contextOf(text);
    if (!span) return {id, score: squash(readTone(context).reduce((sum, {score}) => sum + score, 0))};
    const score = toneTowards(context, {start: span[0], end: span[1]});
    return {id, score, label: labelFor(score, CUT)};
  },
  score(gold, predictions, set) {
    const found = gold.map(({id}) => predictions.get(id) ?? {id, label: "neutral" as const});
    const labels = found.map(({label, score = 0}) => label ?? labelFor(score, PLAIN));
    const values = found.map(({label, score}) => score ?? LABELS.indexOf(label ?? "neutral") - 1);
    const [wanted, wantedLabels] = readGold(gold, kindOf(set));
    const [negative, neutral, positive] = LABELS.map((label) => {
      const count = (a: boolean, b: boolean): number =>
        labels.filter((l, i) => (l === label) === a && (wantedLabels[i] === label) === b).length;
      return prf(count(true, true), count(true, false), count(false, true)).F1;
    });
    return {
      macroF1: (negative + neutral + positive) / 3,
      F1pn: (negative + positive) / 2,
      accuracy: labels.filter((label, i) => label === wantedLabels[i]).length / gold.length,
      pearson: pearson(values, wanted),
      spearman: spearman(values, wanted)
    };
  },
  headline: (set) => (["headlines", "nyt"].includes(kindOf(set)) ? ["pearson"] : ["macroF1"])
};

const labelFor = (score: number, cut: number): Label => LABELS[1 + Number(score >= cut) - Number(score <= -cut)];

function readGold(gold: Gold[], kind: string): [values: number[], labels: Label[]] {
  if (kind === "headlines") {
    const values = gold.map(({valence}) => valence as number);
    return [values, values.map((value) => labelFor(value, 50))];
  }
  if (kind === "nyt") {
    const values = gold.map(({score}) => score as number);
    return [values, values.map((value) => labelFor(value, 0.5))];
  }
  const labels = gold.map(({label}) => label as Label);
  return [labels.map((label) => LABELS.indexOf(label) - 1), labels];
}
