// Sentences by own rules: cut at every mark that can end one, then join again, step by step, what should not have
// been cut. A step sees a window of fixed width, so time grows with the length of the text.

import {enclose} from "./enclose.js";
import {findItems} from "./items.js";
import {
  AFTER_HOURS,
  BEFORE_NUMBERS,
  CALENDAR,
  CONNECTORS,
  EXCLAIMED,
  HOURS,
  IN_NAMES,
  SPEECH,
  STARTERS,
  STATES,
  TITLES
} from "../english/lexicons/abbreviations.js";
import type {Quotation, Span} from "../model/text.js";

type Pair = Omit<Quotation, "words">;

/** A mark that can end a sentence, with the quotation marks and brackets that close after it. */
interface Stop extends Span {
  mark: string; // ".", "?!", ". . ."
  closed: string;
  next: number; // where the text goes on after white space
  around?: Span; // the innermost brackets or embedded quotation around it
}

/** A stop as the steps see it. */
interface Seam {
  mark: string;
  closed: string;
  behind: string; // the text before the mark, at most 60 characters of the sentence
  sofar: string; // the sentence up to the mark, at most 60 characters of it
  before: string; // the word that the mark follows, inner points kept: "Feb", "U.S"
  glued: boolean; // no white space follows
  opens: string; // what stands before the next word: quotation marks, brackets, dashes
  after: string; // the next word, with the point of an initial: "Senate", "18", "J."
  ahead: string; // the text from that word on, at most 100 characters
  chunk: string; // all that stands around the mark between white space
  inside: boolean; // of brackets or of a quotation that opened in this sentence, which goes on after them
}

/** What ends for certain before a capital: marks on both sides of what closes; a letter that is no initial; a degree; a state after its town, for within a sentence a comma follows. */
function isFirm({closed, mark, before, behind, after, opens, ahead}: Seam): boolean {
  if (/^\p{Ll}/u.test(after)) return false;
  if (/[.!?]/.test(closed)) return true;
  if (mark !== "." || !/^\p{Lu}/u.test(ahead) || /[([]/.test(opens)) return false;
  return (/^\p{Lu}$/u.test(before) && LETTERED.test(behind)) || DEGREE.test(before) || IN_STATE.test(behind);
}

type Step = [name: string, joins: (seam: Seam) => boolean];

const STEPS: Step[] = [
  ["a lower-case word goes on", ({after}) => /^\p{Ll}/u.test(after) && !/^\p{Ll}{1,2}-?\p{Lu}/u.test(after)],
  ["inside brackets or a quotation", ({inside}) => inside],
  ["nothing said yet", ({sofar}) => !INK.test(sofar)],
  ["the label of a list item", ({mark, sofar}) => mark === "." && ITEM.test(sofar)],
  ["no white space, and none left out", (seam) => seam.glued && !lacksSpace(seam)],
  ["a title before a name", ({mark, before}) => mark === "." && /^\p{Lu}/u.test(before) && TITLES.has(plain(before))],
  ["never at the end", ({mark, before}) => mark === "." && CONNECTORS.has(plain(before))],
  ["number after No., p., Feb.", (seam) => isBeforeNumber(seam) && NUMBER.test(seam.after)],
  ["day or zone after the hour", (seam) => HOURS.has(plain(seam.before)) && namesTime(seam)],
  ["an abbreviation within a name", (seam) => isNamePart(seam) && !isStarter(seam.after)],
  ["an hour or place at the head of a sentence", (seam) => isShort(seam) && FRONTED.test(seam.sofar)],
  [
    "a name that ends in the mark",
    ({mark, before, after}) => mark === "!" && EXCLAIMED.has(plain(before)) && !isStarter(after)
  ],
  ["I after a pause", ({mark, closed, after}) => !closed && PAUSE.test(mark) && /^I(?:['’]|$)/.test(after)],
  ["where it stands, in brackets", ({closed, opens, ahead}) => QUOTE.test(closed) && REFERENCE.test(opens + ahead)],
  ["who asked or cried it", ({mark, closed, ahead}) => /[?!]/.test(mark) && QUOTE.test(closed) && namesSpeaker(ahead)]
];

const MARK = /[.!?…‼⁇⁈⁉‽！？。]+(?:[ \u00a0]\.(?![\p{L}\p{N}]))*/gu;
const NOTED = String.raw`\[(?:\p{N}{1,3}|\p{Ll}|(?:note|nb|n|fn) \p{N}{1,3}|citation needed|who\?|when\?|clarification needed)\](?::\p{N}{1,4}(?:[-–]\p{N}{1,4})?)?`;
const SMILE = String.raw`\s?(?:[:;]-?[)(DP](?![\p{L}\p{N}])|\p{Extended_Pictographic}[\ufe0f\u200d]?)`; // belongs to what it smiles at
const CLOSER = new RegExp(String.raw`["”’'»)\]}]|${NOTED}|${SMILE}`, "uy");
const AGAIN = /[.!?…]+/uy; // a mark after the closing marks: "the best!".
const QUOTE = /["”’'»]/;
const INK = /[\p{L}\p{N}]/u;
const PAUSE = /\.[ \u00a0]?\.|…/;
const ITEM = /^[•⁃◦▪‣●\s([]*(?:\p{N}{1,3}|\p{L}|[ivx]{2,4}|[IVX]{2,4})\)?$/u;
const NUMBER = /^(?:\p{N}|[IVXLC]{2,}\b|[VX]\b)/u;
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const FRONTED = /^\P{L}{0,3}(?:At|By|In|On|From|Since|Until|Around|About|After|Before)(?:\s\S{1,12}){1,3}$/u;
const WORD_AHEAD = /^(?:\p{L}\.)+\p{L}?|^[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/u;
const SPEAKER = /^((?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,4})(\p{Ll}{3,12})(?!\p{L})/u;
const REFERENCE = /^\([^()]{1,60}\)[.,;]/; // "… said it" (Smith 55).
// Letters that are names or kinds, not initials: "on X", "vitamin C", "World War I", "Plan B".
const LETTERED =
  /(?:^|[^\p{L}])(?:(?:on|via|to|from|at|by|of|with|called|now|site|platform|network|app) X|(?:[Vv]itamin|[Hh]epatitis|[Pp]lan|[Gg]roup|[Cc]lass|[Gg]rade|[Tt]ype|[Ee]xhibit|[Aa]ppendix|[Ss]ection|[Tt]erminal|[Gg]ate|[Zz]one|[Bb]lock|[Ww]ing|[Uu]nit|[Ww]ard|[Ll]evel|[Oo]ption|[Ss]chedule|[Cc]ategory|[Gg]en|[Gg]eneration|[Mm]odel|[Ff]igure|[Tt]able|[Pp]art|[Pp]oint|[Pp]hase|[Ss]tage|[Ll]eague|[Ss]erie|[Dd]ivision|[Cc]ompany|[Ss]quad|[Tt]eam|[Ll]ine|[Rr]oute|[Pp]latform|[Ss]ubject|[Pp]atient|[Ww]itness|[Cc]omplainant|[Ii]nfluenza|[Cc]ovid) \p{Lu}|(?:World )?War I|(?:[Kk]ing|[Qq]ueen|[Pp]ope|[Ee]mperor|[Tt]sar|[Cc]zar|[Ss]ultan|[Ss]hah|[Kk]aiser) \p{Lu}\p{Ll}+ [IVX])$/u;
const DEGREE = /^(?:Ph\.?D|[BM]\.?(?:A|S|Sc|Ed|Phil|Eng|Com)|D\.?Phil|LL\.?[BMD]|M\.?B\.?A|Ed\.?D|J\.D)$/;
const IN_STATE =
  /\p{Lu}\p{L}+, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|Alta|N\.[CDHJMY]|S\.[CD]|R\.I|W\.Va)$/u;
const DOMAINS = new Set(["com", "org", "net", "gov", "edu", "info", "io", "js"]);
const WINDOW = {before: 60, after: 100}; // characters
const LONGEST_ASIDE = 500; // characters, brackets and embedded quotations

/** The sentences of one paragraph: in order, trimmed. `quotations` are those of the paragraph, by its offsets. */
export function findSentences(source: string, quotations: readonly Pair[]): Span[] {
  const found: Span[] = [];
  const items = findItems(source);
  let start = 0;
  let item = 0;
  const cut = (end: number, next: number) => {
    const last = found.at(-1);
    if (last && !INK.test(source.slice(start, end))) last.end = end;
    else found.push({start, end});
    start = next;
  };
  const cutItems = (until: number) => {
    for (; item < items.length && items[item] <= until; item++) {
      const end = start + source.slice(start, items[item]).trimEnd().length;
      if (end > start) cut(end, items[item]);
    }
  };
  for (const stop of findStops(source, quotations)) {
    if (stop.next >= source.length) break;
    cutItems(stop.start);
    const seam = readSeam(source, start, stop);
    const joined = isFirm(seam) ? seam.glued || seam.inside : STEPS.some(([, joins]) => joins(seam));
    if (!joined) cut(stop.end, stop.next);
  }
  cutItems(source.length);
  if (start < source.length) cut(source.length, source.length);
  return found;
}

function findStops(source: string, quotations: readonly Pair[]): Stop[] {
  const opening = new Set(quotations.map(({start}) => start));
  const closing = new Set(quotations.filter(({closed}) => closed).map(({inner}) => inner.end));
  const stops = Array.from(source.matchAll(MARK), ({0: mark, index: start}): Stop => {
    let end = start + mark.length;
    let marks = 1;
    for (let closer = 1; closer > 0; end += closer) {
      const apart = source[end] === " " && closing.has(end + 1) ? 1 : 0; // ." and . "
      CLOSER.lastIndex = end + apart;
      const match = opening.has(end + apart) ? null : CLOSER.exec(source);
      closer = match ? apart + match[0].length : marks++ === 1 ? again(source, end, start + mark.length) : 0;
    }
    let next = end;
    while (next < source.length && /\s/.test(source[next])) next++;
    return {start, end, mark, closed: source.slice(start + mark.length, end), next};
  });
  const kept = stops.filter(({start}, i) => i === 0 || start >= stops[i - 1].end);
  const embedded = quotations.filter((pair) => isEmbedded(source, pair));
  const asides = [...embedded, ...pairBrackets(source)].filter(({start, end}) => end - start <= LONGEST_ASIDE);
  asides.sort((a, b) => a.start - b.start);
  const around = enclose(
    asides,
    kept.map(({start}) => start)
  );
  return kept.map((stop, i) => ({...stop, around: around[i]}));
}

/** The length of the marks at an offset that end the sentence once more after what closed; none follow a mark itself. */
function again(source: string, at: number, from: number): number {
  if (at === from) return 0;
  AGAIN.lastIndex = at;
  const match = AGAIN.exec(source);
  return match && !/[\p{L}\p{N}]/u.test(source.charAt(at + match[0].length)) ? match[0].length : 0;
}

// One after which its sentence goes on. Other quotations end with a sentence of their own.
function isEmbedded(source: string, {end, inner, closed}: Pair): boolean {
  const stops = /[.!?…]\s?$/.test(source.slice(inner.start, inner.end).slice(-2));
  return closed && (!stops || /^(?:[,;]|\s\p{Ll})/u.test(source.slice(end, end + 3)));
}

function pairBrackets(source: string): Span[] {
  const open: number[] = [];
  const found: Span[] = [];
  for (const {0: bracket, index} of source.matchAll(/[()[\]]/g)) {
    if (bracket === "(" || bracket === "[") open.push(index);
    else if (open.length > 0) found.push({start: open.pop()!, end: index + 1});
  }
  return found;
}

function readSeam(source: string, from: number, {start, end, mark, closed, next, around}: Stop): Seam {
  const behind = source.slice(Math.max(from, start - WINDOW.before), start);
  const window = source.slice(next, next + WINDOW.after);
  const first = window.search(INK);
  const ahead = first < 0 ? "" : window.slice(first);
  return {
    mark,
    closed,
    behind,
    sofar: source.slice(from, Math.min(start, from + WINDOW.before)),
    before: behind.slice(lastIndexOf(behind, /[\s("“”‘[/—–-]/) + 1).replace(/^(?:\p{N}+(?=\p{L})|['’])/u, ""),
    glued: next === end,
    opens: first < 0 ? window : window.slice(0, first),
    after: WORD_AHEAD.exec(ahead)?.[0] ?? "",
    ahead,
    chunk: behind.slice(lastIndexOf(behind, /\s/) + 1) + source.slice(start, end) + window.split(/\s/, 1)[0],
    inside: around !== undefined && around.start > from && around.end > end
  };
}

/** Index of the last character that matches, or -1. */
function lastIndexOf(text: string, character: RegExp): number {
  let at = text.length - 1;
  while (at >= 0 && !character.test(text[at])) at--;
  return at;
}

/** In lower case, without the last point and what follows an apostrophe. */
function plain(word: string): string {
  return word.toLowerCase().replace(/\.$|n?['’]\p{L}*$/u, "");
}

function isStarter(after: string): boolean {
  return /^\p{Lu}[\p{Ll}'’]*$/u.test(after) && STARTERS.has(plain(after));
}

function isShort({mark, before, closed, chunk}: Seam): boolean {
  if (mark !== "." || QUOTE.test(closed)) return false;
  const word = plain(before);
  if (word === "ed" && /-ed\./i.test(chunk)) return false; // an op-ed is no editor
  return DOTTED.test(before) || IN_NAMES.has(word) || (/^\p{Lu}/u.test(before) && STATES.has(word));
}

function isNamePart(seam: Seam): boolean {
  if (isShort(seam)) return !HOURS.has(plain(seam.before)) && seam.after !== "";
  const initial = seam.mark === "." && /^\p{L}$/u.test(seam.before) && !/\p{N}s\./u.test(seam.chunk); // not "the 1980s."
  return initial && /^\p{Lu}/u.test(seam.after) && !QUOTE.test(seam.closed);
}

function isBeforeNumber({mark, before}: Seam): boolean {
  const word = plain(before);
  return mark === "." && (BEFORE_NUMBERS.has(word) || (/^\p{Lu}/u.test(before) && CALENDAR.has(word)));
}

function namesTime({after, ahead}: Seam): boolean {
  return AFTER_HOURS.has(plain(after)) || /^\p{Lu}\p{L}+ time(?!\p{L})/u.test(ahead);
}

/** "came home.Then he": a space left out, not an address, a file name or "Mr.Smith". */
function lacksSpace({mark, closed, before, opens, after, ahead, chunk}: Seam): boolean {
  if (PAUSE.test(mark) || /:\/\/|www|@|_/.test(chunk) || /[—–-]/.test(opens)) return false;
  if (!/\p{Ll}{2}$|\p{N}$/u.test(before) && !closed) return false;
  const word = plain(before);
  if ([TITLES, BEFORE_NUMBERS, CALENDAR, IN_NAMES].some((list) => list.has(word))) return false;
  if (DOMAINS.has(plain(after))) return false;
  return /^(?:\p{Lu}\p{Ll}+|[IA])(?:['’]\p{L}+)?(?:[\s,;:]|\.(?:$|\s))/u.test(ahead);
}

function namesSpeaker(ahead: string): boolean {
  const match = SPEAKER.exec(ahead);
  return match !== null && SPEECH.has(match[2]) && (/^I\s/.test(match[1]) || !isStarter(match[1].split(/\s/, 1)[0]));
}
