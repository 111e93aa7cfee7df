// Where a content opens and ends, and what is none.

import {describe, expect, test} from "vitest";
import {expectLedger, ledger, read, words} from "./ledger.js";

describe("the end of a content", () => {
  test("what is promised, decided or said in a relative clause ends before the main verb", () =>
    expectLedger({
      "The captain's promise to close the pier by the summer was kept.": [
        "The captain | promise | to close the pier by the summer"
      ],
      "Jon Roe, who viewed the closure as needless from the start, found the harbour empty.": [
        "who | viewed | the closure as needless from the start",
        "Jon Roe, who viewed the closure as needless from the start | found | the harbour empty"
      ]
    }));

  test("a statement saying so goes on", () =>
    expectLedger({
      "The council issued a statement saying the report is false.": [
        "The council | issued | a statement saying the report is false"
      ]
    }));

  test("what is included belongs to it", () =>
    expectLedger({
      "The council praised all crews, including the pilots.": [
        "The council | praised | all crews, including the pilots"
      ]
    }));

  test("praise and blame of nobody end with their phrase", () =>
    expectLedger({
      "The captain was respected among sailors, and he left at dawn.": [
        "nobody | was respected | The captain … among sailors"
      ]
    }));

  test("what is said to be is told", () =>
    expectLedger({
      "The owner of the yacht is said to be Ann Moe.": ["nobody | is said | The owner of the yacht … to be Ann Moe"]
    }));

  test("a condition between commas does not end it", () =>
    expectLedger({
      "The captain said the papers, if real, were old.": ["The captain | said | the papers, if real, were old"]
    }));

  test("reportedly reaches no farther than what it qualifies", () =>
    expectLedger({
      "They opened allegedly secret papers in the harbour.": ["nobody | allegedly | secret papers"],
      "Police held an allegedly corrupt captain.": ["nobody | allegedly | an allegedly corrupt captain"]
    }));
});

describe("around quotations", () => {
  test("what is said about something leaves the quotation its speaker", () =>
    expectLedger({
      '"It is rot, and you all know it," Ann Moe said about the report on the pier.': [
        'Ann Moe | said | "It is rot, and you all know it,"'
      ],
      'Ann Moe asked about the pier, "What could be more rotten than this?"': [
        'Ann Moe | asked | "What could be more rotten than this?"'
      ]
    }));

  test("a clause of its own before one is not said with it, a fronted phrase is", () =>
    expectLedger({
      'Ann Moe left the meeting in the old harbour, "So much for a free port," she said.': [
        'she | said | "So much for a free port,"'
      ],
      'Before the storm, "people just ignored the old pier," said Ann Moe.': [
        'Ann Moe | said | Before the storm, "people just ignored the old pier,"'
      ]
    }));

  test("an adjunct before the subject is no content", () =>
    expectLedger({
      'In a letter, Ann Moe seemed to hold out hope, adding: "I am ready to work on the pier."': [
        'Ann Moe | adding | "I am ready to work on the pier."'
      ]
    }));

  test("a title in quotation marks is a name in its clause, a cry is not", () =>
    expectLedger({
      'Ann Moe said on "Face the Sea" last month that she was sure.': ["Ann Moe | said | that she was sure"],
      'Sailors chanted "Save Our Pier" at the rally.': ['Sailors | chanted | "Save Our Pier" at the rally']
    }));

  test("comments and reports are verbs between a quotation and a name", () =>
    expectLedger({
      '"We are glad of the new pier," comments Johnston in a statement.': [
        'Johnston | comments | "We are glad of the new pier,"'
      ]
    }));
});

describe("who acts", () => {
  test("a speaker may stand behind the cue without quotation marks", () =>
    expectLedger({
      "The sale could be the start of a trend, says Ann Moe, director of the port.": [
        "Ann Moe, director of the port | says | The sale could be the start of a trend"
      ],
      "The minister, a lawyer, answered Roe on Friday.": ["The minister, a lawyer | answered | Roe"]
    }));

  test("whoever saw the crash says so, not the crash", () =>
    expectLedger({
      "Sailors who saw the crash said that it was loud.": ["Sailors who saw the crash | said | that it was loud"]
    }));

  test("who is mocked for saying so said so", () => {
    const text = "The owners scoffed at Ann Moe on Sunday for focusing on the crane.";
    expect(read(text).map(({source}) => words(text, source))).toEqual(["The owners", "Ann Moe"]);
  });

  test("experts warning that something holds warn of it", () =>
    expectLedger({
      "The pier is shut, with engineers warning that it will not hold.": ["engineers | warning | that it will not hold"]
    }));

  test("a noun phrase ends before a name with a verb of its own, unless the noun is that of a person", () =>
    expectLedger({
      "That is a word Mr. Roe used to describe the pier.": ["Mr. Roe | used to describe | the pier"],
      "This is the money Oslo demanded last week.": [],
      "The captain Jon Roe demanded the money.": ["The captain Jon Roe | demanded | the money"]
    }));

  test("one who cannot be asked has no relative pronoun's name", () => {
    const [one] = read("The chairman, Jon Roe, R-Ohio, who backed the pier, left.");
    expect(one.speaker).toBe("Jon Roe");
  });

  test("the WHO is a body", () => {
    const [one] = read("The WHO said the disease was rare.");
    expect([one.rung, one.speaker]).toEqual(["body", "WHO"]);
  });

  test("what he learned is no part of a source", () => {
    for (const {source} of read("He learned around 75 to 100 people view his profile."))
      expect(words("He learned around 75 to 100 people view his profile.", source)).not.toContain("learned");
  });
});

describe("no words", () => {
  test("blows are of words only where they fall on somebody over something", () =>
    expectLedger({
      "The captain hit the owner in the face.": [],
      "The ferry hit a record of forty knots.": [],
      "The captain hit the owner over the costs.": ["The captain | hit | the owner over the costs"]
    }));

  test("what is kept up, held or compared is not said", () => {
    for (const text of [
      "The port maintains its own fleet.",
      "The port is holding a fair in May to show the crane.",
      "The fish may be associated with the storm.",
      "The captain spoke to reporters."
    ])
      expect(ledger(text), text).toEqual([]);
  });

  test("a label before a colon speaks only where it tells something", () =>
    expectLedger({
      "Source: the port": [],
      "Update: 7 p.m.": [],
      "Officials: Pier will close": ["Officials | : | Pier will close"]
    }));
});
