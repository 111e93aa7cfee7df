import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {accuracy, sayAccuracy} from "../../loaders/accuracy/accuracy.js";
import {readBands, readRecorded, type Recorded} from "../../loaders/accuracy/committed.js";
import {listErrors} from "../../loaders/accuracy/errors.js";
import {addFootnotes, footnoteOf} from "../../loaders/accuracy/footnotes.js";
import {hashLists} from "../../loaders/accuracy/hash.js";
import {known, knownOf} from "../../loaders/accuracy/known.js";
import {ownFigures} from "../../loaders/accuracy/own.js";
import {readLinks, sayScores, scores} from "../../loaders/accuracy/scores.js";
import {compare, evaluateAgainst, recordSets} from "../../loaders/evaluate/record.js";
import type {Figures} from "../../loaders/evaluate/run.js";
import {storyData} from "../../loaders/site/pages.js";
import {features} from "../../src/analysis/features/index.js";
import {version} from "../../src/analysis/version.js";

const recorded = readRecorded();
const again =
  "With the labelled corpora: `npx copytaster evaluate --corpora DIR --record`. Without them: `npx copytaster unmeasured`, " +
  "and every footnote says that it was measured with other word lists. Then commit loaders/evaluate/*.json.";
const admitted = recorded.unmeasured === hashLists();

describe("the committed figures", () => {
  test("were measured with the word lists as they are, or admit that they were not", () => {
    const measured = admitted || recorded.lists === hashLists();
    expect(measured, `The word lists have changed since the figures were measured. ${again}`).toBe(true);
    expect(readBands().lists, `The bands were measured with other word lists than the figures. ${again}`).toBe(
      recorded.lists
    );
  });

  test("carry a date and the version they were measured with", () => {
    expect(recorded.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(recorded.version, `The version has changed since the figures were measured. ${again}`).toBe(version);
  });

  test("hold both the whole of each known set and the half that was not tuned on", () => {
    for (const key of Object.keys(known)) {
      const halves = recorded.sets.filter(({capability, set}) => knownOf(capability, set) === known[key]);
      expect(halves.map(({half}) => half).sort(), key).toEqual(["B", "all"]);
    }
  });

  test("are all known: every set and every figure has its words", () => {
    for (const {capability, set, figures} of recorded.sets) {
      const about = knownOf(capability, set);
      expect(about, `${capability}, ${set}: add it to loaders/evaluate/known/`).toBeDefined();
      const named = Object.entries(about!.figures).flatMap(([name, {parts = {}}]) => [name, ...Object.keys(parts)]);
      expect([...new Set(named)].sort(), `${capability}, ${set}`).toEqual(Object.keys(figures).sort());
      for (const value of Object.values(figures)) expect(Math.abs(value)).toBeLessThanOrEqual(1);
    }
  });

  test("come with a band for every measure", () => {
    const {bands} = readBands();
    const expected = features.map(({id}) => id).filter((id) => !admitted || bands.some((band) => band.id === id));
    expect(bands.map(({id}) => id).sort(), again).toEqual(expected.sort());
    for (const {quantiles} of bands) {
      const values = Object.values(quantiles);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });
});

const measured = (half: "all" | "A" | "B", figures: Record<string, number>, set = "dev"): Figures => ({
  capability: "hedging",
  set,
  half,
  n: 10,
  figures,
  headline: ["F1"]
});

const then: Recorded = {
  ...recorded,
  date: "2020-01-01",
  sets: [
    {capability: "hedging", set: "dev", half: "B", n: 10, figures: {F1: 0.6, P: 0.5}},
    {capability: "reuse", set: "dev-align", half: "B", n: 10, figures: {F1: 0.5, crossedShare: 0.01}}
  ]
};

describe("a check against the committed figures", () => {
  test("says in a sentence which headline figure fell by more than a hundredth", () => {
    expect(compare(then, [measured("B", {F1: 0.585, P: 0.1})])).toEqual([
      "hedging, dev, the half not tuned on: F1 fell from 0.600 (2020-01-01) to 0.585."
    ]);
  });

  test("lets pass what fell by a hundredth or rose, other halves and other sets", () => {
    expect(compare(then, [measured("B", {F1: 0.59})])).toEqual([]);
    expect(compare(then, [measured("B", {F1: 0.9}), measured("A", {F1: 0}), measured("all", {F1: 0})])).toEqual([]);
    expect(compare(then, [measured("B", {F1: 0}, "test"), measured("B", {F1: 0}, "dev-new")])).toEqual([]);
  });

  test("knows which figures are better low", () => {
    const now = {...measured("B", {F1: 0.5, crossedShare: 0.05}, "dev-align"), capability: "reuse"};
    const headline = ["F1", "crossedShare"];
    expect(compare(then, [{...now, headline}])).toEqual([
      "reuse, dev-align, the half not tuned on: crossedShare rose from 0.010 (2020-01-01) to 0.050."
    ]);
    expect(compare(then, [{...now, headline, figures: {F1: 0.5, crossedShare: 0}}])).toEqual([]);
  });
});

test("a check evaluates, compares with what is committed and keeps no predictions", async () => {
  const corpora = await mkdtemp(join(tmpdir(), "corpora-"));
  await mkdir(join(corpora, "sentences"));
  const item = {id: "a", text: "It rained. We left.", sentences: [[0, 2]]};
  await writeFile(join(corpora, "sentences", "dev.jsonl"), JSON.stringify(item));
  const lines: string[] = [];
  const fallen = await evaluateAgainst({corpora, check: true, print: (line) => lines.push(line)});
  expect(lines).toHaveLength(3);
  expect(fallen[0]).toMatch(/^sentences, dev, the whole set: F1 fell from 0\.\d{3} \(\d{4}-\d\d-\d\d\) to 0\.000\.$/);
  expect(await evaluateAgainst({corpora, print: () => {}})).toEqual([]);
  await rm(corpora, {recursive: true});
});

test("figures are recorded all together or not at all", () => {
  expect(() => recordSets([measured("B", {F1: 0.6})])).toThrow(
    /^no dev set for sentences, .*: figures are recorded all/
  );
});

test("the hash of the word lists changes with a word, and not with line ends or other files", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lists-"));
  const put = (name: string, text: string) => writeFile(join(folder, name), text);
  await put("b.ts", "may\nmight\n");
  await put("a.ts", "very\n");
  const before = hashLists(folder);
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  await put("b.ts", "may\r\nmight\r\n");
  await put("notes.md", "words");
  await mkdir(join(folder, "more"));
  expect(hashLists(folder)).toBe(before);
  await put("b.ts", "may\nmight\ncould\n");
  expect(hashLists(folder)).not.toBe(before);
  await rm(folder, {recursive: true});
});

describe("the accuracy of the methods page", () => {
  const page = accuracy(recorded, recorded.lists);

  test("has a row for every known set that a report is made by, in the order of the list", () => {
    const shipped = Object.values(known).filter(({unshipped}) => !unshipped);
    expect(page.sets.map(({asks}) => asks)).toEqual(shipped.map(({asks}) => asks));
    expect(page.listsChanged).toBe(false);
    expect(accuracy(recorded, "0123456789abcdef").listsChanged).toBe(true);
  });

  test("gives the half first, and the figure for marking every sentence beside attribution's", () => {
    const {n, whole, figures} = page.sets.find(({capability}) => capability === "attribution")!;
    expect(n).toBeLessThan(whole);
    expect(figures[0].baseline.map(({what}) => what).join()).toContain("marking every sentence");
  });

  test("counts sets beyond simple means, level with them, and below", () => {
    const [row] = page.sets;
    const set = (value: number) => ({
      ...row,
      figures: [{...row.figures[0], value, baseline: [{value: 0.5, what: "x"}]}]
    });
    expect(sayAccuracy([set(0.6), set(0.51), set(0.3)], "2020-01-01").title).toBe(
      "On 1 of 3 labelled sets the program does better than simple means, on 1 about as well, on 1 worse"
    );
    expect(sayAccuracy([set(0.6)], "2020-01-01").title).toMatch(/On 1 of 1 labelled sets .* simple means$/);
  });

  test("lists what is missed by kind, the commonest first, and all of it", () => {
    const [{title, kinds}] = listErrors(recorded.errors);
    const counts = kinds.map(({count}) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const {labelled, right} = recorded.errors;
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(labelled - right);
    expect(title).toContain(`${labelled - right} of ${labelled} attributions are missed`);
  });
});

test("the project's own labels give figures for attributions, links, names and tags, and none where they are not", () => {
  const [attributions, links, ...figures] = ownFigures();
  expect(attributions).toMatchObject({kind: "F1", n: 34});
  expect(attributions.value).toBeGreaterThan(0.9);
  expect(links).toMatchObject({kind: "F1", n: 71});
  expect(links.value).toBeGreaterThan(0.55);
  expect(figures.map(({kind}) => kind)).toEqual(["F1", "accuracy", "accuracy"]);
  for (const {value, n} of figures) {
    expect(value).toBeGreaterThan(0.9);
    expect(n).toBeGreaterThan(100);
  }
  expect(ownFigures("nowhere")).toEqual([]);
});

describe("footnotes", () => {
  const page = accuracy(recorded, recorded.lists);

  test("carry set, size, figure and date to the chart", () => {
    expect(footnoteOf("measure-hedging", page)).toMatch(
      /^Measured on 3,665 sentences of Wikipedia \(WikiWeasel, Farkas et al\. 2010\): F1 0\.\d\d for .*, \d{4}-\d\d-\d\d\.$/
    );
    expect(footnoteOf("measure-loaded", page)).toContain("Experts agree");
    expect(footnoteOf("measure-hedging", accuracy(recorded, "0123456789abcdef"))).toMatch(/, with other word lists\.$/);
  });

  test("say of comment how well sentences and articles are told, once that is recorded", () => {
    const figures = {F1: 0.5, P: 0.4, R: 0.6, sharePearson: 0.75, articleF1: 0.8, articleP: 1, articleR: 0.7};
    const sets = (["B", "all"] as const).map((half) => ({
      capability: "comment",
      set: "dev-mbd",
      half,
      n: 1200,
      figures
    }));
    const others = recorded.sets.filter(({capability}) => capability !== "comment");
    const told = accuracy({...recorded, sets: [...others, ...sets]}, recorded.lists);
    expect(footnoteOf("measure-comment", told)).toMatch(/^Measured on 1,200 sentences of .*: F1 0\.50 for .*opinion/);
    expect(footnoteOf("makeup", told)).toMatch(/: r 0\.75 for the share of comment in an article, .* line was drawn/);
    const untold = accuracy({...recorded, sets: others}, recorded.lists);
    expect(footnoteOf("measure-comment", untold)).toBe("Not measured on labelled data.");
    expect(footnoteOf("makeup", untold)).toBeUndefined();
  });

  test("say where nothing was measured, and are silent where nothing is detected", () => {
    expect(footnoteOf("measure-boosting", page)).toBe("Not measured on labelled data.");
    expect(footnoteOf("headlines", page)).toBeUndefined();
    const caption = {title: "T", subtitle: "", caption: ""};
    expect(addFootnotes({headlines: caption, anatomy: caption}, page)).toEqual({
      headlines: caption,
      anatomy: {...caption, footnote: footnoteOf("anatomy", page)}
    });
  });

  test("say what is shaded behind a measure", () => {
    const quantiles = {"10": 0, "25": 0.2, "50": 0.3, "75": 0.4, "90": 1};
    const band = {id: "named", name: "N", unit: "u", scale: "share" as const, corpus: "hill news", n: 80, quantiles};
    const caption = {title: "T", subtitle: "", caption: ""};
    const note = (one: typeof band) => addFootnotes({"measure-named": caption}, page, [one])["measure-named"].footnote;
    expect(note(band)).toMatch(
      /^Shaded: by the same rules, half of 80 articles of hill news lie between 20% and 40%\. Measured/
    );
    expect(note({...band, quantiles: {...quantiles, "75": 0.2}})).toMatch(
      /^By the same rules, at least half .* lie at 20%\./
    );
  });
});

describe("the scores of the sample story", async () => {
  const report = await storyData("kim-limousine");
  const links = readLinks()!;
  const found = scores(report, links)!;

  test("have a dot for every sentence that is compared, and a disagreement for every link one side lacks", () => {
    expect(found.dots).toHaveLength(found.articles.reduce((sum, {sentences}) => sum + sentences.length, 0));
    const extra = found.disagreements.filter(({linked}) => linked).length;
    const all = report.articles.reduce((sum, {alignment}) => sum + (alignment?.matches.length ?? 0), 0);
    expect(found.agreement).toContain(`finds ${all - extra - countUndecided()};`);
  });

  // links that were made in one of the two passes only
  function countUndecided(): number {
    return report.articles.reduce((sum, {article, alignment}) => {
      const pair = links.pairs.find(({a, b}) => a === report.reference && b === article.id);
      const has = (pass: [number, number][], a: number, b: number) => pass.some(([x, y]) => x === a && y === b);
      const once = alignment?.matches.filter(
        (m) => pair && has(pair.first, m.reference, m.article) !== has(pair.second, m.reference, m.article)
      );
      return sum + (once?.length ?? 0);
    }, 0);
  }

  test("are not given for articles that were cut otherwise than those labelled, nor without the labels", () => {
    expect(scores(report, {...links, sentences: {...links.sentences, lbci: 3}})).toBeNull();
    expect(readLinks("nowhere.json")).toBeUndefined();
  });

  test("are put in words that follow the numbers", () => {
    const dot = (score: number, linked: boolean, hand: boolean | null) => ({
      article: 0,
      sentence: 0,
      nearest: 0,
      score,
      linked,
      hand
    });
    const said = sayScores([
      dot(0.9, true, true),
      dot(0.35, false, true),
      dot(0.1, false, false),
      dot(0.8, true, null)
    ]);
    expect(said.title).toBe("On 3 of 4 sentences the program and the labels made by hand agree");
    expect(said.caption).toContain("Most sentences fall clear of the line. 1 of 4 lie");
    expect(sayScores([dot(0.9, true, true)]).title).toContain("agree on all 1");
  });
});
