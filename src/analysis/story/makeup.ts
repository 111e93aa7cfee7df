// What an article is made of: words that it quotes, that it attributes, in which it reports, and in which it comments.

import type {Mark} from "../model/features.js";
import type {Makeup, MakeupPart, PartKind} from "../model/report.js";
import type {Text} from "../model/text.js";
import type {Voice} from "../model/voices.js";

// in the order in which they are drawn
const PARTS: readonly PartKind[] = ["quoted", "attributed", "reported", "comment"];

/** From such a share of commenting sentences on; what it is worth is measured by `evaluate --only comment`. */
const LINE = 0.35;
const FEWEST = 5; // sentences, for a word on the article as a whole

/** Whether an article with so many commenting sentences among so many reads as comment. */
export const readsAsComment = (comments: number, sentences: number): boolean =>
  sentences >= FEWEST && comments / sentences >= LINE;

/** Every word falls to one part, so the shares sum to 1; undefined where there is no word. `voices` are those of the words. */
export function makeUp(text: Text, marks: readonly Mark[], voices: readonly Voice[]): Makeup | undefined {
  if (text.words.length === 0) return undefined;
  const comments = new Set(
    marks.filter(({feature, voice}) => feature === "comment" && voice === "own").map(({start}) => start)
  );
  const parts = new Map(PARTS.map((kind): [PartKind, MakeupPart] => [kind, {kind, words: 0, share: 0, sentences: []}]));
  for (const {index, start, words} of text.sentences) {
    const own = comments.has(start) ? "comment" : "reported";
    for (let i = words[0]; i < words[1]; i++) {
      const part = parts.get(voices[i] === "own" ? own : (voices[i] as PartKind))!;
      part.words++;
      if (part.sentences.at(-1) !== index) part.sentences.push(index);
    }
  }
  const all = [...parts.values()];
  const total = all.reduce((sum, {words}) => sum + words, 0) || 1;
  return {
    parts: all.map((part) => ({...part, share: part.words / total})),
    comments: comments.size,
    from: LINE,
    reads: readsAsComment(comments.size, text.sentences.length)
  };
}
