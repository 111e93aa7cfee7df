import {describe, expect, it} from "vitest";
import {findStarts, makeRunTable, numberRuns, numberWords, tile} from "../../../src/analysis/compare/align/tiles.js";
import {derive, deriveAll, isDerived, readWordings} from "../../../src/analysis/compare/overlap.js";
import {bodyOf, segment} from "../../../src/analysis/text/segment.js";

function read(...texts: string[]) {
  return readWordings(texts.map((text, i) => ({article: {id: `a${i}`, text}, text: segment(text, bodyOf(text))})));
}

function pair(here: string, there: string) {
  const [a, b] = read(here, there);
  return derive(a, b);
}

function tiles(a: string, b: string, size = 3): [number, number, number][] {
  const table = makeRunTable();
  const [x, y] = [a, b].map((text) => {
    const words = numberWords(text.split(" "), table);
    return {words, starts: findStarts(numberRuns(words, size, table))};
  });
  return tile(x, y, size).map(({a, b, length}) => [a, b, length]);
}

/** Greedy string tiling as Wise describes it, by trying everything: slow, and plainly right. */
function tileSlowly(a: string, b: string, size = 3): [number, number, number][] {
  const [x, y] = [a, b].map((text) => text.split(" "));
  const [usedX, usedY] = [x.map(() => false), y.map(() => false)];
  const found: [number, number, number][] = [];
  for (;;) {
    let best: [number, number, number] = [0, 0, size - 1];
    x.forEach((_, i) =>
      y.forEach((_, j) => {
        let n = 0;
        while (i + n < x.length && j + n < y.length && x[i + n] === y[j + n] && !usedX[i + n] && !usedY[j + n]) n++;
        if (n > best[2]) best = [i, j, n];
      })
    );
    if (best[2] < size) return found;
    for (let k = 0; k < best[2]; k++) usedX[best[0] + k] = usedY[best[1] + k] = true;
    found.push(best);
  }
}

describe("tile", () => {
  it("takes the longest run first and no word twice", () => {
    expect(tiles("a b c d e f g", "c d e f g a b c")).toEqual([[2, 0, 5]]);
  });

  it("covers words as trying everything does", () => {
    let seed = 7;
    const random = (n: number) => (seed = (seed * 16807) % 2147483647) % n;
    const words = (n: number) => Array.from({length: n}, () => "abcd"[random(4)]).join(" ");
    for (let round = 0; round < 60; round++) {
      const [a, b] = [words(10 + random(40)), words(10 + random(40))];
      expect(tiles(a, b), `${a} / ${b}`).toEqual(tileSlowly(a, b));
    }
  });

  it("finds nothing under the minimum", () => {
    expect(tiles("a b x c d", "a b y c d")).toEqual([]);
  });

  it("stays cheap on endless repetition", () => {
    const same = "ha ".repeat(50_000).trim();
    expect(tiles(same, same)).toEqual([[0, 0, 50_000]]);
  });
});

describe("derive", () => {
  const wire =
    "The ferry sank off the island late on Monday. Rescuers pulled forty people from the cold water by dawn.";

  it("gives a copy a share of one in everything", () => {
    expect(pair(wire, wire)).toMatchObject({words: 19, c1: 1, c3: 1, c5: 1, d3: 1, used: 1});
  });

  it("counts the words in shared runs against each text's own words", () => {
    const found = pair("Rescuers pulled forty people from the sea.", wire);
    expect(found.d3).toBeCloseTo(6 / 7);
    expect(found.used).toBeCloseTo(6 / 19);
    expect(found.c1).toBeCloseTo(6 / 7);
    expect(found.c3).toBeCloseTo(4 / 5);
    expect(found.c5).toBeCloseTo(2 / 3);
  });

  it("points at the longest run in both texts", () => {
    const here = "On Tuesday rescuers pulled forty people ashore.";
    const [first, second] = pair(here, wire).longest!;
    expect(here.slice(first.start, first.end)).toBe("rescuers pulled forty people");
    expect(wire.slice(second.start, second.end)).toBe("Rescuers pulled forty people");
  });

  it("leaves quotations out where it is asked about the rest", () => {
    const here = 'Anna said "we lost the boat in the dark" to us.';
    const there = 'She told radio "we lost the boat in the dark" yesterday.';
    const found = pair(here, there);
    expect(found.d3).toBeGreaterThan(0.5);
    expect(found.unquoted.d3).toBe(0);
    expect(found.sharedQuotes).toHaveLength(1);
  });

  it("does not take a run across a quotation that was left out", () => {
    const found = pair('He gave "a b c d" away to them.', 'He gave "x y z" away to them.');
    expect(found.unquoted.words).toBe(5);
    expect(found.unquoted.d3).toBeCloseTo(3 / 5);
  });

  it("leaves names out besides, but reads on over them", () => {
    const found = pair(
      "Critics accused Oslo of supplying Bergen with ships.",
      "They accused Paris of supplying Lyon with cars."
    );
    expect(found.d3).toBe(0);
    expect(found.bare.d3).toBeCloseTo(4 / 6);
  });

  it("shares a quotation only where all of it is the same", () => {
    const here = 'He said "we lost the boat in the dark" again.';
    expect(pair(here, 'He said "we lost the boat in the dark and rain" again.').sharedQuotes).toEqual([]);
  });

  it("calls wording derived by what stands outside quotations", () => {
    expect(isDerived(pair(wire, wire))).toBe(true);
    const quotation = '"we lost the boat and everything we had in the dark of that terrible night"';
    expect(isDerived(pair(`Anna said ${quotation} to us.`, `Others heard ${quotation} as well.`))).toBe(false);
  });

  it("gives no share where there are no words", () => {
    expect(pair("", wire)).toMatchObject({words: 0, c1: null, d3: null, longest: null, tiles: []});
  });
});

describe("deriveAll", () => {
  it("gives every ordered pair, each way with its own shares", () => {
    const found = deriveAll(read("a b c d", "a b c d e f g h", "x y z"));
    expect(found.map(({a, b}) => `${a} ${b}`)).toEqual(["a0 a1", "a1 a0", "a0 a2", "a2 a0", "a1 a2", "a2 a1"]);
    expect(found.slice(0, 2).map(({d3}) => d3)).toEqual([1, 0.5]);
    expect(found[1].tiles.map(([a, b]) => [a.start, b.start])).toEqual([[0, 0]]);
  });
});
