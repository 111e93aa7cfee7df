// The persons, states and things that a story is most about: the names of its articles merged by name.

import {demonyms} from "../../english/lexicons/demonyms.js";
import type {Id} from "../../model/text.js";
import type {Name, NameKind} from "../../model/voices.js";

/** One who or what, with its names in each article. */
export interface Entity {
  kind: NameKind;
  name: string; // as most articles have it
  words: ReadonlySet<string>; // of all its full names, lower-case
  names: ReadonlyMap<Id, Name[]>;
}

const shown: [kind: NameKind, most: number, share: number][] = [
  // share: of the articles that must name it
  ["person", 2, 0],
  ["organisation", 1, 0.5],
  ["place", 2, 0.5],
  ["thing", 1, 0]
];
const fewest = 2; // articles, where there are so many

const states = new Set(demonyms.values());
const korea = ["north korea", "south korea"]; // one adjective for two states
const isState = (name: string): boolean => states.has(name) || korea.includes(name);

interface Group {
  kind: NameKind;
  words: string[];
  members: {article: Id; name: Name}[];
}

/** The main entities: persons, the organisation, states, the thing; of each kind those in most articles, then with most mentions. */
export function mainEntities(sides: readonly {article: Id; names: readonly Name[]}[]): Entity[] {
  const groups = mergeNames(sides);
  return shown.flatMap(([kind, most, share]) => {
    const enough = Math.max(Math.min(fewest, sides.length), share * sides.length);
    const known = groups.filter((group) => group.kind === kind && articlesIn(group) >= enough);
    const named = kind === "place" ? known.filter(({words}) => isState(words.join(" "))) : known;
    return (named.length > 0 ? named : known)
      .sort((a, b) => articlesIn(b) - articlesIn(a) || mentionsOf(b) - mentionsOf(a))
      .slice(0, most)
      .map(toEntity);
  });
}

function mergeNames(sides: readonly {article: Id; names: readonly Name[]}[]): Group[] {
  const groups = new Map<string, Group>();
  for (const {article, names} of sides)
    for (const name of names) {
      const words = wordsOf(name);
      const key = words.join(" ");
      const group = groups.get(key);
      if (group) group.members.push({article, name});
      else groups.set(key, {kind: name.kind, words, members: [{article, name}]});
    }
  for (const group of groups.values()) group.kind = electKind(group);
  const longer = new Map<string, Group>(); // beginning or end of a name → the likeliest full name
  for (const group of groups.values())
    for (const edge of edgesOf(group)) {
      const best = longer.get(edge);
      if (!best || articlesIn(group) > articlesIn(best)) longer.set(edge, group);
    }
  const merged = new Set(groups.values());
  for (const group of [...merged].sort((a, b) => a.words.length - b.words.length)) {
    const target = group.kind === "place" ? undefined : longer.get(`${group.kind} ${group.words.join(" ")}`);
    if (!target) continue;
    target.members.push(...group.members);
    merged.delete(group);
  }
  return [...merged];
}

/** The words of a full name, lower-case; of a person's without the initials in the middle. */
function wordsOf({name, kind}: Name): string[] {
  const words = name.toLowerCase().replaceAll("’", "'").split(/\s+/);
  const middle = (i: number) => kind === "person" && i > 0 && i < words.length - 1;
  return words.filter((word, i) => !middle(i) || word.replace(".", "").length > 1);
}

/** Every beginning and end of a name but itself; of three names the first and the last. */
function edgesOf({kind, words}: Group): string[] {
  const edges = words.slice(1).flatMap((_, i) => [words.slice(0, i + 1), words.slice(i + 1)]);
  if (kind === "person" && words.length === 3) edges.push([words[0], words[2]]);
  return edges.map((edge) => `${kind} ${edge.join(" ")}`);
}

/** The kind that most articles give; of those as many, the one with most mentions. */
function electKind({members}: Group): NameKind {
  const kinds = [...new Set(members.map(({name}) => name.kind))];
  const own = (kind: NameKind) => members.filter(({name}) => name.kind === kind);
  const weigh = (kind: NameKind) => own(kind).length + mentionsOf({members: own(kind)}) / 1e6;
  return kinds.reduce((best, kind) => (weigh(kind) > weigh(best) ? kind : best));
}

const articlesIn = ({members}: Pick<Group, "members">): number => new Set(members.map(({article}) => article)).size;
const mentionsOf = ({members}: Pick<Group, "members">): number =>
  members.reduce((sum, {name}) => sum + name.mentions.length, 0);

function toEntity({kind, members}: Group): Entity {
  const names = new Map<Id, Name[]>();
  const uses = new Map<string, number>();
  for (const {article, name} of members) {
    names.set(article, [...(names.get(article) ?? []), name]);
    uses.set(name.name, (uses.get(name.name) ?? 0) + 1);
  }
  const [name] = [...uses].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0].length > a[0].length) ? b : a));
  const words = new Set(members.flatMap(({name: {name}}) => name.toLowerCase().split(/\s+/)));
  return {kind, name, words, names};
}
