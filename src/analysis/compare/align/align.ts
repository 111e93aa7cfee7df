// Which sentences of two articles correspond, many to many, and why one should believe it. Recipe and weights:
// align/score.ts. A link says that two sentences say the same, not that one was taken from the other.

import type {Alignment, Candidate, Grade, Match, Origin, SentenceSource} from "../../model/compare.js";
import type {Article} from "../../model/story.js";
import type {Text} from "../../model/text.js";
import {doubt} from "./doubts.js";
import {explain} from "./explain.js";
import {score, type Scores} from "./score.js";
import {indexStory, type StoryIndex} from "./story.js";

/** Scores from which a link is called sure, likely, maybe. */
export const grades: Readonly<Record<Grade, number>> = {sure: 0.6, likely: 0.4, maybe: 0.3};

/** A sentence whose best absolute score is lower than this has no partner. Many sources offer more chance likenesses. */
const gates = {oneReference: 0.2, severalReferences: 0.22};

const mostlyVerbatim = 0.8; // share of a sentence's words in one shared run
const mostPartners = 12; // of one sentence in one reference; people give no more

export interface AlignOptions {
  /** The index of the whole story. Without it, rarity is taken from the articles at hand. */
  index?: StoryIndex;
  /** Links from .30 up as well. */
  maybe?: boolean;
}

/** An article's body sentences, ready to be compared. */
export function sentencesOf(article: Pick<Article, "id" | "text">, text: Text): SentenceSource {
  const sentences = text.sentences.map(({start, end}) => ({text: article.text.slice(start, end), start}));
  return {id: article.id, sentences};
}

/** Links of one article with each reference, in the order of the references. Several references are several sources of
 *  one rewrite: a sentence's partners are then ranked across them. For two articles side by side give one. */
export function align(
  references: SentenceSource[],
  article: SentenceSource,
  {index = indexStory([...references, article]), maybe = false}: AlignOptions = {}
): Alignment[] {
  const prepare = ({id}: SentenceSource) => {
    const prepared = index.articles.get(id);
    if (!prepared) throw new Error(`not in the index: ${id}`);
    return prepared;
  };
  const rewrite = prepare(article);
  const sources = references.map(prepare);
  const scores = score(rewrite, sources, index);
  const gate = references.length > 1 ? gates.severalReferences : gates.oneReference;
  const open = openRows(scores, rewrite.tokens.length, gate);
  const least = maybe ? grades.maybe : grades.likely;
  return scores.map((table, k) => {
    const [reference, source] = [references[k]!, sources[k]!]; // a table for each, with a place for every row and column
    const matches: Match[] = [];
    const [rowBest, columnBest] = bestOf(table);
    const origin: Origin[] = article.sentences.map(() => "only-here");
    for (let i = 0; i < table.rows; i++) {
      for (const {index: j, score} of open[i] ? findPartners(table, i, least) : []) {
        const cell = {
          reference: source,
          j,
          article: rewrite,
          i,
          score,
          rowBest: rowBest[i]!,
          columnBest: columnBest[j]!,
          sure: grades.sure,
          index
        };
        if (doubt(cell)) continue;
        const {shared, verbatim, longest} = explain(source, j, rewrite, i, index);
        matches.push({reference: j, article: i, score, grade: gradeOf(score), shared, verbatim});
        if (score < grades.likely) continue;
        if (longest >= mostlyVerbatim) origin[i] = "verbatim";
        else if (origin[i] === "only-here") origin[i] = "reworded";
      }
    }
    matches.sort((x, y) => y.score - x.score || x.article - y.article || x.reference - y.reference);
    return {
      reference: reference.id,
      article: article.id,
      matches,
      origin,
      nearest: article.sentences.map((_, i) => best(table.columns, (j) => scoreAt(table, i, j))),
      nearestInArticle: reference.sentences.map((_, j) => best(table.rows, (i) => scoreAt(table, i, j)))
    };
  });
}

/** The sentences of the reference that score enough with one of the article, best first. */
function findPartners(table: Scores, i: number, least: number): Candidate[] {
  const found: Candidate[] = [];
  for (let j = 0; j < table.columns; j++) {
    const score = scoreAt(table, i, j);
    if (score >= least) found.push({index: j, score});
  }
  return found.sort((x, y) => y.score - x.score || x.index - y.index).slice(0, mostPartners);
}

function bestOf({rows, columns, full}: Scores): [rows: Float64Array, columns: Float64Array] {
  const [rowBest, columnBest] = [new Float64Array(rows), new Float64Array(columns)];
  full.forEach((value, at) => {
    const [i, j] = [Math.floor(at / columns), at % columns];
    rowBest[i] = Math.max(rowBest[i]!, value);
    columnBest[j] = Math.max(columnBest[j]!, value);
  });
  return [rowBest, columnBest];
}

function scoreAt({rows, columns, full}: Scores, i: number, j: number): number {
  return i < rows && j < columns ? (full[i * columns + j] ?? 0) : 0;
}

function best(count: number, scoreOf: (index: number) => number): Candidate | null {
  let found: Candidate | null = null;
  for (let index = 0; index < count; index++) {
    const score = scoreOf(index);
    if (score > (found ? found.score : 0)) found = {index, score};
  }
  return found;
}

function gradeOf(value: number): Grade {
  return value >= grades.sure ? "sure" : value >= grades.likely ? "likely" : "maybe";
}

function openRows(scores: Scores[], rows: number, gate: number): boolean[] {
  return Array.from({length: rows}, (_, i) =>
    scores.some(({absolute, columns}) =>
      absolute.subarray(i * columns, (i + 1) * columns).some((value) => value >= gate)
    )
  );
}
