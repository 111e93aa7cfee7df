// Sentences that stand on one side only: what the reference has and for which no matching sentence was found, and what
// the article alone says in its own voice.

import {setOf} from "../../english/closed.js";
import {finder} from "../../english/finder.js";
import {weighty, type WeightyClass} from "../../english/lexicons/weighty.js";
import type {Context} from "../../model/features.js";
import type {Alignment} from "../../model/compare.js";
import {reportsClaim} from "../claims/reports.js";
import type {Account, Passage} from "./account.js";
import {noWords, type Point} from "./points.js";
import type {RuleName} from "./rules.js";
import {newJudgements} from "./slant.js";

const findWeighty = finder(weighty);

const counsel = setOf("lawyer lawyers attorney attorneys"); // they answer where they speak

type Classes = ReadonlyMap<number, ReadonlySet<WeightyClass>>;
const weights = new WeakMap<Account, Classes>();

/** What makes each sentence weigh, by its index. */
export function weightyClasses(account: Account): Classes {
  let known = weights.get(account);
  if (known) return known;
  const found = new Map<number, Set<WeightyClass>>();
  const {reading, passages} = account;
  const context: Context = {...reading, ignore: new Set(), voiceOf: () => "own"};
  let at = 0;
  for (const {kind, entry, from} of findWeighty(context)) {
    const {start} = reading.text.words[from];
    while (at < passages.length && passages[at].end <= start) at++;
    if (!passages[at] || passages[at].start > start) continue;
    if (counsel.has(entry) && !passages[at].sourced) continue;
    const set = found.get(at) ?? new Set<WeightyClass>();
    found.set(at, set.add(kind as WeightyClass));
  }
  weights.set(account, (known = found));
  return known;
}

/** A point of one side, with what it weighs beside its rule. */
export interface AlonePoint extends Point {
  bonus: number;
}

const fewestWords = 4; // with a meaning of their own, in a sentence that is told
const mostJoined = 3; // sentences of one passage

/** Answers of the reference that are linked with sentences of the article in which nobody answers. */
export function findUnanswered(there: Account, here: Account, {matches}: Alignment): AlonePoint[] {
  const [classes, others] = [weightyClasses(there), weightyClasses(here)];
  const links = new Map<number, number[]>();
  for (const {reference, article} of matches) links.set(reference, [...(links.get(reference) ?? []), article]);
  return [...links].flatMap(([index, articles]): AlonePoint[] => {
    const passage = there.passages[index];
    if (!passage || !classes.get(index)?.has("answer")) return [];
    if (articles.some((i) => [i - 1, i, i + 1].some((near) => others.get(near)?.has("answer")))) return [];
    const beside = articles.flatMap((i) => here.passages[i] ?? []).slice(0, 2);
    if (beside.length === 0) return [];
    return [
      {
        rule: "answer in a linked sentence, not here",
        kind: "denial-missing",
        there: passage,
        here: beside[0],
        words: noWords,
        said: {},
        passages: {reference: [passage], article: beside},
        bonus: 0
      }
    ];
  });
}

/** What the reference has and no sentence of the article matches; neighbouring sentences are one passage. */
export function findMissing(there: Account, {matches, nearestInArticle}: Alignment): AlonePoint[] {
  const linked = new Set(matches.map(({reference}) => reference));
  const classes = weightyClasses(there);
  const scored = there.passages
    .filter(({index, told}) => !linked.has(index) && told.length >= fewestWords)
    .map((passage) => {
      const {index} = passage;
      const near = nearestInArticle[index]?.score ?? 0;
      const beside = linked.has(index - 1) || linked.has(index + 1);
      return {passage, ...weighMissing(passage, classes.get(index) ?? new Set(), near, beside)};
    });
  const byIndex = new Map(scored.map((one) => [one.passage.index, one]));
  const taken = new Set<number>();
  const points: AlonePoint[] = [];
  for (const {passage, rule, bonus} of [...scored].sort((a, b) => b.bonus - a.bonus)) {
    if (taken.has(passage.index)) continue;
    const joined = [passage];
    taken.add(passage.index);
    for (const step of [1, -1])
      for (let i = passage.index + step; joined.length < mostJoined; i += step) {
        const next = byIndex.get(i);
        if (!next || taken.has(i)) break;
        joined.push(next.passage);
        taken.add(i);
        if (step < 0) break;
      }
    points.push({
      rule,
      kind: rule === "answer without a match" ? "denial-missing" : "caveat-missing",
      there: passage,
      here: null,
      words: noWords,
      said: {},
      passages: {reference: joined, article: []},
      bonus
    });
  }
  return points;
}

const heavy: readonly WeightyClass[] = ["answer", "guilt", "harm", "limit", "ruling"];

/** Weightier the more reasons it has, the higher it stands, the nearer the article comes to it. */
function weighMissing(
  {index}: Passage,
  classes: ReadonlySet<WeightyClass>,
  near: number,
  beside: boolean
): {rule: RuleName; bonus: number} {
  const rule: RuleName = classes.has("answer")
    ? "answer without a match"
    : classes.has("guilt") || classes.has("harm")
      ? "weighty sentence without a match"
      : classes.has("limit")
        ? "limit without a match"
        : "sentence without a match";
  const reasons = heavy.filter((one) => classes.has(one)).length;
  return {rule, bonus: 0.05 * Math.min(3, reasons) + 0.1 / (1 + index / 8) + 0.25 * near + (beside ? 0.03 : 0)};
}

/** What the article says in its own voice and the reference does not have. */
export function findAdded(there: Account, here: Account, {matches}: Alignment): AlonePoint[] {
  const linked = new Set(matches.map(({article}) => article));
  const classes = weightyClasses(here);
  return here.passages.flatMap((passage): AlonePoint[] => {
    const {index, told, tokens} = passage;
    if (linked.has(index) || told.length < fewestWords) return [];
    const own = tokens.filter(({voice}) => voice === "own").length / tokens.length;
    const sourced = here.reading.reports(index).some((one) => reportsClaim(here.reading, one));
    const judged = newJudgements(here, there, passage);
    const has = classes.get(index) ?? new Set<WeightyClass>();
    const weighs = has.has("guilt") || has.has("harm") || has.has("ruling") || has.has("earlier");
    const base = {there: null, here: passage, said: {}, passages: {reference: [], article: [passage]}};
    const bonus = 0.03 * has.size + 0.05 * (1 - index / here.passages.length);
    if (own < 0.8 || sourced) return [];
    if (judged.length > 0)
      return [
        {
          ...base,
          rule: "comment only here",
          kind: "judgement",
          words: {reference: [], article: judged},
          said: {here: here.slice(judged[0])},
          bonus: bonus + 0.03 * judged.length
        }
      ];
    return [
      {
        ...base,
        rule: weighs ? "claim only here, no source" : "sentence only here",
        kind: "claim-added",
        words: noWords,
        bonus
      }
    ];
  });
}
