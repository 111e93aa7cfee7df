// npm run bench: how fast each stage is, how its cost grows, and what a browser fetches. Prints tables, writes JSON.

import {writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {bench} from "./bench/run.js";
import {writeTables} from "./bench/table.js";
import {sentenceOf} from "./run.js";
import {weighSite, weightRows} from "./weigh.js";

const usage = `npm run bench -- [options]

  --only <stage>  just this one, and no pages; may be given again
  --json <file>   where the results are written (default bench.json)
  --quick         tiny texts, once: to see that it runs`;

try {
  const {values} = parseArgs({
    options: {
      only: {type: "string", multiple: true},
      json: {type: "string", default: "bench.json"},
      quick: {type: "boolean", default: false},
      help: {type: "boolean", default: false}
    }
  });
  if (values.help) console.log(usage);
  else {
    const print = (line: string) => process.stderr.write(`${line}\n`);
    const results = bench({quick: values.quick, only: values.only, print});
    const weights = values.quick || values.only ? [] : await weighSite();
    console.log(writeTables(results, weights.length ? weightRows(weights) : []).join("\n"));
    writeFileSync(values.json, `${JSON.stringify({...results, weights}, null, 2)}\n`);
  }
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
