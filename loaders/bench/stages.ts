// Everything that is timed on one text or on two, in the order of work. To add a stage, add it here; the features add
// themselves.

import {align} from "../../src/analysis/compare/align/align.js";
import {indexStory} from "../../src/analysis/compare/align/story.js";
import {analyzeArticle} from "../../src/analysis/analyze.js";
import {findClaims} from "../../src/analysis/compare/claims/claims.js";
import {findCredits} from "../../src/analysis/story/credit.js";
import {deriveAll, readWordings} from "../../src/analysis/compare/overlap.js";
import {judgeEvent} from "../../src/analysis/compare/event/events.js";
import {features} from "../../src/analysis/features/index.js";
import {compareQuotations, quotesOf} from "../../src/analysis/compare/quotations/fidelity.js";
import {labelEntities} from "../../src/analysis/story/labels/labels.js";
import {language} from "../../src/analysis/text/language.js";
import {measure} from "../../src/analysis/measure/measure.js";
import {findNames} from "../../src/analysis/names/names.js";
import {tag} from "../../src/analysis/text/tags/nlp.js";
import {readEase} from "../../src/analysis/measure/readability.js";
import {findSignals} from "../../src/analysis/story/signals.js";
import {listSources} from "../../src/analysis/story/sources.js";
import {tagLightly} from "../../src/analysis/text/tags/tagger.js";
import {bodyOf, segment} from "../../src/analysis/text/segment.js";
import {findParagraphs} from "../../src/analysis/text/paragraphs.js";
import {findQuotations} from "../../src/analysis/text/quotations.js";
import {findSentences} from "../../src/analysis/text/sentences.js";
import {findAttributions, voiceMap} from "../../src/analysis/voices/ledger.js";
import {zone} from "../../src/analysis/text/zones/zones.js";
import {decode} from "../corpus/decode.js";
import type {Input} from "./inputs.js";

/** `prepare` is not timed, what it returns is: the list of what was found. */
export interface Stage {
  id: string;
  about: string;
  two?: boolean; // reads both texts of a sample
  most?: number; // times the reference that it may cost
  prepare: (input: Input, other: Input) => () => ArrayLike<unknown>;
}

type Readable = Exclude<keyof Input, "text" | "article">;

/** A stage on one text, of which it needs some things read. */
function on(id: string, about: string, needs: Readable[], run: (input: Input) => ArrayLike<unknown>): Stage {
  return {
    id,
    about,
    prepare: (input) => {
      for (const need of needs) input[need]();
      return () => run(input);
    }
  };
}

/** A stage on two texts. */
function onTwo(id: string, about: string, needs: Readable[], run: (a: Input, b: Input) => ArrayLike<unknown>): Stage {
  return {
    id,
    about,
    two: true,
    prepare: (...both) => {
      for (const input of both) for (const need of needs) input[need]();
      return () => run(...both);
    }
  };
}

/** The stage that all others are measured against. */
export const reference = "tags";

export const stages: readonly Stage[] = [
  {
    id: "decode",
    about: "bytes to text",
    prepare: ({text}) => {
      const bytes = new TextEncoder().encode(text);
      return () => decode(bytes).text;
    }
  },
  on("zones", "what each line of a capture is", [], ({text}) => zone(text)),
  on("language", "whether it is English", [], ({text}) => language(text).code),
  on("paragraphs", "paragraphs of the body", [], ({text}) => findParagraphs(text, bodyOf(text))),
  on("quotations", "pairs of quotation marks", ["paragraphs"], ({paragraphs}) =>
    paragraphs().flatMap((one) => findQuotations(one, false, ""))
  ),
  on("sentences", "sentences, quotations known", ["paragraphs", "pairs"], ({paragraphs, pairs}) =>
    paragraphs().flatMap((one, i) => findSentences(one, pairs()[i]))
  ),
  on(reference, "the tagger alone: the fixed reference", ["tokens"], ({tokens}) =>
    tokens().flatMap((sentence) => tag(sentence))
  ),
  on("light tags", "the tagger without a dictionary", ["tokens"], ({tokens}) =>
    tokens().flatMap((sentence) => tagLightly(sentence))
  ),
  on("segment", "all of it: paragraphs to tagged words", [], ({text}) => segment(text, bodyOf(text)).words),
  on("names", "people, organisations, places, things", ["cut"], ({text, cut}) => findNames(text, cut())),
  {
    ...on("attributions", "who says what, names known", ["cut", "names"], ({text, cut, names}) =>
      findAttributions(text, cut(), names())
    ),
    most: 1
  },
  on("voices", "the voice of every word", ["cut", "attributions"], ({cut, attributions}) =>
    cut().words.map(voiceMap(cut(), attributions()))
  ),
  ...features.map(({id, name, detect}) =>
    on(`feature ${id}`, name, ["cut", "attributions"], ({article, cut, attributions}) => {
      const voiceOf = voiceMap(cut(), attributions());
      return detect({article, text: cut(), attributions: attributions(), ignore: new Set(), voiceOf});
    })
  ),
  on("measures", "marks to rates with intervals", ["read"], ({read}) => {
    const {marks, ground} = read();
    return features.flatMap((feature) =>
      measure(
        feature,
        marks.filter((mark) => mark.feature === feature.id),
        ground
      )
    );
  }),
  on("credits", "agencies credited", [], ({text, article}) => findCredits(text, article.zones)),
  on("signals", "what a capture says of itself", [], ({article}) => findSignals(article)),
  on("reading ease", "sentences and syllables", ["cut"], ({article, cut}) => [readEase(article, cut())]),
  on("sources", "who is given as a source", ["read"], ({read}) => listSources([read()])),
  on("article", "one article, zones to measures", [], ({text, article}) => {
    const {sentences} = analyzeArticle({...article, zones: zone(text)});
    return sentences;
  }),
  onTwo("align", "two articles, sentence by sentence", ["sentences"], ({sentences: a}, {sentences: b}) =>
    align([a()], b()).flatMap(({matches}) => matches)
  ),
  onTwo("derive", "shared wording of two articles", ["cut"], (a, b) =>
    deriveAll(readWordings([a, b].map(({article, cut}) => ({article, text: cut()}))))
  ),
  onTwo("fidelity", "quotations of two articles compared", ["cut"], (a, b) => {
    const [there, here] = [a, b].map(({article, cut}) => quotesOf(article, cut()));
    return compareQuotations(here, there);
  }),
  onTwo("event", "whether two articles are of one event", ["read"], (a, b) => judgeEvent(a.read(), b.read()).reasons),
  onTwo("labels", "what two articles call whom", ["read", "attributions"], (a, b) =>
    labelEntities([a, b].map(({read, attributions}) => ({...read(), voiceOf: voiceMap(read().text, attributions())})))
  ),
  {
    id: "claims",
    about: "what became of each claim, links known",
    two: true,
    prepare: (a, b) => {
      const index = indexStory([a.sentences(), b.sentences()]);
      const [alignment] = align([a.sentences()], b.sentences(), {index});
      const [there, here] = [a.read(), {...b.read(), alignment}];
      return () => findClaims(there, [here], {index}).rows;
    }
  }
];
