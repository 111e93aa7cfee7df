// Articles in plain characters for all rules to read, and what the rules say led back into the captured texts.

import type {Article} from "./model/story.js";
import type {Id, Span} from "./model/text.js";
import {back, forth, plain, type Plain} from "./text/plain.js";

/** Articles in plain characters, and the way back. */
export interface Plainly {
  articles: Article[];
  restore: <T>(found: T) => T; // every span of it, by the article that it belongs to
}

type Folded = Map<Id, {article: Article; plain: Plain}>;

/** Articles as the rules read them. Those that are plain already are left alone, and so is what is found in them. */
export function readPlainly(articles: readonly Article[]): Plainly {
  const folded: Folded = new Map();
  const read = articles.map((article) => {
    const letters = plain(article.text);
    if (!letters.origin) return article;
    folded.set(article.id, {article, plain: letters});
    return fold(article, letters);
  });
  return {articles: read, restore: (found) => (folded.size > 0 ? restore(found, folded) : found)};
}

function fold(article: Article, letters: Plain): Article {
  const {headline, byline, zones, links} = article;
  return {
    ...article,
    text: letters.text,
    headline: plain(headline).text,
    zones: zones.map((zone) => forth(letters, zone)),
    ...(byline !== undefined && {byline: plain(byline).text}),
    ...(links && {links: links.map((link) => forth(letters, link))})
  };
}

/** Whose text the offsets of an object lie in: its own article's, and that of the one it is held against. */
interface Owners {
  here?: Id;
  there?: Id;
}

type Entry = Record<string, unknown>;

const PAIRED = new Set(["tiles", "longest", "sharedQuotes", "verbatim"]); // a span of one article and one of another

/** What was found in articles of plain characters, with offsets into the captured ones. */
function restore<T>(found: T, folded: Folded): T {
  const walk = (value: unknown, owners: Owners): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, owners));
    if (typeof value !== "object" || value === null) return value;
    const entry = value as Entry;
    if (typeof entry.text === "string" && Array.isArray(entry.zones))
      return folded.get(entry.id as Id)?.article ?? entry;
    const own = ownersOf(entry, owners);
    const letters = folded.get(own.here as Id)?.plain;
    const isSpan = letters && typeof entry.start === "number" && typeof entry.end === "number";
    const placed = isSpan ? (back(letters, entry as unknown as Span) as unknown as Entry) : entry;
    return Object.fromEntries(Object.entries(placed).map(([key, inner]) => [key, walkField(key, inner, own)]));
  };
  const walkField = (key: string, inner: unknown, owners: Owners): unknown => {
    if (key === "there") return walk(inner, {here: owners.there});
    const sides = inner as {reference?: unknown; article?: unknown} | null;
    if (key === "words" && Array.isArray(sides?.reference))
      // of a difference
      return {reference: walk(sides.reference, {here: owners.there}), article: walk(sides.article, owners)};
    return PAIRED.has(key) && Array.isArray(inner) ? walkPairs(inner, owners) : walk(inner, owners);
  };
  const walkPairs = (inner: unknown[], owners: Owners): unknown[] => {
    if (Array.isArray(inner[0])) return inner.map((pair) => walkPairs(pair as unknown[], owners));
    return inner.map((span, i) => walk(span, {here: i === 0 ? owners.there : owners.here}));
  };
  return walk(found, {}) as T;
}

// Of a pair {a, b} the first span is a's; of an alignment, the reference's.
function ownersOf({a, b, article, reference, quote, counterpart}: Entry, owners: Owners): Owners {
  if (typeof a === "string" && typeof b === "string") return {here: b, there: a};
  if (typeof article === "string")
    return {here: article, there: typeof reference === "string" ? reference : owners.there};
  if (quote && Array.isArray(counterpart))
    return {here: (quote as Entry).article as Id, there: counterpart[0]?.article};
  const [here, there] = [article, reference].map((side) => (side as Entry | undefined)?.article as Id | undefined);
  if (here && there) return {here, there}; // the sides of a difference
  const id = (article as Entry | undefined)?.id;
  return typeof id === "string" ? {here: id} : owners;
}
