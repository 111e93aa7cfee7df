// The quantities of a sentence: how much, of what sort, of what, and whether it is said to be about so much.

import {setOf} from "../../english/closed.js";
import {cardinals, magnitudes, ordinalWords} from "../../english/lexicons/numbers.js";
import type {Span} from "../../model/text.js";
import type {ClaimToken, Reading} from "../claims/read.js";
import type {Passage} from "./account.js";

export type Sort = "money" | "percent" | "degrees" | "length" | "span" | "age" | "count";

export interface Quantity extends Span {
  value: number; // money in its currency, degrees in Celsius, lengths in metres, spans of time in days
  sort: Sort;
  unit: string; // a currency; the stem of what is counted, "" where it is not said
  bound: "" | "about" | "more" | "less";
  beside: ReadonlySet<string>; // stems around it
  scale: string; // the unit it is printed in: a value reckoned from another may be a little off
  range: boolean; // the second of "15 to 20"
}

const most = 20; // of a sentence
const reach = 6; // words with a meaning of their own on each side

const currencies = new Map<string, string>(
  `dollar dollar, buck dollar, euro euro, pound pound, sterl pound, crown crown, krone krone, kroner krone, kronor
   krona, yen yen, yuan yuan, renminbi yuan, rupe rupee, peso peso, franc franc, rubl ruble, roubl ruble, won won, rand
   rand, lira lira, dinar dinar, dirham dirham, shekel shekel, zloti zloty, forint forint, naira naira, cent cent`
    .split(",")
    .map((entry) => entry.trim().split(/\s+/) as [string, string])
);
const metres = new Map([
  ["metre", 1], ["metr", 1], ["meter", 1], ["kilometr", 1000], ["kilomet", 1000], ["kilometre", 1000], ["kilometer", 1000], ["km", 1000],
  ["mile", 1609.34], ["foot", 0.3048], ["feet", 0.3048], ["yard", 0.9144], ["inch", 0.0254], ["centimetr", 0.01], ["centimet", 0.01], ["cm", 0.01]
]); // prettier-ignore
const days = new Map([
  ["minut", 1 / 1440], ["hour", 1 / 24], ["dai", 1], ["day", 1], ["week", 7], ["month", 30.4], ["year", 365], ["decad", 3650]
]); // prettier-ignore
const people = setOf("peopl person persons man men woman women human individu");
const labels = setOf(
  `route flight highway interstate chapter page section article number no room channel proposition act rule resolution
   title level gate line platform unit group class grade phase step figure table zone district area article verse volume
   season episode round week day stage road bus train car boat apollo`
);
const months = setOf("january february march april may june july august september october november december");
const abouts = setOf("about around approximately roughly nearly almost some estimated circa close");
const more = setOf("over least exceeding above");
const less = setOf("under most below");

const known = new WeakMap<Passage, Quantity[]>();

export function readQuantities(reading: Reading, passage: Passage): Quantity[] {
  let found = known.get(passage);
  if (!found) known.set(passage, (found = find(reading, passage)));
  return found;
}

function find(reading: Reading, {tokens}: Passage): Quantity[] {
  const found: Quantity[] = [];
  const gap = (i: number): string => reading.article.text.slice(tokens[i].end, tokens[i + 1]?.start ?? tokens[i].end);
  for (let i = 0; i < tokens.length && found.length < most; i++) {
    const amount = amountAt(reading, tokens, i, gap);
    if (!amount) continue;
    const {value, to} = amount;
    const sorted = sortOf(reading, tokens, i, to, value, gap);
    if (sorted) {
      const first = sorted.signed ? i - 1 : i;
      found.push({
        ...sorted.of,
        start: tokens[first].start,
        end: sorted.end,
        bound: boundOf(tokens, first),
        beside: around(tokens, i, to),
        range: i > 1 && tokens[i - 2].number && /^(?:to|and)$/.test(tokens[i - 1].form)
      });
    }
    i = to;
  }
  return found;
}

/** The number that starts at a token: "two dozen", "12m", "one" before what it counts. */
function amountAt(
  {slice}: Reading,
  tokens: readonly ClaimToken[],
  i: number,
  gap: (i: number) => string
): {value: number; to: number} | null {
  const {form, number, tag} = tokens[i];
  const whole = composed(tokens, i);
  if (whole) return whole;
  const next = tokens[i + 1];
  if (form === "one" && next && /^(?:NNS?|JJ)$/.test(next.tag) && gap(i) === " ") {
    const before = tokens[i - 1]?.form ?? "";
    return /^(?:no|the|this|that|any|each|every|which|of)$/.test(before) ||
      /^(?:day|time|thing|way|point)$/.test(next.form)
      ? null
      : {value: 1, to: i};
  }
  if (form === "dozen" && tokens[i - 1]?.form === "a") return {value: 12, to: i};
  if (/^(?:year|month|week)$/.test(form) && next?.form === "long" && gap(i) === "-") return {value: 1, to: i - 1};
  if (!number || !/^[0-9.]+$/.test(form) || tag === "NNP" || /^0[0-9]/.test(slice(tokens[i]))) return null;
  if (/[:]/.test(slice(tokens[i]))) return null;
  const value = Number(form);
  if (!Number.isFinite(value)) return null;
  if (next?.form === "dozen") return {value: 12 * value, to: i + 1};
  if (next && gap(i) === "" && /^(?:m|k|b)$/.test(next.form))
    return {value: value * (next.form === "m" ? 1e6 : next.form === "k" ? 1e3 : 1e9), to: i + 1};
  if (next && gap(i) === "" && /^(?:st|nd|rd|th|s)$/.test(next.form)) return null;
  return {value, to: i};
}

const magnitude = (token: ClaimToken | undefined): number | undefined => token && magnitudes.get(token.form);

/** "One hundred and twenty", "a thousand", "2 million and 5": a number in several words. */
function composed(tokens: readonly ClaimToken[], i: number): {value: number; to: number} | null {
  const {form, number} = tokens[i];
  let [value, to] = [Number(form), i];
  if (/^(?:one|a)$/.test(form) && magnitude(tokens[i + 1])) [value, to] = [magnitude(tokens[i + 1])!, i + 1];
  else if (!number || !(value >= 100)) return null;
  const next = tokens[to + 1]?.form === "and" ? to + 2 : to + 1;
  const rest = tokens[next]?.number && next > to + 1 ? Number(tokens[next].form) : NaN;
  if (value % 100 === 0 && rest > 0 && rest < 100 && Number.isInteger(rest)) return {value: value + rest, to: next};
  return to > i ? {value, to} : null;
}

type Sorted = {of: Omit<Quantity, "start" | "end" | "bound" | "beside" | "range">; end: number; signed?: boolean};

function sortOf(
  {slice}: Reading,
  tokens: readonly ClaimToken[],
  i: number,
  to: number,
  value: number,
  gap: (i: number) => string
): Sorted | null {
  const before = tokens[i - 1];
  const plain = (sort: Sort, unit: string, at = to, factor = 1): Sorted => ({
    of: {value: value * factor, sort, unit, scale: factor === 1 ? unit : `${unit} ${factor}`},
    end: tokens[Math.max(at, i)].end
  });
  if (before && currencies.has(before.stem) && gap(i - 1).trim() === "" && /^[$€£]|\p{Sc}/u.test(slice(before)))
    return {...plain("money", currencies.get(before.stem)!), signed: true};
  if (
    before &&
    (months.has(before.form) || labels.has(before.form) || (before.form === "of" && months.has(tokens[i - 2]?.form)))
  )
    return null;
  const joined = (k: number) => tokens[k]?.number && tokens[k + 1]?.number && /^[-–—]$/.test(gap(k));
  if (joined(i - 1) || joined(to)) return null; // a score or a range in figures
  if (ordinalWords.has(slice(tokens[i]).toLowerCase())) return null;
  if (value === 911 || (before?.form === "in" && tokens[i - 2] && /^(?:one|1)$/.test(tokens[i - 2].form))) return null; // a call; "one in seven"
  const after = tokens[to + 1];
  const joint = after ? gap(Math.max(to, i - 1)) : "";
  if (!after || !/^(?:\s|[-–]|)$/.test(joint)) return bare(tokens, i, to, value, slice);
  if (months.has(after.form) || (after.form === "of" && months.has(tokens[to + 2]?.form))) return null;
  if (
    after.form === "percent" ||
    after.form === "percentage" ||
    (after.form === "per" && tokens[to + 2]?.form === "cent")
  )
    return plain("percent", "percent", after.form === "per" ? to + 2 : to + 1);
  if (currencies.has(after.stem) && after.form !== "pounds" && !after.name)
    return plain("money", currencies.get(after.stem)!, to + 1);
  if (/^(?:degre|degrees?|°)/.test(after.form)) {
    const scale = tokens[to + 2]?.form ?? "";
    return scale.startsWith("f")
      ? {
          of: {value: ((value - 32) * 5) / 9, sort: "degrees", unit: "degree", scale: "fahrenheit"},
          end: tokens[to + 2].end
        }
      : plain("degrees", "degree", scale.startsWith("c") ? to + 2 : to + 1);
  }
  if (/^(?:year|month|week|day)s?$/.test(after.form) && tokens[to + 2]?.form === "old") return plain("age", "", to + 2);
  const length = metres.get(after.stem) ?? metres.get(after.form);
  if (length) return plain("length", "metre", to + 1, length);
  const span = days.get(after.stem);
  if (span) return plain("span", "day", to + 1, span);
  const head = headOf(tokens, to, gap);
  return head < 0 ? bare(tokens, i, to, value, slice) : plain("count", unitOf(tokens[head]), head);
}

const unitOf = ({stem}: ClaimToken): string => (people.has(stem) ? "person" : stem);

/** A number with nothing counted beside it: a year, an age after a name, or a count whose thing is named before. */
function bare(
  tokens: readonly ClaimToken[],
  i: number,
  to: number,
  value: number,
  slice: (span: Span) => string
): Sorted | null {
  if (/^(?:19|20)[0-9]{2}$/.test(slice(tokens[i]))) return null;
  if (
    cardinals.get(tokens[i].form) === undefined &&
    value > 15 &&
    value < 110 &&
    /^\p{Lu}/u.test(tokens[i - 1] ? slice(tokens[i - 1]) : "")
  )
    return {of: {value, sort: "age", unit: "", scale: ""}, end: tokens[to].end};
  return {of: {value, sort: "count", unit: "", scale: ""}, end: tokens[Math.max(to, i)].end};
}

/** The head of what is counted: "120 ferry passengers", "550-member". */
function headOf(tokens: readonly ClaimToken[], to: number, gap: (i: number) => string): number {
  let head = -1;
  for (let k = to + 1; k <= Math.min(tokens.length - 1, to + 4); k++) {
    const {tag, stem, form} = tokens[k];
    if (k > to + 1 && gap(k - 1) !== " ") break;
    if (/^NNS?$/.test(tag) && stem !== "") head = k;
    else if (head >= 0 || !/^(?:JJ|VBN|VBG|NNP|CD)/.test(tag)) break;
    if (gap(to) === "-" || form === "percent") break;
  }
  return head;
}

function boundOf(tokens: readonly ClaimToken[], i: number): Quantity["bound"] {
  const [first, second] = [tokens[i - 1]?.form ?? "", tokens[i - 2]?.form ?? ""];
  if (first === "than") return second === "more" ? "more" : second === "less" || second === "fewer" ? "less" : "";
  if (first === "to" && second === "up") return "less";
  if (/^(?:many|much|long|high|large)$/.test(second) && first === "as") return "less";
  if (first === "to" && second === "close") return "about";
  for (const form of first === "a" || first === "an" || first === "the" ? [second] : [first]) {
    if (more.has(form)) return "more";
    if (less.has(form)) return "less";
    if (abouts.has(form)) return "about";
  }
  return "";
}

function around(tokens: readonly ClaimToken[], from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [start, step] of [
    [from - 1, -1],
    [to + 1, 1]
  ] as const) {
    let left = reach;
    for (let k = start; k >= 0 && k < tokens.length && left > 0; k += step) {
      const {stem, number} = tokens[k];
      if (stem === "" || number) continue;
      found.add(stem);
      left--;
    }
  }
  return found;
}

/** Whether two quantities can both be right: equal, the same in other units, or one a bound or a rounding of the other. */
export function agree(a: Quantity, b: Quantity): boolean {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const near = (share: number) => high.value - low.value <= share * high.value;
  if (near(0.005) || (a.scale !== b.scale && near(0.06))) return true;
  if ((a.bound === "about" || b.bound === "about") && near(0.06)) return true;
  if (low.bound === "more" && near(0.12)) return true;
  return high.bound === "less" && near(0.12);
}
