// Sentences by own rules: cut greedily, then merge.

import type {Span} from "./model.js";

const STOP = /[.!?…]+["'”’)\]]*\s+/g;
const ABBREVIATION =
  /(?:^|[\s("“])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|No|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.\s+$/u;

/** The sentences of one paragraph, in order, trimmed. */
export function findSentences(text: string, paragraph: Span): Span[] {
  const source = text.slice(paragraph.start, paragraph.end);
  const found: Span[] = [];
  let start = 0;
  for (const match of source.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(source.slice(Math.max(start, end - 24), end))) continue;
    if (!/[\p{Lu}\p{N}"“‘'([]/u.test(source.charAt(end))) continue;
    found.push({start: paragraph.start + start, end: paragraph.start + match.index + match[0].trimEnd().length});
    start = end;
  }
  if (start < source.length) found.push({start: paragraph.start + start, end: paragraph.end});
  return found;
}
