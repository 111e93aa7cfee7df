// Sentences that say who helped to report, as agencies and papers set them below a text or at the end of its last line.

import {AGENCIES} from "../../english/lexicons/furniture.js";
import {fold} from "./lines.js";

const LONGEST = 260; // characters of such a sentence
const OPENS =
  /^(?:additional reporting|contributing|contributors|with (?:assistance|reporting|contributions?|files|inputs?|additional reporting) (?:by|from))\b/i;
const TRADE =
  /\b(?:writers?|reporters?|journalists?|correspondents?|staff|producers?|photographers?|editors?|assistants?|researchers?|bureau)\b/i;
const SMALL = new Set(
  "and in of the from at on for a also has have news senior national chief special by based staff our".split(" ")
);
const GAVE =
  /^contributed(?: (?:additional )?(?:reporting|research|writing|material))?(?: (?:to|for) (?:this|the) (?:news )?(?:report|story|article|piece|dispatch))?(?: (?:from|in) \p{Lu}.{1,80})?$/u;
const FROM = /^reported from \p{Lu}[^.]{1,80}$/u;
const BETWEEN = /[.!?…]["'”’)]*\s+(?=[("“—–\p{Lu}-])/gu;

/** Where the sentences begin with which a line ends and that say who helped: 0, all of it does; -1, none. */
export function creditFrom(line: string): number {
  const starts = [0, ...Array.from(line.matchAll(BETWEEN), ({0: mark, index}) => index + mark.length)];
  let found = -1;
  for (let i = starts.length - 1; i >= 0 && isHelp(line.slice(starts[i], starts[i + 1])); i--) found = starts[i];
  return found;
}

/** Where a line goes on after a first sentence that says who helped; 0: it does not begin so. */
export function creditTo(line: string): number {
  const {0: mark, index} = line.slice(0, LONGEST).matchAll(BETWEEN).next().value ?? {0: "", index: 0};
  return index > 0 && isHelp(line.slice(0, index)) ? index + mark.length : 0;
}

/** Whether a sentence names people and says that they helped to report. */
function isHelp(sentence: string): boolean {
  const said = sentence.trim().replace(/^[-–—―(*\s]+|[).\s]+$/g, "");
  if (said === "" || sentence.length > LONGEST) return false;
  if (OPENS.test(said)) return true;
  const at = said.search(/\b(?:contributed|reported from)\b/);
  if (at <= 0) return false;
  const people = said.slice(0, at);
  const words = people.split(/[\s,;]+/).filter(Boolean);
  const named = words.every((word) => /^[\p{Lu}(]/u.test(word) || SMALL.has(word) || TRADE.test(word));
  if (!named || !/^\p{Lu}/u.test(people)) return false;
  const gave = said.slice(at);
  if (FROM.test(gave)) return true;
  return GAVE.test(gave) && (gave !== "contributed" || TRADE.test(people) || AGENCIES.has(fold(people)));
}
