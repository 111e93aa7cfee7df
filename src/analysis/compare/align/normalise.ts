// One spelling for what is written in several ways, for comparing only: what is shown is always the text of record.

import {demonyms, initials, seats} from "../../english/lexicons/demonyms.js";
import {fullNames} from "../../english/calendar.js";
import {cardinals, magnitudes, ordinalWords} from "../../english/lexicons/numbers.js";
import {stopwords} from "../../english/lexicons/stopwords.js";
import {synonyms} from "../../english/lexicons/synonyms.js";
import type {Span} from "../../model/text.js";
import {stem} from "../../text/tags/nlp.js";

/** A word as it is compared. Several tokens may stand on one span: "US" is read as "united", "states". */
export interface Token extends Span {
  form: string; // lower-case, one spelling
  stem: string; // Porter; "" for function words
  name: boolean; // starts with a capital, not as the first word
  number: boolean;
}

// Abbreviations with inner points; numbers with their separators; words with inner apostrophes.
const TOKEN = /\p{L}\.(?:\p{L}\.)+|\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{N}]+)*|[%$€£]/gu;
const signs = new Map(Object.entries({"%": "percent", $: "dollar", "€": "euro", "£": "pound"}));

/** The words of a sentence as they are compared, in order; spans are offsets into `sentence`. */
export function normalise(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    const name = tokens.length > 0 && /^\p{Lu}/u.test(match[0]);
    for (const form of spell(match[0], sentence.charAt(end) === ".")) {
      const number = /^\p{N}/u.test(form);
      tokens.push({start, end, form, stem: stopwords.has(form) ? "" : number ? form : stem(form), name, number});
    }
  }
  return joinNumbers(tokens);
}

function spell(word: string, point: boolean): string[] {
  const sign = signs.get(word);
  if (sign) return [sign];
  const bare = word.replace(/[.’']/g, (mark) => (mark === "." ? "" : "'"));
  if (/^\p{N}/u.test(word)) return [word.replace(/,(?=\p{N}{3})/gu, "")];
  const long = initials.get(bare);
  if (long) return long.split(" ");
  const low = bare.toLowerCase().replace(/'s$|'$/, "");
  if (low === "cannot") return ["can", "not"];
  if (low.endsWith("n't")) return [low.slice(0, -3) === "ca" ? "can" : low.slice(0, -3), "not"];
  const plain = low.replace(/'(?:ll|ve|re|d|m)$/, "");
  const day = fullNames.get(plain);
  if (day && (point || plain.length === 4)) return [day];
  if (/^\p{Lu}/u.test(word)) {
    const country = demonyms.get(plain) ?? seats.get(plain);
    if (country) return country.split(" ");
  }
  return [synonyms.get(plain) ?? plain];
}

/** Number words to digits: "two million" and "2 million" are both 2000000; "2.5 million" is 2500000. */
function joinNumbers(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  const rest = [...tokens].reverse();
  for (let token = rest.pop(); token; token = rest.pop()) {
    let value = valueOf(token);
    if (value === null) {
      joined.push(token);
      continue;
    }
    let end = token.end;
    let next = rest.at(-1);
    const unit = next && cardinals.get(next.form);
    const take = (one: Token) => {
      end = one.end;
      rest.pop();
      next = rest.at(-1);
    };
    if (next && !token.number && value >= 20 && unit !== undefined && unit > 0 && unit < 10) {
      value += unit;
      take(next);
    }
    for (let times = next && magnitudes.get(next.form); next && times; times = next && magnitudes.get(next.form)) {
      value *= times;
      take(next);
    }
    const form = String(Number(value.toPrecision(12)));
    joined.push({start: token.start, end, form, stem: form, name: false, number: true});
  }
  return joined;
}

function valueOf({form, number}: Token): number | null {
  if (!number) return cardinals.get(form) ?? ordinalWords.get(form) ?? null;
  return /^[0-9]{1,15}(?:\.[0-9]{1,15})?$/.test(form) ? Number(form) : null;
}
