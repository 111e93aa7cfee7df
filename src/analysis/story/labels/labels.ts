// What each article calls the story's main persons, organisation, states and things, and in whose voice (feature 20;
// Hamborg et al. 2019 on bias by word choice and labelling; van Leeuwen 1996, The representation of social actors).
// Phrases are given as they stand and never judged.

import {mainEntities, type Entity} from "./entities.js";
import {after, before, counted, isAttribute, predicate, type Range} from "./phrases.js";
import {findDescriptions, readTitle, type Role} from "./roles.js";
import {findPhrases, nounsBeside} from "./things.js";
import type {EntityLabel, LabelKind, LabelledEntity} from "../../model/report.js";
import type {Article} from "../../model/story.js";
import type {Span, Text} from "../../model/text.js";
import type {Name, Voice} from "../../model/voices.js";
import {readSmall, readTokens, type Token} from "../../names/tokens.js";

/** An article as its labels are read. */
export interface LabelSide {
  article: Article;
  text: Text;
  names: readonly Name[];
  voiceOf: (span: Span) => Voice;
}

interface Place extends Range {
  tokens: readonly Token[];
  form: "name" | "title" | "description";
}

/** One article, its sentences cut into tokens, and where each main entity stands in them. */
interface Reading {
  side: LabelSide;
  sentences: readonly (readonly Token[])[];
  places: ReadonlyMap<Entity, Place[]>;
}

/**
 * The main entities of a story with their labels, in the order of the articles given. An organisation is mostly named
 * as a source, so it is one of them only where an article calls it something.
 */
export function labelEntities(sides: readonly LabelSide[]): LabelledEntity[] {
  const entities = mainEntities(sides.map(({article, names}) => ({article: article.id, names})));
  const readings = sides.map((side) => read(side, entities));
  const roles = rolesIn(readings);
  const labelled = entities.map((entity) => {
    const nouns = new Set(readings.flatMap(({places}) => nounsFor(entity, places.get(entity) ?? [])));
    const found = readings.map((reading) => ({reading, labels: labelsIn(reading, entity, roles, nouns)}));
    return {
      name: entity.name,
      kind: entity.kind,
      mentions: found.map(({reading, labels}) => ({
        article: reading.side.article.id,
        spans: mentionsIn(reading, entity, labels)
      })),
      labels: found.flatMap(({labels}) => labels)
    };
  });
  return labelled.filter(({kind, labels}) => kind !== "organisation" || labels.length > 0);
}

function read(side: LabelSide, entities: readonly Entity[]): Reading {
  const {article, text} = side;
  const small = readSmall(article.text, text);
  const sentences = text.sentences.map((sentence) => readTokens(article.text, text, sentence, small));
  const starts = new Map(sentences.flatMap((tokens) => tokens.map(({start}, i) => [start, {tokens, i}] as const)));
  const placesOf = (entity: Entity) =>
    (entity.names.get(article.id) ?? [])
      .flatMap(({mentions}) => mentions)
      .flatMap(({start, end, form}): Place[] => {
        const at = starts.get(start);
        if (!at) return [];
        let to = at.i + 1;
        while (to < at.tokens.length && at.tokens[to].start < end) to++;
        return [{tokens: at.tokens, from: at.i, to, form}];
      });
  return {side, sentences, places: new Map(entities.map((entity) => [entity, placesOf(entity)]))};
}

/** The offices that the articles give to the main persons, each once. */
function rolesIn(readings: readonly Reading[]): Role<Entity>[] {
  const roles = new Map<string, Role<Entity>>();
  for (const {places} of readings)
    for (const [entity, list] of places)
      for (const place of entity.kind === "person" ? list : []) {
        const title = place.form === "name" ? before(place.tokens, place) : null;
        const role = title && readTitle(place.tokens, title, entity);
        if (role) roles.set(`${role.office} ${role.country} ${entity.name}`, role);
      }
  return [...roles.values()];
}

const nounsFor = ({kind}: Entity, places: readonly Place[]): string[] =>
  kind === "thing" ? places.flatMap((place) => nounsBeside(place.tokens, place)) : [];

function labelsIn(
  {side, sentences, places}: Reading,
  entity: Entity,
  roles: readonly Role<Entity>[],
  nouns: ReadonlySet<string>
): EntityLabel[] {
  const labels = new Map<string, EntityLabel>();
  const add = (tokens: readonly Token[], {from, to}: Range, how: LabelKind) => {
    const first = from + 1 < to && /^(?:an?|the|this|that|its)$/.test(tokens[from].small) ? from + 1 : from;
    const span = {start: tokens[first].start, end: tokens[to - 1].end};
    const key = `${span.start} ${span.end}`;
    const words = side.article.text.slice(span.start, span.end).replace(/\s+/g, " ");
    if (!labels.has(key)) labels.set(key, {...span, article: side.article.id, words, voice: side.voiceOf(span), how});
  };
  for (const place of places.get(entity) ?? []) {
    const {tokens} = place;
    if (place.form !== "name") add(tokens, place, "instead of the name");
    else if (isOtherName(entity, place)) add(tokens, place, "another name");
    const rules: [LabelKind, Range | null][] = [
      ["before the name", titleAt(place, entity, nouns)],
      ["after the name", after(tokens, place)],
      ["said of it", predicate(tokens, place)],
      ["counted among", counted(tokens, place)]
    ];
    for (const [how, range] of rules) if (range) add(tokens, range, how);
  }
  const others = namesOfOthers(side.names, places.get(entity) ?? []);
  for (const tokens of sentences) {
    if (entity.kind === "person")
      for (const found of findDescriptions(tokens, roles))
        if (found.holder === entity) add(tokens, found, "instead of the name");
    if (nouns.size > 0)
      for (const range of findPhrases(tokens, nouns, ({start}) => others.has(start)))
        add(tokens, range, "instead of the name");
  }
  return [...labels.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What stands before a name; of an owner ("North Korea's Kim") only where the name is a person's. */
function titleAt({tokens, from, to, form}: Place, {kind, words}: Entity, nouns: ReadonlySet<string>): Range | null {
  if (form !== "name" || nouns.has(tokens[to]?.small)) return null;
  if (isAttribute(tokens, {from, to})) return null;
  const range = before(tokens, {from, to});
  const last = range && tokens[range.to - 1];
  return last && !words.has(last.small) && (kind === "person" || !last.possessive) ? range : null;
}

/** A name that shares no word with the full one and is not its initials: "DPRK" for North Korea, but not "US". */
function isOtherName({name, words}: Entity, {tokens, from, to}: Place): boolean {
  const initials = name.replace(/\P{Lu}/gu, "").toLowerCase();
  return tokens.slice(from, to).every(({small}) => !words.has(small) && small !== initials);
}

/** Where other things are named: a Maybach limousine is another limousine. */
function namesOfOthers(names: readonly Name[], own: readonly Place[]): ReadonlySet<number> {
  const mine = new Set(own.map(({tokens, from}) => tokens[from].start));
  return new Set(
    names
      .filter(({kind}) => kind === "thing")
      .flatMap(({mentions}) => mentions.map(({start}) => start))
      .filter((start) => !mine.has(start))
  );
}

/** Names and what stands instead of them, in text order, none within another. */
function mentionsIn({places}: Reading, entity: Entity, labels: readonly EntityLabel[]): Span[] {
  const named = (places.get(entity) ?? []).map(({tokens, from, to}) => ({
    start: tokens[from].start,
    end: tokens[to - 1].end
  }));
  const instead = labels.filter(({how}) => how === "instead of the name").map(({start, end}) => ({start, end}));
  const all = [...named, ...instead].sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  for (const span of all) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  return spans;
}
