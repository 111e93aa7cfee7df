// Where a source stands: its rung on the ladder from a named person to nobody, how it is named, and what to flag.

import {VAGUE, VAGUE_ALONE} from "../../english/lexicons/sources.js";
import type {Clause} from "../../grammar/clause.js";
import {bodies, documents, people} from "../../english/people.js";
import type {Token} from "../../grammar/tokens.js";
import {setOf} from "../../english/closed.js";
import type {Attribution, Rung} from "../../model/voices.js";
import type {Source} from "../clauses/reading.js";
import type {Speaker, Traits} from "../found.js";
import {coreOf, isJoined, isQualified} from "./phrases.js";

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/,\s*/));
const vague = listed(VAGUE);
const vagueAlone = listed(VAGUE_ALONE);

/** The rung of a source that is no name the article knows: a pronoun is somebody described. */
export function rungOf(clause: Clause, who: Source): Rung {
  if (who.kind === "it") return "body";
  if (who.kind === "pronoun") return "described";
  const head = clause.tokens[who.head];
  const qualified = isQualified(clause, who);
  const kindOfDocument = qualified && documents.has(head.lower); // "an autopsy report", "court papers"
  if (vague.has(head.lower) && !isDefinite(clause, who) && !kindOfDocument) return "vague";
  if (vagueAlone.has(head.lower) && !qualified) return "vague";
  if (who.kind === "name") return isPersonal(clause, who) ? "person" : "body";
  return who.kind === "body" || who.kind === "document" ? "body" : "described";
}

// "the report", "a budget office report": one document that could be found
function isDefinite({tokens}: Clause, {from, to, head}: Source): boolean {
  if (tokens[head].tag === "NNS" || tokens[head].lower === "media")
    return tokens.slice(from, to).some((t) => t.tag.startsWith("NNP"));
  if (tokens[head + 1] && head + 1 < to && /^(?:by|from|of)$/.test(tokens[head + 1].lower)) return true;
  return tokens[from].lower === "the" || tokens.slice(from, to).some((t) => t.tag.startsWith("NNP"));
}

// A name the article's own names do not know: a person, where it has two words or a title.
function isPersonal({tokens}: Clause, {from, head}: Source): boolean {
  if (bodies.has(tokens[head].lower)) return false;
  return head > from && (tokens[head - 1].tag.startsWith("NNP") || people.has(tokens[head - 1].lower));
}

const DENIALS = setOf("no none nobody neither no-one");

/** "no official", "none of the ministers", "no one at the firm": a source of which it is told that it did not speak. */
export const isDenied = (tokens: Token[], {from, head}: Source): boolean =>
  DENIALS.has(tokens[from].lower) || DENIALS.has(tokens[head].lower);

/** How the source is named, as the labelled corpora sort it. */
export function sourceTypeOf(clause: Clause, who: Source): NonNullable<Attribution["sourceType"]> {
  const {tokens} = clause;
  const head = tokens[who.head];
  if (who.kind === "pronoun" || who.kind === "it") return "pronoun";
  if (documents.has(head.lower) && !people.has(head.lower)) return "document";
  if (isJoined(clause, who) && !lastIsName(clause, who)) return "unnamed";
  if (people.has(head.lower) && head.lower.endsWith("s")) return "unnamed";
  if (head.tag.startsWith("NNP") && head.capital) return "named";
  const [comma, name] = [tokens[who.head + 1], tokens[who.head + 2]];
  if (comma?.lower === "," && name?.capital && who.head + 2 < who.to && name.tag.startsWith("NNP")) return "named";
  const first = tokens[who.from];
  const singular = !head.lower.endsWith("s") && !/^(?:people|men|women)$/.test(head.lower);
  return singular && (first.lower === "the" || first.tag === "PRP$") ? "descriptor" : "unnamed";
}

function lastIsName(clause: Clause, who: Source): boolean {
  const [, to] = coreOf(clause, who);
  return clause.tokens[to - 1].tag.startsWith("NNP");
}

export function traitsOf({tokens}: Clause, {from, head, kind}: Source): Traits {
  return {
    plural: tokens[head].tag === "NNS" && kind !== "pronoun",
    vague: vague.has(tokens[head].lower),
    owned: hasOwner(tokens, from, head)
  };
}

function hasOwner(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i].tag === "POS") return true;
  return false;
}

/**
 * What a reader should know of a source. "plural for one": several are named for what can only come from one, words
 * quoted in unison or reports from a single agency. "anonymous opinion": a judgement by somebody who cannot be found.
 */
export function flagsOf(cueClass: string, speaker: Speaker, kind: Attribution["kind"]): string[] {
  const flags: string[] = [];
  const {rung, type, traits, known} = speaker;
  if (!traits) return flags;
  const {plural, owned} = traits;
  const unnamed = rung === "described" || rung === "vague";
  if (plural && ((unnamed && kind === "direct") || (known !== null && traits.vague))) flags.push("plural for one");
  const opinion = /^(?:criticised|praised|believed|feared)$/.test(cueClass);
  if (unnamed && opinion && !(owned && !plural) && type === "unnamed") flags.push("anonymous opinion");
  return flags;
}
