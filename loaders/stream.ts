// JSON lines in, one line out for each article: for whoever has thousands of them.

import type {Readable, Writable} from "node:stream";
import {analyzeArticle} from "../src/analysis/analyze.js";
import type {Article} from "../src/analysis/model/story.js";
import {bodyOf} from "../src/analysis/text/segment.js";
import {headlineOf, zone} from "../src/analysis/text/zones/zones.js";
import {readLines} from "./corpus/lines.js";
import {toJson} from "./run.js";
import {print} from "./write.js";

/**
 * Reads to the end, a line at a time. Bad lines are said on `errors` by their number; returns how many there were. Throws
 * where `output` breaks.
 */
export async function analyzeStream(input: Readable, output: Writable, errors: Writable): Promise<number> {
  const lineOf = new Map<string, number>(); // by id
  let number = 0;
  let read = 0;
  let bad = 0;
  for await (const line of readLines(input)) {
    number++;
    if (!line.trim()) continue;
    read++;
    let done: string;
    try {
      const article = readLine(line);
      const other = lineOf.get(article.id);
      if (other !== undefined)
        throw new Error(`line ${other} has the id "${article.id}" too. Give each article its own.`);
      lineOf.set(article.id, number);
      done = toJson(analyzeArticle(article));
    } catch (error) {
      bad++;
      errors.write(`line ${number}: ${(error as Error).message}\n`);
      continue;
    }
    await print(`${done}\n`, output); // where it cannot be written, no further line is read
  }
  if (bad) errors.write(`${bad} of ${read} lines could not be analysed.\n`);
  return bad;
}

function readLine(line: string): Article {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not valid JSON (${(error as Error).message}). Write one object a line.`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error('not an object. Write {"id": …, "text": …}.');
  const {id, text, capture, headline} = value as Record<string, unknown>;
  if (typeof id !== "string" || !id)
    throw new Error(id ? '"id" must be a text, such as "a5".' : 'no "id". Give each article its own.');
  if ((typeof text === "string") === (typeof capture === "string"))
    throw new Error(`article "${id}" needs either "text", taken as its body, or "capture", to be zoned.`);
  if (headline !== undefined && typeof headline !== "string")
    throw new Error(`article "${id}": "headline" must be a text.`);
  const source = (text ?? capture) as string;
  const zones = typeof text === "string" ? bodyOf(source) : zone(source);
  return {
    id,
    outlet: {name: null},
    headline: headline ?? (text === undefined ? headlineOf(source, zones) : ""),
    text: source,
    zones
  };
}
