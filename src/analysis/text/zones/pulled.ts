// Pull quotes: words of the article set a second time, large, with the speaker's name below.

import type {Cue} from "./cues.js";
import type {Line} from "./lines.js";

const WORDS = {from: 4, to: 40};
const BARE = 6; // words from which on they may stand without marks, where the article quotes them
const MARKED = /^["“‘']/;
const QUOTE = /["“]/;
const LONGER = 3; // words that the line has more which the quote is taken from
const HEAD = 4; // words by which a place is found
const TRIED = 8; // places
const LONGEST = 3000; // characters of a line that is looked through
const NAMED = 8; // words of the line that names the speaker

/** The cues of all lines, with those of pull quotes and their speakers. */
export function spreadPulled(lines: Line[], cues: readonly (Cue | null)[]): (Cue | null)[] {
  const result = [...cues];
  const candidates = lines.flatMap((line, i) => (!cues[i] && isSetOff(line) ? [i] : []));
  if (candidates.length === 0) return result;
  const places = findHeads(lines, cues, new Set(candidates.map((i) => headOf(lines[i].key))));
  const pull = (why: string): Cue => ({kind: "furniture", why, cost: 0.2, about: "pulled"});
  for (const i of candidates) {
    const {key, words} = lines[i];
    const from = places.get(headOf(key)) ?? [];
    const marked = MARKED.test(lines[i].text);
    const holds = (line: Line) =>
      line.words >= words + LONGER && line.key.includes(key) && (marked || QUOTE.test(line.text));
    if (!from.some((at) => at !== i && holds(lines[at]))) continue;
    result[i] = pull("a pull quote: the article says it too");
    const next = lines[i + 1];
    if (next && !cues[i + 1] && isSpeaker(next)) result[i + 1] = pull("who said the words of a pull quote");
  }
  return result;
}

/** Words in quotation marks from end to end, or without any mark and stop. */
function isSetOff({text, words, ends}: Line): boolean {
  if (words < WORDS.from || words > WORDS.to) return false;
  return MARKED.test(text) ? !ends || /["”’]\.?$/.test(text) : !ends && words >= BARE;
}

function isSpeaker({text, words, ends}: Line): boolean {
  return words <= NAMED && !ends && /^(?:[-–—]\s?)?\p{Lu}/u.test(text) && !text.endsWith(":");
}

function headOf(key: string): string {
  return key.split(" ", HEAD).join(" ");
}

/** For each of the heads, the lines that have its words one after another. */
function findHeads(lines: Line[], cues: readonly (Cue | null)[], heads: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  lines.forEach(({key}, i) => {
    if (cues[i] || key.length > LONGEST) return;
    const words = key.split(" ");
    for (let at = 0; at + HEAD <= words.length; at++) {
      const head = words.slice(at, at + HEAD).join(" ");
      if (!heads.has(head)) continue;
      const list = places.get(head) ?? places.set(head, []).get(head)!;
      if (list.length < TRIED && list.at(-1) !== i) list.push(i);
    }
  });
  return places;
}
