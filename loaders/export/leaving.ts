// What of the articles a built site holds, in words.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Report} from "../../src/analysis/model/report.js";
import {cacheFolder} from "../site/framework.js";
import {listStories} from "../corpus/list.js";

/** A few lines a story: whole texts and why, or how many sentences and words of each article are shown. */
export function sayLeaving(published: boolean): string[] {
  const reports = listStories().map((id): Report =>
    JSON.parse(readFileSync(join(cacheFolder, "story", `${id}.json`), "utf8"))
  );
  if (published) return ["What of the articles is in it:", ...reports.flatMap(sayStory)];
  const held = reports.filter(({story}) => story.publish !== "full").map(({story}) => story.id);
  return held.length
    ? [
        `It holds whole texts to be read on this machine only: ${held.join(", ")}. npm run build -- --publish writes what may.`
      ]
    : [];
}

/** "kim-limousine: excerpts" and a line for each article. */
export function sayStory({story, shown, articles}: Report): string[] {
  if (!shown) return [`  ${story.id}: the whole texts (${story.rights ?? "no reason given"})`];
  const lines = articles.map(({article, text}) => {
    const {sentences, words} = shown.find((one) => one.article === article.id) ?? {sentences: [], words: 0};
    return `    ${article.id}: ${sentences.length} of ${text.sentences.length} sentences, ${words} of ${text.words} words`;
  });
  return [`  ${story.id}: excerpts`, ...lines];
}
