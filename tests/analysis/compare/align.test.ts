import {describe, expect, it} from "vitest";
import {align, grades, sentencesOf} from "../../../src/analysis/compare/align/align.js";
import {indexStory, mostSentences} from "../../../src/analysis/compare/align/story.js";
import {normalise} from "../../../src/analysis/compare/align/normalise.js";
import {pairSimilarity, paraphraseFrom} from "../../../src/analysis/compare/align/pair.js";
import type {Alignment, SentenceSource} from "../../../src/analysis/model/compare.js";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";

function source(id: string, ...sentences: string[]): SentenceSource {
  let start = 0;
  return {
    id,
    sentences: sentences.map((text) => {
      const at = start;
      start += text.length + 1;
      return {text, start: at};
    })
  };
}

function links({matches}: Alignment): string[] {
  return matches.map(({article, reference}) => `${article}-${reference}`).sort();
}

const wire = source(
  "wire",
  "A ferry carrying 120 passengers sank off Lesbos late on Monday, the Greek coast guard said.",
  "Rescuers pulled 98 people from the water, and divers searched for the others through the night.",
  "The transport minister, Eleni Markou, ordered an inquiry into the age of the vessel.",
  "Turkey rejected accusations that one of its patrol boats had ignored a distress call.",
  "The ferry was built in 1974 and had failed a safety inspection in March."
);

const rewrite = source(
  "rewrite",
  "A Greek ferry has sunk near the island of Lesbos with one hundred and twenty passengers aboard.",
  "Divers were still searching in the night after rescuers pulled 98 people from the water.",
  "Such tragedies remind us how fragile our dreams of summer can be.",
  "Athens says a Turkish patrol boat ignored the distress call, an allegation that Ankara denies.",
  "The vessel, built in 1974, did not pass its last safety inspection, and Transport Minister Eleni Markou wants an inquiry."
);

describe("align", () => {
  const [found] = align([wire], rewrite);

  it("links reworded sentences, and a fused one to both that it joins", () => {
    expect(links(found)).toEqual(["0-0", "1-1", "3-3", "4-2", "4-4"]);
  });

  it("grades links by their score, best first", () => {
    for (const {score, grade} of found.matches) expect(grade).toBe(score >= grades.sure ? "sure" : "likely");
    const scores = found.matches.map(({score}) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("says where each sentence comes from", () => {
    expect(found.origin).toEqual(["reworded", "reworded", "only-here", "reworded", "reworded"]);
  });

  it("calls a sentence verbatim when one shared run covers four fifths of it", () => {
    const copy = source(
      "copy",
      "Rescuers pulled 98 people from the water, and divers searched for the others until dawn."
    );
    expect(align([wire], copy)[0].origin).toEqual(["verbatim"]);
  });

  it("names the words a link rests on, as the article writes them", () => {
    const match = found.matches.find(({article, reference}) => article === 4 && reference === 4)!;
    expect(match.shared).toContain("1974");
    expect(match.shared).toContain("inspection");
    expect(match.shared).not.toContain("the");
  });

  it("points at the runs both sentences share", () => {
    const match = found.matches.find(({article}) => article === 1)!;
    const read = (list: SentenceSource, {start, end}: {start: number; end: number}) =>
      list.sentences
        .map(({text}) => text)
        .join(" ")
        .slice(start, end);
    for (const [there, here] of match.verbatim) {
      expect(read(wire, there).toLowerCase()).toBe(read(rewrite, here).toLowerCase());
    }
    expect(match.verbatim.map(([, here]) => read(rewrite, here))).toContain("rescuers pulled 98 people from the water");
  });

  it("keeps the nearest candidate of every sentence, either way", () => {
    expect(found.nearest).toHaveLength(5);
    expect(found.nearest[1]).toMatchObject({index: 1});
    expect(found.nearestInArticle[3]).toMatchObject({index: 3});
  });

  it("keeps the nearest candidate of a text of one sentence", () => {
    const one = source(
      "one",
      "Divers were still searching in the night after rescuers pulled 98 people from the water."
    );
    const [{nearest, nearestInArticle}] = align([wire], one);
    expect(nearest[0]).toMatchObject({index: 1});
    expect(nearestInArticle[1]).toMatchObject({index: 0});
  });

  it("gives maybe-links only when asked", () => {
    const [more] = align([wire], rewrite, {maybe: true});
    expect(more.matches.length).toBeGreaterThanOrEqual(found.matches.length);
    for (const {score, grade} of more.matches) if (score < grades.likely) expect(grade).toBe("maybe");
  });

  it("links nothing between strangers", () => {
    const stranger = source(
      "stranger",
      "The central bank kept its key rate at 4.5 percent on Thursday, as most economists had expected.",
      "Inflation slowed for the third month in a row, helped by cheaper energy.",
      "Shares in the capital closed slightly higher after the announcement."
    );
    expect(align([wire], stranger)[0].matches).toEqual([]);
    expect(align([stranger], rewrite)[0].matches).toEqual([]);
  });

  it("takes several references for one rewrite, in their order", () => {
    const other = source("other", "Officials in Ankara denied that a patrol boat had ignored any distress call.");
    const both = align([wire, other], rewrite);
    expect(both.map(({reference}) => reference)).toEqual(["wire", "other"]);
    expect(links(both[1])).toContain("3-0");
  });

  it("takes rarity from the story's index where one is given", () => {
    const index = indexStory([wire, rewrite, source("third", "The ferry sank.", "The ferry was old.")]);
    expect(links(align([wire], rewrite, {index})[0])).toContain("1-1");
    expect(() => align([source("unknown", "A.")], rewrite, {index})).toThrow("not in the index: unknown");
  });

  it("doubts a likely link: one common word, another's charge, a denial that is none", () => {
    const people = source("people", "The ferry left at noon.", "People were afraid of the waves.");
    expect(links(align([people], source("talk", "“People never learn,” a baker in Skerra said."))[0])).toEqual([]);
    const charges = ["Nils Moe, 19, of Vik", "Anna Lund, 22, of Bo", "Carl Dahl, 35, of Vik"].map(
      (who) => `${who}, is charged with two counts of theft and one count of arson.`
    );
    const same = align([source("first", ...charges)], source("second", ...charges))[0];
    expect(same.matches.every(({article, reference}) => article === reference)).toBe(true);
    const note = source("note", "Correction: an earlier version of this article gave a wrong year for the ferry.");
    expect(links(align([people], note)[0])).toEqual([]);
  });

  it("copes with no sentences, empty sentences and sentences without words", () => {
    expect(align([wire], source("none"))[0]).toMatchObject({matches: [], origin: [], nearest: []});
    const odd = align([source("odd", "", "…", "!!!")], source("odd too", "", "—"))[0];
    expect(odd).toMatchObject({matches: [], nearest: [null, null], nearestInArticle: [null, null, null]});
  });

  it("copes with the same sentence a thousand times, and with one that never ends", () => {
    const same = source("same", ...Array.from({length: 300}, () => "Rescuers pulled 98 people from the water."));
    expect(align([wire], same)[0].origin).toHaveLength(300);
    const endless = source("endless", "a".repeat(200_000), "ferry ".repeat(20_000));
    expect(align([wire], endless)[0].origin).toHaveLength(2);
  });

  it("does not compare beyond a thousand sentences", () => {
    const many = source("many", ...Array.from({length: mostSentences + 5}, (_, i) => `Ferry ${i}.`));
    const [{origin, nearest}] = align([wire], many);
    expect(origin).toHaveLength(mostSentences + 5);
    expect(nearest[mostSentences + 1]).toBeNull();
  });
});

describe("sentencesOf", () => {
  it("cuts an article's sentences out of its text of record", () => {
    const text = "A ferry sank. Nobody was hurt.";
    const {sentences} = sentencesOf({id: "a", text}, segment(text, bodyOf(text)));
    expect(sentences).toEqual([
      {text: "A ferry sank.", start: 0},
      {text: "Nobody was hurt.", start: 14}
    ]);
  });
});

describe("normalise", () => {
  const forms = (sentence: string) =>
    normalise(sentence)
      .map(({form}) => form)
      .join(" ");

  it("reads numbers one way", () => {
    expect(forms("two million, 2,000,000 and 2 million")).toBe("2000000 2000000 and 2000000");
    expect(forms("forty-two of 42")).toBe("42 of 42");
    expect(forms("$2.5 billion")).toBe("dollar 2500000000");
    expect(forms("one of us")).toBe("one of us");
  });

  it("reads countries one way, and leaves the pronoun alone", () => {
    expect(forms("U.S. officials told us the US and American view")).toBe(
      "united states officials told us the united states and united states view"
    );
    expect(forms("Moscow, the Kremlin and Russian diplomats")).toBe("russia the russia and russia diplomats");
    expect(forms("they polish the table")).toBe("they polish the table");
  });

  it("reads months, possessives and contractions one way", () => {
    expect(forms("Feb. 18, Greece’s coast didn't")).toBe("february 18 greece coast did not");
  });

  it("reads accusing and denying one way", () => {
    expect(forms("Kyiv refutes the allegations")).toBe("ukraine deny the accuse");
  });

  it("keeps the place of every word", () => {
    const sentence = "The US and forty-two others";
    const places = normalise(sentence).map(({start, end}) => sentence.slice(start, end));
    expect(places).toEqual(["The", "US", "US", "and", "forty-two", "others"]);
  });
});

describe("pairSimilarity", () => {
  it("is one for the same sentence and nothing for strangers", () => {
    expect(pairSimilarity("The ferry sank off Lesbos.", "The ferry sank off Lesbos.")).toBeCloseTo(1);
    expect(pairSimilarity("Markets rose sharply.", "A ferry sank off Lesbos.")).toBe(0);
    expect(pairSimilarity("", "A ferry sank.")).toBe(0);
  });

  it("puts a paraphrase above the line, and a neighbour in topic below", () => {
    const first = "Rescuers pulled 98 people from the water after the ferry sank.";
    expect(pairSimilarity(first, "After the ferry sank, 98 people were pulled from the water.")).toBeGreaterThan(
      paraphraseFrom
    );
    expect(pairSimilarity(first, "The ferry company said its ships were safe.")).toBeLessThan(paraphraseFrom);
  });

  it("marks down other numbers and a negation on one side", () => {
    const same = pairSimilarity("The bank cut 300 jobs.", "The bank cut 300 jobs there.");
    expect(pairSimilarity("The bank cut 300 jobs.", "The bank cut 500 jobs there.")).toBeLessThan(same - 0.1);
    expect(pairSimilarity("The bank cut 300 jobs.", "The bank never cut 300 jobs.")).toBeLessThan(same);
  });

  it("sees words of one family", () => {
    const family = pairSimilarity("Technological change worries unions.", "Technology worries unions.");
    expect(family).toBeGreaterThan(pairSimilarity("Gradual change worries unions.", "Technology worries unions."));
  });
});
