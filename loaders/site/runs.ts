// An index of runs of words: which of them stand in a text is found in one pass over it, however many there are.

import {bisectRight} from "d3-array";

/** No run is longer, in words. */
export const longestRun = 8;

/** A text whose runs of so many words each are looked for, and what it is called in a find. */
export interface Sought {
  from: string;
  text: string;
  lengths: readonly number[];
}

/** A text that may be repeated: its runs are not looked for, or only those that are not below a length. */
export interface Open {
  text: string;
  below?: number;
}

export interface Found {
  from: string;
  words: string;
}

/**
 * A function that finds the first run in a text. Words are compared without case and marks, so that quotation marks and
 * line ends do not matter.
 */
export function indexRuns(sought: readonly Sought[], open: readonly Open[]): (text: string) => Found | null {
  const forms = new Map<string, number>(); // from 1; 0 is a word of no run
  const stream: number[] = []; // the words of all texts, a 0 after each
  const starts: number[] = []; // of each text in the stream
  const lengths = new Set(sought.flatMap((one) => one.lengths));
  let runs = 0; // at most
  for (const {text, lengths} of sought) {
    starts.push(stream.length);
    eachWord(text, (form) => {
      if (!forms.has(form)) forms.set(form, forms.size + 1);
      stream.push(forms.get(form) as number);
    });
    runs += (stream.length - (starts.at(-1) as number)) * lengths.length;
    stream.push(0);
  }

  // Open addressing; a slot holds 1 + where its run ends in the stream × longestRun + its length − 1.
  const size = 2 ** Math.ceil(Math.log2(2 * runs + 2));
  const table = new Uint32Array(size);
  const struck = new Uint8Array(size);
  const slotOf = (words: readonly number[], end: number, n: number, hash: number): number => {
    for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const value = table[slot] - 1;
      if (value < 0) return slot;
      const other = Math.floor(value / longestRun);
      let k = (value % longestRun) + 1 === n ? 0 : -1;
      while (k >= 0 && k < n && stream[other - k] === words[end - k]) k++;
      if (k === n) return slot;
    }
  };
  /** Visits the slot of every run of these lengths that ends at a word, until told to stop. */
  const walkBack = (words: readonly number[], end: number, visit: (slot: number, n: number) => boolean): boolean => {
    let hash = 0;
    for (let n = 1; n <= longestRun && n <= end + 1; n++) {
      const word = words[end - n + 1];
      if (word === 0) return false;
      hash = Math.imul(hash ^ word, 0x9e3779b1);
      hash ^= hash >>> 15;
      if (lengths.has(n) && visit(slotOf(words, end, n, hash), n)) return true;
    }
    return false;
  };
  for (const [i, start] of starts.entries()) {
    const wanted = new Set(sought[i].lengths);
    for (let end = start; stream[end] !== 0; end++)
      walkBack(stream, end, (slot, n) => {
        // no run leaves its text: a 0 stands before it
        if (wanted.has(n) && table[slot] === 0) table[slot] = 1 + end * longestRun + n - 1;
        return false;
      });
  }
  const read = (text: string, visit: (slot: number, n: number) => boolean): boolean => {
    const words: number[] = [];
    return eachWord(text, (form) => {
      const end = words.push(forms.get(form) ?? 0) - 1;
      return walkBack(words, end, (slot, n) => table[slot] !== 0 && visit(slot, n));
    });
  };
  for (const {text, below = Infinity} of open)
    read(text, (slot, n) => {
      if (n < below) struck[slot] = 1;
      return false;
    });
  const names = [...forms.keys()];
  return (text) => {
    let found: Found | null = null;
    read(text, (slot, n) => {
      if (struck[slot]) return false;
      const end = Math.floor((table[slot] - 1) / longestRun);
      const words = stream.slice(end - n + 1, end + 1).map((word) => names[word - 1]);
      found = {from: sought[bisectRight(starts, end) - 1].from, words: words.join(" ")};
      return true;
    });
    return found;
  };
}

/** Calls back with each word of a text, until told to stop; whether it was. */
function eachWord(text: string, visit: (form: string) => boolean | void): boolean {
  const pattern = /[\p{L}\p{N}]+/gu;
  const plain = text.normalize("NFC").toLowerCase();
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) if (visit(match[0])) return true;
  return false;
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0;
  eachWord(text, () => void count++);
  return count;
}
