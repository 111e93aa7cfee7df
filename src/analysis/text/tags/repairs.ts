// What news does to a tagger, and the repairs: headings that capitalise every word, past tenses read as participles
// ("Clinton called"), verbs of headlines read as plurals ("Putin gifts car"), clitics, months. A tag is changed on the
// evidence of its neighbours (Brill 1992, contextual rules); the grammar is that of Quirk et al. (1985).

import {TIME_NAMES} from "../../english/calendar.js";
import {readTypography} from "../../english/typography.js";
import {adjectivesToo, bare, closed} from "../../english/lexicons/tags.js";
import {offices} from "../../english/lexicons/titles.js";

/** What a tagger knows of a word apart from its neighbours. Words come as soften() leaves them. */
export interface Dictionary {
  can: (word: string, tag: string) => boolean; // may it have this tag?
  common: (small: string) => boolean; // is the small form a word, so that its capital may be mere typography?
}

/** A word among its neighbours; adverbs to its left are skipped. */
interface Place {
  word: string;
  left: string;
  leftWord: string;
  next: string;
  nextWord: string;
  adjacent: boolean; // nothing was skipped
}

const have = new Set("have has had having 've".split(" "));
const be = new Set("is are was were be been being am 's 're 'm get gets got getting".split(" "));
const subordinators = new Set("because if while although though whether unless whereas as".split(" "));
const nominative = new Set("i he she it we they you who which".split(" "));
const reporting = new Set("say says said think thinks thought believe believes believed know knows knew".split(" "));
const calendar = new Set(TIME_NAMES);
const abbreviated = new Set(["US", "UN", "UK", "EU"]);
const functionWords = new Set([closed.IN, closed.DT, closed.PRP, closed.CC, closed.TO].flat());
const bothClasses = new Set(adjectivesToo);
const noInfinitive = new Set(bare);

const auxiliaryDo = new Set(["do", "does", "did"]);
const pluralSubjects = new Set(["they", "we", "i", "you"]);
const openClasses = new Set("NN NNS VB VBD VBG VBN VBP VBZ JJ".split(" "));
const CAPITAL = /^\p{Lu}/u;

const isNoun = (tag: string) => tag.startsWith("N");
const isName = (tag: string) => tag === "NNP" || tag === "NNPS";
const isFinite = (tag: string) => tag === "VBZ" || tag === "VBD" || tag === "VBP" || tag === "MD";
const opensObject = (tag: string) => /^(?:DT|PRP\$?|NNPS?|CD|POS|PDT|WP|\$)$/.test(tag);
const bounds = (tag: string, word: string) =>
  /^(?:[,.:();"]|CC|WDT|WP|WRB)$/.test(tag) || subordinators.has(word) || word === "that";

/** The words of a sentence with the capitals taken off that say nothing: at its start, in headings, in all capitals. */
export function soften(words: readonly string[], common: Dictionary["common"]): string[] {
  const {heading, shouting} = readTypography(words);
  return words.map((word, i) => {
    if (!CAPITAL.test(word) || word === "I" || calendar.has(word)) return word;
    const small = word.toLowerCase();
    if (shouting && !abbreviated.has(word)) return common(small) ? small : word.charAt(0) + small.slice(1);
    if (/^\p{Lu}[\p{Lu}.]+$/u.test(word)) return word;
    const starts = i === 0 || /^["(:[—]$/.test(words[i - 1]);
    const mayOpenName = CAPITAL.test(words[i + 1] ?? "") && !functionWords.has(small);
    if (mayOpenName && (small === "north" || small === "south" || !heading)) return word;
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

/** Words whose tag hangs on their next neighbours. */
function repairWord(words: readonly string[], tags: readonly string[], i: number): string {
  const word = words[i];
  const last = tags[i - 1] ?? "";
  const next = tags[i + 1] ?? "";
  switch (word.toLowerCase()) {
    case "'s":
      if (/^(?:PRP|EX|WP|WRB|DT)$/.test(last) || /^(?:DT|PRP\$|TO)$/.test(next)) return "VBZ";
      return words[i + 1] === "not" || words[i + 1] === "been" ? "VBZ" : "POS";
    case "'":
    case "’":
      return /^NNP?S$/.test(last) || (last === "NNP" && /s$/i.test(words[i - 1])) ? "POS" : tags[i];
    case "may":
      return word === "may" ? "MD" : repairMay(tags, i);
    case "her":
      return /^(?:NN|JJ|VBG|VBN|CD)/.test(next) ? "PRP$" : "PRP";
    case "that":
      if (last === "IN") return isNoun(next) && next !== "NNP" ? "DT" : "IN";
      if (isNoun(last)) return /^(?:VB[ZDPN]|MD|RB)$/.test(next) ? "WDT" : "IN";
      return i > 0 && isFinite(next) && !last.startsWith("VB") ? "DT" : "IN";
    case "there":
      return /^(?:VB|MD|POS)/.test(next) ? "EX" : "RB";
    case "both":
      return words.slice(i + 1, i + 6).includes("and") ? "CC" : "DT";
    case "likely":
      return next === "VBN" ? "RB" : "JJ";
    case "north":
    case "south":
      return next === "JJ" && CAPITAL.test(word) ? "JJ" : tags[i]; // North Korean
    case "such":
      return next === "DT" ? "PDT" : "JJ";
    case "up":
    case "out":
    case "off":
    case "down":
    case "away":
      return last.startsWith("VB") && words[i + 1] !== "of" ? "RP" : tags[i];
    case "like":
      return /^(?:PRP|MD|TO)$/.test(last) ? "VB" : "IN";
    case "managing":
    case "acting":
    case "outgoing":
    case "incoming":
    case "founding":
      return offices.has(words[i + 1]?.toLowerCase()) ? "JJ" : tags[i]; // managing director
    default:
      return tags[i];
  }
}

/** "May" with a capital: a month by a figure or a preposition, a name after a name, else a question's verb. */
function repairMay(tags: readonly string[], i: number): string {
  const last = tags[i - 1] ?? "";
  const next = tags[i + 1] ?? "";
  if (next === "CD" || last === "CD" || last === "IN" || last === "JJ") return "NNP";
  return i === 0 && /^(?:PRP|VB|RB|NN|DT)/.test(next) ? "MD" : "NNP";
}

/** Open classes by the word to their left (adverbs skipped) and the one to their right. */
function repairByLeft(words: readonly string[], tags: readonly string[], i: number, can: Dictionary["can"]): string {
  const tag = tags[i];
  if (!openClasses.has(tag)) return tag;
  const at = before(tags, i);
  const place: Place = {
    word: words[i],
    left: tags[at] ?? "",
    leftWord: words[at]?.toLowerCase() ?? "",
    next: tags[i + 1] ?? "",
    nextWord: words[i + 1] ?? "",
    adjacent: at === i - 1
  };
  if (isBase(tag, place, can)) return "VB";
  if (tag === "VBD" || tag === "VBN" || (tag === "JJ" && place.word.endsWith("ed"))) return repairPast(tag, place, can);
  if (tag === "NNS") return isPresent(place, can) ? "VBZ" : tag;
  return repairNominal(tag, place, can, place.left === "NNP" && tags[at - 1] === "CC");
}

/** After an auxiliary, after "to", after "do": the base form. */
function isBase(tag: string, {word, left, leftWord, next, nextWord, adjacent}: Place, can: Dictionary["can"]): boolean {
  const verb = can(word, "VB") || can(word, "VBP");
  const bold = tag === "NN" && opensObject(next); // a noun to the dictionary, but it takes an object: "to gift the car"
  if (left === "MD") return verb || bold;
  if (auxiliaryDo.has(leftWord)) return verb;
  if (left !== "TO" || !adjacent || noInfinitive.has(word) || next === "" || nextWord === "of") return false;
  return tag === "VB" || tag === "VBP" || verb || bold;
}

function repairPast(tag: string, {word, left, leftWord, next, adjacent}: Place, can: Dictionary["can"]): string {
  const modifies = /^(?:NN|JJ)/.test(next);
  if (tag === "JJ") return have.has(leftWord) ? "VBN" : isName(left) && opensObject(next) ? "VBD" : tag;
  if ((have.has(leftWord) || be.has(leftWord)) && can(word, "VBN")) return "VBN";
  if (!adjacent) return tag;
  if (/^(?:DT|PRP\$|POS|JJ)$/.test(left)) {
    if (modifies) return can(word, "JJ") ? "JJ" : "VBN";
    return can(word, "NN") && !/^(?:DT|PRP)/.test(next) ? "NN" : tag;
  }
  if (left === "IN" && /^(?:NNS?|JJ)$/.test(next) && can(word, "JJ")) return "JJ"; // of heightened tensions
  if (left === "WRB" || (left === "IN" && leftWord !== "that")) return can(word, "VBN") && !modifies ? "VBN" : tag; // when asked
  return tag;
}

/** Whether a plural is rather a verb: "he plans", "Larsen urges the", "the partnership challenges the". */
function isPresent({word, left, leftWord, next, nextWord}: Place, can: Dictionary["can"]): boolean {
  if (!can(word, "VBZ")) return false;
  if (/^(?:he|she|who|which)$/.test(leftWord) || (left === "," && next === "DT")) return true;
  if (!opensObject(next) && nextWord !== "that" && next !== "TO") return false;
  return leftWord === "it" || leftWord === "that" || isName(left) || (left === "NN" && next !== "TO");
}

function repairNominal(tag: string, place: Place, can: Dictionary["can"], coordinated: boolean): string {
  const {word, left, leftWord, next, adjacent} = place;
  const headsPhrase = can(word, "NN") && /^(?:VB[ZDP]|MD|IN|TO|[,.])$/.test(next);
  if (adjacent && /^(?:DT|PRP\$|POS)$/.test(left)) {
    if (tag === "VB" || tag === "VBP") return can(word, "JJ") && /^(?:NN|JJ)/.test(next) ? "JJ" : "NN";
    if (tag === "VBZ") return leftWord === "this" || leftWord === "that" ? tag : "NNS";
  }
  if (adjacent && tag === "JJ" && headsPhrase && /^(?:DT|PRP\$|POS|JJ)$/.test(left)) return "NN"; // a senior official in
  if (adjacent && tag === "VBZ" && /^(?:JJ|VBP|VB)$/.test(left)) return "NNS"; // they take turns
  if (tag === "NN" && bothClasses.has(word) && /^(?:NN|JJ)/.test(next)) return "JJ";
  if (tag === "VB" && left === "NN" && next === "NN" && can(word, "NN")) return "NN"; // space launch pad
  if (tag === "VB" && coordinated) return "VBP";
  const verb = can(word, "VB") || can(word, "VBP");
  if (left === "NNS" || left === "NNPS") return tag === "VB" || (verb && opensObject(next)) ? "VBP" : tag;
  return pluralSubjects.has(leftWord) && (tag === "VB" || verb) ? "VBP" : tag;
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
  for (let k = at; k >= 0 && at - k < 30 && !bounds(tags[k], words[k]); k--)
    if (isFinite(tags[k])) {
      if (reporting.has(words[k])) break;
      return "VBN";
    }
  for (let k = i + 1; k < tags.length && k - i < 15 && !bounds(tags[k], words[k]); k++)
    if (isFinite(tags[k])) return "VBN";
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
