// The words of a quotation as they are compared: one form for what is house style and not the speaker's: spelling,
// contractions, hyphens, figures, initials, currency signs, typography, hesitations, "(sic)".

import {clitics, contractions, hesitations, spelledOut} from "../../english/lexicons/spelling.js";
import {fullNames} from "../../english/calendar.js";
import {cardinals, magnitudes, ordinalWords} from "../../english/lexicons/numbers.js";
import {foldLetters, foldSpelling} from "../../english/spelling.js";
import type {QuoteWord} from "../../model/compare.js";

const longest = 400; // words beyond these are not compared

const L = "\\p{L}\\p{M}\\u00ad\\u200b-\\u200f\\u2060\\ufeff"; // letters with their marks, and what nobody sees
const A = "['’‘‛ʼ`´]";

// One alternative a kind of piece, in this order.
const PIECE = new RegExp(
  [
    String.raw`(?<sic>\[[Ss]ic\.?\]|\([Ss]ic\.?\))`,
    String.raw`(?<aside>\((?:[Ee]xpletives?|[Ii]naudible|[Rr]edacted|[Bb]leep(?:ed)?|[Cc]rosstalk|[Ll]aughs|[Ll]aughter|[Aa]pplause)\)|[@#$%&!*]{3,20}(?![\p{L}\p{N}]))`,
    String.raw`(?<gap>…|\.(?: ?\.){2,})`,
    String.raw`(?<mask>(?<![\p{L}\p{N}'’])(?:\p{L}{0,12}[*_]{1,12}\p{L}{0,12}(?:[*_]{1,12}\p{L}{0,12})?|[B-HJ-Zb-hj-z]-{2,12}\p{L}{0,12}))`,
    String.raw`(?<initials>\p{L}\.(?:\p{L}\.)+|\p{Lu}\.(?: ?\p{Lu}\.)+)`,
    String.raw`(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*)`,
    String.raw`(?<sign>(?:US|NZ|HK|[ACS])?\$|[€£¥₹%&])`,
    `(?<word>(?:\\[\\p{L}{1,2}\\])?\\p{L}[${L}\\p{Nd}]*(?:${A}[${L}\\p{Nd}]+)*(?:\\[\\p{L}{1,4}\\](?![\\p{L}]))?)`,
    String.raw`(?<bracket>[[\]()])`
  ].join("|"),
  "gu"
);

const signs: ReadonlyMap<string, string> = new Map([
  ["%", "percent"],
  ["€", "euro"],
  ["£", "pound"],
  ["¥", "yen"],
  ["₹", "rupee"],
  ["&", "and"]
]);

interface Piece extends QuoteWord {
  value: number | null; // what a number word or figure counts
  figure: boolean;
  sign: boolean; // of a currency, before its number
}

/** The words of a quotation, whose inner text starts at `start`. */
export function readForms(text: string, start: number): QuoteWord[] {
  const pieces: Piece[] = [];
  let [marked, gap] = [false, false];
  const put = (from: number, to: number, form: string, more: Partial<Piece> = {}) => {
    pieces.push({
      start: start + from,
      end: start + to,
      form,
      marked,
      gap,
      value: null,
      figure: false,
      sign: false,
      ...more
    });
    gap = false;
  };
  for (const match of text.matchAll(PIECE)) {
    if (pieces.length >= 2 * longest) break;
    const [piece] = match;
    const {sic, aside, gap: cut, mask, initials, number, sign, bracket} = match.groups!;
    const from = match.index;
    const to = from + piece.length;
    if (sic) continue;
    if (aside || cut) gap = true;
    else if (bracket) [marked, gap] = [piece === "[" || piece === "(", true];
    else if (mask && /\p{L}/u.test(piece)) put(from, to, foldLetters(piece), {masked: true});
    else if (mask) gap = true;
    else if (initials) {
      const bare = piece.replace(/[. ]/g, "");
      for (const form of spelledOut.get(bare) ?? [bare.toLowerCase()]) put(from, to, form);
    } else if (number) readFigure(piece, text, from, to, pieces, put);
    else if (sign) put(from, to, signs.get(piece) ?? "dollar", {sign: !/[%&]/.test(piece)});
    else readWord(piece, text, from, put);
  }
  return joinNumbers(pieces)
    .slice(0, longest)
    .map(({start, end, form, marked, gap, masked}) => ({start, end, form, marked, gap, ...(masked && {masked})}));
}

type Put = (from: number, to: number, form: string, more?: Partial<Piece>) => void;

/** "7-10" is seven to ten; "9,000" is 9000; "the 3rd" is the third. */
function readFigure(piece: string, text: string, from: number, to: number, pieces: Piece[], put: Put): void {
  if (/[-–]/.test(text.charAt(from - 1)) && pieces.at(-1)?.figure && /\p{Nd}/u.test(text.charAt(from - 2)))
    put(from - 1, from, "to");
  const form = piece.replace(/,(?=\p{Nd}{3})/gu, "");
  const value = /^[0-9]{1,15}(?:\.[0-9]{1,15})?$/.test(form) ? Number(form) : null;
  put(from, to, form, {value, figure: true});
}

function readWord(piece: string, text: string, from: number, put: Put): void {
  const to = from + piece.length;
  const closing = /\[\p{L}+\]$/u.test(piece); // "develop[ed]"
  const more = closing ? {marked: true} : {};
  const word = piece.replace(/[[\]]/g, "");
  const long = spelledOut.get(word);
  if (long) return long.forEach((form) => put(from, to, form, more));
  const low = foldLetters(word);
  if (hesitations.has(low)) return;
  const opened = /['’‘]/.test(text.charAt(from - 1)) ? contractions.get(`'${low}`) : undefined;
  const whole = contractions.get(low) ?? opened;
  if (whole) return whole.forEach((form) => put(from, to, form, more));
  const [, base, clitic] = /^(.+?)(n't|'(?:ll|re|ve|m|d|s))$/.exec(low) ?? [];
  if (clitic && clitic !== "'s" && clitic !== "'d") {
    put(from, to - clitic.length, foldSpelling(base), more);
    return put(to - clitic.length, to, clitics.get(clitic)![0], more);
  }
  // Whose, or "is" and "has": the other text tells (`settle`). "James'" and "James's" are one.
  if (clitic) return put(from, to, clitic === "'s" && base.endsWith("s") ? base : base + clitic, more);
  const day = text.charAt(to) === "." ? fullNames.get(low) : undefined;
  const form = day ?? foldSpelling(low);
  const ordinal = form === "first" ? 1 : form === "second" ? 2 : ordinalWords.get(form);
  if (ordinal !== undefined) return put(from, to, `${ordinal}th`, more);
  put(from, to, form, {...more, value: form === "one" ? 1 : (cardinals.get(form) ?? null)});
}

const suffixes: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["k", 1e3]
]);

/** Number words and figures in one form, with their currency after them: "$2m" and "two million dollars". */
function joinNumbers(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i];
    const money = first.sign && pieces[i + 1]?.figure ? first : null;
    const scaled = /^(?:a|an)$/.test(first.form) && magnitudes.has(pieces[i + 1]?.form ?? "");
    const at = money || scaled ? i + 1 : i;
    let value = scaled ? 1 : pieces[at].value;
    if (value === null) {
      joined.push(first);
      continue;
    }
    let last = scaled ? i : at;
    const next = () => pieces[last + 1] as Piece | undefined;
    const take = (piece: Piece | undefined, from: number, below: number) =>
      piece && !piece.figure && piece.value !== null && piece.value >= from && piece.value < below ? piece.value : null;
    const unit = pieces[at].figure || value < 20 ? null : take(next(), 1, 10);
    if (unit !== null) [value, last] = [value + unit, last + 1];
    for (;;) {
      const scale = magnitudes.get(next()?.form ?? "") ?? (money ? suffixes.get(next()?.form ?? "") : undefined);
      if (scale === undefined) break;
      [value, last] = [value * scale, last + 1];
      const rest = scale === 100 ? (next()?.form === "and" ? last + 2 : last + 1) : -1; // "two hundred and fifty"
      const tens = take(pieces[rest], 1, 100);
      if (tens === null) continue;
      const ones = tens < 20 ? null : take(pieces[rest + 1], 1, 10);
      [value, last] = [value + tens + (ones ?? 0), rest + (ones === null ? 0 : 1)];
    }
    const ordinal = /^(?:st|nd|rd|th)$/.test(next()?.form ?? "") && next()!.start === pieces[last].end ? "th" : "";
    if (ordinal) last++;
    const span = {start: first.start, end: pieces[last].end};
    joined.push({...first, ...span, form: `${Number(value.toPrecision(12))}${ordinal}`, sign: false});
    if (money) joined.push({...money, ...span, sign: false, gap: false});
    i = last;
  }
  return joined;
}

/** Reads two quotations by each other's light: "it's" as *it is* or *it has*, whichever the other has; "policy makers" as
 *  one word where the other writes it so; a masked word as the other's. */
export function settle(here: QuoteWord[], there: QuoteWord[]): [here: QuoteWord[], there: QuoteWord[]] {
  const forms = [here, there].map((words) => readBesides(words));
  const read = (words: QuoteWord[], other: Besides) => joinWords(unmask(expand(words, other), other), other);
  const ours = read(here, forms[1]);
  return [ours, read(there, readBesides(ours))];
}

interface Besides {
  forms: Set<string>;
  pairs: Set<string>;
}

function readBesides(words: QuoteWord[]): Besides {
  return {
    forms: new Set(words.map(({form}) => form)),
    pairs: new Set(words.slice(1).map(({form}, i) => `${words[i].form} ${form}`))
  };
}

function expand(words: QuoteWord[], {forms, pairs}: Besides): QuoteWord[] {
  return words.flatMap((word) => {
    const [, base, clitic] = /^(.+)('[sd])$/.exec(word.form) ?? [];
    const meant =
      clitic && !forms.has(word.form) ? clitics.get(clitic)!.find((long) => pairs.has(`${base} ${long}`)) : undefined;
    if (!meant) return [word];
    const cut = word.end - clitic.length;
    return [
      {...word, end: cut, form: base},
      {...word, start: cut, form: meant, gap: false}
    ];
  });
}

function unmask(words: QuoteWord[], {forms}: Besides): QuoteWord[] {
  return words.map((word) => {
    if (!word.masked || forms.has(word.form)) return word;
    const [, head, tail] = /^([^*_-]*)[*_-](?:.*[*_-])?([^*_-]*)$/.exec(word.form) ?? [];
    if (head === undefined) return word;
    for (const form of forms)
      if (form.length > head.length + tail.length && form.startsWith(head) && form.endsWith(tail))
        return {...word, form};
    return word;
  });
}

function joinWords(words: QuoteWord[], {forms, pairs}: Besides): QuoteWord[] {
  const joined: QuoteWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const [first, next] = [words[i], words[i + 1]];
    const both = next ? first.form + next.form : "";
    const one = next && !next.gap && forms.has(both) && !pairs.has(`${first.form} ${next.form}`);
    joined.push(one ? {...first, end: Math.max(first.end, next.end), form: both} : first);
    if (one) i++;
  }
  return joined;
}

/** Words that carry grammar or ease the flow: exchanging them is no other statement. */
const light: ReadonlySet<string> = new Set(
  "a an the that which and or but so well of to in on at for by with from as just like you know i mean is are was were be".split(
    " "
  )
);

/** Whether a word tells something that an edit could change. */
export const isContent = ({form}: QuoteWord): boolean => !light.has(form);
