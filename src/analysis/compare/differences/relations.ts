// Claims about causes: how far a sentence goes from "no relation" over "linked" and "may cause" to "causes".

import {fold} from "../../english/finder.js";
import {finder} from "../../english/finder.js";
import {relations} from "../../english/lexicons/relations.js";
import type {Context} from "../../model/features.js";
import type {Span} from "../../model/text.js";
import type {Account, Passage} from "./account.js";
import {clauseAt} from "./numbers.js";
import {pairClauses} from "./clauses.js";
import type {Couple} from "./couples.js";
import type {Point} from "./points.js";

export interface Rung {
  rung: 0 | 1 | 2 | 3; // no relation, linked, may cause, causes
  word: Span | null; // that says so
  part: boolean; // a part of the cause
}

const find = finder(relations);

/** The rungs of a text's sentences, by index. First what denies a relation, then a hedge, then a link, then a cause. */
export function readRungs(context: Pick<Context, "article" | "text">): Map<number, Rung> {
  const {text, article} = context;
  const hits = find({article, text, attributions: [], ignore: new Set(), voiceOf: () => "own"});
  const found = new Map<number, Map<string, Span>>();
  let at = 0;
  for (const {kind, from, to} of hits) {
    while (at < text.sentences.length - 1 && text.sentences[at].words[1] <= from) at++;
    const kinds = found.get(at) ?? new Map<string, Span>();
    found.set(at, kinds);
    if (
      kind === "caused" &&
      !isVerbal(text.words[from].tag, fold(article.text.slice(text.words[from].start, text.words[from].end)))
    )
      continue;
    if (!kinds.has(kind)) kinds.set(kind, {start: text.words[from].start, end: text.words[to - 1].end});
  }
  return new Map(
    [...found].map(([index, kinds]): [number, Rung] => {
      const part = kinds.has("part");
      const of = (rung: Rung["rung"], kind: string): Rung => ({rung, word: kinds.get(kind) ?? null, part});
      if (kinds.has("none")) return [index, of(0, "none")];
      if (kinds.has("hedged")) return [index, of(2, "hedged")];
      if (kinds.has("linked")) return [index, of(1, "linked")];
      return [index, part ? of(3, "part") : of(3, "caused")];
    })
  );
}

const isVerbal = (tag: string, word: string): boolean =>
  tag.startsWith("VB") ||
  /^(?:effect|effects|effective|impact|because|due|owing|thanks|as|the|blamed|responsible|causes|to)$/.test(word);

export type Shift = "exaggerates" | "same" | "downplays";

/** Whether one claim goes further than another: from linked or hedged to caused, from linked to hedged; or back. */
export function shiftOf(one: Rung, other: Rung): Shift {
  const step = (a: Rung, b: Rung): boolean =>
    (b.rung === 3 && b.word !== null && (a.rung === 1 || a.rung === 2)) || (a.rung === 1 && b.rung === 2);
  return step(one, other) ? "exaggerates" : step(other, one) ? "downplays" : "same";
}

const rungs = new WeakMap<Account, Map<number, Rung>>();

function rungOf(account: Account, {index}: Passage): Rung | undefined {
  let known = rungs.get(account);
  if (!known) rungs.set(account, (known = readRungs(account.reading)));
  return known.get(index);
}

/** Linked told as caused, the cause as a part of it, and back, of clauses that are about the same. */
export function compareRelations(couple: Couple): Point[] {
  const {there, here, passage, partners} = couple;
  const other = rungOf(here, passage);
  if (!other) return [];
  for (const partner of partners) {
    const one = rungOf(there, partner);
    if (!one?.word || !other.word) continue;
    const about = clauseAt(passage, other.word);
    const shares = [...about.stems].filter((stem) => partner.stems.has(stem)).length > 0;
    const parts = one.part !== other.part && (one.part ? other : one).rung >= 2 && shares;
    const linked =
      pairClauses(clauseAt(partner, one.word), clauseAt(passage, other.word), there.stems, here.stems, there.weigh)
        .alike >= 0.4 &&
      ((one.rung === 1 && other.rung === 3) || (one.rung === 3 && other.rung === 1));
    if (!parts && !linked) continue;
    const raised = parts ? one.part : one.rung === 1;
    return [
      {
        rule: raised
          ? parts
            ? "part told as the cause"
            : "linked told as caused"
          : parts
            ? "cause told as a part"
            : "caused told as linked",
        kind: raised ? "certainty-raised" : "certainty-lowered",
        there: clauseAt(partner, one.word),
        here: clauseAt(passage, other.word),
        words: {reference: [one.word], article: [other.word]},
        said: {there: there.slice(one.word), here: here.slice(other.word)},
        passages: {reference: [partner, ...partners.filter((p) => p !== partner)].slice(0, 3), article: [passage]}
      }
    ];
  }
  return [];
}
