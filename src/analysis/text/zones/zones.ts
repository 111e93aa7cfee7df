// A capture → headline, byline, dateline, body, caption, promo, furniture: a role for every line, and the reason.

import {bareTitle, stripCounter} from "./headline.js";
import {creditTo} from "./helpers.js";
import {cutLines, fold, type Line} from "./lines.js";
import type {Zone, ZoneKind} from "../../model/text.js";
import {back, plain} from "../plain.js";
import {labelLines, REPEATS, type Label} from "./roles.js";
import {splitCredit, splitDateline} from "./wire.js";

/** A line that a person has labelled: all lines that read so, trimmed, take the kind. */
export interface HandLabel {
  line: string;
  kind: ZoneKind;
}

/** What is known of a capture beforehand. */
export interface Known {
  outlet?: string | null; // its name on a line of its own is no headline
  agencies?: readonly string[]; // names beyond those of the lexicon
}

/**
 * Labels every line of a capture. The zones tile the text: a zone is a line with its break and the blank lines after it
 * (of hard-wrapped text, a paragraph); a line with a dateline or a credit in it is cut there. What a person says of a
 * line outranks the rules. Never throws; time grows with the length of the text.
 */
export function zone(captured: string, hand: readonly HandLabel[] = [], known: Known = {}): Zone[] {
  const letters = plain(captured);
  const zones = zonePlain(letters.text, known)
    .map((found) => back(letters, found))
    .filter(({start, end}) => end > start);
  return hand.length > 0 ? overrule(captured, zones, hand) : zones;
}

function zonePlain(text: string, known: Known): Zone[] {
  const names = {outlet: fold(known.outlet ?? ""), agencies: new Set((known.agencies ?? []).map(fold))};
  const lines = cutLines(text).map((line) =>
    line.ends ? line : {...line, ends: isSentence(text, line, names.agencies)}
  );
  if (lines.length === 0) return whole(text, "furniture", "blank");
  const labels = labelLines(lines, names);
  const opening = labels.findIndex(({kind}) => kind === "body");
  return lines.flatMap((line, i) => cutWire(text, line, labels[i], i <= opening + 1, names.agencies));
}

const SENTENCE = 12; // words after which a line with a dateline is no title

/** The whole of a text that is known to be nothing but an article's body. */
export function plainZones(text: string): Zone[] {
  return whole(text, "body", "the text was given as a body");
}

/** The headline, without a counter or the site's name that the page stuck to it; "" where there is none. */
export function headlineOf(text: string, zones: readonly Zone[]): string {
  const read = ({start, end}: Zone) => text.slice(start, end).trim().replace(/\s+/g, " ");
  const first = zones.find(({kind}) => kind === "headline");
  if (!first) return "";
  const title = stripCounter(read(first));
  const bare = bareTitle(title);
  const repeated = zones.some((zone) => zone.why === REPEATS && fold(read(zone)) === fold(bare));
  return repeated ? bare : title;
}

function whole(text: string, kind: ZoneKind, why: string): Zone[] {
  return text === "" ? [] : [{start: 0, end: text.length, kind, by: "rule", why}];
}

// A line that a credit ends or a dateline opens, whatever its last mark.
function isSentence(text: string, line: Line, agencies: ReadonlySet<string>): boolean {
  if (splitCredit(text, line, agencies) < line.end) return true;
  return line.words >= SENTENCE && splitDateline(text, line, false, agencies) > line.start;
}

function cutWire(text: string, line: Line, {kind, why}: Label, opens: boolean, agencies: ReadonlySet<string>): Zone[] {
  const {start, end} = line;
  if (kind !== "body") return [{start, end, kind, by: "rule", why}];
  const lead = start + creditTo(text.slice(start, end));
  const from = lead > start ? lead : splitDateline(text, line, opens, agencies);
  const to = Math.max(from, splitCredit(text, line, agencies));
  const zones: Zone[] = [
    lead > start
      ? {start, end: lead, kind: "credit", by: "rule", why: "credit before the first sentence"}
      : {start, end: from, kind: "dateline", by: "rule", why: "place before the first sentence"},
    {start: from, end: to, kind, by: "rule", why},
    {start: to, end, kind: "credit", by: "rule", why: "credit after the last sentence"}
  ];
  return zones.filter((zone) => zone.end > zone.start);
}

/** The zones with every line that a person has labelled cut out of them as its own. */
function overrule(text: string, zones: readonly Zone[], hand: readonly HandLabel[]): Zone[] {
  const wishes = new Map(hand.map(({line, kind}) => [line.trim(), kind]));
  const labelled = cutLines(text)
    .flatMap(({rows}) => rows)
    .flatMap(({start, end, text: line}): Zone[] => {
      const kind = wishes.get(line);
      return kind ? [{start, end, kind, by: "hand", why: "labelled by hand"}] : [];
    });
  const result: Zone[] = [];
  let next = 0;
  for (const zone of zones) {
    let at = zone.start;
    for (; next < labelled.length && labelled[next].start < zone.end; next++) {
      const own = labelled[next];
      if (own.start > at) result.push({...zone, start: at, end: own.start});
      if (own.start >= zone.start) result.push(own);
      at = Math.max(at, own.end);
      if (own.end > zone.end) break;
    }
    if (at < zone.end) result.push({...zone, start: at});
  }
  return result;
}
