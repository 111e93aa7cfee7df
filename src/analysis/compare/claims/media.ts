// The medium of somebody's words, where one telling names it: "told the agency TASS".

import {fold, foldWords} from "../../english/finder.js";
import {agencies} from "../../english/lexicons/agencies.js";
import {occasions} from "../../english/lexicons/certainty.js";
import {demonyms} from "../../english/lexicons/demonyms.js";
import type {ClaimSource} from "../../model/compare.js";
import type {Span} from "../../model/text.js";
import {makeChange, type Change, type Pairing} from "./pairs.js";
import type {Reading} from "./read.js";
import {reportsClaim} from "./reports.js";
import {namesOf, shareName, sourceOf} from "./sources.js";

const farthest = 60; // characters between the cue and the medium

/** A medium named here for the words of a person whom the reference quotes too, through another medium or none. */
export function compareMedia(pairs: readonly Pairing[]): Change[] {
  for (const {solid, there, here} of pairs) {
    const medium = findMedium(here.reading, here.sentence.index);
    if (!medium) continue;
    const telling = here.reading
      .reports(here.sentence.index)
      .filter(({cue}) => cue && cue.start < medium.span.start && medium.span.start - cue.end < farthest)
      .sort((x, y) => y.cue!.start - x.cue!.start)[0];
    const speaker = sourceOf(here.reading, telling ?? null);
    if (!speaker || shareName(speaker.name, medium.name)) continue;
    const persons = personsIn(here.reading, speaker.span);
    const source = there.reading
      .reports(there.sentence.index)
      .filter((one) => reportsClaim(there.reading, one))
      .flatMap((one) => one.source ?? [])
      .find((span) => personsIn(there.reading, span).some((name) => persons.some((same) => shareName(name, same))));
    if (!source || shareName(there.reading.slice(there.sentence), medium.name)) continue;
    const other = findMedium(there.reading, there.sentence.index);
    if (other ? !solid : namesOccasion(there.reading, there.sentence.index)) continue;
    if (there.reading.article.text.includes(medium.name)) continue;
    return [
      makeChange(
        other ? "medium swapped" : "medium named",
        [there.reading, there.sentence.index, other?.span ?? source],
        [here.reading, here.sentence.index, medium.span, speaker.span],
        [other?.name, medium.name]
      )
    ];
  }
  return [];
}

const personsIn = (reading: Reading, span: {start: number; end: number}): string[] =>
  namesOf(reading, span).flatMap(({kind, name}) => (kind === "person" ? name : []));

const MEDIUM =
  /(?:news|newspaper|newswire|wire|agency|daily|weekly|magazine|tv|television|network|radio|channel|broadcaster|press|post|times|journal|tribune|gazette|herald|guardian|website|site|outlet|show|program|programme)$/i;
const told = new Set(occasions);
const AFTER = /^(?:told|tells|telling|to|with|on|by|in)$/;

/** Whether a sentence says on what occasion or in what kind of medium its words were said, if not in which. */
function namesOccasion({text, slice}: Reading, index: number): boolean {
  const [from, to] = text.sentences[index].words;
  return text.words.slice(from, to).some((word) => {
    const form = fold(slice(word));
    return told.has(form) || (form === slice(word) && MEDIUM.test(form));
  });
}

/** The medium through which words came, in a sentence: "told the news agency TASS", "to RIA". The span of its name. */
export function findMedium(reading: Reading, index: number): ClaimSource | null {
  const {text, slice} = reading;
  const [from, to] = text.sentences[index].words;
  const words = foldWords(reading);
  for (let i = from; i < Math.min(to, from + longestSearch) - 1; i++) {
    if (!AFTER.test(words[i])) continue;
    const telling = words[i].startsWith("t") && words[i] !== "to";
    if (!telling && !speaksBefore(words, from, i)) continue;
    const medium = mediumAt(reading, words, i + 1, to, telling || words[i] === "to");
    if (medium) return {name: slice(medium), span: medium};
  }
  return null;
}

const longestSearch = 200; // words of a sentence
const SPEECH =
  /^(?:said|says|saying|told|confirmed|confirmation|statement|interview|remarks|comments|spoke|speaking|announced|stated|explained|acknowledged|admitted|conceded|wrote|denied|quoted|reported)$/;

function speaksBefore(words: string[], from: number, i: number): boolean {
  return words.slice(Math.max(from, i - 8), i).some((word) => SPEECH.test(word));
}

/** A name right after at most six words that say what kind of medium it is, or one that everyone knows. */
function mediumAt({text, slice}: Reading, words: string[], from: number, to: number, known: boolean): Span | null {
  let media = false;
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const {start, end, tag} = text.words[i];
    if (i > from && !/^[\s"“’'.]*(?:s )?$/.test(slice({start: text.words[i - 1].end, end: start}))) return null;
    const capital = /^\p{Lu}/u.test(slice({start, end}));
    if (!capital && MEDIUM.test(words[i])) media = true;
    else if (!capital && !/^(?:DT|JJ|NN|NNS|POS|PRP\$|VBN|IN)$/.test(tag)) return null;
    if (!capital || demonyms.has(words[i])) continue;
    let last = i;
    while (
      last + 1 < to &&
      /^\p{Lu}/u.test(slice(text.words[last + 1])) &&
      /^[\s.]*$/.test(slice({start: text.words[last].end, end: text.words[last + 1].start}))
    )
      last++;
    if (last + 1 < to && MEDIUM.test(words[last + 1])) media = true; // "the Pioneer newspaper", "the Web site Pioneer"
    const span = {start, end: text.words[last].end};
    const name = slice(span);
    const single = agencies.has(name) || MEDIUM.test(name);
    return media || (known && single) ? span : null;
  }
  return null;
}
