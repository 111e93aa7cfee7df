// What must hold for every text whatever.

import fc from "fast-check";
import {expect, test} from "vitest";
import {analyze} from "../../src/analysis/analyze.js";
import type {Span} from "../../src/analysis/model/text.js";
import {article, story} from "../stories.js";

// Text as it comes: words, marks of every kind, line ends, astral letters, lone surrogates, quotation marks in any order.
const piece = fc.oneof(
  fc.constantFrom(
    "said",
    "may",
    "According to",
    "Mr.",
    "U.S.",
    "Feb. 18",
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "''",
    "``",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    ". ",
    "? ",
    "! ",
    "…",
    ", ",
    " - ",
    "—",
    "(",
    ")",
    "[",
    "]",
    "\u00a0",
    "\u2028",
    "𝒳",
    "\ud800",
    "İ",
    "ß",
    "Moscow",
    "he",
    "not",
    "good",
    "perhaps",
    "12,000",
    "3.5",
    "Share",
    "Advertisement",
    "©",
    "•",
    "Reuters",
    "constructor",
    "__proto__"
  ),
  fc.string({unit: "grapheme", maxLength: 12}),
  fc.string({unit: "binary", maxLength: 6})
);
const anyText = fc.array(piece, {maxLength: 80}).map((pieces) => pieces.join(" "));

const inside = (outer: Span, inner: Span) => inner.start >= outer.start && inner.end <= outer.end;

function check(texts: string[]): void {
  const report = analyze(story(texts.map((text, i) => article(`a${i}`, text))));
  for (const {
    article: {text, zones},
    text: cut,
    marks,
    measures,
    attributions
  } of report.articles) {
    expect(zones.map(({start, end}) => text.slice(start, end)).join("")).toBe(text); // cover, no overlap
    const body = zones.filter(({kind}) => kind === "body");
    const inBody = (span: Span) => body.some((zone) => span.start < zone.end && span.end > zone.start);
    let last = 0;
    for (const sentence of cut.sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(last);
      expect(sentence.end).toBeGreaterThan(sentence.start);
      expect(inside(cut.paragraphs[sentence.paragraph], sentence)).toBe(true);
      last = sentence.end;
    }
    for (const mark of marks) {
      expect(mark.end).toBeGreaterThan(mark.start);
      expect(mark.end).toBeLessThanOrEqual(text.length);
      expect(inBody(mark)).toBe(true);
    }
    for (const {source, cue, content} of attributions)
      for (const span of [source, cue, ...content]) if (span) expect(span.end > span.start && inBody(span)).toBe(true);
    for (const measure of measures) {
      const own = marks.filter(
        (m) => m.feature === measure.feature && (measure.voice === "all" || m.voice === measure.voice)
      );
      expect(measure.count).toBe(own.length);
      if (measure.value === null) expect(measure.of).toBe(0);
      else {
        expect(Number.isFinite(measure.value)).toBe(true);
        const [low, high] = measure.interval as [number, number];
        expect(low).toBeLessThanOrEqual(measure.value + 1e-9);
        expect(high).toBeGreaterThanOrEqual(measure.value - 1e-9);
      }
    }
  }
}

test("any text: zones tile it, sentences are in order, marks lie in the body, counts are the number of marks", () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => check([a, b])),
    {numRuns: 150, seed: 7}
  );
});

// The words that rules look for, in orders that nobody writes.
const cues =
  `told said says denied accused according to that which who it he she they a the ministry report officials of for
  with and not may would is was believed listed asked after before reporters nobody about claim fear wanted Ann Roe Mr. Mrs.
  Moscow managing director Q: A: 47 $3 % , , . . " " “ ” : — ( ) ship on represents reflects clearly lavish`.split(
    /\s+/
  );

test("any order of cues", () => {
  const text = fc.array(fc.constantFrom(...cues), {minLength: 4, maxLength: 40}).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (a, b) => check([a, b])),
    {numRuns: 400, seed: 7}
  );
});

test("the same story gives the same report", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const make = () => JSON.stringify(analyze(story([article("a", text)])));
      expect(make()).toBe(make());
    }),
    {numRuns: 30, seed: 7}
  );
});

// What every object has: a list kept in a plain object would find it.
const inherited = Object.getOwnPropertyNames(Object.prototype).flatMap((name) => [
  name,
  name.toUpperCase(),
  name.charAt(0).toUpperCase() + name.slice(1)
]);

test("words that are names of what every object has", () => {
  const sentences = inherited.map(
    (name) => `The ${name} said ${name} may ${name} the ${name}, “${name},” ${name} said.`
  );
  check([sentences.join(" "), sentences.toReversed().join("\n\n")]);
  const word = fc.oneof(fc.constantFrom(...inherited), fc.constantFrom(...cues));
  const text = fc.array(word, {minLength: 4, maxLength: 40}).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (a, b) => check([a, b])),
    {numRuns: 150, seed: 7}
  );
});

test("an empty text, one of blanks, one letter, one mark", () => {
  for (const text of ["", " ", "\n\n", "a", '"', "…", "\ud800"]) check([text, text]);
});
