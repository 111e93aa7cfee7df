import {describe, expect, test} from "vitest";
import {expectLedger, read, words} from "./ledger.js";

const speakers = (text: string) => read(text).flatMap(({inner, speaker}) => (inner ? [] : [speaker]));

describe("the hearer", () => {
  test("whoever is told something is no content", () =>
    expectLedger({
      '"The crane is sound," company chief executive Ann Moe told shareholders.': [
        'company chief executive Ann Moe | told | "The crane is sound,"'
      ],
      '"The crane is sound," Ann Moe told a news conference.': ['Ann Moe | told | "The crane is sound,"'],
      'Ann Moe told reporters after leaving the hall, "The crane is sound and so is the pier."': [
        'Ann Moe | told | "The crane is sound and so is the pier."'
      ],
      "The captain told the story.": ["The captain | told | the story"]
    }));

  test("a clause broken off by he told the paper goes on behind it", () =>
    expectLedger({
      'The pier was, he told the Herald, "a ruin".': ['he | told | The pier was … "a ruin"'],
      "The pier was, Ann Moe told parliament, a ruin.": ["Ann Moe | told | The pier was … a ruin"]
    }));
});

describe("sources in parts", () => {
  test("name, age and home are one source, headed by the name", () => {
    const text = "Jon Roe, 47, of Mill Lane, Bree, admitted the theft.";
    const [one] = read(text);
    expect([words(text, one.source), one.speaker]).toEqual(["Jon Roe, 47, of Mill Lane, Bree", "Jon Roe"]);
  });

  test("an office with a state in it is its holder's, a relation is not", () => {
    expect(speakers("Secretary of State Ann Moe said it rained. Ann Moe left.")).toEqual(["Ann Moe"]);
    expect(speakers("The wife of Jon Roe said it rained. Jon Roe left.")).toEqual(["wife of Jon Roe"]);
  });

  test("an apposed name is the speaker, a name in a relative clause is not", () => {
    expect(speakers("The port's head of safety, Ann Moe, told the Herald the crane was sound.")).toEqual(["Ann Moe"]);
    expect(
      speakers(
        "Jon Roe told The Bree Herald that it rained. The plan, which The Bree Herald has seen, lists six piers."
      )[1]
    ).toBe("plan");
  });
});

test("who is accused of hiding it hides it", () => {
  const [accused, hid] = read("The council accused the government of ignoring warnings about the pier.");
  expect([accused.speaker, hid.speaker, hid.inner]).toEqual(["council", "government", true]);
});

describe("pronouns", () => {
  test("memory takes whoever spoke, named or described, and it is never a person", () => {
    expect(
      speakers("Ann Moe said it rained. The port ministry denies that it knew. It says the crane was sound.")
    ).toEqual(["Ann Moe", "port ministry", "port ministry"]);
    expect(speakers("Ann Moe said it rained. It says the crane was sound.")[1]).toBeUndefined();
    expect(speakers("The ministry said it rained. He says the crane was sound.")[1]).toBeUndefined();
    expect(speakers("The storm says that all is lost. He says the crane was sound.")[1]).toBeUndefined();
  });

  test("titles, kinship, man and woman fix who he and she may be", () => {
    expect(speakers("Mr. Roe met Ms. Moe at the pier. He said the crane was sound.")).toEqual(["Roe"]);
    expect(speakers("Mr. Jon Roe said it rained. Mrs. Moe came to the pier. She said it was over.")[1]).toBe("Moe");
    expect(speakers("Ms. Rosa Moe was held. A second man was held too. He denies that he stole it.")).toEqual([
      undefined
    ]);
    expect(speakers("His sister said it rained. He said the crane was sound.")[1]).toBeUndefined();
  });

  test("the subject of the sentence before comes before who spoke earlier", () =>
    expect(speakers("Jon Roe said it rained. Ben Moe answered with a shrug. He said the crane was sound.").at(-1)).toBe(
      "Ben Moe"
    ));

  test("who went by one pronoun does not go by the other", () =>
    expect(speakers("Robin Moe said it rained. She said it was wet. He said it was over.")).toEqual([
      "Robin Moe",
      "Robin Moe",
      undefined
    ]));
});

describe("no report", () => {
  test("agentless passives of state and of will are none", () =>
    expectLedger({
      "Shares in the firm, which is listed in Oslo, fell by a tenth.": [],
      "The crane is understood by few.": [],
      "The firm was not prepared to close the pier.": ["The firm | was not prepared | to close the pier"],
      "The captain is believed to have fled.": ["nobody | is believed | The captain … to have fled"]
    }));

  test("nobody and anybody are no source", () =>
    expectLedger({
      "It matters little whether anybody in Oslo cares about the pier.": [],
      "Nobody likes rain.": [],
      "No one likes rain.": []
    }));

  test("blows and purchases are no speech, and about before a number is none of its topics", () =>
    expectLedger({
      "The captain hit it with a hammer.": [],
      "The captain ordered rope and tar.": [],
      "The captain ordered an inquiry.": ["The captain | ordered | an inquiry"],
      "The ministry mumbles about 22 million crowns.": []
    }));

  test("a participle before its noun is an adjective", () =>
    expectLedger({
      "He sent a string of threatening letters.": [],
      "She received threatening letters.": []
    }));
});

describe("subjects hard to see", () => {
  test("May is a name where it speaks", () =>
    expectLedger({
      'May said the pier was dead. "It will not rise," May told MPs. In May it closed.': [
        "May | said | the pier was dead",
        'May | told | "It will not rise,"'
      ]
    }));

  test("an aside between subject and verb is stepped over", () =>
    expectLedger({
      "Moe, asked about it by the Herald, said she did not know.": [
        "Moe, asked about it by the Herald | said | she did not know"
      ],
      '"We lost the pier," Moe, visibly upset, said.': ['Moe, visibly upset | said | "We lost the pier,"']
    }));
});

test("a day after is a date, and no part of who spoke", () =>
  expectLedger({
    "They queued on Monday, a day after the owner said the pier was safe.": ["the owner | said | the pier was safe"]
  }));

describe("turns of an interview", () => {
  const answers = (text: string) =>
    read(text).flatMap(({inner, rule, speaker, content}) =>
      inner || rule !== "name and colon" ? [] : [`${speaker}: ${words(text, content[0])}`]
    );

  test("an answer is the words of the one person named outside the turns, to the end of its paragraph", () =>
    expect(
      answers(
        "The Herald met Ann Moe.\n\nQ: Is the pier safe?\n\nA: The crane is safe. The captain says so too.\n\nQ: Why?\n\nA: It was mended."
      )
    ).toEqual(["Ann Moe: The crane is safe. The captain says so too.", "Ann Moe: It was mended."]));

  test("nobody is called A", () =>
    expect(
      read("Ann Moe met Jon Roe.\n\nQ: Is it safe?\n\nA: It is safe, I think.").filter(
        ({rule}) => rule === "name and colon"
      )
    ).toEqual([]));

  test("initials that take turns are names", () =>
    expect(
      answers(
        "Mia Kell met Ann Roe.\n\nMK: The pier is safe?\n\nAR: The pier is safe.\n\nMK: The crane is safe?\n\nAR: The crane is gone."
      )
    ).toEqual([
      "Mia Kell: The pier is safe?",
      "Ann Roe: The pier is safe.",
      "Mia Kell: The crane is safe?",
      "Ann Roe: The crane is gone."
    ]));
});

describe("short quotations", () => {
  test("marks are held where the full stop stands behind them", () =>
    expectLedger({
      "Ann Moe spoke. “No comment”, she said. “Not now”.": ["she | said | “No comment”", "she | – | “Not now”"],
      "Ann Moe replied: “No comment”.": ["Ann Moe | replied | “No comment”"]
    }));

  test("a quotation that has its speaker is not given to another", () =>
    expectLedger({"Ann Moe replied: “Never again.” Jon Roe replied.": ["Ann Moe | replied | “Never again.”"]}));
});
