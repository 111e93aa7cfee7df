// Which differences of a comparison are told, in which order: one a passage, those first that an editor would most likely
// point out.

import type {Passage} from "./account.js";
import type {Point} from "./points.js";
import type {Group} from "./rules.js";
import {ruleOf, type Rule} from "./rules.js";

/** All that was found at one passage. */
export interface Finding {
  points: readonly Point[]; // what is said first in front; another family's behind it, where it is said too
  others: readonly Point[]; // what else fired
  score: number;
  why: string[];
  taker: "pair" | "missing" | "added" | "copy";
}

/** The families of kinds: two kinds of one family say one thing. */
const families: Partial<Record<Group, string>> = {number: "fact", name: "fact", fact: "fact", lead: "slant"};
const familyOf = ({group}: Pick<Rule, "group">): string => families[group] ?? group;

const byKind = 0.9; // how much the likeliness of the kinds that are said weighs, and that of the place
const byPlace = 0.1;
const further = 0.04; // for each further group that fires with a fair chance
const fair = 0.4;
const opening = 0.12; // for the first two sentences of an article
const again = 0.05; // for each of the same sort that is told before

/** What is told of a passage: of all points the likeliest by kind, and the likeliest of another family. */
export function settle(points: readonly Point[], passage: Passage | null, taker: Finding["taker"], bonus = 0): Finding {
  const sorted = [...points].sort((a, b) => worth(b) - worth(a));
  const [first, ...rest] = sorted;
  const family = familyOf(ruleOf(first.rule));
  const second = rest.find(({rule}) => familyOf(ruleOf(rule)) !== family && ruleOf(rule).kind >= leastSecond);
  const place = Math.max(...points.map(({rule}) => ruleOf(rule).place));
  const groups = new Set(points.filter(({rule}) => ruleOf(rule).place >= fair).map(({rule}) => familyOf(ruleOf(rule))));
  const early = passage !== null && taker === "pair" && passage.index < 2;
  const more = Math.max(0, groups.size - 1);
  const kinds = [first, ...(second ? [second] : [])].map(({rule}) => ruleOf(rule).kind);
  const right = 1 - kinds.reduce((none, kind) => none * (1 - kind), 1);
  const score = byKind * right + byPlace * place + further * more + (early ? opening : 0) + bonus;
  const why = [first.rule as string];
  if (more > 0) why.push(`and ${more === 1 ? "one thing" : `${more} things`} more at the same place`);
  if (early) why.push("in an opening sentence");
  return {points: second ? [first, second] : [first], others: rest.filter((one) => one !== second), score, why, taker};
}

const leastSecond = 0.1;
const worth = ({rule}: Point): number => ruleOf(rule).kind + 0.3 * ruleOf(rule).place;

/** The findings in the order of telling; the more of a sort are told, the less likely is one more. */
export function order(findings: readonly Finding[]): Finding[] {
  const left = new Map<Finding["taker"], Finding[]>();
  for (const one of [...findings].sort((a, b) => b.score - a.score)) {
    const list = left.get(one.taker);
    if (list) list.push(one);
    else left.set(one.taker, [one]);
  }
  const told = new Map<Finding["taker"], number>();
  const ordered: Finding[] = [];
  for (;;) {
    let best: {taker: Finding["taker"]; score: number} | null = null;
    for (const [taker, [next]] of left) {
      const score = next ? next.score - again * (told.get(taker) ?? 0) : -Infinity;
      if (next && (!best || score > best.score)) best = {taker, score};
    }
    if (!best) return ordered;
    const next = left.get(best.taker)!.shift()!;
    ordered.push({...next, score: best.score});
    told.set(best.taker, (told.get(best.taker) ?? 0) + 1);
  }
}
