// Sentences that end without a mark: the items of a list run into one line, a date set after a headline or before the
// first sentence, a caption before its credit.

import {STARTERS} from "../english/lexicons/abbreviations.js";

const BULLET = /(?<=\s)[•⁃◦▪‣●]/gu;
const LABEL = /(?<![^\s([])(\p{N}{1,2}|[a-z]|[ivx]{2,4})(?:\.\)|[.)])\s/gu;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DATE = new RegExp(`(\\S+)\\s+(${DAY},? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}),? \\d{4})$`, "u");

const HEAD = new RegExp(`^${DAY},? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}),? \\d{4}\\s+(?=\\p{Lu})`, "u");
const CREDIT =
  /(?<=[\p{L}\p{N})"”’.]\s)(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Pp]hotograph|[Ii]llustration)(?: credit| courtesy)?: ?(?=[\p{Lu}@])/gu;

const RUN_ON =
  /(?<=[\p{L}\p{N}]{2}["”)]?\s)(?:In|On|At|After|During)(?= (?:the|a|an|his|her|its|their|\p{N}+|\p{Lu}\p{Ll}{2,5}day)(?![\p{L}\p{N}])[^,.;:!?"“”()]{0,60}, \p{L})/gu;

/** Offsets, rising, at which a list item, a credit, or what a date stands beside begins, save at the start of the paragraph. */
export function findItems(source: string): number[] {
  const bullets = Array.from(source.matchAll(BULLET), ({index}) => index);
  return bullets.length > 0
    ? bullets
    : [...findLabels(source), ...findDates(source), ...findCredits(source)].sort((a, b) => a - b);
}

// Only where the paragraph begins with the first label, and then only each next one: prose has numbers too.
function findLabels(source: string): number[] {
  const found: number[] = [];
  let next: string[] | null = null;
  for (const match of source.matchAll(LABEL)) {
    const at = match.index - (source[match.index - 1] === "(" ? 1 : 0);
    if (!next) {
      if (at > 0) return [];
      next = follow(match[1]);
    } else if (next.includes(match[1])) {
      found.push(at);
      next = follow(match[1]).filter((label) => label.length > 0);
    }
  }
  return found;
}

function follow(label: string): string[] {
  if (/^\p{N}+$/u.test(label)) return [String(Number(label) + 1)];
  const roman = ROMAN[ROMAN.indexOf(label) + 1];
  const letter = label.length === 1 ? String.fromCharCode(label.charCodeAt(0) + 1) : "";
  return ROMAN.includes(label) && roman ? [letter, roman] : [letter];
}

// "The old quay Photo: Ada Lind", of a caption without a stop; "The old quay In the harbour, …", run into the text.
function findCredits(source: string): number[] {
  return [...source.matchAll(CREDIT), ...source.matchAll(RUN_ON)].map(({index}) => index);
}

function findDates(source: string): number[] {
  const head = HEAD.exec(source.slice(0, 60));
  if (head && head[0].length < source.length) return [head[0].length];
  const from = Math.max(0, source.length - 80);
  const match = DATE.exec(source.slice(from));
  return match && !STARTERS.has(match[1].toLowerCase()) ? [source.length - match[2].length] : [];
}
