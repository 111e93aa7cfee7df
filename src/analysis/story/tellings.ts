// What became of each claim of the reference, and all that the articles tell otherwise.

import type {StoryIndex} from "../compare/align/story.js";
import {findClaims, type Change} from "../compare/claims/claims.js";
import {readAccount, type Account} from "../compare/differences/differences.js";
import {choosePivot, compareStory} from "../compare/differences/story.js";
import type {Alignment, ClaimRow, Pair, QuoteComparison} from "../model/compare.js";
import type {Difference} from "../model/differences.js";
import type {Read} from "../model/reading.js";
import type {ArticleReport, Origins} from "../model/report.js";
import type {Id} from "../model/text.js";
import {isEnglish} from "./article.js";
import {creditedAgency} from "./credit.js";
import {countOrigins} from "./origins.js";
import type {Placed} from "./standing.js";

interface Tellings {
  claims: ClaimRow[];
  changes: Change[];
  differences: Difference[];
}

/** What is the same for all articles of the story. */
export interface Beside {
  pairs: Pair[];
  alignments: (reference: Id, article: Id) => Alignment;
  index: StoryIndex;
  reports: ArticleReport[];
  quotations: QuoteComparison[];
  referenceName: string;
  independent: Origins;
}

/** Without a reference the articles are laid beside the one that shares most with the others. */
export function compareTellings(placed: Placed[], beside: Beside): Tellings {
  const {pairs, alignments, index, reports, quotations, referenceName, independent} = beside;
  const compared = placed.filter(({place}) => place !== "later");
  const marked = compared.find(({place}) => place === "wire");
  const ids = compared.map(({read}) => read.article.id);
  const pivot = marked?.read.article.id ?? choosePivot(ids, pairs);
  const wire = compared.find(({read}) => read.article.id === pivot);
  if (!wire) return {claims: [], changes: [], differences: []};
  const accounts = new Map(
    compared.map(({read}) => [
      read.article.id,
      readAccount(read, index.rarity, index.articles.get(read.article.id)?.tokens)
    ])
  );
  const accountOf = ({article}: Read) => accounts.get(article.id) as Account;
  const others = compared
    .filter((one) => one !== wire)
    .map(({read}) => ({read, alignment: alignments(wire.read.article.id, read.article.id)}));
  const {rows, changes} = findClaims(
    {...wire.read, teller: accountOf(wire.read)},
    others.map(({read, alignment}) => ({...read, alignment, teller: accountOf(read)})),
    {index}
  );
  const claims = rows.map((row) => ({
    ...row,
    origins: countOrigins(
      independent,
      row.cells.map(({article}) => article)
    )
  }));
  const english = others.filter(({read}) => isEnglish(read) && isEnglish(wire.read));
  const differences = compareStory({
    reference: accountOf(wire.read),
    referenceName: marked ? referenceName : wire.read.label,
    agency: wire.read.article.agency ?? creditedAgency(wire.read.article),
    articles: english.map(({read, alignment}) => ({
      account: accountOf(read),
      credit: (reports.find(({article}) => article.id === read.article.id) as ArticleReport).credit,
      alignment
    })),
    pairs,
    changes,
    quotations
  });
  return {claims: marked ? claims : [], changes: marked ? changes : [], differences};
}
