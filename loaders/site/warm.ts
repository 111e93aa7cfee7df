// Writes every page's data into Framework's cache, in one process, so that a build starts no loader and is never stale.

import {mkdirSync, renameSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {storyFiles} from "../export/files.js";
import {cacheFolder} from "./framework.js";
import {dataFolder, listStories} from "../corpus/list.js";
import {homeData, methodsData, reportOf, reportsOf, tryData} from "./pages.js";
import {toJson} from "../run.js";
import {bundleWorker} from "./worker.js";

const epoch = new Date(0); // file times enter Framework's pages, so they are constant

/** Computes all data first, then writes: a fault leaves the cache as it was. Throws the first fault. */
export async function warm(): Promise<void> {
  const files = new Map<string, string>();
  for (const id of listStories()) {
    const folder = join(dataFolder, id);
    const report = reportsOf(folder);
    const own = report(undefined);
    files.set(`story/${id}.json`, toJson(own));
    for (const {article} of own.articles) files.set(`story/${id}/${article.id}.json`, toJson(report(article.id)));
    for (const [name, content] of Object.entries(storyFiles(own, own.shown ? reportOf(folder) : own)))
      files.set(`story/${id}/${name}`, content);
  }
  files.set("stories.json", toJson(await homeData()));
  files.set("methods.json", toJson(await methodsData()));
  files.set("try.json", toJson(await tryData()));
  files.set("worker.js", await bundleWorker());
  rmSync(join(cacheFolder, "story"), {recursive: true, force: true});
  for (const [name, content] of files) {
    const path = join(cacheFolder, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(`${path}.new`, content);
    utimesSync(`${path}.new`, epoch, epoch);
    renameSync(`${path}.new`, path);
  }
}
