// What was judged by reading: how many of the changes that the program notices are right, kind by kind.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {JudgedChanges} from "../../src/analysis/methods.js";
import type {ChangeKind} from "../../src/analysis/model.js";
import {share} from "../../src/analysis/stats.js";
import {root} from "../list.js";

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
  kinds: Partial<Record<ChangeKind, {judged: number; right: number}>>;
}

// Who says it, how surely, which values; numbers, of which fewest are right, last.
const KINDS: ChangeKind[] = [
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

/** The counts by kind, with Wilson's interval; null where the project is used without its tests. */
export function judgedChanges(path = join(root, "tests", "gold", "claims-precision.json")): JudgedChanges | null {
  if (!existsSync(path)) return null;
  const {sets}: ClaimPrecision = JSON.parse(readFileSync(path, "utf8"));
  const shown = sets.flatMap(({column, ...set}) => (column ? [{column, ...set}] : []));
  return {
    columns: shown.map(({column}) => column),
    rows: KINDS.map((kind) => ({
      kind,
      counts: shown.map(({kinds}) => {
        const count = kinds[kind];
        return count ? {...count, interval: share(count.right, count.judged).interval} : null;
      })
    })),
    words: shown.flatMap(sayFew)
  };
}

/** "7 in 60 articles (30 events)": how many are noticed, right or wrong. */
function sayFew({column, articles, kinds}: JudgedSet): string[] {
  if (articles === undefined) return [];
  const n = Object.values(kinds).reduce((sum, {judged}) => sum + judged, 0);
  return [`${n} in ${articles} articles (${column})`];
}
