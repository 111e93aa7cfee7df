import fc from "fast-check";
import {expect, test} from "vitest";
import {indexRuns, type Sought} from "../../../loaders/site/runs.js";
import {spent} from "../../limit.js";

const long = "The harbour master of Veldrin counted eleven barges before the fog came down on Tuesday night.";
const sought: Sought[] = [
  {from: "data/fog/a.txt", text: long, lengths: [8]},
  {from: "data/fog/b.txt", text: "Nobody answered the horn.", lengths: [4]}
];

test.each([
  ["as it is", long],
  ["in capitals, with other marks and lines", long.toUpperCase().replace(/ /g, " —\n“")],
  ["in the middle of others", `He wrote: ${long} So he said.`],
  ["eight words of it", "of Veldrin counted eleven barges before the fog"]
])("a run is found %s", (_, text) => {
  expect(indexRuns(sought, [])(text)?.from).toBe("data/fog/a.txt");
});

test("a find names the text and the words", () => {
  expect(indexRuns(sought, [])("… and nobody answered the horn!")).toEqual({
    from: "data/fog/b.txt",
    words: "nobody answered the horn"
  });
});

test.each([
  ["seven words in a row", "counted eleven barges before the fog came over"],
  ["eight words that are not in a row", "counted eleven barges before the thick fog came down on"],
  ["four of a text whose runs of eight are looked for", "the fog came down."],
  ["words across two texts", "on Tuesday night nobody answered"],
  ["nothing", ""]
])("%s are not found", (_, text) => {
  expect(indexRuns(sought, [])(text)).toBeNull();
});

test("what is open is not looked for, the rest is", () => {
  const find = indexRuns(sought, [{text: "It counted eleven barges before the fog came down, then left."}]);
  expect(find("counted eleven barges before the fog came down")).toBeNull();
  expect(find("eleven barges before the fog came down on")).not.toBeNull();
});

test("an open text may be open for short runs only", () => {
  const find = indexRuns(sought, [{text: `${long} Nobody answered the horn.`, below: 8}]);
  expect(find("Nobody answered the horn.")).toBeNull();
  expect(find(long)).not.toBeNull();
});

test("it finds what a search run by run finds, in any text of few words", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "Ünal", "constructor", "7"), {maxLength: 40});
  fc.assert(
    fc.property(fc.array(words, {maxLength: 4}), words, fc.constantFrom(4, 5, 8), (texts, text, n) => {
      const runsOf = (list: string[]) =>
        list.slice(n - 1).map((_, i) =>
          list
            .slice(i, i + n)
            .join(" ")
            .toLowerCase()
        );
      const known = new Set(texts.flatMap(runsOf));
      const find = indexRuns(
        texts.map((list) => ({from: "x", text: list.join(" "), lengths: [n]})),
        []
      );
      expect(find(text.join(", "))?.words).toBe(runsOf(text).find((run) => known.has(run)));
    })
  );
});

test("time grows with the text and not with the number of runs", () => {
  const texts = Array.from({length: 4000}, (_, i) => `w${i} `.repeat(3) + long.replace(/ /g, ` x${i} `));
  const find = indexRuns(
    texts.map((text) => ({from: "x", text, lengths: [8]})),
    []
  );
  const content = "the harbour x1 master of x2 ".repeat(100_000);
  expect(spent(() => expect(find(content)).toBeNull())).toBeLessThan(5000); // 100,000 runs against 600,000 words: one by one it is hours
});
