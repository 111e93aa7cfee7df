import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {tagLightly} from "../../../src/analysis/text/tags/tagger.js";
import {accuracy, tagged} from "./tagging.js";

const gold = JSON.parse(readFileSync("tests/gold/tags.json", "utf8")) as {captures: {sentences: string[]}[]};

test("without a dictionary the tags of the five captures are right for at least 95 words in 100", () => {
  const share = accuracy(
    tagLightly,
    gold.captures.flatMap((capture) => capture.sentences)
  );
  console.log(`tags, light: ${(100 * share).toFixed(1)} % of the tokens of the captures`);
  expect(share).toBeGreaterThanOrEqual(0.95);
});

test("unknown words get their tag from their looks", () => {
  expect(tagged(tagLightly, "The glorbous flarnment was zorbed quickly .")).toBe(
    "The_DT glorbous_JJ flarnment_NN was_VBD zorbed_VBN quickly_RB ._."
  );
  expect(tagged(tagLightly, "A 20-year-old driver of the 18th tram paid 3.50 .")).toBe(
    "A_DT 20-year-old_JJ driver_NN of_IN the_DT 18th_JJ tram_NN paid_VBD 3.50_CD ._."
  );
});

test("a verb form goes by its neighbour to the left", () => {
  expect(tagged(tagLightly, "They plan to visit Oslo .")).toBe("They_PRP plan_VBP to_TO visit_VB Oslo_NNP ._.");
  expect(tagged(tagLightly, "The visit was planned .")).toBe("The_DT visit_NN was_VBD planned_VBN ._.");
  expect(tagged(tagLightly, "Larsen called the plan absurd .")).toContain("called_VBD");
});

test("peoples are told from names", () => {
  expect(tagged(tagLightly, "The Norwegian minister met Soviet-era spies .")).toBe(
    "The_DT Norwegian_JJ minister_NN met_VBD Soviet-era_JJ spies_NNS ._."
  );
});

test("the same sentence has the same tags twice", () => {
  const words = "Larsen gifts a Norwegian boat to the King .".split(" ");
  expect(tagLightly([...words])).toEqual(tagLightly([...words]));
});
