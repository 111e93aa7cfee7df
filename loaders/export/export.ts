// copytaster export: a story in other forms, each a file.

import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {print} from "./browser.js";
import {storyFiles} from "./files.js";
import {buildHtml} from "./html.js";
import {sayStory} from "./leaving.js";
import {reportOf, reportsOf} from "../site/pages.js";
import {toJson} from "../run.js";

/** Where each form goes; "-" is standard output. */
export interface Targets {
  csv?: string;
  codebook?: string;
  annotations?: string;
  json?: string;
  html?: string;
  pdf?: string;
  full?: boolean; // the whole texts, for one's own use
}

export const noTarget = "Nothing to write: name at least one file, as in --csv marks.csv. copytaster export --help shows the forms."; // prettier-ignore

/** Writes what is asked for and says what of the articles is in it. Throws one sentence where it cannot. */
export async function exportStory(folder: string, targets: Targets, say: (line: string) => void): Promise<void> {
  if (!Object.keys(targets).some((key) => key !== "full")) throw new Error(noTarget);
  const reports = reportsOf(resolve(folder), !targets.full);
  const report = reports(undefined);
  const files = storyFiles(report, report.shown ? reportOf(resolve(folder)) : report);
  const write = (path: string | undefined, content: string) => {
    if (path === "-") process.stdout.write(content);
    else if (path) {
      mkdirSync(dirname(resolve(path)), {recursive: true});
      writeFileSync(path, content);
      say(`${path}: ${sayBytes(Buffer.byteLength(content))}`);
    }
  };
  write(targets.csv, files["marks.csv"]);
  write(targets.codebook, files["codebook.csv"]);
  write(targets.annotations, files["annotations.jsonld"]);
  write(targets.json, `${toJson(report)}\n`);
  if (targets.html) write(targets.html, await buildHtml(reports));
  if (targets.pdf) await writePdf(targets.pdf, await buildHtml(reports, {every: true}), say);
  say(targets.full ? "It holds the whole texts: for your own use." : sayStory(report).join("\n").trim());
}

async function writePdf(path: string, html: string, say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "copytaster-"));
  try {
    const page = join(folder, "story.html");
    const pdf = join(folder, "story.pdf");
    writeFileSync(page, html);
    await print(page, pdf);
    const content = readFileSync(pdf);
    mkdirSync(dirname(resolve(path)), {recursive: true});
    writeFileSync(path, content);
    say(`${path}: ${sayBytes(content.length)}`);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function sayBytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
