import {readFileSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {expect, test} from "vitest";
import {analyze} from "../../../src/analysis/analyze.js";
import {chooseShown, excerpt, largestShare, mostWords} from "../../../src/analysis/publish/excerpt.js";
import type {Report} from "../../../src/analysis/model/report.js";
import {project} from "../../project.js";
import {article, rewriteText, story, wireText} from "../../stories.js";

const alteredText = `Bridge opens at last

The mayor of Riverton opened the bridge at noon, and a band played for the guests who had come.

"The old bridge served all of us well for nearly ninety years," Mayor Ada Brook said.

Nobody at the ceremony would say how much of the money had been spent on the towers alone. Two members of the council stayed away from it. They gave no reason.

The ferry across the river will run until the summer, and then it will be sold to a town further down. Tickets for it are still to be had.
`;
const longWire = `${wireText}
The bridge carries two lanes of cars and a path for people on foot. It replaces one that was built for horses. The council will decide in the autumn whether lorries may use it.
`;
const told = story(
  [
    article("wire", longWire),
    article("altered", alteredText),
    article("rewrite", rewriteText, {outlet: {name: "Echo"}})
  ],
  {publish: "excerpts"}
);
const full = analyze(told);
const published = excerpt(full);

/** Runs of so many words, as a search for leaks would look for them. */
function runs(text: string, n: number): string[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) as string[];
  return words.slice(n - 1).map((_, i) => words.slice(i, i + n).join(" "));
}

function flatten(value: unknown): string {
  return (
    JSON.stringify(value)
      .replace(/\\n/g, " ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}

function withheldSentences({articles, shown}: Report, of: Report): string[] {
  return articles.flatMap(({article: {id}, text}) => {
    const original = of.articles.find(({article}) => article.id === id)?.article.text ?? "";
    const seen = shown?.find((one) => one.article === id)?.sentences ?? [];
    return text.sentences.filter((_, i) => !seen.includes(i)).map(({start, end}) => original.slice(start, end));
  });
}

test("a story to be published in full is left as it is", () => {
  const free = analyze({...told, publish: "full"});
  expect(excerpt(free)).toBe(free);
});

test("every article keeps its length, its sentences and its counts", () => {
  expect(
    published.articles.map(({article, text, marks, measures}) => [article.text.length, text, marks, measures])
  ).toEqual(full.articles.map(({article, text, marks, measures}) => [article.text.length, text, marks, measures]));
  expect(published.pairs).toEqual(full.pairs);
});

test("a sentence is shown whole or is blank", () => {
  for (const {article, text} of published.articles) {
    const original = full.articles.find((one) => one.article.id === article.id)?.article.text ?? "";
    const seen = published.shown?.find((one) => one.article === article.id)?.sentences ?? [];
    for (const [i, {start, end}] of text.sentences.entries())
      expect(article.text.slice(start, end)).toBe(
        seen.includes(i) ? original.slice(start, end) : original.slice(start, end).replace(/[^\r\n]/g, " ")
      );
  }
});

test("no article shows more than the share or the number of words that is stated", () => {
  for (const {article, words, sentences} of published.shown ?? []) {
    const {text} = full.articles.find((one) => one.article.id === article) as Report["articles"][number];
    expect(words).toBeLessThanOrEqual(Math.min(mostWords, largestShare * text.words));
    expect(words).toBe(sentences.reduce((n, i) => n + text.sentences[i].words[1] - text.sentences[i].words[0], 0));
  }
});

test("the evidence of the first finding comes first, on both sides", () => {
  expect(full.differences[0].kinds).toContain("quotation");
  expect(published.differences[0].text).toBe(full.differences[0].text);
  for (const {article: id, spans} of [published.differences[0].reference, published.differences[0].article])
    for (const {start, end} of spans)
      expect(
        published.articles
          .find(({article}) => article.id === id)
          ?.article.text.slice(start, end)
          .trim()
      ).not.toBe("");
});

test("no withheld sentence, and no eight words of one in a row, are anywhere in the report", () => {
  const text = flatten(published);
  const shown = flatten([
    published.articles.map(({article, label}) => [article.text, article.headline, label]),
    published.story.title,
    published.story.about
  ]);
  const hidden = withheldSentences(published, full);
  expect(hidden.length).toBeGreaterThan(8);
  for (const sentence of hidden) {
    const words = runs(sentence, Math.min(8, sentence.split(/\s+/).length));
    for (const run of words) if (!shown.includes(run)) expect(text).not.toContain(run);
  }
});

test("a finding whose words are withheld says how many there are", () => {
  const none = excerpt(full, []);
  expect(none.differences[0].text).toMatch(/in quotation marks “\[ \d+ words \]”/);
  expect(flatten(none)).not.toContain("served all of us well for nearly ninety");
});

test("the words of a compared quotation are forgotten where it is withheld", () => {
  const none = excerpt(full, []);
  expect(full.quotations.length).toBeGreaterThan(0);
  for (const {quote, counterpart} of none.quotations)
    for (const {words} of [quote, ...counterpart]) expect(words.every(({form}) => form === "")).toBe(true);
});

test("whatever the reference, the same sentences are shown", () => {
  const shown = chooseShown(full);
  const other = excerpt(analyze(told, "altered"), shown);
  const texts = (report: Report) => Object.fromEntries(report.articles.map(({article}) => [article.id, article.text]));
  expect(texts(other)).toEqual(texts(published));
});

test("the headline, byline, dateline and credit lines stay; promotions and furniture go", () => {
  const page = `Mayor opens new bridge\n\nBy Ada Finch\n\nThe mayor opened the bridge on Monday.\n\nAlso read: Ten bridges to see this summer\n`;
  const [one] = excerpt(analyze(story([article("a", page)], {publish: "excerpts"})), []).articles;
  expect(one.article.text.trim().split(/\n+/)[0]).toBe("Mayor opens new bridge");
  expect(one.article.text).toContain("By Ada Finch");
  expect(one.article.text).not.toContain("Ten bridges");
});

test("texts of any shape are blanked to their own length, and what is chosen fits", () => {
  const words = fc.array(
    fc.constantFrom("may", "said", "“we", "it”", "\u{1F600}", "bridge", "Brook", "12", "terrible"),
    {minLength: 1, maxLength: 12}
  );
  const text = fc
    .array(words, {minLength: 1, maxLength: 6})
    .map((list) => list.map((w) => `The ${w.join(" ")}.`).join(" "));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const report = analyze(
        story([article("a", `One\n\n${a}\n`), article("b", `Two\n\n${b}\n`)], {publish: "excerpts"})
      );
      const result = excerpt(report);
      for (const [i, {article, text}] of report.articles.entries()) {
        expect(result.articles[i].article.text).toHaveLength(article.text.length);
        expect(result.shown?.[i].words).toBeLessThanOrEqual(largestShare * text.words);
      }
    }),
    {seed: 11, numRuns: 40}
  );
});

test("data/README.md states the limits that hold", () => {
  const readme = readFileSync(join(project, "data/README.md"), "utf8").replace(/\s+/g, " ");
  expect(readme).toContain(`at most ${100 * largestShare} % of its words, ${mostWords} at the most`);
});
