// @vitest-environment jsdom
// The charts as pictures. A change of the drawing shows as a change of a file in snapshots/; `npx vitest -u` accepts it.

import {expect, test} from "vitest";
import type {Scores} from "../../src/analysis/model/methods.js";
import {anatomy} from "../../src/components/charts/anatomy.js";
import {course} from "../../src/components/charts/course.js";
import {measures} from "../../src/components/charts/measures.js";
import {scores} from "../../src/components/charts/scores.js";
import {drawn} from "./drawn.js";

const compare = "../compare/drawn#";

/** The picture in a card, a tag a line. */
function pictureOf(card: Element): string {
  return `${(card.querySelector("svg")?.outerHTML ?? "no picture").replaceAll("><", ">\n<")}\n`;
}

const agreement: Scores = {
  story: "drawn",
  reference: {name: "the wire", sentences: ["One.", "Two."]},
  articles: [{id: "near", label: "The Riverton Post", sentences: ["First.", "Second.", "Third."]}],
  grades: {likely: 0.4, sure: 0.6},
  dots: [
    {article: 0, sentence: 0, nearest: 0, score: 0.82, linked: true, hand: true},
    {article: 0, sentence: 1, nearest: 1, score: 0.45, linked: true, hand: false},
    {article: 0, sentence: 2, nearest: null, score: 0.21, linked: false, hand: null}
  ],
  disagreements: [],
  words: {title: "Scores", subtitle: "", caption: ""},
  agreement: ""
};

test.each([
  ["anatomy", () => anatomy(drawn, {width: 800, compare})],
  ["anatomy-narrow", () => anatomy(drawn, {width: 368, compare})],
  ["measures", () => measures(drawn, {width: 368, compare})],
  ["course", () => course(drawn, "hedging", {width: 800, compare})],
  ["scores", () => scores(agreement, {width: 800})]
] as const)("%s is drawn as it was", async (name, draw) => {
  await expect(pictureOf(draw())).toMatchFileSnapshot(`snapshots/${name}.svg`);
});
