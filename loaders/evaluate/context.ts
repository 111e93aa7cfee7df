import {nameMap} from "../../src/analysis/names/capitals.js";
import type {Context} from "../../src/analysis/model/features.js";
import {findNames} from "../../src/analysis/names/names.js";
import {bodyOf, segment} from "../../src/analysis/text/segment.js";
import {findAttributions} from "../../src/analysis/voices/ledger.js";
import {voiceMap} from "../../src/analysis/voices/map.js";

/** What a feature looks at, for a passage without its article: voices are own and quoted, no topic words. */
export const contextOf = (passage: string): Context => readPassage(passage, false);

/** The same, with what the passage attributes to others. */
export const voicesOf = (passage: string): Context => readPassage(passage, true);

function readPassage(passage: string, attributed: boolean): Context {
  const zones = bodyOf(passage);
  const cut = segment(passage, zones);
  const article = {id: "passage", outlet: {name: null}, headline: "", text: passage, zones};
  const quotations = cut.quotations.map((quotation) => ({...quotation, closed: true})); // a sentence may be cut from one
  const names = findNames(passage, cut);
  const attributions = attributed ? findAttributions(passage, cut, names) : [];
  const text = {...cut, quotations};
  const voiceOf = voiceMap(text, attributions);
  return {article, text, attributions, ignore: new Set(), voiceOf, nameOf: nameMap(passage, names)};
}
