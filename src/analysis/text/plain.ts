// The characters of a text as people read them: what nobody sees is left out, and what is one letter or mark to a
// reader is one letter or mark here. All rules read the plain text; offsets lead back into the captured one.
//
// Unicode Standard Annex 15 (normalization forms), chapter 23.2 (layout controls); HTML, 13.5 (named references).

import {STARTERS} from "../english/lexicons/abbreviations.js";
import type {Span} from "../model/text.js";

/** A text in plain characters. */
export interface Plain {
  text: string;
  origin: Uint32Array | null; // where each unit of it stands in the captured text, and its end; null: they are the same
}

// By name, the references that text on the web is written with; the rest of the two thousand are mathematics.
const ENTITIES = pairs(`
  quot " amp & apos ' lt < gt > nbsp \u00a0 ensp \u00a0 emsp \u00a0 thinsp \u00a0 shy \u00ad zwj \u200d zwnj \u200c
  lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › prime ′ Prime ″ hellip … ndash –
  mdash — bull • middot · copy © reg ® trade ™ euro € pound £ yen ¥ cent ¢ sect § para ¶ deg ° plusmn ± times × divide ÷
  frac12 ½ frac14 ¼ frac34 ¾ agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê
  euml ë igrave ì iacute í icirc î iuml ï ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø ugrave ù uacute ú
  ucirc û uuml ü yacute ý szlig ß Agrave À Aacute Á Acirc Â Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê
  Iacute Í Ntilde Ñ Oacute Ó Ouml Ö Oslash Ø Uacute Ú Uuml Ü scaron š Scaron Š iexcl ¡ iquest ¿
`);

const REFERENCE = String.raw`&(?:amp;)?(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,6}\d{0,2});`;
const UNSEEN = String.raw`(?![\u0600-\u0605\u06dd\u070f])\p{Cf}|[\u034f\ufe00-\ufe0f]`;
const MARKED = String.raw`[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]\p{M}+`;
const FORMS = String.raw`[\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]`; // ligatures, full width, mathematical letters
const SIGNS = String.raw`[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000‐‑«»‹›‚‛‟″‶′‵ʼ]|(?<=\p{L})[\u0060´](?=\p{L})`;
const DROPPED = String.raw`(?<=^["'“‘]?\p{Lu})[^\S\n]*\n\s{0,3}(?=\p{Ll})`; // a drop capital on a line of its own
const SPACED = String.raw`(?<=^|[\s([])«[ \u00a0\u202f]|[ \u00a0\u202f]»(?=[\s.,;:!?)\]]|$)`; // « so »
const FOLDED = new RegExp([SPACED, REFERENCE, UNSEEN, MARKED, FORMS, SIGNS, DROPPED].join("|"), "gmu");
const MOST_MARKS = 8; // on one letter

/** A text in plain characters; in time proportional to its length. */
export function plain(text: string): Plain {
  let out = "";
  let from = 0;
  let origin: number[] | null = null;
  const put = (piece: string, at: number, step: number) => {
    for (let i = 0; i < piece.length; i++) origin!.push(at + i * step);
    out += piece;
  };
  for (const {0: found, index} of text.matchAll(FOLDED)) {
    const piece = foldOne(found, text, index);
    if (piece === found) continue;
    origin ??= [];
    put(text.slice(from, index), from, 1);
    put(piece, index, 0);
    from = index + found.length;
  }
  if (!origin) return {text, origin: null};
  put(text.slice(from), from, 1);
  origin.push(text.length);
  return {text: out, origin: Uint32Array.from(origin)};
}

function foldOne(found: string, text: string, at: number): string {
  if (found.length > 2 && found.startsWith("&")) return decode(found);
  if (/^«\s|\s»$/.test(found)) return found.startsWith("«") ? "“" : "”";
  if (found.includes("\n")) return isWhole(text, at + found.length) ? " " : "";
  if (/^[\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u.test(found))
    return foldMark(found.normalize("NFKC"), text, at);
  if (/^\p{L}/u.test(found) && found.length > 1)
    return found
      .slice(0, 1 + MOST_MARKS)
      .normalize("NFC")
      .replace(/\p{M}+/gu, "");
  return foldMark(found, text, at);
}

/** Whether the drop capital before an offset is a word by itself: "A bridge", not "After". */
function isWhole(text: string, at: number): boolean {
  const letter = text
    .slice(Math.max(0, at - 8), at)
    .trimEnd()
    .slice(-1);
  const rest = /^\p{L}{1,20}/u.exec(text.slice(at, at + 20))?.[0] ?? "";
  return /[AI]/.test(letter) && !STARTERS.has(letter.toLowerCase() + rest);
}

/** What a reference of HTML stands for; itself where nobody knows. */
function decode(reference: string): string {
  const name = reference.replace(/^&(?:amp;)?/, "").slice(0, -1);
  const code = name.startsWith("#") ? Number(name.slice(1).replace(/^x/i, "0x")) : NaN;
  const sign =
    code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ENTITIES.get(name);
  if (sign === undefined) return reference === "&amp;" ? "&" : reference;
  return /^\p{Cf}$/u.test(sign) ? "" : foldMark(sign, "", 0);
}

// Guillemets and their like are turned by what stands beside them, for »this« is as common as «this».
function foldMark(sign: string, text: string, at: number): string {
  if (/^[\p{Zs}]$/u.test(sign)) return " ";
  if (/^(?:\p{Cf}|[\u034f\ufe00-\ufe0f])$/u.test(sign)) return "";
  if (/^[‐‑]$/.test(sign)) return "-";
  if (/^[″‶]$/.test(sign)) return '"';
  if (/^[′‵ʼ´`]$/.test(sign)) return "'";
  const opens = /^[\s([{—–"'“‘]?$/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
  const closes = /\S/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  const turned = opens === closes ? /[«‹‚‛‟]/.test(sign) : opens;
  if (/^[«»‟]$/.test(sign)) return turned ? "“" : "”";
  if (/^[‹›‚‛]$/.test(sign)) return turned ? "‘" : "’";
  return sign;
}

/** Where a span of the plain text stands in the captured one. */
export function back<T extends Span>({origin}: Plain, span: T): T {
  return origin ? {...span, start: origin[span.start], end: origin[span.end]} : span;
}

/** Where a span of the captured text stands in the plain one. */
export function forth<T extends Span>({origin}: Plain, span: T): T {
  return origin ? {...span, start: firstFrom(origin, span.start), end: firstFrom(origin, span.end)} : span;
}

/** The first place of the plain text that stands at an offset of the captured one, or after it. */
function firstFrom(origin: Uint32Array, offset: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origin[middle] >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const GARBLED = /â€[\u0080-\u009fœžž™˜“”¦¢“”]|[ÃÅ][\u0080-\u00bf¡-¿Œœ‚ƒ„…†‡ˆ‰Š‹Ž]|Â[«»°£©®\u00a0]|\ufffd/gu;

/** The first signs of a text that was decoded by the wrong table, "â€œ" for a quotation mark; "" where there are none. */
export function garbled(text: string): string {
  const found = [...new Set(text.match(GARBLED) ?? [])];
  return found.slice(0, 3).join(" ");
}

function pairs(list: string): ReadonlyMap<string, string> {
  const words = list.trim().split(/[ \n]+/);
  return new Map(words.flatMap((name, i): [string, string][] => (i % 2 ? [] : [[name, words[i + 1]]])));
}
