// How well every detector does: its figures on labelled texts, beside those of simple means, of others, and of people.

import {html} from "htl";
import type {Band, Quantile} from "../../analysis/model/report.js";
import type {
  Accuracy,
  AccuracyFigure,
  AccuracySet,
  Beside,
  ErrorList,
  JudgedChanges,
  OwnFigure
} from "../../analysis/model/methods.js";
import {sayDecimals} from "../../analysis/say/values.js";
import {tabulate, type Table} from "../card/figure.js";

/** The tables, one a detector, in the order of the data; poor figures too. */
export function accuracy({sets, errors, date, version, listsChanged}: Accuracy): HTMLElement {
  const detectors = [...new Set(sets.map(({detector}) => detector))];
  return html`<div class="accuracy">
    <p>
      Measured on ${date} with version ${version}.${
        listsChanged ? " The word lists have changed since; the figures hold for the lists of that day." : ""
      }
    </p>
    ${detectors.map((detector) => {
      const own = sets.filter((set) => set.detector === detector);
      const list = errors.filter(({capability}) => own.some((set) => set.capability === capability));
      return html`<section>
        <h3>${detector}</h3>
        ${own.map(tabulateSet)} ${list.map(listKinds)}
      </section>`;
    })}
  </div>`;
}

function tabulateSet({asks, corpus, n, whole, figures, remark}: AccuracySet): HTMLElement {
  return html`<div>
    <p>${asks} On ${group(n)} ${corpus}; ${group(whole)} in the whole set.</p>
    ${tabulate(tableOf(figures))}
    ${remark ? html`<p class="muted">${remark}</p>` : null}
  </div>`;
}

/** A column that no figure of the set has anything for is left out. */
function tableOf(figures: AccuracyFigure[]): Table {
  const columns: [name: string, cell: (figure: AccuracyFigure) => string | Element | null][] = [
    ["Judged", ({of, kind, lower}) => `${of}, ${kind}${lower ? " (the lower, the better)" : ""}`],
    ["Here", ours],
    ["Simple means", ({baseline}) => beside(baseline)],
    ["Others, mostly trained", ({published}) => beside(published)],
    ["People", ({people}) => beside(people)],
    ["Whole set", ({whole}) => decimals(whole)]
  ];
  const shown = columns.filter(([, cell]) => figures.some((figure) => cell(figure) !== null));
  return {
    columns: shown.map(([name]) => name),
    rows: figures.map((figure) => shown.map(([, cell]) => cell(figure) ?? "–"))
  };
}

function ours({value, parts}: AccuracyFigure): HTMLElement {
  const details = Object.entries(parts).map(([name, part]) => html`<small>${name} ${decimals(part)}</small>`);
  return html`<div class="figures"><b>${decimals(value)}</b>${details}</div>`;
}

function beside(list: Beside[]): HTMLElement | null {
  if (list.length === 0) return null;
  return html`<div class="figures">${list.map(({value, what}) => html`<span>${decimals(value)} <small>${what}</small></span>`)}</div>`;
}

function listKinds({title, how, kinds}: ErrorList): HTMLElement {
  return html`<div>
    <p>What remains: ${title}. ${how}</p>
    <ul>
      ${kinds.map(({name, count, example}) => html`<li><b>${count}</b> ${name}${example ? `: “${example}”` : ""}</li>`)}
    </ul>
  </div>`;
}

/** The figures on the project's own labels. */
export function own(list: OwnFigure[]): HTMLElement {
  return html`<ul>
    ${list.map(({of, kind, value, n}) => html`<li>${of}: ${kind} <b>${decimals(value)}</b> (${group(n)} labelled)</li>`)}
  </ul>`;
}

/** Sentences that follow the figures, each a paragraph. */
export function told(sentences: string[]): HTMLElement {
  return html`<div>${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`;
}

/** What is right of the changes noticed, kind by kind; nothing where the counts are not at hand. */
export function changes(judged: JudgedChanges | null): HTMLElement {
  if (!judged) return html`<div></div>`;
  const {columns, rows, words} = judged;
  const table = {
    columns: ["Right of judged", ...columns],
    rows: rows.map(({kind, counts}) => [
      kind,
      ...counts.map((count) =>
        count
          ? html`<span>${count.right} of ${count.judged} <small>${count.interval.map(percent).join(" to ")}%</small></span>`
          : "–"
      )
    ])
  };
  return html`<div class="accuracy">
    ${tabulate(table)}
    <p class="muted">Small: Wilson’s 95% interval. –: none noticed. Few are: ${words.join("; ")}.</p>
  </div>`;
}

const percent = (share: number): string => `${Math.round(100 * share)}`;

/** What the measures find in ordinary articles. */
export function bands(list: Band[]): HTMLElement {
  const columns: Quantile[] = ["10", "25", "50", "75", "90"];
  const table = {
    columns: ["Measure", ...columns.map((quantile) => `${quantile}%`), "Articles"],
    rows: list.map(({name, unit, scale, corpus, n, quantiles}) => [
      html`<span>${name} <small>${unit}</small></span>`,
      ...columns.map((quantile) => format(quantiles[quantile], scale)),
      html`<span>${n} <small>${corpus}</small></span>`
    ])
  };
  return html`<div class="accuracy">${tabulate(table)}</div>`;
}

function format(value: number, scale: Band["scale"]): string {
  if (scale === "share") return `${Math.round(100 * value)}%`;
  return sayDecimals(value, scale === "rate" ? 1 : 2);
}

const decimals = (value: number): string => value.toFixed(2).replace("-", "−");

const group = (n: number): string => `${n}`.replace(/\B(?=(\d{3})+$)/, ",");
