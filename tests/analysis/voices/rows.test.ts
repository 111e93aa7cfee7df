// Every row of the tables reads its own example right, and reads it otherwise when it is switched off.

import {expect, test} from "vitest";
import {mendTags} from "../../../src/analysis/grammar/mend.js";
import {MENDS} from "../../../src/analysis/grammar/mends.js";
import {rowNames, withoutRow} from "../../../src/analysis/grammar/rows.js";
import {cutUnits, readUnits} from "../../../src/analysis/grammar/tokens.js";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";
import {ACTS} from "../../../src/analysis/voices/clauses/acts.js";
import {FRAMES} from "../../../src/analysis/voices/clauses/frames.js";
import {STOPS} from "../../../src/analysis/voices/clauses/stops.js";
import {ledger, read} from "./ledger.js";

/** The contents found in an example without its bar, and the place of the bar. */
function contents(example: string): {spans: [number, number][]; bar: number} {
  const text = example.replace("|", "");
  const spans = read(text).flatMap(({content}) => content.map(({start, end}): [number, number] => [start, end]));
  return {spans, bar: example.indexOf("|")};
}

test("the rows have names of their own", () => {
  expect(rowNames().length).toBe(new Set(rowNames()).size);
  expect(rowNames().length).toBeGreaterThanOrEqual(ACTS.length + FRAMES.length + STOPS.length);
});

const lines = (example: string): string[] => ledger(example.replace("|", ""));
const differs = (name: string, example: string): boolean =>
  withoutRow(name, () => lines(example)).join() !== lines(example).join();

test("a content ends where the example of its stop says, and not without the stop", () => {
  const wrong = STOPS.filter(({example}) => !contents(example).spans.some(([, end]) => end === example.indexOf("|")));
  expect(wrong.map(({name, example}) => [name, lines(example)])).toEqual([]);
  expect(STOPS.filter(({name, example}) => !differs(name, example)).map(({name}) => name)).toEqual([]);
});

test("a content opens where the example of its frame says, and not without the frame", () => {
  const wrong = FRAMES.filter(
    ({example}) => !contents(example).spans.some(([start]) => start === example.indexOf("|"))
  );
  expect(wrong.map(({name, example}) => [name, lines(example)])).toEqual([]);
  expect(FRAMES.filter(({name, example}) => !differs(name, example)).map(({name}) => name)).toEqual([]);
});

test("an act is no attribution, and one without its row", () => {
  expect(ACTS.filter(({example}) => lines(example).length > 0).map(({name}) => name)).toEqual([]);
  expect(ACTS.filter(({name, example}) => !differs(name, example)).map(({name}) => name)).toEqual([]);
});

test("a row that nobody knows is refused", () => {
  expect(() => withoutRow("no such row", () => 0)).toThrow("no rule is called “no such row”");
});

test("a mend puts the tag right that its example points at, and not without the mend", () => {
  const tagOf = (example: string): string | undefined => {
    const text = example.replace("|", "");
    const t = segment(text, bodyOf(text));
    const tokens = cutUnits(text, t).flatMap((place) => readUnits(text, t, place).flatMap((unit) => unit.tokens));
    mendTags(tokens);
    return tokens.find(({start}) => start === example.indexOf("|"))?.tag;
  };
  expect(MENDS.filter(({example, tag}) => tagOf(example) !== tag).map(({name}) => name)).toEqual([]);
  const idle = MENDS.filter(({name, example, tag}) => withoutRow(name, () => tagOf(example)) === tag);
  expect(idle.map(({name}) => name)).toEqual([]);
});
