import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {appendFileSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {expect, inject, test} from "vitest";
import {copyProject, project, runToEnd, start} from "../project.js";

const [first, second] = inject("built");

function files(folder: string): Record<string, string> {
  const list = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((name) =>
    statSync(join(folder, name)).isFile()
  );
  return Object.fromEntries(
    list.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex")
    ])
  );
}

function textOf(folder: string, pattern: RegExp): string {
  return Object.keys(files(folder))
    .filter((name) => pattern.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

test("a cold build succeeds behind a guard that refuses every connection but loopback", () => {
  for (const built of [first, second]) {
    expect(built.err).toBe("");
    expect(built.code).toBe(0);
    expect(built.tried).toEqual([]);
  }
});

test("the guard does refuse and write down", () => {
  const log = join(mkdtempSync(join(tmpdir(), "copytaster-")), "log");
  writeFileSync(log, "");
  const guard = pathToFileURL(join(project, "tests/guard.mjs")).href;
  const out = execFileSync(
    process.execPath,
    ["--import", guard, "-e", "fetch('http://192.0.2.1/').catch(() => console.log('refused'))"],
    {
      env: {...process.env, COPYTASTER_GUARD_LOG: log},
      encoding: "utf8"
    }
  );
  expect(out).toBe("refused\n");
  expect(readFileSync(log, "utf8")).toBe("192.0.2.1\n");
});

test("a build leaves the home folder alone", () => {
  for (const {home} of [first, second]) expect(readdirSync(home)).toEqual([]);
});

test("two cold builds in two folders, time zones and locales are the same to the byte", () => {
  expect(files(join(second.folder, "dist"))).toEqual(files(join(first.folder, "dist")));
});

test("no built module keeps a bare import, and no file names another host to load from", () => {
  const modules = textOf(join(first.folder, "dist"), /\.(js|html)$/);
  expect(modules.match(/\b(?:from|import)\s*\(?["'][@\w][\w./@-]*["']/g) ?? []).toEqual([]);
  const pages = textOf(join(first.folder, "dist"), /\.html$/);
  expect(pages.match(/(?:src|href)="https?:[^"]*"/g) ?? []).toEqual([]);
});

test("no page carries the time of the build", () => {
  const pages = textOf(join(first.folder, "dist"), /\.html$/);
  expect([...new Set(pages.match(/"lastModified":\d+/g))]).toEqual(['"lastModified":0']);
});

test("a story at fault fails the build with one sentence and leaves the last good report as it was", async () => {
  const before = files(join(second.folder, "dist"));
  const story = join(second.folder, "data/kim-limousine/story.json");
  const good = readFileSync(story, "utf8");
  writeFileSync(story, good.replace('"wire": "lbci"', '"wire": "lbcy"'));
  const {code, err} = await runToEnd(start(second.folder, "loaders/site/build.ts"));
  writeFileSync(story, good);
  expect(code).toBe(1);
  expect(err.trim()).toMatch(
    /^data\/kim-limousine\/story\.json, line \d+: "wire" names "lbcy", which is no article of this story\./
  );
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(files(join(second.folder, "dist"))).toEqual(before);
});

test("a page at fault fails the build too and leaves the last good report as it was", async () => {
  const before = files(join(second.folder, "dist"));
  writeFileSync(join(second.folder, "src/broken.md"), '```js\nimport {nothing} from "./components/nothing.js";\n```\n');
  const {code, err} = await runToEnd(start(second.folder, "loaders/site/build.ts"));
  expect(code).toBe(1);
  expect(err).toContain("the last report is untouched");
  expect(files(join(second.folder, "dist"))).toEqual(before);
});

test("a build never shows stale data: an edited capture and an edited word list are in the next report", async () => {
  const folder = copyProject("edited");
  expect((await runToEnd(start(folder, "loaders/site/build.ts"))).code).toBe(0);
  appendFileSync(
    join(folder, "data/kim-limousine/unnamed-2.txt"),
    "\n\nThe hippopotamus possibly declined to comment on the gift on Tuesday, officials said.\n"
  );
  expect((await runToEnd(start(folder, "loaders/site/build.ts"))).code).toBe(0);
  expect(textOf(join(folder, "dist/_file/story"), /\.json$/)).toContain("hippopotamus");
});
