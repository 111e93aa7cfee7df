// What is said of an article that is set aside, in the same words everywhere.

import type {ArticleReport} from "../../analysis/model/report.js";

/** "a later event", "another event"; "" for an article that is compared. */
export function aside({standing, event}: ArticleReport): string {
  if (standing !== "later") return "";
  return event?.kind === "another event" ? "another event" : "a later event";
}

/** "Outlet not named (2), a later event", where there is little room. */
export function labelBriefly(article: ArticleReport): string {
  const what = aside(article);
  return what ? `${article.label}, ${what}` : article.label;
}

/** "Outlet not named (2), a later event; not compared" */
export function labelWithAside(article: ArticleReport): string {
  return aside(article) ? `${labelBriefly(article)}; not compared` : article.label;
}
