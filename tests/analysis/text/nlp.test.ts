import {readFileSync} from "node:fs";
import {build} from "esbuild";
import {expect, test} from "vitest";
import {afinn, stem, tag} from "../../../src/analysis/text/tags/nlp.js";
import {accuracy, tagged} from "./tagging.js";

const gold = JSON.parse(readFileSync("tests/gold/tags.json", "utf8")) as {captures: {sentences: string[]}[]};

test("the tags of the five captures are right for at least 98 words in 100", () => {
  const share = accuracy(
    tag,
    gold.captures.flatMap((capture) => capture.sentences)
  );
  console.log(`tags, natural and repairs: ${(100 * share).toFixed(1)} % of the tokens of the captures`);
  expect(share).toBeGreaterThanOrEqual(0.98);
});

test("an -ed form between a name and its object is a past tense", () => {
  expect(tagged(tag, "Larsen called the plan a gift to lenders .")).toContain("called_VBD");
  expect(tagged(tag, "Moreau mocked him on Friday .")).toContain("mocked_VBD");
  expect(tagged(tag, "The man called by Larsen left .")).toContain("called_VBN");
  expect(tagged(tag, "Larsen has called the plan a gift .")).toContain("called_VBN");
});

test("a headline gets its verb", () => {
  expect(tagged(tag, "Larsen Gifts Harbour Bridge to City")).toContain("Gifts_VBZ");
  expect(tagged(tag, "Minister slams plan to close hospitals")).toContain("slams_VBZ");
  expect(tagged(tag, "Global Concerns and Strategic Implications")).toContain("Concerns_NNS");
  expect(tagged(tag, "MINISTER SAYS HE WILL RESIGN IN MARCH")).toBe(
    "MINISTER_NN SAYS_VBZ HE_PRP WILL_MD RESIGN_VB IN_IN MARCH_NNP"
  );
});

test("titles and initials are names, not web addresses", () => {
  expect(tagged(tag, "Rep. Ann Moe and U.S. officials met .")).toMatch(/^Rep\._NNP Ann_NNP Moe_NNP and_CC U\.S\._NNP/);
  expect(tagged(tag, "They told the US envoy .")).toContain("US_NNP");
  expect(tagged(tag, "They told us everything .")).toContain("us_PRP");
});

test("who is managing director is managing nobody just now", () => {
  expect(tagged(tag, "It is safe , managing director Ann Moe said .")).toContain("managing_JJ");
  expect(tagged(tag, "She is managing the harbour .")).toContain("managing_VBG");
});

test("May is a month beside a number and a preposition, and else may be a verb", () => {
  expect(tagged(tag, "The vote is on May 9 .")).toContain("May_NNP");
  expect(tagged(tag, "Talks resume in May .")).toContain("May_NNP");
  expect(tagged(tag, "The talks may resume .")).toContain("may_MD");
});

test("endings do not overrule the word list", () => {
  expect(tagged(tag, "Italy made a proposal in July .")).toBe("Italy_NNP made_VBD a_DT proposal_NN in_IN July_NNP ._.");
});

test("a possessive is told from a verb in 's", () => {
  expect(tagged(tag, "Norway 's minister said it 's over .")).toContain(
    "Norway_NNP 's_POS minister_NN said_VBD it_PRP 's_VBZ"
  );
});

test("words that objects inherit are words like any other", () => {
  expect(tag(["constructor", "__proto__", "toString"])).toHaveLength(3);
  expect(afinn.get("constructor")).toBeUndefined();
  expect(stem("constructor")).toBe("constructor");
});

test("a stem is lower-case, without possessive, whatever the apostrophe", () => {
  expect([stem("Minister’s"), stem("minister's"), stem("Ministers'"), stem("MINISTER")]).toEqual(
    Array(4).fill("minist")
  );
  expect(stem("accusing")).toBe(stem("accused"));
});

test("a word of a million letters keeps its length and costs little", () => {
  expect(stem("b".repeat(1_000_000))).toHaveLength(1_000_000);
});

test("AFINN answers with its scores", () => {
  expect(afinn.get("disaster")).toBe(-2);
  expect(afinn.size).toBeGreaterThan(3000);
});

test("tagger, names and language bundle for a browser", async () => {
  const entryPoints = ["text/tags/nlp", "names/names", "text/language"].map((name) => `src/analysis/${name}.ts`);
  const result = await build({
    entryPoints,
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    outdir: "out"
  });
  expect(result.errors).toEqual([]);
  expect(result.warnings).toEqual([]);
});
