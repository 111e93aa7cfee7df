import {expect, test} from "vitest";
import {
  average,
  compareMeans,
  compareRates,
  compareShares,
  rate,
  share,
  standing
} from "../../../src/analysis/measure/stats.js";

test("a rate carries the exact Poisson interval: 2 in 237 words are 8.4 per 1,000, 1.0 to 30.5", () => {
  const {value, interval} = rate(2, 237);
  expect(value).toBeCloseTo(8.44, 2);
  expect(interval[0]).toBeCloseTo(1.02, 2);
  expect(interval[1]).toBeCloseTo(30.48, 2);
});

test("nothing counted is a rate of zero with an upper bound only", () => {
  const {value, interval} = rate(0, 100);
  expect([value, interval[0]]).toEqual([0, 0]);
  expect(interval[1]).toBeCloseTo(36.89, 2);
});

test("a share carries Wilson's interval and stays within 0 and 1", () => {
  const {value, interval} = share(3, 10);
  expect(value).toBe(0.3);
  expect(interval[0]).toBeCloseTo(0.1078, 4);
  expect(interval[1]).toBeCloseTo(0.6032, 4);
  expect(share(10, 10).interval[1]).toBeLessThanOrEqual(1);
  expect(share(0, 10).interval[0]).toBe(0);
});

test("a mean's bootstrap interval holds the mean and is the same each time", () => {
  const values = [0.1, -0.4, 0.2, 0, 0, 0.5, -0.1];
  const {value, interval} = average(values);
  expect(interval[0]).toBeLessThan(value);
  expect(interval[1]).toBeGreaterThan(value);
  expect(average(values)).toEqual({value, interval});
});

test("a mean of one value has an interval of no width", () => {
  expect(average([0.5])).toEqual({value: 0.5, interval: [0.5, 0.5]});
});

test("a difference is small where the counts are, and the order of the sides does not matter", () => {
  expect(compareRates(2, 237, 4, 250)).toBeGreaterThan(0.3);
  expect(compareRates(2, 237, 30, 250)).toBeLessThan(0.001);
  expect(compareRates(2, 237, 30, 250)).toBeCloseTo(compareRates(30, 250, 2, 237), 12);
  expect(compareShares(1, 10, 9, 10)).toBeLessThan(0.01);
  expect(compareShares(5, 10, 5, 10)).toBeCloseTo(1, 6);
  expect(compareMeans([0, 0, 0], [0, 0, 0])).toBe(1);
  expect(compareMeans([1, 1.1, 0.9, 1], [0, 0.1, -0.1, 0])).toBeLessThan(0.001);
});

test("a difference between two shares of few cases is tested exactly", () => {
  expect(compareShares(8, 13, 0, 9)).toBeCloseTo(0.0055, 4);
  expect(compareShares(0, 9, 8, 13)).toBeCloseTo(compareShares(8, 13, 0, 9), 12);
  expect(compareShares(3, 4, 1, 4)).toBeCloseTo(0.4857, 4);
  expect(compareShares(0, 5, 0, 9)).toBe(1);
});

test("Benjamini and Hochberg's correction lets a p-value stand only beside enough others", () => {
  expect(standing([0.01, 0.04, 0.03, 0.5])).toEqual([true, false, false, false]);
  expect(standing([0.01, 0.02, 0.03, 0.04])).toEqual([true, true, true, true]);
  expect(standing([0.04])).toEqual([true]);
  expect(standing([])).toEqual([]);
});
