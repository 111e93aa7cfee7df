// A measure that differs from the reference's after correction, in a sentence. Rates of few words or few cases are left
// to their chart, and tone, where people agree too little with the measure.

import type {FeatureInfo} from "../model/features.js";
import type {ArticleReport, Report} from "../model/report.js";
import {sayCount, sayUnit, sayValue, shown} from "./values.js";

const fewest = {of: 100, cases: 10}; // words, or what a measure counts; cases on both sides together
const untold = new Set(["tone"]);

/** The first article whose measure differs enough to say so; null: none does. */
export function sayRate(report: Omit<Report, "captions">, feature: FeatureInfo): string | null {
  const wire = report.articles.find(({standing}) => standing === "wire");
  if (!wire || untold.has(feature.id)) return null;
  for (const {feature: id, article: articleId, stands} of report.stands) {
    if (!stands || id !== feature.id) continue;
    const article = report.articles.find((a) => a.article.id === articleId) as ArticleReport;
    const [a, b] = [article, wire].map((r) => shown(r, feature));
    if (a.value === null || b.value === null || a.count + b.count < fewest.cases) continue;
    if (feature.of === "words" && Math.min(a.of, b.of) < fewest.of) continue;
    const verb = a.value > b.value ? feature.more : feature.less;
    return `${article.label} ${verb} than ${report.referenceName}: ${sayValue(a, feature)} against ${sayValue(b, feature)}${sayUnit(feature)} (${sayCount(a, feature)}, against ${sayCount(b, feature)}).`;
  }
  return null;
}
