// Which mentions are of one and the same. A shorter form goes with the longer one whose beginning or end it is; a
// surname that several people share goes with the one the article introduces first.

import {clubHeads} from "../english/lexicons/contexts.js";
import {givenNames, surnames} from "../english/lexicons/names.js";
import {aliases, firmEndings, storms} from "../english/lexicons/organisations.js";
import {places} from "../english/lexicons/places.js";
import type {NameKind} from "../model/voices.js";
import {isCommon} from "../text/tags/nlp.js";
import {addVotes, elect, worth, type Votes} from "./kinds.js";
import type {Token} from "./tokens.js";

/** One mention by name. */
export interface Candidate {
  start: number;
  end: number;
  words: Token[];
  key: string; // the words, small, with single spaces
  votes: Votes;
  listed?: NameKind;
  doubtful?: boolean; // a body or place by its head, or a person
  next?: Token; // the word after it
  equals?: Candidate; // an acronym and its expansion, set side by side in the text
}

export interface Entity {
  kind: NameKind;
  words: string[]; // the form the mentions meet under, small
  mentions: Candidate[];
  votes: Votes;
  listed?: NameKind;
}

const small = new Set(["of", "the", "and", "for", "&", "de", "in", "on"]);

/** What all mentions under one key say together of its kind. */
export function sumVotes(candidates: readonly Candidate[]): ReadonlyMap<string, Votes> {
  const sums = new Map<string, Votes>();
  for (const candidate of candidates) {
    const key = canonical(candidate);
    const sum = sums.get(key);
    if (sum) addVotes(sum, candidate.votes);
    else sums.set(key, {...candidate.votes});
  }
  return sums;
}

/** The mentions in groups, in order of first mention. `votes` hold what is known of each key, here and elsewhere. */
export function merge(candidates: readonly Candidate[], votes = sumVotes(candidates)): Entity[] {
  const byKey = new Map<string, Entity>();
  for (const candidate of candidates) {
    const key = canonical(candidate);
    const entity = byKey.get(key);
    if (entity) entity.mentions.push(candidate);
    else byKey.set(key, found(candidate, key, votes.get(key)!));
  }
  const entities = [...byKey.values()];
  const into = new Map<Entity, Entity>(); // shorter form → longer form
  uniteAcronyms(entities, candidates, byKey, into);
  uniteShortForms(entities, into);
  for (const entity of entities) {
    const target = resolve(entity, into);
    if (target !== entity) for (const mention of entity.mentions) target.mentions.push(mention);
  }
  const result = entities.filter((entity) => !into.has(entity) && !isLoneWord(entity));
  for (const entity of result) entity.mentions.sort((a, b) => a.start - b.start);
  return result.sort((a, b) => a.mentions[0].start - b.mentions[0].start);
}

/** A short form that stands alone in one article is of the kind of what it stands for in another: "Moe", "Moe Lines". */
export function agreeOnKinds(articles: readonly Entity[][]): void {
  const kinds = new Map<string, NameKind>(); // short form → kind of the first that it stands for
  for (const {kind, words, mentions} of articles.flat())
    for (const {key} of mentions) if (key !== words.join(" ") && !kinds.has(key)) kinds.set(key, kind);
  for (const entity of articles.flat())
    if (!entity.listed) entity.kind = kinds.get(entity.words.join(" ")) ?? entity.kind;
}

/** A common word with a capital, of which the article says nothing more: "the Convention". */
function isLoneWord({words, listed, votes}: Entity): boolean {
  return (
    words.length === 1 &&
    !listed &&
    isCommon(words[0]) &&
    worth(votes, "person") < 1.5 &&
    votes.organisation < 3 &&
    votes.thing < 3
  );
}

function found(candidate: Candidate, key: string, votes: Votes): Entity {
  return {
    kind: elect(votes),
    words: key.split(" "),
    mentions: [candidate],
    votes: {...votes},
    listed: candidate.listed
  };
}

/** The key under which a name and its listed short forms meet. */
function canonical({words, key}: Candidate): string {
  const name = words.map((word) => word.text).join(" ");
  return aliases.get(name)?.toLowerCase() ?? key;
}

function resolve(entity: Entity, into: ReadonlyMap<Entity, Entity>): Entity {
  let at = entity;
  for (let next = into.get(at); next; next = into.get(at)) at = next;
  return at;
}

function uniteAcronyms(
  entities: readonly Entity[],
  candidates: readonly Candidate[],
  byKey: ReadonlyMap<string, Entity>,
  into: Map<Entity, Entity>
): void {
  const byInitials = new Map<string, Entity>();
  for (const entity of entities)
    if (entity.words.length > 1 && entity.kind !== "person" && !byInitials.has(initials(entity)))
      byInitials.set(initials(entity), entity);
  for (const entity of entities) {
    if (entity.words.length > 1 || !/^\p{Lu}{2,}$/u.test(entity.mentions[0].words[0].text)) continue;
    const long = byInitials.get(entity.words[0]);
    if (long) point(entity, long, into);
  }
  for (const candidate of candidates) {
    if (!candidate.equals) continue;
    const [one, other] = [byKey.get(canonical(candidate)), byKey.get(canonical(candidate.equals))];
    if (one && other && one !== other && !into.has(one) && !into.has(other))
      if (one.words.length >= other.words.length) point(other, one, into);
      else point(one, other, into);
  }
}

/** Joins a short form to a long one. No rings: what already stands for the short form is left alone. */
function point(short: Entity, long: Entity, into: Map<Entity, Entity>): void {
  if (resolve(long, into) === short) return;
  into.set(short, long);
  if (long.kind !== short.kind && long.kind !== "person" && long.votes[long.kind] < short.votes[short.kind])
    long.kind = short.kind;
}

/** First letters, small; of an acronym within a name all letters. */
function initials(entity: Entity): string {
  const {words} = entity.mentions[0];
  return words
    .filter((word) => !small.has(word.small))
    .map((word) => (/^\p{Lu}{2,4}$/u.test(word.text) ? word.small : word.small.charAt(0)))
    .join("");
}

function uniteShortForms(entities: readonly Entity[], into: Map<Entity, Entity>): void {
  const edges = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.words.length < 2) continue;
    for (const edge of edgesOf(entity.words)) {
      const list = edges.get(edge);
      if (!list) edges.set(edge, [entity]);
      else if (list.length < 12) list.push(entity);
    }
  }
  for (const entity of entities) {
    if (into.has(entity)) continue;
    const longer = (edges.get(entity.words.join(" ")) ?? []).filter(
      (long) => long !== entity && mayStandFor(entity, long)
    );
    if (longer.length === 0) continue;
    const person = entity.kind === "person" ? longer.find(({kind}) => kind === "person") : undefined;
    point(entity, person ?? longer[0], into); // the one introduced first: others of its name are called in full
  }
  uniteMiddleNames(entities, into);
}

/** Every beginning and end of a name, itself left out. */
function edgesOf(words: readonly string[]): Set<string> {
  const edges = new Set<string>();
  for (let size = 1; size < words.length; size++) {
    edges.add(words.slice(0, size).join(" "));
    edges.add(words.slice(-size).join(" "));
  }
  return edges;
}

function mayStandFor(short: Entity, long: Entity): boolean {
  if (long.kind === "person") return mayBeSurname(short) && !opensUnintroduced(short, long);
  if (short.listed === "place") return false;
  if (long.words.length === short.words.length + 1 && firmEndings.has(long.words[short.words.length])) return true;
  if (short.words.length === 1 && storms.has(long.words[0]) && long.words.length === 2) return true;
  if (short.kind === "person") return short.votes.person <= 0 && mayBeCalled(short, long);
  if (short.words.length === 1 && isCommon(short.words[0]) && long.words[0] === short.words[0]) return false;
  const closes = long.words.slice(-short.words.length).join(" ") === short.words.join(" ");
  if (closes) return short.words.length > 1 ? opensWithPlace(long, short) : short.kind === long.kind && !short.listed;
  const weak = short.votes[short.kind] < 1.5 || long.votes[long.kind] < 3;
  return !short.listed && (short.kind === long.kind || weak) && long.kind !== "place";
}

/** "Moe" for Moe Lines, "Rovers" for Moe Rovers, where nothing but its want of a kind makes a person of it. */
function mayBeCalled({words}: Entity, {kind, words: full, votes}: Entity): boolean {
  if (words.length > 1 || votes[kind] < 3) return false;
  if (full[0] !== words[0]) return kind === "organisation" && clubHeads.has(words[0]);
  return kind !== "place" && !isCommon(words[0]);
}

/** A name that a list has as a firm's is a person's where the article has a person of that name; a town's hardly. */
function mayBeSurname(short: Entity): boolean {
  if (short.listed === "place") return worth(short.votes, "person") >= 1.5;
  return short.kind === "person" || short.listed !== undefined || short.votes[short.kind] < 8;
}

/** "Zelmor" before any "Zelmor Ultra": a person is named in full first, and called by the first word if it is a name. */
function opensUnintroduced(short: Entity, long: Entity): boolean {
  const [first] = short.mentions[0].words;
  if (short.words.length > 1 || short.words[0] !== long.words[0]) return false;
  if (givenNames.has(first.text) || surnames.has(first.text)) return false;
  return short.mentions[0].start < long.mentions[0].start;
}

function opensWithPlace(long: Entity, short: Entity): boolean {
  const lead = long.mentions[0].words.slice(0, long.words.length - short.words.length);
  const name = lead.map((word) => word.text).join(" ");
  return places.has(name) || aliases.has(name);
}

/** "Donald J. Trump" and "Donald Trump". */
function uniteMiddleNames(entities: readonly Entity[], into: Map<Entity, Entity>): void {
  const byEnds = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.kind !== "person" || entity.words.length < 2 || entity.words.length > 3) continue;
    const key = `${entity.words[0]} ${entity.words[entity.words.length - 1]}`;
    const other = byEnds.get(key);
    if (!other) byEnds.set(key, entity);
    else if (entity.words.length > other.words.length) {
      if (!into.has(other)) point(other, entity, into);
      byEnds.set(key, entity);
    } else if (!into.has(entity)) point(entity, other, into);
  }
}
