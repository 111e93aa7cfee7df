// What holds of every word list: it is read as it was meant, and each of its entries can be found in a text.

import {describe, expect, it} from "vitest";
import {contextOf} from "../../../loaders/evaluate/context.js";
import {finder} from "../../../src/analysis/english/finder.js";
import {bases, inflect} from "../../../src/analysis/english/inflect.js";
import {firmly, sure} from "../../../src/analysis/english/lexicons/certainty.js";
import {degree} from "../../../src/analysis/english/lexicons/degree.js";
import {hedges} from "../../../src/analysis/english/lexicons/hedges.js";
import {fact, literal, loaded, verbsOnly} from "../../../src/analysis/english/lexicons/loaded.js";
import {contrast, empty, limiters, negators, reducers} from "../../../src/analysis/english/lexicons/negation.js";
import {news, off, senses} from "../../../src/analysis/english/lexicons/tone.js";
import {VERBS} from "../../../src/analysis/english/lexicons/cues.js";
import {classes, list, setOf} from "../../../src/analysis/english/words.js";
import {verbsOf} from "../../../src/analysis/grammar/forms.js";
import {afinn, mayBe} from "../../../src/analysis/text/tags/nlp.js";
import {features} from "../../../src/analysis/features/index.js";

describe("the reader of word lists", () => {
  it("takes what stands between commas, whatever the line breaks", () => {
    expect(list("in\n  theory, perhaps,\n  ")).toEqual(["in theory", "perhaps"]);
    expect(setOf("a, b, a").size).toBe(2);
  });

  it("leaves comments out", () => {
    expect(list("# of doubt\n perhaps, # and its like\n maybe")).toEqual(["perhaps", "maybe"]);
    expect(list("#metoo, c#")).toEqual(["#metoo", "c#"]);
  });

  it("reads a class a line, which may go on below", () => {
    expect(classes("\n# two\ntaxes: levy, duty,\n  toll\n\nboats (small): canoe\n")).toEqual([
      ["taxes", ["levy", "duty", "toll"]],
      ["boats (small)", ["canoe"]]
    ]);
    expect(() => classes("taxes levy, duty")).toThrow("no class before a colon in “taxes levy, duty”");
  });
});

type Lists = Readonly<Record<string, readonly string[]>>;

const formLists: Record<string, Lists> = {loaded, tone: news}; // looked up with forms
const lists: Record<string, Lists> = {
  ...formLists,
  hedges,
  sure,
  degree,
  others: {fact, verbsOnly, off, firmly, negators, contrast, limiters, empty, reducers}
};
const entriesOf = (name: string): [kind: string, entry: string][] =>
  Object.entries(lists[name]).flatMap(([kind, entries]) => entries.map((e): [string, string] => [kind, e]));

/** Classes whose guard lets an entry through to a later class: "some 300" and "some guests", "the alleged" and "alleged". */
const GUARDED = new Set(["approximator", "hearsay"]);

/** Entries of three and more words of content that are one thing. */
const COMPOUNDS = setOf(`
  critical race theory, social justice warrior, quid pro quo, tour de force, climate change denier, thin blue line, dirty little secret,
  rearranging deck chairs, ticking time bomb
`);

describe.each(Object.keys(lists))("%s", (name) => {
  it("holds nothing twice", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [kind, entry] of entriesOf(name)) {
      const key = name === "others" ? `${kind} ${entry}` : entry;
      if (seen.has(key) && !GUARDED.has(seen.get(key) as string))
        twice.push(`${entry} in ${seen.get(key)} and ${kind}`);
      seen.set(key, kind);
    }
    expect(twice).toEqual([]);
  });

  it("holds no two entries that were glued together", () => {
    if (name === "hedges") return; // its long entries are made by rule
    const isSmall = (word: string): boolean => word.includes("'") || !/^(?:NN|JJ|VB[GND]?$)/.test(tagOf(word));
    const glued = entriesOf(name)
      .map(([, entry]) => entry)
      .filter((entry) => {
        const words = entry.split(" ");
        const long = words.filter((word) => word.length > 3);
        return new Set(long).size < long.length || (words.length > 2 && !words.some(isSmall) && !COMPOUNDS.has(entry));
      });
    expect(glued).toEqual([]);
  });

  it("holds nothing that could never match", () => {
    const never = [...new Set(entriesOf(name).map(([, entry]) => entry))].filter((entry) => {
      const context = contextOf(entry);
      return finder({a: [entry]})(context).length !== 1;
    });
    expect(never).toEqual([]);
  });
});

const tagOf = (word: string): string => contextOf(`the ${word}`).text.words[1]?.tag ?? "";

describe.each(Object.keys(formLists))("%s, which stands for the forms of its words", (name) => {
  const entries = new Set(entriesOf(name).map(([, entry]) => entry));

  it("is found in every form of each verb", () => {
    const lost: string[] = [];
    for (const entry of entries) {
      const [head, ...rest] = entry.split(" ");
      if (!mayBe(head, "VB")) continue;
      for (const [form] of inflect(head)) {
        const whole = [form, ...rest].join(" ");
        if (!entries.has(whole) && !bases(form, "VBD").includes(head)) lost.push(whole);
      }
    }
    expect(lost).toEqual([]);
  });

  it("names no form beside its base, in one class", () => {
    const sensed = new Set(Object.values(senses).flat());
    const idle = Object.values(formLists[name]).flatMap((words) => {
      const known = new Set(words);
      return words.filter((entry) => {
        const parts = entry.split(" ");
        return parts.some((part, i) =>
          bases(part).some((base) => known.has(parts.with(i, base).join(" ")) && !sensed.has(base))
        );
      });
    });
    expect(idle).toEqual([]);
  });
});

describe("the verbs of the other lists", () => {
  it("of reporting are found in every form", () => {
    for (const {words} of VERBS)
      for (const phrase of words) {
        const [lemma] = phrase.split(" ");
        for (const [form, kind] of inflect(lemma.split("|")[0]))
          expect(
            verbsOf(form).some(({cue, kinds}) => cue.lemma === lemma.split("|")[0] && kinds.has(kind)),
            form
          ).toBe(true);
      }
  });

  it("in AFINN are found in every form, unless a form has a score of its own", () => {
    const switchedOff = new Set(off);
    const lost = [...afinn.keys()]
      .filter((word) => mayBe(word, "VB") && !word.includes(" ") && !switchedOff.has(word))
      .flatMap((word) =>
        inflect(word).flatMap(([form]) => (form === word || bases(form, "VBD").includes(word) ? [] : [form]))
      );
    expect(lost).toEqual([]);
  });

  it("are marked in a text in present and past", () => {
    const marks = (id: string, text: string): string[] =>
      (features.find((feature) => feature.id === id)?.detect(contextOf(text)) ?? []).map(({start, end}) =>
        text.slice(start, end)
      );
    for (const [present, past] of [
      ["The board misleads the town.", "The board misled the town."],
      ["They hide behind their lawyers.", "They hid behind their lawyers."],
      ["Vandals run amok at the pier.", "Vandals ran amok at the pier."],
      ["They steal the election.", "They stole the election."]
    ])
      expect([marks("loaded", present).length, marks("loaded", past).length], past).toEqual([1, 1]);
    expect(marks("tone", "The patient bled.")).toEqual(["bled"]);
    expect(marks("tone", "Engineers froze the pipe and fled.")).toEqual(["froze", "fled"]);
    expect(marks("tone", "The judge was sworn in and declined to speak.")).toEqual([]);
  });
});

it("the nouns beside which a word is meant as it stands hold nothing twice", () => {
  for (const [entry, nouns] of Object.entries(literal)) expect(new Set(nouns).size, entry).toBe(nouns.length);
});
