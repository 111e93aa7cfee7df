import {readdirSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {markText, readExample} from "../../../src/analysis/explain.js";
import {features} from "../../../src/analysis/features/index.js";
import type {Span} from "../../../src/analysis/model/text.js";

describe("the list of features", () => {
  it("holds every file of the folder, once", () => {
    const files = readdirSync("src/analysis/features").filter((name) => name.endsWith(".ts") && name !== "index.ts");
    expect(features.map(({id}) => `${id}.ts`).sort()).toEqual(files.sort());
  });
});

describe.each(features.map((feature) => [feature.id, feature] as const))("the feature %s", (id, feature) => {
  it("has a question, a unit, a limit and a citation", () => {
    expect(feature.asks).toMatch(/^[A-Z].*\?$/);
    expect(feature.unit).not.toBe("");
    expect(feature.more).not.toBe("");
    expect(feature.less).not.toBe("");
    expect(feature.limits.length).toBeGreaterThan(0);
    expect(feature.cites.length).toBeGreaterThan(0);
  });

  it("has an example that marks and one that does not", () => {
    expect(feature.examples.some((example) => example.includes("["))).toBe(true);
    expect(feature.examples.some((example) => !example.includes("["))).toBe(true);
  });

  it.each(feature.examples)("marks exactly the brackets: %s", (example) => {
    const {text, expected} = readExample(example);
    const marks = markText(text, id);
    const words = (spans: Span[]): string[] => spans.map(({start, end}) => `${start}: ${text.slice(start, end)}`);
    expect(words(marks)).toEqual(words(expected));
    for (const mark of marks) {
      expect(mark.feature).toBe(id);
      expect(Object.keys(feature.kinds)).toContain(mark.kind);
    }
  });

  it("marks nothing in an empty text", () => {
    expect(markText("", id)).toEqual([]);
  });
});
