import {describe, expect, it} from "vitest";
import {auditCredit, findCredits} from "../../../src/analysis/story/credit.js";
import {deriveAll, readWordings} from "../../../src/analysis/compare/overlap.js";
import type {Zone} from "../../../src/analysis/model/text.js";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";

const found = (text: string, zones?: Zone[]) =>
  findCredits(text, zones).map(({agency, place, start, end}) => [agency, place, text.slice(start, end)]);

describe("findCredits", () => {
  it("reads the agency in a dateline", () => {
    expect(found("OSLO, May 3 (Reuters) - A ferry sank.")).toEqual([
      ["Reuters", "dateline", "OSLO, May 3 (Reuters) -"]
    ]);
    expect(found("Lagos (AFP) – A ferry sank.")).toEqual([["AFP", "dateline", "Lagos (AFP) –"]]);
    expect(found("MOSCOW, May 3. /TASS/. A ferry sank.")[0].slice(0, 2)).toEqual(["TASS", "dateline"]);
    expect(found("PARIS (AFP/Reuters) - A ferry sank.").map(([agency]) => agency)).toEqual(["AFP", "Reuters"]);
  });

  it("reads an agency alone on a line, before or after the article", () => {
    const body = Array.from({length: 20}, (_, i) => `Sentence ${i} of the article.`).join("\n");
    expect(found(`A ferry sank\nAssociated Press\n${body}`)).toEqual([["AP", "byline", "Associated Press"]]);
    expect(found(`${body}\n\nReuters`)).toEqual([["Reuters", "signature", "Reuters"]]);
    expect(found(`${body}\n– AFP`)).toEqual([["AFP", "signature", "– AFP"]]);
    expect(found(`By Anna Berg, Associated Press\n${body}`)[0].slice(0, 2)).toEqual(["AP", "byline"]);
  });

  it("reads a credit that names no agency", () => {
    expect(found("A ferry sank.\nSources By Agencies")).toEqual([[null, "signature", "Sources By Agencies"]]);
    expect(found("A ferry sank.\n(Agencies)")[0][0]).toBeNull();
  });

  it("reads a note at the end", () => {
    expect(found("A ferry sank.\n(With inputs from PTI)")[0].slice(0, 2)).toEqual(["PTI", "note"]);
    expect(found("A ferry sank.\nThe Associated Press contributed to this report.")[0].slice(0, 2)).toEqual([
      "AP",
      "note"
    ]);
    expect(found("A ferry sank.\n© 2024 Agence France-Presse")[0].slice(0, 2)).toEqual(["AFP", "copyright"]);
  });

  it("knows the agency whose editors sign", () => {
    expect(found("A ferry sank. (Reporting by Anna Berg; editing by Carl Dahl)")[0].slice(0, 2)).toEqual([
      "Reuters",
      "signature"
    ]);
  });

  it("does not take a source for a credit", () => {
    expect(found("The minister told Reuters that the ferry was old.")).toEqual([]);
    expect(found("The ferry was old, Reuters reported (AP had said so before) on Monday.")).toEqual([]);
    expect(found("A ferry sank, as reported by CNN.")).toEqual([["CNN", "cited", "as reported by CNN"]]);
    expect(found("Anna Berg contributed to this report.")).toEqual([]);
  });

  it("leaves captions alone", () => {
    const text = "A ferry sank.\nReuters\nNobody was hurt.";
    const zone = (start: number, end: number, kind: Zone["kind"]): Zone => ({start, end, kind, by: "rule", why: ""});
    expect(found(text, [zone(0, 14, "body"), zone(14, 22, "caption"), zone(22, text.length, "body")])).toEqual([]);
  });

  it("copes with one endless line and with thousands of short ones", () => {
    expect(found("(".repeat(100_000))).toEqual([]);
    expect(found("By ".repeat(50_000))).toEqual([]);
    expect(found("AP\n".repeat(20_000)).length).toBeGreaterThan(0);
  });
});

describe("auditCredit", () => {
  const wire =
    "The ferry sank off the island late on Monday. Rescuers pulled forty people from the cold water by dawn.";
  const texts = {
    wire,
    copy: `${wire}\n\nReuters`,
    other: "Hospitals on the mainland were short of beds, and the minister promised help within a week.\n\nReuters",
    vague: "A boat went down near the coast.\n\nAgencies",
    silent: "A boat went down near the coast."
  };
  const articles = Object.entries(texts).map(([id, text]) => ({id, text, zones: bodyOf(text)}));
  const pairs = deriveAll(
    readWordings(articles.map((article) => ({article, text: segment(article.text, article.zones)})))
  );
  const audit = (id: string, agencyOf = (other: string): string | null => (other === "wire" ? "Reuters" : null)) =>
    auditCredit(
      articles.find((article) => article.id === id)!,
      pairs,
      agencyOf
    );

  it("sees a credit borne out by shared wording", () => {
    expect(audit("copy")).toMatchObject({class: "credit borne out", agencies: ["Reuters"], with: "wire"});
  });

  it("sees a credit with little shared text", () => {
    expect(audit("other")).toMatchObject({class: "credit, little shared text", with: "wire"});
  });

  it("has nothing to compare with where no other article is that agency's", () => {
    expect(audit("copy", () => null)).toMatchObject({class: "credit", with: null, shared: null});
  });

  it("tells a general credit from none in the capture", () => {
    expect(audit("vague").class).toBe("general credit");
    expect(audit("silent")).toMatchObject({class: "no credit in the capture", credits: []});
  });
});
