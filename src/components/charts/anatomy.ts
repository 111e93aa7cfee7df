// The signature chart: one row an article, one block a sentence. Above the line: in the wire too. Below: only here.

import * as Plot from "@observablehq/plot";
import {html} from "htl";
import type {ArticleReport, Report, SentenceOrigin} from "../../analysis/model/report.js";
import {labelBriefly} from "../state/aside.js";
import {figure} from "../card/figure.js";
import {addTips, watch} from "../state/hover.js";
import {forPaper} from "../card/paper.js";
import {sentenceRows} from "../card/rows.js";
import {isLikely, key, originNames} from "./strip.js";
import {sentenceOf} from "../reader/withheld.js";

interface Block {
  article: ArticleReport;
  index: number;
  x1: number; // in words
  x2: number;
  y: number;
  origin: SentenceOrigin | "wire" | "later";
  likely: boolean; // its matches are likely, none is sure
  href: string;
}

const fills: Record<Block["origin"], string> = {
  verbatim: "var(--wire)",
  reworded: "var(--wire-light)",
  "only-here-sourced": "var(--own-light)",
  "only-here-unsourced": "var(--own)",
  wire: "var(--theme-foreground-fainter)",
  later: "none"
};

// The light fills are under 3 : 1 on the card, so each is outlined in its strong partner.
const strokes: Record<Block["origin"], string> = {
  verbatim: "var(--wire)",
  reworded: "var(--wire)",
  "only-here-sourced": "var(--own)",
  "only-here-unsourced": "var(--own)",
  wire: "var(--theme-foreground)",
  later: "var(--soft)"
};

/** The chart in its card. `compare` is the address of the compare page. */
export function anatomy(report: Report, {width, compare}: {width: number; compare: string}): HTMLElement {
  watch();
  const blocks = report.articles.flatMap((article, row) => blocksOf(article, row, compare));
  const names = originNames(report.referenceName);
  const compared = report.articles.some(({standing}) => standing === "other") && report.reference !== null;
  const table = {
    columns: ["Article", "Sentence", "Words", "Where it is found"],
    rows: blocks.map((block) => {
      const {article, index, x1, x2} = block;
      return [article.label, `${index + 1}`, `${x2 - x1}`, sayOrigin(block, names)];
    })
  };
  return figure(
    "anatomy",
    report.captions.anatomy,
    () =>
      html`<div>${
        compared
          ? key(
              report.referenceName,
              [...new Set(blocks.map(({origin}) => origin))],
              blocks.some(({likely}) => likely)
            )
          : null
      }${forPaper((w) => draw(report, blocks, w), width - 34)}</div>`,
    table,
    () => sentenceRows(report)
  );
}

function blocksOf(article: ArticleReport, row: number, compare: string): Block[] {
  const {
    standing,
    alignment,
    article: {id}
  } = article;
  return article.text.sentences.map(({words: [x1, x2]}, index) => ({
    article,
    index,
    x1,
    x2,
    y: row,
    origin: standing === "other" ? (article.origins[index] ?? "later") : standing,
    likely: isLikely(alignment, index),
    href: standing === "wire" ? `${compare}s=w${index + 1}` : `${compare}a=${id}&s=${index + 1}`
  }));
}

function draw(report: Report, blocks: Block[], width: number): Element {
  const names = originNames(report.referenceName);
  const narrow = width < 520;
  const rows = report.articles;
  const height = narrow ? (rows.length > 8 ? 48 : 58) : 50;
  const top = narrow ? 26 : 10; // inside a row
  const upper = ({origin}: Block) => origin === "verbatim" || origin === "reworded";
  const lower = ({origin}: Block) => origin.startsWith("only-here");
  const bar = (filter: (block: Block) => boolean, insetTop: number, insetBottom: number, strokeDasharray = "none") =>
    Plot.barX(blocks, {
      strokeDasharray,
      x1: "x1",
      x2: "x2",
      y: "y",
      filter,
      insetTop,
      insetBottom,
      insetLeft: 0.75,
      insetRight: 0.75,
      fill: (block: Block) => fills[block.origin],
      stroke: (block: Block) => strokes[block.origin],
      href: "href",
      target: "_self",
      ariaLabel: (block: Block) => `${block.article.label}, sentence ${block.index + 1}: ${sayOrigin(block, names)}`
    });
  const track = (height - top - 8) / 2;
  const chart = Plot.plot({
    width,
    height: rows.length * height + 40,
    marginLeft: narrow ? 2 : 190,
    marginRight: 4,
    marginTop: 36,
    marginBottom: 4,
    x: {
      axis: "top",
      label: "words",
      labelArrow: "none",
      tickSize: 3,
      domain: [0, Math.max(1, ...blocks.map(({x2}) => x2))]
    },
    y: {axis: null, type: "band", domain: rows.map((_, i) => i), paddingInner: 0, paddingOuter: 0},
    marks: [
      Plot.text(rows, {
        y: (_, i) => i,
        x: 0,
        text: labelBriefly,
        textAnchor: narrow ? "start" : "end",
        lineAnchor: narrow ? "top" : "middle",
        dx: narrow ? 0 : -10,
        dy: narrow ? -height / 2 + 8 : 2,
        lineWidth: narrow ? Infinity : 14,
        fill: "var(--theme-foreground)"
      }),
      bar(({origin}) => origin === "wire", top + track / 2, 4 + track / 2),
      bar((block) => upper(block) && !block.likely, top, track + 4 + 1),
      bar((block) => upper(block) && block.likely, top, track + 4 + 1, "3,2"),
      bar(lower, top + track + 1, 4),
      bar(({origin}) => origin === "later", top + track / 2, 4 + track / 2, "2,2"),
      Plot.ruleY(rows, {
        filter: ({standing}: ArticleReport) => standing === "other",
        y: (_, i) => i,
        x1: 0,
        x2: ({text}: ArticleReport) => text.words,
        stroke: "var(--theme-foreground)",
        strokeWidth: 0.75,
        dy: top / 2 - 2
      }),
      Plot.tip(
        blocks,
        Plot.pointer({
          x: ({x1, x2}: Block) => (x1 + x2) / 2,
          y: "y",
          title: (block: Block) => tip(block, names),
          lineWidth: 40,
          anchor: "top"
        })
      )
    ]
  });
  return addTips(chart, new Map(blocks.map((block) => [block.href, tip(block, names)])));
}

type Names = Record<Block["origin"], string>;

function sayOrigin({origin, likely}: Block, names: Names): string {
  return likely ? `${names[origin]} (likely, read both)` : names[origin];
}

function tip(block: Block, names: Names): string {
  const {article, index, x1, x2} = block;
  return `${article.label}, sentence ${index + 1} (${x2 - x1} words): ${sayOrigin(block, names)}\n${sentenceOf(article, index)}`;
}
