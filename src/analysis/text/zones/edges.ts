// The first and last lines of an article that its densest run leaves out: short sentences, paragraphs without a stop or
// with a colon, prose below a picture or an advertisement.

import {COMMON} from "../../english/lexicons/furniture.js";
import type {Cue} from "./cues.js";
import type {Line} from "./lines.js";
import {DESCRIBES} from "./nearby.js";
import type {Run} from "./run.js";

type Cues = readonly (Cue | null)[];

const SHORT = 5; // words of a sentence that counts for nothing alone
const OPEN = {first: 10, last: 15}; // words of a paragraph without a stop; no title has so many at the end
const RETOLD = 0.5; // share of a summary's words that the first paragraphs take up
const SOFT: ReadonlySet<string> = new Set(["ad", "picture", "page", "pointer", "note", "ask"]);
const SKIPPED = 3; // lines of these kinds

/** The run with the lines at its edges that are of the article too. */
export function extend(lines: Line[], cues: Cues, [first, last]: Run, headline: number): Run {
  let from = first;
  while (headline >= 0 && from - 1 > headline && !cues[from - 1] && opensBody(lines, cues, from - 1, headline)) from--;
  let to = last;
  for (let next = followed(lines, cues, to); next > to; next = followed(lines, cues, to)) to = next;
  return [from, to];
}

function opensBody(lines: Line[], cues: Cues, i: number, headline: number): boolean {
  const {text, words, ends, lower} = lines[i];
  if (words <= SHORT) return words >= 2 && /^["“‘]?\p{Lu}.*\p{Ll}.*[.!?]["”’]?$/u.test(text);
  if (ends || lower < 0.5 || DESCRIBES.test(text)) return false;
  if (text.endsWith(":")) return true;
  const signed = cues.slice(headline, i).some((cue) => cue?.about === "byline" || cue?.about === "date");
  return words >= OPEN.first && (signed || !isRetold(lines, i));
}

/** Whether the next paragraphs say again what a line says, as they do after a summary. */
export function isRetold(lines: Line[], i: number): boolean {
  const own = new Set(lines[i].key.split(" ", 100).filter((word) => word.length >= 4 && !COMMON.has(word)));
  const next = new Set(lines.slice(i + 1, i + 4).flatMap(({key}) => key.split(" ", 200)));
  return [...own].filter((word) => next.has(word)).length >= RETOLD * own.size;
}

/** The line after the run that is of it too, or its last. */
function followed(lines: Line[], cues: Cues, last: number): number {
  let next = last + 1;
  while (next < lines.length && next <= last + SKIPPED && cues[next] && SOFT.has(cues[next]!.about)) next++;
  const line = lines[next];
  if (!line || cues[next] || line.before > 0) return last;
  const skipped = next > last + 1;
  const {text, words, ends, lower} = line;
  if (ends && /^["“‘]?\p{Lu}/u.test(text) && lower > 0.15) {
    if (skipped) return words >= 8 && !isTitle(lines[next + 1], cues[next + 1]) ? next : last;
    return words <= SHORT && words >= 2 && /[.!?]["”’]?$/.test(text) ? next : last;
  }
  if (text.endsWith(":") && words > SHORT && lower >= 0.6 && !skipped)
    return isTitle(lines[next + 1], cues[next + 1]) ? last : next;
  const plain = !ends && words >= OPEN.last && lower >= 0.65 && !skipped;
  return plain && /^["“‘]?\p{Lu}/u.test(text) && !isTitle(lines[next + 1], cues[next + 1]) ? next : last;
}

function isTitle(line: Line | undefined, cue: Cue | null | undefined): boolean {
  return line !== undefined && !cue && !line.ends && line.words >= 5;
}
