// What the report points out in a pair of articles, against what careful readers pointed out: places and kinds of the
// first seven differences. The readers were language models with a brief; data and scorer: the folder findings.

import {analyze} from "../../src/analysis/analyze.js";
import {align, sentencesOf} from "../../src/analysis/compare/align/align.js";
import type {Difference, DifferenceKind} from "../../src/analysis/model/differences.js";
import type {Article, Story} from "../../src/analysis/model/story.js";
import {segment} from "../../src/analysis/text/segment.js";
import {headlineOf, zone} from "../../src/analysis/text/zones/zones.js";
import type {Capability} from "./capability.js";

type Offsets = [start: number, end: number];
type SideName = "reference" | "article";

interface Point {
  kind: DifferenceKind;
  weight: 1 | 2 | 3;
  reference: Offsets | null;
  article: Offsets | null;
}

interface Gold {
  id: string;
  reference: {id: string; text: string};
  article: {id: string; text: string};
  points?: Point[];
}

interface Finding {
  kind: DifferenceKind | DifferenceKind[];
  reference: Offsets[];
  article: Offsets[];
  text: string;
}

export interface FindingsPrediction {
  id: string;
  findings: Finding[];
  noted: Finding[];
}

const FIRST = 7;
const HEAVY = 2; // points of this weight or more are what recall asks for

const FAMILY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    voice: ["attribution-lost", "attribution-gained", "source-changed"],
    certainty: ["certainty-raised", "certainty-lowered"],
    fact: ["number", "date", "name", "fact", "specificity"],
    quotation: ["quotation"],
    slant: ["judgement", "judgement-removed", "headline", "lead"],
    missing: ["denial-missing", "caveat-missing"],
    added: ["claim-added"]
  }).flatMap(([family, kinds]) => kinds.map((kind): [string, string] => [kind, family]))
);
const familyOf = (kind: string): string | undefined => FAMILY.get(kind);

export const findings: Capability<Gold, FindingsPrediction> = {
  id: "findings",
  labels: ["points"],
  predict(item) {
    const {differences} = analyze(storyOf(item));
    const told = differences.filter(({told}) => told);
    return {id: item.id, findings: told.map(write), noted: differences.filter(({told}) => !told).map(write)};
  },
  score: scoreFindings,
  headline: () => ["kindF7", "kindP7", "kindR7"],
  beside: (gold) => [
    ...[
      {name: 'the article\'s first seven sentences, all called "fact"', find: firstSentences},
      {name: 'the first seven linked sentences with their partners, all called "fact"', find: linkedSentences}
    ].map(({name, find}) => {
      const found = new Map(gold.map((item) => [item.id, {id: item.id, findings: find(item), noted: []}]));
      const {kindF7, kindP7, kindR7} = scoreFindings(gold, found);
      return `beside: ${name}: kindF7=${kindF7.toFixed(4)} kindP7=${kindP7.toFixed(4)} kindR7=${kindR7.toFixed(4)}`;
    }),
    "beside: a second reader against the first (18 comparisons of both sets, recorded): kindF7=.63 kindP7=.71 kindR7=.57",
    "All points were read by machine readers, never by people."
  ]
};

function write({kinds, reference, article, text}: Difference): Finding {
  const offsets = ({spans}: Difference["reference"]) => spans.map(({start, end}): Offsets => [start, end]);
  return {kind: kinds, reference: offsets(reference), article: offsets(article), text};
}

/** The pair as a story: the reference is its wire. */
function storyOf({id, reference, article}: Gold): Story {
  const articles = [readArticle("reference", reference.text), readArticle("article", article.text)];
  return {id: "pair", title: id, about: "", wire: "reference", ignore: [], publish: "full", articles};
}

function readArticle(id: string, text: string): Article {
  const zones = zone(text);
  // Who pairs two texts says that they belong together.
  const role = id === "article" ? "independent" : undefined;
  return {id, outlet: {name: id}, ...(role && {role}), headline: headlineOf(text, zones), text, zones};
}

// ---- the scorer beside the data ----

const meet = ([a, b]: Offsets, [c, d]: Offsets): boolean =>
  Math.min(b, d) > Math.max(a, c) && Math.min(b, d) - Math.max(a, c) >= 0.5 * Math.min(b - a, d - c);

/** On every side that the point has, the finding must point too. What is missing is judged on the reference's side
 *  alone, what is added on the article's. */
function hits(finding: Finding, point: Point): boolean {
  const family = familyOf(point.kind);
  const sides = (["reference", "article"] as const).filter((side) => point[side]);
  const judged: SideName[] =
    sides.length < 2 ? sides : family === "missing" ? ["reference"] : family === "added" ? ["article"] : sides;
  return judged.length > 0 && judged.every((side) => finding[side].some((span) => meet(span, point[side]!)));
}

const kindsOf = ({kind}: Finding): string[] => (Array.isArray(kind) ? kind : [kind]).slice(0, 2);
const named = (finding: Finding, point: Point): boolean =>
  hits(finding, point) && kindsOf(finding).some((kind) => familyOf(kind) === familyOf(point.kind));

/** As `score.mjs` does: recall of the heavy points, precision of what is shown, F1; by place alone and with the kind. */
export function scoreFindings(gold: Gold[], predictions: Map<string, FindingsPrediction>): Record<string, number> {
  const sum = {heavy: 0, place7: 0, kind7: 0, noted: 0, shown7: 0, placed7: 0, right7: 0, silent: 0};
  for (const {id, points} of gold) {
    const {findings: all = [], noted = []} = predictions.get(id) ?? {};
    const found = all.filter((finding) => !kindsOf(finding).includes("copy"));
    const first = found.slice(0, FIRST);
    if (found.length === 0) sum.silent++;
    const heavy = points!.filter(({weight}) => weight >= HEAVY);
    const count = (list: Finding[], how: typeof hits) =>
      heavy.filter((point) => list.some((finding) => how(finding, point))).length;
    const met = (how: typeof hits) => first.filter((finding) => points!.some((point) => how(finding, point))).length;
    sum.heavy += heavy.length;
    sum.place7 += count(first, hits);
    sum.kind7 += count(first, named);
    sum.noted += count([...found, ...noted], named);
    sum.shown7 += first.length;
    sum.placed7 += met(hits);
    sum.right7 += met(named);
  }
  const [kindR7, kindP7] = [sum.kind7 / (sum.heavy || 1), sum.right7 / (sum.shown7 || 1)];
  return {
    kindR7,
    kindP7,
    kindF7: kindR7 + kindP7 ? (2 * kindP7 * kindR7) / (kindP7 + kindR7) : 0,
    placeR7: sum.place7 / (sum.heavy || 1),
    placeP7: sum.placed7 / (sum.shown7 || 1),
    notedR: sum.noted / (sum.heavy || 1),
    silent: sum.silent / (gold.length || 1)
  };
}

// ---- two ways to point without comparing ----

const asFact = (reference: Offsets[], article: Offsets[]): Finding => ({kind: "fact", reference, article, text: ""});

function firstSentences({article}: Gold): Finding[] {
  const {sentences} = segment(article.text, zone(article.text));
  return sentences.slice(0, FIRST).map(({start, end}) => asFact([], [[start, end]]));
}

function linkedSentences({reference, article}: Gold): Finding[] {
  const [there, here] = [reference, article].map(({id, text}) => ({id, text, cut: segment(text, zone(text))}));
  const [{matches}] = align([sentencesOf(there, there.cut)], sentencesOf(here, here.cut));
  return here.cut.sentences
    .flatMap(({start, end}, i) => {
      const partners = matches.filter((match) => match.article === i).slice(0, 3);
      const spans = partners.map(({reference: j}) => there.cut.sentences[j]);
      return spans.length > 0
        ? [
            asFact(
              spans.map(({start, end}): Offsets => [start, end]),
              [[start, end]]
            )
          ]
        : [];
    })
    .slice(0, FIRST);
}
