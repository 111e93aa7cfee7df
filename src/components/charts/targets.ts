// The tone of each sentence towards a main person, state or thing: one strip an article, one dot for equal scores.

import * as Plot from "@observablehq/plot";
import {html} from "htl";
import type {ArticleReport, MainEntity, Report, TargetScore, TargetTone} from "../../analysis/model/report.js";
import {aside} from "../state/aside.js";
import {figure} from "../card/figure.js";
import {targetRows} from "../card/rows.js";

const step = 0.1; // scores so close are one dot
const row = 52; // px
const track = {own: 0.42, other: 0.12}; // of a row's height, from below
const ink = "var(--theme-foreground)";

interface Dot {
  id: string;
  x: number;
  own: boolean;
  sentences: number[];
  href: string;
}

/** One card with a small chart for each entity. */
export function targets(report: Report, {width, compare}: {width: number; compare: string}): HTMLElement {
  const entities = (report.entities ?? []).filter(({tones}) => tones.some(({scores}) => scores.length > 0));
  if (entities.length === 0)
    return html`<div class="card" id="targets"><h2>${report.captions.targets.title}</h2></div>`;
  const columns = Math.max(1, Math.min(3, Math.floor(width / 320)));
  const inner = (width - 34 - 16 * (columns - 1)) / columns;
  const draw = () =>
    html`<div class="cards">${entities.map((entity) => html`<div><h3>${entity.name}</h3>${strip(report, entity, Math.max(220, inner), compare)}</div>`)}</div>`;
  return figure("targets", report.captions.targets, draw, tableOf(report, entities), () => targetRows(report));
}

function strip(report: Report, {tones, name}: MainEntity, width: number, compare: string): Element {
  const shown = report.articles.flatMap((article) => {
    const tone = tones.find((one) => one.article === article.article.id);
    return tone && tone.scores.length > 0 ? [{article, tone}] : [];
  });
  const dots = shown.flatMap(({article, tone}) => dotsOf(article, tone, compare));
  const means = shown.flatMap(({tone: {article, own}}) => (own ? [{id: article, ...own}] : []));
  return Plot.plot({
    width,
    height: shown.length * row + 30,
    marginLeft: 8,
    marginRight: 8,
    marginTop: 4,
    ariaLabel: `Tone towards ${name}`,
    fy: {domain: shown.map(({tone}) => tone.article), axis: null, padding: 0.1},
    x: {domain: [-1, 1], label: null},
    y: {domain: [0, 1], axis: null},
    r: {type: "identity"},
    marks: [
      Plot.axisX([-1, 0, 1], {fontSize: 12, ariaHidden: "true", tickFormat: (d: number) => `${d}`.replace("-", "−")}),
      Plot.ruleX([0], {stroke: "var(--soft)", strokeDasharray: "2,3"}),
      Plot.text(shown, {
        fy: ({tone}) => tone.article,
        text: ({article}) => [article.label, aside(article)].filter(Boolean).join(", "),
        frameAnchor: "top-left",
        fontSize: 12,
        fill: ink
      }),
      Plot.link(means, {
        fy: "id",
        x1: ({interval: [low]}) => low,
        x2: ({interval: [, high]}) => high,
        y: track.own,
        stroke: ink,
        strokeWidth: 1.5
      }),
      Plot.ruleX(means, {
        fy: "id",
        x: "value",
        y1: track.own - 0.14,
        y2: track.own + 0.14,
        stroke: ink,
        strokeWidth: 2
      }),
      Plot.dot(dots, {
        fy: "id",
        x: "x",
        y: ({own}: Dot) => (own ? track.own : track.other),
        r: ({sentences}: Dot) => 3.2 * Math.sqrt(sentences.length),
        fill: ({own}: Dot) => (own ? ink : "var(--theme-background-alt)"),
        stroke: ink,
        fillOpacity: 0.6,
        href: "href",
        title: ({sentences, x}: Dot) =>
          `${sentences.length === 1 ? "sentence" : "sentences"} ${sentences.join(", ")}: ${say(x)}`
      })
    ]
  });
}

/** Sentences of one score and one kind of voice are one dot. */
function dotsOf({article, standing}: ArticleReport, {scores}: TargetTone, compare: string): Dot[] {
  const dots = new Map<string, Dot>();
  for (const {sentence, score, voice} of scores) {
    const x = Math.round(score / step) * step || 0;
    const own = voice === "own";
    const key = `${x.toFixed(1)} ${own}`;
    const s = sentence + 1;
    const href = standing === "wire" ? `${compare}s=w${s}&lens=tone` : `${compare}a=${article.id}&s=${s}&lens=tone`;
    const dot = dots.get(key);
    if (dot) dot.sentences.push(s);
    else dots.set(key, {id: article.id, x, own, sentences: [s], href});
  }
  return [...dots.values()];
}

function tableOf({articles}: Report, entities: MainEntity[]) {
  const rows = entities.flatMap(({name, tones}) =>
    articles.flatMap(({article: {id}, label}) => {
      const tone = tones.find((one) => one.article === id);
      if (!tone || tone.scores.length === 0) return [];
      const voices = (own: boolean) => list(tone.scores.filter(({voice}) => (voice === "own") === own));
      const mean = tone.own ? `${say(tone.own.value)} (${tone.own.interval.map(say).join(" to ")})` : "too few to tell";
      return [[name, label, voices(true), voices(false), mean]];
    })
  );
  return {
    columns: ["Who or what", "Article", "Own voice, by sentence", "Quoted or attributed", "Mean of its own voice"],
    rows
  };
}

function list(scores: TargetScore[]): string {
  return scores.map(({sentence, score}) => `${sentence + 1}: ${say(score)}`).join("; ") || "–";
}

function say(value: number): string {
  return value
    .toFixed(2)
    .replace(/^-(?=.*[1-9])/, "−")
    .replace(/^-/, "");
}
