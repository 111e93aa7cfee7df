// Who a claim is given to: what sources are called, whether two are the same, and through which medium words came.

import {normalise} from "../align/normalise.js";
import {fold, foldWords} from "../lexicon.js";
import {agencies} from "../lexicons/agencies.js";
import {demonyms} from "../lexicons/demonyms.js";
import type {Attribution, ClaimSource, Name, Span} from "../model.js";
import type {Reading} from "./read.js";

const pronouns = new Set("i you he she we they it who which that this these those him her them".split(" "));
/** The source as the article names it; for a pronoun whom it stands for, where that is sure. Null: none is named. */
export function sourceOf(reading: Reading, one: Attribution | null): ClaimSource | null {
  if (!one?.source) return null;
  const name = reading.slice(one.source).replace(/\s+/g, " ");
  const resolved = pronouns.has(fold(name)) && one.speaker && !one.guess;
  return {name: resolved ? one.speaker! : name, span: one.source};
}

/** The persons and organisations whose names stand in a span; none where a description says who it is. */
export function namesOf({names}: Reading, {start, end}: Span): Name[] {
  return names.filter(
    ({kind, mentions}) =>
      (kind === "person" || kind === "organisation") &&
      mentions.some((mention) => mention.form === "name" && mention.start >= start && mention.end <= end)
  );
}

/** The names in a phrase, each as its words are compared: "Moscow and Pyongyang" is russia, north korea. */
export function namesIn(phrase: string): string[] {
  const runs =
    phrase.match(/\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:of |de |van |von |bin |al )?\p{Lu}[\p{L}\p{N}.'’-]*){0,8}/gu) ?? [];
  const keys = runs.map((run) =>
    normalise(run)
      .flatMap(({stem}) => stem || [])
      .join(" ")
  );
  return [...new Set(keys.filter(Boolean))];
}

/** Whether a key is a name and not the first word of a sentence or a title. */
export const isPlainName = (key: string): boolean => key.length > 1;

/** Whether two phrases name at least one same person, body or country. */
export function shareName(a: string, b: string): boolean {
  const words = (phrase: string) => new Set(namesIn(phrase).flatMap((key) => key.split(" ")));
  const known = words(a);
  return [...words(b)].some((word) => known.has(word));
}

const MEDIUM =
  /(?:news|newspaper|newswire|wire|agency|daily|weekly|magazine|tv|television|network|radio|channel|broadcaster|press|post|times|journal|tribune|gazette|herald|guardian|website|outlet)$/i;
const AFTER = /^(?:told|tells|telling|to|with|on|by|in)$/;

/** The medium through which words came, in a sentence: "told the news agency TASS", "to RIA". The span of its name. */
export function findMedium(reading: Reading, index: number): ClaimSource | null {
  const {text, slice} = reading;
  const [from, to] = text.sentences[index].words;
  const words = foldWords(reading);
  for (let i = from; i < Math.min(to, from + longestSearch) - 1; i++) {
    if (!AFTER.test(words[i])) continue;
    const telling = words[i].startsWith("t") && words[i] !== "to";
    if (!telling && !speaksBefore(words, from, i)) continue;
    const medium = mediumAt(reading, words, i + 1, to, telling || words[i] === "to");
    if (medium) return {name: slice(medium), span: medium};
  }
  return null;
}

const longestSearch = 200; // words of a sentence
const SPEECH =
  /^(?:said|says|saying|told|confirmed|confirmation|statement|interview|remarks|comments|spoke|speaking|announced|stated|explained|acknowledged|admitted|conceded|wrote|denied|quoted|reported)$/;

function speaksBefore(words: string[], from: number, i: number): boolean {
  return words.slice(Math.max(from, i - 8), i).some((word) => SPEECH.test(word));
}

/** A name right after at most six words that say what kind of medium it is, or one that everyone knows. */
function mediumAt({text, slice}: Reading, words: string[], from: number, to: number, known: boolean): Span | null {
  let media = false;
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const {start, end, tag} = text.words[i];
    if (i > from && !/^[\s"“’'.]*(?:s )?$/.test(slice({start: text.words[i - 1].end, end: start}))) return null;
    const capital = /^\p{Lu}/u.test(slice({start, end}));
    if (!capital && MEDIUM.test(words[i])) media = true;
    else if (!capital && !/^(?:DT|JJ|NN|NNS|POS|PRP\$|VBN|IN)$/.test(tag)) return null;
    if (!capital || demonyms.has(words[i])) continue;
    let last = i;
    while (
      last + 1 < to &&
      /^\p{Lu}/u.test(slice(text.words[last + 1])) &&
      /^[\s.]*$/.test(slice({start: text.words[last].end, end: text.words[last + 1].start}))
    )
      last++;
    const span = {start, end: text.words[last].end};
    const name = slice(span);
    const single = agencies.has(name) || MEDIUM.test(name);
    return media || (known && single) ? span : null;
  }
  return null;
}

/** A stretch without white space at its ends. */
export function trim(text: string, {start, end}: Span): Span {
  const shown = text.slice(start, end);
  return {start: start + shown.length - shown.trimStart().length, end: end - (shown.length - shown.trimEnd().length)};
}
