// Headlines that put an act more or less firmly than their own text, among the differences.

import type {Difference} from "../../model/differences.js";
import type {ArticleReport} from "../../model/report.js";
import {sayHeadline} from "./say/say.js";

/** One an article at most, noted: it is told with the headline. */
export function findHeadlines(articles: readonly ArticleReport[]): Difference[] {
  return articles.flatMap(({article, label, title, standing}): Difference[] => {
    if (!title?.shift || standing === "later") return [];
    const {kind, title: here, body} = title.shift;
    const raised = kind === "certainty raised";
    return [
      {
        kinds: ["headline", raised ? "certainty-raised" : "certainty-lowered"],
        reference: {article: article.id, spans: [body], sentences: []},
        article: {article: article.id, spans: [here], sentences: []},
        words: {reference: [body], article: [here]},
        text: sayHeadline(
          label,
          article.text.slice(here.start, here.end),
          article.text.slice(body.start, body.end),
          raised
        ),
        rule: raised ? "headline firmer than its text" : "headline less firm than its text",
        rank: 0,
        why: "noted beside the headline",
        told: false,
        sure: false
      }
    ];
  });
}
