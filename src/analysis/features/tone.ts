// How good or bad the words of each sentence sound. Never a score of the document.

import {markOf} from "../english/finder.js";
import {news, off} from "../english/lexicons/tone.js";
import type {Feature} from "../model/features.js";
import type {Sentence} from "../model/text.js";
import {damp, readTone} from "../measure/tone.js";

export const tone: Feature = {
  id: "tone",
  name: "Tone",
  asks: "How good or bad do the words of a sentence sound?",
  unit: "score per sentence, −1 to 1",
  scale: "mean",
  of: "sentences",
  voice: "own",
  more: "sounds brighter",
  less: "sounds darker",
  kinds: {good: "bright word", bad: "dark word"},
  words: {...news, "not counted": off},
  detect: (context) => {
    const toned = readTone(context);
    const sums = new Map<Sentence, number>();
    for (const {sentence, score} of toned) sums.set(sentence, (sums.get(sentence) ?? 0) + score);
    return toned.map(({hit, sentence, score, note}) =>
      markOf("tone", hit, context, {
        kind: score < 0 ? "bad" : "good",
        weight: score * damp(sums.get(sentence) as number),
        note
      })
    );
  },
  examples: [
    "The [splendid] parade ended in a [disaster].",
    "The parade is on May 9.",
    "The talks were not [successful].",
    "The Supreme Court in Great Britain heard the ministers."
  ],
  limits: [
    "A word list hears the news, not the writer: “killed” is dark in any report of a death, however flat its tone.",
    "Irony, comparison and who is praised or blamed are out of its reach.",
    "A topic word counts as tone unless the story lists it under “ignore”: a gift is a bright word, a missile a dark one."
  ],
  cites: [
    "Nielsen, F. Å. (2011). A new ANEW: evaluation of a word list for sentiment analysis in microblogs (AFINN).",
    "Hutto, C. & Gilbert, E. (2014). VADER: a parsimonious rule-based model for sentiment analysis.",
    "Balahur, A. et al. (2010). Sentiment analysis in the news.",
    "Polanyi, L. & Zaenen, A. (2006). Contextual valence shifters."
  ]
};
