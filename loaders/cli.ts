// copytaster: one entry point. Data go to stdout, everything else to stderr.

import {Command, Option} from "commander";
import {resolve} from "node:path";
import {version} from "../src/analysis/version.js";
import {admitUnmeasured, evaluateAgainst, type AgainstOptions} from "./evaluate/record.js";
import {evaluateWithout} from "./evaluate/without.js";
import {exportStory, type Targets} from "./export/export.js";
import {sentenceOf, toJson} from "./run.js";
import {reportOf} from "./site/pages.js";
import {analyzeStream} from "./stream.js";
import {print} from "./write.js";

process.stderr.on("error", () => {}); // where nobody reads what is said, the work goes on

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
    await print(toJson(reportOf(resolve(story))));
  });

program
  .command("export")
  .argument("<story>", "a story folder, like data/kim-limousine")
  .description("write a story in other forms, each to a file of its own")
  .option("--csv <file>", "every mark as a table, one row a mark")
  .option("--codebook <file>", "what the columns of that table mean, as CSV")
  .option("--annotations <file>", "every mark as a W3C Web Annotation, in JSON-LD")
  .option("--json <file>", "the whole report, as analyze prints it")
  .option("--html <file>", "the report and all its texts as one page that needs no server and no network")
  .option("--pdf <file>", "the same, printed by an installed browser, all comparisons one after the other")
  .option("--full", "with the whole texts, for your own use")
  .addHelpText(
    "after",
    `
A file "-" is standard output. Only what may leave this machine is written: of each article the sentences with the
evidence, unless story.json says "publish": "full". --full writes all, and is not for passing on. No export takes the place of a file in
a story's folder, and all are written or none.

  copytaster export data/kim-limousine --html story.html --csv marks.csv --codebook codebook.csv
  copytaster export data/kim-limousine --pdf handout.pdf --full`
  )
  .action((story: string, targets: Targets) => exportStory(story, targets, (line) => console.error(line)));

program
  .command("evaluate")
  .requiredOption("--corpora <folder>", "the labelled corpora, a folder for each capability")
  .option("--out <folder>", "where predictions are written; without it they are not kept")
  .option("--only <capability>", "just this one, like sentences")
  .addOption(
    new Option(
      "--without <rule>",
      "attribution and quotes without a rule, by its name; each: one after the other"
    ).conflicts(["check", "record", "only"])
  )
  .addOption(new Option("--check", "compare with the committed figures; exit code 1 where one fell by more than 0.01"))
  .addOption(
    new Option("--record", "write the figures of the dev sets to loaders/evaluate/, to be committed").conflicts([
      "only",
      "check"
    ])
  )
  .description("predict on labelled corpora and print how well each detector does, in two halves")
  .action(async (options: AgainstOptions & {without?: string}) => {
    if (options.without !== undefined) return evaluateWithout(options.corpora, options.without, console.log);
    const fallen = await evaluateAgainst(options);
    for (const sentence of fallen) console.error(sentence);
    if (fallen.length) process.exitCode = 1;
    else if (options.check) console.error("No headline figure fell by more than 0.01.");
  });

program
  .command("unmeasured")
  .description("where word lists were changed and cannot be measured again: let the pages say so, and npm test pass")
  .action(admitUnmeasured);

try {
  await program.parseAsync();
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
