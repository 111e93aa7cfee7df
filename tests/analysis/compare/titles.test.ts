import fc from "fast-check";
import {expect, test} from "vitest";
import {readStory} from "../../../loaders/corpus/corpus.js";
import {readArticles} from "../../../src/analysis/read.js";
import {introducedMarks} from "../../../src/analysis/compare/introduced.js";
import type {Article} from "../../../src/analysis/model/story.js";
import {findNames} from "../../../src/analysis/names/names.js";
import {segment} from "../../../src/analysis/text/segment.js";
import {checkTitle, nameWords, type Known} from "../../../src/analysis/compare/titles/titles.js";
import {sayTitle} from "../../../src/analysis/say/titles.js";
import {findAttributions} from "../../../src/analysis/voices/ledger.js";
import {article, story, wireText} from "../../stories.js";

const none = {ignore: new Set<string>(), named: new Set<string>(), rarity: () => 1};
function side(one: Article) {
  const text = segment(one.text, one.zones);
  return {article: one, text, attributions: findAttributions(one.text, text), names: findNames(one.text, text)};
}
const check = (title: string, body: string, reference?: string) => {
  const one = article("a", `${title}\n\n${body}\n`, {headline: title});
  return told(side(one), reference === undefined ? null : article("w", `${reference}\n\n${body}\n`), none);
};
const told = (one: Parameters<typeof checkTitle>[0], reference: Article | null, known: Known) => {
  const found = checkTitle(one, reference, known);
  return {...found, says: sayTitle(one.article.text, found, "the wire")};
};
const body =
  "The mayor of Riverton gave the council a limousine on Monday, officials said. It cost 12 million crowns, they said in a note to the town.";

test("a word is borne out by any of its forms, by an irregular past and by the word it is clipped from", () => {
  expect(check("Mayor gives council 12 million crown limo", body).says).toEqual([
    "All 6 content words are in the text."
  ]);
});

test("words, names and numbers that the text does not have are listed as what they are", () => {
  const one = article("a", `Oslo mayor gives council 15 cars\n\n${body}\n`);
  const {says, words} = told(side(one), null, {...none, named: new Set(["oslo"])});
  expect(says).toEqual([
    "3 of its 6 content words are not in the text in any form: the name “Oslo”, the number “15” and “cars”."
  ]);
  for (const {start, end} of words) expect(one.text.slice(start, end)).not.toMatch(/^\s|\s$/);
});

test("loaded words that the reference's headline has too are not introduced", () => {
  const loaded = check("Mayor slammed over lavish limousine", body, "Mayor slammed over limousine");
  expect(loaded.loaded.length).toBeGreaterThan(loaded.introduced.length);
  expect(loaded.says).toContain("Loaded, and not in the headline of the wire: “lavish”.");
  expect(check("Mayor slammed over lavish limousine", body).introduced).toEqual([]);
});

test("a counter behind the headline is furniture, not a number of the headline", () => {
  const {articles, story: sample} = {...readArticles(readStory("data/kim-limousine").story)};
  expect(sample.id).toBe("kim-limousine");
  const known = {...none, named: nameWords(articles)};
  const checks = new Map(articles.map((one) => [one.article.id, told(one, null, known)]));
  expect(checks.get("unnamed-1")?.says).toEqual([
    "All 10 content words are in the text.",
    "The page adds to the line: “- 104 Views”."
  ]);
  expect(checks.get("unnamed-2")).toMatchObject({title: null, says: []});
  for (const id of ["lbci", "imamovic", "unnamed-3"]) expect(checks.get(id)?.says).toHaveLength(1);
  expect(checks.get("lbci")?.words.filter(({kind}) => kind === "name")).toHaveLength(7);
});

test("a headline surer, or less sure, of an act than its text says so; an equal one does not", () => {
  const shift = (title: string, text: string) => check(title, `${text} Nobody was hurt in the town.`).says[1];
  expect(
    shift(
      "Bridge collapses in Riverton after storm",
      "The bridge in Riverton may have collapsed after the storm on Monday, police said."
    )
  ).toBe("Put more firmly than in the text: “collapses”, where the text has “may have collapsed”.");
  expect(
    shift(
      "Mayor may have resigned over bridge in Riverton",
      "The mayor of Riverton resigned over the bridge on Monday."
    )
  ).toBe("Put less firmly than in the text: “may have resigned”, where the text has “resigned”.");
  expect(
    shift("Mayor resigns over bridge in Riverton", "The mayor of Riverton resigned over the bridge on Monday.")
  ).toBeUndefined();
});

test("one content word is one", () => {
  expect(check("The mayor", body).says).toEqual(["Its one content word is in the text."]);
  expect(check("The anthem", body).says).toEqual(["Its one content word is not in the text in any form: “anthem”."]);
});

test("a loaded word is introduced where the reference has no form of it", () => {
  const [wire, other] = readArticles(
    story([
      article("w", wireText),
      article(
        "b",
        "A town\n\nThe lavish bridge is a disgraceful sham, and the mayor was slammed for the lavish sham.\n"
      )
    ])
  ).articles;
  const marks = other.marks.filter(({feature}) => feature === "loaded");
  expect(introducedMarks(marks, other.text.words, wire.text.words)).toHaveLength(marks.length);
  const told = segment("The shams were lavish.", [{start: 0, end: 22, kind: "body", by: "rule", why: ""}]).words;
  const left = introducedMarks(marks, other.text.words, told).map(({start, end}) =>
    other.article.text.slice(start, end)
  );
  expect(left).toEqual(["disgraceful", "slammed"]);
});

test("any headline over any text: spans inside it, never an error", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme", maxLength: 40}), fc.string({maxLength: 60}), (title, text) => {
      const one = article("a", `${title}\n\n${text}`);
      const {words, furniture, loaded} = checkTitle(side(one), one, none);
      for (const {start, end} of [...words, ...furniture, ...loaded])
        expect(start >= 0 && end > start && end <= one.text.length).toBe(true);
    }),
    {numRuns: 200, seed: 7}
  );
});
