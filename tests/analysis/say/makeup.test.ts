import {expect, test} from "vitest";
import type {ArticleReport} from "../../../src/analysis/model/report.js";
import {sayMakeup} from "../../../src/analysis/say/makeup.js";

const one = (label: string, standing: ArticleReport["standing"], comments: number, n: number): ArticleReport =>
  ({
    label,
    standing,
    text: {sentences: Array.from({length: n}, () => ({}))},
    makeup: {parts: [], comments, from: 0.35, reads: comments / n >= 0.35}
  }) as unknown as ArticleReport;
const title = (...articles: ArticleReport[]): string => sayMakeup({articles, referenceName: "the wire"}).title;

test("names the article that comments most, beside the wire, and those that read as comment", () => {
  expect(title(one("Agency", "wire", 0, 9), one("The Post", "other", 8, 13), one("The Mail", "other", 1, 10))).toBe(
    "8 of the 13 sentences of The Post comment, in its own voice; none of the 9 of the wire does; The Post reads as comment"
  );
  expect(title(one("Agency", "wire", 2, 9), one("The Post", "other", 3, 10))).toBe(
    "3 of the 10 sentences of The Post comment, in its own voice; 2 of the 9 of the wire do"
  );
  expect(title(one("Agency", "wire", 1, 20), one("The Post", "other", 0, 9))).toBe(
    "1 of the 20 sentences of the wire comments, in its own voice"
  );
});

test("counts them where they are many", () => {
  const many = ["A", "B", "C", "D"].map((label) => one(label, "other", 5, 10));
  expect(title(...many)).toMatch(/; 4 of the 4 articles read as comment$/);
});

test("says where nothing was found, or nothing could be told", () => {
  expect(title(one("Agency", "wire", 0, 9), one("The Post", "other", 0, 9))).toBe(
    "No sentence of the 2 articles was found to comment in the outlet’s own voice"
  );
  expect(title(one("The Post", "other", 0, 9))).toBe("No sentence of The Post was found to comment in its own voice");
  expect(title({...one("Agency", "wire", 0, 9), makeup: undefined})).toBe(
    "Nothing to tell what the articles are made of"
  );
});

test("gives the line in numbers", () => {
  expect(sayMakeup({articles: [one("Agency", "wire", 0, 9)], referenceName: "the wire"}).caption).toContain(
    "35% of its"
  );
});
