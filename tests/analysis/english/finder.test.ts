import {describe, expect, it} from "vitest";
import {contextOf} from "../../../loaders/evaluate/context.js";
import {finder, lexicon, type Guard, type Lists} from "../../../src/analysis/english/finder.js";

const find = (lists: Lists, text: string, guards: Record<string, Guard> = {}, forms = false): string[] => {
  const context = contextOf(text);
  return finder(lists, guards, {forms})(context).map(
    ({kind, from, to}) => `${kind}:${text.slice(context.text.words[from].start, context.text.words[to - 1].end)}`
  );
};

describe("finder", () => {
  it("finds whole words in any case", () => {
    expect(find({a: ["may"]}, "MAY be; maybe mayor, May.")).toEqual(["a:MAY", "a:May"]);
  });

  it("reads straight and curly apostrophes alike", () => {
    expect(find({a: ["don't", "it’s"]}, "I don’t know; it's late; I don't.")).toEqual(["a:don’t", "a:it's", "a:don't"]);
  });

  it("takes the longest entry, and none twice", () => {
    expect(find({a: ["sort", "sort of"], b: ["of course"]}, "It is sort of course work.")).toEqual(["a:sort of"]);
  });

  it("takes the first kind where two hold the same entry", () => {
    expect(find({b: ["dark"], a: ["dark"]}, "A dark night.")).toEqual(["b:dark"]);
  });

  it("lets only white space stand inside an entry", () => {
    expect(find({a: ["more than"]}, "More\nthan this; more, than that.")).toEqual(["a:More\nthan"]);
  });

  it("does not run over the end of a sentence", () => {
    expect(find({a: ["of course"]}, "A box of. Course work follows.")).toEqual([]);
  });

  it("matches a possessive", () => {
    expect(find({a: ["regime"]}, "The regime's friends and the regime’s foes.")).toEqual(["a:regime's", "a:regime’s"]);
  });

  it("tries the shorter entry where a guard refuses the longer", () => {
    const refuse: Guard = () => false;
    expect(find({a: ["sort of", "sort"]}, "A sort of tea.", {"sort of": refuse})).toEqual(["a:sort"]);
  });

  it("guards by kind and by entry", () => {
    const capital: Guard = ({from}, {article, text}) => /[A-Z]/.test(article.text.charAt(text.words[from].start));
    expect(
      find({a: ["may", "can"], b: ["must"]}, "They May, they may, can, Must.", {may: capital, b: capital})
    ).toEqual(["a:May", "a:can", "b:Must"]);
  });

  it("shows a guard the neighbours in the sentence, and nothing beyond", () => {
    const seen: string[] = [];
    const look: Guard = ({near}) => {
      seen.push(near(-2).word, near(-1).word, near(1).raw, near(2).raw);
      return true;
    };
    find({a: ["may"]}, "Yes. They may Go. No.", {may: look});
    expect(seen).toEqual(["", "they", "Go", ""]);
  });

  it("matches regular forms where asked to", () => {
    expect(find({a: ["slam", "deny", "lash out"]}, "He slammed it, denies it, lashed out.", {}, true)).toEqual([
      "a:slammed",
      "a:denies",
      "a:lashed out"
    ]);
    expect(find({a: ["slam"]}, "He slammed it.")).toEqual([]);
  });

  it("matches irregular forms, and follows every reading of a word", () => {
    const forms = (lists: Lists, text: string): string[] => find(lists, text, {}, true);
    expect(forms({a: ["steal the vote", "freeze"]}, "They stole the vote. The lake froze.")).toEqual([
      "a:stole the vote",
      "a:froze"
    ]);
    expect(forms({a: ["declined to say", "decline"]}, "Sales declined.")).toEqual(["a:declined"]);
    expect(forms({a: ["ground zero", "grind"]}, "The ground is wet.")).toEqual([]);
  });

  it("is not misled by names that every object has", () => {
    expect(find({a: ["constructor", "toString"]}, "The constructor came; hasOwnProperty __proto__.")).toEqual([
      "a:constructor"
    ]);
  });

  it("finds as many entries as there are in a long text", () => {
    expect(find({a: ["sort of a kind", "so"]}, "sort of ".repeat(20_000))).toHaveLength(0);
    expect(find({a: ["so"]}, "so ".repeat(20_000))).toHaveLength(20_000);
    expect(find({a: ["so"]}, "a".repeat(1_000_000))).toHaveLength(0);
  });
});

describe("lexicon", () => {
  it("marks each entry with its kind, voice and weight", () => {
    const detect = lexicon("demo", {modal: ["may"]}, {}, () => ({weight: 0.5, note: "why"}));
    expect(detect(contextOf("It may. “You may go there now,” she said."))).toEqual([
      {start: 3, end: 6, feature: "demo", kind: "modal", voice: "own", weight: 0.5, note: "why"},
      {start: 13, end: 16, feature: "demo", kind: "modal", voice: "quoted", weight: 0.5, note: "why"}
    ]);
  });

  it("is plain unless told", () => {
    expect(lexicon("demo", {modal: ["may"]})(contextOf("It may."))).toEqual([
      {start: 3, end: 6, feature: "demo", kind: "modal", voice: "own", weight: 1}
    ]);
  });
});
