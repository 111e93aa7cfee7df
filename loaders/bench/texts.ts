// What the stages are timed on: prose in several lengths, and texts made to be hard.

import {writePair} from "./prose.js";

/** A text and another on the same matter, for what compares two. */
export interface Sample {
  text: string;
  other: string;
}

/** A text made of one thing over and over. At full length it has `count` of them. */
export interface Trap {
  id: string;
  count: number;
  make: (count: number) => string;
}

/** Agency copy and a rewrite, each of so many UTF-16 units. */
export function prose(length: number): Sample {
  const [text, other] = writePair(length);
  return {text, other};
}

const repeat = (piece: string) => (count: number) => piece.repeat(count);

/** Prose of so many units without the marks that `what` matches. */
const without = (what: RegExp) => (count: number) => writePair(count)[0].replace(what, " ");

const clause = "and the council of Norvale said that the old bridge near the market would cost 12 million crowns ";

export const traps: readonly Trap[] = [
  {id: "no full stop", count: 80_000, make: without(/[.!?\n]+/g)},
  {id: "no line break", count: 80_000, make: without(/\n+/g)},
  {id: "one sentence of 80 kB", count: 820, make: (count) => `${clause.repeat(count)}.`},
  {id: "one sentence, with commas", count: 820, make: (count) => `${clause.trim()}, `.repeat(count)},
  {id: "1 MB of one letter", count: 1_000_000, make: repeat("a")},
  {id: "1 MB of one capital", count: 1_000_000, make: repeat("A")},
  {id: "1 MB of blanks", count: 1_000_000, make: (count) => `A bridge.${" ".repeat(count)}It opened.`},
  {id: "100,000 one-word lines", count: 100_000, make: repeat("bridge\n")},
  {id: "20,000 lines of small words", count: 20_000, make: repeat("and\n")},
  {id: "100,000 blank lines", count: 100_000, make: (count) => `A bridge.${"\n".repeat(count)}It opened.`},
  {id: "10,000 straight marks", count: 10_000, make: repeat('"')},
  {id: "10,000 opening marks", count: 10_000, make: repeat("“")},
  {id: "10,000 single marks", count: 10_000, make: repeat("‘")},
  {id: "10,000 words after straight marks", count: 10_000, make: repeat('"we ')},
  {id: "10,000 words after opening marks", count: 10_000, make: repeat("“we ")},
  {id: "10,000 words after single marks", count: 10_000, make: repeat("'we ")},
  {id: "10,000 unclosed quotations", count: 10_000, make: repeat("“We shall see.\n")},
  {id: "10,000 short quotations", count: 10_000, make: repeat("“We,” he said. ")},
  {id: "nested quotations", count: 5000, make: (count) => "“we ".repeat(count) + "we” ".repeat(count)},
  {id: "quotations and brackets", count: 5000, make: repeat("(“we ")},
  {id: "opening brackets", count: 25_000, make: repeat("(a ")},
  {id: "nested brackets", count: 25_000, make: (count) => "(".repeat(count) + ")".repeat(count)},
  {id: "a. a. a.", count: 25_000, make: repeat("a. ")},
  {id: "A. A. A.", count: 25_000, make: repeat("A. ")},
  {id: "a.a.a.", count: 25_000, make: repeat("a.")},
  {id: ". . .", count: 25_000, make: repeat(". ")},
  {id: "......", count: 50_000, make: repeat(".")},
  {id: "1,1,1,", count: 40_000, make: repeat("1,")},
  {id: "a-a-a-", count: 50_000, make: repeat("a-")},
  {id: "a'a'a'", count: 50_000, make: repeat("a'")},
  {id: "- - -", count: 25_000, make: repeat("- ")},
  {id: ", , ,", count: 25_000, make: repeat(", ")},
  {id: "1 2 3", count: 15_000, make: (count) => Array.from({length: count}, (_, i) => i % 40).join(" ")},
  {id: "said said said", count: 12_000, make: repeat("said ")},
  {id: "that that that", count: 12_000, make: repeat("that ")},
  {id: "not not not", count: 12_000, make: repeat("not ")},
  {id: "very very very", count: 12_000, make: repeat("very ")},
  {id: "said that said that", count: 8000, make: repeat("said that ")},
  {id: "he said, he said,", count: 8000, make: repeat("he said, ")},
  {id: "according to, according to", count: 6000, make: repeat("according to ")},
  {id: "of the of the", count: 10_000, make: repeat("of the ")},
  {id: "he said she said", count: 6000, make: repeat("he said that she said that ")},
  {id: "X, and X, and", count: 6000, make: repeat("Moscow, and ")},
  {id: "Bridge Council Mayor", count: 4000, make: repeat("Bridge Council Mayor ")},
  {id: "U.S. U.S. U.S.", count: 12_000, make: repeat("U.S. ")},
  {id: "Mr. Mr. Mr.", count: 12_000, make: repeat("Mr. ")},
  {id: "words of one use", count: 12_000, make: (count) => Array.from({length: count}, (_, i) => coin(i)).join(" ")},
  {id: "names of one use", count: 6000, make: (count) => Array.from({length: count}, (_, i) => named(i)).join(" ")},
  {id: "combining marks", count: 100_000, make: (count) => `a${"\u0301".repeat(count)}`},
  {id: "lone surrogates", count: 100_000, make: repeat("\ud800")}
];

/** A word for each number, in letters. */
function coin(number: number): string {
  return number.toString(26).replace(/[0-9]/g, (digit) => String.fromCharCode(113 + Number(digit))) + "en";
}

function named(number: number): string {
  const name = coin(number);
  return `Ada ${name.charAt(0).toUpperCase()}${name.slice(1)} left.`;
}
