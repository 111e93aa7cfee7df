// Source type and rung of the source ladder.
import type {Attribution, Rung} from "../model.js";
import type {Found} from "./rules.js";
import {documents, people} from "./sources.js";

export function sourceTypeOf(one: Found): NonNullable<Attribution["sourceType"]> {
  const {subject, clause} = one;
  if (!subject) return "none";
  const {tokens, chunks} = clause;
  const head = chunks[subject.head];
  if (subject.kind === "pronoun" || subject.kind === "it") return "pronoun";
  if (documents.has(head.lower) && !people.has(head.lower)) return "document";
  const token = tokens[head.head];
  if (token.tag.startsWith("NNP") && token.capital) return "named";
  const end = chunks[subject.to - 1].to;
  if (
    tokens[head.to]?.lower === "," &&
    tokens[head.to + 1]?.capital &&
    head.to + 1 < end &&
    tokens[head.to + 1].tag.startsWith("NNP")
  )
    return "named";
  const first = tokens[head.from];
  const singular = !/s$/.test(head.lower) && !/^(?:people|men|women)$/.test(head.lower);
  if (singular && (first.lower === "the" || first.tag === "PRP$")) return "descriptor";
  return "unnamed";
}

export function rungOf(one: Found): Rung {
  const type = sourceTypeOf(one);
  if (type === "none") return "none";
  if (type === "document") return "body";
  if (type === "named") return "person";
  return "described";
}
