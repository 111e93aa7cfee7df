import {expect, test} from "vitest";
import {analyze} from "../../../src/analysis/analyze.js";
import type {Match} from "../../../src/analysis/model/compare.js";
import {captions} from "../../../src/analysis/say/captions.js";
import {article, story, wireText} from "../../stories.js";

const long = analyze(story([article("a", wireText), article("b", wireText)]));
const short = analyze(
  story([article("a", "Bridge opens\n\nThe bridge opened.\n"), article("b", "Bridge opens\n\nThe bridge opened.\n")])
);

/** The title of the echo where so many sentences of the wire are in the other article. */
function echoOf(report: typeof long, found: number): string {
  const [wire, other] = report.articles;
  const matches = Array.from({length: found}, (_, reference) => ({reference, article: 0}) as Match);
  const alignment = other.alignment && {...other.alignment, matches};
  return captions({...report, articles: [wire, {...other, standing: "other", alignment}]}).echo.title;
}

test("the echo's title for none, one, some and all of the sentences", () => {
  expect(long.articles[0].text.sentences).toHaveLength(4);
  expect([0, 1, 3, 4].map((found) => echoOf(long, found))).toEqual([
    "None of the 4 sentences of the wire is in any of the others",
    "1 of the 4 sentences of the wire is in at least one of the others too",
    "3 of the 4 sentences of the wire are in at least one of the others too",
    "All 4 sentences of the wire are in at least one of the others too"
  ]);
});

test("the echo's title for a wire of one sentence", () => {
  expect([0, 1].map((found) => echoOf(short, found))).toEqual([
    "The one sentence of the wire is in none of the others",
    "The one sentence of the wire is in at least one of the others too"
  ]);
});

test("a share is called one", () => {
  const {captions: words} = long;
  expect(words["measure-named"].subtitle).toMatch(/^Named sources, as a share of the attributions\./);
  expect(words["measure-hedging"].subtitle).toMatch(/^Hedging, per 1,000 words, in the outlet’s own voice\./);
});
