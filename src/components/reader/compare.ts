// Two articles side by side: one lens, one selection, by mouse, touch and keyboard.

import * as Inputs from "@observablehq/inputs";
import {html} from "htl";
import type {FeatureInfo} from "../../analysis/model/features.js";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import {neighbours, outlineView} from "./around.js";
import {labelWithAside} from "../state/aside.js";
import {bands} from "./band.js";
import {capture} from "./capture.js";
import {currentState, updateState, writeState, type State} from "../state/focus.js";
import {watch} from "../state/hover.js";
import {legend, reuse, underlines} from "./lens.js";
import {reader} from "./reader.js";
import {isLikely, originNames, strip} from "../charts/strip.js";
import {goal} from "./walk.js";
import {sentenceOf} from "./withheld.js";
import {describe} from "./words.js";

/** The switches for article and lens; they write the address, which is the state. */
export function controls(report: Report, state: State): HTMLElement {
  const others = report.articles.filter(({standing}) => standing !== "wire");
  const article = Inputs.select(others, {
    label: "Article",
    format: labelWithAside,
    value: chosen(report, state)
  });
  const lenses = lensesOf(report);
  const lens = Inputs.radio<Lens | null>([null, ...lenses], {
    label: "Lens",
    format: (f) => f?.name ?? "none",
    value: lenses.find(({id}) => id === state.lens) ?? null
  });
  article.addEventListener("input", () => updateState({a: article.value.article.id, s: undefined}));
  lens.addEventListener("input", () => updateState({lens: lens.value?.id}));
  return html`<div class="controls no-print">${others.length > 1 ? article : null}${lens}</div>`;
}

/** The measures alone, for the story page. */
export function lensSwitch(report: Report, state: State): HTMLElement {
  const lens = Inputs.radio(report.features, {
    label: "Measure",
    format: ({name}) => name,
    value: report.features.find(({id}) => id === state.lens) ?? report.features[0]
  });
  lens.addEventListener("input", () => updateState({lens: lens.value.id}));
  return html`<div class="controls no-print">${lens}</div>`;
}

type Lens = Pick<FeatureInfo, "id" | "name">;

function lensesOf(report: Report): Lens[] {
  return [...report.features, ...(report.reference === null ? [] : [reuse])];
}

/** The texts, with the map of the article above them. Without a reference, one text. */
export function compare(report: Report, state: State): HTMLElement {
  watch();
  const lens = lensesOf(report).find(({id}) => id === state.lens);
  const wire = report.articles.find(({standing}) => standing === "wire");
  const article = chosen(report, state);
  const shown = [wire, article]
    .filter((one) => one !== undefined)
    .map((one) => ({
      article: one,
      other: one === wire ? article : wire,
      side: one === wire ? "w" : "",
      lines: underlines(report, one, one === wire ? article : wire, lens?.id)
    }));
  const live = html`<p class="live" role="status" aria-live="polite">Select a sentence to see ${shown.length > 1 ? "its partner and " : ""}what was noticed in it.</p>`;
  const texts: HTMLElement[] = shown.map(({article, other, lines, side}) =>
    reader(report, article, other, lines, side)
  );
  const gutter = html`<div class="gutter"></div>`;
  const element: HTMLElement = html`<div>
    ${article ? [map(report, article, state), nearest(report, article, state)] : null}
    ${legend(
      lens,
      shown.map(({lines}) => lines)
    )}${live}
    <div class=${texts.length > 1 ? "reader" : "reader alone"}>${texts.length > 1 ? [texts[0], gutter, texts[1]] : texts}</div>
    ${article ? neighbours(report, article, state) : null} ${shown.map(({article}) => capture(article))}
  </div>`;
  const strip = element.querySelector<HTMLElement>(".map");
  if (strip) outlineView(strip, [...(texts.at(-1)?.querySelectorAll<HTMLElement>(".sentence") ?? [])]);

  const sentence = (key: string) => element.querySelector<HTMLElement>(`.sentence[data-s="${CSS.escape(key)}"]`);
  const links =
    article?.standing === "other"
      ? (article.alignment?.matches ?? []).map((m) => [`w${m.reference + 1}`, `${m.article + 1}`])
      : [];
  const partners = (key: string) =>
    links.filter((pair) => pair.includes(key)).map(([left, right]) => (left === key ? right : left));
  bands(
    gutter,
    links.map(([left, right]) => ({left: sentence(left) as HTMLElement, right: sentence(right) as HTMLElement}))
  );

  const select = (key: string | undefined) => {
    const partner = key ? partners(key) : [];
    for (const p of element.querySelectorAll<HTMLElement>(".sentence")) {
      const {s = ""} = p.dataset;
      if (s === key) p.setAttribute("aria-current", "true");
      else p.removeAttribute("aria-current");
      p.classList.toggle("partner", partner.includes(s));
      if (s === key || partner.includes(s)) unfold(p);
    }
    for (const path of element.querySelectorAll<SVGPathElement>(".gutter path"))
      path.classList.toggle("lit", key !== undefined && (path.dataset.link ?? "").split(" ").includes(key));
    element.querySelector(".counterpart")?.remove();
    const column = shown.find(({side}) => (key ?? "").startsWith("w") === (side === "w"));
    if (!key || !column) return;
    live.textContent = describe(
      report,
      column.article,
      column.other,
      Number(key.replace("w", "")) - 1,
      column.lines,
      lens
    );
    const near = nearestTo(column.article, column.other, Number(key.replace("w", "")) - 1);
    if (near && partner.length === 0)
      live.append(" ", html`<a href=${writeState({...state, a: article?.article.id, s: near})}>Show the nearest</a>`);
    const words = partner.map((s) => sentenceOf(column.other, Number(s.replace("w", "")) - 1)).join(" ");
    if (words) sentence(key)?.after(html`<p class="counterpart">${column.other?.label}: ${words}</p>`); // on a phone there is one column
  };
  const follow = () => (element.isConnected ? select(currentState()?.s) : removeEventListener("hashchange", follow));
  element.addEventListener("click", (event: MouseEvent) => {
    const target = (event.target as Element).closest<HTMLElement>(".sentence");
    if (target && getSelection()?.isCollapsed !== false) updateState({s: target.dataset.s});
  });
  element.addEventListener("keydown", (event: KeyboardEvent) => {
    const here = (event.target as Element).closest<HTMLElement>(".sentence");
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    const columns = texts.map((text) => [...text.querySelectorAll<HTMLElement>(".sentence")]);
    const next = goal(
      event.key,
      here,
      columns,
      (p) =>
        partners(p.dataset.s ?? "")
          .map(sentence)
          .find((found) => found !== null) ?? undefined
    );
    if (event.key === "Enter") updateState({s: here.dataset.s});
    else if (event.key === "Escape") updateState({s: undefined});
    else if (!next) return;
    event.preventDefault();
    if (!next) return;
    unfold(next);
    here.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
  select(state.s);
  requestAnimationFrame(() => {
    addEventListener("hashchange", follow);
    element.querySelector("[aria-current]")?.scrollIntoView({block: "center"});
  });
  return element;
}

function unfold(sentence: HTMLElement): void {
  sentence.closest("details.fold")?.setAttribute("open", "");
}

/** The key of the sentence on the other side that comes nearest to one. */
function nearestTo(article: ArticleReport, other: ArticleReport | undefined, index: number): string | undefined {
  const isWire = article.standing === "wire";
  const one = isWire ? other : article;
  if (!other || one?.standing !== "other") return undefined;
  const found = isWire ? one.alignment?.nearestInArticle[index] : one.alignment?.nearest[index];
  return found ? `${isWire ? "" : "w"}${found.index + 1}` : undefined;
}

/** Where nothing matches, the pairs that come nearest. */
function nearest(
  report: Report,
  {article: {id}, label, alignment, standing}: ArticleReport,
  state: State
): HTMLElement | null {
  if (standing !== "other" || !alignment || alignment.matches.length > 0) return null;
  const best = alignment.nearest
    .flatMap((found, i) => (found ? [{...found, i}] : []))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  const address = (i: number) => writeState({...state, a: id, s: `${i + 1}`});
  return html`<div class="note" label="Nothing matched">
    <p>No sentence of ${label} matches ${report.referenceName}.${best.length ? " The nearest:" : ""}</p>
    <ul>${best.map(({i, index, score}) => html`<li><a href=${address(i)}>sentence ${i + 1}</a>, near sentence ${index + 1} of ${report.referenceName} (score ${score.toFixed(2)})</li>`)}</ul>
  </div>`;
}

/** The article's anatomy as a strip of links. */
function map(
  report: Report,
  {article: {id}, text, origins, alignment, label, standing}: ArticleReport,
  state: State
): HTMLElement {
  const names = originNames(report.referenceName);
  const blocks = text.sentences.map(({words: [from, to]}, i) => {
    const origin = standing === "other" ? (origins[i] ?? "later") : standing;
    return {
      words: to - from,
      origin,
      likely: isLikely(alignment, i),
      href: writeState({...state, a: id, s: `${i + 1}`}),
      name: `Sentence ${i + 1}: ${names[origin]}${isLikely(alignment, i) ? " (likely, read both)" : ""}`
    };
  });
  return html`<div class="map">${strip(blocks, `${label}, sentence by sentence`)}<p class="muted">${label}${report.reference === null ? "" : `. Above the line: in ${report.referenceName} too. Below: only here`}.</p></div>`;
}

function chosen(report: Report, state: State): ArticleReport | undefined {
  const others = report.articles.filter(({standing}) => standing !== "wire");
  return others.find(({article}) => article.id === state.a) ?? others[0];
}
