// What news does to a tagger, and the repairs: headings that capitalise every word, past tenses read as participles
// ("Clinton called"), verbs of headlines read as plurals ("Putin gifts car"), clitics, months. A tag is changed on the
// evidence of its neighbours (Brill 1992, contextual rules); the grammar is that of Quirk et al. (1985).

import {adjectivesToo, bare, closed, times} from "./lexicons/tags.js";

/** What a tagger knows of a word apart from its neighbours. Words come as soften() leaves them. */
export interface Dictionary {
  can: (word: string, tag: string) => boolean; // may it have this tag?
  common: (small: string) => boolean; // is the small form a word, so that its capital may be mere typography?
}

const have = new Set("have has had having 've".split(" "));
const be = new Set("is are was were be been being am 's 're 'm get gets got getting".split(" "));
const subordinators = new Set("because if while although though whether unless whereas as".split(" "));
const nominative = new Set("i he she it we they you who which".split(" "));
const reporting = new Set("say says said think thinks thought believe believes believed know knows knew".split(" "));
const calendar = new Set(times);
const abbreviated = new Set(["US", "UN", "UK", "EU"]);
const functionWords = new Set([...`${closed.IN} ${closed.DT} ${closed.PRP} ${closed.CC} ${closed.TO}`.split(/\s+/)]);
const bothClasses = new Set(adjectivesToo);
const noInfinitive = new Set(bare);

const isNoun = (tag: string) => tag.startsWith("N");
const isName = (tag: string) => tag === "NNP" || tag === "NNPS";
const isFinite = (tag: string) => tag === "VBZ" || tag === "VBD" || tag === "VBP" || tag === "MD";
const opensObject = (tag: string) => /^(?:DT|PRP\$?|NNPS?|CD|POS|PDT|WP|\$)$/.test(tag);
const endsClause = (tag: string) => /^(?:[,.:();"]|CC|WDT|WP|WRB)$/.test(tag);

/** The words of a sentence with the capitals taken off that say nothing: at its start, in headings, in all capitals. */
export function soften(words: readonly string[], common: Dictionary["common"]): string[] {
  let capital = 0;
  let shouted = 0;
  let long = 0;
  for (const word of words) {
    if (word.length < 4 || !/^\p{L}/u.test(word)) continue;
    long++;
    if (/^\p{Lu}/u.test(word)) capital++;
    if (!/\p{Ll}/u.test(word)) shouted++;
  }
  const shouting = long > 2 && shouted > long * 0.6;
  const heading = long > 2 && capital > long * 0.74;
  return words.map((word, i) => {
    if (!/^\p{Lu}/u.test(word) || word === "I" || calendar.has(word)) return word;
    const small = word.toLowerCase();
    if (shouting && !abbreviated.has(word))
      return common(small) || functionWords.has(small) ? small : word.charAt(0) + small.slice(1);
    if (/^\p{Lu}[\p{Lu}.]+$/u.test(word)) return word;
    const starts = i === 0 || /^["(:[—]$/.test(words[i - 1]);
    const named = /^\p{Lu}/u.test(words[i + 1] ?? "") && !functionWords.has(small);
    if (
      named &&
      (starts || small === "north" || small === "south") &&
      !(heading && small !== "north" && small !== "south")
    )
      return word;
    return (starts || heading) && common(small) ? small : word;
  });
}

/** Tags put right by their neighbours, in place. Time grows with the number of words. */
export function repair(words: readonly string[], tags: string[], {can}: Dictionary): string[] {
  for (let i = 0; i < words.length; i++) tags[i] = repairWord(words, tags, i);
  for (let i = 0; i < words.length; i++) tags[i] = repairByLeft(words, tags, i, can);
  for (let i = 0; i < words.length; i++) if (tags[i] === "VBN") tags[i] = repairParticiple(words, tags, i);
  findMainVerb(words, tags, can);
  return tags;
}

/** Index of the nearest word before `i` that is no adverb; -1 if none. */
function before(tags: readonly string[], i: number): number {
  let at = i - 1;
  while (at >= 0 && i - at < 5 && tags[at] === "RB") at--;
  return at;
}

/** Words whose tag hangs on single neighbours. */
function repairWord(words: readonly string[], tags: readonly string[], i: number): string {
  const word = words[i];
  const last = tags[i - 1] ?? "";
  const next = tags[i + 1] ?? "";
  switch (word.toLowerCase()) {
    case "'s":
      if (last === "PRP" || last === "EX" || last === "WP" || last === "WRB") return "VBZ";
      if (last === "DT" || /^(?:DT|PRP\$|TO)$/.test(next) || words[i + 1] === "not" || words[i + 1] === "been")
        return "VBZ";
      return "POS";
    case "'":
    case "’":
      return /^NNP?S$/.test(last) || (last === "NNP" && /s$/i.test(words[i - 1])) ? "POS" : tags[i];
    case "may":
      if (word === "may") return "MD";
      if (/^NNP/.test(last) && !calendar.has(words[i - 1])) return "NNP";
      return next === "CD" || /^(?:IN|JJ|CD)$/.test(last) || !/^(?:PRP|VB|RB|NN|DT)/.test(next)
        ? "NNP"
        : i === 0
          ? "MD"
          : "NNP";
    case "her":
      return /^(?:NN|JJ|VBG|VBN|CD)/.test(next) ? "PRP$" : "PRP";
    case "that":
      if (last === "IN" && isNoun(next) && next !== "NNP") return "DT";
      return isNoun(last) && /^(?:VB[ZDPN]|MD|RB)$/.test(next)
        ? "WDT"
        : i > 0 && isFinite(next) && last !== "IN" && !/^VB/.test(last)
          ? "DT"
          : "IN";
    case "there":
      return /^(?:VB|MD)/.test(next) || next === "POS" ? "EX" : "RB";
    case "both":
      return words.slice(i + 1, i + 6).includes("and") ? "CC" : "DT";
    case "likely":
      return next === "VBN" ? "RB" : "JJ";
    case "north":
    case "south":
      return next === "JJ" && word !== word.toLowerCase() ? "JJ" : tags[i];
    case "such":
      return next === "DT" ? "PDT" : "JJ";
    case "up":
    case "out":
    case "off":
    case "down":
    case "away":
      return /^VB/.test(last) && words[i + 1] !== "of" ? "RP" : tags[i];
    case "like":
      return last === "PRP" || last === "MD" || last === "TO" ? "VB" : "IN";
    default:
      return tags[i];
  }
}

/** Open classes by the word to their left (adverbs skipped) and the one to their right. */
function repairByLeft(words: readonly string[], tags: readonly string[], i: number, can: Dictionary["can"]): string {
  const tag = tags[i];
  if (!/^(?:NN|NNS|VB.?|JJ|RB)$/.test(tag)) return tag;
  const word = words[i];
  const at = before(tags, i);
  const left = tags[at] ?? "";
  const next = tags[i + 1] ?? "";
  const small = words[at]?.toLowerCase() ?? "";
  const canVerb = can(word, "VB") || can(word, "VBP");
  if (tag === "RB") return tag;
  if (left === "MD" && (canVerb || (tag === "NN" && opensObject(next)))) return "VB";
  if (left === "TO" && at === i - 1 && !noInfinitive.has(word) && next !== "" && words[i + 1] !== "of")
    if (tag === "VB" || tag === "VBP" || (canVerb && tag !== "VBG") || (tag === "NN" && opensObject(next))) return "VB";
  if (/^(?:do|does|did)$/.test(small) && canVerb) return "VB";
  if (tag === "JJ" && /ed$/.test(word)) {
    if (have.has(small)) return "VBN";
    if (isName(left) && opensObject(next)) return "VBD";
  }
  if (tag === "VBD" || tag === "VBN") {
    if (
      at === i - 1 &&
      (left === "WRB" || (left === "IN" && small !== "that")) &&
      can(word, "VBN") &&
      !/^(?:NN|JJ)/.test(next)
    )
      return "VBN";
    if ((have.has(small) || be.has(small)) && can(word, "VBN")) return "VBN";
    if (at === i - 1 && /^(?:DT|PRP\$|POS|JJ)$/.test(left)) {
      if (/^(?:NN|JJ)/.test(next)) return can(word, "JJ") ? "JJ" : "VBN";
      if (can(word, "NN") && !/^(?:DT|PRP)/.test(next)) return "NN";
    }
    if (left === "IN" && /^(?:NNS?|JJ)$/.test(next) && can(word, "JJ")) return "JJ";
    return tag;
  }
  if (at === i - 1 && /^(?:DT|PRP\$|POS)$/.test(left)) {
    if (tag === "VB" || tag === "VBP") return can(word, "JJ") && /^(?:NN|JJ)/.test(next) ? "JJ" : "NN";
    if (tag === "VBZ" && !/^(?:this|that)$/.test(small)) return "NNS";
    if (tag === "JJ" && can(word, "NN") && /^(?:VB[ZDP]|MD|IN|TO|[,.])$/.test(next)) return "NN";
  }
  if (tag === "NN" && bothClasses.has(word) && /^(?:NN|JJ)/.test(next)) return "JJ";
  if (tag === "VBZ" && /^(?:JJ|VBP|VB)$/.test(left) && at === i - 1) return "NNS";
  if (tag === "VB" && left === "NN" && next === "NN" && can(word, "NN")) return "NN";
  if (tag === "JJ" && left === "JJ" && at === i - 1 && can(word, "NN") && /^(?:VB[ZDP]|MD|IN|TO|[,.])$/.test(next))
    return "NN";
  const plural = left === "NNS" || left === "NNPS" || /^(?:they|we|i|you)$/.test(small);
  if (plural && (tag === "VB" || (canVerb && opensObject(next)) || (canVerb && /^(?:they|we|i)$/.test(small))))
    return "VBP";
  if (left === "NNP" && tags[at - 1] === "CC" && tag === "VB") return "VBP";
  if (tag === "NNS" && can(word, "VBZ")) {
    if (/^(?:he|she|who|which)$/.test(small) || (left === "," && next === "DT")) return "VBZ";
  }
  if (tag === "NNS" && can(word, "VBZ") && (opensObject(next) || words[i + 1] === "that" || next === "TO")) {
    if (/^(?:it|that)$/.test(small) || isName(left) || (left === "NN" && next !== "TO")) return "VBZ";
  }
  return tag;
}

/** A participle that stands where only a past tense can: after a subject, with no other verb for it. */
function repairParticiple(words: readonly string[], tags: readonly string[], i: number): string {
  const at = before(tags, i);
  const left = tags[at] ?? "";
  const next = words[i + 1]?.toLowerCase();
  const small = words[at]?.toLowerCase() ?? "";
  if (nominative.has(small) || left === "WDT") return "VBD";
  if (next === "by" || !isNoun(left)) return "VBN";
  if (!isName(left) && !opensObject(tags[i + 1] ?? "") && next !== "that" && next !== "to") return "VBN";
  for (let k = at; k >= 0 && at - k < 30 && !endsClause(tags[k]); k--)
    if (isFinite(tags[k])) {
      if (reporting.has(words[k])) break;
      return "VBN";
    }
  for (let k = i + 1; k < tags.length && k - i < 15 && !endsClause(tags[k]); k++) if (isFinite(tags[k])) return "VBN";
  return "VBD";
}

/** A sentence without a finite verb in its main clause, headlines above all: the best candidate becomes one. */
function findMainVerb(words: readonly string[], tags: string[], can: Dictionary["can"]): void {
  let open = 0;
  let noun = false;
  let best = -1;
  let bestScore = 2.5;
  let bestTag = "";
  for (let i = 0; i < words.length; i++) {
    const tag = tags[i];
    if (/^(?:WDT|WP|WRB)$/.test(tag) || subordinators.has(words[i])) open++;
    else if (isFinite(tag)) {
      if (open === 0) return;
      open--;
    } else if (noun && /^(?:VBN|NNS|NN|VB)$/.test(tag)) {
      const [score, verb] = weigh(words, tags, i, can);
      if (score > bestScore) [best, bestScore, bestTag] = [i, score, verb];
    }
    if (isNoun(tag) || tag === "PRP") noun = true;
  }
  if (best >= 0) tags[best] = bestTag;
}

/** How well a word would do as the missing verb, and its tag then. Above 2.5 will do. */
function weigh(words: readonly string[], tags: readonly string[], i: number, can: Dictionary["can"]): [number, string] {
  const tag = tags[i];
  const at = before(tags, i);
  const left = tags[at] ?? "";
  const next = tags[i + 1] ?? "";
  if (be.has(words[at]) || have.has(words[at]) || words[i + 1] === "by") return [0, tag];
  const subject = isName(left) ? 3 : left === "PRP" || left === "NNS" || left === "NN" ? 2 : left === "," ? 1 : 0;
  if (subject === 0) return [0, tag];
  const object = opensObject(next) || words[i + 1] === "that" ? 2 : /^(?:IN|TO|RB|JJ|NNS?|VBG|RP)$/.test(next) ? 1 : 0;
  if (object === 0) return [0, tag];
  if (tag === "VBN") return [subject + object + 1, "VBD"];
  if (tag === "NNS") return [subject + object + (can(words[i], "VBZ") ? 1 : -0.5), "VBZ"];
  if (left === "NNP" && tags[at - 1] !== "CC") return [0, tag];
  return [subject + object + (can(words[i], "VB") || can(words[i], "VBP") ? 1 : -1), "VBP"];
}
