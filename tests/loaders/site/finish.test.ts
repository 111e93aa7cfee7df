import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {expect, test} from "vitest";
import {project} from "../../project.js";

test("many pages are finished in little memory", () => {
  const folder = mkdtempSync(join(tmpdir(), "copytaster-"));
  const items = Array.from({length: 300}, (_, i) => `<li class="link"><a href="./story/s-${i}">A story, ${i}</a></li>`);
  const page = `<!DOCTYPE html><html><head><meta name="viewport" content="width=1"><title>x</title></head>
<body><nav id="observablehq-sidebar"><ol>${items.join("\n")}</ol></nav><main><h1>Here</h1></main></body></html>`;
  mkdirSync(join(folder, "story"));
  for (let i = 0; i < 60; i++) writeFileSync(join(folder, "story", `s-${i}.html`), page);
  const module = pathToFileURL(join(project, "loaders/site/finish.ts")).href;
  const script = `import {finish} from ${JSON.stringify(module)}; await finish(${JSON.stringify(folder)}, "nowhere");`;
  const heap = "--max-old-space-size=100"; // MB; jsdom itself needs some 60, all pages together more than 300
  execFileSync(process.execPath, [heap, "--import", "tsx", "--input-type=module", "-e", script], {
    cwd: project,
    stdio: "pipe"
  });
  for (const i of [0, 59])
    expect(readFileSync(join(folder, "story", `s-${i}.html`), "utf8")).toMatch(/<html lang="en">.*Content-Security/s);
});
