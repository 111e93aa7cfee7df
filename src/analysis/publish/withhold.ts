// Keeps withheld text out of every sentence about it: captions, findings, notes, names.

import type {Report} from "../model/report.js";
import type {Span} from "../model/text.js";

const run = 8; // so many words in a row are never repeated from a withheld stretch
const shortest = 4; // nor a whole withheld sentence, unless it is shorter than this and says nothing by itself

interface Token extends Span {
  form: string;
}

/**
 * A function that replaces, in every string of a value, whatever repeats withheld text: "[ 24 words ]". `kept` gives the
 * stretches of each article that are shown, in order; what they, a headline or the story file say may be repeated.
 */
export function guardAgainst({story, articles}: Report, kept: ReadonlyMap<string, Span[]>): <T>(value: T) => T {
  const withheld = new Set<string>();
  const open = [story.title, story.about, story.rights ?? ""].map(tokenize);
  for (const {article, label, text} of articles) {
    const spans = kept.get(article.id) ?? [];
    open.push(...[label, article.headline, article.byline ?? ""].map(tokenize));
    for (const {start, end} of spans) open.push(tokenize(article.text.slice(start, end)));
    for (const {start, end} of gaps(spans, article.text.length))
      for (const key of runsOf(tokenize(article.text.slice(start, end)), run)) withheld.add(key);
    for (const {start, end} of text.sentences) {
      const whole = tokenize(article.text.slice(start, end));
      const shown = spans.some((span) => span.start <= start && start < span.end);
      if (!shown && whole.length >= shortest && whole.length < run) withheld.add(keyOf(whole));
    }
  }
  for (const tokens of open)
    for (let n = shortest; n <= run; n++) for (const key of runsOf(tokens, n)) withheld.delete(key);
  return <T>(value: T) => redactAll(value, withheld) as T;
}

function redactAll(value: unknown, withheld: ReadonlySet<string>): unknown {
  if (typeof value === "string") return redact(value, withheld);
  if (Array.isArray(value)) return value.map((inner) => redactAll(inner, withheld));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactAll(inner, withheld)]));
}

function redact(text: string, withheld: ReadonlySet<string>): string {
  const tokens = tokenize(text);
  const covered = new Uint8Array(tokens.length);
  for (let n = shortest; n <= run; n++)
    for (const [i, key] of runsOf(tokens, n).entries()) if (withheld.has(key)) covered.fill(1, i, i + n);
  let result = "";
  let done = 0;
  for (let i = covered.indexOf(1); i >= 0; i = covered.indexOf(1, i)) {
    const {start} = tokens[i];
    while (covered[i]) i++;
    const {end} = tokens[i - 1];
    result += `${text.slice(done, start)}${sayWords(text.slice(start, end))}`;
    done = end;
  }
  return result + text.slice(done);
}

function sayWords(text: string): string {
  const words = text.split(/\s+/).length;
  return `[ ${words} ${words === 1 ? "word" : "words"} ]`;
}

/** What lies between spans that are in order. */
function gaps(spans: Span[], length: number): Span[] {
  const edges = [0, ...spans.flatMap(({start, end}) => [start, end]), length];
  return Array.from({length: edges.length / 2}, (_, i) => ({start: edges[2 * i], end: edges[2 * i + 1]}));
}

function tokenize(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({0: word, index}) => ({
    form: word.toLowerCase(),
    start: index,
    end: index + word.length
  }));
}

/** The keys of all runs of n tokens, by where they begin. */
function runsOf(tokens: Token[], n: number): string[] {
  return tokens.length < n ? [] : tokens.slice(n - 1).map((_, i) => keyOf(tokens.slice(i, i + n)));
}

function keyOf(tokens: Token[]): string {
  return tokens.map(({form}) => form).join(" ");
}
