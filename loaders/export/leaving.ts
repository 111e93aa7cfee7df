// What of the articles a built site holds, in words.

import type {Report} from "../../src/analysis/model/report.js";
import type {Id} from "../../src/analysis/model/text.js";

/** Of a site for this machine: which stories must not leave it as they are. */
export function sayHeld(held: readonly Id[]): string[] {
  return held.length
    ? [
        `It holds whole texts to be read on this machine only: ${held.join(", ")}. npm run build -- --publish writes what may.`
      ]
    : [];
}

/**
 * Of what is published, a few lines a story: whole texts and why, or how many sentences and words of each article. Throws
 * where a report has the whole texts and its story does not say that they may be shown.
 */
export function sayStory({story, shown, articles}: Report): string[] {
  if (!shown && story.publish !== "full")
    throw new Error(`data/${story.id}: its whole texts were about to be published. That is a fault of the program.`);
  if (!shown) return [`  ${story.id}: the whole texts (${story.rights ?? "no reason given"})`];
  const lines = articles.map(({article, text}) => {
    const {sentences, words} = shown.find((one) => one.article === article.id) ?? {sentences: [], words: 0};
    return `    ${article.id}: ${sentences.length} of ${text.sentences.length} sentences, ${words} of ${text.words} words`;
  });
  return [`  ${story.id}: excerpts`, ...lines];
}
