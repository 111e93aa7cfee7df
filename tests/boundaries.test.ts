// The direction of dependencies, over the real import graph.

import {cruise, type ICruiseResult, type IFlattenedRuleSet} from "dependency-cruiser";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {project} from "./project.js";

/** The rooms of the analysis, each knowing only those before it. */
const rooms = ["model", "english", "text", "names", "grammar", "voices", "measure", "features", "compare", "story"];
/** The rooms of the loaders, likewise. */
const workshops = ["corpus", "accuracy", "evaluate"];

const libraries = ["d3-array", "d3-random", "flesch", "jstat", "syllable"];
const shims =
  "^src/([\\w-]+|story/\\[story\\](/(\\[reference\\]|marks|codebook|annotations))?)\\.(json|jsonld|csv|js)\\.ts$";
const above = (root: string, list: string[], sentence: string) =>
  list.slice(0, -1).map((room, i) => ({
    name: `${room} ${sentence} ${list.slice(i + 1).join(", ")}`,
    from: {path: `^${root}/${room}/`},
    to: {path: `^${root}/(${list.slice(i + 1).join("|")})/`}
  }));

const forbidden: NonNullable<IFlattenedRuleSet["forbidden"]> = [
  {name: "no import comes back to where it started", from: {}, to: {circular: true}},
  {
    name: "the analysis is pure: it imports itself, statistics and nothing of Node, the page or Framework",
    from: {path: "^src/analysis/", pathNot: "^src/analysis/text/(language\\.ts|tags/)"},
    to: {pathNot: [`^src/analysis/`, `node_modules/(@types/)?(${libraries.join("|")})/`]}
  },
  {
    name: "only language.ts knows the language detector",
    from: {path: "^src/analysis/", pathNot: "^src/analysis/text/language\\.ts$"},
    to: {path: "node_modules/eld/"}
  },
  {
    name: "only nlp.ts and its CommonJS door know natural",
    from: {pathNot: "^src/analysis/text/tags/(nlp\\.ts|natural\\.)"},
    to: {path: ["node_modules/natural/", "natural\\.c"]}
  },
  ...above("src/analysis", rooms, "knows nothing of"),
  {
    name: "numbers are put into words in one place, which knows no room; other sentences are made last",
    from: {path: `^src/analysis/(${rooms.slice(0, -1).join("|")})/`},
    to: {path: "^src/analysis/say/", pathNot: "^src/analysis/say/values\\.ts$"}
  },
  {
    name: "the sentences and what is published know only types",
    from: {path: "^src/analysis/(say|publish)/"},
    to: {path: "^src/analysis/(?!model/|say/|publish/|own\\.ts|version\\.ts)"}
  },
  {
    name: "no room knows the doors: index, analyze, read, pasted, worker, explain",
    from: {path: "^src/analysis/[^/]+/"},
    to: {path: "^src/analysis/[^/]+\\.ts$", pathNot: "^src/analysis/(version|own)\\.ts$"}
  },
  {
    name: "components know neither Node nor Framework",
    from: {path: "^src/components/"},
    to: {path: "^(node|observablehq):", dependencyTypes: ["core", "unknown"]}
  },
  {
    name: "components take from the analysis only types, and how numbers are put into words",
    from: {path: "^src/components/"},
    to: {path: "^src/analysis/", pathNot: "^src/analysis/say/values\\.ts$", dependencyTypesNot: ["type-only"]}
  },
  {
    name: "nothing in src reaches into loaders, except the shims",
    from: {path: "^src/", pathNot: shims},
    to: {path: "^loaders/"}
  },
  ...above("loaders", workshops, "knows nothing of")
];

const {modules, summary} = (
  await cruise(
    ["src", "loaders"],
    {
      baseDir: project,
      ruleSet: {forbidden},
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: {path: "node_modules"},
      exclude: {path: "\\.observablehq"}
    },
    {extensions: [".ts", ".js", ".cjs"]}
  )
).output as ICruiseResult;

test("there are imports to judge", () => {
  expect(modules.flatMap(({dependencies}) => dependencies).length).toBeGreaterThan(1000);
});

test.each(forbidden.map(({name}) => name!))("%s", (name) => {
  const broken = summary.violations.filter(({rule}) => rule.name === name);
  expect(broken.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
});

const files = ["src", "loaders"].flatMap((folder) =>
  readdirSync(join(project, folder), {recursive: true, encoding: "utf8"})
    .map((name) => join(folder, name).replace(/\\/g, "/"))
    .filter((name) => /\.(ts|md)$/.test(name) && !name.includes(".observablehq") && !name.endsWith(".d.ts"))
);

/** The dependency graph does not read pages. */
test("pages import by bare name or path, never from a CDN, and of the analysis only how numbers are put into words", () => {
  const imports = files
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) =>
      [...readFileSync(join(project, name), "utf8").matchAll(/^import [^;"]*"([^"]+)"/gm)].map(([, to]) => ({name, to}))
    );
  expect(imports.length).toBeGreaterThan(20);
  expect(
    imports.filter(
      ({to}) => /^(npm|jsr|https?):/.test(to) || (/\/analysis\//.test(to) && !to.endsWith("/say/values.js"))
    )
  ).toEqual([]);
});

test("no file is longer than 300 lines, no page than 120, word lists apart", () => {
  const long = files
    .filter((name) => !name.startsWith("src/analysis/english/lexicons/"))
    .map((name) => ({name, lines: readFileSync(join(project, name), "utf8").split("\n").length - 1}))
    .filter(({name, lines}) => lines > (name.endsWith(".md") ? 120 : 300));
  expect(long).toEqual([]);
});

test("every room says what it owns, what it hides, what it knows nothing of and where to begin", () => {
  const homes = files
    .filter((name) => /^(src\/(analysis|components)|loaders)\/[^/]+\//.test(name))
    .map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("src/") ? 3 : 2)
        .join("/")
    );
  const silent = [...new Set(homes)].filter((room) => {
    const path = join(project, room, "README.txt"); // a README.md would become a page of the site
    const readme = existsSync(path) ? readFileSync(path, "utf8") : "";
    return !["Owns", "Hides", "Knows nothing of", "Begin"].every((word) => readme.includes(`**${word}**`));
  });
  expect(silent).toEqual([]);
});
