import {describe, expect, it} from "vitest";
import {headlineOf, zone} from "../../../src/analysis/text/zones/zones.js";
import {findSignals} from "../../../src/analysis/story/signals.js";
import {BODY, LEAD, SECOND, THIRD, kinds, show} from "./zoning.js";

const TITLE = "Freighter loses forty containers off Port Ellery";
const FOURTH = "Insurers expect claims of about 40 million crowns for the cargo of the freighter alone.";
const FIFTH = "The minister for ports is to visit the harbour on Thursday together with two divers.";
const MORE = [FOURTH, FIFTH];
const page = (...parts: string[]) => `${[TITLE, ...parts].join("\n\n")}\n`;
const kindOf = (text: string, line: string) => show(text).find(([words]) => words.includes(line))?.[1];
const bodies = (text: string) => show(text).flatMap(([words, kind]) => (kind === "body" ? [words] : []));

describe("blocks of short lines", () => {
  const years = [1931, 1955, 1972, 1988, 1999, 2004, 2010, 2016, 2019, 2021];

  it("a timeline cuts no article in two", () => {
    const text = page(
      LEAD,
      SECOND,
      "The harbour’s years",
      ...years.map((year) => `${year}: Storm number ${year}`),
      THIRD,
      ...MORE
    );
    for (const line of [LEAD, SECOND, THIRD, ...MORE]) expect(kindOf(text, line)).toBe("body");
  });

  it("a table of cells does not either, and is no body", () => {
    const rows = years.map((year) => `${year}\t${year - 1900}\t3.5`).join("\n");
    const text = page(LEAD, SECOND, rows, THIRD, ...MORE);
    expect(bodies(text)).toEqual([LEAD, SECOND, THIRD, ...MORE]);
  });

  it("cards of other stories, a title above its hour, are promotion", () => {
    const cards = ["Bus strike enters second week", "2 hours ago", "Three held over museum theft", "1 day ago"];
    const text = page(LEAD, SECOND, ...cards, THIRD, ...MORE);
    expect(bodies(text)).toEqual([LEAD, SECOND, THIRD, ...MORE]);
    expect(kindOf(text, cards[0])).toBe("promo");
  });

  it("below an article, teasers of other stories stay outside", () => {
    const teasers = ["guards", "locks", "lamps", "alarms"].flatMap((word) => [
      `Museum had no ${word}`,
      `Judges heard for three hours why the museum had no ${word} on the night of the theft.`
    ]);
    const text = page(LEAD, SECOND, THIRD, "Most read", ...teasers, "Privacy policy");
    expect(bodies(text)).toEqual([LEAD, SECOND, THIRD]);
  });
});

describe("the edges of an article", () => {
  it("a date among the first paragraphs makes no summary of those above it", () => {
    const text = page(LEAD, SECOND, "Updated: March 5, 2024", THIRD, ...MORE);
    expect(bodies(text)).toEqual([LEAD, SECOND, THIRD, ...MORE]);
  });

  it.each([
    ["short", "It fell silent."],
    ["without a stop", "Fishermen along the coast of the bay stayed in port for the third day in a row on Monday"],
    ["ending in a colon", "The harbour master of the small port put it like this on Monday:"]
  ])("a first paragraph that is %s stays body", (_, first) => {
    const text = page(first, SECOND, THIRD, ...MORE);
    expect(kindOf(text, first)).toBe("body");
    expect(kindOf(text, TITLE)).toBe("headline");
  });

  it.each([
    ["short", "Nobody did."],
    [
      "without a stop",
      "The board will publish what it found about all eleven wrecks in the district before the end of June"
    ],
    ["ending in a colon", "The piers that will stay closed for now are these:"]
  ])("a last paragraph that is %s stays body", (_, last) =>
    expect(kindOf(page(LEAD, SECOND, THIRD, ...MORE, last), last)).toBe("body")
  );

  it("a line with a dateline is no headline, whatever its last mark", () => {
    const text = page(
      "PORT ELLERY, March 3 (AFP) - The harbour master, Bo Dahl, said on Monday that this was so:",
      SECOND,
      THIRD
    );
    expect(kinds(text).slice(0, 3)).toEqual(["headline", "dateline", "body"]);
  });
});

describe("picture lines", () => {
  it.each([
    "Divers wait on the quay on Monday. (AP Photo/Bo Dahl)",
    "Divers wait on the quay on Monday. (AP Photo/Bo Dahl, File)",
    "Divers wait on the quay on Monday. (AP Photo/Bo D",
    "Divers wait on the quay, March 3, 2024. REUTERS/Bo Dahl",
    "Divers wait on the quay, March 3, 2024. REUTERS/",
    "[2/4]Divers wait on the quay, March 3, 2024. REUTERS/Bo Dahl Purchase Licensing Rights, opens new tab",
    "Divers wait on the quay on Monday. Bo Dahl/AFP via Getty Images",
    "Divers wait on the quay. [Bo Dahl/Reuters]",
    "Divers wait on the quay. [Photo/Ellery Star]",
    "Divers wait on the quay. Photograph: Bo Dahl/EPA"
  ])("%s", (line) => {
    expect(kindOf(page(LEAD, line, SECOND, THIRD), line)).toBe("caption");
    expect(kindOf(`${line}\n\n${page(LEAD, SECOND, THIRD)}`, TITLE)).toBe("headline");
  });

  it.each([" (Reuters/AFP)", " (AP)"])("two agencies or one, %s, credit the text", (credit) =>
    expect(show(page(LEAD, `${SECOND}${credit}`)).at(-1)).toEqual([credit.trim(), "credit"])
  );
});

describe("notes about the text", () => {
  const NOTES = [
    "Correction: An earlier version of this story misstated the number of containers.",
    "Clarification: The freighter was built in Oslo.",
    "This article was amended on 5 March 2024 to remove a name.",
    "This story has been corrected. The freighter was built in 1999.",
    "An earlier version of this article misspelled the name of the harbour master.",
    "Translated from the Danish by Bo Dahl.",
    "Editor’s note: This story contains descriptions of drowning.",
    "Translator's note: Names of places are given in their local form.",
    "(Corrects the name of the port in paragraph 3)",
    "This interview has been edited for length and clarity.",
    "This is a developing story and will be updated."
  ];

  it.each(NOTES)("%s", (note) => {
    expect(kindOf(page(note, LEAD, SECOND, THIRD), note)).toBe("note");
    expect(kindOf(page(LEAD, SECOND, THIRD, note), note)).toBe("note");
  });

  it("are shown among the signals", () => {
    const text = page(LEAD, SECOND, THIRD, NOTES[5]);
    const signals = findSignals({id: "a", outlet: {name: null}, headline: TITLE, text, zones: zone(text)});
    expect(signals.find(({kind}) => kind === "corrections")?.words).toEqual([NOTES[5]]);
  });

  it("the news may be about such things", () => {
    const news = [
      "The report was amended twice before the ministry sent it to the committee in May.",
      "Corrections officers at the jail walked out on Monday, the union said.",
      "“This article was never corrected,” Ada Lind said of the paper’s front page.",
      "The book was translated into forty languages, and the author corrected each of them."
    ];
    expect(bodies(page(...news))).toEqual(news);
  });
});

describe("figures", () => {
  it.each(["($1 = 10.45 crowns)", "Ellery Ports 12.50 +1.25", "Score: 3.5 to 2.25", "Gold 5.25 per cent"])(
    "%s is no date",
    (line) => expect(kindOf(page(LEAD, SECOND, line, THIRD), line)).not.toBe("dateline")
  );
  it.each(["10:42 GMT, March 3", "11.05am Monday", "03.03.2024 11:05"])("%s is", (line) =>
    expect(kindOf(page(line, LEAD, SECOND), line)).toBe("dateline")
  );
});

describe("who wrote it", () => {
  it.each([
    "By Ada Lind in Ellery",
    "By Ada Lind for MorningPost",
    "ADA LIND",
    "ADA LIND and BO DAHL",
    "Ada Lind | Ellery Star"
  ])("%s is a byline", (line) => expect(kindOf(page(line, LEAD, SECOND, THIRD), line)).toBe("byline"));
  it.each(["Agence France-Presse in Oslo", "Reuters Staff", "With AFP"])("%s is a credit", (line) =>
    expect(kindOf(page(line, LEAD, SECOND, THIRD), line)).toBe("credit")
  );
  it.each([
    "Contributing: Associated Press",
    "Associated Press writers Bo Dahl and Cy Moe contributed to this report.",
    "Associated Press writer Bo Dahl in Oslo contributed.",
    "Lind reported from Oslo. Bo Dahl contributed reporting from Paris.",
    "— With assistance by Bo Dahl"
  ])("%s is a credit below the text, and is cut off at the end of its last line", (line) => {
    expect(kindOf(page(LEAD, SECOND, THIRD, line), line)).toBe("credit");
    const cut = show(page(LEAD, SECOND, `${THIRD} ${line}`)).slice(-2);
    expect(cut).toEqual([
      [THIRD, "body"],
      [line, "credit"]
    ]);
  });
  it("whoever contributed to the event is no credit", () => {
    const line = "Several towns contributed to the fund, and the state contributed half of it.";
    expect(kindOf(page(LEAD, SECOND, line), line)).toBe("body");
  });
});

describe("where it comes from", () => {
  it.each([
    "NEW ELLERY: ",
    "Nagpur: ",
    "Lahore, March 3: ",
    "Pune (Maharashtra) [India], March 3 (ANI): ",
    "Reuters, London — ",
    "AFP | Paris: ",
    "PORT ELLERY, Norway [AP] - "
  ])("%s is a dateline", (line) =>
    expect(show(page(`${line}${LEAD}`, SECOND)).slice(1, 3)).toEqual([
      [line.trim(), "dateline"],
      [LEAD, "body"]
    ])
  );
  it.each(["Question: ", "Ada Lind: ", "Background: "])("%s is none", (line) =>
    expect(show(page(`${line}${LEAD}`, SECOND))[1]).toEqual([`${line}${LEAD}`, "body"])
  );
});

describe("headlines", () => {
  it.each(["Watch: %", "Opinion | %", "In pictures: %", "% (video)", "% [PHOTOS]", "% (with photos)"])(
    "%s is one",
    (form) => {
      const title = form.replace("%", TITLE);
      const text = `${title}\n\n${BODY}\n`;
      expect(headlineOf(text, zone(text))).toContain(TITLE);
    }
  );
  it.each(["LISTEN 3:12 SHARE Tweet Email", "Play audio 4:05", "PORT ELLERY, Norway |", "OSLO |"])(
    "%s is none",
    (line) => {
      const text = `${line}\n\n${page(LEAD, SECOND, THIRD)}`;
      expect(headlineOf(text, zone(text))).toBe(TITLE);
      expect(headlineOf(`${line}\n\n${BODY}`, zone(`${line}\n\n${BODY}`))).toBe("");
    }
  );
});

describe("what speaks of the page or its people", () => {
  it.each([
    "This content is reserved for subscribers.",
    "To read the full story, subscribe or sign in.",
    "Only registered users can read the full text.",
    "Bo Dahl covers ports and ferries for the Ellery Star. He joined in 2019 and lives in Oslo.",
    "Bo Dahl is the shipping reporter at the Ellery Star."
  ])("%s is no body", (line) =>
    expect(["promo", "furniture"]).toContain(kindOf(page(LEAD, SECOND, THIRD, line), line))
  );

  it.each([
    "“Tugs worked through the night to clear the channel”\n\nBo Dahl, harbour master",
    "“Tugs worked through the night to clear the channel.”\n\n— Bo Dahl"
  ])("a pull quote is said once: %s", (pulled) => {
    const quoted =
      "“Tugs worked through the night to clear the channel,” Bo Dahl, the harbour master, told reporters on Tuesday.";
    expect(bodies(page(LEAD, quoted, pulled, THIRD))).toEqual([LEAD, quoted, THIRD]);
    expect(bodies(page(LEAD, pulled, quoted, THIRD))).toEqual([LEAD, quoted, THIRD]);
  });

  it("a drop capital belongs to its word", () => {
    const text = page(`${LEAD[0]}\n${LEAD.slice(1)}`, SECOND);
    expect(show(text)[1]).toEqual([`${LEAD[0]}\n${LEAD.slice(1)}`, "body"]);
  });
});
