// What is said of a selected sentence: its partner or its nearest candidate, and what the lens noticed in it.

import type {Match} from "../../analysis/model/compare.js";
import type {ArticleReport, Report} from "../../analysis/model/report.js";
import type {Span} from "../../analysis/model/text.js";
import type {Underline} from "./lens.js";
import {wordsOf} from "./withheld.js";

/** The sentence in words. `index` counts from 0 in `article`; `other` is the article on the other side. */
export function describe(
  report: Report,
  article: ArticleReport,
  other: ArticleReport | undefined,
  index: number,
  lines: Underline[],
  lens?: {id: string; name: string}
): string {
  const sentence = article.text.sentences[index];
  if (!sentence) return "";
  const where = `Sentence ${index + 1} of ${article.text.sentences.length}, ${article.label}.`;
  const link = other ? sayLink(report, article, other, index) : "";
  return [
    where,
    link,
    lens
      ? lens.id === "attribution"
        ? sayAttributions(article, sentence)
        : sayMarks(article, sentence, lines, lens.name)
      : ""
  ]
    .filter(Boolean)
    .join(" ");
}

function sayLink(report: Report, article: ArticleReport, other: ArticleReport, index: number): string {
  const isWire = article.standing === "wire";
  const alignment = (isWire ? other : article).alignment;
  if (!alignment || (isWire ? other : article).standing === "later") return "";
  const matches = alignment.matches.filter((match) => (isWire ? match.reference : match.article) === index);
  if (matches.length === 0) {
    const nearest = (isWire ? alignment.nearestInArticle : alignment.nearest)[index];
    const near = nearest ? ` The nearest is ${nearest.index + 1} (score ${nearest.score.toFixed(2)}).` : "";
    return `No matching sentence found.${near}`;
  }
  const partners = listNumbers(matches.map((match) => (isWire ? match.article : match.reference) + 1));
  const shared = [...new Set(matches.flatMap((match) => match.shared))].slice(0, 6).join(", ");
  const grade = matches.every((match: Match) => match.grade === "sure") ? "" : " (a likely match, read both)";
  const name = isWire
    ? `Also in ${other.label}`
    : `In ${report.referenceName} too, ${alignment.origin[index] === "verbatim" ? "word for word" : "reworded"}`;
  return `${name}: ${partners}${grade}. Shared words: ${shared || "none that tell much"}.`;
}

/** "sentence 3", "sentences 3 and 4", "sentences 3, 4 and 6" */
function listNumbers(numbers: number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  if (sorted.length === 1) return `sentence ${sorted[0]}`;
  return `sentences ${sorted.slice(0, -1).join(", ")} and ${sorted.at(-1)}`;
}

/** "Dmitry Peskov (a named person) is quoted directly; cue: said." The marks of the lens are the attributions, in order. */
function sayAttributions({attributions, marks}: ArticleReport, sentence: Span): string {
  const notes = marks.filter(({feature}) => feature === "attribution").map(({note}) => note);
  const said = attributions
    .filter(({inner}) => !inner)
    .flatMap(({source, cue, content}, i) =>
      [source, cue, ...content].some((span) => span && span.start < sentence.end && span.end > sentence.start)
        ? [notes[i]]
        : []
    );
  return said.length ? said.join(" ") : "Nothing here is attributed to anybody.";
}

function sayMarks(
  {article}: ArticleReport,
  sentence: {start: number; end: number},
  lines: Underline[],
  lens: string
): string {
  const found = lines.filter(({start, end}) => start < sentence.end && end > sentence.start);
  if (found.length === 0) return `${lens}: nothing noticed here.`;
  return `${lens}: ${found.map(({start, end, note}) => `“${clip(wordsOf(article.text, {start, end}))}” (${note})`).join("; ")}.`;
}

function clip(words: string): string {
  const list = words.split(/\s+/);
  return list.length > 8 ? `${list.slice(0, 4).join(" ")} … ${list.slice(-3).join(" ")}` : list.join(" ");
}
