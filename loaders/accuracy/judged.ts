// What was judged by reading: how many of the changes that the program notices are right, kind by kind.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {share} from "../../src/analysis/measure/stats.js";
import type {JudgedChanges} from "../../src/analysis/model/methods.js";
import {own} from "../../src/analysis/own.js";
import {root} from "../corpus/list.js";

/** tests/gold/claims-precision.json */
export interface ClaimPrecision {
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

// Who says it, how surely, which values; numbers, of which fewest are right, last.
const KINDS = [
  "attribution lost",
  "attribution gained",
  "source named",
  "source swapped",
  "certainty raised",
  "certainty lowered",
  "status differs",
  "less specific",
  "more specific",
  "date differs",
  "number differs"
];

const GOLD = join(root, "tests", "gold", "claims-precision.json");
const readSets = (path: string): JudgedSet[] =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as ClaimPrecision).sets : [];

/** The counts by kind, with Wilson's interval; null where the project is used without its tests. */
export function judgedChanges(path = GOLD): JudgedChanges | null {
  const shown = readSets(path).flatMap(({column, ...set}) => (column ? [{column, ...set}] : []));
  if (shown.length === 0) return null;
  return {
    columns: shown.map(({column}) => column),
    rows: KINDS.map((kind) => ({
      kind,
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
  return `Judged by reading: of ${judged} differences noticed in ${name}, ${right} were right at first look (95% interval ${low} to ${high}%), ${date}. Most differences are not noticed.`;
}

const sum = ({kinds}: JudgedSet, key: "judged" | "right"): number =>
  Object.values(kinds).reduce((total, count) => total + (count?.[key] ?? 0), 0);

/** "7 in 60 articles (30 events)": how many are noticed, right or wrong. */
function sayFew(set: JudgedSet): string[] {
  return set.articles === undefined ? [] : [`${sum(set, "judged")} in ${set.articles} articles (${set.column})`];
}
