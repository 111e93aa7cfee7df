// The sets on how a text is built: its sentences, its sources, what it shares with other texts.

import {is, precisely, type KnownSet} from "./set.js";

const polnear = "articles of US political news of 2016 (PolNeAR, Newell, Margolin & Ruths 2018)";
const patterns = "regular expressions with about 100 verbs";

export const structure: Record<string, KnownSet> = {
  sentences: {
    detector: "Sentences",
    asks: "Are sentences cut where people cut them?",
    corpus: "documents: news, interviews and speeches (GUM, Zeldes 2017)",
    figures: {
      F1: {
        of: "ends of sentences",
        kind: "F1",
        parts: precisely,
        baseline: [is(0.95, "the library sbd"), is(0.94, "Intl.Segmenter")]
      },
      sentenceF1: {of: "whole sentences", kind: "F1", baseline: [is(0.89, "the library sbd")]}
    }
  },
  boilerplate: {
    detector: "Zones",
    asks: "Which lines of a copied page are the article, which the page around it?",
    corpus: "web pages as lines of text (article-extraction-benchmark, Scrapinghub)",
    figures: {
      near15F1: {
        of: "lines, up to 15 lines around the article",
        kind: "F1",
        parts: {near15P: "precision", near15R: "recall"},
        baseline: [is(0.825, "the densest run of long lines")]
      },
      shingleF1: {
        of: "runs of four words",
        kind: "F1",
        parts: {shingleP: "precision", shingleR: "recall"},
        baseline: [is(0.875, "the densest run of long lines"), is(0.833, "jusText")],
        published: [is(0.97, "rs_trafilatura, which reads the HTML, on all 181 pages")]
      }
    }
  },
  attribution: {
    detector: "Attribution",
    asks: "Who says what?",
    corpus: polnear,
    figures: {
      F1: {
        of: "sentences that hold an attribution",
        kind: "F1",
        parts: precisely,
        baseline: [is(0.646, patterns), is(0.824, "marking every sentence, on the same half; 0.845 on the whole set")],
        people: [is(0.87, "six annotators, four other articles")]
      },
      P: {of: "sentences that hold an attribution", kind: "precision", baseline: [is(0.97, patterns)]},
      densityPearson: {
        of: "an article’s share of attributed sentences",
        kind: "r",
        baseline: [is(0.63, patterns)]
      },
      relationF1: {
        of: "single attributions",
        kind: "F1",
        parts: {relationP: "precision", relationR: "recall"},
        baseline: [is(0.468, patterns)],
        people: [is(0.82, "the same annotators")]
      },
      speakerAccuracy: {
        of: "the source of an attribution found",
        kind: "accuracy",
        baseline: [is(0.78, patterns)],
        people: [is(0.95, "the same annotators")]
      },
      sourceTypeAccuracy: {
        of: "how the source is named",
        kind: "accuracy",
        baseline: [is(0.74, patterns)]
      }
    },
    remark:
      "The labels take in beliefs, wishes and intentions, so that seven sentences of ten hold an attribution; hence the baseline that marks them all. An attribution is found where half of the words of what is said are in common. How the source is named was labelled by program, about one time in sixteen wrongly. Trained systems are measured by exact spans, which is stricter: for source, cue and content a conditional random field reaches F1 0.51, 0.53 and 0.29, BERT 0.81, 0.74 and 0.69 (Wang et al. 2022)."
  },
  quotes: {
    detector: "Quotations",
    asks: "Which stretches in quotation marks are somebody’s words, and whose?",
    corpus: polnear,
    figures: {
      endToEndRecall: {
        of: "quotations found with the right speaker",
        kind: "recall",
        baseline: [is(0.689, "the nearest name with a verb of saying, else the last speaker")]
      },
      P: {
        of: "quotations",
        kind: "precision",
        baseline: [is(0.959, "the same"), is(0.943, "everything in quotation marks")]
      },
      speakerAccuracy: {
        of: "the speaker of a quotation found",
        kind: "accuracy",
        baseline: [is(0.737, "the same")],
        published: [is(0.87, "Gender Gap Tracker, 98 Canadian articles (Asr et al. 2021)")]
      },
      guessAccuracy: {
        of: "the name guessed for a pronoun that quotes, where automatic coreference has one too",
        kind: "accuracy",
        baseline: [is(0.65, "the last source named"), is(0.14, "the nearest name")]
      }
    }
  },
  "reuse/align": {
    detector: "Matching",
    asks: "Which sentences of a rewrite and of its sources say the same?",
    corpus: "news stories, each a rewrite and its sources (SPARK, Ernst et al. 2024)",
    figures: {
      F1: {
        of: "links between sentences",
        kind: "F1",
        parts: precisely,
        baseline: [is(0.472, "words in common (Jaccard), whole set")]
      },
      firstLinkAccuracy: {
        of: "the best partner of a sentence that has one",
        kind: "accuracy",
        baseline: [is(0.717, "the same")]
      },
      newF1: {of: "sentences without a partner", kind: "F1", baseline: [is(0.605, "the same")]},
      keptF1: {of: "sentences of the sources that are kept", kind: "F1", baseline: [is(0.642, "the same")]},
      newSharePearson: {
        of: "a story’s share of new sentences",
        kind: "r",
        baseline: [is(0.66, "the same")]
      },
      crossedShare: {
        of: "sentences linked to another story’s sources, where none should be",
        kind: "share",
        lower: true,
        baseline: [is(0.054, "likeness of letter runs above a threshold")]
      }
    },
    remark:
      "Links are many to many, 3.3 a sentence, and one in twelve shares not one content word. A fine-tuned language model is said to be clearly ahead of counting words; no figure for this cut is published."
  },
  "reuse/derivation": {
    detector: "Shared wording",
    asks: "Was a text written from a source?",
    corpus: "short answers, copied, revised or free (Clough & Stevenson 2011)",
    figures: {
      derivedF1: {
        of: "texts written from the source",
        kind: "F1",
        parts: {
          derivedP: "precision",
          derivedR: "recall",
          freeMost: "most shared by a free text",
          revisedLeast: "least by another"
        },
        baseline: [is(0.96, "content words in common")]
      },
      accuracy: {
        of: "near copy, light or heavy revision, free",
        kind: "accuracy",
        baseline: [is(0.692, "runs of three words in common")],
        published: [is(0.8, "runs of words (Clough & Stevenson 2011), about")]
      }
    },
    remark: "The threshold was set with all 30 texts in view: this is a check, not a test."
  },
  "reuse/sts": {
    unshipped: true,
    detector: "Likeness of sentences",
    where: "rated pairs",
    asks: "How much do two sentences say the same?",
    corpus: "pairs of news sentences or headlines (STS benchmark, Cer et al. 2017)",
    figures: {pearson: {of: "likeness as people rate it", kind: "r", baseline: [is(0.729, "TF-IDF")]}}
  },
  reuse: {
    unshipped: true,
    detector: "Likeness of sentences",
    where: "paraphrases",
    asks: "Do two sentences say the same?",
    corpus: "pairs of news sentences (Microsoft Research Paraphrase Corpus, Dolan, Quirk & Brockett 2004)",
    figures: {
      accuracy: {
        of: "paraphrase or not",
        kind: "accuracy",
        baseline: [is(0.719, "words in common (Jaccard)"), is(0.691, "always yes, on the same half")],
        published: [is(0.756, "dependency features (Wan et al. 2006)"), is(0.91, "large pre-trained models, about")]
      },
      AUC: {of: "the order of the pairs", kind: "AUC", baseline: [is(0.755, "words in common (Jaccard)")]}
    },
    remark: "Only a little above the simple means: two sentences of the same event differ in few words that matter."
  },
  stories: {
    unshipped: true,
    detector: "Grouping",
    where: "events of one kind",
    asks: "Which articles are about the same event? On purpose hard: the events come in pairs of one kind.",
    corpus: "news articles on 65 events (ECB+, Cybulska & Vossen 2014)",
    figures: {
      F1: {of: "groups, B-cubed", kind: "F1", parts: precisely, baseline: [is(0.891, "TF-IDF, whole set")]},
      pairF1: {
        of: "pairs of articles",
        kind: "F1",
        parts: {pairP: "precision", pairR: "recall"},
        baseline: [is(0.835, "TF-IDF, whole set")]
      }
    },
    remark: "A half is easier than the whole set: there are fewer articles to confuse."
  },
  "stories/triples": {
    detector: "Same event",
    asks: "Is an article about the event of the reference, or set aside?",
    corpus: "news articles on 55 events, each told by three outlets (BASIL, Fan et al. 2019)",
    figures: {
      sameKept: {of: "pairs on one event that are kept together", kind: "share"},
      otherAside: {of: "pairs on two events that are set aside", kind: "share"},
      sharedWithin: {
        of: "articles on one event whose wording is called derived",
        kind: "share",
        lower: true,
        parts: {sharedAcross: "on different events"}
      }
    },
    remark:
      "On events of one kind (two earthquakes, two raids) most pairs are kept together: the verdict is made for stories that somebody put together, not for sorting."
  },
  wirecredit: {
    detector: "Agency credit",
    asks: "Does an article credit a news agency in its first or last lines, and which?",
    corpus: polnear,
    figures: {
      F1: {
        of: "articles with a credit",
        kind: "F1",
        parts: precisely,
        baseline: [is(0.96, "“(AP)”, “(Reuters)”, “Reporting by” …, whole set")]
      },
      agencyAccuracy: {of: "the agency of a credit found", kind: "accuracy", baseline: [is(1, "the same")]}
    },
    remark:
      "The labels come from the publishers’ own data; a credit that is not in the text cannot be found. Almost all are reprints by two outlets."
  }
};
