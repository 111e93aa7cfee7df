// copytaster export: a story in other forms, each a file.

import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {reportOf, reportsOf} from "../site/pages.js";
import {toJson} from "../run.js";
import {print, writeFiles, type NewFile} from "../write.js";
import {print as printPage} from "./browser.js";
import {storyFiles} from "./files.js";
import {buildHtml} from "./html.js";
import {sayStory} from "./leaving.js";
import {checkTargets} from "./targets.js";

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

const forms = ["csv", "codebook", "annotations", "json", "html", "pdf"] as const;

export const noTarget = "Nothing to write: name at least one file, as in --csv marks.csv. copytaster export --help shows the forms."; // prettier-ignore

/** Writes what is asked for, all or nothing, and says what of the articles is in it. Throws one sentence where it cannot. */
export async function exportStory(folder: string, targets: Targets, say: (line: string) => void): Promise<void> {
  const wanted = forms.flatMap((form) => (targets[form] === undefined ? [] : [[form, targets[form]] as const]));
  if (!wanted.length) throw new Error(noTarget);
  const story = resolve(folder);
  const reports = reportsOf(story, !targets.full);
  const report = reports(undefined);
  checkTargets(story, wanted);
  const files = storyFiles(report, report.shown ? reportOf(story) : report);
  const make: Record<(typeof forms)[number], () => string | Promise<string | Uint8Array>> = {
    csv: () => files["marks.csv"],
    codebook: () => files["codebook.csv"],
    annotations: () => files["annotations.jsonld"],
    json: () => `${toJson(report)}\n`,
    html: () => buildHtml(reports),
    pdf: async () => printPdf(await buildHtml(reports, {every: true}))
  };
  const made: NewFile[] = [];
  for (const [form, path] of wanted) made.push({path, content: await make[form]()});
  const kept = made.filter(({path}) => path !== "-");
  writeFiles(kept);
  for (const {path, content} of kept) say(`${path}: ${Math.ceil(Buffer.byteLength(content) / 1000)} kB`);
  for (const {content} of made.filter(({path}) => path === "-")) await print(content);
  say(targets.full ? "It holds the whole texts: for your own use." : sayStory(report).join("\n").trim());
}

async function printPdf(html: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "copytaster-"));
  try {
    const page = join(folder, "story.html");
    const pdf = join(folder, "story.pdf");
    writeFiles([{path: page, content: html}]);
    await printPage(page, pdf);
    return readFileSync(pdf);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
