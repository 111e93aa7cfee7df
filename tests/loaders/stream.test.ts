import {Readable, Writable} from "node:stream";
import {expect, test} from "vitest";
import {analyzeStream} from "../../loaders/stream.js";

function sink(): {stream: Writable; text: () => string} {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    }
  });
  return {stream, text: () => chunks.join("")};
}

/** What comes out, an object a line, what is said of bad lines, and how many there were. */
async function stream(...lines: string[]) {
  const [out, errors] = [sink(), sink()];
  const bad = await analyzeStream(Readable.from([Buffer.from(lines.join("\n"))]), out.stream, errors.stream);
  const rows = out
    .text()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as {id: string; attributions: unknown[]; sentences: unknown[]});
  return {rows, errors: errors.text(), bad};
}

const article = (id: string, text: string) => JSON.stringify({id, text});

test("each article gives one line, in order, the last without a line break too", async () => {
  const {rows, bad} = await stream(article("a", "Ann Moe said it rained."), "", article("b", "It rained."));
  expect(rows.map(({id, attributions}) => [id, attributions.length])).toEqual([
    ["a", 1],
    ["b", 0]
  ]);
  expect(bad).toBe(0);
});

test("bad lines are named with their number and remedy, the others come out", async () => {
  const {rows, errors, bad} = await stream("{", '{"text": "It rained."}', '{"id": "a"}', article("b", "It rained."));
  expect(rows.map(({id}) => id)).toEqual(["b"]);
  expect(errors).toMatch(/^line 1: not valid JSON .*Write one object a line\.$/m);
  expect(errors).toMatch(/^line 2: no "id"\. Give each article its own\.$/m);
  expect(errors).toMatch(/^line 3: article "a" needs either "text".*$/m);
  expect(errors).toMatch(/^3 of 4 lines could not be analysed\.$/m);
  expect(bad).toBe(3);
});

test("two lines with one id are told apart by their numbers, and only the first comes out", async () => {
  const {rows, errors} = await stream(article("a", "It rained."), "", article("a", "It snowed."));
  expect(rows.length).toBe(1);
  expect(errors).toMatch(/^line 3: line 1 has the id "a" too\. Give each article its own\.$/m);
});

test("a line separator inside a text ends no line", async () => {
  const text = "It rained.\u2028Ann Moe said so.";
  const {rows, bad} = await stream(`{"id": "a", "text": "${text}"}`);
  expect([rows.length, bad]).toEqual([1, 0]);
});
