// @vitest-environment jsdom

import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {reportOnPasted, type Pasted} from "../../src/analysis/pasted.js";
import type {Question} from "../../src/analysis/worker.js";
import {currentState, keepLocal} from "../../src/components/state/focus.js";
import {filesOf} from "../../src/components/card/storyfiles.js";
import {
  answers,
  blocks,
  boxes,
  counted,
  overview,
  readings,
  sideBySide,
  type Boxes,
  type Shown
} from "../../src/components/try.js";
import {rewriteText, wireText} from "../stories.js";

const sample: Pasted = {wire: wireText, rewrite: rewriteText, ignore: ["bridge"]};
const report = reportOnPasted(sample);
const plain = (element: Element) => element.textContent?.replace(/\s+/g, " ") ?? "";

class FakeWorker extends EventTarget {
  asked: Question[] = [];
  terminate = vi.fn();
  postMessage(question: Question) {
    this.asked.push(question);
  }
  answer(id: number, more: object = {report}) {
    this.dispatchEvent(new MessageEvent("message", {data: {id, ...more}}));
  }
}

let form: Boxes;
let worker: FakeWorker;
let shown: Shown[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  form = boxes(sample);
  worker = new FakeWorker();
  shown = [];
  stop = answers(form, () => worker as unknown as Worker, report)((one) => shown.push(one));
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

function type(text: string, box = 1): void {
  const area = form.querySelectorAll("textarea")[box];
  area.value = text;
  area.dispatchEvent(new Event("input", {bubbles: true}));
}

function press(name: string): void {
  [...form.querySelectorAll("button")].find(({textContent}) => textContent === name)?.click();
}

test("the sample's report stands before anything is asked", () => {
  expect(shown).toEqual([{report}]);
  vi.advanceTimersByTime(10_000);
  expect(worker.asked).toEqual([]);
});

test("what the worker answers carries the footnotes and bands of the published charts", () => {
  const notes = {footnotes: {anatomy: "Measured on hills."}, bands: [], lists: "0123456789abcdef"};
  stop();
  stop = answers(form, () => worker as unknown as Worker, null, notes)((one) => shown.push(one));
  type("Something else was said.");
  vi.advanceTimersByTime(300);
  worker.answer(1);
  const answered = shown.at(-1)?.report;
  expect(answered?.captions.anatomy).toEqual({...report.captions.anatomy, footnote: "Measured on hills."});
  expect(answered?.captions.quotations.footnote).toBeUndefined();
  expect(answered?.lists).toBe("0123456789abcdef");
});

test("the worker is asked 300 ms after the last key, with what is in the boxes then", () => {
  type("A");
  vi.advanceTimersByTime(299);
  type("A draft");
  vi.advanceTimersByTime(299);
  expect(worker.asked).toEqual([]);
  expect(form.getAttribute("aria-busy")).toBe("true");
  vi.advanceTimersByTime(1);
  expect(worker.asked).toEqual([{id: 2, wire: wireText, rewrite: "A draft", ignore: ["bridge"]}]);
  worker.answer(2, {error: "Too long."});
  expect(shown.at(-1)?.error).toBe("Too long.");
  expect(form.hasAttribute("aria-busy")).toBe(false);
});

test("an answer to texts that have changed since is passed over", () => {
  type("first");
  vi.advanceTimersByTime(300);
  type("second");
  worker.answer(1);
  expect(shown).toHaveLength(1);
  vi.advanceTimersByTime(300);
  worker.answer(2);
  expect(shown).toHaveLength(2);
});

test("a slow worker has one question at a time, and the newest texts come next", () => {
  for (const text of ["one", "two", "three"]) {
    type(text);
    vi.advanceTimersByTime(300);
  }
  expect(worker.asked.map(({rewrite}) => rewrite)).toEqual(["one"]);
  worker.answer(1);
  expect(worker.asked.map(({rewrite}) => rewrite)).toEqual(["one", "three"]);
  worker.answer(3);
  expect(worker.asked).toHaveLength(2);
  expect(shown).toHaveLength(2);
});

test("a worker that does not start is said, and one that is not needed any more is ended", () => {
  worker.dispatchEvent(new Event("error"));
  expect(shown.at(-1)?.error).toMatch(/could not be started/);
  stop();
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test("clear empties, and the sample comes back", () => {
  press("Clear");
  expect(form.value).toEqual({wire: "", rewrite: "", ignore: []});
  press("Use the sample");
  expect(form.value).toEqual(sample);
  vi.advanceTimersByTime(300);
  expect(worker.asked).toHaveLength(1);
});

test("no form that could be sent, no box that is completed, spell-checked or remembered", () => {
  expect(form.matches("form, form *")).toBe(false);
  expect(form.querySelector("form, [name]")).toBeNull();
  for (const box of form.querySelectorAll("textarea, input")) {
    expect(box.getAttribute("autocomplete")).toBe("off");
    expect(box.getAttribute("spellcheck")).toBe("false");
  }
});

test("the files are shown as text, and go when the texts change", () => {
  type("<script>alert(1)</script> <b>bold</b>");
  press("Copy as story");
  const files = form.querySelector(".files") as HTMLElement;
  expect([...files.querySelectorAll("pre")].map(({textContent}) => textContent)).toEqual(
    filesOf(form.value).map(({text}) => text)
  );
  expect(files.querySelectorAll("script, b")).toHaveLength(0);
  expect(files.parentElement?.hidden).toBe(false);
  type("other");
  expect(files.parentElement?.hidden).toBe(true);
});

test("altered quotations come first, each with the way to its sentence", () => {
  const altered = reportOnPasted({
    ...sample,
    rewrite: `Bridge opened\n\nRiverton has a new bridge, a year late.\n\n"The old bridge has served us very well for a hundred years," said Ada Brook.\n`
  });
  const [heading, list] = overview(altered).children;
  expect(heading.textContent).toBe("What stands out");
  const [first] = list.querySelectorAll(".difference");
  expect(first.textContent).toContain("The rewrite prints in quotation marks");
  expect(first.querySelector("a")?.getAttribute("href")).toContain("s=2");
});

test("one text alone: what was counted, and no word of a comparison", () => {
  const alone = reportOnPasted({...sample, rewrite: ""});
  expect(plain(overview(alone))).toContain("nothing is compared");
  expect(overview(alone).querySelector("#quotations")).toBeNull();
  expect(plain(counted(alone, {width: 900}))).toMatch(/^ ?What was counted/);
  expect(sideBySide(alone, {}).querySelectorAll(".reader section")).toHaveLength(1);
  expect(plain(readings(alone))).toContain("Empty, so nothing is compared.");
});

test("what is pasted never becomes markup", () => {
  const hostile = `<img src=x onerror=alert(1)>\n\nIt may <script>alert(2)</script> rain, "<b>a quotation</b> of some words", she said.\n`;
  const made = reportOnPasted({wire: hostile, rewrite: hostile, ignore: []});
  for (const element of [
    readings(made),
    overview(made),
    blocks(made, {width: 900}),
    sideBySide(made, {lens: "hedging"}),
    counted(made, {width: 900})
  ])
    expect(element.querySelectorAll("script, img, .reader b")).toHaveLength(0);
});

test("links and selections leave the address alone", () => {
  vi.useRealTimers();
  vi.stubGlobal("CSS", {escape: String}); // jsdom has none
  keepLocal();
  const page = sideBySide(report, {});
  document.body.replaceChildren(overview(report), blocks(report, {width: 900}), page);
  Element.prototype.scrollIntoView = vi.fn();
  const before = location.href;
  const click = (selector: string) =>
    document.querySelector(selector)?.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  click('.strip a[href$="s=2"]');
  expect(currentState()).toMatchObject({s: "2"});
  click('#anatomy a[*|href="#s=w1"]');
  expect(currentState()?.s).toBe("w1");
  expect(location.href).toBe(before);
});
