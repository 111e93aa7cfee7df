import {expect, test} from "vitest";
import {readStory} from "../../../loaders/corpus/corpus.js";
import {analyze} from "../../../src/analysis/analyze.js";
import type {ArticleReport, MainEntity, Report, Signal} from "../../../src/analysis/model/report.js";
import {sayPortraits} from "../../../src/analysis/say/portraits.js";
import {article, rewriteText, story, wireText} from "../../stories.js";

const sample = analyze(readStory("data/kim-limousine").story);
const pair = analyze(story([article("w", wireText), article("b", rewriteText)]));

test("every article of a story has its signals, and its headline checked", () => {
  for (const {signals, title} of sample.articles) {
    expect(signals).toHaveLength(10);
    expect(title?.says.length).toBe(title?.title ? title.says.length : 0);
  }
});

test("an agency that only the story names is a signal, as it is a credit", () => {
  const {articles} = analyze(readStory("data/skerra-ferry").story);
  const credited = articles.filter(({credit}) => credit.credits.some(({place}) => place !== "cited"));
  expect(credited).toHaveLength(3);
  for (const {signals} of credited) expect(signals?.find(({kind}) => kind === "agency")?.state).toBe("present");
});

test("what is attributed is all of the attributed words and none of the outlet’s own", () => {
  for (const {measures} of sample.articles) {
    const of = (voice: string) => measures.find((m) => m.feature === "attributed" && m.voice === voice);
    expect(of("attributed")?.value).toBe(1);
    expect(of("own")?.value).toBe(0);
    for (const {value, interval} of measures)
      if (value !== null) for (const edge of interval ?? []) expect(Number.isFinite(edge)).toBe(true);
  }
});

test("introduced words are those of articles compared with the reference, and none of them is in it", () => {
  const words = sample.articles.map(({article: {text}, introduced}) =>
    introduced?.map((m) => text.slice(m.start, m.end))
  );
  const [wire, first, , , later] = words;
  expect(wire).toBeUndefined();
  expect(later).toBeUndefined();
  expect(first).toEqual(["lavish", "elegant", "vehemently", "intriguing"]);
});

test("tone stands sentence by sentence, with a mean from five sentences of the outlet's own voice on", () => {
  for (const {tones} of sample.entities ?? [])
    for (const {scores, own} of tones) {
      expect(own !== null).toBe(scores.filter(({voice}) => voice === "own").length >= 5);
      for (const {score} of scores) expect(Math.abs(score)).toBeLessThanOrEqual(1);
      expect(new Set(scores.map(({sentence}) => sentence)).size).toBe(scores.length);
    }
});

test("another language gets no labels, no tone and no check by English words", () => {
  const german =
    "Der Bürgermeister hat am Montag die neue Brücke eröffnet. Die Stadt hatte lange darauf gewartet, und die Kosten sind gestiegen. Der Rat will nun prüfen, wie es dazu kommen konnte, sagte eine Sprecherin.";
  const report = analyze(
    story([article("w", wireText), article("b", `Neue Brücke eröffnet\n\n${german} ${german}\n`)])
  );
  const [, other] = report.articles;
  expect(other.language).toBe("de");
  expect([other.title, other.introduced]).toEqual([undefined, undefined]);
  expect(other.signals).toHaveLength(10);
});

/** A report of so many articles, changed at will. */
const told = (
  n: number,
  change: (one: ArticleReport, i: number) => Partial<ArticleReport> = () => ({}),
  rest: Partial<Report> = {}
) => {
  const articles = Array.from({length: n}, (_, i) => {
    const one = pair.articles[Math.min(i, 1)];
    const id = `a${i}`;
    const standing = i ? ("other" as const) : ("wire" as const);
    return {
      ...one,
      standing,
      label: `The ${"ABCDE"[i]}`,
      article: {...one.article, id},
      ...change({...one, label: id}, i)
    };
  });
  return sayPortraits({...pair, articles, ...rest});
};
const signed = (...kinds: Signal["kind"][]): Partial<ArticleReport> => ({
  signals: kinds.map((kind) => ({kind, state: "present", spans: [{start: 0, end: 1}], words: ["x"]}))
});

test("the caption of the signals counts captures and never adds signals up", () => {
  const title = (n: number, bylines: number, credits: number) =>
    told(n, (_, i) => signed(...(i < bylines ? ["byline" as const] : []), ...(i < credits ? ["agency" as const] : [])))
      .signals.title;
  expect(title(0, 0, 0)).toBe("No capture to look in");
  expect(title(1, 0, 0)).toBe("The capture names no person as its writer and credits no agency");
  expect(title(1, 1, 1)).toBe("The capture names a person as its writer and credits an agency");
  expect(title(4, 0, 0)).toBe("None of the 4 captures names a person as its writer; none credits an agency");
  expect(title(4, 1, 1)).toBe("One of the 4 captures names a person as its writer; one credits an agency");
  expect(title(4, 2, 3)).toBe("2 of the 4 captures name a person as its writer; 3 credit an agency");
  expect(title(4, 4, 0)).toBe("All 4 captures name a person as its writer; none credits an agency");
});

test("the caption of the labels counts phrases: none, one, many", () => {
  const entity = (...words: [words: string, article: string][]): MainEntity => ({
    name: "Ada Brook",
    kind: "person",
    mentions: [],
    tones: [],
    labels: words.map(([text, id]) => ({
      start: 0,
      end: 1,
      words: text,
      article: id,
      voice: "own",
      how: "before the name"
    }))
  });
  const title = (n: number, ...words: [string, string][]) =>
    told(n, undefined, {entities: [entity(...words)]}).labels.title;
  expect(told(2, undefined, {entities: []}).labels.title).toBe(
    "No person, body, state or thing is named in enough of the articles"
  );
  expect(title(2)).toBe("No phrase beside a name was found for Ada Brook");
  expect(title(1, ["mayor", "a0"])).toBe("Ada Brook is called by one phrase");
  expect(title(2, ["mayor", "a0"], ["Mayor", "a1"])).toBe("One phrase is used for Ada Brook, in more than one article");
  expect(title(2, ["mayor", "a0"], ["fanatic", "a1"])).toBe(
    "Of the 2 phrases for Ada Brook, each stands in one article only"
  );
  expect(title(2, ["mayor", "a0"], ["mayor", "a1"], ["fanatic", "a1"])).toBe(
    "Of the 2 phrases for Ada Brook, one stands in one article only"
  );
});

test("the caption of the headlines says what their texts bear out and what they add", () => {
  const check = (missing: boolean, adds: boolean): ArticleReport["title"] => ({
    title: {start: 0, end: 1},
    furniture: [],
    words: [{start: 0, end: 1, kind: "word", inBody: !missing}],
    loaded: [],
    introduced: adds ? [{start: 0, end: 1, feature: "loaded", kind: "x", voice: "own", weight: 1}] : [],
    shift: null,
    says: []
  });
  const title = (n: number, missing: number, adding: number) =>
    told(n, (_, i) => ({title: check(i < missing, i > 0 && i <= adding)})).headlines.title;
  expect(title(0, 0, 0)).toBe("No headline in the captures");
  expect(title(1, 0, 0)).toBe("The words of the headline are in its text");
  expect(title(1, 1, 0)).toBe("The headline has a content word that its text does not have");
  expect(title(3, 0, 0)).toBe(
    "The words of all 3 headlines are in their texts; none adds a loaded word to the headline of the wire"
  );
  expect(title(3, 1, 1)).toBe(
    "One of the 3 headlines has a content word that its text does not have; one adds a loaded word to the headline of the wire"
  );
  expect(title(3, 3, 2)).toBe(
    "All 3 headlines have a content word that their texts do not have; 2 add a loaded word to the headline of the wire"
  );
});

test("the caption of introduced words names who has them", () => {
  const mark = {start: 0, end: 1, feature: "loaded", kind: "x", voice: "own" as const, weight: 1};
  const title = (...counts: number[]) =>
    told(counts.length, (_, i) => ({introduced: Array.from({length: counts[i]}, () => mark)})).introduced.title;
  expect(title()).toBe("No other article to look in");
  expect(title(0, 0)).toBe("No loaded word in the outlets’ own voice that the wire does not have");
  expect(title(1, 0, 3)).toBe("Loaded words that the wire does not have: one in The A and 3 in The C");
});

test("no sentence judges anybody", () => {
  const words = [
    ...Object.values(sayPortraits(sample)).flatMap(({title, subtitle, caption}) => [title, subtitle, caption]),
    ...sample.articles.flatMap(({title}) => title?.says ?? [])
  ].join(" ");
  expect(words).not.toMatch(/\b(bias(ed)?|credib\w+|fake|violat\w+|plagiari\w+|dropped|spun|omitted|propaganda)\b/i);
});
