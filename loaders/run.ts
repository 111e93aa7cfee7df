// Runs a loader: arguments in, one JSON document or file out. Whatever else is logged goes to stderr.

import {relative} from "node:path";
import {parseArgs} from "node:util";
import {sayFault} from "./write.js";

/** Numbers are rounded here and nowhere else, to six decimals, so that output is the same everywhere. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, v) =>
    typeof v === "number" && !Number.isInteger(v) ? Math.round(v * 1e6) / 1e6 : v
  );
}

/** The message of whatever was thrown, in one line; a syntax error says where it stands. */
export function sentenceOf(error: unknown): string {
  const {code, path} = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return `${path ?? "Writing"}: ${sayFault(error)}`;
  const message = ((error as Error).message ?? String(error)).replace(/\s*\n\s*/g, " ").trim();
  const syntax = /^Transform failed with \d+ errors?: (.+?):(\d+):\d+: ERROR: (.*)$/.exec(message); // from tsx
  if (!syntax) return message;
  const [, file = "", line, fault] = syntax;
  return `${relative(process.cwd(), file)}, line ${line}: ${fault}. Mend it there and save.`;
}

/** What Framework gives a loader, by the names in brackets in its path. */
type Arguments = Record<"story" | "reference", string>;

/**
 * Runs `load` with the arguments given as --key=value and writes its result: a text as it is, all else as JSON. A fault
 * is one sentence: in preview it becomes the data, {error}, because Framework would only say "Unable to load file"; in a
 * build it goes to stderr and the exit code is 1. `load` imports its work itself, so that a syntax error in that is
 * caught too.
 */
export async function run(load: (args: Arguments) => Promise<unknown>): Promise<void> {
  console.log = console.info = console.debug = console.error;
  const {values} = parseArgs({options: {story: {type: "string"}, reference: {type: "string"}}, strict: false});
  try {
    const result = await load(values as Arguments);
    process.stdout.write(typeof result === "string" ? result : toJson(result));
  } catch (error) {
    if (process.env.COPYTASTER_PREVIEW) process.stdout.write(JSON.stringify({error: sentenceOf(error)}));
    else {
      console.error(sentenceOf(error));
      process.exitCode = 1;
    }
  }
}
