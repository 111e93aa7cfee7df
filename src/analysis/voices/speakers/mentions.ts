// The names of an article by the places where they stand.

import type {Name, NameMention} from "../../model/voices.js";
import {genderBefore, type Gender} from "./genders.js";

/** A mention of a name. */
export interface Mention {
  name: Name;
  mention: NameMention;
}

/** All mentions of an article in text order, to be looked up by offset. */
export interface Mentions {
  list: readonly Mention[];
  at: (offset: number) => Mention | undefined; // the one that covers it; of several the shortest
  genders: ReadonlyMap<Name, Gender>; // of persons who bear a title somewhere
}

export function indexMentions(text: string, names: readonly Name[]): Mentions {
  const list: Mention[] = [];
  const genders = new Map<Name, Gender>();
  for (const name of names) {
    for (const mention of name.mentions) {
      list.push({name, mention});
      const gender = name.kind === "person" && !genders.has(name) ? genderBefore(text, mention.start) : null;
      if (gender) genders.set(name, gender);
    }
  }
  list.sort((a, b) => a.mention.start - b.mention.start);
  const reach: number[] = []; // how far those up to each go
  for (const {mention} of list) reach.push(Math.max(mention.end, reach.at(-1) ?? 0));
  const at = (offset: number): Mention | undefined => {
    let found: Mention | undefined;
    for (let i = firstAfter(list, offset) - 1; i >= 0 && reach[i] > offset; i--) {
      if (list[i].mention.end > offset && (!found || length(list[i]) <= length(found))) found = list[i];
    }
    return found;
  };
  return {list, at, genders};
}

const length = ({mention: {start, end}}: Mention): number => end - start;

function firstAfter(list: readonly Mention[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].mention.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
