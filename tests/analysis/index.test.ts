// The door: what programs import.

import {expect, test} from "vitest";
import {makeArticle, makeStory, readArticle} from "../../src/analysis/index.js";

const text = "The mill closed on Friday. “We’re o\ufb03cially done,” said Tove Brand, its owner.";

test("one text is read by itself, and its offsets point into the text as it was given", () => {
  const {article, attributions, text: read} = readArticle(text);
  expect(article.text).toBe(text);
  expect(read.sentences.map(({start, end}) => text.slice(start, end).trim())).toEqual([
    "The mill closed on Friday.",
    "“We’re o\ufb03cially done,” said Tove Brand, its owner."
  ]);
  expect(attributions.map(({speaker}) => speaker)).toEqual(["Tove Brand"]);
  expect(attributions.flatMap(({content}) => content.map(({start, end}) => text.slice(start, end)))).toEqual([
    "“We’re o\ufb03cially done,”"
  ]);
});

test("what is the topic counts for nothing", () => {
  const tone = (ignore: string[]) =>
    readArticle("It was a terrible, terrible storm.", {ignore}).marks.filter(({feature}) => feature === "tone");
  expect(tone([]).length - tone(["terrible"]).length).toBe(2);
});

test("what is known of an article outranks what is read from its text", () => {
  const article = makeArticle(text, {id: "mill", headline: "Mill closes", outlet: {name: "The Brook"}});
  expect(article).toMatchObject({id: "mill", headline: "Mill closes", outlet: {name: "The Brook"}, text});
  expect(readArticle(article).label).toBe("The Brook");
});

test("the first article of a story is what the others are compared with, unless another is named", () => {
  const [one, two] = [makeArticle(text, {id: "one"}), makeArticle(text, {id: "two"})];
  expect(makeStory([one, two]).wire).toBe("one");
  expect(makeStory([one, two], {wire: "two"}).wire).toBe("two");
  expect(makeStory([one, two], {wire: null}).wire).toBeNull();
  expect(makeStory([one]).wire).toBeNull();
  expect(() => makeStory([one, one])).toThrow('two articles have the id "one"');
  expect(() => makeStory([one, two], {wire: "three"})).toThrow('"three" is none of the articles');
});
