// Builds beside others: beside an open preview, beside another build, and after one that was killed.

import {once} from "node:events";
import {existsSync, mkdtempSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {setTimeout as wait} from "node:timers/promises";
import getPort from "get-port";
import {expect, inject, test} from "vitest";
import {reportOf, reportsOf} from "../../loaders/site/pages.js";
import {leaksIn, leaksUnder, withheldRuns} from "../leaks.js";
import {limit} from "../limit.js";
import {copyProject, project, runToEnd, start} from "../project.js";

const long = 2 * limit; // several builds one after the other
const sample = join(project, "data/kim-limousine");
const hidden = withheldRuns(reportOf(sample), reportsOf(sample, true)(undefined));

/** What a build left beside dist. */
const remains = (folder: string) => readdirSync(folder).filter((name) => name.startsWith("dist."));

function contents(folder: string): Map<string, string> {
  const names = readdirSync(folder, {recursive: true, encoding: "utf8"}).sort();
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), "latin1")])
  );
}

test(
  "beside an open preview that computes whole texts all the time, nothing withheld is published",
  async () => {
    const folder = copyProject("beside");
    const port = await getPort();
    const preview = start(folder, "loaders/site/dev.ts", ["--port", `${port}`]);
    const data = `http://127.0.0.1:${port}/_file/story/kim-limousine`;
    try {
      await new Promise<void>((resolve, reject) => {
        preview.stdout?.on("data", (data) => `${data}`.includes("http") && resolve());
        preview.on("exit", () => reject(new Error("preview ended early")));
      });
      const whole = await (await fetch(`${data}.json`)).text();
      expect(leaksIn(whole, hidden).length).toBeGreaterThan(0.9 * hidden.size);

      const publishing = start(folder, "loaders/site/build.ts", ["--publish"]);
      let [building, previews] = [true, 0];
      const ended = runToEnd(publishing).finally(() => (building = false));
      while (building) {
        for (const shim of ["[story].json.ts", "[story]/[reference].json.ts", "[story]/marks.csv.ts"])
          utimesSync(join(folder, "src/story", shim), new Date(), new Date());
        const answers = await Promise.all([".json", "/lbci.json", "/marks.csv"].map((end) => fetch(data + end)));
        if (leaksIn(await answers[0].text(), hidden).length > 0) previews++;
        await wait(100);
      }
      const {code, err, out} = await ended;
      expect([code, err]).toEqual([0, ""]);
      expect(previews).toBeGreaterThan(0);
      expect(out).toMatch(/kim-limousine: excerpts\n\s+lbci: \d+ of \d+ sentences/);
      expect(leaksUnder(join(folder, "dist"), hidden)).toEqual([]);
      expect(leaksIn(await (await fetch(`${data}.json`)).text(), hidden).length).toBeGreaterThan(0.9 * hidden.size);
    } finally {
      preview.kill();
    }
  },
  long
);

test(
  "of two builds at once one builds all of it, and the other says so",
  async () => {
    const folder = copyProject("two");
    const builds = [0, 1].map(() => start(folder, "loaders/site/build.ts"));
    const results = await Promise.all(builds.map(runToEnd));
    const [good, bad] = results.sort((a, b) => Number(a.code) - Number(b.code));
    expect([good.code, good.err, bad.code]).toEqual([0, "", 1]);
    expect(bad.err.trim()).toMatch(
      /^Another build is under way \(process \d+, since .*\), so this one did not begin\./
    );
    expect(contents(join(folder, "dist"))).toEqual(contents(join(inject("built")[0].folder, "dist")));
    expect(remains(folder)).toEqual([]);
  },
  long
);

test(
  "what a killed build left is cleared away by the next",
  async () => {
    const folder = copyProject("killed");
    const killed = start(folder, "loaders/site/build.ts");
    while (!remains(folder).some((name) => existsSync(join(folder, name, ".observablehq/cache/story")))) await wait(50);
    const [place] = remains(folder);
    process.kill(JSON.parse(readFileSync(join(folder, place, ".observablehq/sign.json"), "utf8")).pid, "SIGKILL");
    await once(killed, "close");
    expect(existsSync(join(folder, place))).toBe(true);
    expect(await runToEnd(start(folder, "loaders/site/build.ts"))).toMatchObject({code: 0, err: ""});
    expect(remains(folder)).toEqual([]);
  },
  long
);

test(
  "a withheld sentence that a page holds, packed, is not published, and the file is named; each capture is read once",
  async () => {
    const folder = copyProject("planted");
    const log = join(mkdtempSync(join(tmpdir(), "copytaster-")), "log");
    writeFileSync(log, "");
    const counting = {
      NODE_OPTIONS: `--import=${pathToFileURL(join(project, "tests/count.mjs")).href}`,
      COPYTASTER_COUNT_LOG: log
    };
    const good = await runToEnd(start(folder, "loaders/site/build.ts", ["--publish"], counting));
    expect([good.code, good.err]).toEqual([0, ""]);
    const read = readFileSync(log, "utf8").split("\n").filter(Boolean);
    expect(read).toHaveLength(10);
    expect(new Set(read).size).toBe(10);

    const before = contents(join(folder, "dist"));
    const text = readFileSync(join(folder, "data/kim-limousine/unnamed-2.txt"));
    const page = `# Notes\n\n<a href="data:text/plain;base64,${text.toString("base64")}">a copy</a>\n`;
    writeFileSync(join(folder, "src/notes.md"), page);
    const {code, err} = await runToEnd(start(folder, "loaders/site/build.ts", ["--publish"]));
    expect(code).toBe(1);
    expect(err.trim()).toMatch(/^notes\.html: would publish what data\/kim-limousine\/[\w-]+\.txt withholds, “/);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(contents(join(folder, "dist"))).toEqual(before);
    expect(remains(folder)).toEqual([]);
  },
  long
);
