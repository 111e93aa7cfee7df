// What the methods page says of each feature, taken from the feature itself.

import {features} from "./features/index.js";
import type {Feature, Mark} from "./model/features.js";
import type {Span} from "./model/text.js";
import {bodyOf, segment} from "./text/segment.js";
import {findAttributions, voiceMap} from "./voices/ledger.js";
import {own} from "./own.js";

export interface Explained extends Omit<Feature, "detect" | "examples"> {
  examples: {text: string; marks: (Span & {note: string})[]}[]; // as the program marks them, not as the author hopes
}

/** Every feature with its examples run through its own detector. */
export function explain(): Explained[] {
  return features.map(({detect: _, examples, ...rest}) => ({
    ...rest,
    examples: examples.map((example) => {
      const {text} = readExample(example);
      const marks = markText(text, rest.id).map(({start, end, kind, note}) => ({
        start,
        end,
        note: note ?? own(rest.kinds, kind) ?? kind
      }));
      return {text, marks};
    })
  }));
}

/** An example's text without its brackets, and where they stood. */
export function readExample(example: string): {text: string; expected: Span[]} {
  let text = "";
  const expected: Span[] = [];
  for (const part of example.split(/(\[[^\]]*\])/)) {
    const marked = part.startsWith("[");
    const inner = marked ? part.slice(1, -1) : part;
    if (marked) expected.push({start: text.length, end: text.length + inner.length});
    text += inner;
  }
  return {text, expected};
}

/** The marks of one feature in a plain text that is all body. */
export function markText(source: string, featureId: string): Mark[] {
  const feature = features.find(({id}) => id === featureId);
  if (!feature) throw new Error(`unknown feature: ${featureId}`);
  const text = segment(source, bodyOf(source));
  const attributions = findAttributions(source, text);
  const article = {id: "example", outlet: {name: null}, headline: "", text: source, zones: bodyOf(source)};
  return feature.detect({article, text, attributions, ignore: new Set(), voiceOf: voiceMap(text, attributions)});
}
