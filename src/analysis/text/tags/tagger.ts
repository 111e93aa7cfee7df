// Tags without a dictionary: closed classes, capitals, suffixes, and a short list of the verbs of news. A few kB, for
// the places where natural's 0.6 MB cannot go. repairs.ts then looks at the neighbours, as it does for natural's tags.

import {capitalNouns, closed, doubles, exceptions, pluralNames, verbs} from "../../english/lexicons/tags.js";
import {inflect, type Form} from "../../english/inflect.js";
import {irregularVerbs} from "../../english/lexicons/irregular.js";
import {TIME_NAMES} from "../../english/calendar.js";
import {demonyms} from "../../english/lexicons/demonyms.js";
import {repair, soften} from "./repairs.js";

const fixed = new Map<string, string>();
const fixedCapital = new Map<string, string>(); // what also holds of a word with a capital inside a sentence
for (const lists of [closed, exceptions])
  for (const [tag, words] of Object.entries(lists))
    for (const word of words) {
      fixed.set(word, tag);
      if (lists === closed && !/^(?:JJ|RB|VB|CD)/.test(tag)) fixedCapital.set(word, tag);
    }
for (const word of TIME_NAMES) fixed.set(word, "NNP");
for (const word of pluralNames) fixed.set(word, "NNPS");
for (const word of capitalNouns) fixed.set(word, word.endsWith("s") ? "NNS" : "NN");

// Inflected form → the tags it may have.
const forms = new Map<string, Set<string>>();
function learn(form: string, tag: string): void {
  const tags = forms.get(form);
  if (tags) tags.add(tag);
  else forms.set(form, new Set([tag]));
}
const TAGS: Readonly<Record<Form, string>> = {base: "VB", s: "VBZ", past: "VBD", part: "VBN", ing: "VBG"};
for (const base of [...verbs, ...doubles, ...irregularVerbs.keys()])
  for (const [form, kind] of inflect(base)) if (!form.includes(" ")) learn(form, TAGS[kind]);
const nounsToo = new Set(doubles.flatMap((base) => [base, ...(forms.get(base) ? [base + "s"] : [])]));
/** The tag of a word that has one tag nearly always: closed classes, months, signs, deceptive endings. Else undefined. */
export function closedTag(word: string): string | undefined {
  const exact = fixed.get(word);
  return exact ?? (/^\p{Lu}(?!\p{Lu})/u.test(word) ? fixedCapital.get(word.toLowerCase()) : undefined);
}

const SUFFIXES: [RegExp, string][] = [
  [/ly$/, "RB"],
  [/..ing$/, "VBG"],
  [/..ed$/, "VBN"],
  [/(?:[^-]ness|ment|tion|sion|ity|ism|ship|hood|ance|ence|age|dom|or|er|ist|ian|man|cy|gy|phy)$/, "NN"],
  [/(?:ous|ful|less|able|ible|ive|ic|ical|ish|ary|ual|ial|ional|ental|ese|like|wide|ward)$/, "JJ"],
  [/..(?:al|ic)$/, "JJ"],
  [/..i[sz]e$|..ify$/, "VB"],
  [/..i[sz]es$|..ifies$/, "VBZ"],
  [/(?:[^s]|..e)s$/, "NNS"]
];

/** A tag by the look of a word that no list has: figures, hyphens, capitals, suffixes. */
export function guess(word: string): string {
  if (/^\p{N}/u.test(word)) return guessFigure(word);
  if (!/\p{L}/u.test(word)) return word === '"' ? word : "SYM";
  const last = word.slice(word.lastIndexOf("-") + 1);
  const joined = last.length < word.length;
  if (/^\p{Lu}/u.test(word)) {
    if (joined && /^\p{Ll}/u.test(last)) return "JJ"; // Soviet-era, Trump-backed
    return demonyms.has(word.toLowerCase())
      ? /(?:[^e]s|men)$/.test(word) && !/[iu]s[hs]$/.test(word)
        ? "NNPS"
        : "JJ"
      : "NNP";
  }
  if (joined)
    return /^\p{Ll}+-(?:in|up|off|out|down|over|back)$/u.test(word) ? "NN" : last.endsWith("s") ? "NNS" : "JJ";
  return SUFFIXES.find(([suffix]) => suffix.test(word))?.[1] ?? "NN";
}

function guessFigure(word: string): string {
  if (/^\p{N}+(?:st|nd|rd|th)$/u.test(word) || /-\p{L}/u.test(word)) return "JJ"; // 18th, 20-year-old
  return "CD";
}

function open(word: string): string {
  const tags = /^\p{Lu}/u.test(word) ? undefined : forms.get(word);
  if (!tags) return guess(word);
  if (tags.has("VBG")) return "VBG";
  if (tags.has("VBN")) return tags.has("VBD") && !word.endsWith("ed") ? "VBD" : "VBN";
  if (tags.has("VBD")) return "VBD";
  if (tags.has("VBZ")) return nounsToo.has(word) ? "NNS" : "VBZ";
  return nounsToo.has(word) ? "NN" : "VB";
}

/** Whether the light tagger knows of a word that it can have a tag. */
export function canBe(word: string, tag: string): boolean {
  const small = word.toLowerCase();
  if (forms.get(small)?.has(tag === "VBP" ? "VB" : tag)) return true;
  if (tag === "VBD" || tag === "VBN") return /..ed$/.test(small) && !fixed.has(small);
  if (tag === "JJ") return /(?:ous|ful|less|ble|ive|ic|al|ish|ary)$/.test(small) || /..ed$/.test(small);
  return tag === "NN" && !/(?:ed|ing|ly|s)$/.test(small) && !fixed.has(small);
}

const dictionary = {can: canBe, common: (small: string) => fixed.has(small) || forms.has(small)};

/** Tags of the words of one sentence, from their looks and their neighbours alone. */
export function tagLightly(tokens: string[]): string[] {
  const words = soften(tokens, dictionary.common);
  return repair(
    words,
    words.map((word) => closedTag(word) ?? open(word)),
    dictionary
  );
}
