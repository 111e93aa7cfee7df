// The sets on how a text is worded: hedging, loaded words, comment, tone.

import {is, precisely, type KnownSet} from "./set.js";

const experts = "Experts agree on which sentences are biased only at Krippendorff’s alpha 0.40.";

export const wording: Record<string, KnownSet> = {
  hedging: {
    detector: "Hedging",
    where: "Wikipedia",
    asks: "Is a sentence vague about how much, how sure, or who says so?",
    corpus: "sentences of Wikipedia (WikiWeasel, Farkas et al. 2010)",
    figures: {
      F1: {
        of: "sentences with a weasel word",
        kind: "F1",
        parts: precisely,
        baseline: [
          is(0.509, "the word list of npm’s hedges, on the same half"),
          is(0.447, "always yes, on the same half")
        ],
        published: [
          is(0.6, "best of the shared task (Farkas et al. 2010)"),
          is(0.67, "neural, about (Adel & Schütze 2017)")
        ]
      }
    },
    remark: "This copy of the set lacks many of the sentences without a weasel word, which makes precision easier."
  },
  "hedging/certainty": {
    detector: "Hedging",
    where: "science news",
    asks: "How sure does the writer sound?",
    corpus: "sentences of science news and abstracts (Pei & Jurgens 2021)",
    figures: {
      spearman: {
        of: "doubt as readers rate it",
        kind: "rank r",
        baseline: [is(0.554, "a short list of modals and adverbs")],
        published: [is(0.55, "number of hedges, Pearson (Pei & Jurgens 2021)")]
      }
    }
  },
  "hedging/factuality": {
    detector: "Hedging",
    where: "newswire",
    asks: "Does a sentence tell of something that may not have happened?",
    corpus: "newswire sentences with events rated by many readers (UW, Lee et al. 2015)",
    figures: {
      F1: {
        of: "sentences with an uncertain event",
        kind: "F1",
        parts: precisely,
        baseline: [
          is(0.591, "the word lists of npm’s hedges and weasels, on the same half"),
          is(0.567, "always yes, on the same half")
        ]
      }
    },
    remark:
      "Three profiles over one inventory of classes serve the three sets: plans and conditions count here, open amounts among Wikipedia’s sentences. The measure on the story pages counts neither."
  },
  loaded: {
    detector: "Loaded wording",
    where: "picked sentences",
    asks: "Which sentences are biased by their words, and by which?",
    corpus: "sentences picked to be rich in bias (BABE, Spinde et al. 2021)",
    figures: {
      macroF1: {
        of: "biased and unbiased sentences",
        kind: "mean F1",
        parts: {P: "precision for biased", R: "recall for biased"},
        baseline: [is(0.568, "strong words of VADER")],
        published: [
          is(0.714, "regression trained on this set"),
          is(0.804, "BERT with distant supervision (Spinde et al. 2021)")
        ]
      },
      wordF1: {
        of: "words that experts marked",
        kind: "F1",
        parts: {wordP: "precision", wordR: "recall"},
        baseline: [is(0.167, "strong words of AFINN")],
        published: [is(0.2, "list of bias words (Spinde et al. 2021)"), is(0.4, "list of negative opinion, there")]
      }
    },
    remark: experts
  },
  "loaded/basil": {
    detector: "Loaded wording",
    where: "whole articles",
    asks: "The same, in whole articles, where it is rare: one sentence in eighteen.",
    corpus: "sentences of articles by three outlets on the same events (BASIL, Fan et al. 2019)",
    figures: {
      F1: {
        of: "sentences with loaded wording",
        kind: "F1",
        parts: precisely,
        baseline: [is(0.151, "words of AFINN from 2 up, on the same half"), is(0.119, "always yes, on the same half")],
        published: [is(0.31, "BERT, about (Fan et al. 2019)")]
      },
      authorF1: {
        of: "the same, outside quotations",
        kind: "F1",
        baseline: [is(0.126, "words of AFINN from 2 up, on the same half"), is(0.084, "always yes, on the same half")]
      }
    },
    remark: `Poor: most sentences marked in ordinary articles are not marked by people. ${experts}`
  },
  "comment/mbd": {
    detector: "Comment",
    where: "news and opinion",
    asks: "Which sentences are opinion, and which articles opinion pieces?",
    corpus: "sentences of news, service and opinion pieces by ten outlets (Media Bias Detector, Watts-Lab 2024)",
    figures: {
      F1: {
        of: "sentences that people call opinion",
        kind: "F1",
        parts: precisely,
        baseline: [
          is(0.192, "always yes, on the same half"),
          is(0.324, "hedged, boosted, loaded or gloss, on the whole set")
        ],
        published: [is(0.513, "sentence vectors and regression trained on these articles")],
        people: [is(0.8, "one annotator against another, 0.80 to 0.83")]
      },
      sharePearson: {
        of: "the share of comment in an article",
        kind: "r",
        baseline: [is(0.568, "hedged, boosted, loaded or gloss, on the whole set")]
      },
      articleF1: {
        of: "articles that read as comment, where half of the sentences are opinion to people",
        kind: "F1",
        parts: {articleP: "precision", articleR: "recall"}
      }
    },
    remark:
      "Few articles: 130 of the 138 opinions stand in six pieces, so two figures that differ by less than 0.1 do not differ. The line from which an article reads as comment was drawn with all of them in view."
  },
  "comment/checkthat": {
    detector: "Comment",
    where: "picked sentences",
    asks: "Is a sentence subjective?",
    corpus: "news sentences picked for subjectivity (CheckThat! 2025, task 1, English)",
    figures: {
      macroF1: {
        of: "subjective and objective sentences",
        kind: "mean F1",
        parts: {P: "precision for subjective", R: "recall for subjective"},
        baseline: [
          is(0.298, "always yes, on the same half"),
          is(0.599, "hedged, boosted, loaded or gloss, on the whole set")
        ],
        published: [
          is(0.66, "fine-tuned transformer, on its test part"),
          is(0.714, "sentence vectors and regression trained on this set")
        ]
      }
    }
  },
  sentiment: {
    detector: "Tone",
    where: "towards people",
    asks: "Does a sentence speak well or ill of the person it names?",
    corpus: "news sentences with a person marked (NewsMTSC, Hamborg & Donnay 2021)",
    figures: {
      macroF1: {
        of: "ill, neither, well",
        kind: "mean F1",
        baseline: [is(0.534, "words of AFINN, on the same half")],
        published: [is(0.627, "regression trained on this set"), is(0.831, "neural (Hamborg & Donnay 2021)")]
      }
    },
    remark: "Weak: word lists do not see how a sentence treats a person."
  },
  "sentiment/headlines": {
    detector: "Tone",
    where: "headlines",
    asks: "How good or bad does a headline sound?",
    corpus: "headlines (Affective Text, Strapparava & Mihalcea 2007)",
    figures: {
      pearson: {
        of: "tone as readers rate it",
        kind: "r",
        baseline: [is(0.62, "VADER, on the same half"), is(0.579, "words of AFINN, on the same half")],
        published: [is(0.48, "best of the shared task, about")]
      }
    }
  },
  "sentiment/nyt": {
    detector: "Tone",
    where: "opinion pieces",
    asks: "How good or bad does a sentence sound?",
    corpus: "sentences of opinion pieces (New York Times, Hutto & Gilbert 2014)",
    figures: {
      pearson: {
        of: "tone as readers rate it",
        kind: "r",
        baseline: [is(0.489, "VADER, on the same half"), is(0.46, "words of AFINN, on the same half")],
        published: [is(0.49, "VADER, about (Hutto & Gilbert 2014)")]
      }
    }
  }
};
