// Numbers in words: rates with one decimal, shares as whole percentages, means with two, counts bare.

import type {FeatureInfo, Measure} from "../model/features.js";
import type {ArticleReport} from "../model/report.js";

/** Under so many counted things no sentence compares. */
export const fewest = 5;

/** The name of an article inside a sentence: "the wire" of two pasted texts, but The Gazette. */
export const midway = (label: string): string => label.replace(/^The (?=\p{Ll})/u, "the ");

/** The measure that a feature is shown by. */
export function shown(article: ArticleReport, feature: FeatureInfo): Measure {
  return article.measures.find((m) => m.feature === feature.id && m.voice === feature.voice) as Measure;
}

type Counted = Pick<Measure, "value" | "count" | "of" | "covered">;

/** A value's label in a chart: under five counted things it is the count, because a rate would claim too much. */
export function sayLabel(measure: Counted, feature: FeatureInfo): string {
  return feature.scale !== "mean" && measure.of > 0 && (measure.covered ?? measure.count) < fewest
    ? sayCount(measure, feature)
    : sayValue(measure, feature);
}

/** "8.4", "26%", "−0.12": rates with one decimal, shares as whole percentages, means with two. */
export function sayValue({value}: Counted, {scale}: FeatureInfo): string {
  if (value === null) return "nothing to count";
  if (scale === "share") return `${Math.round(100 * value)}%`;
  return sayDecimals(value, scale === "rate" ? 1 : 2);
}

/** "−0.12", but never "−0.00". */
export function sayDecimals(value: number, places: number): string {
  return value
    .toFixed(places)
    .replace(/^-(?=.*[1-9])/, "−")
    .replace(/^-/, "");
}

/** "2 in 238 words"; of a share of the words "59 of 238 words, in 4 stretches" */
export function sayCount({count, of, covered}: Counted, feature: FeatureInfo): string {
  const things = of === 1 ? feature.of.slice(0, -1) : feature.of; // "words" → "word"
  if (covered === undefined) return `${count} ${feature.scale === "share" ? "of" : "in"} ${of} ${things}`;
  return `${covered} of ${of} ${things}, in ${count} ${count === 1 ? "stretch" : "stretches"}`;
}

/** What stands behind a rate in a sentence. */
export function sayUnit({scale}: FeatureInfo): string {
  return scale === "rate" ? " per 1,000 words" : "";
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}
