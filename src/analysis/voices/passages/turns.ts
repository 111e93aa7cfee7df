// An interview printed as turns: "Q: …" and "A: …", or initials. The letters are no names; an answer is the words of the
// one person whom the text names outside the turns, or whose initials the letters are.

import type {Span, Text} from "../../model/text.js";
import type {Name} from "../../model/voices.js";
import type {Found} from "../found.js";
import {COLON_RULE} from "../rules/signatures.js";
import type {Mentions} from "../speakers/mentions.js";
import {know} from "../speakers/speakers.js";

interface Turn extends Span {
  label: string;
}

const LABEL = /^(\p{Lu}{1,3}):\s/u;
const WIDEST = 5; // characters of a label with its colon and space

/**
 * The attributions (in text order) with the answers of an interview put right, in place: each a whole paragraph of its
 * speaker, and what is reported in it `inner`. Turns of nobody known are left out.
 */
export function settleTurns(text: string, t: Text, list: Found[], mentions: Mentions, inner: Set<Found>): Found[] {
  const turns = readTurns(text, t);
  if (turns.length === 0) return list;
  const speakerBy = readLabels(turns, namesOutside(turns, mentions));
  let i = 0;
  let answered = false; // the turn at i
  return list.filter((one) => {
    const {start} = one.source ?? one.content[0];
    for (; turns[i]?.end <= start; i++) answered = false;
    const turn = turns[i];
    if (!turn || turn.start > start) return true;
    const opening = turn.start + turn.label.length + 2;
    if (one.rule !== COLON_RULE || start !== turn.start) {
      if (answered) inner.add(one);
      for (const part of one.content) if (part.start === turn.start) part.start = opening;
      return true;
    }
    const name = speakerBy(turn.label);
    answered = name !== null;
    if (name) {
      know(one.speaker, name, true, mentions);
      one.content = [{start: one.content[0].start, end: turn.end}];
    }
    return answered;
  });
}

// Who speaks by a label: whoever has these initials; of questions and answers the one person named outside them.
function readLabels(turns: readonly Turn[], names: readonly Name[]): (label: string) => Name | null {
  const only = names.length === 1 ? names[0] : null;
  if (turns.some(({label}) => label === "Q")) return (label) => (label === "Q" ? null : only);
  const owners = new Map<string, Name | null>();
  for (const name of names) owners.set(initials(name), owners.has(initials(name)) ? null : name);
  return (label) => owners.get(label) ?? null;
}

// Paragraphs that open with a label: two labels or more that take turns.
function readTurns(text: string, {paragraphs}: Text): Turn[] {
  const turns = paragraphs.flatMap(({start, end}) => {
    const label = LABEL.exec(text.slice(start, start + WIDEST))?.[1];
    return label ? [{start, end, label}] : [];
  });
  const labels = new Set(turns.map(({label}) => label));
  const answered = labels.has("Q") && labels.has("A");
  const alternate = turns.length >= 2 * labels.size && turns.every(({label}, i) => label !== turns[i - 1]?.label);
  return answered || (labels.size > 1 && alternate) ? turns : [];
}

function namesOutside(turns: readonly Turn[], {list}: Mentions): Name[] {
  const names = new Set<Name>();
  let i = 0;
  for (const {name, mention} of list) {
    while (i < turns.length && turns[i].end <= mention.start) i++;
    if (name.kind === "person" && !(turns[i]?.start <= mention.start)) names.add(name);
  }
  return [...names];
}

const initials = ({name}: Name): string =>
  name
    .split(/\s+/)
    .map((part) => part[0])
    .join("");
