// Firms and clubs known by more than the words beside them: a ticker in brackets, "the company" in the next sentence,
// the report of a match.

import {clubHeads, firms, humanActs, matches, outcomes, speechActs} from "../english/lexicons/contexts.js";
import {exchanges, firmEndings, firmHeads} from "../english/lexicons/organisations.js";
import type {Candidate} from "./merge.js";
import type {Token} from "./tokens.js";

/** "Moe announced a sale. The company …": what opens the sentence before, if anything, is the company. */
export function readFirms(sentences: readonly Token[][], candidates: readonly Candidate[]): void {
  const byStart = new Map(candidates.map((candidate) => [candidate.start, candidate]));
  sentences.forEach(([first, second], i) => {
    if (first?.small !== "the" || !firms.has(second?.small ?? "")) return;
    const opening = byStart.get(sentences[i - 1]?.[0]?.start ?? -1);
    if (opening) opening.votes.organisation += 2.5;
  });
}

/** "Ann Court said so. “It holds,” Court said": a given name before a head is a person's where it, or the head alone, speaks. */
export function readSurnames(candidates: readonly Candidate[]): void {
  const speaking = new Set<string>();
  for (const {words, next, start} of candidates)
    if (next?.gap === " " && (speechActs.has(next.small) || humanActs.has(next.small)))
      speaking.add(words.length === 1 ? words[0].small : `${start}`);
  for (const {words, votes, doubtful, start} of candidates)
    if (doubtful && (speaking.has(words[words.length - 1].small) || speaking.has(`${start}`))) votes.person += 12;
}

/** In the report of a match, what ends in Town, Vale or Rovers is a club, and so is the last word alone. */
export function readClubs(sentences: readonly Token[][], candidates: readonly Candidate[]): void {
  if (!sentences.some(tellsScore)) return;
  const words = new Set(sentences.flat().map(({small}) => small));
  if (![...matches].some((word) => words.has(word))) return;
  for (const {words: own, votes, listed} of candidates)
    if (!listed && clubHeads.has(own[own.length - 1].small)) votes.organisation += own.length > 1 ? 9 : 4;
}

/** "beat Moe 3-2" */
function tellsScore(tokens: readonly Token[]): boolean {
  const act = tokens.findIndex(({small}) => outcomes.has(small));
  return (
    act >= 0 &&
    tokens.slice(act + 1, act + 9).some(({text}, i, near) => {
      const next = near[i + 1];
      return (
        /^\d{1,2}[-–]\d{1,2}$/.test(text) ||
        (/^\d{1,2}$/.test(text) && /^[-–]$/.test(next?.gap ?? "") && /^\d{1,2}$/.test(next.text))
      );
    })
  );
}

/** Without what brackets say of a firm's shares, "(NYSE: MOE)" or "(MOEP)"; its owner is a firm. */
export function dropTickers(article: string, candidates: readonly Candidate[]): Candidate[] {
  const times = new Map<string, number>();
  for (const {key} of candidates) times.set(key, (times.get(key) ?? 0) + 1);
  let owner: Candidate | undefined;
  let exchange: Candidate | undefined;
  return candidates.filter((candidate) => {
    const {start, end, words, key} = candidate;
    const opens = owner !== undefined && /^\.?(?: plc)? \($/.test(article.slice(owner.end, start));
    const traded = opens && article[end] === ":" && exchanges.has(words[0].text);
    const listing = exchange !== undefined && /^: ?$/.test(article.slice(exchange.end, start));
    const code = words.length === 1 && /^\p{Lu}{2,5}$/u.test(words[0].text) && article[end] === ")";
    const bare = opens && code && times.get(key) === 1 && owner!.words.some(isOfFirms) && !isInitials(owner!, key);
    if (traded || bare) owner!.votes.organisation += 8;
    exchange = traded ? candidate : undefined;
    if (!traded && !bare && !(listing && code)) owner = candidate;
    return owner === candidate;
  });
}

const isOfFirms = ({small}: Token): boolean => firmEndings.has(small) || firmHeads.has(small);

function isInitials({words}: Candidate, key: string): boolean {
  return words
    .map(({small}) => small.charAt(0))
    .join("")
    .startsWith(key);
}
