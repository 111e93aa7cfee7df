// Whose words a passage is: a source that one telling gives and the other does not, or another one.

import {fold} from "../../english/finder.js";
import {boilerplate} from "./rules.js";
import type {ClaimSource} from "../../model/compare.js";
import type {Attribution, Rung} from "../../model/voices.js";
import type {Span} from "../../model/text.js";
import {isReporting} from "../claims/certainty.js";
import {findMedium} from "../claims/media.js";
import {nameSource} from "../claims/say.js";
import {shareName, sourceOf} from "../claims/sources.js";
import {reportsClaim} from "../claims/reports.js";
import type {Account, Passage} from "./account.js";
import type {Clause, ClausePair} from "./clauses.js";
import type {Couple} from "./couples.js";
import {partnerOf} from "./names.js";
import type {Point} from "./points.js";
import type {RuleName} from "./rules.js";

const mostly = 0.6; // share of a clause that is given to somebody
const hardly = 0.2;

interface Holding {
  share: number; // of the words that are told, by what they weigh
  by: Attribution | null; // who most of them are given to
  quoted: number;
}

/** How much of a clause is given to somebody, and to whom. */
export function holding({weigh}: Account, {tokens}: Clause): Holding {
  const holders = new Map<Attribution, number>();
  let [all, held, quoted] = [0, 0, 0];
  for (const {stem, by, frame, voice} of tokens) {
    if (stem === "" || frame) continue;
    const weight = weigh(stem);
    all += weight;
    if (voice !== "own") held += weight;
    if (voice === "quoted") quoted += weight;
    if (by) holders.set(by, (holders.get(by) ?? 0) + weight);
  }
  let by: Attribution | null = null;
  for (const [one, weight] of holders) if (!by || weight > holders.get(by)!) by = one;
  return {share: all > 0 ? held / all : 0, by, quoted: all > 0 ? quoted / all : 0};
}

const alike = 0.3;
const closely = 0.4; // where another source is told

export function compareVoices(couple: Couple): Point[] {
  const {there, here, passage, pairs} = couple;
  const points: Point[] = [];
  const sorted = [...pairs].filter((pair) => pair.alike >= alike).sort((a, b) => b.alike - a.alike);
  for (const pair of sorted.slice(0, 6)) {
    const [left, right] = [holding(there, pair.there), holding(here, pair.here)];
    const one = left.by && reportsClaim(there.reading, left.by) ? left.by : null;
    const other = right.by && reportsClaim(here.reading, right.by) ? right.by : null;
    const source = one && namedSource(there, one);
    const mine = other && namedSource(here, other);
    if (source && left.share >= mostly && right.share <= hardly && !isReportedHere(couple, pair.here)) {
      const near = nearbySource(here, passage, source.name);
      const rule: RuleName = near ? "source in the sentence beside it" : "attribution lost";
      const said = {there: nameSource(source.name), sentence: near && near !== passage ? near.index + 1 : undefined};
      points.push(make(couple, rule, pair, source.span, null, said));
    } else if (
      mine &&
      pair.alike >= alike &&
      right.share >= mostly &&
      left.share <= hardly &&
      !partnerOf(couple, pair).sourced
    ) {
      points.push(make(couple, "attribution gained", pair, null, mine.span, {here: nameSource(mine.name)}));
    } else if (one && other && source && mine && left.share >= mostly && right.share >= mostly) {
      const vague = rank[other.rung] - rank[one.rung];
      if (shareName(source.name, mine.name) || sameWords(source.name, mine.name)) continue;
      if (one.speaker && other.speaker && shareName(one.speaker, other.speaker)) continue;
      if (isSpeakerOf(one, mine.name) || isSpeakerOf(other, source.name)) continue;
      if (pair.alike < closely) continue;
      const said = {there: nameSource(source.name), here: nameSource(mine.name)};
      if (vague >= 1 && other.rung !== "none" && one.rung !== "vague")
        points.push(make(couple, "source vaguer", pair, source.span, mine.span, said));
      else points.push(make(couple, "source differs", pair, source.span, mine.span, said));
    }
  }
  return points;
}

/** A source that a reader can tell: not a pronoun that stands for nobody known. */
function namedSource({reading}: Account, one: Attribution): ClaimSource | null {
  const source = sourceOf(reading, one);
  return source && PRONOUN.test(source.name) ? null : source;
}

const PRONOUN = /^(?:i|you|he|she|we|they|it|who|which|that|this|these|those|him|her|them)$/i;

const rank: Record<Rung, number> = {person: 0, body: 0, described: 1, vague: 2, none: 3};

const isSpeakerOf = ({speaker}: Attribution, name: string): boolean =>
  speaker !== undefined && (shareName(speaker, name) || sameWords(speaker, name));

/** Whether two sources have a word with a meaning in common: "the operator", "the ferry's operator". */
function sameWords(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return (b.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word) && !boilerplate.has(word));
}

/** Whether anything in a clause says that it is second-hand, without a source that was found. */
function isReportedHere({here, passage}: Couple, clause: Clause): boolean {
  const hits = clause.tokens.some(({word}) => {
    const kind = here.modifiers.get(word)?.kind;
    return kind === "hearsay" || kind === "agentless" || kind === "nameless";
  });
  return (
    hits ||
    clause.tokens.some((token) => isReporting(here.reading, token)) ||
    passage.tokens.some(({form}) => form === "accord")
  );
}

/** The sentence itself, or the one before or after it in its paragraph, that names a source; else a neighbour that names
 *  the same one. */
export function nearbySource(here: Account, passage: Passage, source: string): Passage | null {
  if (passage.sourced) return passage;
  const {index} = passage;
  const {sentences} = here.reading.text;
  const near = [index - 1, index + 1].flatMap((i) => here.passages[i] ?? []);
  return (
    near.find(
      (passage) =>
        passage.sourced &&
        (sentences[passage.index].paragraph === sentences[index].paragraph || namesIt(here, passage, source))
    ) ?? null
  );
}

const namesIt = ({reading}: Account, {index}: Passage, source: string): boolean =>
  reading.reports(index).some((one) => {
    const name = sourceOf(reading, one)?.name;
    return name !== undefined && reportsClaim(reading, one) && (shareName(name, source) || sameWords(name, source));
  });

/** "Told the agency" there, "said" here: the same speaker, and the medium is not named. */
export function compareMedia(couple: Couple): Point[] {
  const {there, here, passage, partners, closest} = couple;
  for (const partner of partners) {
    const medium = findMedium(there.reading, partner.index);
    if (!medium || here.forms.has(fold(medium.name)) || here.slice(passage).includes(medium.name)) continue;
    const words = medium.name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.some((word) => word.length > 3 && !boilerplate.has(word) && here.forms.has(word))) continue;
    const speaks = here.reading.reports(passage.index).some((one) => reportsClaim(here.reading, one));
    if (!speaks) continue;
    return [
      {
        ...make(couple, "medium not named", {...closest, there: closest.there}, medium.span, null, {
          there: medium.name
        }),
        passages: {reference: [partner, ...partners.filter((p) => p !== partner)].slice(0, 3), article: [passage]}
      }
    ];
  }
  return [];
}

const kinds: Partial<Record<RuleName, Point["kind"]>> = {
  "attribution lost": "attribution-lost",
  "source in the sentence beside it": "source-changed",
  "attribution gained": "attribution-gained"
};

function make(
  couple: Couple,
  rule: RuleName,
  pair: ClausePair,
  there: Span | null,
  here: Span | null,
  said: Point["said"]
): Point {
  const {passage, partners} = couple;
  const partner = partnerOf(couple, pair);
  const span = ({start, end}: Span): Span => ({start, end});
  return {
    rule,
    kind: kinds[rule] ?? "source-changed",
    there: pair.there,
    here: pair.here,
    words: {reference: there ? [span(there)] : [], article: here ? [span(here)] : []},
    said,
    passages: {reference: [partner, ...partners.filter((p) => p !== partner)].slice(0, 3), article: [passage]}
  };
}
