import {describe, expect, test} from "vitest";
import {findQuotations} from "../../../src/analysis/text/quotations.js";
import {findSentences} from "../../../src/analysis/text/sentences.js";

// A bar stands where a sentence ends and another begins.
const CASES: Record<string, string[]> = {
  "a stop after the closing marks belongs to what it ends": [
    'He called it "a total mess!". | Nobody laughed.',
    "Prices fell (see Fig. 3.). | Wages did not.",
    "“They lost!”. | The band left. | It was late (very.)."
  ],
  "marks of question and surprise are many": ["Who knew⁉ | Osei did. | Really‼ | He left！ | So what‽ | It ended."],
  "titles and sums of money outside the United States": [
    "Ito met Cllr. Ana Lind, Smt. Rao and Shri. K. Das. | Const. Bo Dahl took notes.",
    "It costs Rs. 500 or Tk. 700, a third of Ksh. 3,000. | Nobody paid."
  ],
  "a letter that is a name or a kind is no initial": [
    "The firm said so on X. | Ministers denied it. | Malcolm X. Brandt came.",
    "It holds vitamin C. | Doctors advise it. | They went back to Plan B. | Osei smiled.",
    "He died in World War I. | Troops lay where J. Moreau found him."
  ],
  "a decade is no initial": ["It ran into the 1980s. | Voters had enough of it."],
  "a degree and a state after its town end a sentence before a capital": [
    "She took her Ph.D. | Lindqvist then left for Salem, Ore. | Brandt stayed in Reno, Nev., for a year.",
    "AUSTIN, Tex. (AP) — Osei won.",
    "The Ky. Legislature met."
  ],
  "notes of an encyclopedia belong to the sentence before them": [
    "He was born in Oslo.[1][a] | He left in 1901.[note 2]:14 | He came back.[citation needed] | It rained."
  ],
  "a smile belongs to what it smiles at": ["It took two years! :) | We laughed. 😀 | Then we left."],
  "a caption ends before its credit, and before the text that follows it": [
    "Divers on the quay | Photo: Ada Lind. | The tide fell.",
    "The freighter near the pier | On Monday morning, divers went down to it.",
    "He said that on the pier, divers waited."
  ],
  "a date before the first sentence is parted from it": [
    "Monday, March 4, 2024 | The harbour was shut.",
    "Monday, March 4, 2024, was a long day."
  ],
  "a point, a question mark and an exclamation mark end a sentence": [
    "The talks failed. | Who will call first? | Nobody knows! | We wait.",
    "So it is over?! | It is... | The rest is silence."
  ],
  "a title belongs to the name after it": [
    "Mr. Osei met Dr. Lindqvist and Lt. Gen. Rossi. | Mrs. Osei stayed away.",
    "Sens. Adeyemi and Park voted no, said Rep. Laila Haddad, R-Ky., on Monday."
  ],
  "initials belong to the name": [
    "George K. Brandt and A. J. Moreau left. | P.J. Ito stayed.",
    "It is between you and I. | Did Ivan I. Petrov agree?"
  ],
  "a month, a page or a number takes its figure along": [
    "It came on Feb. 18, see p. 12 and Vol. IV. | No. 5 was missing.",
    "Mona sat. | 20 people stood, as in c. AD 500, and Mona's c. Smith didn't. | Noor did.",
    "Was it true? | No. | It was in Nov. | The rest followed."
  ],
  "a country or state within a name does not end a sentence, before a word that opens one it does": [
    "The U.S. Senate met in Washington D.C. | The vote was close. | She lives in the U.K. | He does not.",
    "He sued in the U.S. 9th Circuit. | Police in Austin, Tex. said so."
  ],
  "a company's form ends a sentence only before a word that opens one": [
    "Harlan Steel Inc. Chairman Bo Li left Reed, Moss & Co. | It closed in May.",
    "He cited an op-ed. | Brandt read it in Ito, ed. Moss, 2nd ed. Oslo."
  ],
  "the hour takes its day or zone along": [
    "Polls open at 7 a.m. Tuesday and close at 9 p.m. Eastern. | At 6 a.m. Mr. Osei rose.",
    "She left at 8 p.m. | Mr. Osei stayed till 9 a.m. Oslo time."
  ],
  "connectors never end a sentence": ["It was Dale v. Whitmore, i.e. London vs. Paris, etc. | Nobody came."],
  "a dateline stays with its sentence": [
    "OSLO, Jan. 3 (Reuters) - The U.N. envoy left. | Talks go on.",
    "WASHINGTON — Gov. Lena Ortiz won. | Her rival did not concede."
  ],
  "a headline run together with its date is parted from it": [
    "Envoy leaves Oslo after talks fail | Thursday, January 3, 2019",
    "The envoy left on Thursday, January 3, 2019"
  ],
  "a lower-case word carries the sentence on": [
    '"Where is it?" she asked. | "Gone!" shouted the guard.',
    'He turned and said, "It is late." he told us.',
    "The firm Yippee! was sold. | iPhone sales rose. | al-Quds reported it."
  ],
  "a question in quotation marks stays with the name of whoever asked it": [
    "“Who pays?” Osei asked. | “We do!” Mr. Lindqvist said.",
    '"Who pays?" | The minister had no answer.'
  ],
  "a sentence in quotation marks ends with its closing mark": [
    'She wrote, "It is over." | He never replied.',
    "‘It is over.’ | He wept. | '' It is over . '' | He left."
  ],
  "sentences in one quotation are parted, unless their sentence goes on after it": [
    '"We came early. | We left late," he said.',
    'He said: "We came early. | We left late."',
    'It was like, "We came early. We left late," rather than an answer.'
  ],
  "the title of a work is not cut": ["The film “Who Rings? The Baker!” opened, as did ‘Wait! Now’. | Both failed."],
  "brackets keep together what they hold": [
    "He left (he had a train. It was late.) at noon. | (Nobody saw him.) | That was it.",
    "“The state [...] must pay [...]” (Osei 2010)."
  ],
  "an ellipsis ends a sentence only before a capital": [
    "I thought ... well, it was . . . odd. | Then he left. . . . | The door closed.",
    "You see… I had no choice. | It was so...strange."
  ],
  "addresses, decimals and sums are not cut": [
    "Write to Jo.Lee@example.org or see https://www.example.org/A.B?c=1. | It costs $1,000.50. | That is 2.5 percent."
  ],
  "the items of a list are parted, with their labels": [
    "1. Open the door 2. Close the door",
    "a) open b) close",
    "• Open the door • Close the door"
  ].map((list) => list.replace(/ (?=2\.|b\)|• C)/g, " | ")),
  "a number in prose begins no item": ["He has 2. | They have 3. | In section 1) of it nothing is said."],
  "a missing space is seen": ["He went home.Then he slept. | It was “over.”He left."].map((s) =>
    s.replace("home.Then", "home.|Then").replace("”He", "”|He")
  ),
  "a height and a footnote do no harm": ["He is 6'2\" tall. | It rose.[12] | It fell."]
};

describe("sentences", () => {
  for (const [name, cases] of Object.entries(CASES)) {
    test.each(cases)(`${name}: %s`, (marked) => {
      const text = marked.replace(/ \| /g, " ").replace(/\|/g, "");
      const found = findSentences(text, findQuotations(text, false, ""));
      expect(found.map(({start, end}) => text.slice(start, end))).toEqual(marked.split(/ ?\| ?/));
    });
  }
});
