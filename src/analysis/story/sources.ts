// Who is given as a source, in which articles and how often: one row a source, vague ones in a row of their own.

import type {SourceRow} from "../model/report.js";
import type {Article} from "../model/story.js";
import type {Span} from "../model/text.js";
import type {Attribution, Name, Rung} from "../model/voices.js";

/** An article as its sources are read. */
export interface SourceSide {
  article: Article;
  attributions: readonly Attribution[];
  names: readonly Name[];
}

/** The sources of a story, those in most articles first; last the row of those that name nobody, if there are any. */
export function listSources(sides: readonly SourceSide[]): SourceRow[] {
  const fullName = readAcronyms(sides);
  const rows = new Map<string, SourceRow>();
  const add = (name: string, rung: Rung, article: string, span: Span) => {
    const key = name.toLowerCase();
    const row = rows.get(key) ?? {name, rung, cells: []};
    rows.set(key, row);
    const cell = row.cells.find((c) => c.article === article);
    if (cell) cell.spans.push(span);
    else row.cells.push({article, spans: [span]});
  };
  for (const {article, attributions} of sides)
    for (const {source, cue, content, rung, speaker, via, inner} of attributions) {
      if (inner) continue;
      const span = source ?? cue ?? content[0];
      if (rung === "vague" || rung === "none") add("nobody in particular", "vague", article.id, span);
      else
        for (const name of split(speaker ?? article.text.slice(span.start, span.end)))
          add(fullName(name), rung, article.id, span);
      if (via) add(fullName(article.text.slice(via.start, via.end)), "body", article.id, via);
    }
  const count = ({cells}: SourceRow) => cells.reduce((n, {spans}) => n + spans.length, 0);
  return [...rows.values()].sort(
    (a, b) =>
      Number(a.rung === "vague") - Number(b.rung === "vague") || b.cells.length - a.cells.length || count(b) - count(a)
  );
}

/** "Moscow and Pyongyang" are two sources, "two officials and a diplomat" one description. */
function split(name: string): string[] {
  const parts = name
    .replace(/\s+/g, " ")
    .replace(/^(?:the|both) /i, "")
    .split(/, (?:and )?| and /);
  return parts.every((part) => /^\p{Lu}/u.test(part)) ? parts : [parts.length > 1 ? name : parts[0]];
}

/** "KCNA" where one article spells it out as the Korean Central News Agency is that agency in all of them. */
function readAcronyms(sides: readonly SourceSide[]): (name: string) => string {
  const full = new Map<string, string>();
  for (const {article, names} of sides)
    for (const {name, mentions} of names)
      for (const {start, end} of mentions) {
        const said = article.text.slice(start, end);
        if (said !== name && /^\p{Lu}{2,8}$/u.test(said)) full.set(said, name);
      }
  return (name) => full.get(name) ?? name;
}
