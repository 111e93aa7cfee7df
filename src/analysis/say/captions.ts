// The words around every chart. Title: what is so; subtitle: how to read it; caption: what to doubt.

import type {ArticleReport, Caption, Report} from "../model/report.js";
import {sayMakeup} from "./makeup.js";
import {differing} from "./quotations.js";
import {sayPortraits} from "./portraits.js";
import {sayRate} from "./rates.js";
import {listWords, shown} from "./values.js";

/** Title, how to read it, and what to doubt, for every chart, by the chart's id. */
export function captions(report: Omit<Report, "captions">): Record<string, Caption> {
  const wire = report.articles.find(({standing}) => standing === "wire");
  const compared = wire && report.articles.some(({standing}) => standing === "other");
  const measures = report.features.map((feature): [string, Caption] => {
    const id = `measure-${feature.id}`;
    const finding = sayRate(report, feature);
    const nothing = report.articles.every((article) => shown(article, feature).count === 0);
    return [
      id,
      {
        title: nothing ? `${feature.name}: nothing found` : (finding ?? feature.asks),
        subtitle: `${feature.name}, ${feature.scale === "share" ? "as a share " : ""}${feature.unit}${feature.voice === "own" ? ", in the outlet’s own voice" : ""}. ${compared ? `Hollow and dotted: ${report.referenceName}. Grey: too few to tell. ` : ""}Bars: 95% interval.`,
        caption:
          finding || nothing || !compared
            ? ""
            : `Too few to tell the others from ${report.referenceName}: no difference stands after correction.`
      }
    ];
  });
  return {
    anatomy: sayAnatomy(report),
    echo: sayEcho(report),
    quotations: sayQuotations(report),
    claims: sayClaims(report),
    shared: sayWording(report),
    sources: saySources(report),
    makeup: sayMakeup(report),
    ...Object.fromEntries(measures),
    ...sayPortraits(report)
  };
}

/** "6 of the wire's 10 sentences are in at least one other article too." */
function sayEcho({articles, referenceName}: Omit<Report, "captions">): Caption {
  const wire = articles.find(({standing}) => standing === "wire");
  const others = articles.filter(({standing}) => standing === "other");
  if (!wire || others.length === 0) return {title: "No other article to look in", subtitle: "", caption: ""};
  const n = wire.text.sentences.length;
  const found = new Set(others.flatMap(({alignment}) => alignment?.matches.map(({reference}) => reference) ?? [])).size;
  const one = `The one sentence of ${referenceName} is in ${found ? "at least one of the others too" : "none of the others"}`;
  const many = `${found === n ? `All ${n}` : `${found || "None"} of the ${n}`} sentences of ${referenceName} ${found < 2 ? "is" : "are"} in ${found ? "at least one of the others too" : "any of the others"}`;
  const title = n === 1 ? one : many;
  const subtitle =
    "The darker a sentence, the more articles have it too; the small figure says how many. Dotted: no matching sentence found. Dashed: likely matches only. In the margin: how many of the first differences touch the sentence.";
  return {title, subtitle, caption: ""};
}

/** "The articles go back to 4 origins, as far as their texts show; closest to the wire is …" */
function sayWording({articles, pairs, independent, reference, referenceName}: Omit<Report, "captions">): Caption {
  const origins = independent.groups.length;
  const [closest] = pairs
    .filter(({b, a}) => b === reference && articles.some((one) => one.article.id === a && one.standing === "other"))
    .sort((x, y) => (y.d3 ?? 0) - (x.d3 ?? 0));
  const label = articles.find(({article}) => article.id === closest?.a)?.label;
  const near = closest
    ? `; ${label} shares most wording with ${referenceName}: ${Math.round(100 * (closest.d3 ?? 0))}% of its words`
    : "";
  return {
    title: `${articles.length} ${articles.length === 1 ? "article" : "articles"}, ${origins} independent ${origins === 1 ? "origin" : "origins"} as far as the texts show${near}`,
    subtitle: "Of each article’s words, the share that stands in runs of three or more words of another.",
    caption:
      "Shared wording shows that two texts are related, not which came first. A quotation that two articles share ties them weakly: both may have heard it."
  };
}

/** "3 of the 9 claims that the wire shares with others are told differently." */
function sayClaims({claims, referenceName, articles, differences}: Omit<Report, "captions">): Caption {
  const n = claims.length;
  const told = new Map(
    articles.map(({article: {id}}) => [
      id,
      new Set(differences.flatMap(({article}) => (article.article === id ? article.sentences : [])))
    ])
  );
  const differ = claims.filter(({cells}) =>
    cells.slice(1).some(({article, sentences}) => sentences.some((index) => told.get(article)?.has(index)))
  ).length;
  if (n === 0) return {title: "No claim is shared", subtitle: "", caption: ""};
  const shared = `${n === 1 ? "1 claim" : `${n} claims`} that ${referenceName} shares with others`;
  const title =
    differ === 0
      ? `Nothing noticed that differs in the ${shared}`
      : `${differ} of the ${shared} ${differ === 1 ? "is" : "are"} told with a difference`;
  const subtitle = `Each row is a sentence of ${referenceName}, beside what the others make of it; what differs stands under the words.`;
  const caption =
    "A difference says that two texts differ, not that one changed the other. “No matching sentence found” does not mean that nothing was said.";
  return {title, subtitle, caption};
}

/** "Kremlin and Dmitry Peskov are given as sources by most; 2 attributions name nobody." */
function saySources({sources, articles}: Omit<Report, "captions">): Caption {
  const named = sources.filter(({rung}) => rung !== "vague");
  const vague = sources.find(({rung}) => rung === "vague")?.cells.reduce((n, {spans}) => n + spans.length, 0) ?? 0;
  const most = named[0]?.cells.length ?? 0;
  const top = named.filter(({cells}) => cells.length === most).map(({name}) => name);
  const shared =
    top.length === 0
      ? "No source is given"
      : most === 1
        ? `${named.length} ${named.length === 1 ? "source is" : "sources are"} given, each in one article only`
        : `${listWords(top.slice(0, 3))} ${top.length === 1 ? "is" : "are"} given as ${top.length === 1 ? "a source" : "sources"} in ${most} of the ${articles.length} articles`;
  const open =
    vague === 0 ? "" : `; ${vague} ${vague === 1 ? "attribution names" : "attributions name"} nobody in particular`;
  return {
    title: `${shared}${open}`,
    subtitle:
      "The larger the dot, the more often an article attributes something to the source. A small ring: not at all.",
    caption: "Pronouns are counted for whom they seem to mean, which is a guess."
  };
}

function sayQuotations({quotations, referenceName}: Omit<Report, "captions">): Caption {
  const altered = differing(quotations).length;
  const n = quotations.length;
  const title =
    n === 0
      ? "No quotation of four words or more in the other articles"
      : altered === 0
        ? `${n === 1 ? "The one quotation" : `None of the ${n} quotations`} of four words or more ${n === 1 ? "does not differ" : "differs"} from its counterpart without a mark`
        : `${n === 1 ? "The one quotation" : `${altered} of ${n} quotations`} of four words or more ${altered === 1 ? "differs" : "differ"} from ${altered === 1 ? "its" : "their"} counterpart without a mark`;
  const subtitle = `Underlined: words only here. Struck through: words only in ${referenceName}, or where it has no counterpart, in the nearest of the others.`;
  return {title, subtitle, caption: n === 0 ? "" : "Translations of the same words can differ honestly."};
}

/** "The Gazette shares 6 of the wire's 10 sentences; 5 are found only here, and 2 of the 5 name a source." */
function sayAnatomy({articles, referenceName}: Omit<Report, "captions">): Caption {
  const wire = articles.find(({standing}) => standing === "wire");
  const first = articles.find(({standing}) => standing === "other");
  const subtitle = `One block per sentence, as wide as it is long, in reading order. Above the line: in ${referenceName} too. Below: only here.`;
  const caption =
    "A match says that two texts say the same, not that one took it from the other. A sentence found only here may be true and reported.";
  if (!wire || !first)
    return {
      title: "The articles, sentence by sentence",
      subtitle: "One block per sentence, as wide as it is long.",
      caption: ""
    };
  return {title: sayShared(first, wire, referenceName), subtitle, caption};
}

/** How much of the reference an article has too, in a sentence. */
function sayShared(article: ArticleReport, wire: ArticleReport, name: string): string {
  const n = wire.text.sentences.length;
  const shared = new Set(article.alignment?.matches.map(({reference}) => reference)).size;
  if (shared === 0) return `No sentence of ${article.label} matches ${name}`;
  const only = article.origins.filter((origin) => origin.startsWith("only-here")).length;
  const sourced = article.origins.filter((origin) => origin === "only-here-sourced").length;
  const found = `${article.label} shares ${shared} of the ${n} ${n === 1 ? "sentence" : "sentences"} of ${name}`;
  if (only === 0) return `${found}; none is found only here`;
  if (only === 1) return `${found}; 1 is found only here, and it names ${sourced ? "a source" : "no source"}`;
  return `${found}; ${only} are found only here, and ${sourced === 0 ? "none" : sourced} of the ${only} ${sourced > 1 ? "name" : "names"} a source`;
}
