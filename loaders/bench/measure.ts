// Time and memory of one function. Time is what the processor spent on it, so that other work on the machine, which
// stretches the clock, hardly counts; the collector's and the compiler's threads are in it.

import {GCProfiler, setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";

export type Run = () => unknown;

/** How carefully to measure. */
export interface Care {
  repeats: number;
  least: number; // seconds a repeat lasts at least: short runs are run again within it. 0: one run is enough
}

const slow = 1; // seconds from which once is enough

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Processor seconds of one run: the median of several repeats, after as much again to warm up. */
export function secondsOf(run: Run, care: Care): number {
  return median(repeat(run, care));
}

/** The same, the fastest of them: for comparing two costs, since whatever disturbs a run only adds to it. */
export function leastOf(run: Run, care: Care): number {
  collect();
  return Math.min(...repeat(run, care));
}

/**
 * How many times as much a run costs as another. They take turns, so that whatever slows the machine down slows both: the
 * median over the later half of the turns, since the compiler is still at work in the first.
 */
export function ratioOf(run: Run, other: Run, {repeats, least}: Care): number {
  const [runs, others] = [run, other].map((one) => runsFor(one, least));
  const turns = Array.from({length: 8 * repeats}, () => spend(run, runs) / runs / (spend(other, others) / others));
  return median(turns.slice(4 * repeats));
}

function repeat(run: Run, {repeats, least}: Care): number[] {
  const first = spend(run, 1);
  if (first > slow || least === 0) return [first];
  const runs = runsFor(run, least);
  return Array.from({length: repeats}, () => spend(run, runs) / runs);
}

/** How many runs last so many seconds. */
function runsFor(run: Run, least: number): number {
  let runs = 1;
  for (let spent = spend(run, 1); spent < least; spent = spend(run, runs)) {
    runs = Math.ceil(runs * Math.min(10, Math.max(1.5, least / Math.max(spent, 1e-6))));
  }
  return runs;
}

/** Runs for so many seconds, so that what is timed later is compiled. */
export function warmUp(run: Run, seconds: number): void {
  for (let spent = 0; spent < seconds;) spent += spend(run, 1);
}

/** Processor seconds of so many runs, in whole microseconds, at least one. */
function spend(run: Run, runs: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < runs; i++) run();
  const {user, system} = process.cpuUsage(before);
  return Math.max(1, user + system) / 1e6;
}

/** The most memory that one run holds above what was held before, in bytes: looked at whenever memory is collected. */
export function peakOf(run: Run): number {
  collect();
  const before = heldNow();
  const profiler = new GCProfiler();
  profiler.start();
  const kept = run();
  const after = heldNow();
  const {statistics} = profiler.stop();
  const held = statistics.map(({beforeGC: {heapStatistics: heap}}) => heap.usedHeapSize + heap.externalMemory);
  return kept === collect ? 0 : Math.max(0, after - before, ...held.map((bytes) => bytes - before));
}

function heldNow(): number {
  const {heapUsed, external} = process.memoryUsage();
  return heapUsed + external;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
