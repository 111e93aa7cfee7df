// @vitest-environment jsdom

import {expect, test} from "vitest";
import {analyze} from "../../src/analysis/analyze.js";
import {headlines} from "../../src/components/tables/headlines.js";
import {introduced} from "../../src/components/tables/introduced.js";
import {labels} from "../../src/components/tables/labels.js";
import {signals} from "../../src/components/tables/signals.js";
import {targets} from "../../src/components/charts/targets.js";
import {article, story, wireText} from "../stories.js";

const wire = `Mayor opens new bridge

March 3, 2024 10:15

The Gazette
The Gazette

Norwegian President Ada Brook opened a bridge in Norway on Monday, a year later than planned. Ada Brook thanked the workers.

"The leader of Norway opened a fine bridge over the river today," Bo Lind said. Norway had paid for it. Ada Brook left early.

The council said the work had cost 12 million crowns. Bo Lind voted against it.
`;
const other = `Mayor opens bridge in Riverton - 104 Views

By Carl Moe

Norwegian President Ada Brook opened a lavish bridge in Norway on Monday, a year later than planned. Ada Brook, a bridge fanatic, thanked the workers.

The council said the disgraceful work had cost 12 million crowns. Bo Lind voted against it in Norway.
`;
const sample = analyze(
  story([article("w", wire, {outlet: {name: "The Gazette"}}), article("b", other, {role: "independent"})])
);
const at = {width: 900, compare: "../compare/invented#"};
const plain = (element: Element) => element.textContent?.replace(/\s+/g, " ") ?? "";

test("the matrix has a row a signal, a cell an article, and the words in the cell", () => {
  const rows = [...signals(sample, at).querySelectorAll("tbody tr")];
  expect(rows).toHaveLength(10);
  for (const row of rows) expect(row.querySelectorAll("td")).toHaveLength(2);
  expect(plain(rows[1])).toContain("By Carl Moe");
  expect(plain(rows[0].querySelectorAll("td")[1])).toBe("not in the capture");
  expect(rows[0].querySelectorAll("details li")).toHaveLength(2);
  expect(plain(rows[6])).toMatch(/(cannot be told){2}/);
});

test("a phrase that is somebody else's says whose voice it is, and leads to its sentence", () => {
  const card = labels(sample, at);
  const quoted = [...card.querySelectorAll("i")].find((one) => plain(one) === "leader of Norway");
  expect(plain(quoted?.parentElement as Element)).toBe("leader of Norway (quoted)");
  expect(quoted?.querySelector("a")?.getAttribute("href")).toBe("../compare/invented#s=w3");
  expect(plain(card)).toContain("bridge fanatic");
});

test("introduced words and tones lead to their sentences with their lens on", () => {
  const [first] = introduced(sample, at).querySelectorAll("a");
  expect(plain(first)).toBe("lavish");
  expect(first.getAttribute("href")).toBe("../compare/invented#a=b&s=1&lens=loaded");
  const card = targets(sample, at);
  expect(card.querySelectorAll("svg a").length).toBeGreaterThan(5);
  expect(card.querySelectorAll("tbody tr")).toHaveLength(6); // two persons and a state in two articles
});

test("under a headline stands what its text bears out and what the page adds", () => {
  expect(plain(headlines(sample))).toContain("The page adds to the line: “- 104 Views”.");
});

test("a story of one article without names is drawn, and hostile words stay text", () => {
  const hostile = `<img src=x onerror=alert(1)>\n\nOpinion\n\n${wireText}\nContact us: <script>alert(2)</script> desk@gazette.example\n`;
  const report = analyze(story([article("a", hostile, {outlet: {name: "<i>The Wire</i>"}})]));
  for (const element of [
    signals(report, at),
    labels(report, at),
    introduced(report, at),
    targets(report, at),
    headlines(report)
  ])
    expect(element.querySelectorAll("script, img")).toHaveLength(0);
  const empty = analyze(story([]));
  for (const element of [signals(empty, at), labels(empty, at), targets(empty, at), headlines(empty)])
    expect(plain(element).length).toBeGreaterThan(10);
  expect(introduced(empty, at).className).toBe("nothing"); // there is no wire to look in
});
