// The line from which wording is called derived, with its measured error, in words that follow the committed figures.

import {derivedFrom} from "../../src/analysis/compare/overlap.js";
import {readRecorded, type Recorded} from "./committed.js";

/** One sentence each for the line, for the texts it was set on, and for articles of which nothing is known. */
export function sayDerived({sets}: Pick<Recorded, "sets"> = readRecorded()): string[] {
  const of = (capability: string, kind: string) =>
    sets.find((one) => one.capability === capability && one.half === "all" && one.set === `dev-${kind}`);
  const [texts, articles] = [of("reuse", "derivation"), of("stories", "triples")];
  const line = `Wording is called derived where ${percent(derivedFrom)} or more of an article’s words, its quotations left out, stand in runs of three or more words that another article has too; in texts under 250 words the line rises.`;
  return [
    line,
    ...(texts
      ? [
          `The line was set on ${texts.n} short texts (Clough & Stevenson 2011). Those written freely reach ${percent(texts.figures.freeMost, 1)} at most, those written from the source ${percent(texts.figures.revisedLeast, 1)} at least; derived or not: F1 ${texts.figures.derivedF1.toFixed(2)}, with all of them in view.`
        ]
      : []),
    ...(articles
      ? [
          `Of pairs of articles by different outlets on one event, ${percent(articles.figures.sharedWithin, 1)} reach it (${articles.n} articles, BASIL, Fan et al. 2019); whether these have a source in common is not known. Of pairs on different events: ${articles.figures.sharedAcross === 0 ? "none" : percent(articles.figures.sharedAcross, 1)}.`
        ]
      : [])
  ];
}

const percent = (share: number, digits = 0): string => `${(100 * share).toFixed(digits)}%`;
