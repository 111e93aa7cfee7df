// Picture lines: by how they open, and by the credit at their end, whole or cut off, in the house styles of agencies.

import {AGENCIES, PICTURE_SOURCES} from "../../english/lexicons/furniture.js";
import {fold, type Line} from "./lines.js";

const PICTURE = "image|photo|photograph|picture|pic|illustration|graphic";
const HEAD = new RegExp(
  String.raw`^[([]?(?:(?:file )?(?:${PICTURE})s?(?: (?:credit|courtesy|copyright|source|by|via|from|of)){0,2}\s?[:©/–-]|(?:pictured|image|photo):|(?:image|media|photo) (?:caption|copyright|credit)|photo(?:graph)? by )`,
  "iu"
);
const OPENING =
  /^(?:FILE ?(?:PHOTO|IMAGE|PICTURE)?\s?[-–—:]|In this (?:[\p{L}\d.,/ ]{0,40})?(?:photo|image|picture|frame|screenshot|handout|grab)\b|An? (?:file|handout|screen|undated) (?:photo|picture|image|grab)\b|\[?\(?\d{1,2} ?(?:\/|of) ?\d{1,2}[\])]\s?\p{Lu})/u;
const CREDIT_TAIL =
  /(?:\b(?:[Cc]redit:|[Cc]ourtesy:? (?:of )?|[Pp]hoto(?:graph)?(?: by|:))|©) ?[\p{Lu}@][\p{L}\p{N}@.,'’/ &|-]{1,60}$/u;
const LABELLED = new RegExp(String.raw`^(?:${PICTURE}|source|credit|©|file|video)s?\b`, "iu");
const OF_AGENCY = new RegExp(String.raw`^\p{Lu}[\p{L} ]{0,24} (?:${PICTURE}|file|pool)s?\b`, "iu");
const SLASHED =
  /(?:^|[\s.,:;)–—-])(\p{Lu}[\p{L}\p{N}&.'’ ]{1,30}?) ?[/|] ?((?:\p{Lu}[\p{L}.'’-]*(?: |$)){0,4})(?:[/|,] ?[\p{L} ]{1,30}|via [\p{L} ]{2,30})?$/u;
const PAGE_TAIL = /(?: (?:Purchase|Acquire) Licensing Rights)?(?:, opens new tab)?[\s….]*$/u;
const READ = 200; // characters at the end

/** What a line shows that speaks of a picture; null: nothing. */
export function readPicture({text, words, key, ends}: Line): string | null {
  if (words > 120) return null;
  if ((words <= 60 && HEAD.test(text)) || OPENING.test(text)) return "begins like a picture line";
  if (text.startsWith("©") && words <= 12) return "picture copyright";
  if (
    words <= 4 &&
    (key.endsWith("getty images") ||
      (text.includes("/") && PICTURE_SOURCES.has(fold(text.slice(0, text.indexOf("/"))))))
  )
    return "picture agency";
  const tail = text.slice(-READ).replace(PAGE_TAIL, "");
  const held = bracketed(tail);
  const signed = held === null ? isSlashed(tail) || (!ends && isCredit(tail)) : isPictureCredit(held);
  return signed ? "ends in a picture credit" : null;
}

/** What stands in the brackets at the end of a line, closed or cut off; null: there are none. */
function bracketed(tail: string): string | null {
  const at = Math.max(tail.lastIndexOf("("), tail.lastIndexOf("["));
  if (at < 0) return null;
  const held = tail.slice(at + 1);
  const close = held.search(/[)\]]/);
  return close < 0
    ? held.length <= 80
      ? held
      : null
    : close === held.trimEnd().length - 1
      ? held.slice(0, close)
      : null;
}

// "AP Photo/Name", "Photo by Name", "Name/Reuters", "Name | Agency"; not two agencies, which is a credit of the text.
function isPictureCredit(held: string): boolean {
  if (LABELLED.test(held) || OF_AGENCY.test(held)) return true;
  const parts = held.split(/ ?[/|] ?|, | via /).map(fold);
  return (
    parts.length > 1 && parts.some((part) => PICTURE_SOURCES.has(part)) && !parts.every((part) => AGENCIES.has(part))
  );
}

// "REUTERS/Name", "Name/AFP", or cut off after the bar.
function isSlashed(tail: string): boolean {
  const found = SLASHED.exec(tail.slice(-90));
  if (!found) return false;
  const [first, second] = [lastWords(found[1]), fold(found[2])];
  return (
    [...first, second].some((part) => PICTURE_SOURCES.has(part)) && !(AGENCIES.has(first[0]) && AGENCIES.has(second))
  );
}

/** The last words of some, one, two and three of them. */
function lastWords(words: string): string[] {
  const list = fold(words).split(" ");
  return [1, 2, 3].map((n) => list.slice(-n).join(" "));
}

function isCredit(tail: string): boolean {
  const at = Math.max(tail.lastIndexOf("/"), tail.lastIndexOf("|"));
  return CREDIT_TAIL.test(tail.slice(-90)) || (at >= 0 && PICTURE_SOURCES.has(fold(tail.slice(at + 1))));
}
