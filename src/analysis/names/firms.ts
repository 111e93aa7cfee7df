// Firms known by what the text says beside them: a ticker in brackets, or "the company" in the next sentence.

import {firms} from "../lexicons/contexts.js";
import {exchanges, firmEndings, firmHeads} from "../lexicons/organisations.js";
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
