// All differences as a list to walk: by kind and outlet, one open at a time, both passages among the sentences around them.

import {html} from "htl";
import type {Difference, DifferenceKind} from "../../analysis/model/differences.js";
import type {Report} from "../../analysis/model/report.js";
import {watch} from "../state/hover.js";
import {addressOf, keysOf, namesIn, sayHolds} from "./cards.js";
import {headingOf, kindNames, snippetOf} from "./headings.js";
import {passages} from "./passages.js";

interface Row {
  one: Difference;
  element: HTMLDetailsElement;
}

const most = 10; // rows before the rest is asked for

/** The list; nothing where nothing was found. Keys n and p go on and back while the focus is in it. */
export function differences(report: Report, {compare}: {compare: string}): HTMLElement {
  if (report.differences.length === 0) return html`<div class="nothing" id="differences" hidden></div>`;
  watch();
  const rows = report.differences.map((one, i): Row => ({one, element: row(report, one, i, compare)}));
  const kinds = [...new Set(rows.flatMap(({one}) => one.kinds))];
  const outlets = report.articles.filter(({article}) => rows.some(({one}) => concerns(one, article.id)));
  const kind = select(
    "Kind",
    kinds.map((id): [string, string] => [id, kindNames[id]])
  );
  const outlet = select(
    "Outlet",
    outlets.map(({article, label}): [string, string] => [article.id, label])
  );
  const few = new Set(rows.filter(({one}) => one.told).slice(0, most));
  const more = html`<button type="button" class="more-rows no-print">Show the other ${rows.length - few.size}</button>`;
  const place = html`<span role="status"></span>`;
  let all = few.size === 0 || few.size === rows.length;
  const seen = () =>
    rows.filter(
      (row) =>
        (all || few.has(row)) &&
        (!kind.value || row.one.kinds.includes(kind.value as DifferenceKind)) &&
        (!outlet.value || concerns(row.one, outlet.value))
    );
  const list: HTMLElement = html`<div class="walk"></div>`;
  const draw = () => {
    const shown = new Set(seen());
    for (const row of rows) row.element.hidden = !shown.has(row); // a badge of the wire's text leads to those told
    const group = (sure: boolean, name: string) => {
      const own = rows.filter((row) => row.one.sure === sure && (row.one.told || shown.has(row)));
      const heading = own.some((row) => shown.has(row)) ? [html`<h3>${name}</h3>`] : [];
      return [...heading, ...own.map(({element}) => element)];
    };
    list.replaceChildren(
      ...group(true, "Differences"),
      ...group(false, "Passages told otherwise: worth reading side by side"),
      ...(shown.size ? [] : [html`<p>None of this kind in this outlet.</p>`])
    );
    more.hidden = all;
    tell();
  };
  const order = () => [...list.querySelectorAll<HTMLDetailsElement>("details:not([hidden])")];
  const tell = () => {
    const open = order().findIndex((one) => one.open);
    place.textContent = open < 0 ? `${order().length} of ${rows.length}` : `${open + 1} of ${order().length}`;
  };
  const open = (element: HTMLDetailsElement | undefined) => {
    if (!element) return;
    for (const other of order()) other.open = other === element;
    element.querySelector("summary")?.focus();
    element.scrollIntoView({block: "nearest"});
  };
  const showAll = () => {
    all = true;
    draw();
  };
  const go = (step: 1 | -1) => {
    const at = order().findIndex((one) => one.open);
    if (at === order().length - 1 && step > 0 && !all) showAll();
    const list = order();
    const now = list.findIndex((one) => one.open);
    open(now < 0 ? list.at(step > 0 ? 0 : -1) : list[now + step]);
  };
  for (const {element} of rows)
    element.addEventListener("toggle", () => {
      if (element.open) for (const other of order()) if (other !== element) other.open = false;
      tell();
    });
  const button = (name: string, key: string, step: 1 | -1) => {
    const element = html`<button type="button" title=${`Key ${key}`}>${name}</button>`;
    element.addEventListener("click", () => go(step));
    return element;
  };
  for (const one of [kind, outlet]) one.addEventListener("input", showAll); // a filter looks through all
  more.addEventListener("click", showAll);
  const whole: HTMLElement = html`<section id="differences" aria-label="All differences">
    <div class="filters no-print">
      <label>Kind ${kind}</label> <label>Outlet ${outlet}</label>
      <span>${button("Previous", "p", -1)} ${button("Next", "n", 1)} ${place}</span>
    </div>
    ${list} ${more}
  </section>`;
  whole.addEventListener("keydown", (event) => {
    const {key, target, ctrlKey, metaKey, altKey} = event;
    if (ctrlKey || metaKey || altKey || (target as Element).closest("select, input")) return;
    if (key !== "n" && key !== "p") return;
    event.preventDefault();
    go(key === "n" ? 1 : -1);
  });
  const follow = () => {
    if (!whole.isConnected) return removeEventListener("hashchange", follow);
    const row = rows.find(({element}) => `#${element.id}` === location.hash);
    if (!row) return;
    all ||= !few.has(row);
    kind.value = outlet.value = "";
    draw();
    open(row.element);
  };
  addEventListener("hashchange", follow);
  draw();
  return whole;
}

function concerns({article, with: more = []}: Difference, id: string): boolean {
  return article.article === id || more.includes(id);
}

/** One row. Its passages are drawn when it is opened: a story of many articles has hundreds. */
function row(report: Report, one: Difference, i: number, compare: string): HTMLDetailsElement {
  const body = html`<div></div>`;
  const heading = headingOf(one, namesIn(report));
  const element: HTMLDetailsElement = html`<details id=${`difference-${i + 1}`} data-keys=${keysOf(one)}>
    <summary>${heading} <span class="snippet">${snippetOf(one, heading)}</span> <span class="muted">${one.kinds.map((kind) => kindNames[kind]).join(", ")}</span></summary>
    ${body}
  </details>`;
  element.addEventListener("toggle", () => {
    if (!element.open || body.hasChildNodes()) return;
    const href = addressOf(report, one, compare);
    body.append(
      passages(report, one, true),
      html`<p class="holds">${sayHolds(report, one)} <span class="muted">Rule: ${one.rule}.</span> ${href ? html`<a class="no-print" href=${href}>Open in the text</a>` : null}</p>`
    );
  });
  return element;
}

function select(name: string, options: [value: string, name: string][]): HTMLSelectElement {
  return html`<select aria-label=${name}><option value="">all</option>${options.map(
    ([value, text]) => html`<option value=${value}>${text}</option>`
  )}</select>`;
}
