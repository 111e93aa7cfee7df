// Writes every page's data into the cache of a build, in one process, so that the build starts no loader and is never stale.

import {mkdirSync, utimesSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {setImmediate as turn} from "node:timers/promises";
import type {Report} from "../../src/analysis/model/report.js";
import type {Id} from "../../src/analysis/model/text.js";
import type {Pasted} from "../../src/analysis/pasted.js";
import {dataFolder, listStories} from "../corpus/list.js";
import {storyFiles} from "../export/files.js";
import {sayHeld, sayStory} from "../export/leaving.js";
import {toJson} from "../run.js";
import {homeData, isFirst, methodsData, openStory, sampleOf, tell, tryData, type Told} from "./pages.js";
import type {Open, Sought} from "./runs.js";
import {openOf, soughtOf} from "./withheld.js";
import {bundleWorker} from "./worker.js";

const epoch = new Date(0); // file times enter Framework's pages, so they are constant

/** What is known of the stories once they are written. */
export interface Warmed {
  leaving: string[]; // what of them is in the site, in words
  sought: Sought[]; // what a site to be published withholds …
  open: Open[]; // … and what it says all the same
  first?: Report; // of the story that a reader meets first
}

/** Reads and analyses each story once and writes it before the next, so that memory holds one. Throws the first fault. */
export async function warm(cache: string, publish: boolean): Promise<Warmed> {
  const write = (name: string, content: string) => {
    const path = join(cache, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, content);
    utimesSync(path, epoch, epoch);
  };
  const told: Told[] = [];
  const held: Id[] = [];
  const lines: string[] = [];
  const warmed: Omit<Warmed, "leaving"> = {sought: [], open: []};
  let sample: Pasted | null = null;
  let captures: ReadonlyMap<Id, string> = new Map();
  for (const id of listStories()) {
    const story = openStory(join(dataFolder, id));
    const report = publish ? story.published : story.whole;
    const [own, whole] = [report(), story.whole()];
    write(`story/${id}.json`, toJson(own));
    for (const {article} of own.articles) write(`story/${id}/${article.id}.json`, toJson(report(article.id)));
    for (const [name, content] of Object.entries(storyFiles(own, whole))) write(`story/${id}/${name}`, content);
    told.push(tell(own));
    if (isFirst(id) || !sample) sample = sampleOf(story, publish) ?? sample;
    if (isFirst(id)) {
      warmed.first = own;
      captures = new Map(story.story.articles.map(({id, text}) => [id, text]));
    }
    if (publish) {
      lines.push(...sayStory(own));
      warmed.sought.push(...soughtOf(whole, own));
      warmed.open.push(...openOf(own));
    } else if (story.story.publish !== "full") held.push(id);
    await turn();
  }
  write("stories.json", toJson(await homeData(told)));
  write("methods.json", toJson(await methodsData(told, captures)));
  write("try.json", toJson(await tryData(sample)));
  write("worker.js", await bundleWorker());
  return {...warmed, leaving: publish ? ["What of the articles is in it:", ...lines] : sayHeld(held)};
}
