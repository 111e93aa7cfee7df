// Quotations whose words differ from those the reference prints, by the comparison of quotations.

import {setOf} from "../../english/closed.js";
import type {QuoteComparison} from "../../model/compare.js";
import type {Span} from "../../model/text.js";
import type {Account, Passage} from "./account.js";
import {clauseAt} from "./numbers.js";
import type {Point} from "./points.js";
import type {RuleName} from "./rules.js";

const turning = setOf(
  "not no never unless if but only until without except although though nor neither cannot can't won't don't didn't doesn't isn't"
);

/** Points by sentence of the article. `comparisons`: of its quotations. */
export function readQuotations(
  there: Account,
  here: Account,
  comparisons: readonly QuoteComparison[]
): Map<number, Point[]> {
  const found = new Map<number, Point[]>();
  for (const comparison of comparisons) {
    const {quote, counterpart} = comparison;
    if (quote.article !== here.id || counterpart[0]?.article !== there.id) continue;
    const rule = judge(comparison, there);
    const passage = passageOf(here, quote);
    const partners = counterpart.flatMap((one) => passageOf(there, one) ?? []);
    if (!rule || !passage || partners.length === 0) continue;
    const edits = comparison.edits.filter(({kind}) => kind !== "same");
    const point: Point = {
      rule,
      kind: "quotation",
      there:
        rule === "quotation altered"
          ? hull(counterpart.flatMap(({words}) => words))
          : clauseAt(partners[0], counterpart[0]),
      here: rule === "quotation altered" ? hull(quote.words) : clauseAt(passage, quote),
      words: {reference: edits.flatMap(({there}) => there), article: edits.flatMap(({here}) => here ?? [])},
      said:
        rule === "quotation in another mouth"
          ? {there: counterpart[0].speaker, here: quote.speaker}
          : {
              there: first(
                there,
                edits.flatMap(({there}) => there)
              ),
              here: first(
                here,
                edits.flatMap(({here}) => here ?? [])
              )
            },
      passages: {reference: partners.slice(0, 3), article: [passage]}
    };
    const list = found.get(passage.index);
    if (list) list.push(point);
    else found.set(passage.index, [point]);
  }
  return found;
}

function judge({fidelity, fuller, speaker, edits, similarity}: QuoteComparison, {slice}: Account): RuleName | null {
  if (fidelity === "altered, unmarked" && !fuller && speaker !== "other") return "quotation altered";
  if (speaker === "other" && similarity >= 0.8) return "quotation in another mouth";
  const dropped = edits.filter(({kind}) => kind === "dropped").flatMap(({there}) => there);
  const turns = dropped.some((span) =>
    slice(span)
      .toLowerCase()
      .split(/[^\p{L}’']+/u)
      .some((word) => turning.has(word.replaceAll("’", "'")))
  );
  return fidelity === "excerpt" && turns ? "quotation cut" : null;
}

/** Up to three stretches of words, as they are cited. */
const first = ({slice}: Account, spans: readonly Span[]): string | undefined =>
  spans.length > 0 ? spans.slice(0, 3).map(slice).join(" … ") : undefined;

const hull = (spans: readonly Span[]): Span => ({start: spans[0].start, end: spans[spans.length - 1].end});

function passageOf({passages}: Account, {start}: Span): Passage | undefined {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  return passages[low];
}
