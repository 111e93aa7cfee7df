// The analysis as a library: one module with all it uses inside, its types, and the licences of what is inside.

import {build} from "esbuild";
import {existsSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {argv} from "node:process";
import {pathToFileURL} from "node:url";
import ts from "typescript";
import {root} from "./corpus/list.js";
import {writeFiles, type NewFile} from "./write.js";

const analysis = join(root, "src/analysis");
const entry = join(analysis, "index.ts");

/** The library's files, by their names in its folder. Throws what esbuild or TypeScript say. */
async function makeLibrary(): Promise<Map<string, string>> {
  const {code, packages} = await bundle();
  return new Map([["index.js", code], ["LICENCES.txt", packages.map(licenceOf).join("\n")], ...declare()]);
}

async function bundle(): Promise<{code: string; packages: string[]}> {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true, // the lists of words are half as large
    format: "esm",
    platform: "browser", // so that it runs there as well
    target: "es2022",
    charset: "utf8",
    legalComments: "none", // they are in LICENCES.txt
    metafile: true,
    write: false,
    logLevel: "silent"
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
  );
  return {code: outputFiles[0]!.text, packages: [...new Set(packages)].sort()};
}

function licenceOf(folder: string): string {
  const {name, version, license} = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
  const text = file ? readFileSync(join(root, folder, file), "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}

/** The types that can be reached from the door. */
function declare(): Map<string, string> {
  const {config} = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(
    {...config, compilerOptions: {...config.compilerOptions, noEmit: false, declaration: true, outDir: analysis}},
    ts.sys,
    root
  );
  const target = options.target ?? ts.ScriptTarget.ES2022;
  const host = ts.createCompilerHost(options);
  host.getSourceFile = (path) => {
    const text = ts.sys.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, showRemarks(text), target, true);
  };
  const files = [entry, join(analysis, "measure/jstat.d.ts")];
  const program = ts.createProgram(files, {...options, rootDir: analysis}, host);
  const all = new Map<string, string>();
  const {diagnostics} = program.emit(
    undefined,
    (path, text) => all.set(relative(analysis, path), text),
    undefined,
    true
  );
  if (diagnostics.length) throw new Error(ts.formatDiagnostics(diagnostics, {...ts.sys, getCanonicalFileName: String, getNewLine: () => "\n"})); // prettier-ignore
  const reached = new Map<string, string>();
  const open = ["index.d.ts"];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const text = all.get(name);
    if (text === undefined || reached.has(name)) continue;
    reached.set(name, text);
    for (const {fileName} of ts.preProcessFile(text).importedFiles)
      if (fileName.startsWith(".")) open.push(join(dirname(name), fileName.replace(/\.js$/, ".d.ts")));
  }
  return reached;
}

/** What stands behind a field, where an editor and the documentation look for it: before the field. */
function showRemarks(text: string): string {
  return text.replace(/^( +)(\w+\??: .*;) \/\/ (.+)$/gm, "$1/** $3 */\n$1$2");
}

/** Writes the library into a folder, in place of what is there. */
async function writeLibrary(folder: string): Promise<NewFile[]> {
  const files = [...(await makeLibrary())].map(([name, content]) => ({path: join(folder, name), content}));
  if (existsSync(folder)) rmSync(folder, {recursive: true});
  writeFiles(files);
  return files;
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const files = await writeLibrary(join(root, "library"));
  const size = files.reduce((sum, {content}) => sum + content.length, 0);
  console.error(`library: ${files.length} files, ${Math.ceil(size / 1000)} kB`);
}
