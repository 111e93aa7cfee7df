// @vitest-environment jsdom

import {expect, test} from "vitest";
import {analyze} from "../../src/analysis/analyze.js";
import {makeup} from "../../src/components/charts/makeup.js";
import {article, story, wireText} from "../stories.js";

const piece = `Save the lock

Clearly, the plan for the <b>lock</b> is a reckless farce. We must not let it happen. It rained.

“The lock is safe and will be kept,” Mayor Ada Brook said. The lock was built by hand.
`;
const report = analyze(story([article("a", wireText), article("b", piece)]));
const draw = (compare = "../compare/x#") => makeup(report, {width: 800, compare});
const partsOf = (card: Element, id: string) => [...card.querySelectorAll<HTMLElement>(`a.part[href^="#made-${id}-"]`)];

test("every article has a bar whose parts are as wide as they have words", () => {
  const parts = partsOf(draw(), "b");
  const grown = parts.map(({style}) => Number(style.flexGrow));
  expect(grown.reduce((a, b) => a + b, 0)).toBe(report.articles[1].text.words);
  expect(parts.map(({className}) => className)).toEqual(["part quoted", "part reported", "part comment"]);
  expect(partsOf(draw(), "a").map(({className}) => className)).not.toContain("part comment");
});

test("a part opens its sentences, with the reasons of comment, and closes them again", () => {
  const card = draw();
  const comment = partsOf(card, "b").at(-1)!;
  expect(card.querySelector(".sentences")).toBeNull();
  comment.click();
  expect(comment.getAttribute("aria-expanded")).toBe("true");
  const links = [...card.querySelectorAll<HTMLAnchorElement>(".sentences a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "../compare/x#a=b&s=1&lens=comment",
    "../compare/x#a=b&s=2&lens=comment"
  ]);
  expect(card.querySelector(".sentences small")?.textContent).toMatch(/for: .*“farce”/);
  expect(card.querySelectorAll(".sentences b")).toHaveLength(0);
  comment.click();
  expect(card.querySelector(".sentences")).toBeNull();
});

test("one part of an article is open at a time, by key too", () => {
  const card = draw();
  const [quoted, reported] = partsOf(card, "b");
  quoted.click();
  reported.dispatchEvent(new KeyboardEvent("keydown", {key: " ", bubbles: true, cancelable: true}));
  expect([quoted, reported].map((part) => part.getAttribute("aria-expanded"))).toEqual(["false", "true"]);
  expect(card.querySelectorAll(".sentences")).toHaveLength(1);
});

test("each part says in words what it is, and the table holds the same numbers", () => {
  const card = draw();
  for (const part of partsOf(card, "b"))
    expect(part.getAttribute("aria-label")).toMatch(/: \d+% \w+, \d+ words in \d+ sentences?; show them$/);
  const rows = [...card.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
  const {parts} = report.articles[1].makeup!;
  expect(rows[1]).toEqual([
    report.articles[1].label,
    ...parts.map(({share, words}) => `${Math.round(100 * share)}% (${words})`),
    "2 of 5 sentences comment; reads as comment"
  ]);
});

test("links of the chart are one stop of the Tab key", () => {
  expect([...draw().querySelectorAll("a.part")].filter((link) => link.getAttribute("tabindex") === "0")).toHaveLength(
    1
  );
});

test("without an article to tell it of there is no card", () => {
  const none = {...report, articles: report.articles.map((one) => ({...one, makeup: undefined}))};
  expect(makeup(none, {width: 800, compare: ""}).hidden).toBe(true);
});
