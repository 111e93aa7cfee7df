// A chart or a text is one stop of the Tab key; the arrow keys go from link to link inside it.

import {readState} from "./focus.js";
import {addressOf} from "./hover.js";

const stops = "a, td button"; // a cell that opens something

/** Makes the links of a chart one tab stop. Rows are the articles, or the rows of a table. */
export function rove<T extends Element>(chart: T): T {
  const links = () =>
    [...chart.querySelectorAll<SVGElement | HTMLElement>(stops)].filter((link) => !link.closest("details:not([open])"));
  const stop = (link: Element) => {
    for (const one of links()) one.setAttribute("tabindex", one === link ? "0" : "-1");
  };
  const [first] = links();
  if (first) stop(first);
  chart.addEventListener("focusin", ({target}) => {
    const link = (target as Element).closest(stops);
    if (link) stop(link);
  });
  chart.addEventListener("keydown", (event) => {
    const {key, target, ctrlKey, metaKey, altKey} = event as KeyboardEvent;
    const here = (target as Element).closest<SVGElement | HTMLElement>(stops);
    if (!here || ctrlKey || metaKey || altKey) return;
    const next = neighbour(here, links(), key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  });
  return chart;
}

function neighbour<T extends Element>(here: T, links: T[], key: string): T | undefined {
  const names = [...new Set(links.map(rowOf))];
  const rows = names
    .map((name) => links.filter((link) => rowOf(link) === name).sort((a, b) => middle(a) - middle(b)))
    .sort(([a], [b]) => a.getBoundingClientRect().top - b.getBoundingClientRect().top); // Plot draws kind by kind
  const order = rows.flat();
  const row = rows.findIndex((list) => list.includes(here));
  const place = order.indexOf(here);
  switch (key) {
    case "ArrowRight":
      return order[place + 1];
    case "ArrowLeft":
      return order[place - 1];
    case "ArrowDown":
      return nearest(rows[row + 1], here);
    case "ArrowUp":
      return nearest(rows[row - 1], here);
    case "Home":
      return order[0];
    case "End":
      return order.at(-1);
    default:
      return undefined;
  }
}

function rowOf(link: Element): Element | string {
  const row = link.closest("tr") ?? link.closest("p, li");
  if (row) return row;
  const {a, s} = readState(addressOf(link).split("#")[1] ?? "") ?? {};
  return s?.startsWith("w") ? "" : (a ?? "");
}

function middle(link: Element): number {
  const {left, right} = (link.closest("td, th") ?? link).getBoundingClientRect();
  return (left + right) / 2;
}

function nearest<T extends Element>(row: T[] | undefined, here: T): T | undefined {
  const x = middle(here);
  return row?.reduce((a, b) => (Math.abs(middle(b) - x) < Math.abs(middle(a) - x) ? b : a));
}
