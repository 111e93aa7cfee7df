import {describe, expect, it} from "vitest";
import {findCredits} from "../../../src/analysis/story/credit.js";
import {deriveAll, readWordings} from "../../../src/analysis/compare/overlap.js";
import type {Article} from "../../../src/analysis/model/story.js";
import {countOrigins, findOrigins} from "../../../src/analysis/story/origins.js";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";

const wire = "The ferry sank off the island late on Monday. Rescuers pulled forty people from the cold water by dawn.";
const speech = '"we will not rest until all of them are found and brought home"';

function origins(texts: Record<string, string>, roles: Record<string, Article["role"]> = {}) {
  const articles = Object.entries(texts).map(([id, text]) => ({id, text, role: roles[id]}));
  const pairs = deriveAll(
    readWordings(articles.map((article) => ({article, text: segment(article.text, bodyOf(article.text))})))
  );
  return findOrigins(articles, pairs, new Map(articles.map(({id, text}) => [id, findCredits(text)])));
}

describe("findOrigins", () => {
  it("counts articles with the wire's wording as one origin, and says why", () => {
    const found = origins({
      wire,
      copy: `${wire} Nobody was hurt.`,
      own: "A boat went down near the coast, fishermen say."
    });
    expect(found.groups).toEqual([["wire", "copy"], ["own"]]);
    expect(found.links).toHaveLength(1);
    expect(found.links[0]).toMatchObject({kind: "shared wording"});
    expect(found.links[0].evidence.map(({article}) => article).sort()).toEqual(["copy", "wire"]);
    expect(found.links[0].evidence[0].spans).not.toEqual([]);
  });

  it("ties articles that print the same whole quotation", () => {
    const {groups, links} = origins({
      a: `She said ${speech} on the pier.`,
      b: `Earlier, at home, her words were ${speech} again.`
    });
    expect(groups).toEqual([["a", "b"]]);
    expect(links.map(({kind}) => kind)).toContain("same quotation");
  });

  it("ties articles that credit one agency by name, not those that cite it", () => {
    const {groups, links} = origins({
      a: "A boat went down.\n\nReuters",
      b: "Forty were saved by fishermen.\n\n(Reuters)",
      c: "The harbour stays closed, as reported by Reuters.",
      d: "Divers wait for calm.\n\nAgencies",
      e: "Relatives gather in the town hall.\n\nAgencies"
    });
    expect(groups).toEqual([["a", "b"], ["c"], ["d"], ["e"]]);
    expect(links[0]).toMatchObject({kind: "same agency", reason: "both credit Reuters"});
  });

  it("joins through a third", () => {
    const {groups} = origins({a: `${wire}\n\nAFP`, b: `${wire}`, c: "Divers wait for calm.\n\nAFP"});
    expect(groups).toEqual([["a", "b", "c"]]);
  });

  it("keeps two credited agencies apart, whatever their words, and through a third too", () => {
    expect(origins({a: `${wire}\n\nAFP`, b: `${wire}\n\n(Reuters)`}).groups).toEqual([["a"], ["b"]]);
    expect(origins({a: `${wire}\n\nAFP`, c: wire, b: `${wire}\n\n(Reuters)`}).groups).toEqual([["a", "c"], ["b"]]);
  });

  it("asks more of a short text", () => {
    const opening = "The ferry sank off the island late on Monday.";
    const more = (word: string, n: number) =>
      Array.from({length: n}, (_, i) => `${word}${String.fromCharCode(97 + (i % 26))}${word}${i}`).join(" ");
    // 9 words in runs of 39 are 23 %, under their line of 38 %; so are 74 of 320, over theirs of 15 %.
    expect(origins({a: `${opening} ${more("x", 30)}.`, b: `${opening} ${more("y", 30)}.`}).links).toEqual([]);
    const long = more("z", 74);
    expect(origins({a: `${long} ${more("x", 246)}.`, b: `${long} ${more("y", 246)}.`}).links).toHaveLength(1);
  });

  it("leaves alone what a person called independent", () => {
    expect(origins({wire, copy: wire}, {copy: "independent"})).toEqual({groups: [["wire"], ["copy"]], links: []});
  });
});

describe("countOrigins", () => {
  it("counts the groups some articles fall into", () => {
    const found = {groups: [["a", "b"], ["c"], ["d"]], links: []};
    expect(countOrigins(found, ["a", "b", "c"])).toBe(2);
    expect(countOrigins(found, [])).toBe(0);
  });
});
