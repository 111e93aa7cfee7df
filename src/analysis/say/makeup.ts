// What the articles are made of, in words.

import type {ArticleReport, Caption, Report} from "../model/report.js";
import {listWords, midway} from "./values.js";

type Made = ArticleReport & {makeup: NonNullable<ArticleReport["makeup"]>};

/** "8 of the 13 sentences of The Gazette comment, in its own voice; none of the 9 of the wire does." */
export function sayMakeup({articles, referenceName}: Pick<Report, "articles" | "referenceName">): Caption {
  const made = articles.filter((article): article is Made => Boolean(article.makeup));
  if (made.length === 0) return {title: "Nothing to tell what the articles are made of", subtitle: "", caption: ""};
  return {
    title: sayMost(made, referenceName),
    subtitle:
      "One bar an article, of all its words: those in quotation marks, those attributed to somebody, and in the outlet’s own voice, those of sentences that report and of sentences that comment. Each part opens its sentences.",
    caption: `An article is said to read as comment where ${Math.round(100 * made[0].makeup.from)}% of its sentences or more comment. That tells how it is worded, not what it is meant or labelled to be.`
  };
}

function sayMost(made: Made[], referenceName: string): string {
  const share = ({makeup, text}: Made): number => makeup.comments / text.sentences.length;
  const most = made.reduce((a, b) => (share(b) > share(a) ? b : a));
  if (most.makeup.comments === 0)
    return made.length === 1
      ? `No sentence of ${midway(most.label)} was found to comment in its own voice`
      : `No sentence of the ${made.length} articles was found to comment in the outlet’s own voice`;
  const wire = made.find(({standing}) => standing === "wire");
  const {comments} = most.makeup;
  const name = most === wire ? referenceName : midway(most.label);
  const first = `${comments} of the ${most.text.sentences.length} sentences of ${name} ${comments === 1 ? "comments" : "comment"}, in its own voice`;
  return [first, ...sayBeside(wire, most, referenceName), ...sayReading(made)].join("; ");
}

function sayBeside(wire: Made | undefined, most: Made, referenceName: string): string[] {
  if (!wire || wire === most) return [];
  const {comments} = wire.makeup;
  return [
    `${comments || "none"} of the ${wire.text.sentences.length} of ${referenceName} ${comments > 1 ? "do" : "does"}`
  ];
}

/** The articles that read as comment, by name where they are few. */
function sayReading(made: Made[]): string[] {
  const reading = made.filter(({makeup}) => makeup.reads).map(({label}) => midway(label));
  if (reading.length === 0) return [];
  if (reading.length > 3) return [`${reading.length} of the ${made.length} articles read as comment`];
  return [`${listWords(reading)} ${reading.length === 1 ? "reads" : "read"} as comment`];
}
