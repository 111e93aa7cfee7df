import {expect, test} from "vitest";
import {contextOf} from "../../../loaders/evaluate/context.js";
import {boosting} from "../../../src/analysis/features/boosting.js";

const marked = (text: string): string[] =>
  boosting.detect(contextOf(text)).map(({start, end, kind}) => `${kind}: ${text.slice(start, end)}`);

test("an act of speech or will is put firmly, a post is not", () => {
  expect(marked("Both capitals vehemently denied it and flatly refused to pay.")).toEqual([
    "firmly: vehemently",
    "firmly: flatly"
  ]);
  expect(marked("It was denied vehemently.")).toEqual(["firmly: vehemently"]);
  expect(marked("The post was firmly fixed and the wind blew strongly.")).toEqual([]);
});

test("certainty is told from what can be seen and heard", () => {
  expect(marked("The plan has clearly failed.")).toEqual(["adverb: clearly"]);
  expect(marked("The harbour was clearly visible and the horn could clearly be heard.")).toEqual([]);
});

test("phrases of certainty are marked whole, doubt is not", () => {
  expect(marked("There is no doubt that it was, of course, undeniable.")).toEqual([
    "phrase: There is no doubt",
    "phrase: of course",
    "adjective: undeniable"
  ]);
  expect(marked("There is doubt about the course of events, and she never comes.")).toEqual([]);
});
