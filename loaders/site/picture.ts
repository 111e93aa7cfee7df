// The README's picture, drawn by the site's own chart from the sample story: by each build, and by npm run picture.

import {JSDOM} from "jsdom";
import {existsSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Report} from "../../src/analysis/model/report.js";
import type {Id} from "../../src/analysis/model/text.js";
import {dataFolder, root} from "../corpus/list.js";
import {writeFiles} from "../write.js";
import {storyData} from "./pages.js";

// The colours of src/style.css and of Framework's two themes, because a picture has no page to take them from.
const style = `
  svg {font: 12px system-ui, sans-serif; font-variant-numeric: tabular-nums; background: #fff; color: #1b1e23;
    --wire: #2f62a8; --wire-light: #86addb; --own: #c4690c; --own-light: #e3c08f; --soft: #595959;
    --theme-foreground: #1b1e23; --theme-foreground-fainter: #bfc1c5; --theme-background-alt: #fff;}
  @media (prefers-color-scheme: dark) {
    svg {background: #161616; color: #dfdfd6;
      --wire: #82b4f2; --wire-light: #3f6ba6; --own: #e8963c; --own-light: #6d5631; --soft: #a8a8a8;
      --theme-foreground: #dfdfd6; --theme-foreground-fainter: #555; --theme-background-alt: #161616;}
  }`;

const sample = "kim-limousine";
const lent = ["document", "window", "Node", "NodeList", "HTMLCollection"] as const;

/** The anatomy chart of a story as a picture that stands alone. */
export async function drawPicture(story: Id | Report = sample): Promise<string> {
  const report = typeof story === "string" ? await storyData(story) : story;
  const card = await withDocument(async () => {
    const {anatomy} = await import("../../src/components/charts/anatomy.js"); // needs a document when it loads
    return anatomy(report, {width: 900, compare: ""});
  });
  const svg = card.querySelector("svg");
  if (!svg) throw new Error(`data/${report.story.id}: no chart could be drawn of it. Run npm run dev to see why.`);
  for (const link of svg.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  for (const element of svg.querySelectorAll("style")) element.remove();
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", card.querySelector("h2")?.textContent ?? "");
  svg.insertAdjacentHTML("afterbegin", `<style>${style}</style>`);
  return `${svg.outerHTML}\n`;
}

/** A document for as long as something is drawn, and none afterwards. */
async function withDocument<T>(draw: () => Promise<T>): Promise<T> {
  const {window} = new JSDOM("");
  for (const name of lent) Object.assign(globalThis, {[name]: window[name]});
  try {
    return await draw();
  } finally {
    for (const name of lent) Reflect.deleteProperty(globalThis, name);
  }
}

/** Draws the picture anew, from a report where there is one; where the sample story is gone, it stays as it was. */
export async function writePicture(report?: Report): Promise<void> {
  if (report || existsSync(join(dataFolder, sample)))
    writeFiles([{path: join(root, "picture.svg"), content: await drawPicture(report)}]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await writePicture();
