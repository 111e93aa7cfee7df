// Every labelled set at one look: what the program reaches, between simple means, others and people.

import * as Plot from "@observablehq/plot";
import type {Accuracy, AccuracySet, Beside} from "../../analysis/model/methods.js";
import {figure} from "../card/figure.js";

interface Row {
  set: AccuracySet;
  y: number;
  label: string;
}

const ink = "var(--theme-foreground)";
const paper = "var(--theme-background-alt)";

/** The first figure of each set, in its card. */
export function overview({sets, words}: Accuracy, {width}: {width: number}): HTMLElement {
  const rows = sets.map((set, y): Row => ({set, y, label: labelOf(set)}));
  const table = {
    columns: ["Detector", "Here", "Simple means", "Others", "People"],
    rows: rows.map(({set, label}) => {
      const {value, baseline, published, people} = set.figures[0];
      return [label, value.toFixed(2), ...[baseline, published, people].map((list) => best(list)?.toFixed(2) ?? "–")];
    })
  };
  return figure("overview", words, () => draw(rows, Math.max(240, width - 34)), table);
}

function draw(rows: Row[], width: number): Element {
  const narrow = width < 560;
  const step = narrow ? 38 : 24;
  const of = (list: (set: AccuracySet["figures"][0]) => Beside[]) =>
    rows.flatMap((row) => {
      const value = best(list(row.set.figures[0]));
      return value === undefined ? [] : [{...row, value}];
    });
  const value = ({set}: Row) => set.figures[0].value;
  return Plot.plot({
    width,
    height: rows.length * step + 50,
    marginLeft: narrow ? 8 : Math.min(280, width / 2),
    marginRight: 44,
    marginTop: 20,
    marginBottom: 30,
    x: {domain: [0, 1], label: null, ticks: 5, grid: true},
    y: {axis: null, domain: [rows.length - 0.5, -0.5]},
    marks: [
      Plot.text(rows, {
        x: 0,
        y: "y",
        text: "label",
        textAnchor: narrow ? "start" : "end",
        dx: narrow ? 0 : -10,
        dy: narrow ? -14 : 0,
        fill: ink
      }),
      Plot.ruleY(rows, {y: "y", x1: 0, x2: 1, stroke: "var(--rule)", strokeWidth: 0.5}),
      Plot.ruleX(
        of(({baseline}) => baseline),
        {
          x: "value",
          y1: (row: Row) => row.y - 7 / step,
          y2: (row: Row) => row.y + 7 / step,
          stroke: ink,
          strokeWidth: 1.5
        }
      ),
      Plot.dot(
        of(({published}) => published),
        {x: "value", y: "y", symbol: "diamond", r: 5, stroke: ink, fill: paper}
      ),
      Plot.dot(
        of(({people}) => people),
        {x: "value", y: "y", r: 5, stroke: ink, fill: paper}
      ),
      Plot.dot(rows, {x: value, y: "y", r: 5, fill: ink}),
      Plot.text(rows, {
        x: 1,
        y: "y",
        text: (row: Row) => value(row).toFixed(2),
        textAnchor: "start",
        dx: 10,
        fill: ink
      })
    ]
  });
}

function labelOf({detector, where, figures: [{kind}]}: AccuracySet): string {
  return `${where ? `${detector}, ${where}` : detector} (${kind})`;
}

const best = (list: Beside[]): number | undefined =>
  list.length ? Math.max(...list.map(({value}) => value)) : undefined;
