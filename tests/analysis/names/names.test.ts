import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {Zone} from "../../../src/analysis/model/text.js";
import type {Name} from "../../../src/analysis/model/voices.js";
import {findNames} from "../../../src/analysis/names/names.js";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";

interface Gold {
  captures: {
    id: string;
    parts: [number, number][];
    entities: {kind: string; name: string; mentions: [start: number, text: string, form?: string][]}[];
  }[];
}

const gold = JSON.parse(readFileSync("tests/gold/names.json", "utf8")) as Gold;

function names(text: string): Name[] {
  return findNames(text, segment(text, bodyOf(text)));
}

/** The names as "kind: fullest form = other forms", in order. */
function shown(text: string): string[] {
  return names(text).map(({kind, name, mentions}) => {
    const forms = new Set(mentions.map(({start, end}) => text.slice(start, end)));
    forms.delete(name);
    return [`${kind}: ${name}`, ...forms].join(" = ");
  });
}

test("the names of the captures are found, with their kinds, and joined", () => {
  let found = 0;
  let labelled = 0;
  let right = 0;
  let pairs = 0;
  let pairsFound = 0;
  let pairsRight = 0;
  for (const capture of gold.captures) {
    const text = readFileSync(`data/kim-limousine/${capture.id}.txt`, "utf8");
    const zones = capture.parts.map(([start, end]): Zone => ({start, end, kind: "body", by: "hand", why: "labelled"}));
    const entityOf = new Map<string, {kind: string; index: number}>();
    capture.entities.forEach(({kind, mentions}, index) => {
      for (const [start, mention] of mentions) entityOf.set(`${start}-${start + mention.length}`, {kind, index});
      pairs += (mentions.length * (mentions.length - 1)) / 2;
    });
    labelled += entityOf.size;
    for (const {kind, mentions} of findNames(text, segment(text, zones))) {
      const labels = mentions.map(({start, end}) => entityOf.get(`${start}-${end}`));
      found += mentions.length;
      right += labels.filter((label) => label?.kind === kind).length;
      pairsFound += (mentions.length * (mentions.length - 1)) / 2;
      labels.forEach((a, i) => (pairsRight += labels.slice(i + 1).filter((b) => a && b && a.index === b.index).length));
    }
  }
  const f1 = (2 * right) / (found + labelled);
  const merged = (2 * pairsRight) / (pairsFound + pairs);
  console.log(`names of the captures: span and kind F1 ${f1.toFixed(3)}, pairs joined F1 ${merged.toFixed(3)}`);
  expect(f1).toBeGreaterThanOrEqual(0.9);
  expect(merged).toBeGreaterThanOrEqual(0.9);
});

test("a surname goes with the full name, before it and after", () => {
  expect(shown("Moe opens bridge. Mayor Ann Moe opened it. Moe smiled.")).toEqual(["person: Ann Moe = Moe"]);
});

test("a name in Korean order is called by its first part", () => {
  expect(shown("Pak Chol Min left. Later Pak said he was tired.")).toEqual(["person: Pak Chol Min = Pak"]);
});

test("a word that stands alone before any longer name it opens is no first name", () => {
  expect(names("Zelmor said it rained. Its Zelmor Sund costs more.").map(({name}) => name)).toEqual([
    "Zelmor",
    "Zelmor Sund"
  ]);
  expect(names("Vorgan Moe said it rained. Vorgan left.").map(({name}) => name)).toEqual(["Vorgan Moe"]);
});

test("of two people with one surname the one introduced first is called by it", () => {
  expect(shown("Ann Larsen met Karl Larsen in Oslo. Larsen thanked Karl Larsen.")).toEqual([
    "person: Ann Larsen = Larsen",
    "person: Karl Larsen",
    "place: Oslo"
  ]);
});

test("an acronym goes with its expansion in brackets, and by its letters", () => {
  expect(shown("The Nordic Fisheries Council (NFC) met. The NFC agreed.")).toEqual([
    "organisation: Nordic Fisheries Council = NFC"
  ]);
  expect(shown("The Baltic Energy Agency met. Later the BEA agreed.")).toEqual([
    "organisation: Baltic Energy Agency = BEA"
  ]);
});

test("a title stands for a name only where the text has said so", () => {
  const text = "Norwegian Prime Minister Ann Moe left Oslo. The prime minister flew to Bergen. The king stayed.";
  expect(shown(text)).toEqual(["person: Ann Moe = The prime minister", "place: Oslo", "place: Bergen"]);
  expect(names(text)[0].mentions[1].form).toBe("title");
  expect(shown("Ann Moe, the mayor of Bergen, left. The mayor was tired.")[0]).toBe("person: Ann Moe = The mayor");
  expect(shown("Former President Ann Moe left. The president stayed.")).toEqual(["person: Ann Moe"]);
  expect(shown("Swedish leader Ann Moe met Danish leader Ib Lund. The leader left.")).toEqual([
    "person: Ann Moe",
    "person: Ib Lund"
  ]);
  expect(shown("Swedish leader Ann Moe met Danish leader Ib Lund. The Danish leader left.")[1]).toBe(
    "person: Ib Lund = The Danish leader"
  );
});

test("adjectives of nations, days and generic capitals are no names", () => {
  expect(shown("The Norwegian side met Soviet-era envoys on Tuesday, May 9, in a British-built SUV.")).toEqual([]);
});

test("a sentence's first word is a name only if more than its place speaks for it", () => {
  expect(shown("Sanctions work. Talks resumed. Despite this, Oslo waited.")).toEqual(["place: Oslo"]);
});

test("a heading's capitals are not taken for names", () => {
  expect(shown("Minister Gives Norway's Ann Moe Danish Luxury Boat To Mark Growing Ties")).toEqual([
    "place: Norway",
    "person: Ann Moe"
  ]);
  expect(shown("Global Concerns and Strategic Implications")).toEqual([]);
});

test("products are things, by the noun or the article beside them", () => {
  expect(shown("He drove a Zarva limousine and a Brontek Falcon, and she rode a Pellomar pony.")).toEqual([
    "thing: Zarva",
    "thing: Brontek Falcon",
    "thing: Pellomar"
  ]);
});

test("ships bear names, places have people living on them and roads between them", () => {
  expect(shown("The ferry Ondrava is old. A smaller boat, the Pellik, will sail instead, Ondrava Lines said.")).toEqual(
    ["thing: Ondrava", "thing: Pellik", "organisation: Ondrava Lines"]
  );
  expect(
    shown("The old bridge between Vosk and the mainland fell. Those who live on Tarn keep sheep at Hemmel.")
  ).toEqual(["place: Vosk", "place: Tarn", "place: Hemmel"]);
});

test("clubs are no places and no persons, and are called by their last word", () => {
  const text = "Harrow Vale beat Leyton Town on Saturday. Harrow Vale manager Jo Pitt smiled. St. Alban's Rovers lost.";
  expect(shown(`${text} Rovers were poor.`)).toEqual([
    "organisation: Harrow Vale",
    "organisation: Leyton Town",
    "person: Jo Pitt",
    "organisation: St. Alban's Rovers = Rovers"
  ]);
  expect(shown("Harrow Town lies in a valley. Mary Vale lives there.")).toEqual([
    "place: Harrow Town",
    "person: Mary Vale"
  ]);
});

test("firms are known by their trade, their ending, their ticker, and what only firms do", () => {
  expect(shown("Brightfield Homes and Samantha Power met.")).toEqual([
    "organisation: Brightfield Homes",
    "person: Samantha Power"
  ]);
  expect(shown("Tarn Power, Plc (TRNP) fell. Tarn said profit would drop.")).toEqual([
    "organisation: Tarn Power, Plc = Tarn"
  ]);
  expect(shown("Shares in Wexley plc (LSE: WXL) rose.")).toEqual(["organisation: Wexley"]);
  expect(shown("Lumenark said on Tuesday it had sold a mill. Hollin said in a note that prices would fall.")).toEqual([
    "organisation: Lumenark",
    "organisation: Hollin"
  ]);
  expect(shown("Kestrel announced a new lamp. The company said it works. Analysts at Orrin & Bly agreed.")).toEqual([
    "organisation: Kestrel",
    "organisation: Orrin & Bly"
  ]);
  expect(shown("Wexley said it would be hard. Wexley left.")).toEqual(["person: Wexley"]);
});

test("an acronym that the text goes on to use is no ticker", () => {
  expect(shown("Ostrava Steel (OSTL) met the Norfolk Gas Board (NGB). The NGB agreed.")).toEqual([
    "organisation: Ostrava Steel",
    "organisation: Norfolk Gas Board = NGB"
  ]);
});

test("offices and works stand in places, places have residents", () => {
  expect(shown("The bank shut its Leith office. Residents of Penmarsh were told to leave.")).toEqual([
    "place: Leith",
    "place: Penmarsh"
  ]);
  expect(shown("The Tesla plant is shut.")).toEqual(["organisation: Tesla"]);
});

test("the report of a match makes clubs of towns", () => {
  const match =
    "Harrow Vale came back to beat St. Alban's Rovers 3-2. Vale took the lead by a late goal. Rovers, who led, lost.";
  expect(shown(match)).toEqual(["organisation: Harrow Vale = Vale", "organisation: St. Alban's Rovers = Rovers"]);
});

test("what is bought, makes a living or posts results is a firm", () => {
  expect(shown("She bought Lumenark in 2019. Lumenark makes lamps.")).toEqual(["organisation: Lumenark"]);
  expect(shown("Novatrix posted profits. Novatrix's shareholders left.")).toEqual(["organisation: Novatrix"]);
  expect(shown("The fire began at the Wexley store.")).toEqual(["organisation: Wexley"]);
});

test("a name beside a place, after the same preposition, is a place", () => {
  expect(shown("Thousands marched in Oslo and Vosk.")).toEqual(["place: Oslo", "place: Vosk"]);
});

test("storms bear given names, and are called by them", () => {
  expect(shown("Storm Odette hit the coast. Odette weakened.")).toEqual(["thing: Storm Odette = Odette"]);
  expect(shown("Odette, a category two storm, turned north.")).toEqual(["thing: Odette"]);
});

test("counsel, members and degrees stay outside a name; time zones are none", () => {
  expect(shown("Felicity Crane QC met Labour MP Tom Vane and Nora Bly, KC, at 0830 GMT.")).toEqual([
    "person: Felicity Crane",
    "organisation: Labour",
    "person: Tom Vane",
    "person: Nora Bly"
  ]);
});

test("a body that ends in the name of its land is no place", () => {
  expect(shown("Police Scotland said so. Statistics Norway agreed.")).toEqual([
    "organisation: Police Scotland",
    "organisation: Statistics Norway"
  ]);
});

test("possessives and points stay out of and in a name where they belong", () => {
  const text = "The U.S. envoy met the United Nations’ chief and Moe’s sister.";
  const forms = names(text).flatMap(({mentions}) => mentions.map(({start, end}) => text.slice(start, end)));
  expect(forms).toEqual(["U.S.", "United Nations", "Moe"]);
});

test("countries are places when they act, and the Kremlin is an organisation", () => {
  expect(shown("Moscow denied it, the Kremlin said.")).toEqual(["place: Moscow", "organisation: Kremlin"]);
});

test("small words inside names are kept", () => {
  expect(shown("The Bank of Estonia and the Ministry of Health and Social Care met Karl von Essen.")).toEqual([
    "organisation: Bank of Estonia",
    "organisation: Ministry of Health and Social Care",
    "person: Karl von Essen"
  ]);
});

test("every mention lies inside the text and in order, also in hostile texts", () => {
  for (const text of [
    "",
    "A".repeat(5000),
    '"'.repeat(3000),
    "Kim ".repeat(2000),
    "U.S.".repeat(500),
    "Bank of ".repeat(500)
  ])
    for (const {mentions} of names(text))
      mentions.forEach(({start, end}, i) => {
        expect(start).toBeGreaterThanOrEqual(i > 0 ? mentions[i - 1].start : 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      });
});
