// The difference engine: every passage of an article that says something else than the reference, or that only one of the
// two has, by kind, with the words on both sides, ranked. A difference says that two texts differ, not that one changed
// the other. Recipe, measured tables and ceilings: methods/differences.md. Costs grow with the length of the texts.

import type {Alignment, QuoteComparison} from "../../model/compare.js";
import type {Difference, Side} from "../../model/differences.js";
import type {Span} from "../../model/text.js";
import {sayDifference, type Names} from "./say/say.js";
import type {Change} from "../claims/pairs.js";
import type {Account, Passage} from "./account.js";
import {findAdded, findMissing, findUnanswered} from "./alone.js";
import {compareHedges, compareNegation} from "./certainty.js";
import {compareCopy, type CopySource} from "./copy.js";
import {couple, type Couple} from "./couples.js";
import {compareLead} from "./lead.js";
import {compareNames, compareRoles} from "./names.js";
import {compareDays, compareGiven, compareNumbers} from "./numbers.js";
import type {Point} from "./points.js";
import {readQuotations} from "./quotes.js";
import {order, settle, type Finding} from "./rank.js";
import {ruleOf} from "./rules.js";
import {compareJudgements} from "./slant.js";
import {compareRelations} from "./relations.js";
import {compareStatus} from "./status.js";
import {readChanges} from "./strict.js";
import {compareMedia, compareVoices} from "./voice.js";
import {compareTelling, compareWords} from "./wording.js";

export {readAccount, type Account} from "./account.js";

// Each looks at one sentence with its partners. To add a rule: its row in rules.ts, its function here.
const comparisons: readonly ((couple: Couple) => Point[])[] = [
  compareNumbers,
  compareDays,
  compareGiven,
  compareNames,
  compareRoles,
  compareVoices,
  compareMedia,
  compareHedges,
  compareNegation,
  compareRelations,
  compareStatus,
  compareJudgements,
  compareWords,
  compareTelling
];

export const mostTold = 7;
export const mostSure = 3;
const leastSure = 0.25; // rank

export interface Compared extends CopySource {
  there: Account;
  here: Account;
  alignment: Alignment;
  changes: readonly Change[]; // of claims, between the two
  quotations: readonly QuoteComparison[]; // of the article's quotations
  names: Names; // what the two are called in a sentence
}

/** The differences of one article from one reference, in the order of telling. */
export function findDifferences(compared: Compared): Difference[] {
  const {there, here, alignment, names} = compared;
  const couples = couple(there, here, alignment);
  const strict = readChanges(there, here, compared.changes);
  const quoted = readQuotations(there, here, compared.quotations);
  const lead = compareLead(there, here, couples);
  const at = new Map<number, Point[]>();
  const add = (index: number, points: readonly Point[]) => {
    if (points.length > 0) at.set(index, [...(at.get(index) ?? []), ...points]);
  };
  for (const one of couples)
    add(
      one.passage.index,
      comparisons.flatMap((compare) => compare(one))
    );
  for (const [index, points] of strict) add(index, points);
  for (const [index, points] of quoted) add(index, points);
  if (lead) add(0, [lead]);
  const copy = compareCopy(compared);
  const findings = [
    ...[...at].map(([index, points]) => settle(points, here.passages[index], "pair")),
    ...findUnanswered(there, here, alignment).map((point) => settle([point], null, "missing", point.bonus)),
    ...findMissing(there, alignment).map((point) => settle([point], null, "missing", point.bonus)),
    ...findAdded(there, here, alignment)
      .filter(({passages: {article}}) => !at.has(article[0].index))
      .map((point) => settle([point], null, "added", point.bonus))
  ];
  const ordered = order(findings);
  const told = [
    ...ordered.map((finding, i) => write(finding, compared, names, i)),
    ...ordered.flatMap(({others}) => noteOthers(others)).map((one) => write(one, compared, names, Infinity))
  ];
  return copy ? [write(settle([copy], null, "copy"), compared, names, -1), ...told] : told;
}

/** What else was found at a passage, each rule once: noted in the row of its sentence. */
function noteOthers(others: readonly Point[]): Finding[] {
  const rules = new Set<string>();
  return others
    .filter(({rule}) => ruleOf(rule).kind >= leastNoted && !rules.has(rule) && rules.add(rule))
    .map((point) => settle([point], null, "pair"));
}

const leastNoted = 0.2;

function write(finding: Finding, {there, here}: Compared, names: Names, place: number): Difference {
  const {points, score, why} = finding;
  const [first] = points;
  const whole = first.kind === "copy";
  const side = (account: Account, clause: "there" | "here", name: "reference" | "article"): Side => {
    const passages = points.flatMap((point) => point.passages[name]);
    const spans = whole
      ? first.words[name]
      : [...points.flatMap((point) => point[clause] ?? []), ...passages].map(bare);
    return {
      article: account.id,
      spans: whole ? spans : spans.filter(isNew).slice(0, mostSpans),
      sentences: [...new Set(passages.map(({index}) => index))].slice(0, mostSentences)
    };
  };
  return {
    kinds: [...new Set(points.map(({kind}) => kind))],
    reference: side(there, "there", "reference"),
    article: side(here, "here", "article"),
    words: {
      reference: points.flatMap(({words}) => words.reference),
      article: points.flatMap(({words}) => words.article)
    },
    text: sayDifference(points, there, here, names),
    rule: first.rule,
    rank: Math.round(1000 * score) / 1000,
    why: why.join(", "),
    told: place < mostTold,
    sure: place < mostSure && score >= leastSure
  };
}

const mostSpans = 5; // two clauses and three sentences
const mostSentences = 4;
const isNew = (span: Span, i: number, all: readonly Span[]): boolean =>
  all.findIndex(({start, end}) => start === span.start && end === span.end) === i;
const bare = ({start, end}: Span | Passage): Span => ({start, end});
