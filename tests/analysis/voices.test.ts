import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import type {Attribution, Span} from "../../src/analysis/model.js";
import {bodyOf, segment} from "../../src/analysis/text.js";
import {findAttributions, voiceMap} from "../../src/analysis/voices.js";
import {zone} from "../../src/analysis/zones.js";

const read = (text: string): Attribution[] => findAttributions(text, segment(text, bodyOf(text)));
const words = (text: string, span: Span | null | undefined): string =>
  span ? text.slice(span.start, span.end) : "nobody";

/** The attributions that stand in no other's content: "source | cue | content". */
function ledger(text: string): string[] {
  return read(text)
    .filter(({inner}) => !inner)
    .map(({source, cue, content}) =>
      [words(text, source), cue ? words(text, cue) : "–", content.map((span) => words(text, span)).join(" … ")].join(
        " | "
      )
    );
}

/** The first attribution of a text. */
function first(text: string): Attribution {
  const [one] = read(text);
  expect(one, text).toBeDefined();
  return one;
}

function expectLedger(cases: Record<string, string[]>): void {
  for (const [text, lines] of Object.entries(cases)) expect(ledger(text), text).toEqual(lines);
}

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
    expectLedger({'As the mayor put it, "the port is a ruin."': ['the mayor | put it | "the port is a ruin."']}));
});

describe("subjects", () => {
  test("an apposition or a who-clause is jumped and belongs to the source", () =>
    expectLedger({
      "Ann Moe, who has led the port since May, said the cranes were safe.": [
        "Ann Moe, who has led the port since May | said | the cranes were safe"
      ],
      "Jon Roe, a captain, who left in 2010, said the cranes were safe.": [
        "Jon Roe, a captain, who left in 2010 | said | the cranes were safe"
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
      "The owner regrets hiding the log.": ["The owner | regrets | hiding the log"]
    }));

  test("what X called it is X's", () =>
    expectLedger({
      "The minister criticised the plan, which she called a sham.": [
        "The minister | criticised | the plan",
        "she | called | a sham"
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

  test("adjectives of mind, and it is clear", () =>
    expectLedger({
      "The owners are confident that the hull is sound.": ["The owners | are confident | that the hull is sound"],
      "It is clear that the hull was rotten.": ["nobody | It is clear | that the hull was rotten"]
    }));

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

describe("quotations", () => {
  test("one carried on goes to the speaker of the paragraph, without a cue", () =>
    expectLedger({
      '"We looked for him all night," the captain said. "We found nothing at all."': [
        'the captain | said | "We looked for him all night,"',
        'the captain | – | "We found nothing at all."'
      ]
    }));

  test("a sentence never breaks inside one", () =>
    expectLedger({
      '"We looked for him all night. We found nothing," Ann Moe said.': [
        'Ann Moe | said | "We looked for him all night. We found nothing,"'
      ]
    }));

  test("a colon at the end of a paragraph hands over to the next", () =>
    expectLedger({
      'The captain continued:\n\n"We looked for him all night."': [
        'The captain | continued | "We looked for him all night."'
      ]
    }));

  test("a paragraph that opens with one looks ahead for its own cue first", () =>
    expectLedger({
      'The mayor said the pier was safe.\n\n"It stood for ninety years. It will stand." The engineer said he had no doubt.':
        [
          "The mayor | said | the pier was safe",
          'The engineer | – | "It stood for ninety years. It will stand."',
          "The engineer | said | he had no doubt"
        ]
    }));

  test("a signature after a dash speaks", () =>
    expectLedger({
      '"A fine old port, and a fine old town." – Ann Moe, teacher': [
        'Ann Moe, teacher | – | "A fine old port, and a fine old town."'
      ]
    }));

  test("direct, mixed and indirect go by the marks", () => {
    expect(first('"We found nothing at all," the captain said.').kind).toBe("direct");
    expect(first('The captain said they had found "nothing at all" on the ship.').kind).toBe("mixed");
    expect(first("The captain said they had found nothing.").kind).toBe("indirect");
  });
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

describe("the source ladder", () => {
  const rungs: Record<string, string> = {
    "Mayor Ann Moe said the port was a ruin.": "person",
    "The Kremlin said the port was a ruin.": "body",
    "Norway said the port was a ruin.": "body",
    "A report by the port authority said the hull was rotten.": "body",
    "The ministry said the port was a ruin.": "body",
    "Officials said the port was a ruin.": "described",
    "U.S. intelligence officials said the port was a ruin.": "described",
    "Experts at the institute said the hull was rotten.": "described",
    "Experts said the hull was rotten.": "vague",
    "Sources said the deal was dead.": "vague",
    "Media reports said the deal was dead.": "vague",
    "It is thought that the deal is dead.": "none"
  };
  for (const [text, rung] of Object.entries(rungs))
    test(`${text} → ${rung}`, () => expect(first(text).rung).toBe(rung));

  test("several who speak in unison are one", () =>
    expect(first('"The deal is dead and gone," officials said.').flags).toContain("plural for one"));

  test("a judgement by the unnamed is an anonymous opinion", () => {
    expect(first("Senior diplomats criticised the deal.").flags).toContain("anonymous opinion");
    expect(first("Ann Moe criticised the deal.").flags).toBeUndefined();
  });
});

describe("speakers", () => {
  const speakers = (text: string) => read(text).map(({speaker, guess}) => (guess ? `${speaker}?` : speaker));

  test("a person is one under all names, and a pronoun is a guess", () =>
    expect(
      speakers("Harbour master Ann Moe said the pier was safe. Moe denied the charge. She said it was old.")
    ).toEqual(["Ann Moe", "Ann Moe", "Ann Moe?"]));

  test("who is the person it stands for", () =>
    expect(speakers("The port is led by Ann Moe, who said it was safe.")).toEqual(["Ann Moe"]));

  test("what somebody is told is told by way of the paper", () => {
    const text = "The mayor told the Harbour Times on Monday that the deal was dead.";
    expect(words(text, first(text).via)).toBe("the Harbour Times");
  });
});

describe("voices", () => {
  const text =
    'The mayor said the pier was safe. "It is only ninety years old," she added. The so-called "old pier" fell.';
  const t = segment(text, bodyOf(text));
  const voiceOf = voiceMap(t, findAttributions(text, t));
  const at = (piece: string) => voiceOf({start: text.indexOf(piece), end: text.indexOf(piece) + piece.length});

  test("own, attributed and quoted are told apart by the start of a span", () =>
    expect(["said", "the pier", "only ninety", "she added", "old pier"].map(at)).toEqual([
      "own",
      "attributed",
      "quoted",
      "own",
      "own"
    ]));
});

interface Labelled {
  source: string | null;
  cue: string | null;
  content: string[];
  kind: Attribution["kind"];
  rung: Attribution["rung"];
  speaker?: string;
  via?: string;
  guess?: boolean;
  negated?: boolean;
  flags?: string[];
}

const gold = JSON.parse(readFileSync("tests/gold/attributions.json", "utf8")).captures as Record<string, Labelled[]>;

/** "first words … last words" → the stretch in the text. */
function locate(text: string, piece: string): Span {
  const [head, tail = head] = piece.split(" … ");
  const start = text.indexOf(head);
  const end = text.indexOf(tail, start) + tail.length;
  expect(start, piece).toBeGreaterThanOrEqual(0);
  expect(end, piece).toBeGreaterThan(start);
  return {start, end};
}

const overlap = (a: Span[], b: Span[]): number =>
  a.reduce(
    (sum, x) => sum + b.reduce((n, y) => n + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0
  );
const length = (spans: Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0);
const alike = (a: Span[], b: Span[]): number => (2 * overlap(a, b)) / (length(a) + length(b));

/** Every labelled attribution with the one found for it, if any; and how many were found. */
function match(id: string): {text: string; pairs: [Labelled, Attribution | undefined][]; found: Attribution[]} {
  const text = readFileSync(`data/kim-limousine/${id}.txt`, "utf8");
  const t = segment(text, zone(text));
  const found = findAttributions(text, t).filter(({inner}) => !inner);
  const pairs = gold[id].map((one): [Labelled, Attribution | undefined] => {
    const content = one.content.map((piece) => locate(text.slice(0), piece));
    const same = found.filter(({cue}) => (cue ? words(text, cue) : null) === one.cue);
    return [one, same.find((other) => alike(content, other.content) >= 0.5)];
  });
  return {text, pairs, found};
}

describe("the captures, against labels by hand", () => {
  const all = Object.keys(gold).map(match);

  test("nearly all attributions are found, and little else", () => {
    const labelled = all.flatMap(({pairs}) => pairs);
    const hits = labelled.filter(([, one]) => one !== undefined).length;
    expect(hits / labelled.length).toBeGreaterThanOrEqual(0.9);
    expect(hits / all.flatMap(({found}) => found).length).toBeGreaterThanOrEqual(0.85);
  });

  test("sources, kinds, rungs, speakers and flags are those labelled", () => {
    for (const {text, pairs} of all) {
      for (const [want, got] of pairs) {
        if (!got || want.cue === "pledging") continue; // whose pledge it is, the sentence leaves open
        const said = {
          source: got.source && words(text, got.source),
          kind: got.kind,
          rung: got.rung,
          speaker: got.speaker,
          via: got.via && words(text, got.via),
          guess: got.guess,
          negated: got.negated,
          flags: got.flags
        };
        const {source, kind, rung, speaker, via, guess, negated, flags} = want;
        expect(said, want.content.join()).toEqual({source, kind, rung, speaker, via, guess, negated, flags});
      }
    }
  });

  test("the wire has its eight attributed claims and nothing else", () => {
    const {pairs, found} = match("lbci");
    expect(pairs.filter(([, one]) => one)).toHaveLength(8);
    expect(found).toHaveLength(8);
    expect(found.filter(({kind}) => kind === "direct")).toHaveLength(3);
    expect(found.filter(({speaker}) => speaker === "Dmitry Peskov")).toHaveLength(3);
  });

  test("the vague sources, and those that cite agencies, are found", () => {
    const vague = (id: string) => match(id).found.filter(({rung}) => rung === "vague" || rung === "none");
    expect(vague("unnamed-2").map(({speaker}) => speaker)).toEqual(["Reports"]);
    expect(vague("unnamed-3").map(({speaker}) => speaker)).toEqual(["media reports", undefined]);
    const {text, found} = match("imamovic");
    expect(found.flatMap(({via}) => (via ? [words(text, via)] : []))).toEqual([
      "Russian state news agency TASS",
      "CNN"
    ]);
    expect(found[0].speaker).toBe("Korean Central News Agency");
  });
});

describe("every text", () => {
  const hostile: Record<string, string> = {
    nothing: "",
    "only marks": '"'.repeat(10_000),
    "one word": "a".repeat(100_000),
    "no full stop": "the minister said that he wanted to deny it and ".repeat(2000),
    "quotations never closed": '"We said that he had said '.repeat(2000),
    initials: "A.".repeat(20_000),
    brackets: "(he said (".repeat(5000)
  };
  for (const [name, text] of Object.entries(hostile)) {
    test(`spans are in order and inside: ${name}`, () => {
      let last = 0;
      for (const {source, cue, content} of read(text)) {
        const start = cue?.start ?? content[0].start;
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
        for (const span of [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
    });
  }

  test("the same text gives the same ledger", () => {
    const text = "Moe said the deal was dead, but Roe insisted it was alive.";
    expect(read(text)).toEqual(read(text));
  });
});
