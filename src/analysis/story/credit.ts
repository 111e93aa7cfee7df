// Which agency a text credits, and whether what it shares with that agency's copy bears the credit out (feature 15).

import {derivedFrom} from "../compare/overlap.js";
import {agencies, generalCredits} from "../english/lexicons/agencies.js";
import type {Pair} from "../model/compare.js";
import type {Read} from "../model/reading.js";
import type {Credit, CreditAudit} from "../model/report.js";
import type {Article} from "../model/story.js";
import type {Id, Zone, ZoneKind} from "../model/text.js";

const longestLine = 400; // longer lines are prose: only their ends are read
const lastLines = 12; // where a note or signature stands, counted from the end of what is not furniture
const firstLines = 12;

const unread: ReadonlySet<ZoneKind> = new Set(["caption", "promo", "advertising"]);

const BRACKETS = /^([^()\n]{0,80})\(([^()\n]{2,60})\)(\s?[-–—:.]{0,2})/u;
const SLASHES = /^([^/\n]{0,80})\/([^/\n]{2,40})\/(\s?[-–—:.]{0,2})/u;
const LEAD = /^(?:sources? by|sources?|credit|contributing|contributors?|by|via|from|with)\b[:\s]*/i;
const NOTE =
  /\b(?:with (?:additional )?(?:inputs?|reporting|reports|material|files) (?:from|by)|inputs? from|(?:this|the) (?:story|report|article) (?:is|was) (?:first |originally )?(?:published|supplied|provided) by|(?:includes|contains|uses) (?:material|reporting) (?:from|by)|additional reporting by|syndicated (?:from|by)) (.{2,80})/iu;
const CONTRIBUTED = /([^.;\n]{2,80}?) contributed(?: to this (?:report|story|article)|(?: reporting)?\.?$)/iu;
const COPYRIGHT = /(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4})?,?\s*(?:by )?([^.,;|\n]{2,60})/iu;
const EDITORS = /\b(?:reporting|writing) by [^()]{3,300}?(?:;|,)\s?(?:writing|editing) by /iu;
const CITED = /\bas (?:first )?reported by ((?:the )?\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*){0,3})/gu;

type Agencies = ReadonlyMap<string, string>;

/** The credits of a text, in text order. `known` are names of agencies beyond the lexicon's. Zones keep captions and promotion out; without them every line is read. */
export function findCredits(text: string, zones: readonly Zone[] = [], known: readonly string[] = []): Credit[] {
  const names: Agencies = known.length
    ? new Map([...agencies, ...known.map((name): [string, string] => [name, name])])
    : agencies;
  const lines = cutLines(text, zones);
  const found = lines.flatMap((line, i) => readLine(text, line, i < firstLines, i >= lines.length - lastLines, names));
  return found.sort((x, y) => x.start - y.start || x.end - y.end);
}

interface Line {
  start: number;
  end: number;
}

function cutLines(text: string, zones: readonly Zone[]): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    if (text.slice(start, end).trim() !== "") lines.push({start, end});
    start = end + 1;
  }
  if (zones.length === 0) return lines;
  // A bare agency name on a line of its own may have been taken for furniture; before and after the article is the page's.
  const article = zones.filter(({kind}) => kind !== "furniture" && !unread.has(kind));
  const first = article[0]?.start ?? 0;
  const last = article[article.length - 1]?.end ?? 0;
  let at = 0;
  return lines.filter(({start, end}) => {
    while (at < zones.length && zones[at].end <= start) at++;
    return end >= first && start <= last && !(zones[at] && unread.has(zones[at].kind));
  });
}

function readLine(text: string, {start, end}: Line, early: boolean, late: boolean, agencies: Agencies): Credit[] {
  const line = text.slice(start, end);
  const head = line.slice(0, longestLine).trimStart();
  const indent = line.length - line.trimStart().length;
  const whole = line.trim();
  const credit = (names: (string | null)[], place: Credit["place"], from: number, length: number): Credit[] =>
    names.map((agency) => ({agency, place, start: start + from, end: start + from + length}));

  const dateline = BRACKETS.exec(head) ?? SLASHES.exec(head);
  if (dateline && isPlace(dateline[1])) {
    const names = readNames(dateline[2], agencies);
    if (names.length > 0) return credit(names, "dateline", indent, dateline[0].trimEnd().length);
  }
  if (whole.length <= 80) {
    const names = readNames(whole.replace(/^[-–—([|\s]+|[)\].|\s]+$/g, "").replace(LEAD, ""), agencies);
    if (names.length > 0) return credit(names, early && !late ? "byline" : "signature", indent, whole.length);
  }
  if (early && whole.length <= 160 && /^by\b/i.test(whole)) {
    const names = whole
      .split(/[,|(]| for | of | - /)
      .flatMap((part) => readNames(part.replace(/[)\s]+$/, ""), agencies));
    if (names.length > 0) return credit(names, "byline", indent, whole.length);
  }
  const cited = Array.from(line.matchAll(CITED)).flatMap((match) =>
    credit([agencies.get(match[1].replace(/^the /, "")) ?? match[1]], "cited", match.index, match[0].length)
  );
  return late ? [...cited, ...readNote(text, start, end, agencies)] : cited;
}

/** What a text's last lines say of where it comes from. */
function readNote(text: string, start: number, end: number, agencies: Agencies): Credit[] {
  const from = Math.max(start, end - 2 * longestLine);
  const tail = text.slice(from, end);
  for (const [pattern, place] of [
    [NOTE, "note"],
    [CONTRIBUTED, "note"],
    [COPYRIGHT, "copyright"]
  ] as const) {
    const match = pattern.exec(tail);
    if (!match) continue;
    const names = readNames(match[1].replace(/[)\].\s]+$/, ""), agencies).concat(readFirstName(match[1], agencies));
    const at = from + match.index;
    if (names.length > 0) return [{agency: names[0], place, start: at, end: at + match[0].trimEnd().length}];
  }
  const editors = EDITORS.exec(tail); // the house style of one agency
  if (!editors) return [];
  return [{agency: "Reuters", place: "signature", start: from + editors.index, end}];
}

function readFirstName(words: string, agencies: Agencies): (string | null)[] {
  const list = words.replace(/^the /i, "").split(/[\s,;.)]+/);
  for (let n = Math.min(3, list.length); n > 0; n--) {
    const names = readNames(list.slice(0, n).join(" "), agencies);
    if (names.length > 0) return names;
  }
  return [];
}

/** The agencies a few words name, if they name nothing else: "AFP/Reuters" → both, "agencies" → [null]. */
function readNames(words: string, agencies: Agencies): (string | null)[] {
  const parts = words
    .split(/\s*[/,&+|]\s*|\s+and\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const names = parts.map((part) =>
    generalCredits.has(part.toLowerCase()) ? null : (agencies.get(part) ?? agencies.get(part.replace(/^the /i, "")))
  );
  return names.every((name) => name !== undefined) ? (names as (string | null)[]) : [];
}

/** Whether words may be a dateline's place and date: capitals, figures and a few small words, not a sentence. */
function isPlace(words: string): boolean {
  const list = words.trim().split(/\s+/).filter(Boolean);
  return list.length <= 9 && list.every((word) => /^(?:[\p{Lu}\p{N}—–-]|and$|of$|de$|al-)/u.test(word));
}

/** The class of an article's credit. `pairs` are the story's; `agencyOf` names the agency another article comes from. */
export function auditCredit(
  article: Pick<Article, "id" | "text" | "zones">,
  pairs: Pair[],
  agencyOf: (id: Id) => string | null,
  known: readonly string[] = []
): CreditAudit {
  const credits = findCredits(article.text, article.zones, known);
  const borne = credits.filter(({place}) => place !== "cited");
  const named = [...new Set(borne.flatMap(({agency}) => agency ?? []))];
  const copies = pairs
    .filter(({a, b}) => a === article.id && named.includes(agencyOf(b) ?? ""))
    .sort((x, y) => (y.unquoted.d3 ?? 0) - (x.unquoted.d3 ?? 0));
  const shared = copies[0]?.unquoted.d3 ?? null;
  const result = {agencies: named, credits, with: copies[0]?.b ?? null, shared};
  if (borne.length === 0) return {class: "no credit in the capture", ...result};
  if (named.length === 0) return {class: "general credit", ...result};
  if (shared === null) return {class: "credit", ...result};
  return {class: shared >= derivedFrom ? "credit borne out" : "credit, little shared text", ...result};
}

export function auditCredits(list: Read[], pairs: Pair[]): Map<Id, CreditAudit> {
  const known = list.flatMap(({article}) => article.agency ?? []);
  const agencies = new Map(list.map(({article}) => [article.id, article.agency ?? creditedAgency(article)]));
  return new Map(
    list.map(({article}) => [article.id, auditCredit(article, pairs, (id) => agencies.get(id) ?? null, known)])
  );
}

export function creditedAgency({text, zones}: Article): string | null {
  return findCredits(text, zones).find(({place, agency}) => place !== "cited" && agency !== null)?.agency ?? null;
}
