// The package as others get it: packed, unpacked, and used from a folder where nothing else is installed.

import {build} from "esbuild";
import {spawn} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, renameSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import ts from "typescript";
import {beforeAll, expect, test} from "vitest";
import {readStory} from "../loaders/corpus/corpus.js";
import {analyze} from "../src/analysis/index.js";
import {copyProject, project, runToEnd} from "./project.js";

const [, example] = /^## Use it in a program\n\n((?: {4}.*\n|\n)+)/m.exec(readFileSync(join(project, "README.md"), "utf8"))!; // prettier-ignore
const code = example.replace(/^ {4}/gm, "").trim();
const promised = [...code.matchAll(/ \/\/ (.+)$/gm)].map(([, words]) => words).join("\n");

let copy: string; // where it is built
let folder: string; // of one who uses the package

async function run(program: string, args: string[], cwd = folder): Promise<string> {
  const shell = process.platform === "win32"; // npm is a script there
  const {code, out, err} = await runToEnd(spawn(program, args, {cwd, shell}));
  expect([code, code === 0 ? "" : err]).toEqual([0, ""]);
  return out;
}

async function pack(from: string, ...options: string[]): Promise<{filename: string; files: {path: string}[]}[]> {
  return JSON.parse(await run("npm", ["pack", "--json", "--offline", ...options], from));
}

beforeAll(async () => {
  copy = copyProject("packed");
  const [{filename}] = await pack(copy);
  folder = mkdtempSync(join(tmpdir(), "copytaster-"));
  mkdirSync(join(folder, "node_modules"));
  await run("tar", ["-xzf", join(copy, filename), "-C", join(folder, "node_modules")]);
  renameSync(join(folder, "node_modules/package"), join(folder, "node_modules/copytaster"));
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  writeFileSync(join(folder, "example.ts"), `${code}\n`);
  writeFileSync(join(folder, "example.js"), `${code}\n`);
});

test("the example has ten lines and says what it prints", () => {
  expect(code.split("\n").filter(Boolean).length).toBeLessThanOrEqual(10);
  expect(promised.split("\n")).toHaveLength(2);
});

test("the package carries the library and the command, and neither tests nor the publishers' captures", async () => {
  const [whole] = await pack(project, "--dry-run", "--ignore-scripts"); // the copy has no tests
  const files = whole.files.map(({path}) => path);
  expect(files).toEqual(
    expect.arrayContaining(["src/analysis/index.ts", "data/skerra-ferry/story.json", "bin/copytaster.js"])
  );
  expect(files.filter((path) => /^(tests|docs|dist|\.)|kim-limousine|\.test\.ts$|\.tgz$/.test(path))).toEqual([]);
});

test("the README's example runs in Node with nothing else installed", async () => {
  expect((await run(process.execPath, ["example.js"])).trim()).toBe(promised);
});

test("the example runs when bundled for a page", async () => {
  const {outputFiles} = await build({
    absWorkingDir: folder,
    entryPoints: ["example.js"],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false
  });
  writeFileSync(join(folder, "bundled.js"), outputFiles[0].text);
  expect((await run(process.execPath, ["bundled.js"])).trim()).toBe(promised);
});

test.each([
  ["Node", ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ["a bundler", ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler]
])("its types are found as %s finds them, and hold", (_, module, moduleResolution) => {
  const misuse = join(folder, "misuse.ts");
  writeFileSync(misuse, 'import {analyze} from "copytaster";\nanalyze("a text");\n');
  const program = ts.createProgram([join(folder, "example.ts"), misuse], {
    module,
    moduleResolution,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: [],
    strict: true,
    noEmit: true
  });
  const faults = ts.getPreEmitDiagnostics(program);
  expect(faults.map(({file, messageText}) => [file?.fileName, messageText])).toEqual([
    [misuse.replaceAll("\\", "/"), expect.stringContaining("not assignable to parameter of type 'Story'")]
  ]);
});

test("it gives the report that the project gives", async () => {
  const story = readStory(join(project, "data/skerra-ferry")).story;
  writeFileSync(join(folder, "story.json"), JSON.stringify(story));
  writeFileSync(
    join(folder, "report.js"),
    'import {readFileSync} from "node:fs";\nimport {analyze} from "copytaster";\n' +
      'console.log(JSON.stringify(analyze(JSON.parse(readFileSync("story.json", "utf8")))));\n'
  );
  expect((await run(process.execPath, ["report.js"])).trim()).toBe(JSON.stringify(analyze(story)));
});

test("the packed command analyses, from where it is installed", async () => {
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules/copytaster/node_modules"), "junction");
  const story = "node_modules/copytaster/data/skerra-ferry";
  const out = await run(process.execPath, ["node_modules/copytaster/bin/copytaster.js", "analyze", story]);
  expect(JSON.parse(out).articles).toHaveLength(5);
});

test("every function is documented, with every type that it names", async () => {
  await run(process.execPath, ["node_modules/typedoc/bin/typedoc", "--logLevel", "Warn"], copy); // warnings are errors
  const page = readFileSync(join(copy, "docs/functions/readArticle.html"), "utf8");
  expect(page).toContain("Reads one article by itself");
});
