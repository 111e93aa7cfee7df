// Which language a text is in, by n-grams (eld 2, its smallest database; Cavnar & Trenkle 1994 for the idea). The
// detector reads only some 350 bytes, so a text is asked in stretches, and the answer says how much of it agrees.

import {eld} from "eld/extrasmall";

export interface Language {
  code: string; // ISO 639-1; "" if nothing could be told, "und" of another script than Latin
  sure: boolean; // false: too short, or no language holds most of the text
  share?: number; // the part of the letters looked at that is in this language, 0 to 1
}

const stretch = 300; // UTF-16 units
const mostStretches = 16; // spread evenly over longer texts
const fewestLetters = 80;
const fewestSigns = 25; // in scripts of syllables or words, where a sign says more
const fewestLeft = 30; // letters, when the names are left out
const sureShare = 0.7;

const foreignShare = 0.2; // of Latin letters: a text with fewer is in no language that is written in them

const LETTER = /\p{L}/gu;
const LATIN = /\p{sc=Latin}/gu;
const CASELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]*/gu;

/**
 * The language of a text. Short texts and texts in two halves are not sure, but for those with hardly a Latin letter,
 * which are sure not to be English. Time is bounded whatever the length.
 */
export function language(text: string): Language {
  const letters = new Map<string, number>();
  let all = 0;
  let signs = 0;
  let latin = 0;
  for (const piece of cut(text)) {
    const size = count(piece, LETTER);
    if (size === 0) continue;
    all += size;
    signs += count(piece, CASELESS);
    latin += count(piece, LATIN);
    const code = detect(piece);
    letters.set(code, (letters.get(code) ?? 0) + size);
  }
  const [code, size] = [...letters].reduce(
    (best, entry) => (entry[0] !== "" && entry[1] > best[1] ? entry : best),
    ["", 0]
  );
  const foreign = all > 0 && latin < foreignShare * all;
  if (code === "") return foreign ? {code: "und", sure: true} : {code, sure: false};
  const share = size / all;
  return {code, sure: foreign || (share >= sureShare && (all >= fewestLetters || signs >= fewestSigns)), share};
}

function cut(text: string): string[] {
  const pieces = Math.min(mostStretches, Math.ceil(text.length / stretch));
  return Array.from({length: pieces}, (_, i) => {
    const start = Math.floor((i * text.length) / pieces);
    return text.slice(start, start + stretch);
  });
}

// Names keep the spelling of other languages, so they are left out where enough is left without them.
function detect(piece: string): string {
  const plain = piece.replace(CAPITALISED, " ");
  const result = eld.detect(count(plain, LETTER) >= fewestLeft ? plain : piece);
  return result.isReliable() ? result.language : "";
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
