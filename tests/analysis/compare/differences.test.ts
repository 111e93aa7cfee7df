import {describe, expect, it, test} from "vitest";
import {analyze} from "../../../src/analysis/analyze.js";
import {mostSure, mostTold} from "../../../src/analysis/compare/differences/differences.js";
import {rules} from "../../../src/analysis/compare/differences/rules.js";
import type {Difference} from "../../../src/analysis/model/differences.js";
import type {Article} from "../../../src/analysis/model/story.js";
import {zone} from "../../../src/analysis/text/zones/zones.js";

const opening = "The harbour board of Lunden met on Tuesday to discuss the state of the old mole and its lamps.";
const closing = "The board meets again in the town hall of Lunden at the end of next month, its clerk wrote.";

function read(id: string, text: string): Article {
  return {id, outlet: {name: id}, role: "independent", headline: "", text, zones: zone(text)};
}

/** What is told and noted of two passages between a common first and last sentence. */
function between(wire: string, here: string): Difference[] {
  const frame = (text: string) => `${opening}\n\n${text}\n\n${closing}\n`;
  const articles = [read("wire", frame(wire)), read("Gazette", frame(here))];
  const story = {id: "s", title: "", about: "", wire: "wire", ignore: [], publish: "full" as const, articles};
  return analyze(story).differences;
}

const found = (wire: string, here: string, rule: string) =>
  between(wire, here).filter((one) => one.rule === rule || one.why.startsWith(rule));
const kinds = (wire: string, here: string) => new Set(between(wire, here).flatMap((one) => one.kinds as string[]));

describe("numbers and days", () => {
  const toll = (count: string) => `The trawler Halcyon sank off Pell Point with ${count} aboard, the coast guard said.`;
  it.each([
    [toll("120 passengers"), toll("140 passengers")],
    [toll("one person"), toll("two people")],
    ["The yard paid $4 million to the town for the slip.", "The yard paid $4 billion to the town for the slip."],
    ["The yard paid €12m to the town for the slip.", "The yard paid 15 million euros to the town for the slip."],
    [
      "The yard paid 9 million euros to the town for the slip.",
      "The yard paid 9 million dollars to the town for the slip."
    ],
    [
      "Pell will send a mission of more than 300 to the talks in Lunden.",
      "Pell will send a 450-member mission to the talks in Lunden."
    ]
  ])("differ: %s | %s", (wire, here) => {
    expect(kinds(wire, here)).toContain("number");
  });

  it.each([
    [toll("120 passengers"), toll("one hundred and twenty passengers")],
    [toll("120 passengers"), `${toll("140 passengers")} The owner first spoke of 120 passengers.`],
    [
      "It was 20 degrees Celsius on the mole when the lamp fell.",
      "It was 68 degrees Fahrenheit on the mole when the lamp fell."
    ],
    [
      "The mole is 2 miles long and made of stone from Pell.",
      "The mole is 3.2 kilometres long and made of stone from Pell."
    ],
    [
      "The late owner left more than $31 million in shares, papers show.",
      "The late owner left an estimated $31.4 million in shares, papers show."
    ]
  ])("do not differ: %s | %s", (wire, here) => {
    expect(kinds(wire, here)).not.toContain("number");
  });

  const fell = (day: string) => `The great lamp of the mole fell into the harbour on ${day}.`;
  it.each([
    ["3 March", "5 March"],
    ["March 3", "the 5th of March"],
    ["Friday", "Saturday"]
  ])("differ by the day: %s | %s", (one, other) => {
    expect(kinds(fell(one), fell(other))).toContain("date");
    expect(kinds(fell(one), fell(one))).not.toContain("date");
  });

  it("are told where one side makes them round", () => {
    const charges = (count: string) => `There are ${count} charges in the harbour case, the sheriff of Pell wrote.`;
    expect(found(charges("about 90"), charges("90"), "number made round or exact")).not.toEqual([]);
  });
});

describe("who says it", () => {
  it("is lost where nobody says it here", () => {
    const [lost] = between(
      "Otto Brandt received five injections from an assistant, according to the autopsy report.",
      "An assistant gave Otto Brandt five injections, and his heart stopped."
    ).filter((one) => one.kinds.includes("attribution-lost"));
    expect(lost.text).toContain("the autopsy report");
  });

  it("is told as another thing where a sentence of the same paragraph names a source", () => {
    const all = between(
      "Four of the injured divers were taken to Pell General Hospital, its director Dr. Lena Moor said.",
      "Two divers died on the mole. Four were taken to Pell General Hospital and one to Lunden. The others had light injuries, officials said."
    );
    expect(all.flatMap((one) => one.kinds)).not.toContain("attribution-lost");
  });

  it("comes without its medium", () => {
    const [none] = found(
      "Vera Holm, the minister for ports, told The Associated Press on Monday that the lamps of Lunden were a matter for Lunden alone.",
      "Vera Holm, the minister for ports, said on Monday that the lamps of Lunden were a matter for Lunden alone.",
      "medium not named"
    );
    expect(none.kinds).toContain("source-changed");
    expect(none.text).toContain("Associated Press");
  });

  it("is the same in a sentence copied whole", () => {
    const same = "The new lamps will be lit in May, the harbour master Ina Krol said on Tuesday.";
    expect(between(same, same)).toEqual([]);
  });
});

describe("how sure it is", () => {
  it.each([
    [
      "The new Lunden ferry may enter service in 2031.",
      "The new Lunden ferry will enter service in 2031.",
      "certainty-raised"
    ],
    [
      "The new Lunden ferry will enter service in 2031.",
      "The new Lunden ferry may enter service in 2031.",
      "certainty-lowered"
    ],
    [
      "Growers on the mole feared losses of half their mussels this spring.",
      "Growers on the mole face losses of half their mussels this spring.",
      "certainty-raised"
    ],
    [
      "Two divers are accused of setting fire to the net store of Pell in June.",
      "Two divers set fire to the net store of Pell in June.",
      "certainty-raised"
    ],
    [
      "The child probably died because of the sedatives she was given, a coroner wrote.",
      "The child died on the ferry, and the sedatives she was given were partly to blame, a coroner wrote.",
      "certainty-lowered"
    ]
  ])("%s | %s: %s", (wire, here, kind) => {
    expect(kinds(wire, here)).toContain(kind);
  });

  it("is not raised where a doubt about the cause is left out with the cause", () => {
    const all = kinds(
      "A child who fell ill on the ferry of Pell probably died because of the sedatives she was given.",
      "We know more of the child who died after a trip on the ferry of Pell."
    );
    expect(all).not.toContain("certainty-raised");
  });
});

describe("what happened", () => {
  it("differs by the state that somebody is in", () => {
    const clerk = (what: string) =>
      `The clerk of the harbour court in Pell, Ada Storm, ${what} over the sale of the lamps.`;
    const [differs] = found(clerk("resigned"), clerk("apologised"), "status differs");
    expect(differs.kinds).toContain("fact");
    expect(differs.text).toContain("“apologised”");
  });

  it("differs by a name in the place of another", () => {
    const at = (square: string) =>
      `Two nurses were charged after five toddlers were scalded at an ${square} Square nursery.`;
    expect(kinds(at("Alder"), at("Aspen"))).toContain("name");
  });

  it("differs by words in the place of others", () => {
    const asked = (who: string) => `On the night of the storm ${who} invited her to the boat house of Pell.`;
    expect(found(asked("a classmate"), asked("the pilot"), "words in the place of others")).not.toEqual([]);
  });
});

describe("what stands on one side only", () => {
  it("is an answer", () => {
    const [missing] = between(
      "The owner of the yard denied that he had ever sold a lamp to anybody in Pell or elsewhere.",
      "Gulls nest on the roof of the old customs house."
    ).filter((one) => one.kinds.includes("denial-missing"));
    expect(missing.article.spans).toEqual([]);
    expect(missing.text).toMatch(
      /^The wire has an answer for which no matching sentence was found in Gazette: “The owner/
    );
  });

  it("is an answer that the matching sentence does not have", () => {
    const all = kinds(
      "The yard owner Otto Brandt has called the charges over the lamps of Pell unproven.",
      "The yard owner Otto Brandt faces charges over the lamps of Pell."
    );
    expect(all).toContain("denial-missing");
  });

  it("is a judgement of the outlet", () => {
    const lit = (word: string) => `The mole of Lunden was lit by ${word} lamps on the night of the regatta.`;
    const [judged] = between(lit("nine"), lit("nine ghastly")).filter((one) => one.kinds.includes("judgement"));
    expect(judged.text).toContain("“ghastly”");
  });
});

describe("quotations", () => {
  it("are altered where their words are", () => {
    const said = (words: string) => `“${words},” the pilot Ina Krol said.`;
    const [altered] = between(
      said("He called me on the night of the storm and we had a very nice talk"),
      said("He phoned me on the night of the storm and we had a very nice talk")
    ).filter((one) => one.kinds.includes("quotation"));
    expect(altered).toMatchObject({told: true, sure: true});
    expect(altered.text).toContain("“He phoned me on the night of the storm and we had a very nice talk”");
  });
});

describe("a copy", () => {
  const body = Array.from(
    {length: 12},
    (_, i) => `The lamp number ${i + 3} of the mole was cleaned, painted and lit again by the crew of the tug.`
  );
  it("is told first, with whom it credits", () => {
    const articles = [
      read("wire", `LUNDEN (Reuters) - ${opening}\n\n${body.join("\n\n")}\n`),
      read("Gazette", `${opening}\n\n${body.join("\n\n")}\n\nNobody was hurt.\n`)
    ];
    const [copy] = analyze({
      id: "s",
      title: "",
      about: "",
      wire: "wire",
      ignore: [],
      publish: "full",
      articles
    }).differences;
    expect(copy).toMatchObject({kinds: ["copy"], told: true, sure: true});
    expect(copy.text).toMatch(
      /^\d+ % of the words of Gazette outside quotations and names stand in the wire too; the capture credits nobody\.$/
    );
    expect(copy.article.spans.length).toBeGreaterThan(0);
  });
});

describe("the order of telling", () => {
  const passages = Array.from({length: 14}, (_, i) => [
    `The tug Ondine number ${i + 2} carried ${20 + i} barrels of oil from Pell to the ${i + 2} lamps in spring.`,
    `The tug Ondine number ${i + 2} carried ${40 + 2 * i} barrels of oil from Pell to the ${i + 2} lamps in spring.`
  ]);
  const all = between(passages.map(([a]) => a).join("\n\n"), passages.map(([, b]) => b).join("\n\n"));

  it("tells seven, the first three as differences, one a passage", () => {
    const told = all.filter((one) => one.told && one.kinds[0] !== "copy");
    expect(told.length).toBe(mostTold);
    expect(told.filter(({sure}) => sure).length).toBeLessThanOrEqual(mostSure);
    const firsts = told.map(({article}) => article.sentences[0]);
    expect(new Set(firsts).size).toBe(firsts.length);
    for (let i = 1; i < told.length; i++) expect(told[i].rank).toBeLessThanOrEqual(told[i - 1].rank);
    for (const {why, rule} of told) expect([why, rule].join("")).not.toBe("");
  });

  it("puts equal ones of two outlets together", () => {
    const [wire, other] = ["one hundred", "two hundred"].map(
      (count) =>
        `${opening}\n\nThe trawler Halcyon sank off Pell Point with ${count} passengers aboard, the coast guard said.\n`
    );
    const articles = [
      read("wire", wire),
      read("Gazette", `${other}\nGulls cried.`),
      read("Herald", `${other}\nIt rained.`)
    ];
    const {differences} = analyze({id: "s", title: "", about: "", wire: "wire", ignore: [], publish: "full", articles});
    const numbers = differences.filter((one) => one.kinds.includes("number") && one.told);
    expect(numbers.map((one) => one.with)).toEqual([["Herald"]]);
  });
});

test("every rule has a name of its own and says what it does", () => {
  expect(new Set(rules.map(({name}) => name)).size).toBe(rules.length);
  for (const {place, kind} of rules) expect(place > 0 && place <= 1 && kind > 0 && kind <= 1).toBe(true);
});

describe("odd texts", () => {
  const odd = [
    "",
    "…",
    "a".repeat(20_000),
    "“".repeat(3_000),
    "said that ".repeat(3_000),
    "12 34 56 ".repeat(2_000),
    "constructor __proto__ toString. ".repeat(40)
  ];
  it("do not throw", () => {
    for (const one of odd) for (const other of odd) expect(() => between(one, other)).not.toThrow();
  });
});
