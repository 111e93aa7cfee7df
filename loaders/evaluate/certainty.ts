// How much surer a rewrite is of a cause than its source: pairs of a paper's and a press release's conclusion. Data and
// scorer: the folder certainty.

import {readRungs, shiftOf, type Rung, type Shift} from "../../src/analysis/compare/differences/relations.js";
import type {Capability} from "./capability.js";
import {contextOf} from "./context.js";
import {prf} from "../accuracy/figures.js";

interface Gold {
  id: string;
  source: string;
  rewrite: string;
  label: Shift;
  sourceStrength?: number;
  rewriteStrength?: number;
}

interface Prediction {
  id: string;
  label: Shift;
  sourceStrength: number;
  rewriteStrength: number;
}

const LABELS: Shift[] = ["downplays", "same", "exaggerates"];

export const certainty: Capability<Gold, Prediction> = {
  id: "certainty",
  predict({id, source, rewrite}) {
    const [one, other] = [source, rewrite].map(firstRung);
    return {id, label: shiftOf(one, other), sourceStrength: one.rung, rewriteStrength: other.rung};
  },
  score(gold, predictions) {
    const predicted = ({id}: Gold): Shift => predictions.get(id)?.label ?? "same";
    const of = (label: Shift) => {
      const count = (really: boolean, said: boolean) =>
        gold.filter((one) => (one.label === label) === really && (predicted(one) === label) === said).length;
      return prf(count(true, true), count(false, true), count(true, false));
    };
    const by = LABELS.map(of);
    const sign = (label: Shift) => LABELS.indexOf(label) - 1;
    return {
      macroF1: by.reduce((sum, {F1}) => sum + F1, 0) / 3,
      accuracy: gold.filter((one) => predicted(one) === one.label).length / (gold.length || 1),
      downplaysF1: by[0].F1,
      sameF1: by[1].F1,
      exaggeratesF1: by[2].F1,
      reversed: gold.filter((one) => sign(predicted(one)) * sign(one.label) < 0).length / (gold.length || 1)
    };
  },
  headline: () => ["macroF1", "reversed"]
};

/** What the first sentence claims. */
function firstRung(text: string): Rung {
  return readRungs(contextOf(text)).get(0) ?? {rung: 3, word: null, part: false};
}
