// The tone of each sentence towards each main entity it mentions, by voice (feature 18). A word list hears the news and not
// the writer: scores are shown one by one, with a mean only where there are enough of them.

import {average} from "../measure/stats.js";
import {toneTowards} from "../measure/tone.js";
import type {Context} from "../model/features.js";
import type {LabelledEntity, MainEntity, TargetScore, TargetTone} from "../model/report.js";
import type {Sentence, Span} from "../model/text.js";
import {nameMap} from "../names/capitals.js";
import {fewest} from "../say/values.js";
import type {LabelSide} from "./labels/labels.js";

/** The tone towards what `mentions` name in one article; `ignore` holds the stems of topic words. */
function tonesTowards(side: LabelSide, mentions: readonly Span[], ignore: ReadonlySet<string>): TargetTone {
  const {sentences} = side.text;
  const nameOf = nameMap(side.article.text, side.names);
  const scores: TargetScore[] = [];
  let s = 0;
  for (const mention of mentions) {
    while (s < sentences.length && sentences[s].end <= mention.start) s++;
    if (s === sentences.length) break;
    if (scores.at(-1)?.sentence === s || mention.start < sentences[s].start) continue;
    const {start} = sentences[s];
    const score = toneTowards(cutSentence({...side, nameOf}, sentences[s], ignore), {
      start: mention.start - start,
      end: mention.end - start
    });
    scores.push({sentence: s, mention, voice: side.voiceOf(mention), score: score || 0}); // no −0
  }
  const own = scores.filter(({voice}) => voice === "own").map(({score}) => score);
  return {article: side.article.id, scores, own: own.length < fewest ? null : average(own)};
}

/** The entities with the tone towards them in each of the articles. */
export function withTones(
  entities: readonly LabelledEntity[],
  sides: readonly LabelSide[],
  ignore: ReadonlySet<string>
): MainEntity[] {
  return entities.map((entity) => ({
    ...entity,
    tones: sides.map((side, i) => tonesTowards(side, entity.mentions[i].spans, ignore))
  }));
}

/** One sentence as a text of its own, so that the work grows with the sentence and not with the article. */
function cutSentence(
  {article, text, voiceOf, nameOf}: LabelSide & Required<Pick<Context, "nameOf">>,
  {start, end, words: [from, to]}: Sentence,
  ignore: ReadonlySet<string>
): Context {
  const words = text.words.slice(from, to).map((word) => ({...word, start: word.start - start, end: word.end - start}));
  const whole = {start: 0, end: end - start};
  const shift = (span: Span): Span => ({start: span.start + start, end: span.end + start});
  return {
    article: {...article, text: article.text.slice(start, end), zones: []},
    text: {
      paragraphs: [whole],
      sentences: [{...whole, index: 0, paragraph: 0, words: [0, to - from]}],
      words,
      quotations: []
    },
    attributions: [],
    ignore,
    voiceOf: (span) => voiceOf(shift(span)),
    nameOf: (span) => nameOf(shift(span))
  };
}
