import {describe, expect, it} from "vitest";
import {contextOf} from "../../../loaders/evaluate/context.js";
import {loaded} from "../../../src/analysis/features/loaded.js";
import {fact, loaded as fields} from "../../../src/analysis/english/lexicons/loaded.js";
import {readLoaded} from "../../../src/analysis/measure/loaded.js";

const marked = (text: string, ignore: string[] = []): string[] =>
  loaded.detect({...contextOf(text), ignore: new Set(ignore)}).map(({start, end}) => text.slice(start, end));

describe("loaded wording", () => {
  it("names field and weight", () => {
    const [mark] = loaded.detect(contextOf("The despicable plan failed."));
    expect([mark.kind, mark.weight, mark.note]).toEqual(["contempt", 1.5, "contempt and outrage"]);
  });

  it("gives a reason that fits", () => {
    const notes = (text: string) => loaded.detect(contextOf(text)).map(({note}) => note);
    expect(notes("They came in a lavish, opulent car.")).toEqual(["luxury and show", "luxury and show"]);
    expect(notes("The so-called experts met.")).toEqual(["distance or scorn"]);
    expect(notes("The shocker enraged them.")).toEqual(["hyperbole", "heat of conflict"]);
    expect(marked("There was tangible evidence.")).toEqual([]);
  });

  it("knows insults said of a thing, and speech told so that it demeans", () => {
    expect(marked("The service is an insult, the hall an eyesore.")).toEqual(["insult", "eyesore"]);
    expect(marked("They begged for a boat and were brushed aside, while the mayor mumbled about money.")).toEqual([
      "begged",
      "brushed aside",
      "mumbled"
    ]);
    expect(marked("He pleaded not guilty and ate in the mess hall.")).toEqual([]);
  });

  it("leaves out words that are meant as they stand", () => {
    for (const text of [
      "The price of crude oil rose, and Brent crude too.",
      "She slammed the old door.",
      "It is a vicious circle.",
      "They planted a bitter orange.",
      "They walked through the savage mountains of Norland.",
      "The sick children were taken home.",
      "He lost a hammer and a duck.",
      "She plays the villain."
    ])
      expect(marked(text), text).toEqual([]);
    expect(marked("She slammed the crude, vicious plan.")).toEqual(["slammed", "crude", "vicious"]);
    expect(marked("There are mountains of paper, and a sick joke about people.")).toEqual(["mountains of", "sick"]);
  });

  it("leaves out what lies in a place, participles at work as verbs, terms and offences", () => {
    for (const text of [
      "The hamlet lies on the eastern bank, and the ferry lay beyond it.",
      "The council is imposing fees on hauliers.",
      "After imposing tariffs, Norland waited.",
      "They celebrated the win.",
      "A lorry on its side snarled traffic on the ring road.",
      "The van slammed into a barrier.",
      "The crumbling pier was shut.",
      "The bats hid in a cave.",
      "The treasurer was charged with lying to the auditors.",
      "The clerk was convicted of fraud.",
      "The so-called flight recorder was raised.",
      "An archive of Nazi crimes was opened."
    ])
      expect(marked(text), text).toEqual([]);
    expect(marked("An imposing villain slammed the so-called experts.")).toEqual([
      "imposing",
      "villain",
      "slammed",
      "so-called"
    ]);
    expect(marked("The vile, shameless mayor lies to the town.")).toContain("lies");
    expect(marked("The dog snarled.")).toEqual(["snarled"]);
  });

  it("asks the names of the article before its lists", () => {
    const text = "Rower Ada Lackey saw the fire.\n\nLackey, of Riverton, called the guards. A guard named Lackey came.";
    expect(marked(text)).toEqual([]);
    expect(marked("Lackeys of the shameless mayor came.")).toContain("Lackeys");
  });

  it("leaves out names, titles and topic words", () => {
    expect(marked("The North Korean leader thanked the United States for the gift.")).toEqual([]);
    expect(marked("They watched Monster Hunter at the Grand Palace.")).toEqual([]);
    expect(marked("The lavish car arrived.", ["lavish"])).toEqual([]);
    expect(marked("The lavish car arrived.")).toEqual(["lavish"]);
  });

  it("leaves out surnames wherever they stand", () => {
    expect(marked("Michael Savage left. They heard that Savage had won. Savage, 51, smiled.")).toEqual([]);
    expect(marked("They heard that Savage had left.")).toEqual([]);
    expect(marked("Savage said he would appeal.")).toEqual([]);
    expect(marked("The critics came to Coward's play.")).toEqual([]);
    expect(marked("Mr Savage and Lady Grotesque met at the Shameless Theatre.")).toEqual([]);
    expect(marked("Grotesque scenes followed.")).toEqual(["Grotesque"]);
    expect(marked("The Regime fell.")).toEqual([]);
    expect(marked("The report was short: Disgraceful cuts were hidden.")).toEqual(["Disgraceful"]);
    expect(marked("Despicable Plan for Harbour Revealed")).toEqual(["Despicable"]);
  });

  it("counts a word that is often plain fact only in a sentence that is loaded otherwise", () => {
    expect(marked("The attack on the bridge caused a crisis.")).toEqual([]);
    expect(marked("The racist attack was reported.")).toEqual([]);
    const loud = "The vile, shameless thug even bragged about the racist attack!";
    expect(marked(loud)).toEqual(expect.arrayContaining(["vile", "shameless", "thug", "racist"]));
  });

  it("matches forms and phrases", () => {
    expect(marked("She slammed the plan and lashed out at them.")).toEqual(["slammed", "lashed out"]);
    expect(marked("They threw under the bus whoever came.")).toEqual(["threw under the bus"]);
  });

  it("gives quoted words less weight in a sentence's score", () => {
    const scoreOf = (text: string): number => readLoaded(contextOf(text)).reduce((sum, {score}) => sum + score, 0);
    expect(scoreOf("“It is a despicable and vile plan,” she said.")).toBeLessThan(
      scoreOf("It is a despicable and vile plan.")
    );
  });
});

describe("the lexicon of loaded words", () => {
  it("has each entry in one field", () => {
    const entries = Object.values(fields).flat() as string[];
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  });

  it("has every factual entry in a field", () => {
    const entries = new Set<string>(Object.values(fields).flat());
    expect(fact.filter((entry) => !entries.has(entry))).toEqual([]);
  });

  it("has only short entries, so no comma was forgotten", () => {
    for (const entry of Object.values(fields).flat()) expect(entry.split(" ").length, entry).toBeLessThan(7);
  });
});
