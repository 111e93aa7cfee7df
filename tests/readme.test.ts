// The README is followed to the letter.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import packageJson from "../package.json" with {type: "json"};
import {drawPicture} from "../loaders/site/picture.js";
import {project} from "./project.js";

const readme = readFileSync(join(project, "README.md"), "utf8");
const sections = Object.fromEntries(
  readme
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf("\n")), section.slice(section.indexOf("\n")).trim()])
);

test("every script that the README names exists", () => {
  const scripts = [...readme.matchAll(/npm (?:run )?(start|test|dev|build|bench|picture)\b/g)].map(([, name]) => name);
  expect(scripts.length).toBeGreaterThan(4);
  for (const name of scripts) expect(packageJson.scripts).toHaveProperty(name);
});

test("every file that the README names exists", () => {
  const named = [
    ...readme.matchAll(/`((?:src|data|loaders|tests)\/[\w./-]+)`/g),
    ...readme.matchAll(/\]\(([\w./-]+)\)/g)
  ].map(([, path]) => path);
  expect(named.length).toBeGreaterThan(5);
  for (const path of named.filter((path) => !path.startsWith("data/bridge/")))
    expect(existsSync(join(project, path)), path).toBe(true);
});

test("the picture is what the build draws today", async () => {
  const picture = readFileSync(join(project, "picture.svg"), "utf8").replaceAll("\r\n", "\n");
  expect(picture === (await drawPicture()), "picture.svg is not of today: npm run picture draws it").toBe(true);
});

test("a recipe takes fewer than ten lines", () => {
  for (const name of ["Add an article", "Add a word", "Add a feature"])
    expect(sections[name].split("\n").filter((line) => line.trim()).length, name).toBeLessThan(10);
});

test("the continuous integration runs the README's own test command", () => {
  const command = /^ {4}(npm install.*npm test)$/m.exec(readme)?.[1] ?? "none";
  const [install, run] = command.split(" && ");
  const script = readFileSync(join(project, ".ci/run"), "utf8");
  expect(script).toContain(install);
  expect(script).toContain(run);
});

test("the citation carries the package's version", () => {
  expect(readFileSync(join(project, "CITATION.cff"), "utf8")).toContain(`version: ${packageJson.version}`);
});

test("no database driver, and no root import of natural, is in the tree", () => {
  const lock = Object.keys(JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")).packages);
  expect(
    lock.filter((name) => /\/(mongoose|mongodb|pg|redis|memjs|dotenv|mysql2?|sqlite3|better-sqlite3)$/.test(name))
  ).toEqual([]);
});
