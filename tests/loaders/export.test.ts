import {csvParse} from "d3-dsv";
import {execFile} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {beforeAll, describe, expect, test} from "vitest";
import {findBrowsers} from "../../loaders/export/browser.js";
import {hashLists} from "../../loaders/accuracy/hash.js";
import {exportStory, noTarget} from "../../loaders/export/export.js";
import {storyFiles, uuid} from "../../loaders/export/files.js";
import {reportOf, reportsOf} from "../../loaders/site/pages.js";
import type {Report} from "../../src/analysis/model/report.js";
import {version} from "../../src/analysis/version.js";
import {leaksUnder, withheldRuns} from "../leaks.js";
import {project} from "../project.js";

const sample = join(project, "data/kim-limousine");
const page = (path: string) => readFileSync(join(project, "src", path, "[story].md"), "utf8");

describe("copytaster export", () => {
  const folder = mkdtempSync(join(tmpdir(), "copytaster-"));
  const file = (name: string) => join(folder, "new", name);
  let said = "";

  beforeAll(async () => {
    const forms = {csv: "marks.csv", codebook: "codebook.csv", annotations: "marks.jsonld", json: "report.json"};
    const args = Object.entries(forms).flatMap(([form, name]) => [`--${form}`, file(name)]);
    const run = promisify(execFile)(process.execPath, [join(project, "bin/copytaster.js"), "export", sample, ...args]);
    said = (await run).stderr;
  });

  test("writes each form to its file, and says what of the articles is in them", () => {
    for (const name of ["marks.csv", "codebook.csv", "marks.jsonld", "report.json"])
      expect(existsSync(file(name))).toBe(true);
    expect(said).toMatch(/kim-limousine: excerpts\n +\w+: \d+ of \d+ sentences, \d+ of \d+ words/);
  });

  test("what it writes by default holds no withheld sentence", () => {
    const [whole, published] = [reportOf(sample), reportsOf(sample, true)(undefined)];
    const hidden = withheldRuns(whole, published);
    expect(hidden.size).toBeGreaterThan(500);
    expect(leaksUnder(folder, hidden)).toEqual([]);
  });

  test("every form carries the version and the state of the word lists", () => {
    const report: Report = JSON.parse(readFileSync(file("report.json"), "utf8"));
    expect([report.version, report.lists]).toEqual([version, hashLists()]);
    for (const row of csvParse(readFileSync(file("marks.csv"), "utf8"))) {
      expect(row.version).toBe(version);
      expect(row.lists).toBe(hashLists());
    }
    expect(JSON.parse(readFileSync(file("marks.jsonld"), "utf8")).label).toContain(
      `${version}, word lists ${hashLists()}`
    );
    expect(readFileSync(file("codebook.csv"), "utf8")).toContain("SHA-256");
  });

  test("every value in the table is in the codebook", () => {
    const book = csvParse(readFileSync(file("codebook.csv"), "utf8"));
    const rows = csvParse(readFileSync(file("marks.csv"), "utf8"));
    expect(rows.columns.every((column) => book.some(({variable}) => variable === column))).toBe(true);
    for (const variable of ["feature", "kind", "voice"]) {
      const known = new Set(book.filter((row) => row.variable === variable).map(({value}) => value));
      for (const row of rows) expect(known).toContain(row[variable]);
    }
  });
});

test("without a file to write, the command says so", async () => {
  await expect(exportStory(sample, {full: true}, () => {})).rejects.toThrow(noTarget);
});

test("a story that may be shown in full is exported in full", () => {
  const folder = join(project, "data/skerra-ferry");
  expect(reportsOf(folder, true)(undefined)).toEqual(reportsOf(folder, false)(undefined));
});

test("the files of a story do not depend on when they are made", () => {
  const report = reportOf(sample);
  expect(storyFiles(report)).toEqual(storyFiles(reportOf(sample)));
});

test("an annotation's id is a UUID of version 5, the same for the same name", () => {
  expect(uuid("a")).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuid("a")).toBe(uuid("a"));
  expect(uuid("b")).not.toBe(uuid("a"));
});

test("a browser named by hand comes first, one that is not there is passed over", () => {
  expect(findBrowsers({COPYTASTER_BROWSER: process.execPath, PATH: ""})[0]).toBe(process.execPath);
  expect(findBrowsers({COPYTASTER_BROWSER: "/nowhere/chromium", PATH: ""})).not.toContain("/nowhere/chromium");
});

describe("the page of the one file", () => {
  const one = page("onefile");
  const parts = (source: string) => [...source.matchAll(/(\w+)\((?:report|own)\b/g)].map(([, name]) => name);

  test("has every heading and every part of the report and of the comparison, but for what leads elsewhere", () => {
    for (const source of [page("story"), page("compare")]) {
      for (const [, heading] of source.matchAll(/^#+ (.*)$/gm)) expect(one).toContain(heading);
      const elsewhere = ["downloads", "storyLink"];
      expect(parts(one)).toEqual(expect.arrayContaining(parts(source).filter((name) => !elsewhere.includes(name))));
    }
  });

  test("leads to no other page and loads no file", () => {
    expect(one).not.toMatch(/\.\.\/(methods|story|compare|_file)|FileAttachment/);
  });
});
