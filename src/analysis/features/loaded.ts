// Words that judge while they tell.

import {markOf} from "../english/finder.js";
import {fact, loaded as fields} from "../english/lexicons/loaded.js";
import {readLoaded, weigh} from "../measure/loaded.js";
import type {Feature} from "../model/features.js";

const KINDS = {
  contempt: "contempt and outrage",
  power: "power and ideology",
  attack: "attack and deceit",
  conflict: "heat of conflict",
  negative: "adverse judgement",
  emphasis: "emphasis and stance",
  hyperbole: "hyperbole",
  luxury: "luxury and show",
  speech: "speech told to demean",
  scorn: "distance or scorn",
  praise: "praise and glamour",
  label: "partisan label",
  figure: "abuse by figure of speech"
};

export const loaded: Feature = {
  id: "loaded",
  name: "Loaded wording",
  asks: "How often does a word judge what it tells?",
  unit: "per 1,000 words",
  scale: "rate",
  of: "words",
  voice: "own",
  more: "uses more loaded words",
  less: "uses fewer loaded words",
  kinds: KINDS,
  words: {...fields, "plain fact in many a report": fact},
  detect: (context) =>
    readLoaded(context)
      .flatMap(({words}) => words)
      .filter(({counts}) => counts)
      .map((word) => {
        const note =
          KINDS[word.field] + (word.factual ? ", plain fact elsewhere; its sentence is loaded otherwise" : "");
        return markOf("loaded", word.hit, context, {weight: weigh(word), note});
      }),
  examples: [
    "The [disgraceful] deal was [slammed] as a [sham].",
    "The North Korean leader received a gift from the United States.",
    "He drove through the park in the [lavish] car.",
    "The minister rejected the claim on Tuesday.",
    "The Evil Geniuses won the match."
  ],
  limits: [
    "Experts who marked biased wording agree only weakly among themselves (Krippendorff's alpha 0.39); a list cannot do better.",
    "Words are judged without the facts: “brutal” may be the plain truth of a brutal act.",
    "A word that is meant as it stands (“crude oil”, “slammed the door”) is left out only beside nouns that are known.",
    "Bias by what is put in or left out has no words to mark."
  ],
  cites: [
    "Martin, J. R. & White, P. R. R. (2005). The Language of Evaluation: Appraisal in English.",
    "Recasens, M., Danescu-Niculescu-Mizil, C. & Jurafsky, D. (2013). Linguistic models for analyzing and detecting biased language.",
    "Bednarek, M. (2006). Evaluation in Media Discourse."
  ]
};
