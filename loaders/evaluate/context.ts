import type {Context, Span, Voice} from "../../src/analysis/model.js";
import {bodyOf, segment} from "../../src/analysis/text.js";

/** What a feature looks at, for a sentence or passage without its article: voices are own and quoted, no topic words. */
export function contextOf(passage: string): Context {
  const text = segment(passage, bodyOf(passage));
  const long = text.quotations.filter(({words: [from, to]}) => to - from >= 3);
  const voiceOf = ({start, end}: Span): Voice =>
    long.some(({inner}) => inner.start <= start && end <= inner.end) ? "quoted" : "own";
  const article = {id: "passage", outlet: {name: null}, headline: "", text: passage, zones: bodyOf(passage)};
  return {article, text, attributions: [], ignore: new Set(), voiceOf};
}
