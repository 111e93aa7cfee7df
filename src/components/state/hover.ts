// One sentence lights up wherever it stands on the page: in the charts by where their links lead, in texts by its key.
// Only classes change; no cell runs again. What hovers and tips say is said on focus and on a first tap, too.

import {readState} from "./focus.js";

const xlink = "http://www.w3.org/1999/xlink"; // Plot's links
const told = ".card svg a, .card a[title], .map a"; // links with more to say than their name
let watching = false;

/** Follows pointer and focus for as long as the page is open. */
export function watch(): void {
  if (watching) return;
  watching = true;
  const line = document.createElement("p");
  line.className = "tip-line no-print";
  line.setAttribute("role", "status");
  let touched: Element | null = null; // what a first tap has chosen; a second follows it
  let finger = false;
  let [hovered, focused]: string[][] = [[], []];
  document.addEventListener("pointerover", ({target, pointerType}) => {
    if (pointerType === "touch") return;
    hovered = keysAt(target);
    light(hovered.length ? hovered : focused);
  });
  document.addEventListener("focusin", ({target}) => {
    focused = keysAt(target);
    light(focused.length ? focused : hovered);
    tell(line, closest(target, told));
  });
  document.addEventListener("focusout", () => {
    focused = [];
    light(hovered);
    tell(line, null);
  });
  document.addEventListener("pointerdown", ({pointerType}) => (finger = pointerType === "touch"), true);
  document.addEventListener(
    "click",
    (event) => {
      const link = closest(event.target, told);
      const first = finger && event.detail > 0 && link !== touched; // 0: a key's click
      touched = finger ? link : null;
      if (!link || !first || addressOf(link).startsWith("#")) return; // what stays on the page may be followed at once
      event.preventDefault();
      event.stopPropagation();
      (link as HTMLElement | SVGElement).focus({preventScroll: true}); // which tells
    },
    true
  );
}

/** Gives each link of a chart the words that its tip has for the eye. */
export function addTips(chart: Element, tips: ReadonlyMap<string, string>): Element {
  for (const link of chart.querySelectorAll<SVGElement>("a")) {
    const tip = tips.get(addressOf(link));
    if (tip) link.dataset.tip = tip;
  }
  return chart;
}

/** Where a link leads, as it was written. */
export function addressOf(link: Element): string {
  return link.getAttribute("href") ?? link.getAttributeNS(xlink, "href") ?? "";
}

/** "w3", a sentence of the reference; "imamovic 8", one of an article. */
function keyOf(element: Element): string | undefined {
  const {s, a} = element.matches("[data-s]")
    ? {s: (element as HTMLElement).dataset.s, a: element.closest<HTMLElement>("[data-article]")?.dataset.article}
    : (readState(addressOf(element).split("#")[1] ?? "") ?? {});
  return s && (s.startsWith("w") ? s : `${a} ${s}`);
}

/** Of a sentence its own; of a difference all that it is about. */
function keysAt(target: EventTarget | null): string[] {
  const whole = closest(target, "[data-keys]") as HTMLElement | null;
  if (whole) return (whole.dataset.keys ?? "").split(",").filter(Boolean);
  const element = closest(target, "[data-s], a");
  const key = element ? keyOf(element) : undefined;
  return key === undefined ? [] : [key];
}

function closest(target: EventTarget | null, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null;
}

function light(keys: string[]): void {
  for (const element of document.querySelectorAll(".lit-up"))
    if (!keys.includes(keyOf(element) ?? "")) element.classList.remove("lit-up");
  for (const key of keys) {
    const s = CSS.escape(key.split(" ").at(-1) ?? "");
    for (const element of document.querySelectorAll(`[data-s="${s}"], a[href*="s=${s}"], a[*|href*="s=${s}"]`))
      if (keyOf(element) === key) element.classList.add("lit-up");
  }
}

/** The line is in the page only while it says something, in the way of nothing. */
function tell(line: HTMLElement, link: Element | null): void {
  const {tip} = (link as HTMLElement | null)?.dataset ?? {};
  line.textContent = link ? (tip ?? link.getAttribute("title") ?? link.getAttribute("aria-label") ?? "") : "";
  if (!line.isConnected) (document.querySelector("main") ?? document.body).append(line);
}
