// Who says what: the ledger of attributions, and from it the voice of every stretch of the body.

import {readClause} from "../grammar/chunks.js";
import {type Clause} from "../grammar/clause.js";
import {mendTags} from "../grammar/mend.js";
import {cutUnits, readUnits} from "../grammar/tokens.js";
import type {Span, Text} from "../model/text.js";
import type {Attribution, Name} from "../model/voices.js";
import {findNames} from "../names/names.js";
import type {Source} from "./clauses/reading.js";
import {type Found, type Speaker} from "./found.js";
import {carryOn, readPassage, type Passage} from "./passages/carried.js";
import {findInner} from "./passages/nesting.js";
import {settleTurns} from "./passages/turns.js";
import {findIn} from "./rules/rules.js";
import {indexMentions} from "./speakers/mentions.js";
import {flagsOf} from "./speakers/rungs.js";
import {leadOf, readSpeaker, resolveSpeakers, type Lead} from "./speakers/speakers.js";

export {voiceMap} from "./map.js";

/** The attributions of an article, in text order. `names` are the article's, if they are known already. */
export function findAttributions(text: string, t: Text, names: readonly Name[] = findNames(text, t)): Attribution[] {
  const mentions = indexMentions(text, names);
  const speakerOf = (clause: Clause, source: Source | null) => readSpeaker(text, clause, source, mentions);
  const isNamed = (offset: number) => mentions.at(offset)?.mention.form === "name";
  const leads: Lead[] = [];
  const passages: Passage[] = []; // units are read one by one and forgotten: held, they would cost more than reading them
  for (const place of cutUnits(text, t)) {
    for (const unit of readUnits(text, t, place)) {
      mendTags(unit.tokens, isNamed);
      const clause = readClause(unit);
      passages.push(readPassage(clause, findIn(clause, speakerOf)));
      const lead = unit.quotation ? null : leadOf(text, clause, mentions);
      if (lead) leads.push(lead);
    }
  }
  carryOn(passages.filter(({inside}) => !inside));
  const inner = new Set<Found>();
  const all: Found[] = [];
  for (const {inside, found} of passages) {
    for (const one of inside ? found : findInner(found)) inner.add(one);
    for (const one of found) if (one.content.length > 0) all.push(one);
  }
  all.sort((a, b) => placeOf(a) - placeOf(b));
  const list = settleTurns(text, t, all, mentions, inner);
  const speakers = resolveSpeakers(list, leads, mentions, inner);
  return list.map((one, i) => toAttribution(t, one, speakers[i], inner.has(one)));
}

const placeOf = ({cue, content}: Found): number => cue?.start ?? content[0].start;

function toAttribution(t: Text, one: Found, speaker: Speaker, inner: boolean): Attribution {
  const kind = kindOf(t, one.content);
  const attribution: Attribution = {
    source: one.source,
    cue: one.cue,
    content: contentOf(t, one.content),
    kind,
    rung: speaker.rung,
    cueClass: one.class,
    rule: one.rule,
    sourceType: speaker.type
  };
  const flags = flagsOf(one.class, speaker, kind);
  if (speaker.name !== null) attribution.speaker = speaker.name;
  if (speaker.guess) attribution.guess = true;
  if (inner) attribution.inner = true;
  if (one.negated) attribution.negated = true;
  if (one.via) attribution.via = one.via;
  if (flags.length > 0) attribution.flags = flags;
  return attribution;
}

function contentOf(t: Text, content: Span[]): Span[] {
  if (content.length === 1) return [withMarks(t, content[0])];
  return content.map((span) => withMarks(t, span)).sort((a, b) => a.start - b.start);
}

// A stretch that holds a whole quotation takes its marks in.
function withMarks(t: Text, {start, end}: Span): Span {
  const first = t.quotations[firstQuotation(t, start)];
  const last = t.quotations[firstQuotation(t, end - 1)];
  const from = first?.inner.start === start ? first.start : start;
  const closes = last?.closed && last.start >= from && last.start < end && end > last.inner.end - 2 && end < last.end;
  return {start: from, end: closes ? last.end : end};
}

// direct: at least nine tenths of it stand in quotation marks
function kindOf(t: Text, content: Span[]): Attribution["kind"] {
  let all = 0;
  let quoted = 0;
  for (const {start, end} of content) {
    all += end - start;
    for (let q = firstQuotation(t, start); q < t.quotations.length && t.quotations[q].start < end; q++) {
      quoted += Math.max(0, Math.min(end, t.quotations[q].end) - Math.max(start, t.quotations[q].start));
    }
  }
  return quoted >= 0.9 * all ? "direct" : quoted > 0 ? "mixed" : "indirect";
}

function firstQuotation(t: Text, at: number): number {
  let low = 0;
  let high = t.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (t.quotations[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
