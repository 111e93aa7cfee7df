// npm run check: a look-up by index may find nothing (noUncheckedIndexedAccess). Rooms not yet written so stand in a
// list, which only shrinks: an error elsewhere fails, and so does a room in the list that has none left.

import {dirname, join, relative} from "node:path";
import ts from "typescript";
import {project} from "./project.js";

const open = new Set([
  "loaders/accuracy",
  "loaders/bench",
  "loaders/evaluate",
  "loaders/site",
  "src/analysis/compare",
  "src/analysis/compare/claims",
  "src/analysis/compare/differences",
  "src/analysis/compare/differences/say",
  "src/analysis/compare/event",
  "src/analysis/compare/quotations",
  "src/analysis/compare/titles",
  "src/analysis/features",
  "src/analysis/grammar",
  "src/analysis/measure",
  "src/analysis/names",
  "src/analysis/publish",
  "src/analysis/say",
  "src/analysis/story",
  "src/analysis/story/labels",
  "src/analysis/text",
  "src/analysis/text/tags",
  "src/analysis/text/zones",
  "src/analysis/voices",
  "src/analysis/voices/clauses",
  "src/analysis/voices/passages",
  "src/analysis/voices/rules",
  "src/analysis/voices/speakers",
  "src/components",
  "src/components/card",
  "src/components/charts",
  "src/components/reader",
  "src/components/state",
  "src/components/tables",
  "tests",
  "tests/analysis",
  "tests/analysis/compare",
  "tests/analysis/english",
  "tests/analysis/measure",
  "tests/analysis/names",
  "tests/analysis/publish",
  "tests/analysis/say",
  "tests/analysis/story",
  "tests/analysis/text",
  "tests/analysis/voices",
  "tests/components",
  "tests/loaders",
  "tests/loaders/site",
  "tests/site"
]);

const {config} = ts.readConfigFile(join(project, "tsconfig.json"), ts.sys.readFile);
config.compilerOptions.noUncheckedIndexedAccess = true;
const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, project);
const errors = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options));

const roomOf = ({file}: ts.Diagnostic) =>
  file ? relative(project, dirname(file.fileName)).replaceAll("\\", "/") : "tsconfig.json";
const host: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => project,
  getCanonicalFileName: String,
  getNewLine: () => "\n"
};

const wrong = errors.filter((error) => !open.has(roomOf(error)));
const rooms = new Set(errors.map(roomOf));
const done = [...open].filter((room) => !rooms.has(room));
if (wrong.length) console.error(ts.formatDiagnostics(wrong, host));
for (const room of done) console.error(`tests/strict.ts: ${room} has no error left. Take it out of the list.`);
if (wrong.length + done.length) process.exitCode = 1;
