import {mkdir, mkdtemp, readFile, readdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {kindOf} from "../../loaders/accuracy/kind.js";
import {half} from "../../loaders/evaluate/half.js";
import {evaluate} from "../../loaders/evaluate/run.js";

let folder: string;
let lines: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evaluate-"));
  lines = [];
});
afterEach(() => rm(folder, {recursive: true}));

async function put(name: string, items: unknown[]): Promise<void> {
  const text = items.map((item) => (typeof item === "string" ? item : JSON.stringify(item))).join("\n");
  await mkdir(join(folder, "corpora", name, ".."), {recursive: true});
  await writeFile(join(folder, "corpora", name), text);
}

function run(only?: string) {
  const print = (line: string) => lines.push(line);
  return evaluate({corpora: join(folder, "corpora"), out: join(folder, "out"), only, print});
}

const read = (name: string) => readFile(join(folder, "out", name), "utf8");

// "a" and "c" have even hashes, "b" an odd one. The gold of "b" wants a cut that no rule would make.
const items = [
  {
    id: "a",
    text: "It rained. We left.",
    sentences: [
      [0, 10],
      [11, 19]
    ]
  },
  {
    id: "b",
    text: "It rained. We left.",
    sentences: [
      [0, 2],
      [3, 10],
      [11, 19]
    ]
  },
  {id: "c", text: "A\u2028line.", sentences: [[0, 7]]}
];

describe("evaluate", () => {
  test("never lets predictions take the place of the labelled sets", async () => {
    await put("sentences/dev.jsonl", items);
    const corpora = join(folder, "corpora");
    const before = await readFile(join(corpora, "sentences/dev.jsonl"), "utf8");
    await expect(evaluate({corpora, out: join(folder, "new", "..", "corpora"), print: () => {}})).rejects.toThrow(
      "holds the labelled sets"
    );
    expect(await readFile(join(corpora, "sentences/dev.jsonl"), "utf8")).toBe(before);
  });

  test("writes a prediction a line, as the corpus documents it, whatever the set is called", async () => {
    await put("sentences/dev.jsonl", items);
    await put("sentences/other-golden.jsonl", [
      {id: "g", text: "It rained. We left.", gold: ["It rained.", "We left."]}
    ]);
    await run();
    expect((await read("sentences/dev.jsonl")).split("\n")[0]).toBe('{"id":"a","sentences":[[0,10],[11,19]]}');
    expect(await read("sentences/other-golden.jsonl")).toBe('{"id":"g","sentences":["It rained.","We left."]}\n');
    expect((await readdir(join(folder, "out", "sentences"))).sort()).toEqual(["dev.jsonl", "other-golden.jsonl"]);
  });

  test("prints a line for the set and one for each half, and returns the same figures", async () => {
    await put("sentences/dev.jsonl", items);
    const figures = await run("sentences");
    expect(figures.map(({half, n}) => [half, n])).toEqual([
      ["all", 3],
      ["A", 2],
      ["B", 1]
    ]);
    expect(figures[2].figures).toMatchObject({P: 1, R: 2 / 3, F1: 0.8, sentenceF1: 0.4, boundaries: 3});
    expect(figures[1].figures).toMatchObject({F1: 1, sentenceF1: 1});
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe("sentences dev B n=1 F1=0.8000 sentenceF1=0.4000 P=1.0000 R=0.6667 boundaries=3");
  });

  test("counts the snippets that are cut exactly as wanted", async () => {
    await put("sentences/test-golden.jsonl", [
      {id: "a", text: "It  rained. We left.", gold: ["It rained.", "We left."], golden: true},
      {id: "b", text: "It rained. We left.", gold: ["It rained. We left."], golden: true},
      {id: "c", text: "It rained.", gold: ["It rained."]}
    ]);
    const [all] = await run();
    expect(all.figures).toMatchObject({goldenRules: 1, rules: 2, accuracy: 2 / 3});
  });

  test("scores comment by sentence and by article, passes over what nobody agrees on, and cuts no article in two", async () => {
    const say = (article: string, n: number, text: string, label: string | null) => ({
      id: `${article}-${n}`,
      article,
      text,
      label
    });
    await put("comment/dev-mbd.jsonl", [
      ...[1, 2, 3, 4, 5].map((n) => say("piece", n, "Clearly, the plan is a farce.", n < 4 ? "opinion" : "fact")),
      ...[1, 2, 3, 4, 5].map((n) => say("news", n, "The lock was closed on Monday.", n < 5 ? "fact" : "opinion")),
      say("news", 6, "“The plan is a farce and must go,” Holm said.", "quote"),
      say("news", 7, "The plan is a farce.", null)
    ]);
    const [all, a, b] = await run("comment");
    expect(all.figures).toMatchObject({
      P: 3 / 5,
      R: 3 / 4,
      marked: 5 / 11,
      sharePearson: expect.closeTo(1),
      articleF1: 1,
      articles: 2
    });
    expect([a.n, b.n].sort()).toEqual([5, 7]);
    await put("comment/dev-checkthat.jsonl", [
      {id: "a", text: "Clearly, the plan is a farce.", label: "SUBJ"},
      {id: "b", text: "The lock was closed on Monday.", label: "OBJ"},
      {id: "c", text: "The lock was closed again.", label: "SUBJ"}
    ]);
    const [picked] = await run("comment");
    expect(picked.figures).toMatchObject({P: 1, R: 1 / 2, macroF1: 2 / 3, AUC: 1});
    expect(picked.figures).not.toHaveProperty("articleF1");
  });

  test("predicts from the text alone: without its gold an item gets the same prediction", async () => {
    await put("sentences/dev.jsonl", items);
    await run();
    const before = await read("sentences/dev.jsonl");
    await put(
      "sentences/dev.jsonl",
      items.map(({id, text}) => ({id, text}))
    );
    await run();
    expect(await read("sentences/dev.jsonl")).toBe(before);
  });

  test("passes over folders and files that it does not know", async () => {
    await put("sentences/dev.jsonl", items);
    await put("sentences/README.md", ["words"]);
    await put("weather/dev.jsonl", items);
    expect(await run()).toHaveLength(3);
  });
});

describe("a corpora folder at fault", () => {
  test("that is not there", async () => {
    await expect(run()).rejects.toThrow(/corpora: no such folder\. Name the folder that holds a folder for each/);
  });

  test("that is a file", async () => {
    await writeFile(join(folder, "corpora"), "");
    await expect(run()).rejects.toThrow(/corpora: not a folder\. Name the folder/);
  });

  test("that holds no known capability", async () => {
    await put("weather/dev.jsonl", items);
    await expect(run()).rejects.toThrow(/corpora: no folder any of .*sentences.* in it\. Name the folder/);
    await expect(run("sentences")).rejects.toThrow(/corpora: no folder sentences in it\. Name the folder/);
  });

  test("with a capability nobody knows asked for", async () => {
    await put("sentences/dev.jsonl", items);
    await expect(run("weather")).rejects.toThrow(/unknown capability: weather\. Known are .*sentences/);
  });

  test("with no set in it", async () => {
    await put("sentences/README.md", ["words"]);
    await expect(run()).rejects.toThrow(/sentences: no \*\.jsonl file in it\. Put the labelled sets there/);
  });

  test("with a line that is not JSON, an item without an id, an id used twice", async () => {
    await put("sentences/dev.jsonl", [items[0], "{nonsense"]);
    await expect(run()).rejects.toThrow(/dev\.jsonl, line 2: not valid JSON\. Write one JSON object a line\./);
    await put("sentences/dev.jsonl", [items[0], "", {text: "x"}]);
    await expect(run()).rejects.toThrow(/dev\.jsonl, line 3: no "id"\. Give every item an id, a string\./);
    await put("sentences/dev.jsonl", [items[0], items[0]]);
    await expect(run()).rejects.toThrow(/dev\.jsonl: two items have the id "a"\. Give every item an id of its own\./);
  });

  test("leaves the predictions of the last whole run as they were", async () => {
    await put("sentences/dev.jsonl", items);
    await run();
    const before = await read("sentences/dev.jsonl");
    await put("sentences/dev.jsonl", [items[1], "{nonsense"]);
    await expect(run()).rejects.toThrow();
    expect(await read("sentences/dev.jsonl")).toBe(before);
    expect(await readdir(join(folder, "out", "sentences"))).toEqual(["dev.jsonl"]);
  });
});

test("an id belongs to half A if its FNV-1a hash is even, else to B", () => {
  expect(["a", "b", "c", "", "dev-12"].map(half)).toEqual(["A", "B", "A", "B", "A"]);
});

test("a set's kind is what follows the first hyphen of its name", () => {
  expect(["dev", "test-golden", "other-sts-news"].map(kindOf)).toEqual(["", "golden", "sts-news"]);
});
