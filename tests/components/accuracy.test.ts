// @vitest-environment jsdom

import {expect, test} from "vitest";
import type {Accuracy, AccuracySet, Scores} from "../../src/analysis/model/methods.js";
import {accuracy, bands, changes, told} from "../../src/components/tables/accuracy.js";
import {footnote} from "../../src/components/card/figure.js";
import {overview} from "../../src/components/charts/overview.js";
import {disagreements, scores} from "../../src/components/charts/scores.js";

const set: AccuracySet = {
  capability: "rain",
  set: "dev",
  detector: "Rain",
  where: "hills",
  asks: "Does it rain?",
  corpus: "days in the hills (Brook 2001)",
  n: 1500,
  whole: 3000,
  remark: "Poor.",
  figures: [
    {
      of: "days with rain",
      kind: "F1",
      value: 0.456,
      whole: 0.5,
      parts: {precision: 0.25, recall: 0.75},
      lower: false,
      baseline: [{value: 0.4, what: "always <b>yes</b>"}],
      published: [],
      people: [{value: 0.9, what: "two farmers"}]
    }
  ]
};
const data: Accuracy = {
  sets: [set, {...set, detector: "Snow"}],
  errors: [{capability: "rain", title: "3 of 9 days are missed", how: "Counted.", kinds: [{name: "fog", count: 3}]}],
  date: "2020-02-03",
  version: "9.9.9",
  listsChanged: false,
  words: {title: "T", subtitle: "S", caption: "C"}
};
const read = (element: Element) => element.textContent!.replace(/\s+/g, " ");

test("every detector has its table: figures, size, simple means and people; columns without any are left out", () => {
  const page = accuracy(data);
  expect([...page.querySelectorAll("h3")].map((h) => h.textContent)).toEqual(["Rain", "Snow"]);
  const [table] = page.querySelectorAll("table");
  expect([...table.querySelectorAll("th[scope=col]")].map((th) => th.textContent)).toEqual([
    "Judged",
    "Here",
    "Simple means",
    "People",
    "Whole set"
  ]);
  const text = read(page);
  for (const words of [
    "1,500 days in the hills (Brook 2001)",
    "3,000 in the whole set",
    "0.46",
    "precision 0.25",
    "Poor."
  ])
    expect(text).toContain(words);
  expect(text).toContain("Measured on 2020-02-03 with version 9.9.9.");
  expect(text).toContain("3 of 9 days are missed");
  expect(page.querySelectorAll("b b, td b")).toHaveLength(2); // of our figures only: what others say is text
});

test("it is said plainly when the word lists have changed since", () => {
  expect(read(accuracy(data))).not.toContain("have changed");
  expect(read(accuracy({...data, listsChanged: true}))).toContain("The word lists have changed since");
});

test("the chart of all sets has a row, a dot and a value for each, and the same in its table", () => {
  const card = overview(data, {width: 800});
  expect(card.textContent).toContain("Rain, hills (F1)");
  expect(card.querySelectorAll("tbody tr")).toHaveLength(2);
  expect(card.querySelector("svg")?.textContent).toContain("0.46");
  expect(card.querySelectorAll("svg circle, svg path").length).toBeGreaterThan(3);
});

test("bands are written as their measures are: shares in per cent, rates with one decimal, means with two", () => {
  const quantiles = {"10": 0.1, "25": 0.25, "50": 0.5, "75": 0.75, "90": 1};
  const about = {id: "x", name: "X", unit: "u", corpus: "hills", n: 9, quantiles};
  const text = read(
    bands([
      {...about, scale: "share"},
      {...about, scale: "rate"},
      {...about, scale: "mean"}
    ])
  );
  expect(text).toContain("10%25%50%75%100%");
  expect(text).toContain("0.10.30.50.81.0");
  expect(text).toContain("0.100.250.500.751.00");
});

const scored: Scores = {
  story: "bridge",
  reference: {name: "the wire", sentences: ["The <i>bridge</i> opened.", "   "]},
  articles: [{id: "a", label: "Gazette", sentences: ["It opened.", "It rained."]}],
  grades: {likely: 0.4, sure: 0.6},
  dots: [
    {article: 0, sentence: 0, nearest: 0, score: 0.7, linked: true, hand: false},
    {article: 0, sentence: 1, nearest: 1, score: 0.1, linked: false, hand: null}
  ],
  disagreements: [
    {article: 0, sentence: 0, reference: 0, score: 0.7, linked: true},
    {article: 0, sentence: 1, reference: 1, score: null, linked: false}
  ],
  words: {title: "T", subtitle: "S", caption: "C"},
  agreement: "Of 9 links 8 are found."
};

test("every sentence is a dot that leads to its place, with what the program and the hand say in the table", () => {
  const card = scores(scored, {width: 600});
  const links = [...card.querySelectorAll("svg a")].map((a) => a.getAttribute("href") ?? a.getAttribute("xlink:href"));
  expect(links).toEqual(["./compare/bridge#a=a&s=1", "./compare/bridge#a=a&s=2"]);
  expect([...card.querySelectorAll("tbody tr")].map(read).map((row) => row.replace(/ /g, ""))).toEqual([
    "Gazette10.701linkednotlinked",
    "Gazette20.102notlinkedonceso,onceotherwise"
  ]);
});

test("disagreements are listed by who linked, as text, and a withheld sentence is said to be so", () => {
  const lists = disagreements(scored);
  expect(read(lists)).toContain("Of 9 links 8 are found.");
  expect([...lists.querySelectorAll("summary")].map((s) => s.textContent)).toEqual([
    "Linked by the program, not by hand: 1",
    "Linked by hand, not by the program: 1"
  ]);
  expect(lists.querySelectorAll("i")).toHaveLength(0);
  expect(read(lists)).toContain("[ not shown ]");
});

test("without labels there is a sentence instead of a chart", () => {
  expect(read(scores(null, {width: 600}))).toContain("not in this copy");
  expect(disagreements(null).textContent).toBe("");
});

test("a footnote is shown where there is one", () => {
  expect(footnote(data.words)).toBeNull();
  expect(footnote({...data.words, footnote: "Measured."})?.textContent).toBe("Measured.");
});

test("changes judged by reading are counts with an interval; a kind that was not noticed says so", () => {
  const element = changes({
    columns: ["3 hills", "2 dales"],
    rows: [{kind: "source lost", counts: [{right: 2, judged: 3, interval: [0.21, 0.94]}, null]}],
    words: ["3 in 6 articles (3 hills)"]
  });
  expect([...element.querySelectorAll("th, td")].map(read)).toEqual([
    "Right of judged",
    "3 hills",
    "2 dales",
    "source lost",
    "2 of 3 21 to 94%",
    "–"
  ]);
  expect(read(element)).toContain("Few are: 3 in 6 articles (3 hills).");
  expect(read(changes(null))).toBe("");
  expect([...told(["One.", "Two."]).querySelectorAll("p")].map(read)).toEqual(["One.", "Two."]);
});
