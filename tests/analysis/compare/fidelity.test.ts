import {describe, expect, it} from "vitest";
import {compareQuotations, fidelityOf, quotesOf} from "../../../src/analysis/compare/quotations/fidelity.js";
import {compareWords} from "../../../src/analysis/compare/quotations/words.js";
import type {Quote} from "../../../src/analysis/model/compare.js";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";

function quotes(id: string, text: string, speaker?: string): Quote[] {
  return quotesOf({id, text}, segment(text, bodyOf(text)), () => speaker);
}

function compare(here: string, there: string) {
  return compareQuotations(quotes("here", here), quotes("there", there))[0];
}

const original = 'The mayor said: "We will rebuild the old harbour wall before the winter storms arrive."';

describe("compareQuotations", () => {
  it("calls the same words verbatim, whatever their case, marks and end punctuation", () => {
    const found = compare(
      "“we will rebuild the old harbour wall before the winter storms arrive,” she said.",
      original
    );
    expect(found).toMatchObject({fidelity: "verbatim", distance: 0, similarity: 1, common: 12});
    expect(found.edits.map(({kind}) => kind)).toEqual(["same"]);
  });

  it("calls a part without a break an excerpt", () => {
    expect(compare('She would "rebuild the old harbour wall".', original)).toMatchObject({
      fidelity: "excerpt",
      common: 5
    });
  });

  it("calls changes inside brackets and at an ellipsis a marked edit", () => {
    expect(compare('"[The city] will rebuild the old harbour wall," she said.', original).fidelity).toBe("marked edit");
    expect(compare('"We will rebuild … before the winter storms arrive."', original).fidelity).toBe("marked edit");
    expect(compare('"We will rebuild ... the winter storms arrive."', original).fidelity).toBe("marked edit");
  });

  it("does not take a bracket as leave to change words elsewhere", () => {
    const found = compare('"[The city] must rebuild the old harbour wall before the autumn storms arrive."', original);
    expect(found.fidelity).toBe("altered, unmarked");
  });

  it("calls other words without a mark altered, and shows which", () => {
    const here = '"We will mend the old wall before the winter storms arrive."';
    const found = compare(here, original);
    expect(found).toMatchObject({fidelity: "altered, unmarked", distance: 2, common: 10});
    expect(found.similarity).toBeCloseTo(1 - 2 / 12);
    const read = found.edits.map(({kind, here: span, there}) => [
      kind,
      span ? here.slice(span.start, span.end) : "",
      there.map(({start, end}) => original.slice(start, end)).join(" ")
    ]);
    expect(read).toEqual([
      ["same", "We will", "We will"],
      ["replaced", "mend", "rebuild"],
      ["same", "the old", "the old"],
      ["dropped", "", "harbour"],
      ["same", "wall before the winter storms arrive", "wall before the winter storms arrive"]
    ]);
  });

  it("finds no counterpart among other words", () => {
    const found = compare('"Nobody has ever asked me that question before," he said.', original);
    expect(found).toMatchObject({fidelity: "no counterpart", counterpart: [], common: 0, edits: []});
  });

  it("reads a quotation that the other article interrupts as one", () => {
    const there = '"We will rebuild the old harbour wall," the mayor said, "before the winter storms arrive."';
    const found = compare('"We will rebuild the old harbour wall before the winter storms arrive."', there);
    expect(found.fidelity).toBe("verbatim");
    expect(found.counterpart).toHaveLength(2);
    expect(found.edits[0].there).toHaveLength(2);
  });

  it("says so when this article quotes more than the other", () => {
    const here = '"We will rebuild the old harbour wall before the winter storms arrive."';
    expect(compare(here, 'They "will rebuild the old harbour wall before the" season.').fuller).toBe(true);
    expect(compare(here, original).fuller).toBe(false);
  });

  it("leaves quotations under four words alone", () => {
    expect(compareQuotations(quotes("here", 'He was "very much surprised" by it.'), quotes("there", original))).toEqual(
      []
    );
  });

  it("prefers the words of the same speaker", () => {
    const there = [
      ...quotes("there", '"We will never give up this town," he said.', "Anna Berg"),
      ...quotes("there", '"We will never give up that town," he said.', "Carl Dahl")
    ];
    const [found] = compareQuotations(quotes("here", '"We will never give up any town."', "Dahl"), there);
    expect(found).toMatchObject({speaker: "same", fidelity: "altered, unmarked"});
    expect(found.counterpart[0].speaker).toBe("Carl Dahl");
  });

  it("tells when the same words are given to another speaker", () => {
    const there = quotes("there", '"We will never give up this town," he said.', "Anna Berg");
    const [found] = compareQuotations(quotes("here", '"We will never give up this town."', "Carl Dahl"), there);
    expect(found).toMatchObject({speaker: "other", fidelity: "verbatim"});
  });

  it("copes with thousands of quotation marks", () => {
    const many = quotes("many", '"a b c d e" '.repeat(5000));
    expect(compareQuotations(many, many)).toHaveLength(5000);
  });

  it("copes with a quotation that never ends", () => {
    const endless = quotes("endless", `"${"word ".repeat(20000)}`);
    expect(compareQuotations(endless, endless)[0].fidelity).toBe("verbatim");
  });
});

describe("fidelityOf", () => {
  it("counts kept words over the words of matched quotations only", () => {
    const here = quotes(
      "here",
      '"We will mend the old wall before the winter storms arrive." "Nobody asked me about it."'
    );
    expect(fidelityOf(compareQuotations(here, quotes("there", original)))).toEqual({
      kept: 10,
      words: 11,
      share: 10 / 11
    });
  });

  it("has no share where nothing was matched", () => {
    expect(fidelityOf([]).share).toBeNull();
  });
});

describe("compareWords", () => {
  it("counts the fewest edits, and the longest common subsequence apart", () => {
    expect(compareWords(["a", "b", "c"], ["a", "x", "c", "d"])).toMatchObject({distance: 2, common: 2});
  });

  it("drops all words against nothing", () => {
    expect(compareWords([], ["a", "b"]).steps).toEqual([
      [-1, 0],
      [-1, 1]
    ]);
  });
});
