// Who speaks and where the words end, by kinds of fault that readers met in printed news. Names and places are made up.

import {expect, test} from "vitest";
import {ACTS} from "../../../src/analysis/voices/clauses/acts.js";
import {expectLedger, first, ledger, read, words} from "./ledger.js";

const speakersIn = (text: string) =>
  read(text).map(({speaker, rung, sourceType}) => [speaker, rung, sourceType].join(" | "));

test("according to a noun that can be a verb", () => {
  expectLedger({
    "Two ferries sank, according to state television.": ["state television | according to | Two ferries sank"],
    "Two ferries sank, according to police.": ["police | according to | Two ferries sank"],
    "According to fire crews, two ferries sank.": ["fire crews | According to | two ferries sank"],
    "Two ferries sank, according to court records.": ["court records | according to | Two ferries sank"]
  });
});

test("surnames that are words speak where the article has them as names", () => {
  for (const [given, surname] of [
    ["Mark", "Hope"],
    ["Sarah", "Long"],
    ["Grant", "Sharp"],
    ["Mary", "May"],
    ["Helen", "Black"]
  ]) {
    const text = `${given} ${surname} runs the ferry. “We sail,” ${surname} said. ${surname} denied that it was late.`;
    expect(
      read(text).map(({speaker}) => speaker),
      text
    ).toEqual([`${given} ${surname}`, `${given} ${surname}`]);
  }
  expect(ledger("Hope faded. Black smoke rose, officials said.")).toEqual(["officials | said | Black smoke rose"]);
});

test("persons whose surname is the head of a body or a place", () => {
  for (const name of ["Tony Banks", "Maria School", "Peter Church", "Anna Bank", "Kim Street"]) {
    const surname = name.split(" ")[1];
    const text = `${name} said the ferry was late. “We sail,” ${surname} said.`;
    expect(speakersIn(text), text).toEqual([`${name} | person | named`, `${name} | person | named`]);
  }
  expect(speakersIn("Choi Jin-woo left. Mr. Choi said it was late.")).toEqual(["Choi Jin-woo | person | named"]);
  expect(first("Tarn Court said that it was late.").rung).toBe("body");
});

test("a source of which it is told that it did not speak", () => {
  for (const text of [
    "Nobody at the ministry said the ferry was late.",
    "Neither of the pilots said the ferry was late.",
    "No minister has claimed that the ferry was late.",
    "Not one of the officers said that the ferry was late."
  ])
    expect(
      read(text).every(({negated}) => negated),
      text
    ).toBe(true);
  expect(first("No minister has claimed that the ferry was late.").speaker).toBeUndefined();
  expect(first("One of the officers said that the ferry was late.").negated).toBeUndefined();
});

test("who hears it is no source", () => {
  expectLedger({
    "“We sail,” a clearly shaken Moe, holding her son, told journalists.": [
      "a clearly shaken Moe, holding her son | told | “We sail,”"
    ],
    "“We sail,” Moe, who heads the Lind Trust, a museum in Bree, told the Herald.": [
      "Moe, who heads the Lind Trust, a museum in Bree | told | “We sail,”"
    ],
    "“We sail,” Moe, whose father built the ferry, a steamer, told reporters on Friday.": [
      "Moe, whose father built the ferry, a steamer | told | “We sail,”"
    ]
  });
});

test("the claim before its speaker, with a past that looks like the plain form", () => {
  expectLedger({
    "The quake, felt as far as Bree, hit 40 villages, said the agency.": [
      "the agency | said | The quake, felt as far as Bree, hit 40 villages"
    ],
    "The council, in its first vote, put the plan on hold, said a clerk.": [
      "a clerk | said | The council, in its first vote, put the plan on hold"
    ],
    "The fire, which began at noon, hurt six people, said Moe.": [
      "Moe | said | The fire, which began at noon, hurt six people"
    ],
    "The mill, sold in 1950, cost 40,000 crowns, said the mayor.": [
      "the mayor | said | The mill, sold in 1950, cost 40,000 crowns"
    ]
  });
});

test("bodies whose names are joined, open with a common word, a figure or a small letter", () => {
  for (const name of [
    "Marks & Lind",
    "K&M",
    "Engineers Without Frontiers",
    "Friends of the River",
    "Feed the Hungry",
    "Teach for Norway",
    "5M",
    "8-Twelve",
    "eLodge",
    "easyRide"
  ]) {
    const text = `${name} said that it was late.`;
    const one = first(text);
    expect([words(text, one.source), one.rung, one.speaker], text).toEqual([name, "body", name]);
  }
  expect(speakersIn("WHO has warned that cases rose.")).toEqual(["WHO | body | named"]);
});

test("what belongs to a source: signs, offices, degrees, authors", () => {
  expectLedger({
    "Some 40% of voters said the law was weak.": ["Some 40% of voters | said | the law was weak"],
    "Ann Moe, head of the Lind Trust: “We sail.”": ["Ann Moe, head of the Lind Trust | : | “We sail.”"],
    "Moe et al. found that the sea rose.": ["Moe et al | found | that the sea rose"]
  });
  expect(first("Ann Moe, R.N., Ph.D., said it was late.").speaker).toBe("Ann Moe");
  expect(read("The ferry: a history of two towns.")).toEqual([]);
});

test("an object ends before a new subject with its verb, never in somebody's mouth", () => {
  expectLedger({
    "The union welcomed the pay offer but drivers walked out.": ["The union | welcomed | the pay offer"],
    "Moe condemned the attack and police arrested two men.": ["Moe | condemned | the attack"],
    "Moe backed the bill, and the senate passed it.": ["Moe | backed | the bill"],
    "He called the plan a farce and the meeting broke up.": ["He | called | the plan a farce"],
    "Moe vowed to fight the ruling and the crowd cheered.": ["Moe | vowed | to fight the ruling"],
    "Moe criticised the plan and the way it was drawn up.": ["Moe | criticised | the plan and the way it was drawn up"],
    "Moe said the plan failed but the mayor stayed.": ["Moe | said | the plan failed but the mayor stayed"]
  });
});

test("what is done is not said", () => {
  for (const {name, example} of ACTS) expect(read(example), `${name}: ${example}`).toEqual([]);
  for (const text of [
    "Two officers and four suspected smugglers died in a clash.",
    "The captain turned back because of threatening skies.",
    "Two men were charged with arson.",
    "The mill is valued at $3 million.",
    "The raft goes by the name “Moby.”"
  ])
    expect(read(text), text).toEqual([]);
  expectLedger({
    "The senator raised the matter with Moe.": ["The senator | raised | the matter with Moe"],
    "The minister attacked the plan.": ["The minister | attacked | the plan"],
    "The panel went into the details of the deal.": ["The panel | went into | the details of the deal"],
    "Questions were raised about the deal.": ["nobody | were raised | Questions"]
  });
});

test("a named kind of document is a document, reports at large are vague", () => {
  for (const source of ["A police report", "An audit report", "The court papers"])
    expect(first(`${source} said it was late.`).rung, source).toBe("body");
  for (const source of ["Reports", "Media reports", "Unconfirmed reports"])
    expect(first(`${source} said it was late.`).rung, source).toBe("vague");
});

test("a pronoun goes to who leads the sentence, a body too", () => {
  const paper = read("The paper stood by its story. “We checked our notes,” it said.");
  expect(paper.at(-1)!.speaker).toBe("paper");
  const moe = read("Lawyer Ada Lind called for a vote. Moe, who sat beside Roe, was calm; Roe, he said, “did well.”");
  expect(moe.at(-1)!.speaker).toBe("Moe");
});

test("who is quoted speaks, whoever passes it on", () =>
  expectLedger({
    "“We sail,” Moe was quoted by the agency as saying.": ["Moe | was quoted by the agency as saying | “We sail,”"],
    "Moe is quoted in the files as saying that it was late.": [
      "Moe | is quoted in the files as saying | that it was late"
    ],
    "The Herald quotes the mayor's son, Ivar, as saying he had left.": [
      "the mayor's son, Ivar | as saying | he had left"
    ],
    "The men had met in May, the court was told.": ["nobody | was told | The men had met in May"]
  }));

test("a subject of several, and an apposition before an inverted cue", () =>
  expectLedger({
    "Moe said her wit, warmth and courage would be missed.": [
      "Moe | said | her wit, warmth and courage would be missed"
    ],
    "One of the men, a cook whose name was not given, was held on Tuesday on suspicion of theft, said police Lt. Ann Moe.":
      [
        "police Lt. Ann Moe | said | One of the men, a cook whose name was not given, was held on Tuesday on suspicion of theft"
      ]
  }));

test("what is told, conditions and numbers before a clause stay whole", () =>
  expectLedger({
    "Witnesses told police Moe had left.": ["Witnesses | told | Moe had left"],
    "According to the data, out of 49 ferries, the port closed 20.": [
      "the data | According to | out of 49 ferries, the port closed 20"
    ],
    "Lind added that if it was not for Moe, the boat may not have been found.": [
      "Lind | added | that if it was not for Moe, the boat may not have been found"
    ],
    "Officials believe Ann Moe, of Bree, and her friend were lost.": [
      "Officials | believe | Ann Moe, of Bree, and her friend were lost"
    ],
    "Moe heard two men bragging about it.": ["two men | bragging about | it"]
  }));
