// A plain object that is looked up by a word of a text also finds what every object inherits: {}["constructor"] is a
// function. So a look-up by any text is one in a Map, or asks Object.hasOwn first (src/analysis/own.ts).

import {join, relative} from "node:path";
import ts from "typescript";
import {expect, test} from "vitest";
import {project} from "./project.js";

/** What may lead astray in a program, as "file:line: code": `object[text]` and `text in object`. */
function lookups(program: ts.Program, isOurs: (path: string) => boolean): string[] {
  const checker = program.getTypeChecker();
  const parts = (node: ts.Node): ts.Type[] => {
    const type = checker.getTypeAtLocation(node);
    const whole = checker.getBaseConstraintOfType(type) ?? type;
    return whole.isUnion() ? whole.types : [whole];
  };
  const has = (node: ts.Node, flags: ts.TypeFlags) => parts(node).some((type) => (type.flags & flags) !== 0);
  const found: string[] = [];
  for (const file of program.getSourceFiles().filter(({fileName}) => isOurs(fileName))) {
    const visit = (node: ts.Node, around: string): void => {
      const inside = ts.isFunctionLike(node) ? node.getText() : around;
      const [object, key] = ts.isElementAccessExpression(node)
        ? [node.expression, node.argumentExpression]
        : ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword
          ? [node.right, node.left]
          : [];
      const text = key && ts.isAsExpression(key) ? key.expression : key; // a cast makes no word a key
      if (object && text && has(text, ts.TypeFlags.String) && has(object, ts.TypeFlags.Object | ts.TypeFlags.Any)) {
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        if (!inside.includes(`Object.hasOwn(${object.getText()}, ${text.getText()})`))
          found.push(`${relative(project, file.fileName).replace(/\\/g, "/")}:${line}: ${node.getText()}`);
      }
      ts.forEachChild(node, (child) => visit(child, inside));
    };
    visit(file, "");
  }
  return found;
}

test("no plain object is looked up by a text, unless it is asked for what it has of its own", () => {
  const {config} = ts.readConfigFile(join(project, "tsconfig.json"), ts.sys.readFile);
  const {fileNames, options} = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const isOurs = (path: string) => /^(?:src|loaders)\//.test(relative(project, path).replace(/\\/g, "/"));
  expect(lookups(ts.createProgram(fileNames, options), isOurs)).toEqual([]);
});

test.each([
  ["table[word]", 1],
  ["word in table", 1],
  ["JSON.parse(word)[word]", 1],
  ['table[word as "a"]', 1],
  ["Object.hasOwn(table, word) ? table[word] : 0", 0],
  ["table.a", 0],
  ["new Map(Object.entries(table)).get(word)", 0],
  ["[...word][0]", 0]
])("%s: %i", (code, count) => {
  const source = ts.createSourceFile(
    "probe.ts",
    `declare const table: Record<string, number>; export const f = (word: string) => ${code};`,
    ts.ScriptTarget.ES2022,
    true
  );
  const options = {target: ts.ScriptTarget.ES2022, types: []};
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => (name === "probe.ts" ? source : read(name, ...rest));
  expect(lookups(ts.createProgram(["probe.ts"], options, host), (name) => name === "probe.ts").length).toBe(count);
});
