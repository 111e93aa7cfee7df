// Helpers for word lists, so that a list names a word once and matches its forms.

const DOUBLES = // one short syllable, or the stress on the last: slam, slammed; prefer, preferred
  /^(?:[^aeiou]*[aeiou][bdgklmnprtvz]|(?:pre|re|in|de|trans)fer|(?:com|ad|sub|o|e|per|trans)mit|(?:com|re|pro|ex|im|dis)pel|de(?:ter|bar)|con(?:trol|cur)|rebel|regret|rebut|occur|allot|abet|annul)$/;

function split(entry: string): [head: string, rest: string] {
  const blank = entry.indexOf(" ");
  return blank < 0 ? [entry, ""] : [entry.slice(0, blank), entry.slice(blank)];
}

function plural(word: string): string {
  if (/(?:[sxz]|ch|sh)$/.test(word)) return word + "es";
  return /[^aeiou]y$/.test(word) ? word.slice(0, -1) + "ies" : word + "s";
}

function past(word: string): string {
  if (word.endsWith("e")) return word + "d";
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + "ied";
  return DOUBLES.test(word) ? word + word.at(-1) + "ed" : word + "ed";
}

function gerund(word: string): string {
  if (/[^aeo]ie$/.test(word)) return word.slice(0, -2) + "ying";
  if (/[^eoy]e$/.test(word)) return word.slice(0, -1) + "ing";
  return DOUBLES.test(word) ? word + word.at(-1) + "ing" : word + "ing";
}

/**
 * The forms of a verb: `verb("suggest")` is suggest, suggests, suggested, suggesting. Only the first word changes, so
 * `verb("point to")` works; irregular past forms follow: `verb("speak", "spoke", "spoken")`.
 */
export function verb(entry: string, ...pasts: string[]): string[] {
  const [head, rest] = split(entry);
  const forms = [head, plural(head), ...(pasts.length ? pasts : [past(head)]), gerund(head)];
  return [...new Set(forms)].map((form) => form + rest);
}

/** Entries from a line of them: `list("perhaps, in theory")`; line breaks do not matter. */
export const list = (entries: string): string[] =>
  entries
    .split(",")
    .map((entry) => entry.trim().split(/\s+/).join(" "))
    .filter(Boolean);

/** `verbs("slam, blast")`: the forms of several regular verbs. */
export const verbs = (entries: string): string[] => list(entries).flatMap((entry) => verb(entry));

/** `nouns("threat, smear campaign")`: singular and plural; the last word changes. */
export const nouns = (entries: string): string[] => list(entries).flatMap((entry) => [entry, plural(entry)]);

const BE = list("is, are, was, were, be, been, being");
const MANNER = list("widely, generally, often, sometimes, commonly, usually, frequently, also, still, now, long");

/** Passives with at most one adverb inside: `passive("thought, believed")` is "is thought", "was widely thought" … */
export function passive(participles: string): string[] {
  return list(participles).flatMap((p) => BE.flatMap((be) => [`${be} ${p}`, ...MANNER.map((a) => `${be} ${a} ${p}`)]));
}

/** Every pair of a first and a second part: `pairs("some, many", "critics, experts")`. */
export function pairs(first: string, second: string): string[] {
  return list(first).flatMap((a) => list(second).map((b) => `${a} ${b}`));
}

/** What a regular form may be a form of: `bases("denied")` holds "deny"; for "ly", "slowly" holds "slow". At most six. */
export function bases(word: string): string[] {
  const cut = (n: number, tail = ""): string => word.slice(0, -n) + tail;
  const short = (n: number): string[] =>
    word.length > n + 3 && word.at(-n - 1) === word.at(-n - 2) ? [cut(n + 1)] : []; // slamming, slam
  if (word.length < 5) return [];
  if (word.endsWith("ies") || word.endsWith("ied")) return [cut(3, "y")];
  if (/(?:[osxz]|ch|sh)es$/.test(word)) return [cut(1), cut(2)];
  if (word.endsWith("ss")) return [];
  if (word.endsWith("s")) return [cut(1)];
  if (word.endsWith("ed")) return [cut(1), cut(2), ...short(2)];
  if (word.endsWith("ing")) return [cut(3), cut(3, "e"), ...short(3)];
  if (word.endsWith("ily")) return [cut(3, "y")];
  if (word.endsWith("ally")) return [cut(2), cut(4)];
  if (word.endsWith("ly")) return [cut(2), cut(1, "e")];
  return [];
}
