import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {accuracy} from "../../loaders/accuracy/accuracy.js";
import {readRecorded} from "../../loaders/accuracy/committed.js";
import {sayDerived} from "../../loaders/accuracy/derived.js";
import {footnoteOf} from "../../loaders/accuracy/footnotes.js";
import {judgedChanges, sayJudged, type ClaimPrecision} from "../../loaders/accuracy/judged.js";
import {derivedFrom} from "../../src/analysis/compare/overlap.js";

const {sets}: ClaimPrecision = JSON.parse(readFileSync("tests/gold/claims-precision.json", "utf8"));
const countsOf = (list: ClaimPrecision["sets"]) =>
  list.flatMap(({kinds}) => Object.entries(kinds).map(([kind, count]) => ({kind, judged: 0, right: 0, ...count})));

/** The share that is right, by kind. */
function precision(list: ClaimPrecision["sets"]): Map<string, number> {
  const counts = countsOf(list);
  const sum = (kind: string, key: "right" | "judged") =>
    counts.reduce((total, count) => total + (count.kind === kind ? (count[key] ?? 0) : 0), 0);
  return new Map(counts.map(({kind}) => [kind, sum(kind, "right") / sum(kind, "judged")]));
}

describe("the changes judged by reading", () => {
  it("never have more right than judged", () => {
    for (const {right, judged} of countsOf(sets)) expect(right).toBeLessThanOrEqual(judged);
  });

  it("are right at least four times in five on the events that the rules were tuned on, kind by kind", () => {
    const [tuned] = sets;
    expect(tuned).toMatchObject({column: "30 events, tuned on", articles: 60});
    for (const [kind, share] of precision([tuned])) expect(share, kind).toBeGreaterThanOrEqual(0.8);
  });

  it("are right at least four times in five, kind by kind, with the rules as they are", () => {
    for (const [kind, share] of precision(sets.filter(({look}) => look === "after")))
      expect(share, kind).toBeGreaterThanOrEqual(0.8);
  });

  it("are shown with Wilson’s interval, poor kinds too, numbers last", () => {
    const {columns, rows, words} = judgedChanges()!;
    expect(columns).toEqual(sets.flatMap(({column}) => column ?? []));
    expect(columns.filter((column) => column.includes("at first look")).length).toBeGreaterThanOrEqual(2);
    expect(rows.at(-1)!.kind).toBe("number differs");
    const shown = new Set(rows.filter(({counts}) => counts.some((count) => count)).map(({kind}) => kind));
    expect([...shown].sort()).toEqual([...precision(sets.filter(({column}) => column)).keys()].sort());
    for (const {right, judged, interval} of rows.flatMap(({counts}) => counts.flatMap((count) => count ?? []))) {
      expect(interval[0]).toBeLessThanOrEqual(right / judged);
      expect(interval[1]).toBeGreaterThanOrEqual(right / judged);
    }
    expect(words[0]).toBe("7 in 60 articles (30 events, tuned on)");
  });

  it("are a footnote of the table of claims", () => {
    expect(sayJudged()).toMatch(
      /^Judged by reading: of 84 differences noticed in 65 other news stories, .* 58 were right at first look/
    );
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
