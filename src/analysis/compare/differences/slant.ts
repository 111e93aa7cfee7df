// Words by which an article judges in its own voice, and the other does not have; and those that only the other has.

import {finder} from "../../english/finder.js";
import {stance} from "../../english/lexicons/weighty.js";
import type {Mark} from "../../model/features.js";
import type {Span} from "../../model/text.js";
import type {Context} from "../../model/features.js";
import {stem} from "../../text/tags/nlp.js";
import type {Account, Passage} from "./account.js";
import type {Couple} from "./couples.js";
import {clauseAt} from "./numbers.js";
import {partnerOf} from "./names.js";
import {noWords, type Point} from "./points.js";

const findStance = finder({stance});

/** Loaded words, comment and stance in the outlet's own voice, by sentence. */
const judging = new WeakMap<Account, Map<number, Span[]>>();

export function judgingWords(account: Account): Map<number, Span[]> {
  let found = judging.get(account);
  if (found) return found;
  found = new Map();
  const {reading, marks, passages} = account;
  const context: Context = {...reading, ignore: new Set(), voiceOf: () => "own"};
  const hits = findStance(context).map(({from, to}) => ({
    start: reading.text.words[from].start,
    end: reading.text.words[to - 1].end
  }));
  const own = marks.filter(
    ({feature, voice}: Mark) => voice === "own" && (feature === "loaded" || feature === "boosting")
  );
  const all = [...own, ...hits].map(({start, end}) => ({start, end})).sort((a, b) => a.start - b.start);
  let [at, index, next] = [0, -1, 0];
  for (const span of all) {
    while (at < passages.length && passages[at].end <= span.start) at++;
    const passage = passages[at];
    if (!passage || passage.start > span.start) continue;
    if (index !== at) [index, next] = [at, 0];
    while (next < passage.tokens.length - 1 && passage.tokens[next].end <= span.start) next++;
    const token = passage.tokens[next];
    if (token && token.voice !== "own") continue;
    const list = found.get(passage.index) ?? [];
    if (list.length === 0 || list[list.length - 1].end <= span.start) list.push(span);
    found.set(passage.index, list);
  }
  judging.set(account, found);
  return found;
}

/** Words of a judgement that the other article has in no form. */
export function newJudgements(account: Account, other: Account, passage: Passage): Span[] {
  return (judgingWords(account).get(passage.index) ?? []).filter((span) => {
    if (/[’']s?$/.test(account.slice(span))) return false; // an owner is named, not judged
    const words =
      account
        .slice(span)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.some((word) => !other.forms.has(word) && !other.stems.has(stem(word)));
  });
}

export function compareJudgements(couple: Couple): Point[] {
  const {there, here, passage, pairs, partners} = couple;
  const points: Point[] = [];
  const [mine] = newJudgements(here, there, passage);
  if (mine) {
    const clause = clauseAt(passage, mine);
    const pair = pairs.filter((one) => one.here === clause).sort((a, b) => b.alike - a.alike)[0];
    points.push({
      rule: "loaded word",
      kind: "judgement",
      there: pair && pair.alike > 0.1 ? pair.there : null,
      here: clause,
      words: {...noWords, article: [mine]},
      said: {here: here.slice(mine)},
      passages: {reference: partners, article: [passage]}
    });
  }
  for (const partner of partners) {
    const [theirs] = newJudgements(there, here, partner);
    if (!theirs) continue;
    const clause = clauseAt(partner, theirs);
    const pair = pairs.filter((one) => one.there === clause).sort((a, b) => b.alike - a.alike)[0];
    if (!pair || pair.alike < 0.25) continue;
    points.push({
      rule: "loaded word only there",
      kind: "judgement-removed",
      there: clause,
      here: pair.here,
      words: {...noWords, reference: [theirs]},
      said: {there: there.slice(theirs)},
      passages: {reference: [partnerOf(couple, pair)], article: [passage]}
    });
    break;
  }
  return points;
}
