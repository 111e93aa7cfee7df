// That the bench runs and leaves nothing out. How fast anything is, no test says.

import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {median} from "../../loaders/bench/measure.js";
import {writePair, writeStory} from "../../loaders/bench/prose.js";
import {bench, findOver, type Results} from "../../loaders/bench/run.js";
import {reference, stages} from "../../loaders/bench/stages.js";
import {storyStages} from "../../loaders/bench/stories.js";
import {writeTables} from "../../loaders/bench/table.js";
import {traps} from "../../loaders/bench/texts.js";
import {features} from "../../src/analysis/features/index.js";
import {segment} from "../../src/analysis/text/segment.js";
import {project, runToEnd, start} from "../project.js";

const isCost = (value: number | null) => value !== null && Number.isFinite(value) && value > 0;

const empty: Results = {
  version: "0",
  node: "v20",
  quick: false,
  reference,
  limits: {tenfold: 13, doubled: 5},
  stages: [],
  traps: [],
  stories: [],
  over: []
};

describe("a quick run", () => {
  let results: Results;
  beforeAll(() => {
    results = bench({quick: true});
  });

  test("times every stage and every feature, on prose, on every hard text and on a story", () => {
    const ids = stages.map(({id}) => id);
    expect(results.stages.map(({id}) => id)).toEqual(ids);
    expect(ids).toEqual(expect.arrayContaining([reference, ...features.map(({id}) => `feature ${id}`)]));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(results.traps.filter(({stage}) => stage === id).map(({text}) => text)).toEqual(traps.map(({id}) => id));
    }
    expect(results.stories.map(({id}) => id)).toEqual(storyStages.map(({id}) => id));
  });

  test("times no stage for finding nothing", () => {
    expect(results.stages.filter(({found}) => found === 0).map(({id}) => id)).toEqual([]);
  });

  test("gives every cost as a number above nought, and memory in bytes", () => {
    for (const {seconds, megabytes, timesReference, growth, tenfold, peak} of results.stages) {
      for (const cost of [seconds, megabytes, timesReference, tenfold, ...Object.values(growth)])
        expect(isCost(cost)).toBe(true);
      expect(Object.keys(growth)).toEqual(["1", "2", "4", "8"]);
      expect(peak).toBeGreaterThanOrEqual(0);
    }
    for (const {tenfold} of results.traps) expect(isCost(tenfold)).toBe(true);
    for (const {doubled} of results.stories) expect(isCost(doubled)).toBe(true);
  });

  test("prints a line for every stage and text", () => {
    const lines = writeTables(results);
    for (const {id} of [...stages, ...traps, ...storyStages])
      expect(lines.some((line) => line.startsWith(id))).toBe(true);
  });
});

test("what costs more than it may is marked, and said in a line", () => {
  const trap = {stage: "names", text: "a. a. a.", units: [10, 100], seconds: [1, 20], tenfold: 20, over: true} as const;
  const lines = writeTables({
    ...empty,
    traps: [{...trap, units: [10, 100], seconds: [1, 20]}],
    over: ["names, a. a. a.: 20.0 times the cost for 10 times the text"]
  });
  expect(lines.join("\n")).toMatch(/a\. a\. a\. .* 20\.0 ! .*names/);
  expect(lines.at(-1)).toBe("  ! names, a. a. a.: 20.0 times the cost for 10 times the text");
});

test("a stage that costs more of the reference than it may is named", () => {
  const [stage] = bench({quick: true, only: ["attributions"]}).stages;
  expect(stage.most).toBe(1);
  const found = (timesReference: number) => findOver({...empty, stages: [{...stage, over: false, timesReference}]});
  expect(found(0.99)).toEqual([]);
  expect(found(1.2)).toEqual(["attributions, prose: 1.20 times the tags, not 1"]);
});

describe("the program", () => {
  test("times just what is asked for and writes it as JSON", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "bench-")), "bench.json");
    const {code, out} = await runToEnd(
      start(project, "loaders/bench/bench.ts", ["--quick", "--only", "zones", "--only", "groups", "--json", file])
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^zones /m);
    const written = JSON.parse(readFileSync(file, "utf8")) as Results;
    expect(written.stages.map(({id}) => id)).toEqual(["zones"]);
    expect(written.stories.map(({id}) => id)).toEqual(["groups"]);
    expect(written.quick).toBe(true);
  });

  test("says which stages there are when asked for another", async () => {
    const {code, err} = await runToEnd(start(project, "loaders/bench/bench.ts", ["--quick", "--only", "weather"]));
    expect(code).toBe(1);
    expect(err).toMatch(/unknown stage: weather\. Known are decode, .*tags/);
  });
});

describe("the texts", () => {
  test("prose is the same every time, as long as asked for, and keeps bringing new names", () => {
    const [text, other] = writePair(20_000);
    expect([text, other]).toEqual(writePair(20_000));
    expect(text.length).toBe(20_000);
    const words = (from: number, to: number) => new Set(text.slice(from, to).match(/\p{Lu}\p{L}+/gu));
    const early = words(0, 10_000);
    expect([...words(10_000, 20_000)].filter((word) => !early.has(word)).length).toBeGreaterThan(20);
  });

  test("a story has as many articles and sentences as asked for", () => {
    const {articles} = writeStory(5, 60);
    expect(articles.map(({text, zones}) => segment(text, zones).sentences.length)).toEqual([60, 60, 60, 60, 60]);
  });

  test("a hard text has a tenth of its length at a tenth of its count", () => {
    for (const {id, count, make} of traps) {
      const ratio = make(count).length / make(count / 10).length;
      expect(ratio, id).toBeGreaterThan(9);
      expect(ratio, id).toBeLessThan(12.5);
    }
  });
});

test("the median of an even number lies between the middle two", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});
