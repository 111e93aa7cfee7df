// @vitest-environment jsdom

import {expect, test} from "vitest";
import {analyze} from "../../src/analysis/analyze.js";
import {excerpt} from "../../src/analysis/publish/excerpt.js";
import {anatomy} from "../../src/components/charts/anatomy.js";
import {capture} from "../../src/components/reader/capture.js";
import {echo} from "../../src/components/charts/echo.js";
import {reader} from "../../src/components/reader/reader.js";
import {quotationRows, sentenceRows} from "../../src/components/card/rows.js";
import {flatten} from "../../src/components/card/save.js";
import {excerpts, sayWithheld, wordsOf} from "../../src/components/reader/withheld.js";
import {article, rewriteText, story, wireText} from "../stories.js";

const told = story(
  [
    article("wire", wireText, {url: "https://example.org/wire"}),
    article("rewrite", rewriteText, {outlet: {name: "=Echo"}, role: "independent"})
  ],
  {publish: "excerpts"}
);
const whole = analyze(told);
const shown = [
  {article: "wire", sentences: [1], words: 15},
  {article: "rewrite", sentences: [], words: 0}
];
const report = excerpt(whole, shown);
const [wire, rewrite] = report.articles;
const at = {width: 900, compare: "../compare/x#"};

test("a withheld stretch says how many sentences and words it has, once, with the way to the source", () => {
  const lines = [...reader(report, wire, rewrite, [], "w").querySelectorAll(".sentence")].map((p) => p.textContent);
  const words = (from: number, to: number) => wire.text.sentences[to].words[1] - wire.text.sentences[from].words[0];
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe(`[ 1 sentence, ${words(0, 0)} words ] at the source`);
  expect(lines[1]).toContain("The old bridge served us well");
  expect(lines[2]).toBe(`[ 2 sentences, ${words(2, 3)} words ] at the source`);
  expect(lines[3]).toBe("withheld");
});

test("numbers and nouns agree", () => {
  expect(sayWithheld(1, 1)).toBe("[ 1 sentence, 1 word ]");
  expect(sayWithheld(3, 61)).toBe("[ 3 sentences, 61 words ]");
  expect(wordsOf("one   two", {start: 3, end: 6})).toBe("[ withheld ]");
  expect(wordsOf("one   two", {start: 3, end: 6}, 1)).toBe("[ 1 word ]");
  expect(wordsOf("one   two", {start: 0, end: 5})).toBe("one  ");
});

test("every other view says that words are withheld, and none is empty", () => {
  expect(echo(report, at).textContent).toContain("[ ");
  expect(capture(rewrite).textContent).toContain("[ withheld ]");
  for (const link of echo(report, at).querySelectorAll("a")) expect(link.textContent?.trim()).not.toBe("");
  expect(anatomy(report, at).querySelectorAll("tbody tr")).toHaveLength(
    report.articles.reduce((n, {text}) => n + text.sentences.length, 0)
  );
});

test("a reader of excerpts is told so, a reader of whole texts is not", () => {
  const note = excerpts(report);
  expect(typeof note === "string" ? note : note.textContent).toMatch(/excerpts may be shown: 1 of \d+ sentences/);
  expect(excerpts(whole)).toBe("");
});

test("saved rows keep their numbers, lose withheld words, and are safe in a spreadsheet", () => {
  const rows = flatten(sentenceRows(report).rows, report);
  const before = flatten(sentenceRows(whole).rows, whole);
  expect(rows.map(({words, start, end}) => [words, start, end])).toEqual(
    before.map(({words, start, end}) => [words, start, end])
  );
  expect(rows.filter(({text}) => text !== "")).toHaveLength(1);
  expect(rows.at(-1)?.label).toBe("'=Echo");
  expect(rows.at(-1)?.story).toBe("invented");
});

test("a saved quotation has its words, its counterpart and what differs", () => {
  const altered = story([
    article("a", `One\n\n"The old bridge served us well for ninety years," Mayor Ada Brook said.\n`),
    article("b", `Two\n\n"The old bridge served all of us for ninety years," Mayor Ada Brook said.\n`)
  ]);
  const [row] = quotationRows(analyze(altered)).rows as Record<string, unknown>[];
  expect(row).toMatchObject({article: "b", counterpart: "a", speaker: "Ada Brook"});
  expect(row.text).toContain("served all of us");
  expect(JSON.stringify(row.there)).toContain("served us well");
});
