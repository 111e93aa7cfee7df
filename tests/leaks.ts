// Searches files for text that may not be in them.

import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import type {Report} from "../src/analysis/model/report.js";

const run = 8; // so many words in a row
const shortest = 4; // a whole sentence shorter than this says nothing by itself

/** What an excerpt withholds, as runs of words: every eight in a row, and every whole sentence of four to seven. */
export function withheldRuns(original: Report, published: Report): Set<string> {
  const hidden = new Set<string>();
  const texts = new Map(published.articles.map(({article}) => [article.id, article.text]));
  for (const {article, text} of original.articles) {
    const shown = texts.get(article.id) ?? "";
    let stretch: string[] = [];
    const close = () => {
      for (const key of runsOf(stretch, run)) hidden.add(key);
      stretch = [];
    };
    for (const {0: word, index} of article.text.matchAll(/[\p{L}\p{N}]+/gu))
      if (shown.slice(index, index + word.length).trim()) close();
      else stretch.push(word.toLowerCase());
    close();
    for (const {start, end} of text.sentences) {
      const words = wordsOf(article.text.slice(start, end));
      if (!shown.slice(start, end).trim() && words.length >= shortest && words.length < run)
        hidden.add(words.join(" "));
    }
  }
  const open = [
    published.story.title,
    published.story.about,
    published.story.rights ?? "",
    ...published.articles.flatMap(({article, label}) => [label, article.headline, ...article.text.split(/ {3,}/)])
  ];
  for (const words of open.map(wordsOf))
    for (let n = shortest; n <= run; n++) for (const key of runsOf(words, n)) hidden.delete(key);
  return hidden;
}

/** Where any of the runs stands in a text, however it is escaped. */
export function leaksIn(content: string, hidden: ReadonlySet<string>): string[] {
  const unescaped = content
    .replace(/\\[nrt]/g, " ")
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
  const readings = [
    content,
    unescaped,
    unescaped.replace(/&#x?[0-9a-f]+;|&\w+;/gi, " "),
    content.replace(/<[^<>]*>/g, "")
  ];
  const starts = new Map<string, string[][]>();
  for (const words of [...hidden].map((key) => key.split(" ")))
    starts.set(words[0], [...(starts.get(words[0]) ?? []), words]);
  const found = new Set<string>();
  for (const words of new Set(readings)) {
    const list = wordsOf(words);
    for (const [i, word] of list.entries())
      for (const run of starts.get(word) ?? [])
        if (run.every((other, k) => list[i + k] === other)) found.add(run.join(" "));
  }
  return [...found];
}

/** "story/x.html: eight words in a row" for every file of a folder. */
export function leaksUnder(folder: string, hidden: ReadonlySet<string>): string[] {
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .flatMap((name) => leaksIn(readFileSync(join(folder, name), "utf8"), hidden).map((leak) => `${name}: ${leak}`));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: string[], n: number): string[] {
  return words.length < n ? [] : words.slice(n - 1).map((_, i) => words.slice(i, i + n).join(" "));
}
