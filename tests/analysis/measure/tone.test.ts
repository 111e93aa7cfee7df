import {describe, expect, it} from "vitest";
import {contextOf} from "../../../loaders/evaluate/context.js";
import {tone} from "../../../src/analysis/features/tone.js";
import {news, off} from "../../../src/analysis/english/lexicons/tone.js";
import {damp, readTone, squash, toneTowards} from "../../../src/analysis/measure/tone.js";

const score = (text: string): number => squash(readTone(contextOf(text)).reduce((sum, {score}) => sum + score, 0));
const marked = (text: string, ignore: string[] = []): string[] =>
  tone.detect({...contextOf(text), ignore: new Set(ignore)}).map(({start, end}) => text.slice(start, end));

describe("tone", () => {
  it("is dark, bright or nothing", () => {
    expect(score("The flood was a disaster.")).toBeLessThan(-0.3);
    expect(score("The rescue was a triumph.")).toBeGreaterThan(0.3);
    expect(score("The bridge opened on Tuesday.")).toBe(0);
  });

  it("is turned round by a negation, and weaker than its opposite", () => {
    expect(score("The play was not good.")).toBeLessThan(0);
    expect(score("The play was not good.")).toBeGreaterThan(score("The play was bad."));
    expect(score("The play wasn’t good.")).toBeLessThan(0);
  });

  it("is turned round once by a negation, at the nearest toned word", () => {
    expect(marked("The crew is not happy to gamble with it.")).toEqual(["happy"]);
    expect(score("The crew is not happy to gamble with it.")).toBeLessThan(0);
  });

  it("is not turned round where a negation denies a limit, an adverb or a weak verb", () => {
    expect(marked("It is not merely about a boat.")).toEqual([]);
    expect(marked("The sales will not wait for them.")).toEqual([]);
    expect(score("The play was not only good.")).toBeGreaterThan(0);
  });

  it("stays what it is as the object of a negated verb, unless the verb is empty", () => {
    expect(score("The company has not addressed allegations.")).toBeLessThan(0);
    expect(score("The company did not cause harm.")).toBeGreaterThan(0);
    expect(score("The company has no problem.")).toBeGreaterThan(0);
  });

  it("is turned round by a fall", () => {
    expect(score("The bank told of a 12% fall in profit.")).toBeLessThan(0);
    expect(score("Profit fell by 12%.")).toBeLessThan(0);
    expect(score("The town told of a decline in violence.")).toBeGreaterThan(0);
    expect(score("The loss of jobs hurt the town.")).toBeLessThan(0);
    expect(score("A cut in benefits angered them.")).toBeLessThan(0);
    expect(score("The mayor was cleared of corruption.")).toBeGreaterThan(0);
  });

  it("grows with such before an adjective only", () => {
    const notes = (text: string) => readTone(contextOf(text)).map(({note}) => note);
    expect(notes("Islanders heard such promises.")).toEqual(["worth +1"]);
    expect(notes("It was such bad music.")).toEqual(["worth −3, strengthened by the word before"]);
  });

  it("is not heard in set phrases, nor in the other part of speech", () => {
    for (const text of [
      "Repairs could take nine weeks.",
      "Two people familiar with the inspection spoke.",
      "The relief service runs twice a day.",
      "The company declined to comment.",
      "The country has nuclear ambitions.",
      "A press release followed.",
      "They lead on goal difference.",
      "One wonders why they came.",
      "The defending champions travelled north.",
      "The patients were seen by Tuesday."
    ])
      expect(marked(text), text).toEqual([]);
    expect(marked("It was a wonder.")).toEqual(["wonder"]);
    expect(readTone(contextOf("He scored a late winner from a penalty.")).map(({note}) => note)).toEqual([
      "worth +2",
      "worth −1"
    ]);
  });

  it("counts a word of degree before a toned word as degree only", () => {
    expect(marked("The council is bitterly divided.")).toEqual(["divided"]);
  });

  it("is not turned round from far away or from another sentence", () => {
    expect(score("Not that the long first act was good.")).toBeGreaterThan(0);
    expect(score("They said no. Good.")).toBeGreaterThan(0);
  });

  it("grows and shrinks with a word of degree", () => {
    expect(score("A very good play.")).toBeGreaterThan(score("A good play."));
    expect(score("A fairly good play.")).toBeLessThan(score("A good play."));
  });

  it("gives what follows but more weight", () => {
    expect(score("The play was good but the music was bad.")).toBeLessThan(0);
    expect(score("The music was bad but the play was good.")).toBeGreaterThan(0);
  });

  it("is strengthened over no stop, and by no word of another sentence", () => {
    const alone = readTone(contextOf("Lovely weather helped.")).map(({note}) => note);
    for (const before of ["They asked for more.", "The clerk thought so!", "It was he who wanted much more:"])
      expect(
        readTone(contextOf(`${before} ${before.endsWith(":") ? "lovely" : "Lovely"} weather helped.`))
          .map(({note}) => note)
          .slice(-alone.length),
        before
      ).toEqual(alone);
    expect(marked("They needed it badly. Awful news came.")).toEqual(["badly", "Awful"]);
  });

  it("is turned round by a verb of prevention, in active and passive", () => {
    const notes = (text: string) =>
      readTone(contextOf(text)).map(({hit, score}) => `${score > 0 ? "+" : "-"}${hit.entry}`);
    expect(notes("The pilot averted a major crash.")).toEqual(["+crash"]);
    expect(notes("Guards foiled the fraud.")).toEqual(["+fraud"]);
    expect(notes("A famine was narrowly avoided.")).toEqual(["+famine"]);
    expect(notes("They hope to stave off a crisis.")).toEqual(["+hope", "+crisis"]);
    expect(notes("The tariff prevented success.")).toEqual(["-success"]);
    expect(notes("The crew could not avert the collapse.")).toEqual(["-collapse"]);
    expect(notes("The talks were anything but friendly.")).toEqual(["-friendly"]);
    expect(notes("The crash stopped traffic on the pier.")).toEqual(["-crash"]);
  });

  it("is turned round by a fall only where it is what falls", () => {
    const notes = (text: string) =>
      readTone(contextOf(text)).map(({hit, score}) => `${score > 0 ? "+" : "-"}${hit.entry}`);
    expect(notes("The danger of famine receded.")).toEqual(["+danger"]);
    expect(notes("Fears of a recession have eased.")).toEqual(["+fear"]);
    expect(notes("The number of murders fell to nine.")).toEqual(["+murders"]);
    expect(notes("Crime rates declined in May.")).toEqual(["+crime"]);
    expect(notes("The hero fell from his horse.")).toEqual(["+hero"]);
    expect(notes("The attack dropped stones on the pier.")).toEqual(["-attack"]);
    expect(notes("The mayor of the terrible town fell.")).toEqual(["-terrible"]);
  });

  it("is not heard in fixed terms, nor in worth, ease and clear", () => {
    for (const text of [
      "The gross national income of Norland was published.",
      "Crude futures rose.",
      "She teaches criminal law.",
      "The emergency services came.",
      "The pier is worth a million, and it is clear who owns it.",
      "The rules eased in May."
    ])
      expect(marked(text), text).toEqual([]);
    expect(marked("It was a gross insult by a criminal gang.")).toEqual(["gross", "insult", "criminal", "gang"]);
  });

  it("is what it is after but, whatever was denied before", () => {
    const notes = (text: string) =>
      readTone(contextOf(text)).map(({hit, score}) => `${score > 0 ? "+" : "-"}${hit.entry}`);
    expect(notes("The audience was not bored but furious.")).toEqual(["+bored", "-furious"]);
    expect(notes("It is no triumph but a disaster.")).toEqual(["-triumph", "-disaster"]);
    expect(notes("The film was not only good but great.")).toEqual(["+good", "+great"]);
    expect(notes("It is neither good nor bad.")).toEqual(["-good", "+bad"]);
  });

  it("leaves names and topic words out", () => {
    expect(marked("The Supreme Court of Great Britain thanked Hope Young.")).toEqual(["thanked"]);
    expect(marked("The gift was splendid.", ["gift"])).toEqual(["splendid"]);
    expect(marked("The United States shares its interests with Russia.")).toEqual([]);
  });

  it("reads a headline in title case", () => {
    expect(marked("Flood Disaster Kills Three")).toContain("Disaster");
  });

  it("reads regular forms of its words", () => {
    expect(marked("Massacres shocked the region.")).toContain("Massacres");
    expect(marked("According to his aides, goods arrived.")).toEqual([]);
  });

  it("has weights that add up to the squashed score of the sentence", () => {
    const marks = tone.detect(contextOf("The splendid parade ended in a terrible disaster."));
    const sum = marks.reduce((total, {weight}) => total + weight, 0);
    expect(sum).toBeCloseTo(score("The splendid parade ended in a terrible disaster."), 10);
    expect(Math.abs(squash(1000))).toBeLessThan(1);
    expect(damp(0)).toBeCloseTo(1 / Math.sqrt(15), 10);
  });

  it("weighs what stands near a target more", () => {
    const text =
      "Anna was brave and kind, although the town suffered a terrible flood, a fire and a scandal that nobody forgave.";
    const towards = (name: string): number =>
      toneTowards(contextOf(text), {start: text.indexOf(name), end: text.indexOf(name) + name.length});
    expect(towards("Anna")).toBeGreaterThan(towards("flood"));
  });
});

describe("the words of tone", () => {
  it("stand under one score only", () => {
    const words = Object.values(news).flat() as string[];
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it("are not switched off by the list of false friends", () => {
    const words = new Set<string>(Object.values(news).flat());
    expect(off.filter((word) => words.has(word))).toEqual([]);
  });
});
