// Invented stories for tests.

import type {Article, Story} from "../src/analysis/model/story.js";
import {headlineOf, zone} from "../src/analysis/text/zones/zones.js";

export function article(id: string, text: string, rest: Partial<Article> = {}): Article {
  const zones = zone(text);
  return {id, outlet: {name: null}, headline: headlineOf(text, zones), text, zones, ...rest};
}

export function story(articles: Article[], rest: Partial<Story> = {}): Story {
  return {
    id: "invented",
    title: "An invented story",
    about: "Nothing of this happened.",
    wire: articles[0]?.id ?? null,
    ignore: [],
    publish: "full",
    articles,
    ...rest
  };
}

export const wireText = `Mayor opens new bridge

RIVERTON (Gazette Agency) - The mayor of Riverton opened a bridge over the Silver River on Monday, a year later than planned.

"The old bridge served us well for ninety years," Mayor Ada Brook said at the ceremony.

The council said the work had cost 12 million crowns. The opposition has accused the mayor of hiding the true cost.
`;

export const rewriteText = `Bridge scandal deepens in Riverton

A bridge that may have cost far more than the town admits was opened on Monday.

According to the mayor, the old bridge will probably be taken down. It is possible that tolls could follow, and perhaps soon.

Critics fear the worst. Some say the cost might double.
`;
