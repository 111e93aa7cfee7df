import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import type {Span} from "../../../src/analysis/model/text.js";
import type {Attribution} from "../../../src/analysis/model/voices.js";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";
import {findAttributions, voiceMap} from "../../../src/analysis/voices/ledger.js";
import {zone} from "../../../src/analysis/text/zones/zones.js";
import {first, read, words} from "./ledger.js";

describe("the source ladder", () => {
  const rungs: Record<string, string> = {
    "Mayor Ann Moe said the port was a ruin.": "person",
    "The Kremlin said the port was a ruin.": "body",
    "Norway said the port was a ruin.": "body",
    "A report by the port authority said the hull was rotten.": "body",
    "The ministry said the port was a ruin.": "body",
    "Officials said the port was a ruin.": "described",
    "Those close to the minister said the port was a ruin.": "described",
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
