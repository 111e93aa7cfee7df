// Which measures differ from the reference's, after correction over all that is shown.

import {features} from "../features/index.js";
import {compare} from "../measure/measure.js";
import {standing} from "../measure/stats.js";
import type {RateDifference} from "../model/report.js";
import {type Placed} from "./standing.js";

/** Which measures differ from the reference's, after correction over all that is shown. */
export function compareRates(placed: Placed[]): RateDifference[] {
  const [wire, ...rest] = placed;
  if (wire?.place !== "wire") return [];
  const compared = rest.filter(({place}) => place === "other");
  const pairs = features.flatMap((feature) => compared.map((side) => ({feature, side})));
  const stands = standing(pairs.map(({feature, side}) => compare(feature, side, wire)));
  return pairs.map(({feature, side}, i) => ({feature: feature.id, article: side.read.article.id, stands: stands[i]}));
}
