// The results as plain tables.

import {leastWhole, type Results, type StageResult, type StoryResult, type TrapResult} from "./run.js";

/** The tables, as lines. `weights` are the rows of what a browser fetches, their head first. */
export function writeTables(
  {stages, traps, stories, reference, over, quick, limits}: Results,
  weights: string[][] = []
): string[] {
  return [
    ...(quick ? ["A quick run: the figures mean nothing.", ""] : []),
    ...(stages.length ? [...proseTable(stages, reference), ""] : []),
    ...(traps.length ? [...trapTable(traps), ""] : []),
    ...(stories.length ? [...storyTable(stories, quick ? Infinity : limits.doubled), ""] : []),
    ...(weights.length ? ["First view of a page, compressed.", "", ...align(weights), ""] : []),
    ...(over.length
      ? ["More than it may cost:", ...over.map((line) => `  ! ${line}`)]
      : quick
        ? []
        : ["Nothing costs more than it may."])
  ];
}

function proseTable(stages: StageResult[], reference: string): string[] {
  const rows = stages.map((stage) => [
    stage.id,
    stage.megabytes.toFixed(stage.megabytes < 10 ? 2 : 0),
    stage.timesReference.toFixed(2),
    ...(["2", "4", "8"] as const).map((n) => stage.growth[n].toFixed(1)),
    flag(stage.tenfold, stage.over),
    (stage.peak / 1e6).toFixed(0),
    stage.about
  ]);
  return [
    `Prose. Cost is processor time; ${reference} is the tagger alone, the reference, in turns with each.`,
    "",
    ...align([["stage", "MB/s", `× ${reference}`, "2×", "4×", "8×", "10×", "peak MB", ""], ...rows])
  ];
}

/** A line for each text: where its cost grows most, and where it is slowest. */
function trapTable(traps: TrapResult[]): string[] {
  const texts = [...new Set(traps.map(({text}) => text))];
  const rows = texts.map((text) => {
    const here = traps.filter((trap) => trap.text === text);
    const judged = here.filter(({seconds: [, whole]}) => whole === null || whole > leastWhole);
    const cost = ({tenfold}: TrapResult) => tenfold ?? Infinity;
    const pace = ({units, seconds: [tenth, whole]}: TrapResult) =>
      whole === null ? units[0] / tenth / 1e6 : units[1] / whole / 1e6;
    const worst = (judged.length ? judged : here).reduce((a, b) => (cost(b) > cost(a) ? b : a));
    const slowest = here.reduce((a, b) => (pace(b) < pace(a) ? b : a));
    return [
      text,
      (worst.units[1] / 1000).toFixed(0),
      flag(worst.tenfold, worst.over),
      worst.stage,
      pace(slowest).toFixed(2),
      slowest.stage
    ];
  });
  return [
    `Texts made to be hard: the stage whose cost grows most for ten times the text (of those that take ${leastWhole} s`,
    "for the whole, if any), and the slowest.",
    "",
    ...align([["text", "kB", "10×", "stage", "MB/s", "slowest"], ...rows])
  ];
}

function storyTable(stories: StoryResult[], most: number): string[] {
  const [{articles, sentences}] = stories;
  const rows = stories.map(({id, seconds, doubled, limit, about}) => [
    id,
    `${seconds[0].toFixed(2)} s`,
    limit === null ? "" : `${limit} s`,
    `${seconds[1].toFixed(2)} s`,
    flag(doubled, doubled > most),
    about
  ]);
  return [
    `A story of ${articles[0]} articles of ${sentences} sentences, and one of ${articles[1]}.`,
    "",
    ...align([["stage", `${articles[0]}`, "limit", `${articles[1]}`, "2×", ""], ...rows])
  ];
}

function flag(value: number | null, over: boolean): string {
  return (value === null ? "-" : value.toFixed(1)) + (over ? " !" : "  ");
}

/** Columns: words to the left, figures to the right. */
function align(rows: string[][]): string[] {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const isFigure = rows[0].map((_, i) => rows.slice(1).every((row) => /^[\d.-]*[!s ]*$/.test(row[i])));
  return rows.map((row) =>
    row
      .map((cell, i) => (isFigure[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
      .join("  ")
      .trimEnd()
  );
}
