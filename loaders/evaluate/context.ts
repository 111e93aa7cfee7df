import {nameMap} from "../../src/analysis/names/capitals.js";
import type {Context} from "../../src/analysis/model/features.js";
import {findNames} from "../../src/analysis/names/names.js";
import {bodyOf, segment} from "../../src/analysis/text/segment.js";
import {voiceMap} from "../../src/analysis/voices/map.js";

/** What a feature looks at, for a passage without its article: voices are own and quoted, no topic words. */
export function contextOf(passage: string): Context {
  const zones = bodyOf(passage);
  const text = segment(passage, zones);
  const article = {id: "passage", outlet: {name: null}, headline: "", text: passage, zones};
  const quotations = text.quotations.map((quotation) => ({...quotation, closed: true})); // a sentence may be cut from one
  const voiceOf = voiceMap({...text, quotations}, []);
  const nameOf = nameMap(passage, findNames(passage, text));
  return {article, text, attributions: [], ignore: new Set(), voiceOf, nameOf};
}
