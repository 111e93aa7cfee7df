// What each page's data file holds. The shims in src/ and the warm-up of a build both come here.

import {join} from "node:path";
import {readArticles, reportOn} from "../src/analysis/analyze.js";
import {explain} from "../src/analysis/explain.js";
import type {Id, Report} from "../src/analysis/model.js";
import {readStory} from "./corpus.js";
import {dataFolder, listStories} from "./list.js";

/** The Report of a story folder. Throws the folder's fault as one sentence. */
export function reportOf(folder: string): Report {
  return reportsOf(folder)(undefined);
}

/** The reports of a story folder by their reference; the story's own wire unless another is named. */
export function reportsOf(folder: string): (reference: Id | undefined) => Report {
  const {story, warnings} = readStory(folder);
  const read = readArticles(story);
  return (reference) => {
    const report = reportOn(read, reference ?? story.wire);
    return {...report, warnings: [...warnings, ...report.warnings]};
  };
}

/** The same, by the story's id. */
export async function storyData(id: string, reference?: Id): Promise<Report> {
  return reportsOf(join(dataFolder, id))(reference);
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
      finding: findings[0]?.text
    });
  }
  return {stories};
}

/** The features as the methods page prints them, and the warnings of every story. */
export async function methodsData() {
  const warnings = [];
  for (const id of listStories()) warnings.push(...(await storyData(id)).warnings);
  return {features: explain(), warnings};
}
