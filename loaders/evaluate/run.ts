// Labelled corpora → predictions and figures. The layout of the folder is that of the corpora's own README.

import {createReadStream} from "node:fs";
import {mkdir, open, readdir, rename, rm} from "node:fs/promises";
import {basename, join} from "node:path";
import {own} from "../../src/analysis/own.js";
import {readLines} from "../corpus/lines.js";
import {placeOf, print as printOut} from "../write.js";
import {attribution} from "./attribution.js";
import {boilerplate} from "./boilerplate.js";
import type {Capability} from "./capability.js";
import {certainty} from "./certainty.js";
import {findings} from "./findings.js";
import {comment} from "./comment.js";
import {half} from "./half.js";
import {hedging} from "./hedging.js";
import {loaded} from "./loaded.js";
import {quotes} from "./quotes.js";
import {reuse} from "./reuse.js";
import {sentences} from "./sentences.js";
import {sentiment} from "./sentiment.js";
import {stories} from "./stories.js";
import {wirecredit} from "./wirecredit.js";

// To measure another capability: write its file, add it here.
const CAPABILITIES: Capability[] = [
  sentences,
  boilerplate,
  attribution,
  quotes,
  reuse,
  stories,
  wirecredit,
  hedging,
  loaded,
  comment,
  sentiment,
  findings,
  certainty
];

/** The figures of one set, or of one half of it. */
export interface Figures {
  capability: string;
  set: string; // the file's name without its ending
  half: "all" | "A" | "B";
  n: number; // items
  figures: Record<string, number>;
  headline: string[]; // the names of those that count, most important first
}

export interface EvaluateOptions {
  corpora: string; // a folder with a folder a capability
  out: string; // predictions are written to OUT/<capability>/<file name>
  only?: string; // one capability's name
  print?: (line: string) => unknown; // waited for
}

/**
 * Predicts on every `*.jsonl` of every folder of `corpora` that is a known capability, writes the predictions and
 * prints a line of figures for the set and for each of its halves. Throws one sentence where the folder is at fault.
 */
export async function evaluate(options: EvaluateOptions): Promise<Figures[]> {
  const {corpora, out, only, print = (line) => printOut(`${line}\n`)} = options;
  if (placeOf(out) === placeOf(corpora))
    throw new Error(`${out}: holds the labelled sets, and predictions would take their place. Name another folder.`);
  const all: Figures[] = [];
  for (const capability of await choose(corpora, only)) {
    const folder = join(corpora, capability.id);
    const entries = await readdir(folder, {withFileTypes: true});
    const files = entries
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith(".jsonl"))
      .map(({name}) => name);
    if (files.length === 0) {
      throw new Error(`${folder}: no *.jsonl file in it. Put the labelled sets there, one JSON object a line.`);
    }
    await mkdir(join(out, capability.id), {recursive: true}).catch(({code}: NodeJS.ErrnoException) => {
      throw new Error(
        `${out}: cannot write there (${code}). Name a folder for the predictions that can be written to.`
      );
    });
    for (const file of files.sort()) {
      const {figures: sets, beside} = await measure(capability, join(folder, file), join(out, capability.id, file));
      for (const line of [...sets.map(describe), ...beside]) await print(line);
      all.push(...sets);
    }
  }
  return all;
}

/** One line: capability, set, half, number of items, then the figures with those that count first. */
function describe({capability, set, half, n, figures, headline}: Figures): string {
  if (Object.keys(figures).length === 0)
    return [capability, set, half, `n=${n}`, "no labels, predictions only"].join(" ");
  const names = [...headline, ...Object.keys(figures).filter((name) => !headline.includes(name))];
  const write = (value: number) => (Number.isInteger(value) && Math.abs(value) > 1 ? String(value) : value.toFixed(4));
  return [capability, set, half, `n=${n}`, ...names.map((name) => `${name}=${write(own(figures, name)!)}`)].join(" ");
}

async function choose(corpora: string, only?: string): Promise<Capability[]> {
  const known = CAPABILITIES.map(({id}) => id).join(", ");
  if (only !== undefined && !CAPABILITIES.some(({id}) => id === only)) {
    throw new Error(`unknown capability: ${only}. Known are ${known}.`);
  }
  const entries = await readdir(corpora, {withFileTypes: true}).catch((error: NodeJS.ErrnoException) => {
    const fault =
      error.code === "ENOENT" ? "no such folder" : error.code === "ENOTDIR" ? "not a folder" : error.message;
    throw new Error(`${corpora}: ${fault}. Name the folder that holds a folder for each capability (${known}).`);
  });
  const folders = new Set(
    entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({name}) => name)
  );
  const chosen = CAPABILITIES.filter(({id}) => folders.has(id) && (only === undefined || id === only));
  if (chosen.length === 0) {
    const wanted = only ?? `any of ${known}`;
    throw new Error(`${corpora}: no folder ${wanted} in it. Name the folder that holds a folder for each capability.`);
  }
  return chosen;
}

async function measure(
  capability: Capability,
  input: string,
  output: string
): Promise<{figures: Figures[]; beside: string[]}> {
  const set = basename(input, ".jsonl");
  const gold: {id: string}[] = [];
  const predictions = new Map<string, {id: string}>();
  const part = output + ".part";
  const file = await open(part, "w");
  const write = async (prediction: {id: string}) => {
    predictions.set(prediction.id, prediction);
    await file.write(JSON.stringify(prediction) + "\n");
  };
  try {
    for await (const item of readItems(input)) {
      if (predictions.has(item.id)) {
        throw new Error(`${input}: two items have the id "${item.id}". Give every item an id of its own.`);
      }
      gold.push(item);
      predictions.set(item.id, {id: item.id});
      if (!capability.predictAll) await write(capability.predict(item, set));
    }
    for (const prediction of capability.predictAll?.(gold, set) ?? []) await write(prediction);
    await file.close();
    await rename(part, output);
  } catch (error) {
    await file.close();
    await rm(part, {force: true});
    throw error;
  }
  const headline = capability.headline(set);
  const labelled = isLabelled(capability, gold, input);
  const figures = (["all", "A", "B"] as const).map((which) => {
    const items = which === "all" ? gold : gold.filter((item) => half(capability.unit?.(item) ?? item.id) === which);
    const figures = labelled ? capability.score(items, predictions, set) : {};
    return {capability: capability.id, set, half: which, n: items.length, figures, headline};
  });
  return {figures, beside: labelled ? (capability.beside?.(gold, set) ?? []) : []};
}

/** Whether a set has labels. Without any, its predictions are written and nothing is measured; with some, it is at fault. */
function isLabelled({labels}: Capability, items: object[], input: string): boolean {
  if (!labels) return true;
  const labelled = items.filter((item) => labels.some((label) => Object.hasOwn(item, label))).length;
  if (labelled > 0 && labelled < items.length) {
    const names = labels.map((label) => `"${label}"`).join(" or ");
    throw new Error(
      `${input}: ${items.length - labelled} of ${items.length} items have no ${names}. Give every item its labels, or none.`
    );
  }
  return labelled > 0;
}

async function* readItems(path: string): AsyncGenerator<{id: string}> {
  let number = 0;
  for await (const line of readLines(createReadStream(path))) {
    number++;
    if (line.trim()) yield parseItem(line, `${path}, line ${number}`);
  }
}

function parseItem(line: string, place: string): {id: string} {
  let item: unknown;
  try {
    item = JSON.parse(line);
  } catch {
    throw new Error(`${place}: not valid JSON. Write one JSON object a line.`);
  }
  if (typeof (item as {id?: unknown} | null)?.id !== "string") {
    throw new Error(`${place}: no "id". Give every item an id, a string.`);
  }
  return item as {id: string};
}
