// The page for pasted texts: two boxes, the worker's answer to what is in them, and its parts in an editor's order.

import {html} from "htl";
import type {ArticleReport, Band, Report} from "../analysis/model/report.js";
import type {Pasted} from "../analysis/pasted.js";
import type {Answer, Question} from "../analysis/worker.js";
import {storyFiles} from "./card/storyfiles.js";
import {anatomy} from "./charts/anatomy.js";
import {measures} from "./charts/measures.js";
import {compare, controls} from "./reader/compare.js";
import {updateState, type State} from "./state/focus.js";
import {cards} from "./tables/cards.js";
import {claims} from "./tables/claims.js";
import {quotations} from "./tables/quotations.js";
import {shared} from "./tables/shared.js";
import {sources} from "./tables/sources.js";

export type Boxes = HTMLElement & {value: Pasted};

/** What the page shows: a report, or a sentence why there is none. */
export type Shown = {report: Report; error?: undefined} | {report?: undefined; error: string};

/** What was measured beforehand, to be said under the charts of whatever is pasted. */
export interface Notes {
  footnotes: Readonly<Record<string, string>>; // by chart
  bands: Band[];
  lists: string;
}

const pause = 300; // ms without a keystroke, then the worker is asked
const place = "#"; // the texts are on the same page

/** The boxes, filled with the sample. Emits input when anything in them changes. */
export function boxes(sample: Pasted): Boxes {
  const [wire, rewrite] = [sample.wire, sample.rewrite].map(box);
  // Without a form nothing can be sent, and without completion nothing is kept.
  const ignore = html`<input type="text" autocomplete="off" spellcheck="false" value=${sample.ignore.join(", ")} />`;
  const files = html`<div hidden></div>`;
  const value = (): Pasted => ({
    wire: wire.value,
    rewrite: rewrite.value,
    ignore: ignore.value.split(/[\s,;]+/).filter(Boolean)
  });
  const fill = (pasted: Pasted) => {
    wire.value = pasted.wire;
    rewrite.value = pasted.rewrite;
    ignore.value = pasted.ignore.join(", ");
    element.dispatchEvent(new Event("input"));
  };
  const asStory = button("Copy as story", () => {
    files.hidden = !files.hidden;
    asStory.setAttribute("aria-expanded", `${!files.hidden}`);
    files.replaceChildren(storyFiles(value()));
  });
  asStory.setAttribute("aria-expanded", "false");
  const element = html`<div class="boxes no-print" role="group" aria-label="Your texts">
    <div class="pair">
      <label>The wire ${wire}</label>
      <label>The rewrite: your draft, or what another made of it ${rewrite}</label>
    </div>
    <p>Nothing you paste leaves this page. <span class="busy" aria-hidden="true">Counted again when you stop typing.</span></p>
    <label>Words that are the topic, not the tone, where there are any ${ignore}</label>
    <p class="no-print">
      ${button("Clear", () => fill({wire: "", rewrite: "", ignore: []}))}
      ${button("Use the sample", () => fill(sample))} ${asStory}
    </p>
    ${files}
  </div>`;
  element.addEventListener("input", () => {
    files.hidden = true; // made of what was in the boxes
    asStory.setAttribute("aria-expanded", "false");
    updateState({s: undefined}); // sentences have new numbers
    dispatchEvent(new Event("hashchange")); // whoever follows a text that is gone lets go of it
  });
  return Object.defineProperty(element, "value", {get: value});
}

// Some browsers send what is spell-checked to their makers.
function box(text: string): HTMLTextAreaElement {
  const area = html`<textarea rows="10" spellcheck="false" autocomplete="off" autocapitalize="off"></textarea>`;
  area.value = text;
  return area;
}

function button(name: string, act: () => void): HTMLButtonElement {
  const element = html`<button type="button">${name}</button>`;
  element.addEventListener("click", act);
  return element;
}

/**
 * For Framework's Generators.observe: first what the loader made of the sample, then the worker's answer whenever typing
 * pauses. The worker has one question at a time, and an answer to texts that have changed since is passed over: nothing
 * is drawn while somebody types.
 */
export function answers(
  form: Boxes,
  start: () => Worker,
  report: Report | null,
  notes?: Notes
): (notify: (shown: Shown) => void) => () => void {
  return (tell) => {
    const notify = (shown: Shown) => tell(shown.report ? {report: annotate(shown.report, notes)} : shown);
    const worker = start();
    let changes = 0; // in the boxes so far
    let due = 0; // up to which the worker should know them
    let asked = 0; // up to which it has been told
    let busy = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = () => {
      if (busy || asked === due) return;
      busy = true;
      asked = due;
      worker.postMessage({id: due, ...form.value} satisfies Question);
    };
    const type = () => {
      changes++;
      form.setAttribute("aria-busy", "true");
      clearTimeout(timer);
      timer = setTimeout(() => {
        due = changes;
        ask();
      }, pause);
    };
    const show = (shown: Shown) => {
      form.removeAttribute("aria-busy");
      notify(shown);
    };
    const hear = ({data}: MessageEvent<Answer>) => {
      busy = false;
      if (data.id === changes) show(data);
      ask();
    };
    const fail = () => show({error: "The analysis could not be started in this browser; the other pages need none."});
    form.addEventListener("input", type);
    worker.addEventListener("message", hear);
    worker.addEventListener("error", fail);
    notify(report ? {report} : {error: "Paste a text into one of the boxes, or into both."});
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", type);
      worker.terminate();
    };
  };
}

function annotate(report: Report, notes: Notes | undefined): Report {
  if (!notes) return report;
  const {footnotes, bands, lists} = notes;
  const captions = Object.fromEntries(
    Object.entries(report.captions).map(([chart, words]) => [
      chart,
      {...words, footnote: Object.hasOwn(footnotes, chart) ? footnotes[chart] : undefined}
    ])
  );
  return {...report, captions, bands, lists};
}

/** The same, one frame later: what hangs on it is drawn in a task of its own, and a key pressed meanwhile comes first. */
export function afterwards<T>(value: T): (notify: (value: T) => void) => () => void {
  return (notify) => {
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => notify(value))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  };
}

/** Why nothing is shown below the boxes; nothing where something is. */
export function refusal({error}: Shown): HTMLElement {
  return html`<p class="refusal" role="status">${error}</p>`;
}

/** A part of the page that needs a report; nothing where there is none. */
export function part(shown: Shown, make: (report: Report) => HTMLElement): HTMLElement | string {
  return shown.report ? make(shown.report) : "";
}

/** What each text was read as, so that a page pasted whole does not puzzle. */
export function readings({articles, warnings}: Report): HTMLElement {
  return html`<div>
    <div class="pair">${["wire", "rewrite"].map((id) => reading(articles.find(({article}) => article.id === id)))}</div>
    ${warnings.map((text) => html`<p class="warned">${text}</p>`)}
  </div>`;
}

function reading(report: ArticleReport | undefined): HTMLElement {
  if (!report) return html`<p class="reading">Empty, so nothing is compared.</p>`;
  const {article, label, text} = report;
  const headline = article.headline ? ` under the headline “${article.headline}”` : ", and no headline";
  const left = article.zones.some(
    ({kind, start, end}) => kind === "furniture" && article.text.slice(start, end).trim()
  );
  return html`<p class="reading">
    ${label}: ${count(text.words, "word")} in ${count(text.sentences.length, "sentence")}${headline}.
    ${left ? "What the page had around it is not counted; it stands line by line below the texts." : null}
  </p>`;
}

function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? "" : "s"}`;
}

/** What stands out, then quotations and claims: the editor's questions first. */
export function overview(report: Report): HTMLElement {
  const two = report.articles.length > 1;
  return html`<div>
    <h2 id="findings">What stands out</h2>
    ${two ? cards(report, {compare: place, most: 8}) : html`<p>One text alone: what was counted in it stands below, and nothing is compared.</p>`}
    ${two ? [quotations(report, {compare: place}), claims(report, {compare: place})] : null}
  </div>`;
}

/** Every sentence in its place. */
export function blocks(report: Report, {width}: {width: number}): HTMLElement {
  return anatomy(report, {width, compare: place});
}

/** The texts themselves, under one lens. */
export function sideBySide(report: Report, state: State): HTMLElement {
  return html`<div>
    <h2>${report.articles.length > 1 ? "Side by side" : "The text"}</h2>
    ${controls(report, state)} ${compare(report, state)}
  </div>`;
}

/** Sources, shared wording, and every measure in its card. */
export function counted(report: Report, {width}: {width: number}): HTMLElement {
  const two = report.articles.length > 1;
  return html`<div>
    <h2>${two ? "How the texts differ" : "What was counted"}</h2>
    ${sources(report, {compare: place})} ${two ? shared(report, {compare: place}) : null}
    ${measures(report, {width, compare: place})}
  </div>`;
}
