// Every claim in words: a Report → findings and captions. Plain, exact, no judgement of anybody.

import type {ArticleReport, Caption, FeatureInfo, Finding, Measure, Report} from "./model.js";

const fewest = 5; // under five counted things no sentence compares

/** What stands out: differences from the wire that stand after correction, with the words they were counted from. */
export function findings(report: Omit<Report, "findings" | "captions">): Finding[] {
  const wire = report.articles.find(({standing}) => standing === "wire");
  if (!wire) return [];
  return report.differences.flatMap(({feature: id, article: articleId, stands}) => {
    const feature = report.features.find((f) => f.id === id) as FeatureInfo;
    const article = report.articles.find((a) => a.article.id === articleId) as ArticleReport;
    const [a, b] = [article, wire].map((r) => shown(r, feature));
    if (!stands || a.value === null || b.value === null || a.count + b.count < fewest) return [];
    const verb = a.value > b.value ? feature.more : feature.less;
    const text = `${article.label} ${verb} than the wire: ${sayValue(a, feature)} against ${sayValue(b, feature)}${sayUnit(feature)} (${sayCount(a, feature)}, against ${sayCount(b, feature)}).`;
    return [
      {kind: "rate", text, shows: `measure-${id}`, evidence: [evidence(article, feature), evidence(wire, feature)]}
    ];
  });
}

/** Title, how to read it, and what to doubt, for every chart, by the chart's id. */
export function captions(report: Omit<Report, "captions">): Record<string, Caption> {
  const wire = report.articles.find(({standing}) => standing === "wire");
  const measures = report.features.map((feature): [string, Caption] => {
    const id = `measure-${feature.id}`;
    const finding = report.findings.find(({shows}) => shows === id);
    const nothing = report.articles.every((article) => shown(article, feature).count === 0);
    return [
      id,
      {
        title: nothing ? `${feature.name}: nothing found` : (finding?.text ?? feature.asks),
        subtitle: `${feature.name}, ${feature.unit}${feature.voice === "own" ? ", in the outlet’s own voice" : ""}. ${wire ? "Hollow and dotted: the wire. " : ""}Bars: 95 % interval.`,
        caption:
          finding || nothing || !wire
            ? ""
            : "Too few to tell the others from the wire: no difference stands after correction."
      }
    ];
  });
  return {anatomy: sayAnatomy(report), ...Object.fromEntries(measures)};
}

/** "The Gazette shares 6 of the wire's 10 sentences; 5 are found only here, and 2 of the 5 name a source." */
function sayAnatomy({articles}: Pick<Report, "articles">): Caption {
  const wire = articles.find(({standing}) => standing === "wire");
  const first = articles.find(({standing}) => standing === "other");
  const subtitle = "One block per sentence, as wide as it is long, in reading order. Above the line: in the wire too. Below: only here.";
  const caption =
    "A match says that two texts say the same, not that one took it from the other. A sentence found only here may be true and reported.";
  if (!wire || !first) return {title: "The articles, sentence by sentence", subtitle: "One block per sentence, as wide as it is long.", caption: ""};
  return {title: sayShared(first, wire), subtitle, caption};
}

/** How much of the reference an article has too, in a sentence. */
export function sayShared(article: ArticleReport, wire: ArticleReport): string {
  const n = wire.text.sentences.length;
  const shared = new Set(article.alignment?.matches.map(({reference}) => reference)).size;
  if (shared === 0) return `No sentence of ${article.label} matches the wire.`;
  const only = article.origins.filter((origin) => origin.startsWith("only-here")).length;
  const sourced = article.origins.filter((origin) => origin === "only-here-sourced").length;
  const found = `${article.label} shares ${shared} of the wire’s ${n} ${n === 1 ? "sentence" : "sentences"}`;
  if (only === 0) return `${found}; none is found only here.`;
  if (only === 1) return `${found}; 1 is found only here, and it names ${sourced ? "a source" : "no source"}.`;
  return `${found}; ${only} are found only here, and ${sourced === 0 ? "none" : sourced} of the ${only} ${sourced > 1 ? "name" : "names"} a source.`;
}

/** The measure that a feature is shown by. */
export function shown(article: ArticleReport, feature: FeatureInfo): Measure {
  return article.measures.find((m) => m.feature === feature.id && m.voice === feature.voice) as Measure;
}

type Counted = Pick<Measure, "value" | "count" | "of">;

/** A value's label in a chart: under five counted things it is the count, because a rate would claim too much. */
export function sayLabel(measure: Counted, feature: FeatureInfo): string {
  return feature.scale !== "mean" && measure.of > 0 && measure.count < fewest
    ? sayCount(measure, feature)
    : sayValue(measure, feature);
}

/** "8.4", "26%", "−0.12": rates with one decimal, shares as whole percentages, means with two. */
export function sayValue({value}: Counted, {scale}: FeatureInfo): string {
  if (value === null) return "nothing to count";
  if (scale === "share") return `${Math.round(100 * value)}%`;
  return value
    .toFixed(scale === "rate" ? 1 : 2)
    .replace(/^-(?=.*[1-9])/, "−")
    .replace(/^-/, "");
}

/** "2 in 238 words" */
export function sayCount({count, of}: Counted, feature: FeatureInfo): string {
  return `${count} in ${of} ${of === 1 ? feature.of.slice(0, -1) : feature.of}`; // "words" → "word"
}

function sayUnit({scale}: FeatureInfo): string {
  return scale === "rate" ? " per 1,000 words" : "";
}

function evidence({article, marks}: ArticleReport, feature: FeatureInfo) {
  const spans = marks
    .filter((m) => m.feature === feature.id && (feature.voice === "all" || m.voice === feature.voice))
    .map(({start, end}) => ({start, end}));
  return {article: article.id, spans};
}
