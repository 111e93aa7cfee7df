// Source type and rung of the source ladder.

import type {Attribution, Rung} from "../model.js";
import type {Found} from "./rules.js";
import {documents, people} from "./sources.js";

export function sourceTypeOf(one: Found): NonNullable<Attribution["sourceType"]> {
  const {who, clause} = one;
  if (!who) return "none";
  const {tokens} = clause;
  const head = tokens[who.head];
  if (who.kind === "pronoun" || who.kind === "it") return "pronoun";
  if (documents.has(head.lower) && !people.has(head.lower)) return "document";
  if (joined(one)) return "unnamed";
  if (people.has(head.lower) && /s$/.test(head.lower)) return "unnamed";
  if (head.tag.startsWith("NNP") && head.capital) return "named";
  const [comma, name] = [tokens[who.head + 1], tokens[who.head + 2]];
  if (comma?.lower === "," && name?.capital && who.head + 2 < who.to && name.tag.startsWith("NNP")) return "named";
  const first = tokens[who.from];
  const singular = !/s$/.test(head.lower) && !/^(?:people|men|women)$/.test(head.lower);
  if (singular && (first.lower === "the" || first.tag === "PRP$")) return "descriptor";
  return "unnamed";
}

// "the firm and its lawyers": named only if all are
function joined({who, clause}: Found): boolean {
  const {tokens, chunks, chunkAt} = clause;
  for (let i = chunkAt[who!.head] + 1; i < chunks.length && chunks[i].from < who!.to; i++) {
    if (chunks[i].kind === "comma" || chunks[i].kind === "open") return false;
    if (chunks[i].kind === "cc" && chunks[i + 1]?.kind === "np") return !tokens[chunks[i + 1].head].tag.startsWith("NNP");
  }
  return false;
}

export function rungOf(one: Found): Rung {
  const type = sourceTypeOf(one);
  if (type === "none") return "none";
  if (type === "document") return "body";
  if (type === "named") return "person";
  return "described";
}
