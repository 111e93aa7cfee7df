// What of the stories is withheld, and a search for it in everything that is about to be published.

import {readdirSync, readFileSync, statSync} from "node:fs";
import {join, sep} from "node:path";
import {setImmediate as turn} from "node:timers/promises";
import type {Report} from "../../src/analysis/model/report.js";
import {eachReading} from "./readings.js";
import {countWords, indexRuns, longestRun, type Found, type Open, type Sought} from "./runs.js";

const shortest = 4; // a whole sentence of fewer words says nothing by itself
const named = 5; // files in a message

/** The runs of words that an excerpt withholds: every eight in a row, and every whole sentence of four to seven. */
export function soughtOf(whole: Report, shown: Report): Sought[] {
  const texts = new Map(shown.articles.map(({article}) => [article.id, article.text]));
  return whole.articles.flatMap(({article, text}) => {
    const from = `data/${whole.story.id}/${article.id}.txt`;
    const published = texts.get(article.id) ?? "";
    const isBlank = (start: number, end: number) => !published.slice(start, end).trim();
    const stretches: Sought[] = [];
    let open: [start: number, end: number] | null = null;
    const close = () => {
      if (open) stretches.push({from, text: article.text.slice(...open), lengths: [longestRun]});
      open = null;
    };
    for (const {0: word, index} of article.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const end = index + word.length;
      if (isBlank(index, end)) open = [open?.[0] ?? index, end];
      else close();
    }
    close();
    const sentences = text.sentences.flatMap(({start, end}): Sought[] => {
      const sentence = article.text.slice(start, end);
      const words = countWords(sentence);
      return words >= shortest && words < longestRun && isBlank(start, end)
        ? [{from, text: sentence, lengths: [words]}]
        : [];
    });
    return [...stretches, ...sentences];
  });
}

/** What a story says openly, whatever it withholds: what is shown of its articles, and what its story file says of them. */
export function openOf({story, articles}: Report): Open[] {
  const facts = [story.title, story.about, story.rights];
  const texts = articles.flatMap(({article, label}) => [
    label,
    article.headline,
    article.byline,
    article.url,
    ...article.text.split(/ {3,}/) // where something is blank
  ]);
  return [...facts, ...texts].flatMap((text) => (text ? [{text}] : []));
}

/** The program's own words that an article may have too: its word lists with long names, and else short sentences. */
export function ownWords(root: string): Open[] {
  return [join("src", "analysis"), "loaders"].flatMap((folder) =>
    filesIn(join(root, folder))
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .map((name) => ({
        text: readFileSync(join(root, folder, name), "utf8"),
        ...(!name.includes("lexicons/") && {below: longestRun})
      }))
  );
}

/** Reads every byte of a folder and throws one sentence where anything sought stands in it, naming the files. */
export async function searchFolder(folder: string, sought: Sought[], open: Open[]): Promise<void> {
  const find = indexRuns(sought, open);
  const leaks: string[] = [];
  let first: Found | null = null;
  for (const name of filesIn(folder)) {
    const found = findIn(find, name, readFileSync(join(folder, name)));
    if (found) leaks.push(name);
    first ??= found;
    if (leaks.length > named) break;
    await turn();
  }
  if (!first) return;
  const files = leaks.length > named ? `${leaks.slice(0, named).join(", ")} and more` : leaks.join(", ");
  throw new Error(
    `${files}: would publish what ${first.from} withholds, “${first.words}” first. Nothing is published; the last report is untouched. Find where it comes from (a page, a component, a file beside the data) and take it out, or say in story.json by what right whole texts may be shown.`
  );
}

function findIn(find: (text: string) => Found | null, name: string, bytes: Buffer): Found | null {
  let found: Found | null = null;
  const visit = (text: string) => (found = find(text)) !== null;
  try {
    if (!visit(name)) eachReading(bytes, visit);
  } catch (error) {
    throw new Error(
      `${name}: ${(error as Error).message}, so it cannot be searched for what may not be published. Unpack it, or leave it out.`
    );
  }
  return found;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join("/"))
    .sort();
}
