// What the analysis says of the claims of the two sample stories, against a reader's judgement.

import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {reportOf} from "../../../loaders/site/pages.js";
import {orderOf} from "../../../src/analysis/compare/claims/claims.js";
import {zone} from "../../../src/analysis/text/zones/zones.js";
import {claimChanges, kindsOf, sideOf} from "./tellings.js";

interface Gold {
  story: string;
  wire: string;
  changes: {article: string; sentence: number; kind: string; quotes: string[]}[];
}

const gold: Gold[] = JSON.parse(readFileSync("tests/gold/claims.json", "utf8")).stories;
const reports = new Map(gold.map(({story}) => [story, reportOf(`data/${story}`)]));
const report = reports.get("kim-limousine")!;

for (const {story, wire, changes} of gold) {
  describe(`the differences of ${story}`, () => {
    const {differences, claims, articles} = reports.get(story)!;
    const textOf = (id: string) => articles.find(({article}) => article.id === id)!;

    it("have those that a reader finds, by sentence of the wire", () => {
      const {sentences} = textOf(wire).text;
      for (const {article, sentence, kind, quotes} of changes) {
        const {start, end} = sentences[sentence];
        const found = differences.filter(
          (one) =>
            (one.article.article === article || one.with?.includes(article)) &&
            one.kinds.includes(kind as (typeof one.kinds)[number]) &&
            one.reference.spans.some((span) => span.start < end && span.end > start)
        );
        const said = found
          .flatMap(({text, reference, article}) => [
            text,
            ...[reference, article].flatMap((side) =>
              side.spans.map(({start, end}) => textOf(side.article).article.text.slice(start, end))
            )
          ])
          .join(" ");
        expect(found.length, `${article} ${sentence} ${kind}`).toBeGreaterThan(0);
        for (const quote of quotes) expect(said).toContain(quote);
      }
    });

    it("rest on words that stand in both articles, or in one", () => {
      for (const {reference, article} of differences) {
        expect(reference.article).toBe(wire);
        expect(reference.spans.length + article.spans.length).toBeGreaterThan(0);
        for (const {article: id, spans} of [reference, article])
          for (const {start, end} of spans) expect(textOf(id).article.text.slice(start, end).trim()).not.toBe("");
      }
    });

    it("are described and not judged", () => {
      for (const {text} of differences)
        expect(text.replace(/“[^”]*”/g, "")).not.toMatch(/dropped|omitted|distort|fals|wrong|mislead/i);
    });

    it("put the reference first in every row, and rows in its order", () => {
      const order = claims.map(({sentence}) => sentence);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const {sentence, cells} of claims) expect(cells[0]).toMatchObject({article: wire, sentences: [sentence]});
    });
  });
}

describe("the report of the sample story", () => {
  const {claims: rows} = report;

  it("counts losses and keeps the order", () => {
    const retold = (id: string) => report.articles.find(({article}) => article.id === id)!.retelling;
    expect(retold("imamovic")).toMatchObject({lost: 2, of: 2});
    expect(retold("unnamed-2")).toBeNull();
    expect(orderOf(rows, "unnamed-1").rho).toBeGreaterThan(0.9);
    for (const {there, here} of orderOf(rows, "unnamed-3").claims) {
      for (const position of [there, here]) expect(position >= 0 && position <= 1).toBe(true);
    }
  });

  it("tells the quotation that differs, with the words that do", () => {
    const told = report.differences.find(({kinds}) => kinds[0] === "quotation")!;
    expect(told).toMatchObject({told: true, sure: true, article: {article: "unnamed-1"}});
    const altered = report.quotations.filter(
      ({quote, fidelity}) => quote.article === "unnamed-1" && fidelity === "altered, unmarked"
    );
    expect(altered).toHaveLength(1);
    const {text} = report.articles.find(({article}) => article.id === "lbci")!.article;
    const missing = altered[0].edits
      .filter(({kind}) => kind !== "same")
      .flatMap(({there}) => there ?? [])
      .map(({start, end}) => text.slice(start, end))
      .join(" | ");
    for (const words of ["and will continue", "develop our", "including North Korea"]) expect(missing).toContain(words);
    expect(missing).not.toContain("neighbors");
  });

  it("tells what an editor would say of each article", () => {
    const told = (id: string, kind: string) =>
      report.differences.some(
        (one) => one.told && (one.article.article === id || one.with?.includes(id)) && one.kinds.some((k) => k === kind)
      );
    expect(told("unnamed-1", "certainty-raised")).toBe(true);
    expect(told("imamovic", "attribution-lost")).toBe(true);
    expect(told("imamovic", "denial-missing")).toBe(true);
    expect(told("unnamed-3", "fact")).toBe(true);
    expect(report.differences.some(({kinds, told}) => told && kinds[0] === "number")).toBe(false);
  });

  it("says that 26% of an article’s words are the wire’s, and that no credit is in the capture", () => {
    const {d3} = report.pairs.find(({a, b}) => a === "unnamed-1" && b === "lbci")!;
    expect(Math.round(100 * d3!)).toBe(26);
    const {credit} = report.articles.find(({article}) => article.id === "unnamed-1")!;
    expect(credit.class).toBe("no credit in the capture");
  });

  it("sets aside the article on a later event, and says why, without help from the story file", () => {
    const aside = report.articles.filter(({standing}) => standing === "later");
    expect(aside.map(({article}) => [article.id, article.role])).toEqual([["unnamed-2", undefined]]);
    expect(aside[0].event?.reasons.length).toBeGreaterThan(0);
    expect(rows.flatMap(({cells}) => cells).some(({article}) => article === "unnamed-2")).toBe(false);
  });

  it("has the denial in two articles, fused and reworded, and counts origins of every claim", () => {
    const denial = rows.find(({sentence}) => sentence === 8)!;
    expect(denial.cells.map(({article}) => article)).toEqual(
      expect.arrayContaining(["lbci", "unnamed-1", "unnamed-3"])
    );
    for (const {cells, origins} of rows) expect(origins).toBeLessThanOrEqual(cells.length);
    expect(rows.some(({cells, origins}) => origins! < cells.length)).toBe(true);
  });

  it("may have any article as the reference", () => {
    const sides = ["imamovic", "lbci"].map((id) => {
      const capture = readFileSync(`data/kim-limousine/${id}.txt`, "utf8");
      return sideOf(id, capture, zone(capture));
    });
    expect(kindsOf(claimChanges(sides))).toContain("attribution gained");
  });
});
