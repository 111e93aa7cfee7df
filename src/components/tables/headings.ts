// What a difference is called in a list: its kind, and its sentence without the passages that stand below it.

import type {Difference, DifferenceKind} from "../../analysis/model/differences.js";

export const kindNames: Record<DifferenceKind, string> = {
  "attribution-lost": "attribution lost",
  "attribution-gained": "attribution gained",
  "source-changed": "source changed",
  "certainty-raised": "certainty raised",
  "certainty-lowered": "certainty lowered",
  number: "number",
  date: "date",
  name: "name",
  fact: "told otherwise",
  specificity: "more or less exact",
  quotation: "quotation",
  judgement: "judgement only here",
  "judgement-removed": "judgement only there",
  "denial-missing": "answer with no match",
  "caveat-missing": "sentence with no match",
  "claim-added": "claim only here",
  headline: "headline",
  lead: "opening",
  copy: "shared wording"
};

const passage = 45; // characters of a quotation that stands below in full
const longest = 150; // of a heading

/** "The Gazette says this in its own voice; the wire adds: “a spokesman said”". What is quoted below is left out. */
export function headingOf({text}: Pick<Difference, "text">, names: readonly string[]): string {
  const bare = new Set(names.map((name) => name.toLowerCase())); // says only whose passage it is
  const parts = text.split(/(“[^“”]*”)/);
  const told: string[] = [];
  let open = "";
  const close = () => {
    const words = open
      .replace(/^[\s.;:,]+|[\s.;:,]+$/g, "")
      .replace(/ says in its own voice$/, " says this in its own voice");
    if (words && !bare.has(words.toLowerCase()))
      told.push(open.endsWith(" ") && !open.endsWith(": ") ? `${words} …` : words);
    open = "";
  };
  for (const part of parts) {
    if (part.startsWith("“") && part.length > passage) close();
    else open += part;
  }
  close();
  const [first = text, ...rest] = told.flatMap((one) => one.split(/(?<=[\p{Ll}”)])\. (?=\p{Lu})/u));
  const [second] = rest.filter((one) => !bare.has(one.toLowerCase()) && !one.endsWith(" opens"));
  const both = second ? `${first}; ${lower(second)}` : first;
  return `${both.length <= longest ? both : first}.`;
}

/** The first words of the passage that a difference is about, for a list where it is not open; "" where its heading quotes. */
export function snippetOf({text}: Pick<Difference, "text">, heading: string): string {
  if (heading.includes("“")) return "";
  const [quoted = ""] = /“[^“”]*”/.exec(text) ?? [];
  return quoted.length > 75 ? `${quoted.slice(0, 70).replace(/\s+\S*$/, "")} …”` : quoted;
}

const lower = (text: string): string =>
  text.replace(/^(?:The|And|Also|Only|Here|It|No)\b/, (word) => word.toLowerCase());
