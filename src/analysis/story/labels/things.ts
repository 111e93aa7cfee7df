// What a named thing is called by common nouns: "the lavish limousine" in a story about one limousine.

import {productNouns} from "../../english/lexicons/organisations.js";
import type {Token} from "../../names/tokens.js";
import type {Range} from "./phrases.js";

const most = 8; // tokens before the noun
const bare = new Set("same such other own very first last new".split(" "));
const indefinite = /^(?:any|every|no|each|some|another|many|both|all|few|several)$/;
const singular = (small: string): boolean => productNouns.has(small) && !small.endsWith("s");

/** The product noun that follows a name ("Aurus limousine") or the apposition it stands in ("The luxury car, an Aurus,"). */
export function nounsBeside(tokens: readonly Token[], {from, to}: Range): string[] {
  const next = tokens[to];
  const ahead =
    /^an?$/.test(tokens[from - 1]?.small ?? "") && tokens[from - 1].gap === ", " ? tokens[from - 2] : undefined;
  return [next?.gap === " " ? next : undefined, ahead].flatMap((token) =>
    token && singular(token.small) ? [token.small] : []
  );
}

/** Phrases with one of the nouns as their head, without their article; `isOther` tells the names of other things. */
export function findPhrases(
  tokens: readonly Token[],
  nouns: ReadonlySet<string>,
  isOther: (token: Token) => boolean
): Range[] {
  return tokens.flatMap((token, i) => {
    const plural = !nouns.has(token.small) && nouns.has(token.small.replace(/s$/, ""));
    if ((!plural && !nouns.has(token.small)) || !token.tag.startsWith("NN") || isModifier(tokens, i)) return [];
    let from = i;
    while (from > 0 && i - from < most && tokens[from].gap === " " && mayModify(tokens[from - 1])) from--;
    const opening = from > 0 && tokens[from].gap === " " ? tokens[from - 1].small : "";
    const one =
      /^(?:the|these|those)$/.test(opening) && tokens[from - 2]?.small === "of" && tokens[from - 3]?.small === "one";
    if ((plural && !one) || indefinite.test(opening) || tokens.slice(from, i).some(isOther)) return [];
    if (one) return [{from: from - 3, to: i + 1}];
    while (from < i && (bare.has(tokens[from].small) || tokens[from].tag === "CD")) from++;
    return [{from, to: i + 1}];
  });
}

/** "limousine gift", "car maker": another noun is the head. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.gap === " " && !tokens[i].possessive && next.tag.startsWith("NN");
}

function mayModify({tag, possessive, small}: Token): boolean {
  if (possessive) return tag.startsWith("NN");
  return /^(?:JJ|NN|NNP|VBN|VBG|CD)/.test(tag) && !/^(?:driving|riding|using|buying|giving)$/.test(small);
}
