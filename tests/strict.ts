// npm run check: a look-up by index may find nothing (noUncheckedIndexedAccess). Rooms not yet written so stand in a
// list, which only shrinks: an error elsewhere fails, and so does a room in the list that has none left.

import {dirname, join, relative} from "node:path";
import ts from "typescript";
import {project} from "./project.js";

const open = new Set<string>([]);

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
