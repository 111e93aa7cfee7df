import {describe, expect, it} from "vitest";
import {contextOf} from "../../../loaders/evaluate/context.js";
import {findGlosses, type Gloss} from "../../../src/analysis/measure/gloss.js";

const glosses = (text: string): Gloss[] => [...findGlosses(contextOf(text)).values()];
const kinds = (text: string): string[] => glosses(text).map(({reason}) => KINDS.get(reason) ?? reason);
const KINDS = new Map(
  Object.entries({
    meaning: "an event that means something",
    comment: "a comment hung on to the sentence",
    sign: "a sign or a turn of history",
    frame: "the larger picture",
    beyond: "more than it is",
    outlook: "where it will lead"
  }).map(([kind, reason]) => [reason, kind])
);

describe("a gloss", () => {
  it("is a thing that means something, not a person who says or shows something", () => {
    expect(kinds("The visit underscores the bond between the towns.")).toEqual(["meaning"]);
    expect(kinds("Its use of borrowed ships in the war with Norland underscores a new trust.")).toEqual(["meaning"]);
    expect(kinds("The minister underscored the bond.")).toEqual([]);
    expect(kinds("Anna Berg highlighted the cost.")).toEqual([]);
    expect(kinds("The gift follows a visit during which Berg showcased the boat.")).toEqual([]);
    expect(kinds("The report highlights delays.")).toEqual([]);
    expect(kinds("The lawyers, who represent the families, left.")).toEqual([]);
  });

  it("is no map, mirror or figure, and no one who acts for others", () => {
    for (const text of [
      "The delegate represents Ohio.",
      "The figure represents 12% of the budget.",
      "The plan represents a 5% rise.",
      "The fall reflects lower prices.",
      "The mirror reflected the light.",
      "Each dot represents a death.",
      "The budget fell by $3m, reflecting lower prices.",
      "The band grew, representing a third of the pupils.",
      "The march, marking 10 years since the flood, was peaceful.",
      "Pupils gathered, demonstrating outside the hall.",
      "The map highlights the paths.",
      "The councillor represents the interests of the village."
    ])
      expect(kinds(text), text).toEqual([]);
    expect(kinds("The plan represents a turn in the town's policy.")).toEqual(["meaning"]);
    expect(kinds("They shook hands, marking a shift in tone.")).toEqual(["comment"]);
    expect(kinds("The vote reflects a deepening mistrust.")).toEqual(["meaning"]);
    expect(kinds("The quarrel reflects how far they have drifted apart.")).toEqual(["meaning"]);
  });

  it("may have a named thing as its subject, no named person", () => {
    expect(kinds("The ferry Orlan sank. The Orlan, built in May, represents civic excellence.")).toEqual(["meaning"]);
    expect(kinds("Anna Berg, who left in May, represents civic excellence.")).toEqual([]);
  });

  it("is a comment hung on by a comma or dash", () => {
    expect(kinds("Berg gave Holm a boat, symbolizing their friendship.")).toEqual(["comment"]);
    expect(kinds("They met in the park—emphasizing a personal bond.")).toEqual(["comment"]);
    expect(kinds("The song highlighting the river was played.")).toEqual([]);
  });

  it("leaves a speaker's own comment alone", () => {
    expect(kinds("Berg said the boat was old, highlighting the need for repairs.")).toEqual([]);
    expect(kinds("The mayor spoke, suggesting that the boat be sold.")).toEqual([]);
  });

  it("is a sign, a larger picture, more than it is, or where it will lead", () => {
    expect(kinds("The boat is a testament to their skill.")).toEqual(["sign"]);
    expect(kinds("The gift adds a new dimension to the talks.")).toEqual(["frame"]);
    expect(kinds("It is not merely about a boat.")).toEqual(["beyond"]);
    expect(kinds("Whether it floats remains to be seen.")).toEqual(["outlook"]);
  });

  it("is one a sentence, and names the words that gave it away", () => {
    const text = "It rained. The gift is a symbol of trust and underscores the bond.";
    expect(glosses(text).map(({cue, reason}) => [text.slice(cue.start, cue.end), reason])).toEqual([
      ["symbol of", "a sign or a turn of history"]
    ]);
  });

  it("is told in the voice of its words", () => {
    const text = "“The visit is a testament to our friendship and nothing else,” Berg said.";
    expect(glosses(text).map(({voice}) => voice)).toEqual(["quoted"]);
  });
});
