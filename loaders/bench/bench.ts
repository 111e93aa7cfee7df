// npm run bench: how fast each stage is, how its cost grows, and what a browser fetches. Prints tables, writes JSON.

import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {bench, findOver, type Results, type TrapResult} from "./run.js";
import {writeTables} from "./table.js";
import {sentenceOf} from "../run.js";
import {weighSite, weightRows} from "../site/weigh.js";

const usage = `npm run bench -- [options]

  --only <stage>  just this one, and no pages; may be given again
  --json <file>   where the results are written (default bench.json)
  --trap <text>   just this hard text
  --quick         tiny texts, once: to see that it runs`;

try {
  const {values} = parseArgs({
    options: {
      only: {type: "string", multiple: true},
      trap: {type: "string"},
      json: {type: "string", default: "bench.json"},
      quick: {type: "boolean", default: false},
      help: {type: "boolean", default: false}
    }
  });
  if (values.help) console.log(usage);
  else {
    const print = (line: string) => process.stderr.write(`${line}\n`);
    const results = bench({quick: values.quick, only: values.only, trap: values.trap, print});
    if (values.trap === undefined && !values.quick) {
      results.traps = results.traps.map((found) => (found.over ? timeAlone(found) : found));
      results.over = findOver(results);
    }
    const weights = values.quick || values.only || values.trap ? [] : await weighSite();
    console.log(writeTables(results, weights.length ? weightRows(weights) : []).join("\n"));
    writeFileSync(values.json, `${JSON.stringify({...results, weights}, null, 2)}\n`);
  }
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}

/** The same once more in a process of its own: what others left in the memory can make the longer text dearer. */
function timeAlone(found: TrapResult): TrapResult {
  const folder = mkdtempSync(join(tmpdir(), "copytaster-bench-"));
  const json = join(folder, "one.json");
  const self = [...process.execArgv, fileURLToPath(import.meta.url)];
  try {
    execFileSync(process.execPath, [...self, "--only", found.stage, "--trap", found.text, "--json", json]);
    return (JSON.parse(readFileSync(json, "utf8")) as Results).traps[0];
  } finally {
    rmSync(folder, {recursive: true});
  }
}
