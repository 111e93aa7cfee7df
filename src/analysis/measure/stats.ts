// Intervals and differences. Everything is 95 %, two-sided, and the same on every machine.

import {deviation, mean, quantileSorted} from "d3-array";
import {randomInt, randomLcg} from "d3-random";
import jstat from "jstat"; // CommonJS: no named exports

const alpha = 0.05;
const z95 = jstat.normal.inv(1 - alpha / 2, 0, 1);
const resamples = 1000;

export type Interval = [low: number, high: number];

/**
 * A rate, `per` of so many, with the exact Poisson interval (Garwood 1936). Hits cluster, so the interval is a lower
 * bound on the doubt. `of` must be above zero.
 */
export function rate(count: number, of: number, per = 1000): {value: number; interval: Interval} {
  const low = count === 0 ? 0 : jstat.chisquare.inv(alpha / 2, 2 * count) / 2;
  const high = jstat.chisquare.inv(1 - alpha / 2, 2 * count + 2) / 2;
  return {value: (per * count) / of, interval: [(per * low) / of, (per * high) / of]};
}

/** A share, 0 to 1, with the Wilson score interval (Wilson 1927). `of` must be above zero, `count` at most `of`. */
export function share(count: number, of: number): {value: number; interval: Interval} {
  const p = count / of;
  const zz = (z95 * z95) / of;
  const middle = (p + zz / 2) / (1 + zz);
  const half = (z95 * Math.sqrt((p * (1 - p)) / of + zz / (4 * of))) / (1 + zz);
  return {value: p, interval: [Math.max(0, middle - half), Math.min(1, middle + half)]};
}

/** A mean with the percentile bootstrap interval (Efron 1979), from a fixed seed. `values` must not be empty. */
export function average(values: number[]): {value: number; interval: Interval} {
  const pick = randomInt.source(randomLcg(0.42))(values.length);
  const means = Array.from({length: resamples}, () => mean(values, () => values[pick()]) as number).sort(
    (a, b) => a - b
  );
  return {
    value: mean(values) as number,
    interval: [quantileSorted(means, alpha / 2) as number, quantileSorted(means, 1 - alpha / 2) as number]
  };
}

/** The p-value of a difference between two rates: log rate ratio with 0.5 added to each count. */
export function compareRates(k1: number, n1: number, k2: number, n2: number): number {
  const ratio = Math.log((k1 + 0.5) / n1 / ((k2 + 0.5) / n2));
  return twoSided(ratio / Math.sqrt(1 / (k1 + 0.5) + 1 / (k2 + 0.5)));
}

const mostExact = 1000; // cases up to which a test of two shares is exact

/** The p-value of a difference between two shares: Fisher's exact test (1935), two-sided by the sum of what is no likelier;
 *  of many cases, or of parts of cases, the log odds ratio with 0.5 added to each cell. */
export function compareShares(k1: number, n1: number, k2: number, n2: number): number {
  if (n1 + n2 <= mostExact && [k1, n1, k2, n2].every(Number.isInteger)) return compareExactly(k1, n1, k2, n2);
  const cells = [k1 + 0.5, n1 - k1 + 0.5, k2 + 0.5, n2 - k2 + 0.5];
  const odds = Math.log(cells[0] / cells[1]) - Math.log(cells[2] / cells[3]);
  return twoSided(odds / Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0)));
}

function compareExactly(k1: number, n1: number, k2: number, n2: number): number {
  const k = k1 + k2;
  const chance = (hits: number) => jstat.hypgeom.pdf(hits, n1 + n2, k, n1);
  const seen = chance(k1) * (1 + 1e-7); // what is as likely differs in the last digits
  let p = 0;
  for (let hits = Math.max(0, k - n2); hits <= Math.min(k, n1); hits++) if (chance(hits) <= seen) p += chance(hits);
  return Math.min(1, p);
}

/** The p-value of a difference between two means, by the normal approximation; 1 where there is no spread to judge by. */
export function compareMeans(a: number[], b: number[]): number {
  if (a.length < 2 || b.length < 2) return 1;
  const error = Math.sqrt((deviation(a) as number) ** 2 / a.length + (deviation(b) as number) ** 2 / b.length);
  return error > 0 ? twoSided(((mean(a) as number) - (mean(b) as number)) / error) : 1;
}

/** Which of the p-values stand as differences at 5 % after Benjamini and Hochberg (1995); in the order given. */
export function standing(pValues: number[]): boolean[] {
  const order = pValues.map((_, i) => i).sort((i, j) => pValues[i] - pValues[j] || i - j);
  const last = order.findLastIndex((i, rank) => pValues[i] <= (alpha * (rank + 1)) / pValues.length);
  const result = pValues.map(() => false);
  for (const i of order.slice(0, last + 1)) result[i] = true;
  return result;
}

function twoSided(z: number): number {
  return 2 * (1 - jstat.normal.cdf(Math.abs(z), 0, 1));
}
