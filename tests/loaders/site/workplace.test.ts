import {spawn} from "node:child_process";
import {once} from "node:events";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync} from "node:fs"; // prettier-ignore
import {hostname, tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {takeWorkplace} from "../../../loaders/site/workplace.js";

function project(): string {
  const root = mkdtempSync(join(tmpdir(), "copytaster-"));
  mkdirSync(join(root, "src", ".observablehq", "cache"), {recursive: true});
  writeFileSync(join(root, "src", "index.md"), "# Here\n");
  writeFileSync(join(root, "src", ".observablehq", "cache", "stories.json"), "{}");
  return root;
}

/** The place of a build by another process, as it stands while that builds. */
function placeOf(root: string, sign: object, ago = 0): string {
  const folder = join(root, "dist.build-other");
  mkdirSync(join(folder, ".observablehq"), {recursive: true});
  const file = join(folder, ".observablehq", "sign.json");
  writeFileSync(file, JSON.stringify({host: hostname(), since: "2031-05-04T10:00:00.000Z", ...sign}));
  utimesSync(file, new Date(Date.now() - ago), new Date(Date.now() - ago));
  return folder;
}

const dead = async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "close");
  return child.pid;
};

test("a place has the pages and nobody's cache, and leaves nothing behind", async () => {
  const root = project();
  const place = await takeWorkplace(root);
  expect(readFileSync(join(place.source, "index.md"), "utf8")).toBe("# Here\n");
  expect(existsSync(place.cache)).toBe(false);
  place.check();
  place.leave();
  expect(readdirSync(root)).toEqual(["src"]);
});

test("a second build is told who builds", async () => {
  const root = project();
  const place = await takeWorkplace(root);
  await expect(takeWorkplace(root)).rejects.toThrow(
    /^Another build is under way \(process \d+, since \d{4}-.*\), so this one did not begin\. Wait until it is done; if there is none, delete the folder dist\.build-\w+\.$/
  );
  place.check(); // it goes on
  place.leave();
  (await takeWorkplace(root)).leave();
});

test("of builds that begin at once exactly one goes on, or none; then the next does", async () => {
  const root = project();
  const all = await Promise.allSettled(Array.from({length: 4}, () => takeWorkplace(root)));
  const places = all.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(places.length).toBeLessThanOrEqual(1);
  for (const place of places) place.leave();
  (await takeWorkplace(root)).leave();
  expect(readdirSync(root)).toEqual(["src"]);
});

test("the place of a dead process is taken over and cleared", async () => {
  const root = project();
  const folder = placeOf(root, {pid: await dead()});
  const place = await takeWorkplace(root);
  expect(existsSync(folder)).toBe(false);
  place.leave();
});

test.each([
  ["a process that lives", {pid: process.ppid}, 0, false],
  ["a process whose number another has now", {pid: process.ppid}, 600_000, true],
  ["an earlier process with our own number", {pid: process.pid}, 0, true],
  ["another machine", {pid: 1, host: "elsewhere"}, 0, false],
  ["another machine, long silent", {pid: 1, host: "elsewhere"}, 600_000, true]
])("the place of %s", async (_, sign, ago, isFree) => {
  const root = project();
  const folder = placeOf(root, sign, ago);
  if (isFree) (await takeWorkplace(root)).leave();
  else await expect(takeWorkplace(root)).rejects.toThrow("Another build is under way");
  expect(existsSync(folder)).toBe(!isFree);
});

test("a build whose place was cleared away learns of it", async () => {
  const root = project();
  const place = await takeWorkplace(root);
  rmSync(place.source, {recursive: true});
  expect(() => place.check()).toThrow(/was cleared away while it ran; the last report is untouched\. Build again\.$/);
  place.leave();
});
