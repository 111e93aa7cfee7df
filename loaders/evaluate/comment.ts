// Comment in the outlet's own voice: sentences cut from articles, by what people say they are (Media Bias Detector), and by
// whether they are subjective (CheckThat).

import {comment as feature} from "../../src/analysis/features/comment.js";
import {readComment} from "../../src/analysis/measure/comment.js";
import {readsAsComment} from "../../src/analysis/story/makeup.js";
import {auc, pearson, prf} from "../accuracy/figures.js";
import {kindOf} from "../accuracy/kind.js";
import type {Capability} from "./capability.js";
import {voicesOf} from "./context.js";

interface Gold {
  id: string;
  text: string;
  label: string | null; // null: no two people agree; not scored
  article?: string;
}

interface Prediction {
  id: string;
  label?: 0 | 1;
  score?: number;
}

const OPINION = new Set(["opinion", "SUBJ"]);
const NOWHERE = -10; // the score of a sentence that is all others' words

export const comment: Capability<Gold, Prediction> = {
  id: "comment",
  labels: ["label"],
  predict({id, text}) {
    const context = voicesOf(text);
    const score = Math.max(NOWHERE, ...readComment(context).map(({score}) => score));
    const marked = feature.detect(context).some(({voice}) => voice === "own");
    return {id, label: marked ? 1 : 0, score};
  },
  unit: ({id, article}) => article ?? id,
  score(gold, predictions) {
    const scored = gold.filter(({label}) => label);
    const wanted = scored.map(({label}) => (OPINION.has(label as string) ? 1 : 0));
    const found = scored.map(({id}) => predictions.get(id)?.label ?? 0);
    const {yes, no} = compare(wanted, found);
    const always = compare(
      wanted,
      wanted.map(() => 1)
    );
    const unquoted = scored.flatMap(({label}, i) => (label === "quote" ? [] : [i])); // without what is others' words
    const figures = {
      ...yes,
      ownF1: compare(
        unquoted.map((i) => wanted[i]),
        unquoted.map((i) => found[i])
      ).yes.F1,
      macroF1: (yes.F1 + no.F1) / 2,
      accuracy: wanted.filter((label, i) => label === found[i]).length / (wanted.length || 1),
      AUC: auc(
        scored.map(({id}) => predictions.get(id)?.score ?? NOWHERE),
        wanted
      ),
      marked: mean(found),
      alwaysF1: always.yes.F1,
      alwaysMacroF1: (always.yes.F1 + always.no.F1) / 2
    };
    return scored.some(({article}) => article) ? {...figures, ...scoreArticles(scored, wanted, found)} : figures;
  },
  headline: (set) => (kindOf(set) === "checkthat" ? ["macroF1"] : ["F1", "sharePearson", "articleF1"])
};

function compare(wanted: number[], found: number[]) {
  const count = (label: number, yes: number): number => wanted.filter((w, i) => w === label && found[i] === yes).length;
  const [hit, extra, missed, right] = [count(1, 1), count(0, 1), count(1, 0), count(0, 0)];
  return {yes: prf(hit, extra, missed), no: prf(right, missed, extra)};
}

const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / (values.length || 1);

const MOSTLY = 0.5; // an article is an opinion piece if so many of its sentences are opinion to people

/** Whole articles: the share of comment in each, and which of them read as comment. */
function scoreArticles(gold: Gold[], wanted: number[], found: number[]): Record<string, number> {
  const articles = new Map<string, {wanted: number[]; found: number[]}>();
  gold.forEach(({article = ""}, i) => {
    const one = articles.get(article) ?? {wanted: [], found: []};
    one.wanted.push(wanted[i]);
    one.found.push(found[i]);
    articles.set(article, one);
  });
  const list = [...articles.values()];
  const pieces = compare(
    list.map((one) => (mean(one.wanted) >= MOSTLY ? 1 : 0)),
    list.map((one) => (readsAsComment(one.found.filter(Boolean).length, one.found.length) ? 1 : 0))
  ).yes;
  return {
    sharePearson: pearson(
      list.map((one) => mean(one.found)),
      list.map((one) => mean(one.wanted))
    ),
    articleF1: pieces.F1,
    articleP: pieces.P,
    articleR: pieces.R,
    articles: list.length
  };
}
