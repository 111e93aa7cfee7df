// How many independent origins a story's articles have (feature 14): those tied by shared wording, by a whole quotation
// or by the same agency's credit count as one; two that credit two agencies never do. That nothing ties two articles does
// not prove them independent.

import {derivedLine, isDerived} from "../compare/overlap.js";
import type {Pair} from "../model/compare.js";
import type {Credit, OriginLink, Origins} from "../model/report.js";
import type {Article} from "../model/story.js";
import type {Id} from "../model/text.js";

const kinds: OriginLink["kind"][] = ["shared wording", "same agency", "same quotation"];

/** Groups articles by what ties them. `pairs` are all ordered pairs of the story, `credits` each article's. An article
 *  that a person called independent is tied to none. */
export function findOrigins(
  articles: Pick<Article, "id" | "role">[],
  pairs: Pair[],
  credits: ReadonlyMap<Id, Credit[]> = new Map()
): Origins {
  const free = new Set(articles.filter(({role}) => role === "independent").map(({id}) => id));
  const agencies = new Map(articles.map(({id}) => [id, agenciesOf(credits.get(id) ?? [])]));
  const links = [
    ...pairs.filter(isDerived).flatMap(tieByWording),
    ...tieByAgency(articles, credits),
    ...pairs.flatMap(tieByQuotes)
  ]
    .filter(({a, b}) => !free.has(a) && !free.has(b) && !differ(agencies.get(a), agencies.get(b)))
    .sort((x, y) => kinds.indexOf(x.kind) - kinds.indexOf(y.kind));
  const unique = links.filter(
    (link, i) => links.findIndex((other) => other.kind === link.kind && isSamePair(other, link)) === i
  );
  return {
    groups: join(
      articles.map(({id}) => id),
      unique,
      agencies
    ),
    links: unique
  };
}

/** The origins that some articles of a story go back to: "in 4 articles, 2 origins". */
export function countOrigins({groups}: Origins, articles: Iterable<Id>): number {
  const wanted = new Set(articles);
  return groups.filter((group) => group.some((id) => wanted.has(id))).length;
}

function isSamePair(x: OriginLink, y: OriginLink): boolean {
  return (x.a === y.a && x.b === y.b) || (x.a === y.b && x.b === y.a);
}

function tieByWording({a, b, unquoted, tiles}: Pair): OriginLink[] {
  const share = Math.round(100 * (unquoted.d3 ?? 0));
  const line = Math.round(100 * derivedLine(unquoted.words));
  const reason = `${share}% of the words of the one outside quotations stand in runs of three or more that the other has too; ${line}% is the line${line > 15 ? " for a text this short" : ""}`;
  return [{a, b, kind: "shared wording", reason, evidence: evidenceOf(a, b, tiles)}];
}

function tieByQuotes({a, b, sharedQuotes}: Pair): OriginLink[] {
  if (sharedQuotes.length === 0) return [];
  const reason = "both print the same quotation of six words or more, which both may have heard";
  return [{a, b, kind: "same quotation", reason, evidence: evidenceOf(a, b, sharedQuotes)}];
}

const isCredit = (credit: Credit): credit is Credit & {agency: string} =>
  credit.agency !== null && credit.place !== "cited";

const agenciesOf = (credits: Credit[]) => new Set(credits.filter(isCredit).map(({agency}) => agency));

/** Both credit an agency, and no agency is credited by both. */
function differ(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((agency) => b.has(agency));
}

function tieByAgency(articles: {id: Id}[], credits: ReadonlyMap<Id, Credit[]>): OriginLink[] {
  const first = new Map<string, {id: Id; credit: Credit}>();
  const links: OriginLink[] = [];
  for (const {id} of articles) {
    for (const credit of credits.get(id) ?? []) {
      if (!isCredit(credit)) continue;
      const other = first.get(credit.agency);
      if (!other) first.set(credit.agency, {id, credit});
      else if (other.id !== id) {
        const evidence = evidenceOf(id, other.id, [[credit, other.credit]]);
        links.push({a: id, b: other.id, kind: "same agency", reason: `both credit ${credit.agency}`, evidence});
      }
    }
  }
  return links;
}

function evidenceOf(a: Id, b: Id, spans: Pair["tiles"]): OriginLink["evidence"] {
  const strip = ({start, end}: {start: number; end: number}) => ({start, end});
  return [
    {article: a, spans: spans.map(([here]) => strip(here))},
    {article: b, spans: spans.map(([, there]) => strip(there))}
  ];
}

/** Union-find: each id points towards its group's first. A third article that has from both joins no two agencies. */
function join(ids: Id[], links: OriginLink[], agencies: ReadonlyMap<Id, ReadonlySet<string>>): Id[][] {
  const credited = new Map(agencies);
  const parents = new Map(ids.map((id) => [id, id]));
  const root = (id: Id): Id => {
    let at = id;
    while (parents.get(at) !== at) at = parents.get(at)!;
    parents.set(id, at);
    return at;
  };
  for (const {a, b} of links) {
    if (!parents.has(a) || !parents.has(b)) continue;
    const [first, second] = [root(a), root(b)].sort((x, y) => ids.indexOf(x) - ids.indexOf(y));
    if (first === second || differ(credited.get(first), credited.get(second))) continue;
    parents.set(second, first);
    credited.set(first, new Set([...(credited.get(first) ?? []), ...(credited.get(second) ?? [])]));
  }
  const groups = new Map<Id, Id[]>();
  for (const id of ids) groups.set(root(id), [...(groups.get(root(id)) ?? []), id]);
  return [...groups.values()];
}
