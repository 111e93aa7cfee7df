// The direction of dependencies, read from the import lines.

import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, normalize, relative} from "node:path";
import {expect, test} from "vitest";
import {project} from "./project.js";

interface Import {
  from: string; // the file, relative to the project
  to: string; // a file of the project, or a package
  types: boolean; // only types
}

const files = ["src", "loaders"].flatMap((folder) =>
  readdirSync(join(project, folder), {recursive: true, encoding: "utf8"})
    .map((name) => join(folder, name).replace(/\\/g, "/"))
    .filter((name) => /\.(ts|md)$/.test(name) && !name.includes(".observablehq") && !name.endsWith(".d.ts"))
);

const imports: Import[] = files.flatMap((from) =>
  [
    ...readFileSync(join(project, from), "utf8").matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|import\("([^"]+)"\)/g
    )
  ].map(([, type, fixed, dynamic]) => {
    const name = fixed ?? dynamic;
    const to = name.startsWith(".")
      ? relative(project, normalize(join(project, dirname(from), name))).replace(/\\/g, "/")
      : name;
    return {from, to, types: type !== undefined};
  })
);

const rules: [sentence: string, broken: (i: Import) => boolean][] = [
  [
    "the analysis is pure: it imports itself, statistics and nothing of Node, the page or Framework",
    ({from, to}) =>
      from.startsWith("src/analysis/") &&
      !to.startsWith("src/analysis/") &&
      !["d3-array", "d3-random", "flesch", "jstat", "syllable"].includes(to) &&
      !(from === "src/analysis/text/language.ts" && to.startsWith("eld"))
  ],
  [
    "only nlp.ts and its CommonJS door know natural",
    ({from, to}) => to.startsWith("natural") && from !== "src/analysis/text/tags/nlp.ts"
  ],
  [
    "components know neither Node nor Framework",
    ({from, to}) => from.startsWith("src/components/") && /^(node|observablehq):/.test(to)
  ],
  [
    "pages and components take only types from the analysis",
    ({from, to, types}) =>
      (from.startsWith("src/components/") || from.endsWith(".md")) && to.startsWith("src/analysis/") && !types
  ],
  [
    "nothing in src reaches into loaders, except the shims",
    ({from, to}) =>
      from.startsWith("src/") &&
      to.startsWith("loaders/") &&
      !/^src\/([\w-]+|story\/\[story\](\/(\[reference\]|marks|codebook|annotations))?)\.(json|jsonld|csv|js)\.ts$/.test(
        from
      )
  ],
  [
    "pages import by bare name or path, never from a CDN",
    ({from, to}) => from.endsWith(".md") && /^(npm|jsr|https?):/.test(to)
  ]
];

test("there are imports to judge", () => {
  expect(imports.length).toBeGreaterThan(50);
});

test.each(rules)("%s", (_, broken) => {
  expect(imports.filter(broken).map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
});

test("no file is longer than 300 lines, no page than 120, word lists apart", () => {
  const long = files
    .filter((name) => !name.startsWith("src/analysis/english/lexicons/"))
    .map((name) => ({name, lines: readFileSync(join(project, name), "utf8").split("\n").length - 1}))
    .filter(({name, lines}) => lines > (name.endsWith(".md") ? 120 : 300));
  expect(long).toEqual([]);
});
