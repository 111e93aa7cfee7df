// Whether a headline puts an act more or less firmly than its own text does, by the rules that compare two articles' claims.

import {normalise} from "../align/normalise.js";
import {findClaims, type ClaimSide} from "../claims/claims.js";
import type {Rarity} from "../claims/focus.js";
import type {Alignment, ClaimRow, TitleShift} from "../../model/compare.js";
import type {Span} from "../../model/text.js";

const most = 5; // sentences of the body that are looked at
const fewest = 3; // content words they share with the headline
const mostTitles = 3; // sentences of a headline

/** The shift from body to headline; null where none shows, or where some sentence of the body is as firm as the headline. */
export function findShift(body: ClaimSide, title: ClaimSide, rarity: Rarity): TitleShift | null {
  const {rows, changes} = findClaims(body, [{...title, alignment: link(body, title)}], {
    index: {rarity, articles: new Map()}
  });
  const shifts = changes.filter(({kind}) => kind.startsWith("certainty"));
  const shifted = new Set(shifts.map(({sentences: [sentence]}) => sentence));
  const [first] = shifts.sort((a, b) => a.sentences[0] - b.sentences[0]);
  if (!first || rows.some((row) => !shifted.has(row.sentence) && isAsFirm(row))) return null;
  return {kind: first.kind as TitleShift["kind"], title: first.here[0], body: first.there[0]};
}

/** Whether a sentence of the text is as firm as the headline. */
const isAsFirm = ({cells: [there, here]}: ClaimRow): boolean => there.certainty.level === here?.certainty.level;

/** The headline linked with the sentences that share most of its words, most first. */
function link({article, text}: ClaimSide, title: ClaimSide): Alignment {
  const stemsOf = ({start, end}: Span) =>
    new Set(normalise(article.text.slice(start, end)).flatMap(({stem}) => stem || []));
  const body = text.sentences.map(stemsOf);
  const matches = title.text.sentences.slice(0, mostTitles).flatMap((sentence, i) => {
    const own = [...stemsOf(sentence)];
    return body
      .map((stems, reference) => ({reference, shared: own.filter((stem) => stems.has(stem)).length}))
      .filter(({shared}) => shared >= fewest)
      .sort((a, b) => b.shared - a.shared || a.reference - b.reference)
      .slice(0, most)
      .map(({reference}) => ({reference, article: i, score: 1, grade: "likely" as const, shared: [], verbatim: []}));
  });
  return {reference: article.id, article: article.id, matches, origin: [], nearest: [], nearestInArticle: []};
}
