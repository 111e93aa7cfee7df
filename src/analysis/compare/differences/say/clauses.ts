// Clauses as they are cited in a sentence.

import type {Account} from "../account.js";
import type {Span} from "../../../model/text.js";

/** With a capital at its start. */
export const upper = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
/** Without the quotation marks around it. */
export const bareOf = (quoted: string): string => quoted.replace(/^“|”$/g, "");
/** Words in quotation marks, on one line. */
export const quote = (words: string): string => `“${words.replace(/\s+/g, " ").trim()}”`;

const longest = 220; // characters of a clause

/** A clause in quotation marks, without marks of its own at the ends; cut behind a word where it is long. */
export function cite(text: string): string {
  const plain = text
    .slice(0, longest + 40)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[“”"]/g, "'")
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, "");
  if (plain.length <= longest && text.length <= longest + 40) return `“${unmark(plain.replace(/[.,]('?)$/, "$1"))}”`;
  return `“${plain.slice(0, longest).replace(/\s+\S*$/, "")} …”`;
}

/** Without a mark that only opens or only closes at its ends, and without a pair around the whole. */
function unmark(text: string): string {
  const marks = text.split("'").length - 1 - (text.match(/\p{L}'\p{L}/gu)?.length ?? 0);
  if (marks === 2 && text.startsWith("'") && text.endsWith("'")) return text.slice(1, -1);
  if (marks === 1) return text.replace(/^'/, "").replace(/'$/, "");
  return text;
}

/** What one clause has before or behind the whole of another; "" where it does not have the whole of it. */
export function remainder(x: string, y: string): string {
  const [long, short] = [bareOf(x), bareOf(y)];
  const at = long.toLowerCase().indexOf(short.toLowerCase());
  if (at < 0) return "";
  const rest = `${long.slice(0, at)}${at > 0 && at + short.length < long.length ? " … " : ""}${long.slice(at + short.length)}`;
  const bare = rest.replace(/^[\s,;:.]+|[\s,;:.]+$/g, "");
  return bare.length > 3 ? `“${bare}”` : "";
}

const short = {sentence: 150, clause: 60}; // characters

/** A clause as it is shown: the whole sentence where that is short, else with the clauses beside it until it says
 *  something by itself. */
export function widen({passages}: Account, span: Span): Span {
  const passage = passages.find(({end}) => span.start < end);
  if (!passage || span.end > passage.end) return span;
  if (passage.end - passage.start <= short.sentence) return passage;
  let [first, last] = [0, passage.clauses.length - 1];
  while (first < last && passage.clauses[first].end <= span.start) first++;
  while (last > first && passage.clauses[last].start >= span.end) last--;
  const {clauses} = passage;
  while (clauses[last].end - clauses[first].start < short.clause && (first > 0 || last < clauses.length - 1))
    if (last < clauses.length - 1) last++;
    else first--;
  return {start: Math.min(span.start, clauses[first].start), end: Math.max(span.end, clauses[last].end)};
}
