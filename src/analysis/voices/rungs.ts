// Source type and rung of the source ladder.

import type {Attribution, Rung} from "../model.js";
import type {Found} from "./rules.js";
import {documents, people} from "./sources.js";

export function sourceTypeOf({who, clause}: Found): NonNullable<Attribution["sourceType"]> {
  if (!who) return "none";
  const {tokens} = clause;
  const head = tokens[who.head];
  if (who.kind === "pronoun" || who.kind === "it") return "pronoun";
  if (documents.has(head.lower) && !people.has(head.lower)) return "document";
  if (head.tag.startsWith("NNP") && head.capital) return "named";
  const [comma, name] = [tokens[who.head + 1], tokens[who.head + 2]];
  if (comma?.lower === "," && name?.capital && who.head + 2 < who.to && name.tag.startsWith("NNP")) return "named";
  const first = tokens[who.from];
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
