// A live blog: posts that open with a time alone on its line.

import type {Cue} from "./cues.js";
import type {Line} from "./lines.js";
import type {Run} from "./run.js";

const TIME = /^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?$/i;
const FEWEST = 3; // posts

/** The run from the first post's time to the end of the last post; null: the run holds no live blog. */
export function findPosts(lines: Line[], cues: readonly (Cue | null)[], [first, last]: Run): Run | null {
  const times = lines.flatMap(({text}, i) => (TIME.test(text) ? [i] : []));
  const isPost = (from: number, to: number) =>
    lines.slice(from + 1, to).some(({ends}, i) => ends && !cues[from + 1 + i]);
  const opening = times.filter((at, k) => isPost(at, times[k + 1] ?? lines.length));
  if (opening.length < FEWEST || opening[0] > last || opening[opening.length - 1] < first) return null;
  let end = opening[opening.length - 1];
  while (end + 1 < lines.length && !cues[end + 1] && lines[end + 1].ends) end++;
  return [opening[0], Math.max(last, end)];
}
