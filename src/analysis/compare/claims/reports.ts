// Which attributions give a statement of fact to somebody, rather than a wish, a view or an act.

import {fold} from "../../english/finder.js";
import {accusing, denying} from "../../english/lexicons/certainty.js";
import type {Attribution} from "../../model/voices.js";

const speaking = new Set(["said", "claimed", "confirmed", "stressed", "warned", "predicted", "denied"]);
const clausal = /clause|posed|inverted|quote|according|person|signature|colon|carried|passive|that|adverb/;
const accusations = new Set([...accusing, ...denying]);

const NOT = /^(?:not|never|n't|.*n't|hardly|declined|refused)$/;
const MUTE =
  /^(?:show|showed|shows|showing|shown|point|pointed|pointing|hold|holds|held|answer|answered|direct|directed)$/;

/** Whether an attribution gives a statement of fact to somebody, rather than a wish, a view or an act. */
export function reportsClaim({article}: {article: {text: string}}, {cue, cueClass, rule}: Attribution): boolean {
  if (cue === null) return true;
  const words = article.text.slice(cue.start, cue.end).split(/\s+/).map(fold);
  if (words.some((word) => NOT.test(word))) return false;
  if (words.some((word) => accusations.has(word))) return true;
  return speaking.has(cueClass) && clausal.test(rule) && !words.some((word) => MUTE.test(word));
}

/** Whether the cue is a verb or noun of accusing or denying. */
export const isAccusing = ({article}: {article: {text: string}}, {cue}: Attribution): boolean =>
  cue !== null &&
  article.text
    .slice(cue.start, cue.end)
    .split(/\s+/)
    .some((word) => accusations.has(fold(word)));
