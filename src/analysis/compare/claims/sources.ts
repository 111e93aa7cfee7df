// Who a claim is given to: what sources are called, and whether two are the same.

import {normalise} from "../align/normalise.js";
import {fold} from "../../english/finder.js";
import type {ClaimSource} from "../../model/compare.js";
import type {Span} from "../../model/text.js";
import type {Attribution, Name} from "../../model/voices.js";
import type {Reading} from "./read.js";

const pronouns = new Set("i you he she we they it who which that this these those him her them".split(" "));
/** The source as the article names it; for a pronoun whom it stands for, where that is sure. Null: none is named. */
export function sourceOf(reading: Reading, one: Attribution | null): ClaimSource | null {
  if (!one?.source) return null;
  const name = reading.slice(one.source).replace(/\s+/g, " ");
  const resolved = pronouns.has(fold(name)) && one.speaker && !one.guess;
  return {name: resolved ? one.speaker! : name, span: one.source};
}

/** The persons and organisations whose names stand in a span; none where a description says who it is: "Velt's
 *  lawyer" does not name Velt. */
export function namesOf({names, article: {text}}: Reading, {start, end}: Span): Name[] {
  const isOwner = (mention: Span) => mention.end < end && /^[’']/.test(text.slice(mention.end, end));
  return names.filter(
    ({kind, mentions}) =>
      (kind === "person" || kind === "organisation") &&
      mentions.some(
        (mention) => mention.form === "name" && mention.start >= start && mention.end <= end && !isOwner(mention)
      )
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

/** Whether two phrases name at least one same person, body or country. */
export function shareName(a: string, b: string): boolean {
  const words = (phrase: string) => new Set(namesIn(phrase).flatMap((key) => key.split(" ")));
  const known = words(a);
  return [...words(b)].some((word) => known.has(word));
}
