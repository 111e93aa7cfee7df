// One spelling for what houses spell in several ways, for comparing only. Both sides of a comparison are folded alike, so
// that a fold need not give a word: "promise" → "promize" does no harm as long as no two words become one.

import {spellings} from "./lexicons/spelling.js";

/** Letters without case, marks, ligatures, invisible characters and kinds of apostrophe: "Señor’s" → "senor's". */
export function foldLetters(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const plain = word
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[‘’‛ʼ′`´＇]/g, "'")
    .toLowerCase();
  return plain.replace(/[ßæœøłđð]/g, (letter) => apart.get(letter)!);
}

// Letters that have no decomposition.
const apart: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"]
]);

// British → American by the end of the word (Peters 2004). Each row: the rule's name, what it looks for, what it puts.
// The stems are long enough to leave "four", "tour", "filled" and "rise" alone.
const patterns: readonly [name: string, find: RegExp, put: string][] = [
  ["organise, organize", /(.{3})is(e|es|ed|ing|er|ers|ation|ations|able)$/, "$1iz$2"],
  ["analyse, analyze", /(.{3})lys(e|es|ed|ing|er|ers)$/, "$1lyz$2"],
  [
    "colour, color",
    /^(.+[^aeou])our(s|ed|ing|er|ers|ful|fully|less|able|ably|ite|ites|hood|hoods|y|ly|ist|ists)?$/,
    "$1or$2"
  ],
  ["centre, center", /(.[tb])re(s)?$/, "$1er$2"],
  ["centred, centered", /(.[tb])red$/, "$1ered"],
  [
    "travelled, traveled",
    /([aeiou][^aeiou]*[aeo]|[aeiou]nci|v[ie])ll(ed|ing|ings|er|ers|or|ors|ous|ously|ist|ists)$/,
    "$1l$2"
  ],
  ["defence, defense", /^((?:self)?(?:def|off|pret))ence(s|less)?$/, "$1ense$2"],
  ["catalogue, catalog", /(.{2})ogue(s|d)?$/, "$1og$2"],
  ["towards, toward", /^(to|for|back|after|up|down|in|out|on|home|east|west|north|south|sea|sky)wards$/, "$1ward"]
];

const longest = 30; // no longer word has two spellings

/** A word in one spelling; letters as of `foldLetters`. */
export function foldSpelling(word: string): string {
  const listed = spellings.get(word);
  if (listed !== undefined) return listed;
  if (word.length < 5 || word.length > longest) return word;
  for (const [, find, put] of patterns) {
    if (find.test(word)) {
      const folded = word.replace(find, put);
      return spellings.get(folded) ?? folded;
    }
  }
  return word;
}
