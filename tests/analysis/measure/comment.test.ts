import {describe, expect, it} from "vitest";
import {voicesOf} from "../../../loaders/evaluate/context.js";
import {comment} from "../../../src/analysis/features/comment.js";
import {LINE, readComment} from "../../../src/analysis/measure/comment.js";

const marks = (text: string) => comment.detect(voicesOf(text));
const kinds = (text: string): string[] => marks(text).map(({kind}) => kind);
const reasons = (text: string): string[] =>
  readComment(voicesOf(text)).flatMap(({points}) =>
    points.map(({by, words}) => [by, ...words.map(({start, end}) => text.slice(start, end))].join(" "))
  );

describe("comment", () => {
  it("has its kind from what most points speak for", () => {
    expect(kinds("The shameful plan is a farce.")).toEqual(["judges"]);
    expect(kinds("The council must open the lock again.")).toEqual(["demands"]);
    expect(kinds("The old lock will never carry a modern barge.")).toEqual(["forecasts"]);
    expect(kinds("Everyone has always been for nothing.")).toEqual(["generalises"]);
    expect(kinds("You don’t build a lock like that, do you?")).toEqual(["addresses"]);
    expect(kinds("The lock stands as a testament to the skill of its builders.")).toEqual(["gloss"]);
  });

  it("is not what is quoted, nor what somebody is reported to have said", () => {
    expect(kinds("“The shameful plan is a farce and must be stopped,” Holm said.")).toEqual([]);
    expect(kinds("Anna Holm said that the shameful plan is a farce.")).toEqual([]);
    expect(kinds("The shameful plan is a farce and must be stopped,” Holm said.")).toEqual([]);
    expect(kinds("“The shameful plan is a farce.")).toEqual([]);
  });

  it("is what the outlet says of the views of others, and what it says as I or we", () => {
    expect(kinds("The rowers, alas, want a shameful farce.")).toEqual(["judges"]);
    expect(kinds("I say that the plan is a shameful farce.")).toEqual(["judges"]);
  });

  it("is less likely the more a sentence reports", () => {
    const score = (text: string): number => readComment(voicesOf(text))[0].score;
    const bare = score("The council must open the lock.");
    for (const text of [
      "The council must open the lock on Monday.",
      "The council must open 3 locks.",
      "The council must open the lock, police said.",
      "The council must open the Orlan Lock.",
      "The council saw that it must open the lock."
    ])
      expect(score(text), text).toBeLessThan(bare);
  });

  it("tells an adjective from the noun, verb or name of its form", () => {
    expect(reasons("The odd boat sank.")).toContain("adjective odd");
    expect(reasons("The odds were long.").filter((reason) => reason.startsWith("adjective"))).toEqual([]);
    expect(reasons("He is promising the town a boat.").filter((reason) => reason.startsWith("adjective"))).toEqual([]);
    expect(reasons("Ships of the US met.").filter((reason) => reason.startsWith("we"))).toEqual([]);
  });

  it("counts a stance at the start of a sentence only, or after But", () => {
    expect(reasons("Sadly, it sank.")).toContain("stance Sadly");
    expect(reasons("But sadly it sank.")).toContain("stance sadly");
    expect(reasons("The crew sang sadly.").filter((reason) => reason.startsWith("stance"))).toEqual([]);
  });

  it("counts no word twice", () => {
    const found = reasons("The disgraceful, absurd, hollow plan fell.").filter(
      (reason) => !/^(?:past|name)/.test(reason)
    );
    const words = found.flatMap((reason) => reason.split(" ").slice(1));
    expect(words.length).toBeGreaterThan(2);
    expect(new Set(words).size).toBe(words.length);
  });

  it("lists in the note every point for and against, and their sum is what decides", () => {
    const text = "Clearly, the Orlan plan is a farce.";
    const [mark] = marks(text);
    expect(mark.note).toMatch(
      /^for: .*“farce” 0\.75.*“Clearly” 1.*present tense 0\.25; against: names 0\.17; together 1\.83$/
    );
    const values = [...mark.note!.matchAll(/ (\d+(?:\.\d+)?)(?=[,;])/g)].map(([, value]) => Number(value));
    const against = Number(/against: names ([\d.]+)/.exec(mark.note!)![1]);
    const total = Number(/together ([\d.]+)/.exec(mark.note!)![1]);
    expect(values.reduce((a, b) => a + b, 0) - 2 * against).toBeCloseTo(total, 1);
    expect(total).toBeGreaterThanOrEqual(LINE);
  });

  it("says both why a gloss is one and what else comments in it", () => {
    const [mark] = marks("Sadly, the farce is a testament to our own folly.");
    expect(mark.kind).toBe("gloss");
    expect(mark.note).toMatch(/^“testament to”: a sign or a turn of history; for: .*“folly”/);
  });

  it("takes time in proportion to the length of a text, whatever the text", () => {
    for (const unit of ["must ", "“x” ", "sadly, ", "it’s the ", "Absurd ", "I say that "]) {
      const time = (n: number): number => {
        const context = voicesOf(unit.repeat(n));
        const start = performance.now();
        comment.detect(context);
        return performance.now() - start;
      };
      time(500);
      const [short, long] = [time(1000), time(8000)];
      expect(long, unit).toBeLessThan(40 * Math.max(short, 4));
    }
  });
});
