// copytaster: one entry point. Data go to stdout, everything else to stderr.

import {Command, Option} from "commander";
import {resolve} from "node:path";
import {version} from "../src/analysis/version.js";
import {evaluateAgainst} from "./evaluate/record.js";
import {reportOf} from "./pages.js";
import {sentenceOf, toJson} from "./run.js";
import {analyzeStream} from "./stream.js";

const program = new Command("copytaster")
  .description("Shows how wire copy differs from what other outlets make of it, with the words to prove it.")
  .version(version)
  .showHelpAfterError("(copytaster --help shows what can be asked)");

program
  .command("analyze")
  .argument("<story>", "a story folder, like data/kim-limousine; or - for JSON lines on standard input")
  .description("print the report of a story as JSON, or one line for each article on standard input")
  .addHelpText(
    "after",
    `
With - each line in is {"id", "text", "headline"?}, the text taken as body, or {"id", "capture"} to be zoned.
Each line out is {"id", "zones", "sentences", "quotations", "attributions", "marks", "measures"}.
A bad line is reported with its number and left out; the exit code is then 1.

  copytaster analyze data/kim-limousine > report.json
  copytaster analyze - < articles.jsonl > analysed.jsonl`
  )
  .action(async (story: string) => {
    if (story === "-") {
      const bad = await analyzeStream(process.stdin, process.stdout, process.stderr);
      if (bad) process.exitCode = 1;
      return;
    }
    process.stdout.write(toJson(reportOf(resolve(story))));
  });

program
  .command("evaluate")
  .requiredOption("--corpora <folder>", "the labelled corpora, a folder for each capability")
  .requiredOption("--out <folder>", "where predictions are written")
  .option("--only <capability>", "just this one, like sentences")
  .addOption(new Option("--check", "compare with the committed figures; exit code 1 where one fell by more than 0.01"))
  .addOption(
    new Option("--record", "write the figures of the dev sets to loaders/evaluate/, to be committed").conflicts([
      "only",
      "check"
    ])
  )
  .description("predict on labelled corpora and print how well each detector does, in two halves")
  .action(async (options: {corpora: string; out: string; only?: string; check?: boolean; record?: boolean}) => {
    const fallen = await evaluateAgainst(options);
    for (const sentence of fallen) console.error(sentence);
    if (fallen.length) process.exitCode = 1;
    else if (options.check) console.error("No headline figure fell by more than 0.01.");
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
