// The forms of English words, there and back: a list names a word once and matches all its forms.

import {doubtful, irregularPlurals, irregularVerbs} from "./lexicons/irregular.js";
import {list, setOf} from "./words.js";

export {list};

export type Form = "base" | "s" | "past" | "part" | "ing";

/** Longer verbs that double their last letter: the stress is on it, or the last part is a word by itself. */
const DOUBLED = setOf(`
  abet, abhor, abut, acquit, admit, allot, annul, aver, backstab, begin, beget, beset, bullshit, commit, compel, concur, confer,
  control, debar, deadpan, defer, demur, deter, disbar, dispel, emit, equip, excel, expel, extol, forbid, forget,
  handicap, hobnob, impel, incur, infer, inter, kidnap, leapfrog, occur, offset, omit, outbid, outrun,
  outwit, overlap, overrun, patrol, permit, prefer, propel, rebel, rebut, recap, recur, refer, regret, remit, repel, reset, sandbag,
  sidestep, submit, transfer, transmit, typeset, unplug, unwrap, upset, whiz, worship, zigzag
`);
const SHORT = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtvz]$/; // slam, slammed; squat, squatted
const BRITISH = /[aeiouy][^aeiou]+[aeiou]l$/; // travelled beside traveled
const HARD_C = /[aeiou]c$/; // panicked

const Y = /[^aeiou]y$/;
const SIBILANT = /(?:[sxz]|ch|sh)$/;
const MEN = /(?<!^hu|^ger|^ro|^nor|^otto|^talis|^sha|^cai)man$/;

/** The stems that -ed and -ing are put to. */
function stems(lemma: string): string[] {
  if (HARD_C.test(lemma)) return [`${lemma}k`];
  const double = lemma + lemma.at(-1);
  if (DOUBLED.has(lemma) || SHORT.test(lemma)) return [double];
  return BRITISH.test(lemma) ? [lemma, double] : [lemma];
}

function regularPasts(lemma: string): string[] {
  if (lemma.endsWith("e")) return [`${lemma}d`];
  if (Y.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return stems(lemma).map((stem) => `${stem}ed`);
}

function gerunds(lemma: string): string[] {
  if (/[^aeo]ie$/.test(lemma)) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(lemma) && lemma !== "be") return [`${lemma.slice(0, -1)}ing`];
  return stems(lemma).map((stem) => `${stem}ing`);
}

function presents(lemma: string): string[] {
  if (lemma === "be") return ["is", "are", "am"];
  if (lemma === "have") return ["has"];
  if (Y.test(lemma)) return [`${lemma.slice(0, -1)}ies`];
  if (/[aeiou]z$/.test(lemma) && (SHORT.test(lemma) || DOUBLED.has(lemma))) return [`${lemma}zes`]; // quizzes
  return [lemma + (SIBILANT.test(lemma) || /[^aeiou]o$/.test(lemma) ? "es" : "s")];
}

/** The inflected forms of a verb, each with what it can be; the usual form of each kind comes first. */
export function inflect(lemma: string): [form: string, kind: Form][] {
  const [pasts, participles] = irregularVerbs.get(lemma) ?? [regularPasts(lemma), regularPasts(lemma)];
  const forms: [string, Form][] = [[lemma, "base"]];
  for (const form of presents(lemma)) forms.push([form, "s"]);
  for (const form of pasts) forms.push([form, "past"]);
  for (const form of participles) forms.push([form, "part"]);
  for (const form of gerunds(lemma)) forms.push([form, "ing"]);
  return forms;
}

/** The plural of a noun. Nouns that end in -s are plural already, or have none: "police forces", "news". */
export function plural(noun: string): string {
  const known = irregularPlurals.get(noun);
  if (known) return known;
  if (MEN.test(noun)) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith("sis")) return `${noun.slice(0, -2)}es`;
  if (/[^sua]s$/.test(noun)) return noun;
  if (SIBILANT.test(noun)) return `${noun}es`;
  return Y.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** A noun and its plural; of a noun of several words the last changes. */
export function inflectNoun(noun: string): string[] {
  const blank = noun.lastIndexOf(" ") + 1;
  return [...new Set([noun, noun.slice(0, blank) + plural(noun.slice(blank))])];
}

function split(entry: string): [head: string, rest: string] {
  const blank = entry.indexOf(" ");
  return blank < 0 ? [entry, ""] : [entry.slice(0, blank), entry.slice(blank)];
}

/**
 * The forms of a verb: `verb("speak")` is speak, speaks, spoke, spoken, speaking. Only the first word changes, so
 * `verb("point to")` works.
 */
export function verb(entry: string): string[] {
  const [head, rest] = split(entry);
  return [...new Set(inflect(head).map(([form]) => form))].map((form) => form + rest);
}

/** `verbs("slam, blast")`: the forms of several verbs. */
export const verbs = (entries: string): string[] => list(entries).flatMap(verb);

/** `nouns("threat, smear campaign")`: singular and plural. */
export const nouns = (entries: string): string[] => list(entries).flatMap(inflectNoun);

const BE = list("is, are, was, were, be, been, being");
const MANNER = list("widely, generally, often, sometimes, commonly, usually, frequently, also, still, now, long");

/** Passives with at most one adverb inside: `passive("thought, believed")` is "is thought", "was widely thought" … */
export function passive(participles: string): string[] {
  return list(participles).flatMap((p) => BE.flatMap((be) => [`${be} ${p}`, ...MANNER.map((a) => `${be} ${a} ${p}`)]));
}

/** Every pair of a first and a second part: `pairs("some, many", "critics, experts")`. */
export function pairs(first: string, second: string): string[] {
  return list(first).flatMap((a) => list(second).map((b) => `${a} ${b}`));
}

/** Irregular form → the words it is a form of, and the rarer verb of the same name: "lay" → "lie". */
const IRREGULAR = new Map<string, string[]>();
const NAMESAKES = new Map<string, string>();
for (const [name, forms] of irregularVerbs) {
  const [verb, sense] = split(name);
  for (const form of new Set(forms.flat())) {
    if (form === verb) continue;
    if (sense) NAMESAKES.set(form, verb);
    else IRREGULAR.set(form, [...(IRREGULAR.get(form) ?? []), verb]);
  }
}
for (const form of presents("be")) IRREGULAR.set(form, ["be"]);
IRREGULAR.set("has", ["have"]);
for (const [noun, form] of irregularPlurals) IRREGULAR.set(form, [...(IRREGULAR.get(form) ?? []), noun]);

/** The base of an irregular form, that of its rarer namesake too: "gave" is "give", "lay" is "lie". */
export const irregularBase = (form: string): string | undefined => IRREGULAR.get(form)?.[0] ?? NAMESAKES.get(form);

/**
 * What a word may be a form of: `bases("denied")` holds "deny", `bases("stole")` "steal"; for "ly", "slowly" holds "slow".
 * With a tag, a noun is no form of a verb that only looks like one: "the ground" is nothing ground.
 */
export function bases(word: string, tag = ""): string[] {
  const irregular = doubtful.has(word) && tag !== "" && !tag.startsWith("VB") ? undefined : IRREGULAR.get(word);
  return irregular ? [...irregular, ...regularBases(word)] : regularBases(word);
}

function regularBases(word: string): string[] {
  const cut = (n: number, tail = ""): string => word.slice(0, -n) + tail;
  const short = (n: number): string[] =>
    word.length > n + 2 && word.at(-n - 1) === word.at(-n - 2) ? [cut(n + 1)] : []; // slamming, slam
  if (word.length < 4) return [];
  if (word.endsWith("men")) return [cut(3, "man")];
  if (word.endsWith("ies") || word.endsWith("ied")) return [cut(3, "y"), cut(1)]; // denied, lied
  if (word.endsWith("ses")) return [cut(1), cut(2), cut(2, "is"), ...short(2)]; // crises
  if (/(?:[oxz]|ch|sh)es$/.test(word)) return [cut(1), cut(2), ...short(2)];
  if (/[su]s$/.test(word)) return [];
  if (word.endsWith("s")) return [cut(1)];
  if (word.endsWith("cked")) return [cut(2), cut(3)]; // attacked, panicked
  if (word.endsWith("ed")) return [cut(1), cut(2), ...short(2)];
  if (word.endsWith("cking")) return [cut(3), cut(4)];
  if (word.endsWith("ying")) return [cut(3), cut(4, "ie")]; // denying, lying
  if (word.endsWith("ing")) return [cut(3), cut(3, "e"), ...short(3)];
  if (word.endsWith("ily")) return [cut(3, "y")];
  if (word.endsWith("ally")) return [cut(2), cut(4)];
  if (word.endsWith("ly")) return [cut(2), cut(1, "e")];
  return [];
}
