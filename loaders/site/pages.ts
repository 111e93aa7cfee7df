// What each page's data file holds. The shims in src/ and the warm-up of a build both come here.

import {join} from "node:path";
import {reportOn} from "../../src/analysis/analyze.js";
import {chooseShown, excerpt} from "../../src/analysis/publish/excerpt.js";
import {explain} from "../../src/analysis/explain.js";
import type {Band, Report} from "../../src/analysis/model/report.js";
import type {Article, Story} from "../../src/analysis/model/story.js";
import type {Id} from "../../src/analysis/model/text.js";
import {readArticles} from "../../src/analysis/read.js";
import {reportOnPasted, type Pasted} from "../../src/analysis/pasted.js";
import {readStory} from "../corpus/corpus.js";
import {accuracy} from "../accuracy/accuracy.js";
import {readBands} from "../accuracy/committed.js";
import {sayDerived} from "../accuracy/derived.js";
import {addFootnotes} from "../accuracy/footnotes.js";
import {judgedChanges} from "../accuracy/judged.js";
import {ownFigures} from "../accuracy/own.js";
import {readLinks, scores} from "../accuracy/scores.js";
import {hashLists} from "../accuracy/hash.js";
import {storyFiles, type FileName} from "../export/files.js";
import {dataFolder, listStories} from "../corpus/list.js";

const firstSample = "kim-limousine"; // which story a reader meets first on the page for pasted texts

/** Whether the pages' data are made to be published: a story then shows excerpts, unless its texts may be shown in full. */
function publishing(): boolean {
  return process.env.COPYTASTER_PUBLISH === "1";
}

/** The Report of a story folder, with its whole texts. Throws the folder's fault as one sentence. */
export function reportOf(folder: string): Report {
  return reportsOf(folder, false)(undefined);
}

/** The reports of a story folder by their reference; the story's own wire unless another is named. */
export function reportsOf(folder: string, published = publishing()): (reference: Id | undefined) => Report {
  const {story, warnings} = readStory(folder);
  const read = readArticles(story);
  const measured = accuracy();
  const {bands} = readBands();
  const lists = hashLists();
  const whole = (reference: Id | null) => {
    const report = reportOn(read, reference);
    const captions = addFootnotes(report.captions, measured, bands);
    return {...report, captions, bands, warnings: [...warnings, ...report.warnings], lists};
  };
  const shown = published ? chooseShown(whole(story.wire)) : null;
  return (reference) => {
    const report = whole(reference ?? story.wire);
    return shown ? excerpt(report, shown) : report;
  };
}

/** The same, by the story's id. */
export async function storyData(id: string, reference?: Id): Promise<Report> {
  return reportsOf(join(dataFolder, id))(reference);
}

/** One of a story's files for other programs. */
export async function storyFile(id: string, name: FileName): Promise<string> {
  const report = await storyData(id);
  return storyFiles(report, report.shown ? reportOf(join(dataFolder, id)) : report)[name];
}

/** One row a story. */
export async function homeData() {
  const stories = [];
  for (const id of listStories()) {
    const {story, articles, findings} = await storyData(id);
    const later = articles.filter(({standing}) => standing === "later").length;
    const wire = articles.some(({standing}) => standing === "wire");
    stories.push({
      id,
      title: story.title,
      date: story.date,
      about: story.about,
      wire,
      others: articles.length - later - (wire ? 1 : 0),
      later,
      finding: findings[0]?.text,
      strips: articles.map(({label, standing, origins, text}) => ({
        label,
        blocks: text.sentences.map(({words: [from, to]}, i) => ({
          words: to - from,
          origin: standing === "other" ? (origins[i] ?? "later") : standing
        }))
      }))
    });
  }
  return {stories};
}

/** The features as the methods page prints them, how well all detectors do, and the warnings of every story. */
export async function methodsData() {
  const reports = await Promise.all(listStories().map((id) => storyData(id)));
  const links = readLinks();
  return {
    features: explain(),
    accuracy: accuracy(),
    own: ownFigures(),
    changes: judgedChanges(),
    derived: sayDerived(),
    bands: readBands().bands,
    scores: (links && reports.map((report) => scores(report, links)).find((found) => found !== null)) ?? null,
    warnings: reports.flatMap(({warnings}) => warnings)
  };
}

/** What the page for pasted texts opens with, and the report that its worker would make of it. */
export interface TryData {
  sample: Pasted;
  report: Report | null; // null: there is no story with two articles to take one from
  notes: TryNotes;
}

/** What the worker cannot know: how well each chart's detector does, what is usual, and which word lists these are. */
export interface TryNotes {
  footnotes: Record<string, string>; // by chart
  bands: Band[];
  lists: string;
}

function tryNotes(): TryNotes {
  const {captions} = reportOnPasted({wire: "One.", rewrite: "Two.", ignore: []});
  const {bands} = readBands();
  const noted = Object.entries(addFootnotes(captions, accuracy(), bands));
  const footnotes = Object.fromEntries(noted.flatMap(([chart, {footnote}]) => (footnote ? [[chart, footnote]] : [])));
  return {footnotes, bands, lists: hashLists()};
}

/** The wire of a story and the article nearest to it. `may` says which stories' texts may stand on the page. */
export async function tryData(may: (story: Story) => boolean = mayLeave): Promise<TryData> {
  for (const id of [...listStories()].sort((a, b) => Number(b === firstSample) - Number(a === firstSample))) {
    const {story} = readStory(join(dataFolder, id));
    const [wire, rewrite] = story.wire !== null && may(story) ? reportOn(readArticles(story), story.wire).articles : [];
    if (rewrite?.standing !== "other") continue;
    const sample = {wire: typed(wire.article), rewrite: typed(rewrite.article), ignore: story.ignore};
    return {sample, report: reportOnPasted(sample), notes: tryNotes()};
  }
  return {sample: {wire: "", rewrite: "", ignore: []}, report: null, notes: tryNotes()};
}

/** On this machine every text may stand on a page. */
function mayLeave({publish}: Story): boolean {
  return !publishing() || publish === "full";
}

/** As a text area gives it back. */
function typed({text}: Article): string {
  return text.replace(/\r\n?/g, "\n");
}
