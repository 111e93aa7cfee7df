import {expect, test} from "vitest";
import packageJson from "../../package.json" with {type: "json"};
import {readStory} from "../../loaders/corpus/corpus.js";
import {analyze} from "../../src/analysis/analyze.js";
import {labelArticles} from "../../src/analysis/read.js";
import {version} from "../../src/analysis/version.js";
import {article, rewriteText, story, wireText} from "../stories.js";

const sample = analyze(readStory("data/kim-limousine").story);

test("the wire stands first, then who shares most words with it, later coverage last", () => {
  expect(sample.articles.map(({article, standing}) => [article.id, standing])).toEqual([
    ["lbci", "wire"],
    ["unnamed-1", "other"],
    ["unnamed-3", "other"],
    ["imamovic", "other"],
    ["unnamed-2", "later"]
  ]);
});

test("labels say what the captures say, and number the nameless", () => {
  expect(sample.articles.map(({label}) => label)).toEqual([
    "Reuters, as carried by LBCI",
    "Outlet not named (1)",
    "Outlet not named (3)",
    "Faruk Imamovic (outlet not named)",
    "Outlet not named (2)"
  ]);
  const one = article("a", wireText);
  expect(labelArticles([one]).get("a")).toBe("Outlet not named");
  expect(labelArticles([{...one, agency: "Reuters", outlet: {name: "Reuters"}}]).get("a")).toBe("Reuters");
});

test("every mark is the words it says it is, and every count the number of its marks", () => {
  for (const {article, marks, measures} of sample.articles) {
    for (const {start, end} of marks)
      expect(article.text.slice(start, end).trim()).toBe(article.text.slice(start, end));
    for (const {feature, voice, count} of measures)
      expect(count).toBe(marks.filter((m) => m.feature === feature && (voice === "all" || m.voice === voice)).length);
  }
});

test("the three voices share out all the words", () => {
  for (const {measures, text} of sample.articles) {
    const words = measures.filter((m) => m.feature === "hedging");
    const of = Object.fromEntries(words.map(({voice, of}) => [voice, of]));
    expect(of.own + of.attributed + of.quoted).toBe(of.all);
    expect(of.all).toBe(text.words);
  }
});

test("without a wire the articles are compared with one another", () => {
  const report = analyze(story([article("a", wireText), article("b", rewriteText)], {wire: null}));
  expect(report.reference).toBeNull();
  expect(report.stands).toEqual([]);
  expect(report.differences.length).toBeGreaterThan(0);
  for (const {reference, article} of report.differences) expect(reference.article).not.toBe(article.article);
  expect(report.articles.map(({standing}) => standing)).toEqual(["other", "other"]);
});

test("topic words of the story are not tone", () => {
  const tone = (ignore: string[]) =>
    analyze(
      story([article("a", "A gift\n\nThe gift was a wonderful gift for the leader and his people, a good gift.\n")], {
        ignore
      })
    )
      .articles[0].marks.filter(({feature}) => feature === "tone")
      .map(({start, end}) =>
        "A gift\n\nThe gift was a wonderful gift for the leader and his people, a good gift.\n".slice(start, end)
      );
  expect(tone([])).toContain("wonderful");
  expect(tone(["wonderful"])).not.toContain("wonderful");
});

test("the version is the package's", () => {
  expect(version).toBe(packageJson.version);
});

test("a text that is not English is said to be, and nothing is counted by English lists", () => {
  const french = `Le maire inaugure un nouveau pont

Le maire de la ville a inauguré lundi un nouveau pont sur la rivière, un an plus tard que prévu, selon la mairie.

Il a déclaré que les travaux avaient coûté douze millions et que l'ancien pont serait peut-être démoli au printemps.
`;
  const report = analyze(story([article("a", wireText), article("b", french)]));
  const b = report.articles[1];
  expect(b.language).toBe("fr");
  expect(report.warnings.join()).toContain("Outlet not named (2): not in English (fr).");
  expect([b.marks, b.attributions]).toEqual([[], []]);
  for (const {value, count, label} of b.measures) expect([value, count, label]).toEqual([null, 0, "not measured"]);
  expect(report.stands.filter(({article}) => article === "b").some(({stands}) => stands)).toBe(false);
});

test("a short text stays undecided, and is measured", () => {
  const [a] = analyze(story([article("a", "Notiz\n\nDas ist kurz.\n")])).articles;
  expect(a.language).toBe("");
  expect(a.measures.some(({value}) => value !== null)).toBe(true);
});
