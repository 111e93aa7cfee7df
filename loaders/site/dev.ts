// npm run dev: preview, with data/, loaders/ and src/analysis/ watched. Framework looks only at a loader's own time, so
// a change touches the shims whose data it may have changed, and the open page shows it.

import {watch} from "chokidar";
import {utimesSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {startFramework} from "./framework.js";
import {listStories, root} from "../corpus/list.js";

const shims = [
  "src/story/[story].json.ts",
  "src/story/[story]/[reference].json.ts",
  "src/story/[story]/annotations.jsonld.ts",
  "src/story/[story]/codebook.csv.ts",
  "src/story/[story]/marks.csv.ts",
  "src/stories.json.ts",
  "src/methods.json.ts",
  "src/try.json.ts",
  "src/worker.js.ts"
];
const config = "observablehq.config.ts";

const preview = startFramework(
  ["preview", "--host", "127.0.0.1", "--no-open", ...process.argv.slice(2)],
  {COPYTASTER_PREVIEW: "1"},
  "inherit"
);
preview.on("exit", (code) => process.exit(code ?? 0));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => preview.kill(signal));

let known = listStories().join();
let timer: NodeJS.Timeout | undefined;
let reload = false;

touch(shims); // what is cached may be older than what was edited since
watch(
  ["data", "loaders", "src/analysis"].map((folder) => join(root, folder)),
  {ignoreInitial: true}
).on("all", (_, path) => {
  const name = relative(root, path).split(sep).join("/");
  if (/(^|\/)\.|~$/.test(name)) return; // editors' own files
  reload ||= /^data\/[^/]+\/story\.json$/.test(name);
  clearTimeout(timer);
  timer = setTimeout(update, 50); // one save can be several events
});

function update(): void {
  touch(shims);
  const now = listStories().join();
  if (reload && now !== known) touch([config]); // the list of pages changed: every open page loads again
  known = now;
  reload = false;
}

function touch(files: string[]): void {
  const now = new Date();
  for (const file of files) utimesSync(join(root, file), now, now);
}
