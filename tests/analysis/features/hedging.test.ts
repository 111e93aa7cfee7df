import {describe, expect, it} from "vitest";
import {contextOf} from "../../../loaders/evaluate/context.js";
import {hedging} from "../../../src/analysis/features/hedging.js";
import {findHedges} from "../../../src/analysis/measure/hedges.js";
import {hedges} from "../../../src/analysis/english/lexicons/hedges.js";

const marked = (text: string): string[] =>
  hedging.detect(contextOf(text)).map(({start, end}) => text.slice(start, end));
const classes = (text: string): string[] => findHedges(contextOf(text)).map(({kind, entry}) => `${kind}:${entry}`);

describe("hedging tells apart", () => {
  it("the modal may and the month", () => {
    expect(marked("It may rain in May, on May 9 and last May.")).toEqual(["may"]);
    expect(marked("May 9 is a holiday.")).toEqual([]);
    expect(marked("May we enter?")).toEqual(["May"]);
    expect(marked("President May Visit Harbour")).toEqual(["May"]);
  });

  it("military might from what might be", () => {
    expect(marked("The army showed its military might.")).toEqual([]);
    expect(marked("The army might march.")).toEqual(["might"]);
  });

  it("strength and what somebody owns from what may be", () => {
    expect(marked("The might of the fleet grew, and the fleet's might was feared.")).toEqual([]);
    expect(marked("May's budget failed. Nobody had read May’s speech.")).toEqual([]);
    expect(marked("They might not sail. Might it rain? The clerk, who might know, left.")).toEqual([
      "might",
      "Might",
      "might"
    ]);
  });

  it("a hint from a proposal", () => {
    expect(marked("The figures suggest a loss, and she suggested that it would grow.")).toEqual([
      "suggest",
      "suggested"
    ]);
    expect(marked("The mayor suggested the pier was unsafe.")).toEqual(["suggested"]);
    expect(marked("She suggested a walk. The mayor suggested closing the pier.")).toEqual([]);
  });

  it("what seems from what can be seen somewhere", () => {
    expect(marked("It appears in the register, it appears on page 4, and the band appeared twice.")).toEqual([]);
    expect(marked("It appears that the list is lost. It appears the ship sank.")).toEqual(["appears", "appears"]);
  });

  it("possibility from inability", () => {
    expect(marked("The storm could reach the coast.")).toEqual(["could"]);
    expect(marked("The mayor could not be reached.")).toEqual([]);
  });

  it("some, about, around and close before a number from the rest", () => {
    expect(marked("Some 300 guests, about 40 boats, around $5 and close to half the crew.")).toEqual([
      "Some",
      "about",
      "around",
      "close to"
    ]);
    expect(marked("Some guests spoke about boats, walked around the harbour and stayed close to it.")).toEqual([]);
    expect(marked("A dozen or so came, or so it was told.")).toEqual(["or so"]);
  });

  it("seeming from showing up", () => {
    expect(marked("He appeared tired and appears to agree.")).toEqual(["appeared", "appears"]);
    expect(marked("He appeared in court and will appear at the fair.")).toEqual([]);
  });

  it("the agentless passive from a passive with its agent", () => {
    expect(marked("It is widely believed that the ship sank.")).toEqual(["is widely believed"]);
    expect(marked("The route was suggested by the captain.")).toEqual([]);
  });

  it("a supposed thief from what one is supposed to do", () => {
    expect(marked("The alleged thief is supposed to pay.")).toEqual(["alleged"]);
    expect(marked("They alleged fraud.")).toEqual([]);
    expect(marked("The so-called experts met.")).toEqual([]);
  });

  it("what is possible from as soon as possible", () => {
    expect(marked("A strike is possible.")).toEqual(["possible"]);
    expect(marked("Come as soon as possible.")).toEqual([]);
  });
});

describe("the inventory of hedges", () => {
  it("keeps apart classes that the measure leaves out", () => {
    expect(classes("If it rains, the mayor would try to open the hall.")).toEqual([
      "conditional:if",
      "would:would",
      "attempt:try"
    ]);
    expect(classes("Some critics say many ships will be sold.")).toEqual([
      "nameless:some critics",
      "report:say",
      "quantity:many",
      "future:will"
    ]);
    expect(marked("If it rains, the mayor would try to open the hall.")).toEqual([]);
  });

  it("does not take a name for the future", () => {
    expect(classes("Uncle Will left a will.")).toEqual([]);
  });

  it("has only short entries, so no comma was forgotten", () => {
    for (const entry of Object.values(hedges).flat()) expect(entry.split(" ").length, entry).toBeLessThan(7);
  });
});

describe("a hedge's mark", () => {
  it("says its kind, strength, voice and reason", () => {
    const marks = hedging.detect(contextOf("It may rain. “Perhaps it will snow,” she said."));
    expect(marks.map(({kind, voice, weight, note}) => [kind, voice, weight, note])).toEqual([
      ["modal", "own", 0.8, "says what may be so"],
      ["plausibility", "quoted", 0.9, "judges how likely it is"]
    ]);
  });
});
