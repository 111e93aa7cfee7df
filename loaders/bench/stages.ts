// Everything that is timed, in the order of work. To add a stage, add it here; the features add themselves.

import {align, sentencesOf} from "../../src/analysis/align.js";
import {indexStory} from "../../src/analysis/align/index.js";
import {analyze, analyzeArticle} from "../../src/analysis/analyze.js";
import {findCredits} from "../../src/analysis/credit.js";
import {deriveAll, readWordings} from "../../src/analysis/derive.js";
import {features} from "../../src/analysis/features/index.js";
import {compareQuotations, quotesOf} from "../../src/analysis/fidelity.js";
import {groupArticles} from "../../src/analysis/groups.js";
import {language} from "../../src/analysis/language.js";
import type {Article, Story} from "../../src/analysis/model.js";
import {findNames} from "../../src/analysis/names.js";
import {tag} from "../../src/analysis/nlp.js";
import {findParagraphs} from "../../src/analysis/text/paragraphs.js";
import {findQuotations} from "../../src/analysis/text/quotations.js";
import {findSentences} from "../../src/analysis/text/sentences.js";
import {tagLightly} from "../../src/analysis/tagger.js";
import {bodyOf, segment} from "../../src/analysis/text.js";
import {findAttributions, voiceMap} from "../../src/analysis/voices.js";
import {zone} from "../../src/analysis/zones.js";
import {decode} from "../decode.js";

/** A text, and what can be read from it. */
export interface Input {
  text: string;
  article: Article;
  paragraphs: () => string[];
  cut: () => ReturnType<typeof segment>;
  attributions: () => ReturnType<typeof findAttributions>;
  tokens: () => string[][];
}

/** What is timed on one text, or on two that are compared: `prepare` is not timed, what it returns is. */
export interface Stage {
  id: string;
  about: string;
  two?: boolean; // reads both texts of a sample
  prepare: (input: Input, other: Input) => () => ArrayLike<unknown>;
}

/** What is timed on a whole story, with the seconds it may take for 30 articles of 60 sentences. */
export interface StoryStage {
  id: string;
  about: string;
  limit: number | null;
  prepare: (story: Story) => () => ArrayLike<unknown>;
}

/** The stage that all others are measured against. */
export const reference = "tags";

export const stages: readonly Stage[] = [
  {
    id: "decode",
    about: "bytes to text",
    prepare: ({text}) => after(new TextEncoder().encode(text), (b) => decode(b).text)
  },
  {
    id: "zones",
    about: "what each line of a capture is",
    prepare:
      ({text}) =>
      () =>
        zone(text)
  },
  {
    id: "language",
    about: "whether it is English",
    prepare:
      ({text}) =>
      () =>
        language(text).code
  },
  {
    id: "paragraphs",
    about: "paragraphs of the body",
    prepare: ({text}) => after(bodyOf(text), (b) => findParagraphs(text, b))
  },
  {
    id: "quotations",
    about: "pairs of quotation marks",
    prepare: ({paragraphs}) => after(paragraphs(), (list) => list.flatMap((one) => findQuotations(one, false, "")))
  },
  {
    id: "sentences",
    about: "sentences, quotations known",
    prepare: ({paragraphs}) =>
      after(
        paragraphs().map((one) => ({one, pairs: findQuotations(one, false, "")})),
        (list) => list.flatMap(({one, pairs}) => findSentences(one, pairs))
      )
  },
  {
    id: reference,
    about: "the tagger alone: the fixed reference",
    prepare: ({tokens}) => after(tokens(), (list) => list.flatMap((sentence) => tag(sentence)))
  },
  {
    id: "light tags",
    about: "the tagger without a dictionary",
    prepare: ({tokens}) => after(tokens(), (list) => list.flatMap((sentence) => tagLightly(sentence)))
  },
  {
    id: "segment",
    about: "all of it: paragraphs to tagged words",
    prepare: ({text}) => after(bodyOf(text), (b) => segment(text, b).words)
  },
  {
    id: "attributions",
    about: "who says what",
    prepare: ({text, cut}) => after(cut(), (t) => findAttributions(text, t))
  },
  {
    id: "voices",
    about: "the voice of every word",
    prepare: ({cut, attributions}) =>
      after([cut(), attributions()] as const, ([t, ledger]) => t.words.map(voiceMap(t, ledger)))
  },
  {
    id: "names",
    about: "people, organisations, places, things",
    prepare: ({text, cut}) => after(cut(), (t) => findNames(text, t))
  },
  {
    id: "credits",
    about: "agencies credited",
    prepare: ({text, article}) => after(article.zones, (zones) => findCredits(text, zones))
  },
  ...features.map(({id, name, detect}): Stage => ({
    id: `feature ${id}`,
    about: name,
    prepare: ({article, cut, attributions}) => {
      const voiceOf = voiceMap(cut(), attributions());
      const ignore = new Set<string>();
      return () => detect({article, text: cut(), attributions: attributions(), ignore, voiceOf});
    }
  })),
  {
    id: "article",
    about: "one article, zones to measures",
    prepare:
      ({text, article}) =>
      () =>
        analyzeArticle({...article, zones: zone(text)}).marks
  },
  {
    id: "align",
    about: "two articles, sentence by sentence",
    two: true,
    prepare: (...both) =>
      after(
        both.map(({article, cut}) => sentencesOf(article, cut())),
        ([a, b]) => align([a], b)[0].matches
      )
  },
  {
    id: "derive",
    about: "shared wording of two articles",
    two: true,
    prepare: (...both) =>
      after(
        both.map(({article, cut}) => ({article, text: cut()})),
        (two) => deriveAll(readWordings(two))
      )
  },
  {
    id: "fidelity",
    about: "quotations of two articles compared",
    two: true,
    prepare: (...both) =>
      after(both, (two) => {
        const [a, b] = two.map(({article, cut}) => quotesOf(article, cut()));
        return compareQuotations(b, a);
      })
  }
];

export const storyStages: readonly StoryStage[] = [
  {
    id: "read",
    about: "every article by itself",
    limit: null,
    prepare:
      ({articles}) =>
      () =>
        articles.map(analyzeArticle)
  },
  {
    id: "align",
    about: "every article with the wire",
    limit: 1,
    prepare: (story) =>
      after(
        cutAll(story).map(({article, text}) => sentencesOf(article, text)),
        (sources) => {
          const index = indexStory(sources);
          return sources.slice(1).flatMap((source) => align([sources[0]], source, {index}));
        }
      )
  },
  {
    id: "derive",
    about: "shared wording of all pairs",
    limit: 2,
    prepare: (story) => after(cutAll(story), (list) => deriveAll(readWordings(list)))
  },
  {
    id: "groups",
    about: "which articles tell of one event",
    limit: null,
    prepare:
      ({articles}) =>
      () =>
        groupArticles(articles.map(({id, headline, text}) => ({id, title: headline, text})))
  },
  {id: "report", about: "all of it: the story's Report", limit: null, prepare: (story) => () => analyze(story).articles}
];

function cutAll({articles}: Story) {
  return articles.map((article) => ({article, text: segment(article.text, article.zones)}));
}

/** A run that works on what has been prepared. */
function after<T, R>(prepared: T, run: (prepared: T) => R): () => R {
  return () => run(prepared);
}

/** Reads a text as far as it is asked to, each thing once. */
export function readInput(text: string, id: string): Input {
  const article: Article = {id, outlet: {name: null}, headline: "", text, zones: bodyOf(text)};
  const cut = once(() => segment(text, article.zones));
  return {
    text,
    article,
    paragraphs: once(() => findParagraphs(text, article.zones).map(({start, end}) => text.slice(start, end))),
    cut,
    attributions: once(() => findAttributions(text, cut())),
    tokens: once(() => cut().sentences.map(({start, end}) => cutTokens(text.slice(start, end))))
  };
}

const TOKEN = /[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Much what the tagger is given: words, and every mark by itself. */
function cutTokens(sentence: string): string[] {
  return sentence.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').match(TOKEN) ?? [];
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}
