// Is an article about the reference's event (feature 9)? By the names, words and lead they share; and, since later
// coverage shares all of these, by dates: an article that looks back on the day of the event tells of something later.
// That day is told by the story's date, the reference's, and its lead, and by nothing further down.

import type {EventVerdict} from "../../model/compare.js";
import type {Article} from "../../model/story.js";
import type {Sentence, Span, Text} from "../../model/text.js";
import type {Name} from "../../model/voices.js";
import {normalise} from "../align/normalise.js";
import {findDates, looksBack, type NamedDate} from "./dates.js";

/** Mean likeness under which an article is about another event: nineteen in twenty articles of three outlets on one
 *  event are above, nineteen in twenty pairs of unrelated ones below (BASIL triples, dev). */
const eventLine = 0.18;

const leadSentences = 3;
const sharedStems = 3; // of a sentence that looks back, and the reference's lead; one at least is no name
const apart = 7; // days between two articles from which the later one is later coverage

export interface EventSource {
  article: Pick<Article, "id" | "text" | "published" | "role">;
  text: Text;
  names: Name[];
}

/** Whether an article tells of the reference's event, with reasons in words and the spans that show them. `date` is
 *  the event's, YYYY-MM-DD, where it is known. What a person says in the story file overrules the rest. */
export function judgeEvent(reference: EventSource, article: EventSource, date?: string): EventVerdict {
  const names = overlap(nameCounts(reference), nameCounts(article));
  const words = overlap(stemCounts(reference), stemCounts(article));
  const lead = overlap(stemCounts(reference, leadSentences), stemCounts(article, leadSentences));
  // None are read where the language is not English.
  const known = [reference, article].every(({names, text}) => names.length > 0 || text.sentences.length === 0);
  // Of one event two outlets may name other people: then the words decide.
  const shares = known && names.shared.length > 0 ? [names, words, lead] : [words, lead];
  const score = shares.reduce((sum, {share}) => sum + share, 0) / shares.length;
  const reasons = [
    !known
      ? "one of them has no names that could be read"
      : names.shared.length > 0
        ? `both name ${list(names.shared.slice(0, 4).map((key) => fullName(article, key)))}`
        : "they share no name"
  ];
  const later = findLater(reference, article, date);
  const {role} = article.article;
  const verdict = (kind: EventVerdict["kind"], more: string[] = [], spans: Span[] = []): EventVerdict => ({
    same: kind === "same event",
    kind,
    score,
    reasons: [...reasons, ...more],
    spans
  });
  if (role) return verdict(role === "later" ? "later event" : "same event", ["so says the story file"]);
  if (score < eventLine)
    return verdict("another event", [names.shared.length > 0 ? "they share little else" : "and few words"]);
  return later ? verdict("later event", [later.reason], later.spans) : verdict("same event");
}

function findLater(
  reference: EventSource,
  article: EventSource,
  date?: string
): {reason: string; spans: Span[]} | null {
  const days = daysBetween(reference.article.published, article.article.published);
  if (days !== null && days >= apart) return {reason: `it appeared ${days} days after the reference`, spans: []};
  const anchors = anchorsOf(reference, date);
  const {sentences} = article.text;
  const told = sentences.map((sentence) =>
    findDates(article.article.text, sentence).filter((date) => fits(date, anchors))
  );
  const back = sentences.filter((sentence, i) => told[i].length > 0 && readsBack(article, sentence));
  // An article that gives the date plainly elsewhere is about it after all.
  if (back.length === 0 || back.length < told.filter((dates) => dates.length > 0).length) return null;
  const lead = reference.text.sentences.slice(0, leadSentences);
  const about = new Set(stemsOf(reference, lead, true));
  const event = back.filter((sentence) => {
    const shared = (names: boolean) => new Set(stemsOf(article, [sentence], names).filter((stem) => about.has(stem)));
    return shared(false).size > 0 && shared(true).size >= sharedStems;
  });
  if (event.length === 0 || event[0].index === 0) return null;
  const dates = event.flatMap((sentence) => told[sentence.index].map((date) => say(article, date)));
  const spans = event.map(({start, end}) => ({start, end}));
  return {reason: `it looks back on ${list([...new Set(dates)])}, the date of the event`, spans};
}

/** The days of the reference's event: the story's date or the reference's, and days that its lead names. A lead gives a
 *  year to what is long past ("vanished on 3 December 1957"), not to its own news. */
function anchorsOf(source: EventSource, date = source.article.published): NamedDate[] {
  const [year, month, day] = (date ?? "").slice(0, 10).split("-").map(Number);
  const dated = date ? [{start: 0, end: 0, year, month, day}] : [];
  const named = source.text.sentences
    .slice(0, leadSentences)
    .filter((sentence) => !readsBack(source, sentence))
    .flatMap((sentence) => findDates(source.article.text, sentence))
    .filter((named) => named.day !== null && (named.year === null || named.year === dated[0]?.year));
  return [...dated, ...named.map((one) => ({...one, year: one.year ?? dated[0]?.year ?? null}))];
}

/** Whether a date may be one of the anchors: a month alone fits any day of it, a year only its own. */
function fits(date: NamedDate, anchors: NamedDate[]): boolean {
  return anchors.some(
    ({year, month, day}) =>
      month === date.month &&
      (date.day === null || day === null || Math.abs(date.day - day) <= 2) &&
      (date.year === null || date.year === year)
  );
}

function readsBack({article, text}: EventSource, {start, end, words: [from, to]}: Sentence): boolean {
  const words = text.words.slice(from, to);
  const forms = words.map((word) => article.text.slice(word.start, word.end).toLowerCase());
  const tags = words.map(({tag}) => tag);
  return looksBack(article.text.slice(start, end), tags, forms);
}

function daysBetween(first?: string, second?: string): number | null {
  if (!first || !second) return null;
  const [a, b] = [first, second].map((date) => {
    const [year, month, day] = date.slice(0, 10).split("-").map(Number);
    return Date.UTC(year, month - 1, day) / 86_400_000;
  });
  return Number.isFinite(b - a) ? b - a : null;
}

type Counts = Map<string, number>;

/** Names by their last word, so that a person with and without first name is one. */
function nameCounts({names}: EventSource): Counts {
  const counts: Counts = new Map();
  for (const {name, mentions} of names) {
    const key = keyOf(name);
    counts.set(key, (counts.get(key) ?? 0) + mentions.length);
  }
  return counts;
}

function keyOf(name: string): string {
  return normalise(name)
    .map(({form}) => form)
    .slice(-1)
    .join("");
}

function fullName({names}: EventSource, key: string): string {
  return names.find(({name}) => keyOf(name) === key)?.name ?? key;
}

function stemCounts(source: EventSource, most = Infinity): Counts {
  const counts: Counts = new Map();
  for (const stem of stemsOf(source, source.text.sentences.slice(0, most), true)) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function stemsOf({article}: EventSource, sentences: Span[], names = false): string[] {
  return sentences.flatMap(({start, end}) =>
    normalise(article.text.slice(start, end)).flatMap(({stem, name}) => (stem && (names || !name) ? [stem] : []))
  );
}

/** Mean of the weighted Jaccard index and the overlap coefficient, and what is shared, the heaviest first. */
function overlap(a: Counts, b: Counts): {share: number; shared: string[]} {
  const weigh = (count: number) => 1 + Math.log(count);
  const massOf = (counts: Counts) => [...counts.values()].reduce((sum, count) => sum + weigh(count), 0);
  const common = [...a].flatMap(([key, count]): [string, number][] => {
    const other = b.get(key);
    return other ? [[key, weigh(Math.min(count, other))]] : [];
  });
  const mass = common.reduce((sum, [, weight]) => sum + weight, 0);
  const [x, y] = [massOf(a), massOf(b)];
  const share = mass > 0 ? (mass / (x + y - mass) + mass / Math.min(x, y)) / 2 : 0;
  return {share, shared: common.sort((p, q) => q[1] - p[1]).map(([key]) => key)};
}

function say({article}: EventSource, {start, end}: NamedDate): string {
  return article.text.slice(start, end);
}

function list(items: string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}
