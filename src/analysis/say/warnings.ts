// What a reader should know of a capture before the numbers.

import type {ArticleReport} from "../model/report.js";

export function warn({label, garbled, text, language}: ArticleReport): string[] {
  const open = text.quotations.filter((q) => !q.closed).length;
  return [
    ...(garbled
      ? [
          `${label}: the text was decoded by the wrong table; it has ${garbled} where other characters stood. Save the capture again as UTF-8.`
        ]
      : []),
    ...(language && language !== "en"
      ? [
          `${label}: not in English${language === "und" ? "" : ` (${language})`}. The word lists are English, so nothing is counted by them; the matching still works.`
        ]
      : []),
    ...(open ? [`${label}: ${open} ${open === 1 ? "quotation" : "quotations"} without a closing mark.`] : [])
  ];
}
