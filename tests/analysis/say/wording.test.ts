import {describe, expect, it} from "vitest";
import {readStory} from "../../../loaders/corpus/corpus.js";
import {analyze} from "../../../src/analysis/analyze.js";

const {articles} = analyze(readStory("data/kim-limousine").story);
const article = (id: string) => articles.find(({article}) => article.id === id)!;
const own = (id: string, feature: string) =>
  article(id).measures.find((measure) => measure.feature === feature && measure.voice === "own")!;
const others = ["imamovic", "unnamed-1", "unnamed-2", "unnamed-3"];

describe("the sample story", () => {
  it("has its wire lowest in loaded wording and in comment", () => {
    for (const id of others) expect(own(id, "loaded").value, id).toBeGreaterThan(own("lbci", "loaded").value!);
    for (const id of others.slice(0, 3)) {
      expect(own(id, "comment").value, id).toBeGreaterThan(own("lbci", "comment").value!);
    }
  });

  it("has comment where a reader finds it", () => {
    const counted = (id: string) => own(id, "comment").count;
    expect(counted("unnamed-1")).toBe(5); // of 10
    expect(counted("lbci")).toBe(0);
    expect(counted("imamovic")).toBe(8); // of 13
    expect(counted("unnamed-2")).toBe(9); // of 15
    expect(counted("unnamed-3")).toBeLessThan(2);
  });

  it("never counts its topic or its names as loaded or as tone", () => {
    const topics = /^(?:north|korean?|leaders?|united|states|gift(?:s|ed)?|luxury|limousines?|russian?)$/i;
    for (const {article, marks} of articles) {
      for (const {feature, start, end} of marks) {
        if (feature === "loaded" || feature === "tone") expect(article.text.slice(start, end)).not.toMatch(topics);
      }
    }
  });

  it("has a handful of hedges, and few of them in the wire", () => {
    const count = (id: string) => article(id).measures.find((m) => m.feature === "hedging" && m.voice === "all")!.count;
    expect(count("lbci")).toBeLessThan(4);
    expect(count("imamovic")).toBeGreaterThan(count("lbci"));
  });
});
