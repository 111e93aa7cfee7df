// Read tolerantly: if this throws, preview dies. The build checks the stories first.

import {readFileSync} from "node:fs";
import {dataFolder, listStories} from "./loaders/corpus/list.js";
import {version} from "./src/analysis/version.js";

const stories = listStories().map((id) => ({id, title: titleOf(id)}));

export default {
  root: process.env.COPYTASTER_ROOT ?? "src", // a build works on a copy, with a cache of its own
  output: process.env.COPYTASTER_OUT ?? "dist",
  title: "Copytaster",
  style: "style.css",
  globalStylesheets: [],
  interpreters: {".ts": [process.execPath, "--import", "tsx"]}, // one process less than tsx's own command
  search: false,
  pager: false,
  typographer: false,
  head: '<link rel="icon" href="data:," />',
  footer: `Copytaster ${version}. Counted by rules you can read: <a href="/methods">how this is measured</a>, <a href="/glossary">the words used here</a>.`,
  pages: [
    {name: "Stories", path: "/index"},
    ...stories.map(({id, title}) => ({
      name: title,
      open: true,
      pages: [
        {name: "The report", path: `/story/${id}`},
        {name: "Side by side", path: `/compare/${id}`}
      ]
    })),
    {name: "Try your own text", path: "/try"},
    {name: "How it is measured", path: "/methods"},
    {name: "Words used here", path: "/glossary"}
  ],
  async *dynamicPaths() {
    for (const id of listStories()) yield* [`/story/${id}`, `/compare/${id}`];
  }
};

function titleOf(id: string): string {
  try {
    return JSON.parse(readFileSync(`${dataFolder}/${id}/story.json`, "utf8")).title || id;
  } catch {
    return id;
  }
}
