// npm start: build the report and serve it.

import {build} from "./build.js";
import {sentenceOf} from "../run.js";
import {serve} from "./serve.js";

try {
  console.log("Building the report …");
  await build();
  const {url} = await serve();
  console.log(`The report is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  console.error((error as Error).message.includes("\n") ? (error as Error).message : sentenceOf(error));
  process.exitCode = 1;
}
