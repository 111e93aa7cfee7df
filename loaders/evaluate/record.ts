// The committed figures: measured on the labelled corpora, which are not in the project, and held to from then on.

import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {own} from "../../src/analysis/own.js";
import {version} from "../../src/analysis/version.js";
import {committed, readRecorded, type Bands, type Recorded, type RecordedSet} from "../accuracy/committed.js";
import {hashLists} from "../accuracy/hash.js";
import {known, knownOf} from "../accuracy/known.js";
import {writeFiles} from "../write.js";
import {measureBands} from "./bands.js";
import {countErrors} from "./errors.js";
import {evaluate, type EvaluateOptions, type Figures} from "./run.js";

const TOLERANCE = 0.01; // two runs of a detector that differ by less are one

export interface AgainstOptions extends Omit<EvaluateOptions, "out"> {
  out?: string; // without it predictions are not kept
  record?: boolean; // commit the figures
  check?: boolean; // compare them with the committed ones
}

/**
 * Evaluates, records and checks, as asked. Returns a sentence for each figure that fell. Throws one sentence where the
 * folder is at fault, or where all is to be recorded and not all sets are there.
 */
export async function evaluateAgainst({record, check, ...options}: AgainstOptions): Promise<string[]> {
  const out = options.out ?? (await mkdtemp(join(tmpdir(), "copytaster-")));
  try {
    const all = await evaluate({...options, out});
    if (record) {
      const stamp = {date: new Date().toISOString().slice(0, 10), version, lists: hashLists()};
      const sets = recordSets(all);
      const errors = countErrors(options.corpora, out);
      const bands = measureBands(options.corpora);
      write("figures.json", {...stamp, sets, errors} satisfies Recorded);
      write("bands.json", {...stamp, bands} satisfies Bands);
    }
    return check ? compare(readRecorded(), all) : [];
  } finally {
    if (options.out === undefined) await rm(out, {recursive: true});
  }
}

/** For whoever changes a word list and has no corpora: the figures stand, and pages and footnotes say with what they were measured. */
export function admitUnmeasured(): void {
  write("figures.json", {...readRecorded(), unmeasured: hashLists()} satisfies Recorded);
}

const write = (name: "figures.json" | "bands.json", value: unknown): void =>
  writeFiles([{path: committed(name), content: `${JSON.stringify(value, round, 2)}\n`}]);

const round = (_: string, value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 1000) / 1000 : value;

/** What is committed of the figures: the development sets, whole and the half not tuned on. Throws if one is missing. */
export function recordSets(all: Figures[]): RecordedSet[] {
  const sets = all.filter(isRecorded);
  const missing = Object.entries(known)
    .filter(([, about]) => !sets.some(({capability, set}) => knownOf(capability, set) === about))
    .map(([key]) => key);
  if (missing.length) throw new Error(`no dev set for ${missing.join(", ")}: figures are recorded all together.`);
  return sets.map(({capability, set, half, n, figures, headline}) => {
    const about = knownOf(capability, set);
    const parts = Object.values(about?.figures ?? {}).flatMap(({parts = {}}) => Object.keys(parts));
    const names = new Set([...headline, ...Object.keys(about?.figures ?? {}), ...parts]);
    const kept = [...names].map((name) => [name, round("", own(figures, name))]);
    return {capability, set, half: half as "all" | "B", n, figures: Object.fromEntries(kept)};
  });
}

const isRecorded = ({set, half}: Figures): boolean => /^dev(-|$)/.test(set) && half !== "A";

/** One sentence for each headline figure that fell by more than 0.01 below the committed one. */
export function compare(recorded: Recorded, all: Figures[]): string[] {
  return all.filter(isRecorded).flatMap((now) => {
    const {capability, set, half} = now;
    const then = recorded.sets.find((one) => one.capability === capability && one.set === set && one.half === half);
    return now.headline.flatMap((name) => {
      const [a, b] = [own(then?.figures ?? {}, name), own(now.figures, name)!];
      const lower = own(knownOf(capability, set)?.figures ?? {}, name)?.lower;
      if (a === undefined || (lower ? b - a : a - b) <= TOLERANCE + 1e-9) return [];
      const place = half === "all" ? "the whole set" : "the half not tuned on";
      const from = `${lower ? "rose" : "fell"} from ${a.toFixed(3)} (${recorded.date}) to ${b.toFixed(3)}`;
      return [`${capability}, ${set}, ${place}: ${name} ${from}.`];
    });
  });
}
