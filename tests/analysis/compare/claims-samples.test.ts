// What the analysis says of the claims of the two sample stories, against a reader's judgement.

import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {reportOf} from "../../../loaders/site/pages.js";
import {countLosses, orderOf} from "../../../src/analysis/compare/claims/claims.js";
import type {ChangeKind} from "../../../src/analysis/model/compare.js";
import {zone} from "../../../src/analysis/text/zones/zones.js";
import {claimsOf, kindsOf, sideOf} from "./tellings.js";

interface Gold {
  story: string;
  wire: string;
  changes: {article: string; sentence: number; kind: ChangeKind; quotes: string[]}[];
}

const gold: Gold[] = JSON.parse(readFileSync("tests/gold/claims.json", "utf8")).stories;
const reports = new Map(gold.map(({story}) => [story, reportOf(`data/${story}`)]));
const report = reports.get("kim-limousine")!;

for (const {story, wire, changes} of gold) {
  describe(`the claims of ${story}`, () => {
    const {claims, articles} = reports.get(story)!;
    const found = claims.flatMap(({sentence, changes}) => changes.map((change) => ({sentence, ...change})));

    it("have the changes that a reader finds", () => {
      for (const {article, sentence, kind, quotes} of changes) {
        const change = found.find((one) => one.article === article && one.sentence === sentence && one.kind === kind);
        expect(change, `${article} ${sentence} ${kind}`).toBeDefined();
        for (const quote of quotes) expect(change!.text).toContain(quote);
      }
    });

    it("have no others", () => {
      const key = ({article, sentence, kind}: {article: string; sentence: number; kind: string}) =>
        `${article} ${sentence} ${kind}`;
      expect(found.map(key).sort()).toEqual(changes.map(key).sort());
    });

    it("rest on words that stand in both articles", () => {
      for (const {evidence, article} of found) {
        expect(evidence.map((one) => one.article)).toEqual([wire, article]);
        for (const {article: id, spans} of evidence) {
          const {text} = articles.find((one) => one.article.id === id)!.article;
          expect(spans.length).toBeGreaterThan(0);
          for (const {start, end} of spans) expect(text.slice(start, end).trim()).not.toBe("");
        }
      }
    });

    it("are described and not judged", () => {
      for (const {text} of found) expect(text).not.toMatch(/dropped|omitted|distort|fals|wrong|mislead/i);
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
    expect(countLosses(rows, "imamovic")).toEqual({lost: 2, of: 2});
    expect(countLosses(rows, "unnamed-2").lost).toBe(0);
    expect(orderOf(rows, "unnamed-1").rho).toBeGreaterThan(0.9);
    for (const {there, here} of orderOf(rows, "unnamed-3").claims) {
      for (const position of [there, here]) expect(position >= 0 && position <= 1).toBe(true);
    }
  });

  it("puts first the quotation that differs, with the words that do", () => {
    expect(report.findings[0]).toMatchObject({kind: "quotation", shows: "quotations"});
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

  it("gives attributions lost next, and no number that differs anywhere", () => {
    const kinds = report.findings.map(({kind}) => kind);
    expect(kinds.slice(1, 3)).toEqual(["attribution lost", "attribution lost"]);
    expect(kinds).toContain("certainty raised");
    expect(kinds).toContain("status differs");
    expect(kinds.indexOf("certainty raised")).toBeGreaterThan(kinds.lastIndexOf("attribution lost"));
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
    expect(claimsOf(sides).flatMap(({changes}) => kindsOf(changes))).toContain("attribution gained");
  });
});
