// How sure two tellings are of the same act: hedged on one side and plain on the other, a charge on one side and a deed
// on the other.

import {setOf} from "../../english/closed.js";
import {foldWords} from "../../english/finder.js";
import {weakening} from "../../english/lexicons/certainty.js";
import type {Span} from "../../model/text.js";
import type {ClaimToken} from "../claims/read.js";
import type {Account, Passage} from "./account.js";
import type {Clause, ClausePair} from "./clauses.js";
import type {Couple} from "./couples.js";
import {partnerOf} from "./names.js";
import type {Point} from "./points.js";
import type {RuleName} from "./rules.js";

const alike = 0.3;

/** What holds a clause open, beside the hedges: what is only charged, believed, planned or tried. */
const charged = setOf(
  `accuse accused accuses accusing accusation accusations allege alleged alleges allegedly alleging allegation allegations
   suspected suspect suspects suspicion purported purportedly`
);
const meant = setOf(
  `plan plans planned planning intend intends intended hopes hoped hoping seek seeks seeking sought wants wanted aims
   aimed tries trying tried attempt attempted attempting attempts threaten threatened threatens threatening consider considers
   considering considered proposed proposes proposing vowed vows pledged pledges expected scheduled retaining preparing prepares`
);
const thought = setOf(
  `believe believed believes believing think thinks thought feared fears fear feel feels felt reckon suspects expects
   expect appears appeared appear seems seemed seem`
);
const open = new Set([...weakening, "possible", "doubt", "inference"]);

interface Held {
  word: Span;
  sort: "charged" | "meant" | "thought" | "hedged";
}

/** What holds a clause open, in its words or those before it in its sentence that govern it. */
function holdsOpen(account: Account, clause: Clause, quoted = false): Held | null {
  const words = foldWords(account.reading);
  for (const {word, form, start, end, voice} of clause.tokens) {
    const raw = words[word] ?? form;
    const hit = account.modifiers.get(word);
    if (charged.has(raw)) return {word: {start, end}, sort: "charged"};
    if (hit && open.has(hit.kind))
      return {word: {start, end: account.reading.text.words[hit.to - 1].end}, sort: "hedged"};
    if (thought.has(raw) && (quoted || voice !== "quoted")) return {word: {start, end}, sort: "thought"};
    if (meant.has(raw)) return {word: {start, end}, sort: "meant"};
  }
  return null;
}

const isVerb = ({tag, stem, name}: ClaimToken): boolean => tag.startsWith("VB") && stem !== "" && !name;

/** "Likely died because of" may doubt the cause, not the death. */
const givesCause = ({tokens}: Passage): boolean => tokens.some(({form}) => /^(?:because|due|owing)$/.test(form));

/** Whether both clauses have an act in common, as a verb on one side at least. */
function sharesAct({there, here}: ClausePair): boolean {
  const acts = new Set(there.tokens.filter(isVerb).map(({stem}) => stem));
  const others = new Set(here.tokens.filter(isVerb).map(({stem}) => stem));
  return (
    here.tokens.some(({stem}) => stem !== "" && acts.has(stem)) ||
    there.tokens.some(({stem}) => stem !== "" && others.has(stem))
  );
}

export function compareHedges(couple: Couple): Point[] {
  const {there, here, passage, pairs} = couple;
  const sorted = pairs.filter((pair) => pair.alike >= alike).sort((a, b) => b.alike - a.alike);
  for (const pair of sorted.slice(0, 4)) {
    const [a, b] = [holdsOpen(there, pair.there), holdsOpen(here, pair.here)];
    if ((a === null) === (b === null) || givesCause(partnerOf(couple, pair)) !== givesCause(passage)) continue;
    const partner = partnerOf(couple, pair);
    // The other clauses of the plain side must not hold it open either.
    const plain =
      a === null
        ? partner.clauses.map((clause) => holdsOpen(there, clause, true))
        : passage.clauses.map((clause) => holdsOpen(here, clause, true));
    if (plain.some((held) => held !== null)) continue;
    if (!sharesAct(pair) && pair.alike < 0.5) continue;
    const held = (a ?? b)!;
    const raised = a !== null;
    const rule: RuleName =
      held.sort === "thought" && raised
        ? "thought told as fact"
        : held.sort === "meant" && raised
          ? "plan told as done"
          : held.sort === "charged"
            ? raised
              ? "charge told as a deed"
              : "deed told as a charge"
            : raised
              ? "hedge only there"
              : "hedge only here";
    return [
      {
        rule,
        kind: raised ? "certainty-raised" : "certainty-lowered",
        there: pair.there,
        here: pair.here,
        words: {reference: a ? [a.word] : [], article: b ? [b.word] : []},
        said: {there: a ? there.slice(a.word) : undefined, here: b ? here.slice(b.word) : undefined},
        passages: {
          reference: [partner, ...couple.partners.filter((p) => p !== partner)].slice(0, 3),
          article: [passage]
        }
      }
    ];
  }
  return [];
}

const not = setOf(
  "not never no n't cannot without neither nor didn't doesn't wasn't isn't weren't hasn't haven't don't won't wouldn't couldn't"
);

/** A clause that is denied on one side and not on the other. */
export function compareNegation(couple: Couple): Point[] {
  const {there, here, passage, pairs} = couple;
  const negated = (account: Account, clause: Clause) => {
    const words = foldWords(account.reading);
    return clause.tokens.find(({form, word}) => not.has(form) || not.has(words[word] ?? ""));
  };
  const best = pairs.filter((pair) => pair.alike >= 0.4).sort((a, b) => b.alike - a.alike)[0];
  if (!best) return [];
  const [a, b] = [negated(there, best.there), negated(here, best.here)];
  if ((a === undefined) === (b === undefined)) return [];
  const partner = partnerOf(couple, best);
  const span = (token?: ClaimToken): Span[] => (token ? [{start: token.start, end: token.end}] : []);
  return [
    {
      rule: "negation on one side",
      kind: "fact",
      there: best.there,
      here: best.here,
      words: {reference: span(a), article: span(b)},
      said: {},
      passages: {reference: [partner, ...couple.partners.filter((p) => p !== partner)].slice(0, 3), article: [passage]}
    }
  ];
}
