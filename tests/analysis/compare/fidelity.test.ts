import {describe, expect, it} from "vitest";
import {compareQuotations, fidelityOf, quotesOf} from "../../../src/analysis/compare/quotations/fidelity.js";
import {differing} from "../../../src/analysis/say/quotations.js";
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

describe("house style", () => {
  const same = (here: string, there: string) => compare(`"${here}," she said.`, `"${there}," she said.`).fidelity;

  it.each([
    [
      "British spelling",
      "The labour centre will organise and analyse it",
      "The labor center will organize and analyze it"
    ],
    [
      "doubled letters",
      "We travelled there and cancelled the modelling",
      "We traveled there and canceled the modeling"
    ],
    [
      "listed words",
      "The grey tyres of the programme cost whilst he learnt",
      "The gray tires of the program cost while he learned"
    ],
    ["contractions", "They'll say it's not what we didn't want", "They will say it is not what we did not want"],
    [
      "a clitic by the other's words",
      "It's been a long year and she'd left",
      "It has been a long year and she had left"
    ],
    ["hyphens", "The policy-makers want a long-term cooperation", "The policymakers want a long term co-operation"],
    ["numerals", "Three boats took twenty-five people on the 2nd day", "3 boats took 25 people on the second day"],
    [
      "money",
      "It cost us $2 million and 3%, not €40",
      "It cost us two million dollars and three per cent, not 40 euros"
    ],
    ["ranges", "It happened 7-10 times in the yard", "It happened seven to 10 times in the yard"],
    ["initials", "The U.S. and the U.K. told the F.B.I. nothing", "The US and the United Kingdom told the FBI nothing"],
    ["titles", "Gov. Moe and Sen. Dahl told Mr. Lund nothing", "Governor Moe and Senator Dahl told Mr Lund nothing"],
    ["sic and hesitation", "They was [sic], um, there all night long", "They was there all night long"],
    [
      "marks and invisible letters",
      "The caf\u00e9 was clo\u00adsed by the se\u00f1or",
      "The cafe\u0301 was closed by the sen\u0303or"
    ]
  ])("folds %s", (_, here, there) => {
    expect(same(here, there)).toBe("verbatim");
    expect(same(there, here)).toBe("verbatim");
  });

  it.each([
    ["The lower court filled the hall for hours", "The lower court filed the hall for hours"],
    ["It's their tour of the flat land here", "It's their tower of the flat land here"],
    ["We lost 3 boats in the storm", "We lost 30 boats in the storm"],
    ["It cost us $20 in the end", "It cost us €20 in the end"],
    ["They can leave the island on Friday", "They can't leave the island on Friday"]
  ])("keeps other words apart: %s", (here, there) => {
    expect(same(here, there)).toBe("altered, unmarked");
  });

  it.each(["s***", "s--t", "s**t", "(expletive)", "[expletive]", "****"])("calls %s a marked edit", (masked) => {
    const [full, hidden] = ["We have had enough of this shit up here", `We have had enough of this ${masked} up here`];
    expect(same(hidden, full)).toBe("marked edit");
    expect(same(full, hidden)).toBe("marked edit");
  });
});

describe("whose words", () => {
  const here = '"The old bridge should have been closed years ago," it said.';
  const there = '"The old ferry should have been closed many years ago," it said.';
  const speak = (a?: string, b?: string) => compareQuotations(quotes("here", here, a), quotes("there", there, b))[0];

  it("takes another wording for a counterpart only of the same speaker, or where it is close", () => {
    expect(speak("Berit Lund", "Lund").fidelity).toBe("altered, unmarked");
    expect(speak("Berit Lund", "Carl Dahl").fidelity).toBe("no counterpart");
    expect(speak("Berit Lund").fidelity).toBe("altered, unmarked"); // 8 of 10 words
    const far = '"The old ferry should have been sold many years ago," it said.';
    expect(compareQuotations(quotes("here", here), quotes("there", far))[0].fidelity).toBe("no counterpart");
    expect(compareQuotations(quotes("here", here, "Lund"), quotes("there", far, "Lund"))[0].fidelity).toBe(
      "altered, unmarked"
    );
  });

  it("does not take a ministry and its minister for two", () => {
    expect(speak("Transport Ministry", "Carl Dahl").speaker).toBe("unknown");
    expect(speak("the mayor", "Carl Dahl").speaker).toBe("unknown");
  });

  it("finds a few words altered inside a longer quotation", () => {
    const long = quotes(
      "there",
      '"Nobody believed us when we said that the dam was a danger to the town."',
      "Carl Dahl"
    );
    const [found] = compareQuotations(
      quotes("here", 'Dahl wrote that "the dam was a menace to the town".', "Dahl"),
      long
    );
    expect(found.fidelity).toBe("altered, unmarked");
    expect(found.edits.filter(({content}) => content)).toHaveLength(1);
  });

  it("does not take a few common words for a counterpart", () => {
    expect(compare('It lay "in the middle of the" bay.', '"I was in the middle of the road."').fidelity).toBe(
      "no counterpart"
    );
  });
});

describe("pieces", () => {
  const there = `"The harbour wall will be rebuilt next spring," she said. Later, before a full hall of angry fishermen,
    the mayor turned to the money that the town does not have. "Nobody in this town will pay more taxes," she said.`;

  it("finds pieces of two quotations in both", () => {
    const here = '"The harbour wall will be rebuilt and nobody in this town will pay more taxes."';
    const found = compare(here, there);
    expect(found).toMatchObject({fidelity: "spliced", counterpart: [{article: "there"}, {article: "there"}]});
  });

  it("finds pieces in another order", () => {
    const here = '"Nobody in this town will pay more taxes. The harbour wall will be rebuilt next spring."';
    expect(compare(here, there).fidelity).toBe("spliced");
  });

  it("calls them a marked edit where the joint is marked, and the same where whole quotations follow one another", () => {
    const here = '"The harbour wall will be rebuilt … nobody in this town will pay more taxes."';
    expect(compare(here, there).fidelity).toBe("marked edit");
    const whole = '"The harbour wall will be rebuilt next spring. Nobody in this town will pay more taxes."';
    expect(compare(whole, there).fidelity).toBe("verbatim");
  });
});

describe("differing", () => {
  it("tells a pair once, and nothing of articles and prepositions", () => {
    const [a, b] = [
      quotes("a", '"We will mend the old wall before the storms."'),
      quotes("b", '"We will raze the old wall before the storms."')
    ];
    expect(differing([...compareQuotations(a, b), ...compareQuotations(b, a)])).toHaveLength(1);
    const plain = quotes("c", '"We will mend an old wall before the storms."');
    const [found] = compareQuotations(plain, a);
    expect(found.fidelity).toBe("altered, unmarked");
    expect(differing([found])).toEqual([]);
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
