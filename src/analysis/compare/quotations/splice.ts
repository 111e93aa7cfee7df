// A quotation put together: its pieces stand in several quotations of the other article, or in another order.

import type {Quote, QuoteComparison, QuoteWord} from "../../model/compare.js";
import {writeEdits} from "./edits.js";
import {isContent, settle} from "./forms.js";
import {compareSpeakers} from "./speakers.js";
import {compareWords, type Step} from "./words.js";

const shortestPiece = 4; // words, two of which tell something
const mostlyCovered = 0.85; // share of the quotation's words that stand in pieces
const tellingWords = 4; // in all pieces together
const mostWords = 1200; // of the other article's quotations that are looked through
const mostPlaces = 16; // at which one word is looked up
const nearby = 80; // characters between two quotations that one "he said" interrupts

interface Piece {
  here: number; // index of its first word
  there: number;
  length: number;
}

/** The quotation as pieces of others, the best of one article; null where that does not explain it. */
export function findSplice(quote: Quote, candidates: Quote[][]): QuoteComparison | null {
  const articles = new Map<string, Set<Quote>>();
  for (const one of candidates.flat()) {
    if (compareSpeakers(quote.speaker, one.speaker) === "other") continue;
    articles.set(one.article, (articles.get(one.article) ?? new Set()).add(one));
  }
  const found = [...articles.values()].flatMap((quotes) => spliceFrom(quote, [...quotes]) ?? []);
  return found.sort((x, y) => y.common - x.common)[0] ?? null;
}

function spliceFrom(quote: Quote, quotes: Quote[]): QuoteComparison | null {
  const list = quotes.sort((x, y) => x.start - y.start);
  const all = list.flatMap(({words}) => words).slice(0, mostWords);
  const [here, there] = settle(quote.words, all);
  const owner = (at: number) => list.find(({start, end}) => there[at].start >= start && there[at].start < end)!;
  const pieces = findPieces(here, there, (at) => list.indexOf(owner(at)));
  const covered = pieces.reduce((sum, {length}) => sum + length, 0);
  const telling = pieces.flatMap(({here: at, length}) => here.slice(at, at + length)).filter(isContent).length;
  if (pieces.length < 2 || covered < mostlyCovered * here.length || telling < tellingWords) return null;
  const inOrder = pieces.every(({there: at}, k) => k === 0 || at > pieces[k - 1].there);
  const near = pieces.every(({there: at}, k) => k === 0 || isNear(owner(pieces[k - 1].there), owner(at)));
  if (inOrder && near) return null; // an omission within one utterance
  const marked = inOrder && pieces.every(({here: at}, k) => k === 0 || here[at].gap);
  const joined = inOrder && pieces.every(({there: at, length}) => length === owner(at).words.length); // one after the other
  const counterpart = [...new Set(pieces.map(({there: at}) => owner(at)))];
  const steps: Step[] = here.map((_, i) => {
    const piece = pieces.find(({here: at, length}) => i >= at && i < at + length);
    return [i, piece ? piece.there + i - piece.here : -1];
  });
  const forms = [here, there.filter((_, j) => counterpart.includes(owner(j)))].map((words) =>
    words.map(({form}) => form)
  );
  const {distance} = compareWords(forms[0], forms[1]);
  return {
    quote: {...quote, words: here},
    fidelity: joined ? "verbatim" : marked ? "marked edit" : "spliced",
    counterpart,
    speaker: compareSpeakers(quote.speaker, counterpart[0].speaker),
    distance,
    similarity: 1 - distance / Math.max(forms[0].length, forms[1].length),
    common: covered,
    fuller: false,
    edits: writeEdits(here, there, counterpart, steps)
  };
}

function isNear(first: Quote, next: Quote): boolean {
  return first === next || (next.start >= first.end && next.start - first.end <= nearby);
}

/** From the left, the longest run at each place that one of the other quotations has too. */
function findPieces(here: QuoteWord[], there: QuoteWord[], ownerOf: (at: number) => number): Piece[] {
  const places = new Map<string, number[]>();
  there.forEach(({form}, at) => {
    const found = places.get(form);
    if (!found) places.set(form, [at]);
    else if (found.length < mostPlaces) found.push(at);
  });
  const owners = there.map((_, at) => ownerOf(at));
  const pieces: Piece[] = [];
  for (let i = 0; i < here.length;) {
    let best: Piece = {here: i, there: -1, length: 0};
    for (const at of places.get(here[i].form) ?? []) {
      let length = 1;
      while (
        here[i + length] &&
        here[i + length].form === there[at + length]?.form &&
        owners[at + length] === owners[at]
      )
        length++;
      if (length > best.length) best = {here: i, there: at, length};
    }
    const enough = best.length >= shortestPiece && here.slice(i, i + best.length).filter(isContent).length > 1;
    if (enough) pieces.push(best);
    i += enough ? best.length : 1;
  }
  return pieces;
}
