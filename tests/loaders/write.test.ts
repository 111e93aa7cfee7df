// What must not be lost: the evidence under an export, what a full disk would cut, and the end of a broken output.

import {execFileSync, spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {Readable, Writable} from "node:stream";
import {beforeEach, describe, expect, test} from "vitest";
import {exportStory, type Targets} from "../../loaders/export/export.js";
import {placeOf, print, writeFiles} from "../../loaders/write.js";
import {analyzeStream} from "../../loaders/stream.js";
import {project} from "../project.js";

const bin = join(project, "bin/copytaster.js");
const posix = process.platform !== "win32";
let folder: string;
let story: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "copytaster-"));
  story = join(folder, "data", "ferry");
  cpSync(join(project, "data/skerra-ferry"), story, {recursive: true});
  cpSync(story, join(folder, "data", "other"), {recursive: true});
});

const exported = (targets: Targets) => exportStory(story, targets, () => {});
const all = () =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), "utf8")]);

describe("an export spares", () => {
  const spared = /: belongs to the story in .*\. Name another file\.$/;
  const paths: [string, () => string][] = [
    ["a capture", () => join(story, "northern-wire.txt")],
    ["the story file", () => join(story, "story.json")],
    ["a capture of the story beside it", () => join(folder, "data/other/skerra-today.txt")],
    ["a capture of the project", () => join(project, "data/kim-limousine/lbci.txt")],
    ["a capture spelt from here", () => relative(process.cwd(), join(story, "northern-wire.txt"))],
    ["a capture spelt with a detour", () => join(folder, "data") + "/other/../ferry/./northern-wire.txt"],
    ["notes among the captures", () => (writeFileSync(join(story, "notes.md"), "mine"), join(story, "notes.md"))]
  ];
  if (posix)
    paths.push(
      [
        "a link to a capture",
        () => (symlinkSync(join(story, "northern-wire.txt"), join(folder, "a")), join(folder, "a"))
      ],
      [
        "a capture through a linked folder",
        () => (symlinkSync(story, join(folder, "b")), join(folder, "b/story.json"))
      ],
      [
        "a capture under a second name",
        () => (linkSync(join(story, "story.json"), join(folder, "c")), join(folder, "c"))
      ]
    );
  test.each(paths)("%s, and writes nothing else", async (_, make) => {
    const path = make();
    const before = all();
    await expect(exported({json: join(folder, "report.json"), csv: path})).rejects.toThrow(spared);
    expect(all()).toEqual(before);
  });

  test("a capture in other letters, where the system takes them for the same", async () => {
    const path = join(story, "NORTHERN-WIRE.TXT");
    const same = existsSync(path);
    const capture = readFileSync(join(story, "northern-wire.txt"), "utf8");
    await exported({csv: path}).catch(() => {});
    expect(readFileSync(join(story, "northern-wire.txt"), "utf8")).toBe(capture);
    expect(readFileSync(path, "utf8") === capture).toBe(same);
  });
});

test.each([
  ["the same name", "x.csv", "x.csv"],
  ["a detour", "x.csv", "new/../x.csv"],
  ["other letters", "x.csv", "X.CSV"],
  ["standard output", "-", "-"]
])("two exports to one file are refused: %s", async (_, csv, json) => {
  const name = (path: string) => (path === "-" ? path : `${folder}/${path}`);
  const before = all();
  await expect(exported({csv: name(csv), json: name(json)})).rejects.toThrow(/^--csv and --json both name /);
  expect(all()).toEqual(before);
});

test.runIf(posix)("two exports to one file are refused through a link, and one that leads nowhere yet", async () => {
  symlinkSync(join(folder, "to/x.csv"), join(folder, "link"));
  await expect(exported({csv: join(folder, "link"), json: join(folder, "to/x.csv")})).rejects.toThrow(/both name/);
  await exported({csv: join(folder, "link")});
  expect(readFileSync(join(folder, "to/x.csv"), "utf8")).toMatch(/^story,/);
});

test.each(["", "  "])("an option without a file is said, not passed over: %j", async (path) => {
  await expect(exported({csv: path, json: join(folder, "x.json")})).rejects.toThrow("--csv names no file.");
  expect(existsSync(join(folder, "x.json"))).toBe(false);
});

test("a folder is no file, nor is a file a folder", async () => {
  writeFileSync(join(folder, "file"), "");
  await expect(exported({csv: folder})).rejects.toThrow(`${folder}: is a folder. Name a file in it.`);
  await expect(exported({csv: join(folder, "new/")})).rejects.toThrow("is a folder");
  await expect(exported({csv: join(folder, "file", "x.csv")})).rejects.toThrow("what should be its folder is a file.");
});

test("an older export is written over, its permissions kept, and nothing is left beside it", async () => {
  const path = join(folder, "x.csv");
  writeFileSync(path, "old", {mode: 0o640});
  const {mode} = statSync(path);
  await exported({csv: path});
  expect(readFileSync(path, "utf8")).toMatch(/^story,/);
  expect(statSync(path).mode).toBe(mode);
  expect(readdirSync(folder).sort()).toEqual(["data", "x.csv"]);
});

test("where one of several files cannot be written, all stay as they were", () => {
  const [good, bad] = [join(folder, "good"), join(folder, "bad")];
  writeFileSync(good, "before");
  mkdirSync(bad);
  const files = [good, join(bad, "x".repeat(300))].map((path) => ({path, content: "after"}));
  expect(() => writeFiles(files)).toThrow("has a name too long for this system.");
  expect(readFileSync(good, "utf8")).toBe("before");
  expect(readdirSync(folder).sort()).toEqual(["bad", "data", "good"]);
});

test.runIf(posix)("the place of a path is where its links lead", () => {
  symlinkSync("nowhere/yet", join(folder, "link"));
  expect(placeOf(join(folder, "link"))).toBe(join(placeOf(folder), "nowhere", "yet"));
  symlinkSync("round", join(folder, "round"));
  expect(() => placeOf(join(folder, "round"))).toThrow("ELOOP");
});

describe.runIf(posix)("a disk that fills up", () => {
  // A limit on the size of files stops a write in the middle, as the end of a disk does.
  const limited = (command: string) =>
    spawnSync("sh", ["-c", `ulimit -f 8; exec "${process.execPath}" "${bin}" ${command}`], {
      encoding: "utf8",
      cwd: folder
    });

  test("leaves the older file, and says which one and what to do", () => {
    writeFileSync(join(folder, "x.csv"), "before");
    const {status, stderr} = limited("export data/ferry --codebook y.csv --csv x.csv --json z.json");
    expect(stderr).toMatch(/^x\.csv: .*Name a file on another disk\.\n$/);
    expect(status).toBe(1);
    expect(readFileSync(join(folder, "x.csv"), "utf8")).toBe("before");
    expect(readdirSync(folder).sort()).toEqual(["data", "x.csv"]);
  });

  test("is no success on standard output, of which the system took a part", () => {
    const {status, stderr} = limited("analyze data/ferry > out.json");
    expect(stderr).toMatch(/^Standard output: [^\n]* What came out is not whole\.\n$/);
    expect(status).toBe(1);
  });

  test.runIf(existsSync("/dev/full"))("is said once by analyze -, which then stops", () => {
    const lines = ["a", "b", "c"].map((id) => JSON.stringify({id, text: "It rained."})).join("\n");
    const {status, stderr} = spawnSync("sh", ["-c", `"${process.execPath}" "${bin}" analyze - > /dev/full`], {
      encoding: "utf8",
      input: lines
    });
    expect(stderr).toMatch(/^Standard output: no space is left on the disk\.[^\n]*\n$/);
    expect(status).toBe(1);
  });
});

test.each([["data/ferry"], ["-"]])("analyze %s stops with one sentence when its reader is gone", async (what) => {
  const child = spawn(process.execPath, [bin, "analyze", what], {cwd: folder, stdio: ["pipe", "pipe", "pipe"]});
  child.stdout.destroy();
  child.stdin.on("error", () => {}); // it is closed from the other side
  const line = `${JSON.stringify({id: "a", text: "It rained."})}\n{}\n`;
  child.stdin.write(line); // and is left open: nothing more may be waited for
  let said = "";
  child.stderr.on("data", (data) => (said += data));
  const [code] = await once(child, "close");
  expect(said).toBe("Standard output: closed before all of it was written. What came out is not whole.\n");
  expect(code).toBe(1);
});

test("no line is read after the one that could not be written", async () => {
  const given: string[] = [];
  const input = Readable.from(
    (function* () {
      for (const id of ["a", "b", "c"]) {
        given.push(id);
        yield Buffer.from(`${JSON.stringify({id, text: "It rained."})}\n`);
      }
    })(),
    {highWaterMark: 1}
  );
  const broken = new Writable({write: (_, __, done) => done(Object.assign(new Error("write EPIPE"), {code: "EPIPE"}))});
  const errors = new Writable({write: () => expect.unreachable()});
  await expect(analyzeStream(input, broken, errors)).rejects.toThrow("Standard output: closed before");
  expect(given).not.toContain("c");
});

test("what is printed is printed whole, to a pipe and to a file", async () => {
  const long = "é".repeat(300_000);
  let size = 0;
  const slow = new Writable({
    write(chunk: Buffer, _, done) {
      size += chunk.length;
      setTimeout(done, 5);
    }
  });
  await print(long, slow);
  expect(size).toBe(600_000);
  const json = execFileSync(process.execPath, [bin, "analyze", story], {encoding: "utf8", maxBuffer: 1e8});
  expect(JSON.parse(json).story.id).toBe("ferry");
});
