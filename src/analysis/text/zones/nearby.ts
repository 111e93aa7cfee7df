// What the cue of one line says of the lines beside it.

import type {Cue} from "./cues.js";
import type {Line} from "./lines.js";

const LISTED = 12; // titles under one heading

/** How a line about a picture begins. */
export const DESCRIBES = /^(?:An?|The|This) (?:artist|illustration|image|photo|picture|view|map|graphic|screenshot)/;

/** The cues of all lines, with those that only their neighbours give away. */
export function spreadCues(lines: Line[], cues: readonly (Cue | null)[]): (Cue | null)[] {
  const result = [...cues];
  cues.forEach((cue, i) => {
    if (cue?.about === "stories" && cue.kind === "furniture") spreadHeading(lines, result, i);
    if (cue?.about === "tags") spreadTags(lines, result, i);
    if (cue?.about === "picture" && isPictureCredit(lines[i])) spreadCredit(lines, result, i);
  });
  return result;
}

// Titles under "Related articles", up to the next sentence.
function spreadHeading(lines: Line[], cues: (Cue | null)[], heading: number): void {
  for (let i = heading + 1; i < lines.length && i <= heading + LISTED && isListed(lines[i], cues[i]); i++)
    cues[i] = {kind: "promo", why: "listed under other stories", cost: 0.2, about: "stories"};
}

function spreadTags(lines: Line[], cues: (Cue | null)[], heading: number): void {
  for (let i = heading + 1; i < lines.length && i <= heading + LISTED; i++) {
    if (lines[i].words > 4 || lines[i].ends || (cues[i] && cues[i]!.about !== "section")) return;
    cues[i] = {kind: "furniture", why: "tag", cost: 0.2, about: "tags"};
  }
}

function isListed({words, ends, text}: Line, cue: Cue | null): boolean {
  if (cue) return ["date", "number", "section"].includes(cue.about);
  return ends ? words <= 14 && /[!?]["'”’]?$/.test(text) : words <= 20;
}

// A credit on its own line stands under its caption: a few words, or words about a picture.
function spreadCredit(lines: Line[], cues: (Cue | null)[], credit: number): void {
  const above = lines[credit - 1];
  if (!above || cues[credit - 1] || above.words > 40) return;
  const alone = above.words <= 8 || cues[credit - 2]?.about === "number";
  if (alone || DESCRIBES.test(above.text))
    cues[credit - 1] = {kind: "caption", why: "stands above a picture credit", cost: 0.2, about: "picture"};
}

function isPictureCredit({text, words}: Line): boolean {
  return words <= 14 && /^\(?(?:©|image|photo|picture|credit)/i.test(text);
}
