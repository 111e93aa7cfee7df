// The README's recipes, followed to the letter on a copy of the project, one after the other.

import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {expect, test} from "vitest";
import type {Report} from "../../src/analysis/model/report.js";
import {copyProject, project, runToEnd, start, type Result} from "../project.js";

const readme = readFileSync(join(project, "README.md"), "utf8");
const folder = copyProject("recipes");
cpSync(join(project, "tests"), join(folder, "tests"), {recursive: true});

/** What stands under a heading of the README: its steps, and the lines that are to be typed. */
function recipe(heading: string): {steps: string[]; typed: string[]} {
  const section = readme.split(`## ${heading}\n`)[1].split(/^## /m)[0];
  return {
    steps: [...section.matchAll(/^\d\. (.*)$/gm)].map(([, step]) => step),
    typed: [...section.matchAll(/^ {4,}(.*)$/gm)].map(([, line]) => line.trim())
  };
}

/** The nth stretch that a step sets in code. */
const code = (step: string, n = 0): string => [...step.matchAll(/`([^`]+)`/g)][n][1];

const read = (path: string): string => readFileSync(join(folder, path), "utf8");

function edit(path: string, change: (text: string) => string): void {
  const before = read(path);
  const after = change(before);
  expect(after, path).not.toBe(before);
  writeFileSync(join(folder, path), after);
}

/** Runs a line as npm would. */
function run(line: string): Promise<Result> {
  const [program, ...words] = line.split(" ");
  if (program === "npx") return runToEnd(start(folder, "bin/copytaster.js", words.slice(1)));
  const {scripts} = JSON.parse(read("package.json")) as {scripts: Record<string, string>};
  const [name, ...args] = words.filter((word) => word !== "run" && word !== "--");
  return runToEnd(start(folder, scripts[name].replace(/^tsx /, ""), args));
}

/** The unit tests that hold a feature and a word list to account, as npm test runs them. */
async function npmTest(): Promise<Result> {
  const files = ["tests/analysis/features/features.test.ts", "tests/loaders/record.test.ts"];
  return runToEnd(
    start(folder, "node_modules/vitest/vitest.mjs", ["run", "--project", "unit", "--project", "programs", ...files], {
      CI: "1"
    })
  );
}

async function report(): Promise<Report> {
  const {out, err} = await run("npx copytaster analyze data/bridge");
  expect(err).toBe("");
  return JSON.parse(out);
}

const words = ({articles}: Report, feature: string) => {
  const found = articles.find(({article}) => article.id === "gazette")!;
  return found.marks
    .filter((mark) => mark.feature === feature)
    .map(({start, end}) => found.article.text.slice(start, end));
};

test("articles that are added are in a report", async () => {
  const {steps, typed} = recipe("Add an article");
  const [agency, gazette] = [code(steps[0]), code(steps[0], 1)];
  mkdirSync(join(folder, dirname(agency)));
  writeFileSync(
    join(folder, agency),
    "Bridge opens\n\nShare\n\nA crossing of the Alder was opened on Monday, the council said.\n\nThe work took four years.\n"
  );
  writeFileSync(
    join(folder, gazette),
    "New bridge over the river\n\nThe council opened a crossing of the Alder on Monday.\n\nAbout 40 people saw it, and the road peradventure stays closed.\n"
  );
  writeFileSync(join(folder, code(steps[1])), typed.join("\n"));
  const {articles, reference} = await report();
  expect(articles.map(({label}) => label)).toEqual(["An Agency", "The Gazette"]);
  expect(articles[1].article.headline).toBe("New bridge over the river");
  expect(reference).toBe("agency");
});

test("a word that is added is marked, and npm test names the way to own up to it", async () => {
  const {steps} = recipe("Add a word");
  const list = `${code(steps[0])}${code(steps[0], 1)}`;
  expect(words(await report(), "hedging")).not.toContain("peradventure");
  edit(list, (text) => text.replace('modal: list("', 'modal: list("peradventure, '));
  expect(words(await report(), "hedging")).toContain("peradventure");

  const command = code(steps[3], 1);
  const failing = await npmTest();
  expect(failing.code).not.toBe(0);
  expect(failing.out + failing.err).toContain(command);
  expect((await run(command)).code).toBe(0);
  const {captions} = await report();
  expect(captions["measure-hedging"].footnote).toContain("with other word lists");
});

test("a feature that is added is in the report and on the methods page", async () => {
  const {steps} = recipe("Add a feature");
  const [copied, added] = [code(steps[0], 1), "rounding.ts"];
  const features = code(steps[0]);
  writeFileSync(
    join(folder, features, added),
    read(`${features}${copied}`)
      .replaceAll('"hedging"', '"rounding"')
      .replace("export const hedging", "export const rounding")
      .replace(/name: ".*"/, 'name: "Rounding"')
      .replace(/asks: ".*"/, 'asks: "How often is a number rounded?"')
      .replace("const [kind, weight, note] =", 'const [kind, weight, note] = hit.kind !== "approximator" ? [] :')
      .replace(/examples: \[[^]*?\n {2}\]/, 'examples: ["[About] 40 cars came.", "The road may be open."]')
  );
  expect((await npmTest()).code).not.toBe(0); // it is in the folder, and not yet in the list
  edit(code(steps[2]), (text) =>
    text
      .replace("import {tone}", 'import {rounding} from "./rounding.js";\nimport {tone}')
      .replace("\n  hedging,", "\n  hedging,\n  rounding,")
  );
  await run(code(steps[3], 1));
  const {out, err, code: ended} = await npmTest();
  expect(ended, out + err).toBe(0);
  const made = await report();
  expect(made.features.map(({id}) => id)).toContain("rounding");
  expect(made.captions).toHaveProperty("measure-rounding");
  expect(words(made, "rounding")).toEqual(["About"]);
  const methods = await runToEnd(start(folder, "src/methods.json.ts"));
  expect(methods.out).toContain("How often is a number rounded?");
});

test("what is published and exported is written where the README says", async () => {
  const [publish, exporting] = recipe("Publish").typed;
  const built = await run(publish);
  expect(built.err).toBe("");
  expect(built.code).toBe(0);
  expect(existsSync(join(folder, "dist/index.html"))).toBe(true);
  expect(existsSync(join(folder, "dist/story/bridge.html"))).toBe(true);
  expect((await run(exporting)).code).toBe(0);
  for (const [, file] of exporting.matchAll(/--\w+ (\S+)/g)) expect(read(file).length, file).toBeGreaterThan(100);
});
