// Names and titles among the hits of a word list: what is somebody's name says nothing of tone.

import {foldWords, type Hit} from "../english/finder.js";
import {readTypography} from "../english/typography.js";
import {loaded} from "../english/lexicons/loaded.js";
import type {Context} from "../model/features.js";
import type {Sentence, Span} from "../model/text.js";
import type {Name, NameKind} from "../model/voices.js";

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const plain = (word: string): string => word.toLowerCase().replace(/['’]s?$/, "");

/** Groups and creeds take a capital without being anybody's name: "the Nazis", "Antifa". */
const creeds = new Set<string>([...loaded.power, ...loaded.label]);

const SPEAKS = /^(?:said|says|told|tells|added|adds|wrote|writes|replied|denied|denies)$/;

/** The kind of name that a word is inside of, or, with a capital, a part of: those of persons are known anywhere. */
export function nameMap(article: string, names: readonly Name[]): (span: Span) => NameKind | undefined {
  const starts = new Map<number, NameKind>();
  const persons = new Set<string>();
  for (const {kind, mentions} of names)
    for (const {form, start, end} of mentions) {
      if (form !== "name") continue;
      for (const {0: word, index} of article.slice(start, end).matchAll(/[^\s-]+/g)) {
        starts.set(start + index, kind);
        if (kind === "person") persons.add(plain(word));
      }
    }
  return ({start, end}) => {
    const word = article.slice(start, end);
    return starts.get(start) ?? (isCapital(word) && persons.has(plain(word)) ? "person" : undefined);
  };
}

/**
 * A test for hits inside names: a capital in mid-sentence, as in "Supreme Court" or "heard that Savage had left"; at the
 * start of a sentence or in a headline only what is a name elsewhere, or speaks without an article.
 */
export function nameTest(context: Context): (hit: Hit, sentence: Sentence) => boolean {
  const {article, text, nameOf} = context;
  const small = foldWords(context);
  const capitals = text.words.map(({start, end}) => isCapital(article.text.slice(start, end)));
  const titled = new Map<Sentence, boolean>();
  const inTitleCase = (sentence: Sentence): boolean => {
    if (!titled.has(sentence)) titled.set(sentence, isTitle(context, sentence));
    return titled.get(sentence) as boolean;
  };
  return ({entry, from, to, near}, sentence) => {
    if (!capitals[from]) return false;
    const free = from === sentence.words[0] || inTitleCase(sentence);
    if (!free && (isCapital(near(1).raw) || isCapital(near(-1).raw) || to - from > 1)) return true;
    const name = nameOf?.(text.words[from]);
    if (name === "person") return true; // "Lackey, of Riverton": names go before lists
    if (creeds.has(entry)) return false;
    if (name) return true;
    if (!free) return !/[“"‘':—–-]\s*$/.test(article.text.slice(text.words[from - 1].end, text.words[from].start));
    return from === sentence.words[0] && !/(?:s|ing|ed)$/.test(small[from]) && SPEAKS.test(near(1).word);
  };
}

/** Set like a headline: capitals then tell nothing. */
const isTitle = ({article, text}: Context, {words: [from, to]}: Sentence): boolean =>
  readTypography(text.words.slice(from, to).map(({start, end}) => article.text.slice(start, end))).heading;
