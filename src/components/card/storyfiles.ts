// Pasted texts as the files that make a story of them: to copy, or to save.

import {html} from "htl";
import type {Pasted} from "../../analysis/pasted.js";

export interface StoryFile {
  name: string;
  type: string;
  text: string;
}

/** story.json and a capture for each box that is not empty; none where both are. Title and about are for a person to fill in. */
export function filesOf({wire, rewrite, ignore}: Pasted): StoryFile[] {
  const captures = Object.entries({wire, rewrite}).filter(([, text]) => text.trim());
  if (captures.length === 0) return [];
  const story = {
    $schema: "../story.schema.json",
    title: "What happened, in a line",
    about: "One paragraph: what happened and what is compared.",
    wire: captures.length === 2 ? "wire" : null,
    ignore,
    articles: captures.map(([id]) => ({id, outlet: {name: null}}))
  };
  return [
    {name: "story.json", type: "application/json", text: `${JSON.stringify(story, null, 2)}\n`},
    ...captures.map(([id, text]) => ({name: `${id}.txt`, type: "text/plain", text}))
  ];
}

/** The files, each with its two ways out. */
export function storyFiles(pasted: Pasted): HTMLElement {
  const files = filesOf(pasted);
  if (files.length === 0) return html`<p>Both boxes are empty: there is nothing to make a story of.</p>`;
  return html`<div class="files">
    <p>
      Save these in a folder of their own, such as <code>data/my-story/</code>, fill in the title, what it is about and
      the outlets, and the two texts are a story like the others.
    </p>
    ${files.map(showFile)}
  </div>`;
}

function showFile({name, type, text}: StoryFile): HTMLElement {
  const shown = html`<pre tabindex="0" role="region" aria-label=${name}></pre>`;
  shown.textContent = text;
  const copy = html`<button type="button" aria-label=${`Copy ${name}`}>Copy</button>`;
  copy.addEventListener("click", async () => {
    copy.textContent = (await copied(text)) ? "Copied" : "Selected: copy it with the keyboard";
    copy.setAttribute("aria-label", `${copy.textContent}: ${name}`);
    if (copy.textContent !== "Copied") getSelection()?.selectAllChildren(shown);
  });
  const save = html`<a href="#" download=${name}>Save ${name}</a>`;
  save.addEventListener("click", () => {
    save.href = URL.createObjectURL(new Blob([text], {type}));
    setTimeout(() => URL.revokeObjectURL(save.href), 10_000);
  });
  return html`<div>
    <p><code>${name}</code> ${copy} ${save}</p>
    ${shown}
  </div>`;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // not allowed to, or no clipboard where the page is not served securely
  }
}
