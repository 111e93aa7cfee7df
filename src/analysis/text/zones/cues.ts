// What a single line gives away of its role by its words alone.

import {
  ADDRESS,
  AGENCIES,
  COMMON,
  DATES,
  DATES_SURE,
  HOLDS,
  NOT_PLACES,
  PLAYER_SURE,
  PLAYER_WORDS,
  SHARE,
  SHARE_SURE,
  STARTS,
  VOICED,
  WHOLE
} from "../../english/lexicons/furniture.js";
import {creditFrom, creditTo} from "./helpers.js";
import {fold, type Line} from "./lines.js";
import {isNote} from "./notes.js";
import {readPicture} from "./pictures.js";
import type {ZoneKind} from "../../model/text.js";

/** What a line's own words say. `cost` is what it takes off a run of body lines that would include it. */
export interface Cue {
  kind: ZoneKind;
  why: string;
  cost: number;
  about: About;
}

export type About =
  | "ad"
  | "ask"
  | "author"
  | "byline"
  | "comments"
  | "credit"
  | "date"
  | "menu"
  | "note"
  | "number"
  | "page"
  | "picture"
  | "pointer"
  | "pulled"
  | "remarks"
  | "section"
  | "share"
  | "stories"
  | "tags";

/** Folded names that are known beforehand. */
export interface KnownNames {
  outlet: string; // "" where it is not known
  agencies: ReadonlySet<string>;
}

/** What a line says that is nothing but a name known beforehand. */
export function readKnown({key, words}: Line, {outlet, agencies}: KnownNames): Cue | null {
  if (words === 0) return null;
  if (agencies.has(key)) return {kind: "credit", why: ALONE, cost: 0.5, about: "credit"};
  return key === outlet ? {kind: "furniture", why: "the outlet’s name", cost: 0.5, about: "page"} : null;
}

const MASTHEAD =
  /^(?:The )?(?:\p{Lu}[\p{L}’'-]*,? ){1,2}(?:Argus|Chronicle|Courier|Echo|Examiner|Gazette|Herald|Mail|Mercury|Observer|Post|Sentinel|Telegraph|Times|Tribune)$/u;

/** The reason given for a line that counts how often the page was read or shared. */
export const COUNTED = "counter";

/** The reason given for a line with nothing but an agency's name. */
export const ALONE = "agency alone on its line";

const LONGEST = 2000; // characters; a longer line is prose, whatever it holds
const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]*|de|da|del|di|la|le|van|von|der|den|bin|al|el|ten|dos)`;
const BYLINE = new RegExp(
  String.raw`^(?:(?:words|story|interview|review|report|profile|feature|column|essay|analysis|opinion|text|posted|written|commentary) )?by:? ?`,
  "iu"
);
const BYLINE_NAME = new RegExp(
  String.raw`^${NAME}(?: ${NAME}){0,5}(?: ?[,|@/•·&–—-]| and |,? \d|$| (?:in|at|for|from|of|near|reporting) (?:the )?[\p{Lu}\p{N}])`,
  "u"
);
const NAMES = new RegExp(
  String.raw`^${NAME}(?: ${NAME}){1,4}(?:(?:,| and| &) ${NAME}(?: ${NAME}){0,4})*(?:,? (?:[\p{L}]+ ){0,3}(?:[Ww]riter|[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Ss]taff))?$`,
  "u"
);
const HANDLE = new RegExp(String.raw`^${NAME}(?: ${NAME}){1,4} ?@\w+`, "u");
const COUNTER =
  /^[\d.,]+ ?[km]?\+? ?(?:views?|shares?|likes?|reads?|votes?|retweets?|reactions?|followers?|subscribers?|photos?|images?|videos?|min(?:ute)?s?(?: read)?|min(?:ute)?s? to read)\W*$/iu;
const COUNTER_HEAD =
  /^(?:views?|shares?|comments?|likes?|reads?|image|photo|slide|page|reading time|read time|rating|estimated reading time|average reading time)\W{0,3}\d[\d.,]*(?: ?(?:of|\/|min|k|m).{0,12})?\W{0,2}$/iu;
const STAMP =
  /(?<![\d.,$€£¥])(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?![.\d])|\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:T[\d:.]+Z?)?|\d{1,2}:\d{2}(?!\d) ?(?:[ap]\.?m\b)?|\d{1,2}\.\d{2} ?(?:[ap]\.?m\b|GMT|UTC|BST|CES?T|E[SD]?T|IST|hrs?\b|h\b))/iu;
const MONEY = /[$€£¥₹]|%|\b(?:USD|EUR|GBP|percent|per cent|euros?|dollars?|pounds?|rupees|yuan|yen)\b/i;
const COPYRIGHT = /^(?:©|\(c\)|copyright\b|&copy;).{0,200}?(?:\b(?:19|20)\d\d\b|rights|ltd|inc\b|llc|gmbh|media)/iu;
const SPEECH = /\b(?:said|says|say|told|tells|wrote|writes|added|adds|asked|according)\b/;
const REPORTED = /^\(?(?:additional |with )?(?:reporting|editing|writing|compiled|additional)\b/i;

/** What the first line of a capture says where it is nothing but a name such as newspapers have. */
export function readMasthead({start, words, text}: Line): Cue | null {
  if (start > 0 || words > 4 || !MASTHEAD.test(text)) return null;
  return cue("furniture", "reads like an outlet’s name", 0.5, "page");
}

/** What a line's words alone say of it, or null. Linear in its length. */
export function readCue(line: Line): Cue | null {
  if (line.text.length > LONGEST) return null;
  if (line.key === "") return cue("furniture", "no words", 0.1, "page");
  return (
    readWhole(line) ?? readPictured(line) ?? readNoted(line) ?? readSigned(line) ?? readStart(line) ?? readHeld(line)
  );
}

function cue(kind: ZoneKind, why: string, cost: number, about: About): Cue {
  return {kind, why, cost, about};
}

// Lines that are nothing but furniture.
function readWhole({key, words, text}: Line): Cue | null {
  if (words > 14) return null;
  const plain = halve(key);
  if (WHOLE.ads.has(plain)) return cue("advertising", "advertising label", 0.3, "ad");
  if (WHOLE.apps.has(plain)) return cue("promo", "app shop", 1, "ask");
  if (WHOLE.comments.has(plain)) return cue("furniture", "comment box", 2, "remarks");
  if (WHOLE.stories.has(plain)) return cue("furniture", "heading of other stories", 0.5, "stories");
  if (WHOLE.tags.has(plain)) return cue("furniture", "heading of a tag list", 3, "tags");
  if (WHOLE.about.has(plain)) return cue("furniture", "heading of an author's portrait", 3, "stories");
  if (isAgencyAlone(key, text, words)) return cue("credit", ALONE, 0.5, "credit");
  if (isShare(plain) || /\bopens in (?:a )?new window$/.test(key)) return cue("furniture", "share button", 1, "share");
  if (WHOLE.media.has(plain)) return cue("furniture", "picture or video control", 0.5, "page");
  if (WHOLE.menu.has(plain)) return cue("furniture", "page menu", 0.8, "menu");
  if (WHOLE.section.has(plain)) return cue("furniture", "name of a section", 0.6, "section");
  if (/^\d[\d.,: /%]*$/.test(text) && !STAMP.test(text)) return cue("furniture", "a number alone", 0.3, "number");
  if (COUNTER.test(text) || COUNTER_HEAD.test(text)) return cue("furniture", COUNTED, 0.6, "number");
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return cue("furniture", "web address alone", 0.5, "menu");
  if (/^[@#][\p{L}\p{N}_]+$/u.test(text)) return cue("furniture", "handle or tag", 0.5, "share");
  return null;
}

// "Reuters", "AFP, Paris", "Agence France-Presse in Paris", "Reuters Staff".
function isAgencyAlone(key: string, text: string, words: number): boolean {
  if (AGENCIES.has(key)) return true;
  const [name] = text.replace(/^(?:with|from|via) /i, "").split(/,| (?:in|at|from) (?=\p{Lu})| [Ss]taff\b/u, 1);
  return words <= 8 && name.length < text.length && !/[.!?]$/.test(text) && AGENCIES.has(fold(name));
}

// "Older Posts Older Posts" says its words twice.
function halve(key: string): string {
  const middle = (key.length - 1) / 2;
  return Number.isInteger(middle) && key.slice(0, middle) === key.slice(middle + 1) ? key.slice(0, middle) : key;
}

function isShare(key: string): boolean {
  const parts = key.split(" ");
  if (parts.every((part) => PLAYER_WORDS.has(part) || /^\d{1,4}x?$/.test(part)))
    return parts.some((part) => PLAYER_SURE.has(part)) && parts.length > 1;
  return (
    parts.every((part) => SHARE.has(part) || PLAYER_WORDS.has(part) || /^\d{1,4}$/.test(part)) &&
    parts.some((part) => SHARE_SURE.has(part))
  );
}

function readPictured(line: Line): Cue | null {
  const why = COPYRIGHT.test(line.text.slice(0, 260)) ? null : readPicture(line);
  return why === null ? null : cue("caption", why, 0.2, "picture");
}

function readNoted(line: Line): Cue | null {
  return isNote(line) ? cue("note", "a notice about the text", 0.2, "note") : null;
}

// Who wrote it, when, and where it comes from.
function readSigned({text, words, key, ends}: Line): Cue | null {
  if (words > 60) return null;
  if (COPYRIGHT.test(text.slice(0, 260))) return cue("furniture", "copyright notice", 2, "page");
  if (words <= 50 && creditTo(text) === 0 && startsIn(STARTS.credit, key) && isCredit(text, key, words))
    return cue("credit", "credit line", 1, "credit");
  if (words > 24) return null;
  if (isDate(text, key)) return cue("dateline", "date and time", 0.8, "date");
  const by = BYLINE.exec(text);
  if (by && (!ends || words <= 5) && BYLINE_NAME.test(text.slice(by[0].length)))
    return cue("byline", "begins with “by” and a name", 0.8, "byline");
  if (!ends && words <= 10 && HANDLE.test(text)) return cue("byline", "a name and its handle", 0.8, "byline");
  return null;
}

function isCredit(text: string, key: string, words: number): boolean {
  if (REPORTED.test(text)) return true;
  if (!/^(?:source|sources|original source|news source|credit|courtesy|via)\b/.test(key)) return words <= 30;
  return words <= 10 && (/^\W*\p{L}+\W*[:–—-]/u.test(text) || /^sources? by\b/.test(key));
}

// A line of a few words made of dates and times, with room for a name.
function isDate(text: string, key: string): boolean {
  if (!/\d/.test(key) || MONEY.test(text)) return false;
  const parts = key.split(" by ", 1)[0].split(" ");
  let dated = 0;
  let sure = STAMP.test(text) ? 1 : 0;
  for (const part of parts) {
    if (DATES.has(part) || /^\d{1,4}(?:st|nd|rd|th|am|pm|h|m|d|t\d+z?)?$/.test(part) || /^\d{6,}/.test(part)) dated++;
    if (DATES_SURE.has(part) || (part === "may" && /\bMay\b/.test(text))) sure++;
  }
  const others = parts.length - dated;
  if (sure === 0 || dated < 2) return false;
  return others <= 1 || others * 2 <= dated + 1 || (startsIn(STARTS.stamp, key) && others <= dated + 2);
}

const READ_MORE =
  /[\p{L}\p{N}.’”"'] (?:Read more|Read the full story|Read full story|Continue reading|Learn more|See more|Full story)(?: ?[»→>›…]+)?$/iu;
const PLAYER = /^(?:just watched|must watch|now playing|up next)\b/;
const PLACE_BAR = /^\p{Lu}[\p{L}.'’ -]{1,40}(?:, \p{Lu}[\p{L}. ]{1,30})?\s?[|•·]$/u;
const PORTRAIT = new RegExp(
  String.raw`^${NAME}(?: ${NAME}){1,3},? (?:covers|writes (?:about|for|on)|reports (?:on|from|for)|edits|hosts|is (?:an?|the|our) [^.]{0,80}\b(?:reporter|editor|correspondent|columnist|writer|journalist|producer|photographer|contributor|anchor|critic|blogger))\b`,
  "u"
);
const EMPLOYER = / (?:for|at|with|of) (?:the )?\p{Lu}/u;
const STUB =
  /^(?:this|the (?:rest|full|remainder)|to (?:read|continue|access|view|unlock|see)|only|already|subscribe|sign in|log in|register|unlock|you have|read the)\b/;

function readStart({key, words, text, ends}: Line): Cue | null {
  if (words <= 40 && !ends && READ_MORE.test(text.slice(-60)))
    return cue("promo", "ends in a link to the rest", 0.3, "ask");
  if (words <= 40 && PLAYER.test(key)) return cue("furniture", "picture or video control", 0.5, "page");
  if (words <= 6 && PLACE_BAR.test(text)) return cue("dateline", "a place with a bar", 0.5, "page");
  if (words > 60 || /^["“‘']/.test(text)) return null;
  if (startsIn(STARTS.comments, key)) return cue("furniture", "comment box", 5, "comments");
  if (/^\d+ (?:comments?|thoughts|replies|responses)\b/.test(key)) return cue("furniture", "comment box", 2, "remarks");
  if (words <= 30 && startsIn(STARTS.legal, key)) return cue("furniture", "notice about the page", 2, "page");
  if (words <= 25 && isPointer(text, key, ends, words))
    return cue("promo", "points to another story", 0.5, /[:|»→>]\s*\S/.test(text) ? "pointer" : "stories");
  if (words <= 25 && !ends && (startsIn(STARTS.tags, key) || /^(?:Tags|Topics)\p{Lu}/u.test(text)))
    return cue("furniture", "tag list", 3, "tags");
  if (words <= 40 && startsIn(STARTS.asks, key) && (!ends || words <= 12 || isAddressed(key)))
    return cue("promo", "asks the reader for something", 1.2, "ask");
  if (words <= 8 && startsIn(STARTS.media, key)) return cue("furniture", "picture or video control", 0.5, "page");
  return null;
}

// "More: …" and "Read more about …", but not "More people died on Monday."
function isPointer(text: string, key: string, ends: boolean, words: number): boolean {
  if (/^(?:also read|read also|see also|must read|click here)\b/.test(key)) return true;
  if (/^On [\w-]+\.\w{2,4}:/.test(text)) return true;
  if (!startsIn(STARTS.stories, key)) return false;
  return /^[^:|»→>]{0,30}[:|»→>]/.test(text) ? !ends || words <= 14 : !ends && words <= 14;
}

function readHeld({key, words, text}: Line): Cue | null {
  if (words > 120) return null;
  const helped = creditFrom(text);
  if (helped === 0 || (helped < 0 && words <= 60 && holds(HOLDS.credit, key)))
    return cue("credit", "credit line", 0.5, "credit");
  if (holds(HOLDS.legal, key)) return cue("furniture", "notice about the page", 2, "page");
  if (words <= 30 && STUB.test(key) && holds(HOLDS.stub, key))
    return cue("promo", "asks the reader for something", 1.2, "ask");
  const portrait = words <= 60 && PORTRAIT.test(text) && EMPLOYER.test(text.split(/[.!?](?:\s|$)/u, 1)[0]);
  if (portrait || (words <= 80 && /^\p{Lu}/u.test(text) && holds(HOLDS.bio, key)))
    return cue("furniture", "about the author", 1.5, "author");
  if (!isAddressed(key) || (/["“”]/.test(text) && SPEECH.test(key))) return null;
  if (holds(VOICED.legal, key)) return cue("furniture", "notice about the page", 2, "page");
  if (words <= 60 && holds(VOICED.asks, key)) return cue("promo", "asks the reader for something", 1.2, "ask");
  if (words <= 40 && holds(VOICED.comments, key)) return cue("furniture", "comment box", 2, "remarks");
  return null;
}

/** Whether words speak to their reader, or of who made the page. */
export function isAddressed(key: string): boolean {
  return key.split(" ").some((word) => ADDRESS.has(word));
}

/** Whether a line is nothing but names of people, perhaps with their trade. */
export function isNames({text: line, words, key}: Line): boolean {
  const [text] = line.split(/ [|•·] /, 1);
  if (words < 2 || words > 12 || text.length > 120 || key.startsWith("the ")) return false;
  return /\p{Ll}/u.test(text)
    ? NAMES.test(text)
    : words <= 6 && NAMES.test(text) && !key.split(" ").some((word) => COMMON.has(word) || NOT_PLACES.has(word));
}

// Phrases have at most six words.
function startsIn(list: ReadonlySet<string>, key: string): boolean {
  let at = 0;
  for (let n = 0; n < 6; n++) {
    const next = key.indexOf(" ", at);
    if (next < 0) return list.has(key);
    if (list.has(key.slice(0, next))) return true;
    at = next + 1;
  }
  return false;
}

function holds(list: ReadonlySet<string>, key: string): boolean {
  const padded = ` ${key} `;
  for (const phrase of list) if (padded.includes(` ${phrase} `)) return true;
  return false;
}
