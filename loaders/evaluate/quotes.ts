// Stretches in quotation marks: which are somebody's words, and whose.

import type {Quotation} from "../../src/analysis/model/text.js";
import type {Attribution} from "../../src/analysis/model/voices.js";
import {bodyOf, segment} from "../../src/analysis/text/segment.js";
import {findAttributions} from "../../src/analysis/voices/ledger.js";
import type {Capability} from "./capability.js";

type Offsets = [start: number, end: number];

interface GoldQuote {
  span: Offsets;
  words: number;
  attributed: boolean;
  speaker: Offsets[];
  speakerText: string;
  speakerType: string;
  corefNames: string[];
}

interface Gold {
  id: string;
  text: string;
  quotes: GoldQuote[];
}

interface Quote {
  span: Offsets;
  speakerSpan?: Offsets;
  speaker?: string;
}

interface Prediction {
  id: string;
  quotes: Quote[];
}

export const quotes: Capability<Gold, Prediction> = {
  id: "quotes",
  labels: ["quotes"],
  predict: ({id, text}) => ({id, quotes: findQuotes(text)}),
  score: scoreQuotes,
  headline: () => ["endToEndRecall", "P", "speakerAccuracy"]
};

/** The quotations of which at least half lies in what somebody is said to have said, with that somebody. */
function findQuotes(text: string): Quote[] {
  const t = segment(text, bodyOf(text));
  const ledger = findAttributions(text, t).filter((one) => !one.inner);
  let reached = -1;
  return t.quotations
    .filter((q) => q.end > reached && ((reached = q.end), isStretch(text, q)))
    .flatMap((q) => {
      const holders = ledger.filter((one) => 2 * overlap(one, q) >= q.inner.end - q.inner.start);
      const holder = holders.find(({source}) => source !== null) ?? holders[0];
      if (!holder) return [];
      const quote: Quote = {span: [q.inner.start, q.inner.end]};
      if (holder.source) quote.speakerSpan = [holder.source.start, holder.source.end];
      if (holder.speaker !== undefined) quote.speaker = holder.speaker;
      return [quote];
    });
}

// Titles have all their longer words capitalised and no full stop inside; a straight mark never closed is no stretch.
function isStretch(text: string, q: Quotation): boolean {
  if (/^['‘’]$/.test(text[q.start])) return false;
  if (!q.closed && text[q.start] === '"') return false;
  const inside = text.slice(q.inner.start, q.inner.end);
  const long = inside.match(/[\p{L}’']{4,}/gu) ?? [];
  return !(long.length > 1 && !/[.!?,]$/.test(inside) && long.every((word) => /^\p{Lu}/u.test(word)));
}

function overlap({content}: Attribution, {inner}: Quotation): number {
  return content.reduce(
    (sum, {start, end}) => sum + Math.max(0, Math.min(end, inner.end) - Math.max(start, inner.start)),
    0
  );
}

const LIKE = 0.8; // the share of characters (Dice) from which two stretches are one
const SMALL = new Set(
  "the a an of mr mrs ms dr sen rep gov president said says who and or in for to at by with on from his her their its".split(
    " "
  )
);

/**
 * Stretches found (P, R, F1), their speakers, and both together (endToEndRecall). And the guesses: of pronouns that
 * automatic coreference ties to a name and we do too, how many to the same.
 */
function scoreQuotes(gold: Gold[], predictions: Map<string, Prediction>): Record<string, number> {
  const n = {both: 0, extra: 0, missed: 0, right: 0, spoken: 0, named: 0, namedRight: 0, guessed: 0, guessedRight: 0};
  for (const item of gold) {
    const found = predictions.get(item.id)?.quotes ?? [];
    const used = new Set<Quote>();
    for (const wanted of item.quotes.filter((q) => q.attributed)) {
      const quote = closest(wanted, found, used);
      if (!quote) {
        n.missed++;
        continue;
      }
      used.add(quote);
      n.both++;
      if (wanted.speaker.length === 0) continue;
      const right = isSpeaker(quote, wanted);
      n.spoken++;
      if (right) n.right++;
      if (wanted.speakerType === "pronoun" && wanted.corefNames.length > 0 && quote.speaker !== undefined) {
        n.guessed++;
        if (isNamed(quote.speaker, wanted)) n.guessedRight++;
      }
      if (wanted.speakerType !== "named") continue;
      n.named++;
      if (right) n.namedRight++;
    }
    n.extra += found.filter((quote) => !used.has(quote)).length;
  }
  const P = n.both / (n.both + n.extra || 1);
  const R = n.both / (n.both + n.missed || 1);
  return {
    endToEndRecall: n.right / (n.both + n.missed || 1),
    P,
    R,
    F1: P + R ? (2 * P * R) / (P + R) : 0,
    speakerAccuracy: n.right / (n.spoken || 1),
    namedSpeakerAccuracy: n.namedRight / (n.named || 1),
    guessAccuracy: n.guessedRight / (n.guessed || 1),
    guesses: n.guessed,
    quotes: n.both + n.missed
  };
}

function closest(wanted: GoldQuote, found: Quote[], used: Set<Quote>): Quote | null {
  let best: Quote | null = null;
  let most = LIKE;
  for (const quote of found) {
    if (used.has(quote)) continue;
    const [[a, b], [c, d]] = [quote.span, wanted.span];
    const likeness = (2 * Math.max(0, Math.min(b, d) - Math.max(a, c))) / (b - a + d - c);
    if (likeness >= most) [best, most] = [quote, likeness];
  }
  return best;
}

function isSpeaker({speakerSpan, speaker}: Quote, wanted: GoldQuote): boolean {
  if (speakerSpan && wanted.speaker.some(([start, end]) => speakerSpan[0] < end && start < speakerSpan[1])) return true;
  return speaker !== undefined && isNamed(speaker, wanted);
}

function isNamed(speaker: string, {speakerText, corefNames}: GoldQuote): boolean {
  const words = content(speaker);
  if (words.length === 0) return fold(speaker).join(" ") === fold(speakerText).join(" ");
  return new Set([...content(speakerText), ...corefNames.flatMap(content)]).has(words[words.length - 1]);
}

const fold = (s: string): string[] =>
  s
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const content = (s: string): string[] => fold(s).filter((word) => !SMALL.has(word));
