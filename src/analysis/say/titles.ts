// A headline's check in sentences.

import type {TitleCheck, TitleWord} from "../model/compare.js";
import type {Span} from "../model/text.js";
import {listWords} from "./values.js";

/** What holds of a headline, a sentence each; `name` is what the reference is called. */
export function sayTitle(text: string, check: Omit<TitleCheck, "says">, name: string): string[] {
  const {title, words, introduced, shift, furniture} = check;
  if (!title) return [];
  const quote = ({start, end}: Span) => `“${text.slice(start, end).replace(/\s+/g, " ")}”`;
  return [
    sayWords(words, quote),
    shift
      ? `Put ${shift.kind === "certainty raised" ? "more" : "less"} firmly than in the text: ${quote(shift.title)}, where the text has ${quote(shift.body)}.`
      : "",
    introduced.length ? `Loaded, and not in the headline of ${name}: ${listWords(introduced.map(quote))}.` : "",
    furniture.length ? `The page adds to the line: ${listWords(furniture.map(quote))}.` : ""
  ].filter(Boolean);
}

/** "1 of its 6 content words is not in the text in any form: the name “Oslo”." */
function sayWords(words: readonly TitleWord[], quote: (span: Span) => string): string {
  const n = words.length;
  const missing = words.filter(({inBody}) => !inBody);
  if (n === 0) return "";
  if (missing.length === 0)
    return n === 1 ? "Its one content word is in the text." : `All ${n} content words are in the text.`;
  const named = missing.map((word) => (word.kind === "word" ? quote(word) : `the ${word.kind} ${quote(word)}`));
  const share = n === 1 ? "Its one content word" : `${missing.length} of its ${n} content words`;
  return `${share} ${missing.length === 1 ? "is" : "are"} not in the text in any form: ${listWords(named)}.`;
}
