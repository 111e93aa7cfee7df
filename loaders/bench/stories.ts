// Everything that is timed on a whole story, with the seconds it may take for 30 articles of 60 sentences.

import {align, sentencesOf} from "../../src/analysis/compare/align/align.js";
import {indexStory} from "../../src/analysis/compare/align/story.js";
import {analyze, analyzeArticle} from "../../src/analysis/analyze.js";
import {deriveAll, readWordings} from "../../src/analysis/compare/overlap.js";
import {groupArticles} from "../../src/analysis/compare/event/groups.js";
import type {Story} from "../../src/analysis/model/story.js";
import {segment} from "../../src/analysis/text/segment.js";

/** `prepare` is not timed, what it returns is. */
export interface StoryStage {
  id: string;
  about: string;
  limit: number | null;
  prepare: (story: Story) => () => ArrayLike<unknown>;
}

export const storyStages: readonly StoryStage[] = [
  {
    id: "read",
    about: "every article by itself",
    limit: null,
    prepare: ({articles}) => {
      return () => articles.map(analyzeArticle);
    }
  },
  {
    id: "align",
    about: "every article with the wire",
    limit: 1,
    prepare: (story) => {
      const sources = cutAll(story).map(({article, text}) => sentencesOf(article, text));
      return () => {
        const index = indexStory(sources);
        return sources.slice(1).flatMap((source) => align([sources[0]], source, {index}));
      };
    }
  },
  {
    id: "derive",
    about: "shared wording of all pairs",
    limit: 2,
    prepare: (story) => {
      const list = cutAll(story);
      return () => deriveAll(readWordings(list));
    }
  },
  {
    id: "groups",
    about: "which articles tell of one event",
    limit: null,
    prepare: ({articles}) => {
      const items = articles.map(({id, headline, text}) => ({id, title: headline, text}));
      return () => groupArticles(items);
    }
  },
  {
    id: "report",
    about: "all of it: the story's Report",
    limit: null,
    prepare: (story) => {
      return () => analyze(story).articles;
    }
  }
];

function cutAll({articles}: Story) {
  return articles.map((article) => ({article, text: segment(article.text, article.zones)}));
}
