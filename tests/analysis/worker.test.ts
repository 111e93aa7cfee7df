// The worker's bundle is run as a browser would run it: alone, with nothing of Node in reach.

import {mkdirSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {createContext, runInContext} from "node:vm";
import {beforeAll, expect, test} from "vitest";
import {readStory} from "../../loaders/corpus/corpus.js";
import {storyData, tryData, type TryData} from "../../loaders/site/pages.js";
import {toJson} from "../../loaders/run.js";
import {bundleWorker} from "../../loaders/site/worker.js";
import {analyze} from "../../src/analysis/analyze.js";
import type {Report} from "../../src/analysis/model/report.js";
import {mostWords, reportOnPasted, type Pasted} from "../../src/analysis/pasted.js";
import type {Answer, Question} from "../../src/analysis/worker.js";
import {filesOf} from "../../src/components/card/storyfiles.js";
import {rewriteText, wireText} from "../stories.js";

let bundle: string;
let ask: (question: Question) => Answer;
let shipped: TryData;

beforeAll(async () => {
  [bundle, shipped] = await Promise.all([bundleWorker(), tryData()]);
  ask = startWorker(bundle);
});

function startWorker(source: string): (question: Question) => Answer {
  let hear: (event: {data: Question}) => void = () => {};
  let said: Answer | undefined;
  const scope = {
    addEventListener: (type: string, listener: typeof hear) => type === "message" && (hear = listener),
    postMessage: (answer: Answer) => (said = answer),
    TextEncoder,
    console
  };
  runInContext(`"use strict";${source}`, createContext(scope));
  return (data) => {
    hear({data});
    return said as Answer;
  };
}

const pasted = (wire: string, rewrite: string): Pasted => ({wire, rewrite, ignore: []});
const reportOf = (answer: Answer) => ("report" in answer ? answer.report : null);

test("the built worker makes of the sample exactly what the loader ships", () => {
  const answer = ask({id: 7, ...shipped.sample});
  expect(answer.id).toBe(7);
  expect(toJson(reportOf(answer))).toBe(toJson(shipped.report));
});

test("a question asked again gets the same answer, whatever was asked between", () => {
  const first = toJson(ask({id: 1, ...pasted(wireText, rewriteText)}));
  ask({id: 2, ...pasted(rewriteText, wireText)});
  expect(toJson(ask({id: 1, ...pasted(wireText, rewriteText)}))).toBe(first);
  expect(toJson(reportOf(JSON.parse(first)))).toBe(toJson(reportOnPasted(pasted(wireText, rewriteText))));
});

// That it runs in that scope at all shows that it imports nothing.
test("the bundle has no means to send anything, and is the same each time", async () => {
  const means =
    /\b(?:fetch|importScripts|import|require|Worker)\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|indexedDB/g;
  expect(bundle.match(means)).toBeNull();
  expect((await bundleWorker()) === bundle).toBe(true);
});

test("the sample's numbers are the published ones", async () => {
  const published = await storyData("kim-limousine");
  const find = ({articles}: Report, id: string) => articles.find(({article}) => article.id === id);
  for (const [here, there] of [
    ["wire", "lbci"],
    ["rewrite", "unnamed-1"]
  ]) {
    const [mine, theirs] = [find(shipped.report as Report, here), find(published, there)];
    expect(mine?.text).toEqual(theirs?.text);
    expect(mine?.measures).toEqual(theirs?.measures);
    expect(mine?.origins).toEqual(theirs?.origins);
    const links = mine?.alignment?.matches.map(({reference, article}) => [reference, article]);
    expect(links).toEqual(theirs?.alignment?.matches.map(({reference, article}) => [reference, article]));
  }
});

test("a story whose texts may not be shown is no sample", async () => {
  const none = await tryData(null);
  expect(none).toMatchObject({sample: {wire: "", rewrite: "", ignore: []}, report: null});
  expect(none.notes).toEqual(shipped.notes);
});

test("one text alone is measured, and compared with nothing", () => {
  for (const one of [pasted(wireText, " \n"), pasted("", wireText)]) {
    const report = reportOnPasted(one);
    expect(report.reference).toBeNull();
    expect(report.articles.map(({alignment, standing}) => [alignment, standing])).toEqual([[null, "other"]]);
    expect(report.articles[0].measures.length).toBeGreaterThan(0);
  }
});

test("two texts are compared because somebody says so, even where they share nothing", () => {
  const report = reportOnPasted(
    pasted(wireText, "Rain over the hills\n\nIt rained for nine hours in the northern hills.\n")
  );
  expect(report.articles.map(({standing}) => standing)).toEqual(["wire", "other"]);
});

test("a page pasted with its furniture is read as the article in it", () => {
  const page = `Home\nSport\nLog in\nShare on Facebook\n\n${wireText}\nMore stories\nSubscribe to our newsletter\n© 2031 The Gazette\n`;
  const bare = reportOnPasted(pasted(wireText, ""));
  const whole = reportOnPasted(pasted(page, ""));
  expect(whole.articles[0].text.words).toBe(bare.articles[0].text.words);
  expect(whole.articles[0].article.headline).toBe("Mayor opens new bridge");
});

test("the first words of a draft are counted, though they look like a headline", () => {
  expect(reportOnPasted(pasted("", "The mayor may")).articles[0].text.words).toBe(3);
});

test("a text that is not English is matched all the same, and says so", () => {
  const german =
    "Die Bürgermeisterin hat am Montag eine neue Brücke über den Fluss eröffnet. Der Bau hat nach Angaben des Rates zwölf Millionen Kronen gekostet, und die Opposition wirft ihr vor, die wahren Kosten zu verschweigen.";
  const {warnings, articles} = reportOnPasted(pasted(german, german));
  expect(warnings.join(" ")).toMatch(/word lists are English.*the matching still works/i);
  expect(articles[1].origins).toContain("verbatim");
});

test("what cannot be read is answered with a sentence", () => {
  expect(ask({id: 1, ...pasted("", "  ")})).toEqual({
    id: 1,
    error: "Both boxes are empty. Paste a text into one of them, or use the sample."
  });
  const long = "word ".repeat(mostWords + 1);
  const answer = ask({id: 2, ...pasted(wireText, long)});
  expect(answer).toMatchObject({
    id: 2,
    error: expect.stringMatching(/^The rewrite has 20,001 words; this page takes 20,000/)
  });
});

test("copied as a story, the texts are one that the corpus takes, with the same numbers", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "copytaster-")), "my-story");
  mkdirSync(folder);
  const both = {...pasted(wireText, rewriteText), ignore: ["bridge"]};
  for (const {name, text} of filesOf(both)) writeFileSync(join(folder, name), text);
  const {story, warnings} = readStory(folder);
  expect(warnings).toEqual([]);
  const measures = ({articles}: Report) => articles.map(({measures}) => measures);
  expect(measures(analyze(story))).toEqual(measures(reportOnPasted(both)));
  expect(filesOf({...both, rewrite: " "}).map(({name}) => name)).toEqual(["story.json", "wire.txt"]);
  expect(filesOf(pasted(" ", ""))).toEqual([]);
});
