import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {align, sentencesOf} from "../../src/analysis/align.js";
import {indexStory} from "../../src/analysis/align/index.js";
import {countLosses, findClaims, orderOf, type ClaimSide} from "../../src/analysis/claims.js";
import {spearman} from "../../src/analysis/claims/order.js";
import type {Article, Change, ChangeKind, ClaimRow, Match} from "../../src/analysis/model.js";
import {findNames} from "../../src/analysis/names.js";
import {bodyOf, segment} from "../../src/analysis/text.js";
import {findAttributions} from "../../src/analysis/voices.js";
import {zone} from "../../src/analysis/zones.js";

function sideOf(id: string, source: string, zones = bodyOf(source)): ClaimSide {
  const text = segment(source, zones);
  const article: Article = {id, outlet: {name: null}, headline: "", text: source, zones};
  return {article, text, attributions: findAttributions(source, text), names: findNames(source, text)};
}

function claimsOf([reference, ...others]: ClaimSide[]): ClaimRow[] {
  const [source, ...sources] = [reference, ...others].map(({article, text}) => sentencesOf(article, text));
  const index = indexStory([source, ...sources]);
  const articles = others.map((side, k) => ({...side, alignment: align([source], sources[k], {index})[0]}));
  return findClaims(reference, articles, {index});
}

/** The changes between two short texts, linked sentence by sentence in their order. */
function changesOf(wire: string, here: string): Change[] {
  const [reference, article] = [sideOf("wire", wire), sideOf("here", here)];
  const index = indexStory([reference, article].map(({article, text}) => sentencesOf(article, text)));
  const links = Math.min(reference.text.sentences.length, article.text.sentences.length);
  const matches = Array.from({length: links}, (_, i): Match => ({
    reference: i,
    article: i,
    score: 1,
    grade: "sure",
    shared: [],
    verbatim: []
  }));
  const alignment = {reference: "wire", article: "here", matches, origin: [], nearest: [], nearestInArticle: []};
  return findClaims(reference, [{...article, alignment}], {index}).flatMap(({changes}) => changes);
}

const kindsOf = (changes: Change[]): ChangeKind[] => changes.map(({kind}) => kind);

describe("a claim and its source", () => {
  const said = "Rebels seized the Tarvik dam near Ostrova on Monday, the Velian defence ministry said.";
  const bare = "Rebels seized the Tarvik dam near Ostrova on Monday.";

  it("is lost where the article states it in its own voice", () => {
    const [change, ...more] = changesOf(said, bare);
    expect(more).toEqual([]);
    expect(change.kind).toBe("attribution lost");
    expect(change.text).toMatch(
      /^Attributed to the Velian defence ministry in the wire .* in the outlet’s own voice here/
    );
  });

  it("is gained the other way round", () => {
    expect(kindsOf(changesOf(bare, said))).toEqual(["attribution gained"]);
  });

  it("is neither where both attribute it, or neither does", () => {
    expect(changesOf(said, "Rebels seized the Tarvik dam near Ostrova on Monday, the ministry said.")).toEqual([]);
    expect(changesOf(bare, "On Monday rebels seized the Tarvik dam near Ostrova.")).toEqual([]);
  });

  it("is not lost where the article gives it to hearsay, or may have it from others", () => {
    expect(changesOf(said, "Rebels reportedly seized the Tarvik dam near Ostrova on Monday.")).toEqual([]);
    expect(changesOf(said, "Have rebels seized the Tarvik dam near Ostrova?")).toEqual([]);
  });

  it("is not lost where only a name is shared", () => {
    expect(changesOf(said, "The Tarvik dam near Ostrova is the tallest in Velia.")).toEqual([]);
  });

  it("is not lost where what was planned there is done here, or done by others", () => {
    const plan = "Rebels plan to seize the Tarvik dam near Ostrova, the Velian defence ministry said.";
    expect(kindsOf(changesOf(plan, bare))).not.toContain("attribution lost");
    const other = "General Pavel Orlo seized the Tarvik dam, the Velian defence ministry said.";
    expect(kindsOf(changesOf(other, "Captain Ana Merik seized the Tarvik dam."))).not.toContain("attribution lost");
  });

  it("is swapped where two persons are given as its source", () => {
    const changes = changesOf(
      "Rebels seized the Tarvik dam near Ostrova on Monday, Jana Velt said.",
      "Rebels seized the Tarvik dam near Ostrova on Monday, Peter Amsel said."
    );
    expect(kindsOf(changes)).toEqual(["source swapped"]);
    expect(changes[0].text).toContain("Given to Jana Velt in the wire");
  });

  it("comes through a medium that the wire does not name", () => {
    const [change] = changesOf(
      "“Rebels hold the Tarvik dam,” Jana Velt said.",
      "Jana Velt told the news agency Interfax that rebels hold the Tarvik dam."
    );
    expect(change).toMatchObject({kind: "source named"});
    expect(change.text).toContain("Interfax");
  });
});

describe("the certainty of a claim", () => {
  it("rises and falls with the words at its verb", () => {
    const plain = "The company poisoned the Tarvik river for nine years.";
    expect(kindsOf(changesOf("The company allegedly poisoned the Tarvik river for nine years.", plain))).toEqual([
      "certainty raised"
    ]);
    expect(kindsOf(changesOf(plain, "The company may have poisoned the Tarvik river for nine years."))).toEqual([
      "certainty lowered"
    ]);
  });

  it("rises and falls with the verb of saying", () => {
    const change = (verb: string) => `Jana Velt ${verb} that rebels had seized the Tarvik dam near Ostrova on Monday.`;
    expect(kindsOf(changesOf(change("said"), change("confirmed")))).toEqual(["certainty raised"]);
    expect(kindsOf(changesOf(change("said"), change("claimed")))).toEqual(["certainty lowered"]);
    expect(changesOf(change("said"), change("told reporters"))).toEqual([]);
  });

  it("is not compared between a wish, a condition and a fact", () => {
    const plain = "The company poisoned the Tarvik river for nine years.";
    expect(changesOf("If the company poisoned the Tarvik river for nine years, it must pay.", plain)).toEqual([]);
    expect(changesOf("The company would have poisoned the Tarvik river for nine years.", plain)).toEqual([]);
  });

  it("rises with a denial put more firmly, and the answers of one actor are compared", () => {
    const charge = "Velia has accused Ostrova of arming the rebels. ";
    const [raised] = changesOf(`${charge}Ostrova denied the charge.`, `${charge}Ostrova flatly denied the charge.`);
    expect(raised).toMatchObject({kind: "certainty raised"});
    expect(raised.text).toContain("boosted denial");
    const [differs, ...more] = changesOf(
      `${charge}Ostrova denied the charge.`,
      `${charge}Ostrova has not addressed the charge.`
    );
    expect(differs).toMatchObject({kind: "status differs"});
    expect(more).toEqual([]);
  });
});

describe("the values of a claim", () => {
  const toll = (count: string) => `The ferry sank off Ostrova with ${count} passengers aboard, the coast guard said.`;

  it("differ in a number that neither article has from the other", () => {
    expect(kindsOf(changesOf(toll("120"), toll("140")))).toEqual(["number differs"]);
    expect(changesOf(toll("120"), toll("one hundred and twenty"))).toEqual([]);
    expect(changesOf(toll("120"), `${toll("140")} The owner spoke of 120 at first.`)).toEqual([]);
  });

  it("are less specific where a number is rounded, or a kind stands for its things", () => {
    expect(kindsOf(changesOf(toll("2,973"), toll("about 3,000")))).toEqual(["less specific"]);
    const arms = (what: string) => `Velia supplied the Ostrova rebels with ${what} in March.`;
    expect(kindsOf(changesOf(arms("rifles and mortars"), arms("weapons")))).toEqual(["less specific"]);
    expect(kindsOf(changesOf(arms("weapons"), arms("rifles and mortars")))).toEqual(["more specific"]);
  });

  it("differ in a date", () => {
    const on = (date: string) => `The ferry sank off Ostrova on ${date} with its crew.`;
    expect(kindsOf(changesOf(on("March 3"), on("March 5")))).toEqual(["date differs"]);
    expect(changesOf(on("Monday"), on("Tuesday"))).toEqual([]); // of which week?
  });
});

describe("the order of claims", () => {
  it("is Spearman's, with ties, and nothing for fewer than four", () => {
    expect(
      spearman([
        [0, 0],
        [1, 1],
        [2, 2]
      ])
    ).toBeNull();
    expect(
      spearman([
        [0, 3],
        [1, 2],
        [2, 1],
        [3, 0]
      ])
    ).toBe(-1);
    expect(
      spearman([
        [0, 1],
        [1, 1],
        [2, 1],
        [3, 1]
      ])
    ).toBeNull();
    expect(
      spearman([
        [1, 1],
        [2, 3],
        [3, 2],
        [4, 4]
      ])
    ).toBeCloseTo(0.8, 10);
    expect(
      spearman([
        [1, 1],
        [1, 2],
        [2, 3],
        [3, 4]
      ])
    ).toBeCloseTo(0.9487, 4);
  });
});

const gold: {changes: {article: string; sentence: number; kind: ChangeKind; quotes: string[]}[]} = JSON.parse(
  readFileSync("tests/gold/claims.json", "utf8")
);
const precision: {
  sets: {name: string; look: "first" | "after"; date: string; kinds: Record<string, {judged: number; right: number}>}[];
} = JSON.parse(readFileSync("tests/gold/claims-precision.json", "utf8"));

describe("the claims of the sample story", () => {
  const sides = ["lbci", "unnamed-1", "imamovic", "unnamed-2", "unnamed-3"].map((id) => {
    const capture = readFileSync(`data/kim-limousine/${id}.txt`, "utf8");
    return sideOf(id, capture, zone(capture));
  });
  const rows = claimsOf(sides);
  const found = rows.flatMap(({sentence, changes}) => changes.map((change) => ({sentence, ...change})));

  it("have the changes that a reader finds", () => {
    for (const {article, sentence, kind, quotes} of gold.changes) {
      const change = found.find((one) => one.article === article && one.sentence === sentence && one.kind === kind);
      expect(change, `${article} ${sentence} ${kind}`).toBeDefined();
      for (const quote of quotes) expect(change!.text).toContain(quote);
    }
  });

  it("have no others", () => {
    const key = ({article, sentence, kind}: {article: string; sentence: number; kind: string}) =>
      `${article} ${sentence} ${kind}`;
    expect(found.map(key).sort()).toEqual(gold.changes.map(key).sort());
  });

  it("rest on words that stand in both articles", () => {
    for (const {evidence, article} of found) {
      expect(evidence.map((one) => one.article)).toEqual(["lbci", article]);
      for (const {article: id, spans} of evidence) {
        const {text} = sides.find((side) => side.article.id === id)!.article;
        expect(spans.length).toBeGreaterThan(0);
        for (const {start, end} of spans) expect(text.slice(start, end).trim()).not.toBe("");
      }
    }
  });

  it("are described and not judged", () => {
    for (const {text} of found) expect(text).not.toMatch(/dropped|omitted|distort|fals|wrong|mislead/i);
  });

  it("count losses and keep the order", () => {
    expect(countLosses(rows, "imamovic")).toEqual({lost: 2, of: 2});
    expect(countLosses(rows, "unnamed-2").lost).toBe(0);
    expect(orderOf(rows, "unnamed-1").rho).toBeGreaterThan(0.9);
    for (const {there, here} of orderOf(rows, "unnamed-3").claims) {
      for (const position of [there, here]) expect(position >= 0 && position <= 1).toBe(true);
    }
  });

  it("put the reference first in every row, and rows in its order", () => {
    expect(rows.map(({sentence}) => sentence)).toEqual(rows.map(({sentence}) => sentence).sort((a, b) => a - b));
    for (const {sentence, cells} of rows) expect(cells[0]).toMatchObject({article: "lbci", sentences: [sentence]});
  });

  it("may have any article as the reference", () => {
    const turned = claimsOf([sides[2], sides[0]]);
    expect(turned.flatMap(({changes}) => kindsOf(changes))).toContain("attribution gained");
  });
});

describe("the counts of changes judged by reading", () => {
  const after = precision.sets.filter(({look}) => look === "after").flatMap(({kinds}) => Object.entries(kinds));

  it("never have more right than judged", () => {
    for (const {kinds} of precision.sets) {
      for (const {judged, right} of Object.values(kinds)) expect(right).toBeLessThanOrEqual(judged);
    }
  });

  it("are right at least four times in five, kind by kind", () => {
    for (const kind of new Set(after.map(([kind]) => kind))) {
      const counts = after.filter(([other]) => other === kind).map(([, count]) => count);
      const sum = (key: "judged" | "right") => counts.reduce((total, count) => total + count[key], 0);
      expect(sum("right") / sum("judged"), kind).toBeGreaterThanOrEqual(0.8);
    }
  });
});

describe("claims of odd texts", () => {
  const odd = ["", "…", "a".repeat(20_000), "“".repeat(3_000), "said that ".repeat(3_000), "12 34 56 ".repeat(2_000)];

  it("do not throw", () => {
    for (const one of odd) for (const other of odd) expect(() => changesOf(one, other)).not.toThrow();
  });
});
