// The two pages of a story as one: the report, and below it the comparison. Works on their source, so that whatever they
// show is in it.

const cells = /^```js\n([\s\S]*?)^```\n/gm;
const imports = /^import \{([^}]*)\} from "([^"]+)";$/gm;

/** The source of one page, to stand beside the folder of components. `every` sets all articles under one another. */
export function mergePages(report: string, comparison: string, {every = false} = {}): string {
  const first = readPage(report);
  const second = avoidClashes(readPage(comparison), first);
  const known = new Set([...first.cells, ...first.lines.filter((line) => line.includes("${"))]);
  const modules = new Map<string, Set<string>>();
  for (const {from, names} of [...first.imports, ...second.imports, ...own])
    modules.set(from, new Set([...(modules.get(from) ?? []), ...names]));
  const code = [
    [...modules].map(([from, names]) => `import {${[...names].join(", ")}} from "${from}";`).join("\n"),
    "leadToWords();",
    ...[...first.cells, ...second.cells.filter((cell) => !known.has(cell))].map(embedData)
  ];
  const below = second.lines.filter((line) => !known.has(line)).map((line) => (every ? setAll(line) : line));
  return [
    ...code.map((cell) => `\`\`\`js\n${cell.trim()}\n\`\`\`\n`),
    ...first.lines.filter(staysHere),
    '\n<div class="beside">\n',
    ...below.filter(staysHere).map((line) => line.replace(/^# /, "## ")),
    "\n</div>\n"
  ].join("\n");
}

interface Page {
  imports: {from: string; names: string[]}[];
  cells: string[];
  lines: string[];
}

const own = [{from: "./components/embedded.js", names: ["leadToWords", "unpack"]}];

function readPage(source: string): Page {
  const text = source.replace(/\r\n/g, "\n").replace(/^---\n[\s\S]*?\n---\n/, "");
  const blocks = [...text.matchAll(cells)].map(([, code]) => code);
  return {
    imports: blocks.flatMap((code) =>
      [...code.matchAll(imports)].map(([, names, from]) => ({
        from: from.replace(/^\.\.\//, "./"),
        names: names.split(",").map((name) => name.trim())
      }))
    ),
    cells: blocks.map((code) => code.replace(imports, "").trim()).filter(Boolean),
    lines: text.replace(cells, "").split("\n")
  };
}

/** A function that the second page imports by a name which the first gives to something else gets another name. */
function avoidClashes(page: Page, {cells}: Page): Page {
  const taken = new Set([...cells.join("\n").matchAll(/^const (\w+) =/gm)].map(([, name]) => name));
  const clashes = page.imports.flatMap(({names}) => names).filter((name) => taken.has(name));
  const rename = (text: string) =>
    clashes.reduce((result, name) => result.replace(new RegExp(`\\b${name}(?=\\()`, "g"), `${name}Below`), text);
  return {
    imports: page.imports.map(({from, names}) => ({
      from,
      names: names.map((name) => (clashes.includes(name) ? `${name} as ${name}Below` : name))
    })),
    cells: page.cells, // they are the first page's, or about its names
    lines: page.lines.map(rename)
  };
}

function embedData(cell: string): string {
  return cell.replace(/FileAttachment\([^)]*\)\.json\(\)/, "unpack()");
}

/** What leads to another page, or to a file beside it, has no place in one file. */
function staysHere(line: string): boolean {
  return !/\.\.\/methods|\$\{(storyLink|downloads)\(/.test(line);
}

/** For paper: the comparison of every article instead of the one that is chosen. */
function setAll(line: string): string {
  return line.replace(
    /\$\{(compare\w*)\(report, choice\)\}/,
    (_, name) =>
      `\${report.articles.filter(({standing}) => standing !== "wire").map(({article}) => ${name}(report, {...choice, a: article.id}))}`
  );
}
