// What press releases put around their text: the line that says what they are, and at the end the firm's portrait,
// contacts, disclaimers and the closing sign (house style of the trade; Jacobs 1999, Preformulating the News).

import {RELEASE} from "../../english/lexicons/furniture.js";
import type {Cue} from "./cues.js";
import {fold, type Line} from "./lines.js";

const LEAST = 2; // sentences before what can be the end
const PORTRAIT = /^About (?:the |our )?\p{Lu}[^.!?]{1,70}:?$/u;
const ENDS = /^[-–—*]{1,3} ?(?:ends?|30) ?[-–—*]{1,3}$/i;
const WIRES = /\b(?:PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE)\b/;
const REACHED = /\S@\S+\.\w|\d{3}[ .-]\d{3,4}/;
const REACH = 6; // lines from the heading of contacts to an address

/** The cues of a press release, with all that follows its text; those of any other text unchanged. */
export function spreadRelease(lines: Line[], cues: readonly (Cue | null)[]): (Cue | null)[] {
  if (!lines.some((_, i) => isSign(lines, i))) return [...cues];
  let said = 0;
  let why = "";
  return lines.map((line, i) => {
    if (RELEASE.opening.has(line.key)) return furniture("marks a press release", 0.5);
    if (said >= LEAST) why = readEnd(line) ?? why;
    if (why === "") said += !cues[i] && line.ends && line.words >= 8 ? 1 : 0;
    return why === "" ? cues[i] : furniture(why, 2);
  });
}

const furniture = (why: string, cost: number): Cue => ({kind: "furniture", why, cost, about: "page"});

// Contacts are a sign only with an address or a number: pages have links of the same name.
function isSign(lines: Line[], i: number): boolean {
  const {key, text} = lines[i];
  if (RELEASE.opening.has(key) || ENDS.test(text) || WIRES.test(text.slice(0, 140))) return true;
  return isContact(lines[i]) && lines.slice(i, i + REACH).some((line) => REACHED.test(line.text.slice(0, 300)));
}

function isContact({key, text}: Line): boolean {
  const colon = text.slice(0, 60).indexOf(":");
  return RELEASE.contact.has(colon < 0 ? key : fold(text.slice(0, colon)));
}

/** What a line after the text opens; null: it goes on with what came before. */
function readEnd(line: Line): string | null {
  const {key, text, words} = line;
  if (ENDS.test(text) || /^#{2,5}$/.test(text)) return "after the press release";
  if (isContact(line)) return "contacts of a press release";
  if (words <= 8 && RELEASE.notice.has(key)) return "notices of a press release";
  return words <= 10 && PORTRAIT.test(text) ? "a press release’s words about its sender" : null;
}
