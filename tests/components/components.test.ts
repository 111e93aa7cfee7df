// @vitest-environment jsdom

import fc from "fast-check";
import {expect, test, vi} from "vitest";
import {analyze} from "../../src/analysis/analyze.js";
import {chunk} from "../../src/components/reader/chunks.js";
import {compare} from "../../src/components/reader/compare.js";
import {figure} from "../../src/components/card/figure.js";
import {readState, writeState} from "../../src/components/state/focus.js";
import {articles, problem, stories, usable} from "../../src/components/tables/lists.js";
import {measures} from "../../src/components/charts/measures.js";
import {numbers} from "../../src/components/tables/numbers.js";
import {article, rewriteText, story, wireText} from "../stories.js";

const hostile = `<img src=x onerror=alert(1)> may \${evil} "quoted <b>words</b> here", she said. It may <script>alert(2)</script> rain.`;
const report = analyze(
  story([article("a", wireText, {outlet: {name: "<i>The Wire</i>"}}), article("b", `<h1>Bold</h1>\n\n${hostile}\n`)])
);
const at = {width: 900, compare: "../compare/x#"};

test("chunks cut at every end, cover the stretch, and keep what covers each", () => {
  const marks = [
    {start: 2, end: 6},
    {start: 4, end: 9},
    {start: 20, end: 30}
  ];
  expect(chunk({start: 0, end: 10}, marks).map(({start, end, marks}) => [start, end, marks.length])).toEqual([
    [0, 2, 0],
    [2, 4, 1],
    [4, 6, 2],
    [6, 9, 1],
    [9, 10, 0]
  ]);
});

test("chunks of any marks put the text together again", () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b) + 1}));
  fc.assert(
    fc.property(span, fc.array(span, {maxLength: 8}), (whole, marks) => {
      const text = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
      const parts = chunk(whole, marks);
      expect(parts.map(({start, end}) => text.slice(start, end)).join("")).toBe(text.slice(whole.start, whole.end));
    }),
    {seed: 7}
  );
});

test("the address keeps its keys in order, passes over unknown ones, and knows an anchor from a state", () => {
  expect(readState("#a=imamovic&s=8&lens=hedging")).toEqual({a: "imamovic", s: "8", lens: "hedging"});
  expect(writeState({lens: "tone", s: "w3", a: "b"})).toBe("#a=b&s=w3&lens=tone");
  expect(readState("#x=1&a=b")).toEqual({a: "b"});
  expect(readState("#sources")).toBeNull();
  expect(readState("")).toEqual({});
  expect(readState(writeState({a: "ä&b=c"}))).toEqual({a: "ä&b=c"});
});

test("what an article says never becomes markup, whichever component shows it", () => {
  for (const element of [
    compare(report, {a: "b", lens: "hedging"}),
    articles(report, at),
    measures(report, at),
    numbers(report, at)
  ]) {
    expect(element.querySelectorAll("script, img, i, b, h1")).toHaveLength(0);
  }
  expect(compare(report, {a: "b", lens: "hedging"}).textContent).toContain("<script>alert(2)</script>");
});

test("a chart that throws leaves its table, and says so", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const card = figure(
    "x",
    {title: "T", subtitle: "S", caption: ""},
    () => {
      throw new Error("no");
    },
    {columns: ["A", "B"], rows: [["one", "2"]]}
  );
  expect(card.textContent).toContain("This chart could not be drawn");
  expect(card.querySelector("table")?.textContent).toContain("one");
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test("a feature that found nothing says so instead of an empty axis", () => {
  const none = analyze(story([article("a", "Town meets\n\nThe council met on Monday in the hall.\n")]));
  const card = measures(none, at).querySelector("#measure-hedging");
  expect(card?.querySelector("svg")).toBeNull();
  expect(card?.textContent?.replace(/\s+/g, " ")).toContain("None found in 8 words.");
});

test("every value of a chart has its row in the table, with the way to its words", () => {
  const cards = [...measures(report, at).querySelectorAll(".card")];
  expect(cards).toHaveLength(report.features.length);
  for (const card of cards) {
    expect(card.querySelectorAll("tbody tr")).toHaveLength(report.articles.length);
    for (const link of card.querySelectorAll("tbody a")) expect(link.getAttribute("href")).toMatch(/#(a=b&)?lens=\w+$/);
  }
});

test("without a wire there is one text and nothing is called the wire", () => {
  const alone = analyze(story([article("a", wireText)], {wire: null}));
  const element = compare(alone, {});
  expect(element.querySelectorAll("section")).toHaveLength(1);
  expect(element.textContent).not.toContain("The wire");
});

test("a state that names nothing known falls back: first article, no lens, no selection", () => {
  const element = compare(report, {a: "nobody", s: "99", lens: "nothing"});
  expect(element.querySelectorAll("section")).toHaveLength(2);
  expect(element.querySelectorAll("mark, [aria-current]")).toHaveLength(0);
});

test("faulty data are one sentence, and the rest of the page waits", async () => {
  expect(problem({error: "data/x: wrong."}).toString()).not.toBe("");
  expect((problem({error: "data/x: wrong."}) as HTMLElement).textContent).toBe("data/x: wrong.");
  expect(problem(report)).toBe("");
  const waits = await Promise.race([usable({error: "x"}), Promise.resolve("still waiting")]);
  expect(waits).toBe("still waiting");
});

test("no stories: the page says how to add one", () => {
  expect(stories({stories: []}).textContent).toContain("No stories yet");
});

test("labels of 40 characters, 12 articles: one row each, in the report's order", () => {
  const many = analyze(
    story(
      Array.from({length: 12}, (_, i) =>
        article(`a${i}`, i % 2 ? wireText : rewriteText, {
          outlet: {name: `${"The Long Named Gazette of Riverton".padEnd(38, "x")}${String(i).padStart(2, "0")}`}
        })
      )
    )
  );
  const rows = [...(measures(many, at).querySelector("#measure-hedging")?.querySelectorAll("tbody th") ?? [])].map(
    (th) => th.textContent
  );
  expect(rows).toEqual(many.articles.map(({label}) => label));
});
