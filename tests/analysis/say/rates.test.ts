import {expect, test} from "vitest";
import type {FeatureInfo} from "../../../src/analysis/model/features.js";
import {analyze} from "../../../src/analysis/analyze.js";
import {sayCount, sayLabel, sayValue} from "../../../src/analysis/say/values.js";
import {article, story, wireText} from "../../stories.js";

const rate = {scale: "rate", of: "words"} as FeatureInfo;
const share = {scale: "share", of: "sentences"} as FeatureInfo;
const mean = {scale: "mean", of: "sentences"} as FeatureInfo;

test("a rate has one decimal, a share none, a mean two; minus is a minus", () => {
  expect(sayValue({value: 8.4388, count: 2, of: 237}, rate)).toBe("8.4");
  expect(sayValue({value: 0.256, count: 3, of: 12}, share)).toBe("26%");
  expect(sayValue({value: -0.123, count: 3, of: 12}, mean)).toBe("−0.12");
  expect(sayValue({value: -0.001, count: 3, of: 12}, mean)).toBe("0.00");
  expect(sayValue({value: null, count: 0, of: 0}, rate)).toBe("nothing to count");
});

test("under five counted things the label is the count", () => {
  expect(sayLabel({value: 8.4, count: 2, of: 237}, rate)).toBe("2 in 237 words");
  expect(sayLabel({value: 8.4, count: 5, of: 600}, rate)).toBe("8.4");
  expect(sayLabel({value: 0.5, count: 2, of: 4}, mean)).toBe("0.50");
});

test("one word is a word", () => {
  expect(sayCount({value: 0, count: 0, of: 1}, rate)).toBe("0 in 1 word");
  expect(sayCount({value: 0, count: 1, of: 1}, share)).toBe("1 of 1 sentence");
});

const same = "The Riverton council met on Monday in the town hall. Mayor Ada Brook opened the meeting in Riverton. ";
const hedged =
  same +
  "It may rain. It might snow. Perhaps it could hail, and possibly it would. It may well, they may, he may. ".repeat(6);
const flat =
  same + "The council met on Monday in the town hall. The members voted on the plan. The plan was passed. ".repeat(8);

test("a difference that stands is a sentence with both values and both counts", () => {
  const report = analyze(
    story([
      article("wire", `Council votes on plan\n\n${flat}\n`, {outlet: {name: "The Wire"}}),
      article("b", `Riverton council meets\n\n${hedged}\n`, {outlet: {name: "The Bugle"}})
    ])
  );
  expect(report.captions["measure-hedging"].title).toMatch(
    /^The Bugle hedges more than the wire: [\d.]+ against [\d.]+ per 1,000 words \(\d+ in \d+ words, against \d+ in \d+ words\)\.$/
  );
});

test("equal articles give no difference, and the caption says so", () => {
  const report = analyze(story([article("a", wireText), article("b", wireText)]));
  expect(report.differences).toEqual([]);
  expect(report.captions["measure-attribution"].caption).toMatch(/^Too few to tell/);
});

test("nothing is told apart by fewer than five counted things, and none is said so", () => {
  const few = `${same}It may rain. It might snow. They may come. Perhaps.`;
  const report = analyze(
    story([
      article("wire", `Council votes on plan\n\n${flat.repeat(30)}\n`, {outlet: {name: "The Wire"}}),
      article("b", `Riverton council meets\n\n${few}\n`, {outlet: {name: "The Bugle"}})
    ])
  );
  const hedging = report.articles.map(({measures}) =>
    measures.find((m) => m.feature === "hedging" && m.voice === "own")
  );
  expect(hedging.map((m) => m?.count).sort()).toEqual([0, 4]);
  expect(report.stands.find(({feature}) => feature === "hedging")?.stands).toBe(false);
  const plain = analyze(
    story([article("a", `Council votes\n\n${flat}\n`), article("b", `Council votes\n\n${flat}\n`)])
  );
  expect(plain.captions["measure-hedging"].title).toBe("Hedging: nothing found");
});

test("no caption judges anybody", () => {
  const report = analyze(story([article("a", wireText), article("b", hedged)]));
  const words = [
    ...Object.values(report.captions).flatMap(({title, subtitle, caption}) => [title, subtitle, caption]),
    ...report.differences.map(({text}) => text)
  ].join(" ");
  expect(words).not.toMatch(/\b(bias(ed)?|credib\w+|fake|violat\w+|plagiari\w+|dropped|spun|omitted|propaganda)\b/i);
});
