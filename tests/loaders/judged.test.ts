import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {accuracy} from "../../loaders/accuracy/accuracy.js";
import {readRecorded} from "../../loaders/accuracy/committed.js";
import {sayDerived} from "../../loaders/accuracy/derived.js";
import {footnoteOf} from "../../loaders/accuracy/footnotes.js";
import {judgedChanges, sayJudged, sayJudgedKind, type JudgedDifferences} from "../../loaders/accuracy/judged.js";
import {derivedFrom} from "../../src/analysis/compare/overlap.js";

const {sets}: JudgedDifferences = JSON.parse(readFileSync("tests/gold/differences-judged.json", "utf8"));
const countsOf = (list: JudgedDifferences["sets"]) =>
  list.flatMap(({kinds}) => Object.values(kinds).flatMap((count) => count ?? []));

describe("the differences judged by reading", () => {
  it("never have more right than judged, and thirty at most of a kind", () => {
    for (const {right, judged} of countsOf(sets)) {
      expect(right).toBeLessThanOrEqual(judged);
      expect(judged).toBeLessThanOrEqual(30);
    }
  });

  it("are shown with Wilson’s interval, poor kinds too", () => {
    const {columns, rows, words} = judgedChanges()!;
    expect(columns).toEqual(sets.flatMap(({column}) => column ?? []));
    const shown = rows.filter(({counts}) => counts.some((count) => count)).map(({kind}) => kind.replaceAll(" ", "-"));
    expect(shown.sort()).toEqual(sets.flatMap(({kinds}) => Object.keys(kinds)).sort());
    for (const {right, judged, interval} of rows.flatMap(({counts}) => counts.flatMap((count) => count ?? []))) {
      expect(interval[0]).toBeLessThanOrEqual(right / judged);
      expect(interval[1]).toBeGreaterThanOrEqual(right / judged);
    }
    expect(words[0]).toMatch(/^\d+ in 18 articles/);
  });

  it("are said with whose judgement they are", () => {
    expect(sayJudged()).toMatch(/^Right in \d+ of \d+, as its authors judged it on half B/);
    expect(sayJudgedKind("lead")).toBe("right in 8 of 14, as its authors judged it");
    expect(sayJudgedKind("copy")).toBeUndefined();
    expect(footnoteOf("claims", accuracy())).toBe(sayJudged());
  });

  it("are not shown where the counts are not at hand", () => {
    expect(judgedChanges("nowhere.json")).toBeNull();
    expect(sayJudged("nowhere.json")).toBeUndefined();
  });
});

describe("the line of derivation", () => {
  it("is printed with its measured error, from the committed figures", () => {
    const [line, texts, articles] = sayDerived();
    expect(line).toContain(`where ${100 * derivedFrom}% or more`);
    expect(texts).toMatch(
      /reach \d\.\d% at most, .* \d\d\.\d% at least; derived or not: F1 \d\.\d\d, with all of them in view/
    );
    expect(articles).toMatch(/\d\.\d% reach it .* Of pairs on different events: (?:none|\d\.\d%)\.$/);
  });

  it("lies between the texts it was set on", () => {
    const [{figures}] = readRecorded().sets.filter(({set, half}) => set === "dev-derivation" && half === "all");
    expect(figures.freeMost).toBeLessThan(derivedFrom);
    expect(figures.revisedLeast).toBeGreaterThan(derivedFrom);
  });

  it("is printed alone where nothing was measured", () => expect(sayDerived({sets: []})).toHaveLength(1));
});
