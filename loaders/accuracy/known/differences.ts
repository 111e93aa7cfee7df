// Sets on which it is measured what two texts tell otherwise.

import {is, type KnownSet} from "./set.js";

export const differences: Record<string, KnownSet> = {
  findings: {
    detector: "Differences",
    asks: "Does the report point out what a careful editor would?",
    corpus: "pairs of articles on one event, with the points that machine readers marked after a brief, never people",
    figures: {
      kindF7: {
        of: "the first seven differences, place and kind",
        kind: "F1",
        parts: {kindP7: "precision", kindR7: "recall"},
        baseline: [is(0.149, "the first seven linked sentences, all called facts, on the whole set")],
        published: [is(0.63, "a second machine reader against the first, on 18 pairs")]
      }
    },
    remark:
      "Of forty differences beside every point, read by eye, an editor would have accepted about twelve: the precision is a lower bound."
  },
  "certainty/insciout": {
    detector: "Certainty",
    asks: "Does a press release claim more of a cause than the paper?",
    corpus: "pairs of conclusions from papers and press releases (Sumner et al. 2014; Bratton et al. 2019)",
    figures: {
      macroF1: {
        of: "weaker, the same, stronger",
        kind: "macro-F1",
        baseline: [is(0.253, "always the same"), is(0.497, "the number of hedging words")]
      },
      reversed: {of: "pairs whose direction is turned round", kind: "share", lower: true}
    },
    remark: "The labels were set on whole documents; the sentences here were picked afterwards."
  }
};
