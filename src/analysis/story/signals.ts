// What a capture itself says of who made the article (feature 26), after the signals drafted by the W3C Credible Web
// community group, the Trust Project and the Journalism Trust Initiative (CEN CWA 17493, clauses 10 and 12). Each signal
// by itself with its words, never a score and never a sum: a capture may have lost the line, and a line proves little.

import {findCredits} from "./credit.js";
import {agencies} from "../english/lexicons/agencies.js";
import {
  articleLabels,
  contactLines,
  contactWords,
  correctionWords,
  desks,
  opinionWords,
  pictureWords
} from "../english/lexicons/signals.js";
import type {Credit, Signal, SignalKind} from "../model/report.js";
import type {Article} from "../model/story.js";
import type {Span, Zone} from "../model/text.js";

/** A line of one zone, blanks off, at most `longest` characters of it read. */
interface Piece extends Span {
  zone: Zone;
  text: string;
  above: boolean; // above the first line of the body
}

const longest = 400;

/** The signals of an article's capture, always all kinds in the same order. Spans are offsets into its text. */
export function findSignals(article: Article, credits = findCredits(article.text, article.zones)): Signal[] {
  const pieces = cutPieces(article);
  const rest = pieces.filter(({zone}) => zone.kind !== "body");
  const found = [
    readOutlet(article, rest),
    readByline(article, rest),
    readDate(rest),
    readDateline(article, rest),
    readAgency(credits),
    readCaptions(rest),
    readLinks(article),
    tell("corrections", pieces.filter(isCorrection)),
    tell("label", rest.filter(isLabel(rest))),
    tell("contact", rest.filter(isContact))
  ];
  return found.map((signal) => ({
    ...signal,
    words: signal.spans.map(({start, end}) => article.text.slice(start, end))
  }));
}

type Told = Omit<Signal, "words">;

function tell(kind: SignalKind, spans: readonly Span[], note?: string): Told {
  const state = spans.length > 0 ? "present" : "not in the capture";
  return {kind, state, spans: spans.map(({start, end}) => ({start, end})), ...(note && {note})};
}

function cutPieces({text, zones}: Article): Piece[] {
  const pieces: Piece[] = [];
  let above = true;
  for (const zone of zones) {
    if (zone.kind === "body") above = false;
    for (let from = zone.start; from < zone.end;) {
      const at = text.indexOf("\n", from);
      const to = at < 0 || at >= zone.end ? zone.end : at;
      const line = text.slice(from, to);
      const start = from + line.length - line.trimStart().length;
      const end = start + line.trim().length;
      if (end > start) pieces.push({zone, above, start, end, text: text.slice(start, Math.min(end, start + longest))});
      from = to + 1;
    }
  }
  return pieces;
}

const COPYRIGHT = /(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)[\s©\d,–-]{0,20}(?:by )?\p{Lu}/u;

/** The outlet's name outside the body; where nobody has told it, the holder of the page's copyright. */
function readOutlet({outlet: {name}}: Article, pieces: Piece[]): Told {
  if (name === null || name.trim() === "") {
    const rights = pieces.filter(({zone, text}) => zone.kind === "furniture" && COPYRIGHT.test(text));
    return tell("outlet", rights, rights.length > 0 ? "in the notice of copyright" : undefined);
  }
  const wanted = name.trim().toLowerCase();
  return tell(
    "outlet",
    pieces.flatMap(({start, text}) => {
      const at = text.toLowerCase().indexOf(wanted);
      const bounded = at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + wanted.length));
      return bounded ? [{start: start + at, end: start + at + wanted.length}] : [];
    })
  );
}

const BY = /^(?:[\p{L}]+ ){0,2}by:? /iu;
const REPORTING = /\b(?:reporting|writing|written|reported) by ([^;()]{3,120})/iu;
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|del|di|la|van|von|der|den|bin|al|el)){1,4}$/u;

/** A person's name in a byline, or among those who reported it in a note at the end. */
function readByline({byline}: Article, pieces: Piece[]): Told {
  const lines = pieces.filter(({zone}) => zone.kind === "byline");
  const signed = lines.filter(({text}) => namesPerson(text.replace(BY, "")));
  const noted = pieces.filter(({zone, text}) => zone.kind === "credit" && namesPerson(REPORTING.exec(text)?.[1] ?? ""));
  const found = [...signed, ...noted].sort((a, b) => a.start - b.start);
  if (found.length > 0) return tell("byline", found, signed.length === 0 ? "in a note at the end" : undefined);
  const told = byline ? pieces.filter(({text}) => text.includes(byline)) : [];
  const nobody = lines[0] && `“${lines[0].text}” names no person`;
  return tell("byline", told, told.length === 0 ? nobody : undefined);
}

function namesPerson(words: string): boolean {
  return words
    .split(/ ?[,;|@/•·&–—]| - | and | \d/)
    .map((part) => part.trim())
    .some(
      (part) => PERSON.test(part) && !agencies.has(part) && !part.split(" ").some((w) => desks.has(w.toLowerCase()))
    );
}

const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}";
const DATE = new RegExp(
  String.raw`\b(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|${MONTH}\.? \d{1,4}|\d{1,2}(?:st|nd|rd|th)? ${MONTH}|\d{1,2} (?:min(?:ute)?|h(?:ou)?r|day)s? ago)\b`,
  "i"
);
const TIME = /\b(?:\d{1,2}[:.]\d{2}\b(?![./-]?\d)|\d{1,2} ?[ap]\.?m\b|\d{1,2} (?:min(?:ute)?|h(?:ou)?r)s? ago)/i;

function readDate(pieces: Piece[]): Told {
  const dated = pieces.filter(
    ({zone, text}) => ["dateline", "byline"].includes(zone.kind) && (DATE.test(text) || zone.why === "date and time")
  );
  const timed = dated.some(({text}) => TIME.test(text));
  return tell("date", dated, dated.length > 0 && !timed ? "a date without a time" : undefined);
}

/** The place before the first sentence: a zone that is followed by the body on its own line. */
function readDateline({text}: Article, pieces: Piece[]): Told {
  const runsOn = ({zone, end}: Piece) => !text.slice(end, zone.end).includes("\n");
  const places = pieces.filter(
    (piece) => piece.zone.kind === "dateline" && runsOn(piece) && /\p{L}{3}/u.test(piece.text)
  );
  return tell("dateline", places);
}

function readAgency(credits: readonly Credit[]): Told {
  const given = credits.filter(({place}) => place !== "cited");
  const named = given.some(({agency}) => agency !== null);
  return tell("agency", given, given.length > 0 && !named ? "no agency is named" : undefined);
}

function readCaptions(pieces: Piece[]): Told {
  const captions = pieces.filter(({zone}) => zone.kind === "caption");
  const credited = captions.filter(({text}) => pictureWords.test(text));
  return tell("caption", credited, captions[0] && credited.length === 0 ? "a caption without a credit" : undefined);
}

function readLinks({links, zones}: Article): Told {
  if (!links) return {kind: "sources", state: "cannot be told", spans: [], note: "a text capture keeps no links"};
  const body = zones.filter(({kind}) => kind === "body");
  return tell(
    "sources",
    links.filter(({start, end}) => body.some((zone) => start >= zone.start && end <= zone.end))
  );
}

const isCorrection = ({zone, text}: Piece): boolean => zone.kind === "note" || correctionWords.test(text);

/** A line that is nothing but a label, not one of a row of sections; or the label before a headline. */
function isLabel(pieces: readonly Piece[]): (piece: Piece, i: number) => boolean {
  const isMenu = (piece: Piece | undefined) =>
    piece?.zone.kind === "furniture" && /^(?:name of a section|page menu)$/.test(piece.zone.why);
  return (piece, i) => {
    const {zone, text, above} = piece;
    if (opinionWords.test(text)) return true;
    if (!above) return false;
    const [first] = text.split(/ ?[:|] ?/, 1);
    const label = articleLabels.has(fold(zone.kind === "headline" ? first : text));
    if (zone.kind === "headline") return label && first !== text;
    return label && !isMenu(pieces[i - 1]) && !isMenu(pieces[i + 1]);
  };
}

const EMAIL = /[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}/;

function isContact({text}: Piece): boolean {
  return EMAIL.test(text) || contactWords.test(text) || contactLines.has(fold(text));
}

/** Lower case, nothing but letters and single spaces. */
function fold(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
