// Shared by the tests of attributions.

import {expect} from "vitest";
import type {Span} from "../../../src/analysis/model/text.js";
import type {Attribution} from "../../../src/analysis/model/voices.js";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";
import {findAttributions} from "../../../src/analysis/voices/ledger.js";

export const read = (text: string): Attribution[] => findAttributions(text, segment(text, bodyOf(text)));

export const words = (text: string, span: Span | null | undefined): string =>
  span ? text.slice(span.start, span.end) : "nobody";

/** The attributions that stand in no other's content: "source | cue | content". */
export function ledger(text: string): string[] {
  return read(text)
    .filter(({inner}) => !inner)
    .map(({source, cue, content}) =>
      [words(text, source), cue ? words(text, cue) : "–", content.map((span) => words(text, span)).join(" … ")].join(
        " | "
      )
    );
}

/** The first attribution of a text. */
export function first(text: string): Attribution {
  const [one] = read(text);
  expect(one, text).toBeDefined();
  return one;
}

/** Holds the attributions of texts to what is given for each, a line an attribution. */
export function expectLedger(cases: Record<string, string[]>): void {
  for (const [text, lines] of Object.entries(cases)) expect(ledger(text), text).toEqual(lines);
}
