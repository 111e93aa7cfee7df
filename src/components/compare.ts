// Wire and article side by side: one lens, one selection, by mouse, touch and keyboard.

import * as Inputs from "@observablehq/inputs";
import {html} from "htl";
import type {ArticleReport, Report} from "../analysis/model.js";
import {readState, updateState, type State} from "./focus.js";
import {legend, underlines, type Underline} from "./lens.js";
import {reader} from "./reader.js";

/** The switches for article and lens; they write the address, which is the state. */
export function controls(report: Report, state: State): HTMLElement {
  const others = report.articles.filter(({standing}) => standing !== "wire");
  const article = Inputs.select(others, {
    label: "Article",
    format: (a: ArticleReport) => (a.standing === "later" ? `${a.label} (a later event)` : a.label),
    value: chosen(report, state)
  });
  const lenses = [undefined, ...report.features];
  const lens = Inputs.radio(lenses, {
    label: "Lens",
    format: (f: (typeof lenses)[number]) => f?.name ?? "none",
    value: report.features.find(({id}) => id === state.lens)
  });
  article.addEventListener("input", () => updateState({a: article.value.article.id, s: undefined}));
  lens.addEventListener("input", () => updateState({lens: lens.value?.id}));
  return html`<div class="controls no-print">${others.length > 1 ? article : null}${lens}</div>`;
}

/** The two texts. With no wire, or for the wire alone, one text. */
export function compare(report: Report, state: State): HTMLElement {
  const feature = report.features.find(({id}) => id === state.lens);
  const wire = report.articles.find(({standing}) => standing === "wire");
  const article = chosen(report, state);
  const shown = [
    wire && {article: wire, side: "w", role: "The wire"},
    article && {article, side: "", role: roleOf(article)}
  ]
    .filter((column) => column !== undefined)
    .map((column) => ({...column, lines: underlines(column.article, feature)}));
  const live = html`<p class="live" role="status" aria-live="polite">
    Select a sentence to see what was noticed in it.
  </p>`;
  const texts = shown.map(({article, lines, side, role}) => reader(article, lines, {side, role}));
  const element: HTMLElement = html`<div>
    ${legend(
      feature,
      shown.map(({lines}) => lines)
    )}${live}
    <div class="reader">${texts}</div>
  </div>`;

  const tell = (key: string | undefined) => {
    for (const p of element.querySelectorAll<HTMLElement>(".sentence")) {
      if (p.dataset.s === key) p.setAttribute("aria-current", "true");
      else p.removeAttribute("aria-current");
    }
    const column = shown.find(({side}) => (key ?? "").startsWith("w") === (side === "w"));
    if (key && column)
      live.textContent = describe(column.article, Number(key.replace("w", "")) - 1, column.lines, feature?.name);
  };
  const follow = () =>
    element.isConnected ? tell(readState(location.hash)?.s) : removeEventListener("hashchange", follow);
  element.addEventListener("click", (event: MouseEvent) => {
    const sentence = (event.target as Element).closest<HTMLElement>(".sentence");
    if (sentence && getSelection()?.isCollapsed !== false) updateState({s: sentence.dataset.s});
  });
  element.addEventListener("keydown", (event: KeyboardEvent) => walk(event, element));
  tell(state.s);
  requestAnimationFrame(() => {
    addEventListener("hashchange", follow);
    element.querySelector("[aria-current]")?.scrollIntoView({block: "center"});
  });
  return element;
}

function chosen(report: Report, state: State): ArticleReport | undefined {
  const others = report.articles.filter(({standing}) => standing !== "wire");
  return others.find(({article}) => article.id === state.a) ?? others[0];
}

function roleOf({standing}: ArticleReport): string {
  return standing === "later" ? "A later event; not compared" : "Beside the wire";
}

/** The sentence in words: its number, and what the lens noticed in it. */
function describe({text, article, label}: ArticleReport, index: number, lines: Underline[], lens?: string): string {
  const sentence = text.sentences[index];
  if (!sentence) return "";
  const where = `Sentence ${index + 1} of ${text.sentences.length}, ${label}.`;
  if (!lens) return where;
  const found = lines.filter(({start, end}) => start < sentence.end && end > sentence.start);
  if (found.length === 0) return `${where} ${lens}: nothing noticed here.`;
  return `${where} ${lens}: ${found.map(({start, end, note}) => `“${clip(article.text.slice(start, end))}” (${note})`).join("; ")}.`;
}

function clip(words: string): string {
  const list = words.split(/\s+/);
  return list.length > 8 ? `${list.slice(0, 4).join(" ")} … ${list.slice(-3).join(" ")}` : list.join(" ");
}

/** ↑ ↓ sentence by sentence, ← → to the other text, . and , mark by mark, Enter selects, Escape clears. */
function walk(event: KeyboardEvent, element: HTMLElement): void {
  const here = (event.target as Element).closest<HTMLElement>(".sentence");
  if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
  const columns = [...element.querySelectorAll("section")].map((s) => [
    ...s.querySelectorAll<HTMLElement>(".sentence")
  ]);
  const column = columns.findIndex((list) => list.includes(here));
  const row = columns[column].indexOf(here);
  const marked = (step: number) => {
    const list = columns[column].filter((p, i) => p.querySelector("mark") && (i - row) * step > 0);
    return step > 0 ? list[0] : list.at(-1);
  };
  const goals: Record<string, () => HTMLElement | undefined> = {
    ArrowDown: () => columns[column][row + 1],
    ArrowUp: () => columns[column][row - 1],
    ArrowLeft: () => columns[column - 1]?.[Math.min(row, columns[column - 1].length - 1)],
    ArrowRight: () => columns[column + 1]?.[Math.min(row, columns[column + 1].length - 1)],
    ".": () => marked(1),
    ",": () => marked(-1)
  };
  if (event.key === "Enter") updateState({s: here.dataset.s});
  else if (event.key === "Escape") updateState({s: undefined});
  else if (event.key in goals) {
    const goal = goals[event.key]();
    if (goal) {
      here.tabIndex = -1;
      goal.tabIndex = 0;
      goal.focus();
    }
  } else return;
  event.preventDefault();
}
