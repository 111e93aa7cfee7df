// Articles → groups by event. Data and scorer: the folder stories of the labelled corpora.

import {judgeEvent, type EventSource} from "../../src/analysis/compare/event/events.js";
import {groupArticles} from "../../src/analysis/compare/event/groups.js";
import {derive, isDerived, readWordings} from "../../src/analysis/compare/overlap.js";
import {findNames} from "../../src/analysis/names/names.js";
import {bodyOf, segment} from "../../src/analysis/text/segment.js";
import {prf} from "../accuracy/figures.js";
import type {Capability} from "./capability.js";

interface Gold {
  id: string;
  title: string;
  text: string;
  date?: string;
  story: string;
}

interface Prediction {
  id: string;
  cluster: string;
}

export const stories: Capability<Gold, Prediction> = {
  id: "stories",
  labels: ["story"],
  predict: ({id}) => ({id, cluster: id}),
  predictAll: (items) => groupArticles(items).flatMap((group) => group.map((id) => ({id, cluster: group[0]}))),
  score: (gold, predictions, set) => ({
    ...score(gold, predictions),

    ...(set.includes("triples") && {...measureVerdicts(gold), ...measureWording(gold)})
  }),
  headline: (set) => (set.includes("triples") ? ["sameKept", "otherAside"] : ["F1", "pairF1"])
};

/** P, R and F1 are B-cubed (Bagga and Baldwin 1998). */
function score(gold: Gold[], predictions: Map<string, Prediction>): Record<string, number> {
  const found = gold.map(({id}) => predictions.get(id)?.cluster ?? `alone ${id}`);
  const wanted = gold.map(({story}) => story);
  const both = count(gold.map((_, i) => `${found[i]}\n${wanted[i]}`));
  const [ofFound, ofWanted] = [count(found), count(wanted)];
  let [P, R] = [0, 0];
  gold.forEach((_, i) => {
    const right = both.get(`${found[i]}\n${wanted[i]}`)!;
    P += right / ofFound.get(found[i])! / gold.length;
    R += right / ofWanted.get(wanted[i])! / gold.length;
  });
  const [together, pairsFound, pairsWanted] = [both, ofFound, ofWanted].map(countPairs);
  const pairs = prf(together, pairsFound - together, pairsWanted - together);
  const all = (gold.length * (gold.length - 1)) / 2;
  const chance = (pairsFound * pairsWanted) / all;
  const most = (pairsFound + pairsWanted) / 2;
  return {
    P,
    R,
    F1: P + R ? (2 * P * R) / (P + R) : 0,
    pairP: pairs.P,
    pairR: pairs.R,
    pairF1: pairs.F1,
    ARI: most === chance ? 1 : (together - chance) / (most - chance),
    clusters: ofFound.size,
    goldClusters: ofWanted.size
  };
}

const mostPartners = 4; // of one article, on its own event

/** How the verdict that sets articles aside does: the share of pairs on one event that it keeps, and of pairs on two
 *  events, the other STEPS further on, that it sets aside. */
function measureVerdicts(gold: Gold[]): Record<string, number> {
  const read = gold.map(({id, text: whole, date}): EventSource => {
    const text = segment(whole, bodyOf(whole));
    return {article: {id, text: whole, published: date}, text, names: findNames(whole, text)};
  });
  const [kept, aside]: [number, number][] = [
    [0, 0],
    [0, 0]
  ];
  gold.forEach(({story}, i) => {
    const partners = gold.flatMap((other, j) => (j !== i && other.story === story ? [j] : [])).slice(0, mostPartners);
    for (const j of partners) {
      kept[0] += Number(judgeEvent(read[i], read[j]).same);
      kept[1]++;
    }
    for (const j of STEPS.map((step) => (i + step) % gold.length)) {
      if (gold[j].story === story) continue;
      aside[0] += Number(!judgeEvent(read[i], read[j]).same);
      aside[1]++;
    }
  });
  return {sameKept: kept[0] / (kept[1] || 1), otherAside: aside[0] / (aside[1] || 1)};
}

const STEPS = [10, 30, 70]; // to articles on other events

/** The shares of articles whose wording would be called derived from another's: one on the same event, told by another
 *  outlet, and one on another event. */
function measureWording(gold: Gold[]): Record<string, number> {
  const wordings = readWordings(gold.map(({id, text}) => ({article: {id, text}, text: segment(text, bodyOf(text))})));
  const shareOf = (pairs: [number, number][]) =>
    pairs.filter(([a, b]) => isDerived(derive(wordings[a], wordings[b]))).length / (pairs.length || 1);
  const pairs = (partners: (i: number) => number[], same: boolean) =>
    gold.flatMap(({story}, i) =>
      partners(i)
        .filter((j) => j !== i && (gold[j].story === story) === same)
        .map((j): [number, number] => [i, j])
    );
  const all = gold.map((_, i) => i);
  return {
    sharedWithin: shareOf(pairs(() => all, true)),
    sharedAcross: shareOf(pairs((i) => STEPS.map((step) => (i + step) % gold.length), false))
  };
}

function count(labels: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function countPairs(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}
