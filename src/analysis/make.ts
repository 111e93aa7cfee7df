// Plain texts → articles and a story, for whoever keeps no folder of captures.

import type {Article, Story} from "./model/story.js";
import type {Id} from "./model/text.js";
import {headlineOf, plainZones, zone} from "./text/zones/zones.js";

/** What may be known of an article beside its text. With `zones` given, no line is labelled by rule. */
export type AboutArticle = Partial<Omit<Article, "text">>;

/** What may be known of a story beside its articles. */
export type AboutStory = Partial<Omit<Story, "articles">>;

/**
 * An article from the text of a page as it was copied: its lines are labelled, and what looks like its headline is taken
 * for it. A text without a line that reads like a body is body from end to end.
 */
export function makeArticle(text: string, about: AboutArticle = {}): Article {
  const zones = about.zones ?? labelled(text, about);
  return {id: "article", outlet: {name: null}, headline: headlineOf(text, zones), ...about, text, zones};
}

function labelled(text: string, {outlet, agency}: AboutArticle) {
  const zones = zone(text, [], {outlet: outlet?.name, agencies: agency ? [agency] : []});
  const body = zones.some(({kind, start, end}) => kind === "body" && /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  return body ? zones : plainZones(text); // the first words of a draft look like a headline, and nothing else
}

/** A story of some articles. The first of several is what the others are compared with, unless `wire` says otherwise. */
export function makeStory(articles: Article[], about: AboutStory = {}): Story {
  const ids = articles.map(({id}) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice !== undefined) throw new Error(`two articles have the id "${twice}". Give each its own.`);
  const wire = about.wire === undefined ? firstOf(ids) : about.wire;
  if (wire !== null && !ids.includes(wire)) throw new Error(`the wire "${wire}" is none of the articles. Name one.`);
  return {id: "story", title: "", about: "", ignore: [], publish: "excerpts", ...about, wire, articles};
}

function firstOf(ids: Id[]): Id | null {
  const [first] = ids;
  return first !== undefined && ids.length > 1 ? first : null;
}
