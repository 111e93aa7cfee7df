import {describe, expect, test} from "vitest";
import {expectLedger, first, read, words} from "./ledger.js";

describe("the three orders", () => {
  test("the subject stands to the left of the cue and the content to its right", () =>
    expectLedger({
      "The minister said that the harbour would close in June.": [
        "The minister | said | that the harbour would close in June"
      ],
      "The minister said the harbour would close in June.": ["The minister | said | the harbour would close in June"],
      "The minister said on Friday in a speech that the harbour would close.": [
        "The minister | said | that the harbour would close"
      ]
    }));

  test("the content may come first", () =>
    expectLedger({
      "The harbour will close in June, the minister said on Friday.": [
        "the minister | said | The harbour will close in June"
      ],
      '"The harbour will close," the minister said.': ['the minister | said | "The harbour will close,"'],
      '"Are we ready?" Ann Moe asked.': ['Ann Moe | asked | "Are we ready?"']
    }));

  test("cue and subject may change places", () =>
    expectLedger({
      '"The harbour will close," said Ann Moe, the mayor of Bergen.': [
        'Ann Moe, the mayor of Bergen | said | "The harbour will close,"'
      ],
      'Said Ann Moe: "We were never asked about it."': ['Ann Moe | Said | "We were never asked about it."']
    }));

  test("the cue may stand in the middle", () =>
    expectLedger({
      '"The harbour," the mayor said, "will close in June."': [
        'the mayor | said | "The harbour," … "will close in June."'
      ],
      "The harbour, the engineers say, is too old to mend.": ["the engineers | say | The harbour … is too old to mend"],
      "The treaty, critics of the deal warn, would ruin the port.": [
        "critics of the deal | warn | The treaty … would ruin the port"
      ]
    }));

  test("as X put it takes the rest of the sentence", () =>
    expectLedger({
      'As the mayor put it, "the port is a ruin."': ['the mayor | put it | "the port is a ruin."'],
      "As the mayor said in a letter to the union, the port is a ruin.": ["the mayor | said | the port is a ruin"]
    }));
});

describe("subjects", () => {
  test("an apposition or a who-clause is jumped and belongs to the source", () =>
    expectLedger({
      "Ann Moe, who has led the port since May, said the cranes were safe.": [
        "Ann Moe, who has led the port since May | said | the cranes were safe"
      ],
      "Jon Roe, a captain, who left in 2010, said the cranes were safe.": [
        "Jon Roe, a captain, who left in 2010 | said | the cranes were safe"
      ],
      "A survey released last week found that wages had risen.": [
        "A survey released last week | found | that wages had risen"
      ],
      "Sailors waiting on the pier said the ferry was late.": [
        "Sailors waiting on the pier | said | the ferry was late"
      ]
    }));

  test("coordinated sources are one, and a coordinated cue takes the subject of the first", () =>
    expectLedger({
      "Oslo and Bergen deny the claims but promised in March to open the books.": [
        "Oslo and Bergen | deny | the claims",
        "Oslo and Bergen | promised | to open the books"
      ]
    }));

  test("a participle takes the main clause's subject, not the nearest noun", () =>
    expectLedger({
      "The captain left the ship in March, saying he would never return.": [
        "The captain | saying | he would never return"
      ],
      "Citing the storm, the captain said the voyage was off.": [
        "the captain | Citing | the storm",
        "the captain | said | the voyage was off"
      ]
    }));

  test("despite what it admits, the sentence's subject is the source", () =>
    expectLedger({
      "The captain, despite admitting that the log was gone, defended the crew.": [
        "The captain | admitting | that the log was gone",
        "The captain, despite admitting that the log was gone | defended | the crew"
      ]
    }));

  test("whom one presses to deny it is the one who denies", () =>
    expectLedger({
      "The crowd pushed the mayor to deny the rumour.": ["The crowd | pushed | the mayor to deny the rumour"]
    }));

  test("many of whom is a source", () =>
    expectLedger({
      "The ferry left without the sailors, many of whom say the strike was legal.": [
        "many of whom | say | the strike was legal"
      ]
    }));

  test("a paper's name before its verb ends the clause", () =>
    expectLedger({
      "The cranes were sold in June, the Harbour Herald reports.": [
        "the Harbour Herald | reports | The cranes were sold in June"
      ]
    }));

  test("a relative pronoun is the source, not its antecedent", () =>
    expectLedger({"The plan was made by a man who said it could not fail.": ["who | said | it could not fail"]}));

  test("a thing cannot speak", () => expectLedger({"The collapse confirmed the fears.": []}));
});

describe("content", () => {
  test("it ends where somebody else is reported", () =>
    expectLedger({
      "Moe said the deal was dead, but Roe insisted it was alive.": [
        "Moe | said | the deal was dead",
        "Roe | insisted | it was alive"
      ],
      "The port will close, according to the mayor, who is leaving.": ["the mayor | according to | The port will close"]
    }));

  test("a noun phrase ends at a date, a setting or a comma", () =>
    expectLedger({
      "The union denied the charge on Monday.": ["The union | denied | the charge"],
      "The union attacked the plan in an interview.": ["The union | attacked | the plan"],
      "The mayor accused the captain, a drinker, of hiding the log.": [
        "The mayor | accused | the captain, a drinker, of hiding the log"
      ]
    }));

  test("what stands in another's content is kept, and flagged as inner", () => {
    const text = "The mayor said she hopes to win.";
    expect(read(text).map(({cue, inner}) => [words(text, cue), inner ?? false])).toEqual([
      ["said", false],
      ["hopes", true]
    ]);
  });
});

describe("frames", () => {
  test("a verb is a cue only with what it takes", () =>
    expectLedger({
      "The union saw the offer as an insult.": ["The union | saw | the offer as an insult"],
      "The union saw the offer.": [],
      "The mayor urged the unions to accept the offer.": ["The mayor | urged | the unions to accept the offer"],
      "The company refused to comment.": ["The company | refused | to comment"],
      "The union called the offer an insult.": ["The union | called | the offer an insult"],
      "The union called the office.": [],
      "The owner regrets hiding the log.": ["The owner | regrets | hiding the log"],
      "The union called on Friday for higher wages.": ["The union | called on Friday for | higher wages"]
    }));

  test("what X called it is X's", () =>
    expectLedger({
      "The minister criticised the plan, which she called a sham.": [
        "The minister | criticised | the plan",
        "she | called | a sham"
      ]
    }));

  test("what is opposed may stand before as a relative pronoun", () =>
    expectLedger({
      "The talks turned to the lease, which the owners oppose.": ["the owners | oppose | which"],
      "That was what the owners hoped.": ["the owners | hoped | what"]
    }));

  test("whatever says that something is so, says it", () =>
    expectLedger({"Her silence suggests that the ship is lost.": ["Her silence | suggests | that the ship is lost"]}));

  test("what stands between cue and that is stepped over", () =>
    expectLedger({
      "The mayor insisted, most recently in a speech on Monday, that the pier was sound.": [
        "The mayor | insisted | that the pier was sound"
      ]
    }));

  test("documents show, people do not", () =>
    expectLedger({
      "The survey showed a sharp rise in wages.": ["The survey | showed | a sharp rise in wages"],
      "The mayor showed the visitors a model of the pier.": []
    }));

  test("a plan that may yet be refused has not been", () =>
    expectLedger({"If the council rejected the plan, the pier would fall.": []}));

  test("what an act is read to mean is nobody's statement", () =>
    expectLedger({"The president gave a car, underscoring the ties of the two states.": []}));
});

describe("sources at the side", () => {
  test("according to, in X's view, by X's account", () =>
    expectLedger({
      "According to the port authority, two cranes fell.": ["the port authority | According to | two cranes fell"],
      "In the mayor's view, the port is a ruin.": ["the mayor | In the mayor's view | the port is a ruin"],
      "By his own account, the captain slept through the storm.": [
        "his | By his own account | the captain slept through the storm"
      ]
    }));

  test("of a report of a report, the last source stands for the last clause", () =>
    expectLedger({
      "The mayor told the union that it bought a crane, which is the largest ever built, according to the maker.": [
        "The mayor | told | that it bought a crane, which is the largest ever built",
        "the maker | according to | which is the largest ever built"
      ]
    }));
});

describe("nouns, adjectives, adverbs", () => {
  test("a noun's owner, holder or doer is the source", () =>
    expectLedger({
      "The captain's claim that the ship was sound has been tested.": ["The captain | claim | that the ship was sound"],
      "There are fears among sailors that the strike will spread.": ["sailors | fears | that the strike will spread"],
      "The owners raised doubts about the age of the hull.": ["The owners | raised doubts about | the age of the hull"]
    }));

  test("a relative clause after the noun is no claim", () => expectLedger({"The claim that was made is old.": []}));

  test("a feeling that the sentence is about is no attribution, an act of speech is", () =>
    expectLedger({
      "The captain's love of the sea is known in the port.": [],
      "The captain's confirmation of the wreck adds to the gloom.": ["The captain | confirmation of | the wreck"]
    }));

  test("adjectives of mind, and it is clear", () =>
    expectLedger({
      "The owners are confident that the hull is sound.": ["The owners | are confident | that the hull is sound"],
      "It is clear that the hull was rotten.": ["nobody | It is clear | that the hull was rotten"]
    }));

  test("it appears that, and nobody says to whom", () =>
    expectLedger({"It appears that the hull was rotten.": ["nobody | It appears | that the hull was rotten"]}));

  test("reportedly has no source", () =>
    expectLedger({
      "The ship reportedly sank in minutes.": ["nobody | reportedly | The ship reportedly sank in minutes"]
    }));
});

describe("passives", () => {
  test("the subject belongs to the content, and a by-phrase is the source", () =>
    expectLedger({
      "The ship is believed to have sunk.": ["nobody | is believed | The ship … to have sunk"],
      "The captain was accused of hiding the log.": ["nobody | was accused | The captain … of hiding the log"],
      "The plan was praised by the unions.": ["the unions | was praised | The plan"],
      "It was reported that the ship had sunk.": ["nobody | was reported | that the ship had sunk"],
      "The port lies in a state considered unsafe by the navy.": ["the navy | considered | a state … unsafe"]
    }));
});

describe("headlines", () => {
  test("verbs in title case are verbs, and a name before a colon speaks", () =>
    expectLedger({
      "Port Chief Denies Fraud Claims": ["Port Chief | Denies | Fraud Claims"],
      "Mayor: Harbour Will Close in June": ["Mayor | : | Harbour Will Close in June"]
    }));
});

describe("negated and modal cues", () => {
  test("what was not said is flagged", () => {
    const one = first("The Kremlin has not addressed the reports.");
    expect([one.negated, one.rung]).toEqual([true, "body"]);
  });

  test("what may be said is an attribution", () =>
    expectLedger({"The council may announce a decision on Monday.": ["The council | may announce | a decision"]}));
});
