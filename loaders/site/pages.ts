// What each page's data file holds. The shims in src/ and the warm-up of a build both come here.

import {join} from "node:path";
import {reportOn} from "../../src/analysis/analyze.js";
import {chooseShown, excerpt} from "../../src/analysis/publish/excerpt.js";
import {explain} from "../../src/analysis/explain.js";
import type {Scores} from "../../src/analysis/model/methods.js";
import type {Band, Report, Shown} from "../../src/analysis/model/report.js";
import type {Article, Story} from "../../src/analysis/model/story.js";
import type {Id} from "../../src/analysis/model/text.js";
import {readArticles} from "../../src/analysis/read.js";
import {reportOnPasted, type Pasted} from "../../src/analysis/pasted.js";
import {readStory} from "../corpus/corpus.js";
import {accuracy} from "../accuracy/accuracy.js";
import {readBands} from "../accuracy/committed.js";
import {sayDerived} from "../accuracy/derived.js";
import {addFootnotes} from "../accuracy/footnotes.js";
import {judgedChanges, sayTrust} from "../accuracy/judged.js";
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

/** A story folder, read and analysed once: its reports by their reference, which is the story's own wire unless named. */
export interface OpenStory {
  story: Story;
  whole: (reference?: Id) => Report;
  published: (reference?: Id) => Report; // with what may leave
}

/** Opens a story folder. Throws its fault as one sentence. */
export function openStory(folder: string): OpenStory {
  const {story, warnings} = readStory(folder);
  const read = readArticles(story);
  const measured = accuracy();
  const {bands} = readBands();
  const lists = hashLists();
  const compare = (reference: Id | null) => {
    const report = reportOn(read, reference);
    const captions = addFootnotes(report.captions, measured, bands);
    return {...report, captions, bands, trust: sayTrust(), warnings: [...warnings, ...report.warnings], lists};
  };
  let own: Report | undefined;
  let shown: Shown[] | undefined; // the same whatever the reference
  const whole = (reference: Id | null = story.wire) =>
    reference === story.wire ? (own ??= compare(reference)) : compare(reference);
  return {story, whole, published: (reference) => excerpt(whole(reference), (shown ??= chooseShown(whole())))};
}

/** The reports of a story folder by their reference; the story's own wire unless another is named. */
export function reportsOf(folder: string, published = publishing()): (reference: Id | undefined) => Report {
  const open = openStory(folder);
  return published ? open.published : open.whole;
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

/** What the pages common to all stories say of one. It holds no text of its articles, so that many fit into memory. */
export interface Told {
  row: ReturnType<typeof homeRow>;
  scores: Scores | null;
  warnings: string[];
}

/** What is told of a story by its report. */
export function tell(report: Report): Told {
  const links = readLinks();
  return {row: homeRow(report), scores: (links && scores(report, links)) ?? null, warnings: report.warnings};
}

async function tellAll(): Promise<Told[]> {
  const all = [];
  for (const id of listStories()) all.push(tell(await storyData(id)));
  return all;
}

function homeRow({story, articles, differences}: Report) {
  const later = articles.filter(({standing}) => standing === "later").length;
  const wire = articles.some(({standing}) => standing === "wire");
  return {
    id: story.id,
    title: story.title,
    date: story.date,
    about: story.about,
    wire,
    others: articles.length - later - (wire ? 1 : 0),
    later,
    finding: differences[0]?.text,
    strips: articles.map(({label, standing, origins, text, alignment}) => ({
      label,
      blocks: text.sentences.map(({words: [from, to]}, i) => ({
        words: to - from,
        origin: standing === "other" ? (origins[i] ?? "later") : standing,
        likely:
          alignment !== null &&
          origins[i]?.startsWith("only") === false &&
          !alignment.matches.some((m) => m.article === i && m.grade === "sure")
      }))
    }))
  };
}

/** One row a story. */
export async function homeData(told?: Told[]) {
  return {stories: (told ?? (await tellAll())).map(({row}) => row)};
}

/**
 * The features as the methods page prints them, how well all detectors do, and the warnings of every story. The captures
 * of the sample story are read where they are not given.
 */
export async function methodsData(told?: Told[], captures?: ReadonlyMap<Id, string>) {
  const stories = told ?? (await tellAll());
  return {
    features: explain(),
    accuracy: accuracy(),
    own: ownFigures(undefined, captures),
    changes: judgedChanges(),
    derived: sayDerived(),
    bands: readBands().bands,
    scores: stories.map(({scores}) => scores).find((found) => found !== null) ?? null,
    warnings: stories.flatMap(({warnings}) => warnings)
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

/** The wire of a story and the article nearest to it; null where there is no such pair, or its texts must not leave. */
export function sampleOf({story, whole}: OpenStory, published = publishing()): Pasted | null {
  if (story.wire === null || (published && story.publish !== "full")) return null;
  const [wire, rewrite] = whole().articles;
  if (rewrite?.standing !== "other") return null;
  return {wire: typed(wire.article), rewrite: typed(rewrite.article), ignore: story.ignore};
}

/** Whether a story is the one that a reader meets first. */
export function isFirst(id: Id): boolean {
  return id === firstSample;
}

/** The page for pasted texts, with the sample of the first story that has one. */
export async function tryData(sample: Pasted | null = findSample()): Promise<TryData> {
  return sample
    ? {sample, report: reportOnPasted(sample), notes: tryNotes()}
    : {sample: {wire: "", rewrite: "", ignore: []}, report: null, notes: tryNotes()};
}

function findSample(): Pasted | null {
  for (const id of [...listStories()].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)))) {
    const sample = sampleOf(openStory(join(dataFolder, id)));
    if (sample) return sample;
  }
  return null;
}

/** As a text area gives it back. */
function typed({text}: Article): string {
  return text.replace(/\r\n?/g, "\n");
}
