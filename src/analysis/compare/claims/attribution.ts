// Whether a claim is given to somebody in one telling and stated in the outlet's own voice in the other.

import {foldWords} from "../../english/finder.js";
import {accusing, occasions} from "../../english/lexicons/certainty.js";
import type {Attribution} from "../../model/voices.js";
import {wordsIn} from "../../text/segment.js";
import {isReporting, type Modifiers} from "./certainty.js";
import {voiceOf, type Focus, type Rarity} from "./focus.js";
import type {ClaimSentence, ClaimToken, Reading} from "./read.js";
import {isAccusing, reportsClaim} from "./reports.js";

const wholly = 0.75; // share of the shared words that one attribution must hold
const least = {stems: 3, dense: 0.33, anchors: 1};
const named = {stems: 4, dense: 0.6, anchors: 2}; // the act is a noun on one side: "its supply of shells"
const whole = {stems: 5, dense: 0.7, anchors: 2}; // no act: nearly all of the shorter sentence
const same = {stems: 6, dense: 0.9, anchors: 1}; // or all of it
const evidential = new Set(["hearsay", "agentless", "nameless"]);
const FINITE = /^(?:VB[DPZN]|MD)$/;
const charges = new Set(accusing);
const told = new Set([...accusing, ...occasions]);

/** Whether two sentences share an act with those who take part in it, not a name or a phrase only. */
export function sharesClaim({act, stems, dense, verbal, anchors, there, here}: Focus): boolean {
  if (act === null && !(holdsVerb(there) && holdsVerb(here))) return false;
  const enough = act === null ? [whole, same] : [verbal ? least : named];
  return enough.some((least) => stems.size >= least.stems && dense >= least.dense && anchors >= least.anchors);
}

/** Whether shared words stand on both sides of a verb: who did and what was done, not one long name. */
function holdsVerb(shared: readonly ClaimToken[]): boolean {
  const [first, last] = [shared[0], shared[shared.length - 1]];
  return shared.length > 1 && first.verbs < last.verbs;
}

/** The attribution that gives the shared words to somebody; null where none holds nearly all of them. */
export function givenTo(
  reading: Reading,
  sentence: ClaimSentence,
  tokens: readonly ClaimToken[],
  rarity: Rarity
): Attribution | null {
  const {by, held} = voiceOf(tokens, rarity);
  if (!by || held < wholly || by.rule === "adverb" || tokens.some(({aside}) => aside)) return null;
  const near = by.cue !== null && by.cue.start >= sentence.start && by.cue.end <= sentence.end;
  if (!near && tokens.some(({voice}) => voice !== "quoted")) return null;
  if (!isAccusing(reading, by) && !sentence.tokens.some((token) => token.by === by && FINITE.test(token.tag)))
    return null;
  return reportsClaim(reading, by) && !isNested(reading, by, tokens[0].word) ? by : null;
}

/** Whether a charge or a report stands between the start of what is said and a word: "he quit after reports that …". */
function isNested(reading: Reading, {content}: Attribution, word: number): boolean {
  const words = foldWords(reading);
  const [from] = wordsIn(reading.text, content[0]);
  return words.slice(Math.max(from, word - farthest), word).some((other) => charges.has(other));
}

const farthest = 12; // words

/** Whether a sentence says its shared words as the outlet's own, with nothing in it that gives them to others or
 *  weakens them. */
export function isOwn(
  reading: Reading,
  modifiers: Modifiers,
  sentence: ClaimSentence,
  tokens: readonly ClaimToken[]
): boolean {
  if (tokens.length === 0 || tokens.some(({voice}) => voice !== "own")) return false;
  if (reading.slice(sentence).slice(-4).includes("?")) return false;
  const {word: last} = tokens[tokens.length - 1];
  if (reading.reports(sentence.index).some((one) => reportsClaim(reading, one))) return false;
  const [from, to] = reading.text.sentences[sentence.index].words;
  const words = foldWords(reading);
  for (let i = from; i < to; i++) {
    const modifier = modifiers.get(i);
    if ((i < last && told.has(words[i])) || isReporting(reading, {word: i})) return false;
    if (modifier && (evidential.has(modifier.kind) || (modifier.sort === "weak" && i < last))) return false;
  }
  return true;
}
