// What was judged by reading: how many of the differences that the program tells or notes are right, kind by kind.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {DifferenceKind} from "../../src/analysis/model/differences.js";
import {share} from "../../src/analysis/measure/stats.js";
import type {JudgedChanges} from "../../src/analysis/model/methods.js";
import {own} from "../../src/analysis/own.js";
import {root} from "../corpus/list.js";

/** tests/gold/differences-judged.json */
export interface JudgedDifferences {
  sets: JudgedSet[];
}

interface JudgedSet {
  name: string;
  column?: string; // its heading on the methods page; a set without one only holds the rules to what they reached
  articles?: number; // compared with a reference
  look: "first" | "after"; // after: the faults seen had been mended
  date: string; // YYYY-MM-DD
  kinds: Record<string, {judged: number; right: number} | undefined>;
}

// In the order of the kinds of differences.
const KINDS: DifferenceKind[] = [
  "attribution-lost",
  "attribution-gained",
  "source-changed",
  "certainty-raised",
  "certainty-lowered",
  "number",
  "date",
  "name",
  "fact",
  "specificity",
  "quotation",
  "judgement",
  "judgement-removed",
  "denial-missing",
  "caveat-missing",
  "claim-added",
  "lead"
];

const GOLD = join(root, "tests", "gold", "differences-judged.json");
const readSets = (path: string): JudgedSet[] =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as JudgedDifferences).sets : [];

/** The counts by kind, with Wilson's interval; null where the project is used without its tests. */
export function judgedChanges(path = GOLD): JudgedChanges | null {
  const shown = readSets(path).flatMap(({column, ...set}) => (column ? [{column, ...set}] : []));
  if (shown.length === 0) return null;
  return {
    columns: shown.map(({column}) => column),
    rows: KINDS.map((kind) => ({
      kind: kind.replaceAll("-", " "),
      counts: shown.map(({kinds}) => {
        const count = own(kinds, kind);
        return count ? {...count, interval: share(count.right, count.judged).interval} : null;
      })
    })),
    words: shown.flatMap(sayFew)
  };
}

/** All kinds together on the largest set seen for the first time, as a footnote; undefined where there is none. */
export function sayJudged(path = GOLD): string | undefined {
  const [largest] = readSets(path)
    .filter(({look, column}) => look === "first" && column)
    .map((set) => ({...set, judged: sum(set, "judged"), right: sum(set, "right")}))
    .sort((a, b) => b.judged - a.judged);
  if (!largest) return undefined;
  const {name, judged, right, date} = largest;
  const [low, high] = share(right, judged).interval.map((value) => Math.round(100 * value));
  return `Right in ${right} of ${judged}, as its authors judged it on ${name} (95% interval ${low} to ${high}%), ${date}; by kind on the methods page.`;
}

/** "right in 7 of 30, as its authors judged it": how far a kind may be trusted; undefined where it was not judged. */
export function sayJudgedKind(kind: DifferenceKind, path = GOLD): string | undefined {
  const counts = readSets(path).flatMap(({column, kinds}) => (column ? (kinds[kind] ?? []) : []));
  const total = (key: "judged" | "right") => counts.reduce((all, count) => all + count[key], 0);
  return counts.length > 0 ? `right in ${total("right")} of ${total("judged")}, as its authors judged it` : undefined;
}

/** The same for every kind that was judged. */
export function sayTrust(path = GOLD): Record<string, string> {
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const said = sayJudgedKind(kind, path);
      return said ? [[kind, said]] : [];
    })
  );
}

const sum = ({kinds}: JudgedSet, key: "judged" | "right"): number =>
  Object.values(kinds).reduce((total, count) => total + (count?.[key] ?? 0), 0);

/** "7 in 60 articles (30 events)": how many are noticed, right or wrong. */
function sayFew(set: JudgedSet): string[] {
  return set.articles === undefined ? [] : [`${sum(set, "judged")} in ${set.articles} articles (${set.column})`];
}
