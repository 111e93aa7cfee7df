// @vitest-environment jsdom
// The states in which a page has less to show, each with an invented story.

import {expect, test} from "vitest";
import {analyze} from "../../src/analysis/analyze.js";
import {anatomy} from "../../src/components/charts/anatomy.js";
import {claims} from "../../src/components/tables/claims.js";
import {compare} from "../../src/components/reader/compare.js";
import {course} from "../../src/components/charts/course.js";
import {echo} from "../../src/components/charts/echo.js";
import {addressOf} from "../../src/components/state/hover.js";
import {cards} from "../../src/components/tables/cards.js";
import {articles, missing, problem, usable} from "../../src/components/tables/lists.js";
import {measures} from "../../src/components/charts/measures.js";
import {quotations} from "../../src/components/tables/quotations.js";
import {shared} from "../../src/components/tables/shared.js";
import {article, rewriteText, story, wireText} from "../stories.js";

Element.prototype.scrollIntoView = () => {}; // jsdom has no layout

const at = {width: 900, compare: "../compare/x#"};
const words = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();

test("data that cannot be loaded are one sentence and the way back, and nothing else is drawn", async () => {
  const data = await Promise.reject(new Error("Unable to load file")).catch(missing("../"));
  const said = problem(data) as HTMLElement;
  expect(words(said)).toBe("The data of this page could not be loaded. Reload it, or go back to the list. All stories");
  expect(said.querySelector("a")?.getAttribute("href")).toBe("../");
  expect(await Promise.race([usable(data), Promise.resolve("nothing")])).toBe("nothing");
});

test("without a wire nothing is compared, and the page says so", () => {
  const report = analyze(story([article("a", wireText), article("b", rewriteText)], {wire: null}));
  expect(words(cards(report, {compare: "#"}))).toContain("No wire copy was marked, so the articles are compared");
  for (const card of measures(report, at).querySelectorAll(".card svg"))
    expect(card.querySelector('[stroke-dasharray="2,3"]')).toBeNull(); // the wire's rule
  for (const element of [claims(report, at), echo(report, at)]) expect(element.className).toBe("nothing");
  const text = words(compare(report, {a: "b"})) + words(anatomy(report, at));
  expect(text).not.toMatch(/the wire|only here|set aside/i);
});

test("one article: measures, course and text, and no heading of a comparison", () => {
  const report = analyze(story([article("a", wireText)]));
  expect(words(cards(report, {compare: "#"}))).toBe("One article, so nothing is compared.");
  for (const element of [quotations(report, at), claims(report, at), shared(report, at), echo(report, at)])
    expect(element.className).toBe("nothing");
  expect(measures(report, at).querySelectorAll(".card")).toHaveLength(report.features.length);
  expect(course(report, "attribution", at).querySelector("svg")).not.toBeNull();
  expect(compare(report, {}).querySelectorAll(".sentence").length).toBe(report.articles[0].text.sentences.length);
});

test("nothing matched: the page says so, and shows the nearest three", () => {
  const other = `Harvest begins early

Farmers in the north picked the first apples a month before the usual date.

The warm spring is the reason, a grower said. Prices may fall in autumn. Cider makers are content.
`;
  const report = analyze(story([article("a", wireText), article("b", other, {role: "independent"})]));
  const [, b] = report.articles;
  expect(b.alignment?.matches).toEqual([]);
  const note = compare({...report, articles: [report.articles[0], {...b, standing: "other"}]}, {}).querySelector(
    ".note"
  );
  expect(words(note as Element)).toMatch(/^No sentence of Outlet not named \(2\) matches the wire\. The nearest:/);
  expect(note?.querySelectorAll("li")).toHaveLength(3);
  expect(note?.querySelector("a")?.getAttribute("href")).toMatch(/^#a=b&s=\d$/);
});

test("a feature that found nothing says so and draws no axis", () => {
  const report = analyze(story([article("a", "Town meets\n\nThe council met on Monday in the hall.\n")]));
  const card = course(report, "hedging", at);
  expect(card.querySelector("svg")).toBeNull();
  expect(words(card)).toContain("Nothing found in the article.");
});

test("quotation marks that do not pair are said beside the quotations", () => {
  const open = `Bridge opens\n\n"The old bridge served us well for ninety years, Mayor Ada Brook said.\n\nThe work cost 12 million crowns.\n`;
  const report = analyze(story([article("a", wireText), article("b", open)]));
  expect(words(quotations(report, at))).toContain("1 quotation has no closing mark; where it ends is a guess.");
  expect(report.warnings.join()).toContain("without a closing mark");
});

test("later coverage stands last, in outline, under its name, and in no comparison", () => {
  const report = analyze(
    story([
      article("a", wireText),
      article("b", rewriteText, {role: "independent"}),
      article("c", wireText, {role: "later"})
    ])
  );
  expect(report.articles.map(({article}) => article.id).at(-1)).toBe("c");
  expect(report.articles.at(-1)?.standing).toBe("later");
  expect(words(articles(report, at))).toContain("set aside as about a later event");
  const blocks = [...anatomy(report, at).querySelectorAll("svg a")].filter((a) => /a=c/.test(addressOf(a)));
  expect(blocks).toHaveLength(report.articles.at(-1)?.text.sentences.length ?? 0);
  for (const block of blocks) expect(block.closest('[stroke-dasharray="2,2"]')).not.toBeNull();
  expect(report.differences.every(({article}) => article.article !== "c")).toBe(true);
});

test("a very long article folds after 60 sentences, and a selection in the fold opens it", () => {
  const sentences = Array.from({length: 150}, (_, i) => `The council met for the ${i + 1}th time in the old hall.`);
  const long = `Long report\n\n${Array.from({length: 15}, (_, p) => sentences.slice(10 * p, 10 * p + 10).join(" ")).join("\n\n")}\n`;
  const report = analyze(story([article("a", wireText), article("b", long)]));
  expect(report.articles[1].text.sentences).toHaveLength(150);
  const fold = (s?: string) => compare(report, {a: "b", s}).querySelector<HTMLDetailsElement>("details.fold");
  expect(fold()?.open).toBe(false);
  expect(fold()?.querySelector("summary")?.textContent).toBe("90 more sentences");
  expect(fold("12")?.open).toBe(false);
  expect(fold("140")?.open).toBe(true);
});

test("paper opens the fold", () => {
  const long = `Long report\n\n${Array.from({length: 70}, (_, i) => `The council met for the ${i + 1}th time.`).join("\n\n")}\n`;
  const element = compare(analyze(story([article("a", long)])), {});
  document.body.append(element);
  dispatchEvent(new Event("beforeprint"));
  expect(element.querySelector<HTMLDetailsElement>("details.fold")?.open).toBe(true);
  element.remove();
});
