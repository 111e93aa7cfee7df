import {describe, expect, it} from "vitest";
import {judgeEvent, type EventSource} from "../../../src/analysis/compare/event/events.js";
import {findDates, looksBack} from "../../../src/analysis/compare/event/dates.js";
import type {Article} from "../../../src/analysis/model/story.js";
import {findNames} from "../../../src/analysis/names/names.js";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";

function read(id: string, body: string, more: Partial<Article> = {}): EventSource {
  const text = segment(body, bodyOf(body));
  return {article: {id, text: body, ...more}, text, names: findNames(body, text)};
}

const reference = read(
  "reference",
  `President Anna Berg gave King Olav a horse at the palace in Oslo on March 3. The grey mare comes from a stable in Bergen.
   "He liked the horse," spokesman Carl Dahl said. Berg and Olav then walked in the park.`
);

describe("judgeEvent", () => {
  it("keeps an article on the same event, and says what both name", () => {
    const article = read(
      "same",
      `King Olav has been given a grey horse by President Anna Berg. The gift was handed over in Oslo on March 3, Carl Dahl said.`
    );
    const verdict = judgeEvent(reference, article);
    expect(verdict).toMatchObject({same: true, kind: "same event"});
    expect(verdict.reasons[0]).toMatch(/^both name .*Berg/);
  });

  it("sets aside what shares next to nothing", () => {
    const article = read(
      "other",
      "The Riksbank kept its key rate at 4.5 percent on Thursday, as economists had expected."
    );
    expect(judgeEvent(reference, article)).toMatchObject({same: false, kind: "another event"});
  });

  const body = `President Anna Berg and King Olav rode together through a forest near Oslo, in a video that many have shared.
    It was not their first ride: Berg had given Olav the grey horse in March. Carl Dahl said that the two are friends.`;

  it("sets aside what looks back on the reference's date, and shows the sentence", () => {
    const article = read("later", body);
    const verdict = judgeEvent(reference, article);
    expect(verdict).toMatchObject({same: false, kind: "later event"});
    expect(verdict.reasons[1]).toBe("it looks back on March, the date of the event");
    expect(verdict.spans.map(({start, end}) => article.article.text.slice(start, end))[0]).toContain("had given Olav");
  });

  it("knows the reference's date from outside too", () => {
    const undated = read("undated", reference.article.text.replace(" on March 3", ""));
    expect(judgeEvent(undated, read("later", body)).same).toBe(true);
    expect(judgeEvent(undated, read("later", body), "2024-03-03").same).toBe(false);
  });

  it("does not set aside an article that gives the date plainly too", () => {
    expect(judgeEvent(reference, read("plain", `${body} The gift was made on March 3.`)).same).toBe(true);
  });

  it("goes by the days between two articles where both are known", () => {
    const first = {...reference, article: {...reference.article, published: "2024-03-03"}};
    const verdict = judgeEvent(first, read("weeks", reference.article.text, {published: "2024-03-20"}));
    expect(verdict).toMatchObject({kind: "later event"});
    expect(verdict.reasons[1]).toBe("it appeared 17 days after the reference");
  });

  it("takes a year long past, an anniversary and a day further down for background", () => {
    const cold = read(
      "cold",
      `A court in Bergen on Friday cleared Nils Moe of the killing of Berit Lund on March 3, 1961, and ordered that he be freed.
       Lund had vanished near the harbour. Her sister Anna Lund spoke of a day of joy. The trial was held on April 9.`
    );
    const tell = (sentence: string) =>
      judgeEvent(cold, read("tells", `Nils Moe, cleared of killing Berit Lund, spoke in Bergen. ${sentence}`)).kind;
    expect(tell("Lund had vanished near the harbour of Bergen on March 3, 1961, and a court had jailed Moe.")).toBe(
      "same event"
    );
    expect(tell("A court had convicted Moe of the killing of Lund on April 9.")).toBe("same event");
    expect(tell("Her family had marked the killing of Berit Lund in Bergen last March.")).toBe("same event");
  });

  it("keeps an article that names other people but tells the same", () => {
    const first = read(
      "first",
      "A council voted to close a swimming pool by the harbour, as repairs would cost too much. Swimmers protested. Councillor Nils Moe called the closure sad."
    );
    const second = read(
      "second",
      "Swimmers protested after a council vote to close the harbour swimming pool. Repairs cost too much, it said. Anna Berg swims there daily."
    );
    const verdict = judgeEvent(first, second);
    expect(verdict.reasons[0]).toBe("they share no name");
    expect(verdict.same).toBe(true);
  });

  it("lets the story file overrule", () => {
    expect(judgeEvent(reference, read("a", reference.article.text, {role: "later"})).same).toBe(false);
    expect(judgeEvent(reference, read("b", body, {role: "independent"})).same).toBe(true);
  });

  it("copes with nothing to read", () => {
    expect(judgeEvent(reference, read("empty", ""))).toMatchObject({
      same: false,
      score: 0,
      reasons: ["they share no name", "and few words"]
    });
  });
});

describe("findDates", () => {
  const dates = (text: string) =>
    findDates(text, {start: 0, end: text.length}).map(({month, day, year, start, end}) => [
      text.slice(start, end),
      month,
      day,
      year
    ]);

  it("reads days, months and years", () => {
    expect(dates("On Feb. 18 and 3 May 2024, in June.")).toEqual([
      ["Feb. 18", 2, 18, null],
      ["3 May 2024", 5, 3, 2024],
      ["June", 6, null, null]
    ]);
  });

  it("leaves verbs and marches alone", () => {
    expect(dates("They may march. May we? March on! The March was long.")).toEqual([]);
  });

  it("does not take the hour for the day", () => {
    expect(dates("in March 10:30")).toEqual([["March", 3, null, null]]);
  });
});

describe("looksBack", () => {
  it("sees adverbs of the past and the past perfect", () => {
    expect(looksBack("She previously lived here.", [], [])).toBe(true);
    expect(
      looksBack("He had never given it.", ["PRP", "VBD", "RB", "VBN", "PRP"], ["he", "had", "never", "given", "it"])
    ).toBe(true);
    expect(looksBack("He had a horse.", ["PRP", "VBD", "DT", "NN"], ["he", "had", "a", "horse"])).toBe(false);
  });
});
