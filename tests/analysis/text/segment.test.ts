import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Span, Zone} from "../../../src/analysis/model/text.js";
import {WORD, bodyOf, segment, wordsIn} from "../../../src/analysis/text/segment.js";
import gold from "../../gold/sentences.json" with {type: "json"};

const show = (text: string, spans: Span[]) => spans.map(({start, end}) => text.slice(start, end));
const cut = (text: string) => segment(text, bodyOf(text));

describe("the five captures", () => {
  test.each(Object.entries(gold))("every paragraph and sentence of %s is right", (id, paragraphs) => {
    const text = readFileSync(new URL(`../../../data/kim-limousine/${id}.txt`, import.meta.url), "utf8");
    let from = 0;
    const zones = paragraphs.map((sentences): Zone => {
      const line = sentences.join(" ");
      const start = [...text.matchAll(/.+/g)].find(
        ({0: found, index}) => index >= from && found.trim() === line
      )!.index;
      from = start + line.length;
      return {start, end: from, kind: "body", by: "hand", why: "gold"};
    });
    const found = segment(text, zones);
    expect(show(text, found.paragraphs)).toEqual(paragraphs.map((sentences) => sentences.join(" ")));
    expect(show(text, found.sentences)).toEqual(paragraphs.flat());
    expect(found.sentences.map(({paragraph}) => paragraph)).toEqual(paragraphs.flatMap((list, i) => list.map(() => i)));
  });

  test("the wire has 238 words", () => {
    const text = gold.lbci.map((sentences) => sentences.join(" ")).join("\n\n");
    expect(cut(text).words).toHaveLength(238);
  });
});

describe("paragraphs", () => {
  test("only body zones are cut up", () => {
    const text = "A headline\nThe first. The second.\nShare\n";
    const zones: Zone[] = [
      {start: 0, end: 11, kind: "headline", by: "rule", why: ""},
      {start: 11, end: 34, kind: "body", by: "rule", why: ""},
      {start: 34, end: 40, kind: "furniture", by: "rule", why: ""}
    ];
    expect(show(text, segment(text, zones).sentences)).toEqual(["The first.", "The second."]);
  });

  test("a line is a paragraph", () => {
    expect(show("One here.\nTwo.\r\n\r\n  Three  ", cut("One here.\nTwo.\r\n\r\n  Three  ").paragraphs)).toEqual([
      "One here.",
      "Two.",
      "Three"
    ]);
  });

  test("rows of hard-wrapped text are one paragraph up to the blank line", () => {
    const text = [
      "The harbour master said on Friday that the two ferries had left the",
      "port before the storm came in, and that nobody had been on deck when",
      "the first wave struck. He did not say why.",
      "",
      "A court in the capital will hear the case next month, his office said,",
      "and both captains will be asked to speak."
    ].join("\n");
    const found = cut(text);
    expect(found.paragraphs).toHaveLength(2);
    expect(show(text, found.sentences).map((sentence) => sentence.slice(0, 12))).toEqual([
      "The harbour ",
      "He did not s",
      "A court in t"
    ]);
  });

  test("short lines and lists are not taken for wrapped text", () => {
    const list =
      "Ferries leave the port before a storm comes in from the west\nCourt hears case\nCaptains to speak next month\n";
    expect(cut(list).paragraphs).toHaveLength(3);
    expect(cut("apples\npears\nplums and quinces\n").paragraphs).toHaveLength(3);
  });

  test("a line broken at a link is carried on in lower case", () => {
    expect(cut("The harbour master has\nrepeatedly said that\nferries are safe.").sentences).toHaveLength(1);
  });
});

describe("words", () => {
  test("apostrophes and hyphens hold a word together, points and commas do not", () => {
    const text = "Kim’s well-known U.S. aides don't pay $1,000.";
    expect(show(text, cut(text).words)).toEqual(["Kim’s", "well-known", "U", "S", "aides", "don't", "pay", "1", "000"]);
  });

  test("a word has its stem, and the tag that the tagger gives it among marks and without its clitic", () => {
    const text = "“Kim’s sister’s running, isn’t she?”";
    expect(cut(text).words.map(({stem, tag}) => [stem, tag])).toEqual([
      ["kim", "NNP"],
      ["sister", "NN"],
      ["run", "VBG"],
      ["isn't", "VBZ"],
      ["she", "PRP"]
    ]);
  });

  test("the words in a span are those that lie wholly inside it", () => {
    const text = "one two three four";
    const found = cut(text);
    expect(wordsIn(found, {start: 0, end: text.length})).toEqual([0, 4]);
    expect(wordsIn(found, {start: 4, end: 13})).toEqual([1, 3]);
    expect(wordsIn(found, {start: 5, end: 12})).toEqual([2, 2]);
    expect(wordsIn(found, {start: 18, end: 18})).toEqual([4, 4]);
  });
});

describe("on any string", () => {
  const piece = fc.oneof(
    fc.string({unit: "binary", maxLength: 8}),
    fc.constantFrom(". ", "? ", "… ", "\n", "\n\n", "\r\n", " ", "\t", "\u00a0", "\ud83d", "\udc00", "\u2028"),
    fc.constantFrom(
      '"',
      "“",
      "”",
      "''",
      "``",
      "'",
      "‘",
      "’",
      "«",
      "»",
      "„",
      "(",
      ")",
      "[",
      "]",
      "—",
      "• ",
      "1. ",
      "b) "
    ),
    fc.constantFrom("Mr", "U.S", "Feb", "a.m", "He", "said", "Kim", "6'2\"", "18", "e.g", "I", "x")
  );
  const any = fc.array(piece, {maxLength: 60}).map((pieces) => pieces.join(""));

  test("offsets point into the text, everything is in order and inside what holds it", () => {
    fc.assert(
      fc.property(any, (text) => {
        const {paragraphs, sentences, words, quotations} = cut(text);
        const inside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
        const filled = ({start, end}: Span) => start < end;
        const inOrder = (list: Span[]) => list.every((span, i) => i === 0 || list[i - 1].end <= span.start);
        const trimmed = (span: Span) => show(text, [span])[0] === show(text, [span])[0].trim();
        for (const list of [paragraphs, sentences, words]) expect(list.every(filled) && inOrder(list)).toBe(true);
        expect([...paragraphs, ...sentences].every(trimmed)).toBe(true);
        sentences.forEach((sentence, i) => {
          expect(sentence.index).toBe(i);
          expect(inside(sentence, paragraphs[sentence.paragraph])).toBe(true);
          expect(sentence.words[0]).toBe(i === 0 ? 0 : sentences[i - 1].words[1]);
          expect(words.slice(...sentence.words).every((word) => inside(word, sentence))).toBe(true);
        });
        expect(sentences.at(-1)?.words[1] ?? 0).toBe(words.length);
        expect(show(text, words)).toEqual(text.match(WORD) ?? []);
        expect(words.every(({tag, stem}) => tag !== undefined && stem !== undefined)).toBe(true);
        quotations.forEach((quotation, i) => {
          expect(i === 0 || quotations[i - 1].start <= quotation.start).toBe(true);
          expect(inside(quotation.inner, quotation) && filled(quotation.inner)).toBe(true);
          expect(paragraphs.some((paragraph) => inside(quotation, paragraph))).toBe(true);
          expect(words.slice(...quotation.words).every((word) => inside(word, quotation.inner))).toBe(true);
        });
      }),
      {numRuns: 1000}
    );
  });

  test("nothing but white space between its sentences is lost from a paragraph", () => {
    fc.assert(
      fc.property(any, (text) => {
        const squeeze = (list: string[]) => list.join("").replace(/\s/g, "");
        const {paragraphs, sentences} = cut(text);
        expect(squeeze(show(text, sentences))).toBe(squeeze(show(text, paragraphs)));
      }),
      {numRuns: 300}
    );
  });
});
