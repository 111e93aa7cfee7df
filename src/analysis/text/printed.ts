// Letters and statements that an article prints whole, below a line that says so and ends in a colon. They are somebody's
// words as much as what stands in quotation marks.

import type {Span} from "../model/text.js";

const DOCUMENT =
  /\b(?:letters?|statements?|messages?|e-?mails?|notes?|posts?|tweets?|speech|remarks|addresses|transcripts?|declarations?|communiqu[eé]s?|memos?|memorand(?:um|a)|repl(?:y|ies)|responses?|apolog(?:y|ies)|obituary|poem|text|resolution|open letter|it)\b/i;
const WHOLE =
  /\b(?:in full|in its entirety|in its original|as follows|full (?:text|letter|statement|message|email|speech|transcript|reply|response|note|remarks)|the text of|reproduced|verbatim|reads|read(?: it)? (?:here|below)|below)\b[^.!?]{0,80}:$/i;
const GREETS =
  /^(?:Dear|To (?:the|whom|my|our|all)|Fellow|Sirs?\b|Madam|Hello|Hi|My (?:dear|fellow)|Ladies and|Friends\b|Comrades\b|Mr\.? (?:Speaker|President|Chair))/;
const SIGNS =
  /^(?:[-–—]\s?\p{Lu}|(?:Yours|Sincerely|Regards|Best|Kind|Warm|Respectfully|Faithfully|Love|Signed|Thank you|Cheers)\b.{0,40}$)/u;
const REPORTS = /\b(?:said|says|told|added|according to|asked|replied|wrote|declined|spokes(?:man|woman|person))\b/;
const PERSON = /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|us|me)\b/;
const MOST = 60; // paragraphs
const TAIL = 300; // characters of the line above

/** The paragraphs, first and last, of each document printed whole. `quoted`: whether a paragraph opens with a mark. */
export function findPrinted(text: string, paragraphs: readonly Span[], quoted: (paragraph: number) => boolean): Span[] {
  const found: Span[] = [];
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    if (!announces(text.slice(Math.max(paragraphs[i].start, paragraphs[i].end - TAIL), paragraphs[i].end))) continue;
    const last = findLast(text, paragraphs, i + 1, quoted);
    if (last <= i) continue;
    found.push({start: i + 1, end: last + 1});
    i = last;
  }
  return found;
}

function announces(above: string): boolean {
  return above.endsWith(":") && WHOLE.test(above) && DOCUMENT.test(above);
}

// It goes on to its signature, or as long as its paragraphs say I, we or you as the first one may.
function findLast(
  text: string,
  paragraphs: readonly Span[],
  first: number,
  quoted: (paragraph: number) => boolean
): number {
  const read = (i: number) => text.slice(paragraphs[i].start, paragraphs[i].end);
  const end = Math.min(paragraphs.length, first + MOST);
  if (quoted(first)) return first - 1;
  if (GREETS.test(read(first))) for (let i = first; i < end; i++) if (SIGNS.test(read(i))) return i;
  let last = first;
  while (last + 1 < end && !quoted(last + 1) && PERSON.test(read(last + 1)) && !REPORTS.test(read(last + 1))) last++;
  return last;
}
