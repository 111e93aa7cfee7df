import fc from "fast-check";
import {expect, test} from "vitest";
import {readStory} from "../../../loaders/corpus/corpus.js";
import {analyze} from "../../../src/analysis/analyze.js";
import type {Readability} from "../../../src/analysis/model/features.js";
import {readEase} from "../../../src/analysis/measure/readability.js";
import {sayPortraits} from "../../../src/analysis/say/portraits.js";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";

const ease = (text: string) => readEase({text}, segment(text, bodyOf(text)));

test("ten short words a sentence read more easily than long ones", () => {
  const easy = ease("The cat sat on the mat. ".repeat(6));
  expect(easy).toMatchObject({sentences: 6, words: 36, syllables: 36});
  expect(easy.value).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 6);
  expect(easy.interval).toEqual([easy.value, easy.value]);
  const hard = ease(
    "Considerable international organisations continuously investigate geopolitical consequences. ".repeat(6)
  );
  expect(hard.value as number).toBeLessThan(0);
});

test("fewer than five sentences are too few to tell; no words are none", () => {
  expect(ease("The cat sat on the mat. ".repeat(4)).value).toBeNull();
  expect(ease("")).toEqual({sentences: 0, words: 0, syllables: 0, value: null, interval: null});
});

test("the sample's articles read by their measured length, each with its interval", () => {
  for (const {readability} of analyze(readStory("data/kim-limousine").story).articles) {
    const {value, interval} = readability as Readability;
    const [low, high] = interval as [number, number];
    expect(low).toBeLessThan(value as number);
    expect(high).toBeGreaterThan(value as number);
  }
});

test("the caption compares only where the intervals do not touch", () => {
  const report = analyze(readStory("data/kim-limousine").story);
  const title = (...values: [number, number, number][]) =>
    sayPortraits({
      ...report,
      articles: values.map(([value, low, high], i) => ({
        ...report.articles[0],
        label: `The ${"ABC"[i]}`,
        standing: i ? "other" : "wire",
        readability: {sentences: 9, words: 90, syllables: 180, value, interval: [low, high]}
      }))
    }).readability.title;
  expect(title([57, 50, 63])).toBe("How easily the articles read");
  expect(title([57, 50, 63], [48, 40, 55])).toBe(
    "Too few to tell whether the others read more or less easily than the wire"
  );
  expect(title([57, 50, 63], [22, 15, 30])).toBe("The B reads less easily than the wire: 22 against 57");
  expect(title([57, 50, 63], [22, 15, 30], [-3, -9, 4])).toBe(
    "The B and The C read less easily than the wire: 22 and −3 against 57"
  );
  expect(title([57, 50, 63], [80, 70, 90])).toBe("The B reads more easily than the wire: 80 against 57");
});

test("any text: a number inside its interval or none, the same twice", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({maxLength: 9}), fc.constantFrom(". The ", "! A ")), {maxLength: 60}),
      (parts) => {
        const text = parts.join(" ");
        const {value, interval} = ease(text);
        expect(value === null).toBe(interval === null);
        if (value !== null) expect(Number.isFinite(value)).toBe(true);
        expect(ease(text)).toEqual(ease(text));
      }
    ),
    {numRuns: 100, seed: 7}
  );
});
