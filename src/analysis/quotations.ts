// Stretches in quotation marks, paragraph by paragraph.

import type {Quotation, Span} from "./model.js";

const MARK = /["“”]|''|``/g;

/** Quotations in text order, without their words. One that is open at the end of its paragraph ends there. */
export function findQuotations(text: string, paragraphs: Span[]): Omit<Quotation, "words">[] {
  return paragraphs.flatMap((paragraph) => {
    const found: Omit<Quotation, "words">[] = [];
    let open: Span | null = null;
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
      const start = paragraph.start + match.index;
      const mark = {start, end: start + match[0].length};
      if (!open) {
        if (match[0] !== "”") open = mark;
      } else if (match[0] !== "“") {
        found.push({start: open.start, end: mark.end, inner: {start: open.end, end: mark.start}, closed: true});
        open = null;
      }
    }
    if (open) {
      const inner = {start: open.end, end: paragraph.end};
      found.push({start: open.start, end: paragraph.end, inner, closed: false});
    }
    return found;
  });
}
