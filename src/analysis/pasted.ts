// Two texts that somebody pasted → the Report that a story of the two would have.

import {analyze} from "./analyze.js";
import type {Report} from "./model/report.js";
import type {Article} from "./model/story.js";
import type {Id} from "./model/text.js";
import {makeArticle, makeStory} from "./make.js";

export interface Pasted {
  wire: string;
  rewrite: string;
  ignore: string[]; // words that are the topic, not the tone
}

/** The most words a text may have. */
export const mostWords = 20_000;

const names = {wire: "The wire", rewrite: "The rewrite"} as const;

/** The report on what was pasted. With one text, nothing is compared. Throws a sentence where there is none, or too much. */
export function reportOnPasted({wire, rewrite, ignore}: Pasted): Report {
  const articles = [readArticle("wire", wire), readArticle("rewrite", rewrite)].filter((article) => article !== null);
  if (articles.length === 0) throw new Error("Both boxes are empty. Paste a text into one of them, or use the sample.");
  const story = makeStory(articles, {id: "pasted", title: "Pasted texts", ignore});
  return analyze(story);
}

function readArticle(id: Id & keyof typeof names, text: string): Article | null {
  const words = countWords(text);
  if (words === 0) return null;
  if (words > mostWords)
    throw new Error(
      `${names[id]} has ${group(words)} words; this page takes ${group(mostWords)} in each box. Shorten it, or make the two texts a story: the README says how.`
    );
  // Who pastes two texts says that they belong together, whatever the program would say of their events.
  const role = id === "rewrite" ? "independent" : undefined;
  return makeArticle(text, {id, outlet: {name: names[id]}, ...(role && {role})});
}

function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) words++;
  return words;
}

/** 20000 → "20,000" */
function group(number: number): string {
  return `${number}`.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
}
