// Hedged sentences: Wikipedia's weasels, graded certainty in science news, unrealised events in newswire. One inventory of
// classes, three profiles: what counts as a hedge differs from set to set, the words do not.

import type {HedgeClass} from "../../src/analysis/english/lexicons/hedges.js";
import {findHedges} from "../../src/analysis/measure/hedges.js";
import {auc, pearson, prf, spearman} from "../accuracy/figures.js";
import {kindOf} from "../accuracy/kind.js";
import type {Capability} from "./capability.js";
import {contextOf} from "./context.js";

interface Gold {
  id: string;
  text: string;
  label?: number;
  certainty?: number;
  events?: {score: number}[];
  cues?: [number, number][];
}

interface Prediction {
  id: string;
  score?: number; // hedged from 0.5
  cues?: [number, number][];
}

type Profile = Partial<Record<HedgeClass, number>>;

const weigh = (weight: number, ...classes: HedgeClass[]): Profile =>
  Object.fromEntries(classes.map((c) => [c, weight]));

// A claim that nobody vouches for: open amounts, nameless sources, praise and belief without a holder.
const WEASEL: Profile = {
  ...weigh(0.5, "some", "quantity", "puffery", "hearsay", "esteem", "nameless", "dispute"),
  ...weigh(0.5, "probability", "evidence", "agentless", "doubt", "expectation"),
  ...weigh(0.25, "appearance", "inference", "belief", "generality", "downtoner", "part", "stance", "would")
};

// How sure the writer sounds: the weak modals above all.
const CERTAINTY: Profile = {
  ...weigh(2, "modal"),
  ...weigh(1, "appearance", "would", "probability", "hearsay", "nameless", "agentless"),
  ...weigh(0.5, "inference", "possible", "doubt", "ability", "frequency", "generality"),
  ...weigh(0.5, "downtoner", "quantity", "some", "belief", "approximator")
};

// Whether all of it has happened: what is possible, conditional, planned, asked for or denied.
const FACTUALITY: Profile = {
  ...weigh(0.5, "modal", "conditional", "would", "appearance", "obligation", "attempt", "ability", "possible"),
  ...weigh(0.5, "probability", "plan", "worry", "expectation", "appeal", "negation"),
  ...weigh(0.25, "belief", "doubt", "dispute", "hearsay", "nameless", "agentless", "inference", "evidence"),
  ...weigh(0.25, "future", "quantity", "part", "some")
};

const EPISTEMIC: HedgeClass[] = [
  "modal",
  "probability",
  "possible",
  "doubt",
  "appearance",
  "inference",
  "hearsay",
  "agentless"
];

export const hedging: Capability<Gold, Prediction> = {
  id: "hedging",
  labels: ["label", "certainty", "events", "cues"],
  predict({id, text}, set) {
    const context = contextOf(text);
    const hits = findHedges(context);
    const {words} = context.text;
    if (kindOf(set).startsWith("cues")) {
      const cues = hits.filter(({kind}) => (EPISTEMIC as string[]).includes(kind));
      return {id, cues: cues.map(({from, to}) => [words[from].start, words[to - 1].end])};
    }
    const counts = new Map<HedgeClass, number>();
    for (const {kind} of hits) counts.set(kind as HedgeClass, (counts.get(kind as HedgeClass) ?? 0) + 1);
    const [profile, most] =
      kindOf(set) === "certainty" ? [CERTAINTY, 2] : [kindOf(set) === "factuality" ? FACTUALITY : WEASEL, 1];
    let score = 0;
    for (const [kind, count] of counts) score += (profile[kind] ?? 0) * Math.min(count, most);
    return {id, score};
  },
  score(gold, predictions, set) {
    const kind = kindOf(set);
    if (kind.startsWith("cues")) return scoreCues(gold, predictions);
    const scores = gold.map(({id}) => predictions.get(id)?.score ?? 0);
    if (kind === "certainty") {
      const doubts = gold.map(({certainty}) => -(certainty as number));
      return {spearman: spearman(scores, doubts), pearson: pearson(scores, doubts)};
    }
    const labels = gold.map(labelOf);
    const count = (label: number, found: boolean): number =>
      labels.filter((l, i) => l === label && scores[i] >= 0.5 === found).length;
    const figures = prf(count(1, true), count(0, true), count(1, false));
    return {
      ...figures,
      positives: labels.filter(Boolean).length,
      accuracy: (count(1, true) + count(0, false)) / gold.length,
      AUC: auc(scores, labels)
    };
  },
  headline: (set) => (kindOf(set) === "certainty" ? ["spearman"] : ["F1"])
};

/** 1: hedged. With events: one of them is not plainly so or plainly not so. */
function labelOf({label, events}: Gold): number {
  return events ? Number(events.some(({score}) => Math.abs(score) < 2)) : (label as number);
}

/** Cue spans, exact and by overlap. */
function scoreCues(gold: Gold[], predictions: Map<string, Prediction>): Record<string, number> {
  let [hit, extra, missed, touched, loose, total, untouched] = [0, 0, 0, 0, 0, 0, 0];
  for (const {id, cues = []} of gold) {
    const found = predictions.get(id)?.cues ?? [];
    const same = ([a, b]: [number, number], [c, d]: [number, number]): boolean => a === c && b === d;
    const overlap = ([a, b]: [number, number], [c, d]: [number, number]): boolean => a < d && c < b;
    for (const span of found) {
      if (cues.some((cue) => same(cue, span))) hit++;
      else extra++;
      if (cues.some((cue) => overlap(cue, span))) touched++;
      else loose++;
    }
    missed += cues.filter((cue) => !found.some((span) => same(cue, span))).length;
    untouched += cues.filter((cue) => !found.some((span) => overlap(cue, span))).length;
    total += cues.length;
  }
  const overlapP = touched + loose ? touched / (touched + loose) : 0;
  const overlapR = total ? (total - untouched) / total : 0;
  const overlapF1 = overlapP + overlapR ? (2 * overlapP * overlapR) / (overlapP + overlapR) : 0;
  return {...prf(hit, extra, missed), overlapP, overlapR, overlapF1};
}
