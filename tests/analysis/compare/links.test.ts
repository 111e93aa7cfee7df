import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {readStory} from "../../../loaders/corpus/corpus.js";
import {measureLinks, type LinkGold} from "../../../loaders/accuracy/links.js";
import {align, sentencesOf} from "../../../src/analysis/compare/align/align.js";
import {indexStory} from "../../../src/analysis/compare/align/story.js";
import {auditCredit} from "../../../src/analysis/story/credit.js";
import {derive, deriveAll, isDerived, readWordings} from "../../../src/analysis/compare/overlap.js";
import {judgeEvent} from "../../../src/analysis/compare/event/events.js";
import {compareQuotations, fidelityOf, quotesOf} from "../../../src/analysis/compare/quotations/fidelity.js";
import {findNames} from "../../../src/analysis/names/names.js";
import {findOrigins} from "../../../src/analysis/story/origins.js";
import {segment} from "../../../src/analysis/text/segment.js";
import {zone} from "../../../src/analysis/text/zones/zones.js";

const gold: LinkGold = JSON.parse(readFileSync("tests/gold/links.json", "utf8"));
const articles = Object.keys(gold.sentences).map((id) => {
  const capture = readFileSync(`data/kim-limousine/${id}.txt`, "utf8");
  const zones = zone(capture);
  return {article: {id, text: capture, zones}, text: segment(capture, zones)};
});
const sources = articles.map(({article, text}) => sentencesOf(article, text));
const source = (id: string) => sources.find((one) => one.id === id)!;
const index = indexStory(sources);

describe("the links of the sample story", () => {
  it("were labelled on the sentences we cut", () => {
    for (const {id, sentences} of sources) expect(sentences, id).toHaveLength(gold.sentences[id]);
  });

  it("are labelled much the same twice", () => {
    const {first, second, both, f1} = gold.consistency;
    const count = (pass: "first" | "second") => gold.pairs.reduce((sum, pair) => sum + pair[pass].length, 0);
    expect([count("first"), count("second")]).toEqual([first, second]);
    expect(f1).toBeCloseTo((2 * both) / (first + second), 3);
    expect(f1).toBeGreaterThan(0.9);
  });

  it("are mostly found with the wire as reference", () => {
    const {P, R, F1} = measureLinks(gold, sources, "lbci");
    expect(P).toBeGreaterThan(0.75);
    expect(R).toBeGreaterThan(0.6);
    expect(F1).toBeGreaterThan(0.7);
  });

  it("hold the denial, fused in one article and reworded in another", () => {
    const wire = source("lbci");
    const denial = wire.sentences.findIndex(({text}) => text.startsWith("Moscow and Pyongyang deny"));
    for (const [id, words] of [
      ["unnamed-1", "a claim vehemently denied by both Moscow and Pyongyang"],
      ["unnamed-3", "refutes the allegations"]
    ]) {
      const [{matches}] = align([wire], source(id), {index});
      const linked = matches.filter(({reference}) => reference === denial);
      expect(linked.map(({article}) => source(id).sentences[article].text).join(" "), id).toContain(words);
    }
  });

  it("hold the accusation that one article states as a fact", () => {
    const [{matches}] = align([source("lbci")], source("imamovic"), {index});
    expect(matches.some(({reference, article}) => reference === 7 && article === 10)).toBe(true);
  });
});

describe("the wording of the sample story", () => {
  const wordings = readWordings(articles);
  const [wire] = wordings;
  const pairs = wordings.slice(1).map((wording) => derive(wording, wire));

  it("is shared with the wire as counted by hand", () => {
    const d3 = [0.262, 0.037, 0.018, 0.049];
    const c3 = [0.14, 0.014, 0.006, 0.017];
    pairs.forEach((pair, i) => {
      expect(Math.abs(pair.d3! - d3[i]), pair.a).toBeLessThan(0.005);
      expect(Math.abs(pair.c3! - c3[i]), pair.a).toBeLessThan(0.002);
    });
  });

  it("has its longest run in the sentence on the accusation", () => {
    const [{start, end}] = pairs[0].longest!;
    expect(articles[1].article.text.slice(start, end)).toBe("accused North Korea of supplying Russia with");
  });

  it("is derived in one article only", () => {
    const derived = deriveAll(wordings).filter(isDerived);
    expect(new Set(derived.flatMap(({a, b}) => [a, b]))).toEqual(new Set(["lbci", "unnamed-1"]));
  });
});

describe("the quotations of the sample story", () => {
  it("hold one altered without a mark", () => {
    // both texts have Peskov speak; of speakers unknown they would be too far apart
    const quotes = articles.map(({article, text}) => quotesOf(article, text, () => "Dmitry Peskov"));
    const found = compareQuotations(quotes[1], quotes[0]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({fidelity: "altered, unmarked", distance: 10, common: 14, fuller: false});
    expect(found[0].similarity).toBeCloseTo(0.583, 3);
    expect(fidelityOf(found)).toMatchObject({kept: 14, words: 16});
    const text = articles[1].article.text;
    const replaced = found[0].edits
      .filter(({kind}) => kind === "replaced")
      .map(({here}) => text.slice(here!.start, here!.end));
    expect(replaced).toEqual(["continue fostering"]);
  });
});

describe("the articles of the sample story", () => {
  const pairs = deriveAll(readWordings(articles));
  const audits = articles.map(({article}) => auditCredit(article, pairs, (id) => (id === "lbci" ? "Reuters" : null)));

  it("are on the wire's event, but for one that looks back on it", () => {
    const {date} = readStory("data/kim-limousine").story; // the captures alone do not tell the day
    const read = articles.map(({article, text}) => ({article, text, names: findNames(article.text, text)}));
    const verdicts = read.slice(1).map((article) => judgeEvent(read[0], article, date));
    expect(verdicts.map(({kind}) => kind)).toEqual(["same event", "same event", "later event", "same event"]);
    const [{start, end}] = verdicts[2].spans;
    expect(articles[3].article.text.slice(start, end)).toContain("previously gifted Kim the same vehicle in February");
  });

  it("credit an agency in the wire copy, agencies in one, nobody in the others", () => {
    expect(audits.map((audit) => audit.class)).toEqual([
      "credit",
      "no credit in the capture",
      "no credit in the capture",
      "general credit",
      "no credit in the capture"
    ]);
  });

  it("have four origins, two articles being tied by their wording", () => {
    const credits = new Map(articles.map(({article}, i) => [article.id, audits[i].credits]));
    const ids = articles.map(({article}) => article);
    const {groups, links} = findOrigins(ids, pairs, credits);
    expect(groups).toEqual([["lbci", "unnamed-1"], ["imamovic"], ["unnamed-2"], ["unnamed-3"]]);
    expect(links.map(({kind}) => kind)).toEqual(["shared wording"]);
  });
});
