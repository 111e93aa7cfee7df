// A story, read: all of its articles that is the same whatever they are compared with.

import {align, sentencesOf} from "./compare/align/align.js";
import {indexStory, type StoryIndex} from "./compare/align/story.js";
import {readPlainly, type Plainly} from "./captured.js";
import {deriveAll, readWordings} from "./compare/overlap.js";
import {quotesOf} from "./compare/quotations/fidelity.js";
import {nameWords, type Known} from "./compare/titles/titles.js";
import {features} from "./features/index.js";
import {measure} from "./measure/measure.js";
import type {Alignment, Pair} from "./model/compare.js";
import type {Context, Ground, Measure} from "./model/features.js";
import type {Read} from "./model/reading.js";
import type {MainEntity, Signal} from "./model/report.js";
import type {Article, Story} from "./model/story.js";
import type {Id, Text} from "./model/text.js";
import type {Attribution, Name} from "./model/voices.js";
import {nameMap} from "./names/capitals.js";
import {findStoryNames} from "./names/names.js";
import {isEnglish} from "./story/article.js";
import {findCredits} from "./story/credit.js";
import {labelEntities} from "./story/labels/labels.js";
import {findSignals} from "./story/signals.js";
import {withTones} from "./story/targets.js";
import {language} from "./text/language.js";
import {segment} from "./text/segment.js";
import {stem} from "./text/tags/nlp.js";
import {findAttributions, voiceMap} from "./voices/ledger.js";

/** A story, read once; any of its articles can then be the reference. */
export interface ReadStory {
  story: Story;
  articles: Read[];
  pairs: Pair[];
  index: StoryIndex; // of all its sentences
  signals: ReadonlyMap<Id, Signal[]>; // what each capture says of itself
  entities: MainEntity[]; // what the main persons, states and things are called, and how the sentences about them sound
  known: Known; // what headlines are read by
  alignments: (reference: Id, article: Id) => Alignment;
  restore: Plainly["restore"]; // into the captured texts
}

/** All that is the same whatever the reference. */
export function readArticles(captured: Story): ReadStory {
  const {articles: plain, restore} = readPlainly(captured.articles);
  const story = {...captured, articles: plain};
  const ignore = new Set(story.ignore.map(stem));
  const labels = labelArticles(story.articles);
  const cuts = story.articles.map(cutArticle);
  const names = nameAll(cuts);
  const articles = cuts.map((cut, i) => readCut(cut, names[i]!, labels.get(cut.article.id) as string, ignore));
  const sources = new Map(articles.map(({article, text}) => [article.id, sentencesOf(article, text)]));
  const index = indexStory([...sources.values()]);
  const source = (id: Id) => {
    const found = sources.get(id);
    if (!found) throw new Error(`unknown article: ${id}`);
    return found;
  };
  const agencies = story.articles.flatMap(({agency}) => agency ?? []);
  const english = articles.filter(isEnglish).map((one) => ({...one, voiceOf: voiceMap(one.text, one.attributions)}));
  return {
    story,
    articles,
    pairs: deriveAll(readWordings(articles)),
    index,
    signals: new Map(
      story.articles.map((one) => [one.id, findSignals(one, findCredits(one.text, one.zones, agencies))])
    ),
    entities: withTones(labelEntities(english), english, ignore),
    known: {ignore, named: nameWords(articles), rarity: index.rarity},
    alignments: (reference, article) => align([source(reference)], source(article), {index})[0]!,
    restore
  };
}

/** One article, read by itself. `ignore` are stems of the topic's words. */
export function readArticle(article: Article, label: string, ignore: ReadonlySet<string>): Read {
  const cut = cutArticle(article);
  return readCut(cut, nameAll([cut])[0]!, label, ignore);
}

interface Cut {
  article: Article;
  text: Text;
  language: string;
  foreign: boolean;
}

function cutArticle(article: Article): Cut {
  const text = segment(article.text, article.zones);
  const {code, sure} = language(text.paragraphs.map(({start, end}) => article.text.slice(start, end)).join("\n"));
  return {article, text, language: sure ? code : "", foreign: sure && code !== "en"};
}

/** The names of each article; the rules by which they are found are English. */
function nameAll(cuts: readonly Cut[]): Name[][] {
  const found = findStoryNames(
    cuts.filter(({foreign}) => !foreign).map(({article, text}) => ({article: article.text, text}))
  );
  return cuts.map(({foreign}) => (foreign ? [] : found.shift()!));
}

function readCut(
  {article, text, language, foreign}: Cut,
  names: Name[],
  label: string,
  ignore: ReadonlySet<string>
): Read {
  const attributions = foreign ? [] : findAttributions(article.text, text, names);
  const voiceOf = voiceMap(text, attributions);
  const context: Context = {article, text, attributions, ignore, voiceOf, nameOf: nameMap(article.text, names)};
  const ground: Ground = {
    text,
    wordVoices: text.words.map(voiceOf),
    attributions: attributions.filter(({inner}) => !inner).length
  };
  const found = features.map((feature) => ({feature, marks: foreign ? [] : feature.detect(context)}));
  const speakers = speakersAt(
    attributions,
    text.quotations.map(({inner}) => inner.start)
  );
  const quotes = quotesOf(article, text, ({inner}) => speakers.get(inner.start));
  return {
    article,
    label,
    text,
    attributions,
    names,
    language,
    quotes,
    marks: found.flatMap(({marks}) => marks),
    measures: found
      .flatMap(({feature, marks}) => measure(feature, marks, ground))
      .map((m) => (foreign ? withhold(m) : m)),
    ground
  };
}

/** Who is given as the speaker at each offset, found in one pass over the contents of attributions. */
function speakersAt(attributions: Attribution[], offsets: number[]): Map<number, string | undefined> {
  const contents = attributions
    .flatMap((one, order) => one.content.map(({start, end}) => ({start, end, one, order})))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof contents = [];
  return new Map(
    [...offsets]
      .sort((a, b) => a - b)
      .map((offset) => {
        for (let one = contents[next]; one && one.start <= offset; one = contents[++next]) open.push(one);
        open = open.filter(({end}) => end > offset);
        const around = [...open].sort((a, b) => a.order - b.order).map(({one}) => one);
        return [offset, (around.find(({inner, source}) => !inner && source) ?? around[0])?.speaker];
      })
  );
}

/** English word lists say nothing of another language. */
function withhold(measure: Measure): Measure {
  return {...measure, value: null, interval: null, of: 0, label: "not measured", fraction: "not in English"};
}

/** What the pages call an article. Nothing is invented: an outlet that the capture does not name is numbered. */
export function labelArticles(articles: Article[]): Map<string, string> {
  const nameless = articles.filter((a) => a.outlet.name === null && !a.byline);
  return new Map(
    articles.map((a) => {
      const {name} = a.outlet;
      if (name !== null) return [a.id, a.agency && a.agency !== name ? `${a.agency}, as carried by ${name}` : name];
      if (a.byline) return [a.id, `${a.byline} (outlet not named)`];
      return [a.id, nameless.length > 1 ? `Outlet not named (${nameless.indexOf(a) + 1})` : "Outlet not named"];
    })
  );
}
