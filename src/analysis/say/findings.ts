// What stands out, each finding a sentence with its evidence. Plain, exact, no judgement of anybody.

import {differing} from "../compare/quotations/fidelity.js";
import type {ChangeKind} from "../model/compare.js";
import type {FeatureInfo} from "../model/features.js";
import type {ArticleReport, Finding, Report} from "../model/report.js";
import type {Span} from "../model/text.js";
import {midway, sayCount, sayUnit, sayValue, shown} from "./values.js";

type Measured = Omit<Report, "findings" | "captions">;

/** What stands out: events with their words first, then differences in rates that stand after correction. */
export function findings(report: Measured): Finding[] {
  return [...quotationFindings(report), ...claimFindings(report), ...rateFindings(report)];
}

// In this order: who vouches, how sure it is, whose answer it is; the rest, numbers above all, stands in the table only:
// of it too little was right when judged by reading (tests/gold/claims-precision.json).
const told: ChangeKind[] = ["attribution lost", "certainty raised", "status differs", "certainty lowered"];

/** What differs between two tellings of one claim. */
function claimFindings({claims, articles}: Measured): Finding[] {
  return claims
    .flatMap(({changes}) => changes)
    .filter(({kind}) => told.includes(kind))
    .sort((a, b) => told.indexOf(a.kind) - told.indexOf(b.kind))
    .map(({kind, article, text, evidence}) => {
      const label = articles.find((one) => one.article.id === article)?.label;
      return {
        kind,
        text: `${label}: ${text.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())}`,
        shows: "claims",
        evidence
      };
    });
}

/** Quotations that differ from their counterpart without a mark. */
function quotationFindings({quotations, articles}: Measured): Finding[] {
  return differing(quotations).flatMap(({quote, counterpart, common}) => {
    const [here, there] = [quote.article, counterpart[0].article].map(
      (id) => articles.find(({article}) => article.id === id) as ArticleReport
    );
    if (here.standing === "later") return [];
    const words = (report: ArticleReport, {start, end}: Span) =>
      report.article.text.slice(start, end).replace(/^["“”]|[.,]?["“”]$/g, "");
    const theirs = counterpart.map((span) => words(there, span)).join(" … ");
    const others = counterpart.reduce((n, {words}) => n + words.length, 0);
    const text = `${here.label} puts in quotation marks “${words(here, quote)}”; ${midway(there.label)} has “${theirs}” (${common} of its ${quote.words.length} words are there, in order; ${others - common} of the other’s ${others} are not here).`;
    const evidence = [
      {article: quote.article, spans: [{start: quote.start, end: quote.end}]},
      {article: there.article.id, spans: counterpart.map(({start, end}) => ({start, end}))}
    ];
    return [{kind: "quotation", text, shows: "quotations", evidence}];
  });
}

function rateFindings(report: Measured): Finding[] {
  const wire = report.articles.find(({standing}) => standing === "wire");
  if (!wire) return [];
  return report.differences.flatMap(({feature: id, article: articleId, stands}) => {
    const feature = report.features.find((f) => f.id === id) as FeatureInfo;
    const article = report.articles.find((a) => a.article.id === articleId) as ArticleReport;
    const [a, b] = [article, wire].map((r) => shown(r, feature));
    if (!stands || a.value === null || b.value === null) return [];
    const verb = a.value > b.value ? feature.more : feature.less;
    const text = `${article.label} ${verb} than ${report.referenceName}: ${sayValue(a, feature)} against ${sayValue(b, feature)}${sayUnit(feature)} (${sayCount(a, feature)}, against ${sayCount(b, feature)}).`;
    return [
      {kind: "rate", text, shows: `measure-${id}`, evidence: [evidence(article, feature), evidence(wire, feature)]}
    ];
  });
}

function evidence({article, marks}: ArticleReport, feature: FeatureInfo) {
  const spans = marks
    .filter((m) => m.feature === feature.id && (feature.voice === "all" || m.voice === feature.voice))
    .map(({start, end}) => ({start, end}));
  return {article: article.id, spans};
}
