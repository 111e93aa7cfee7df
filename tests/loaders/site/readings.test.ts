import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {eachReading} from "../../../loaders/site/readings.js";
import {indexRuns} from "../../../loaders/site/runs.js";
import {spent} from "../../limit.js";

const sentence = "Madame Orsolya didn’t sell the “Blue Heron” café & its quay to anybody from Tarnów.";
const find = indexRuns([{from: "x", text: sentence, lengths: [8]}], []);
const finds = (content: string | Buffer) => eachReading(Buffer.from(content as string), (text) => find(text) !== null);
const escapeAll = (text: string) =>
  [...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const entities = sentence.replace(/&/g, "&amp;").replace(/’/g, "&rsquo;").replace(/é/g, "&#xe9;").replace(/ó/g, "&oacute;"); // prettier-ignore
const noise = Buffer.from(Array.from({length: 400}, (_, i) => (i * i * 31 + 129) & 0xff));

function zipped(name: string, content: string): Buffer {
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.write("PK\x03\x04", "latin1");
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), packed, Buffer.from("PK\x01\x02", "latin1")]);
}

const packed: [string, string | Buffer][] = [
  ["plain", sentence],
  ["in JSON", JSON.stringify({text: `${sentence}\n`})],
  ["in JSON in JSON", JSON.stringify(JSON.stringify([sentence]))],
  ["in JSON whose words stand in lines", JSON.stringify({text: sentence.replace(/ /g, "\n")})],
  ["with every letter escaped", `"${escapeAll(sentence)}"`],
  ["with letters escaped as in scripts", sentence.replace(/e/g, "\\x65").replace(/’/g, "\\u{2019}")],
  ["in HTML", `<p>${entities}</p>`],
  ["in HTML in JSON", JSON.stringify({html: `<p>${entities}</p>`})],
  ["in HTML with a tag in each word", sentence.replace(/(\w)(\w)/g, "$1<wbr>$2")],
  ["in HTML with tags for spaces", sentence.replace(/ /g, "<br>")],
  ["in a comment", `<!-- ${sentence} -->`],
  ["in an attribute", `<p title='${entities}'>`],
  ["in an address", `data:text/plain,${encodeURIComponent(sentence)}`],
  ["word by word in JSON", JSON.stringify(sentence.split(" ").map((form, start) => ({start, form, kind: "w"})))],
  ["word by word in a script", `x=[${sentence.split(" ").map((word) => JSON.stringify(word))}]`],
  ["in Base64", `"data:text/plain;base64,${Buffer.from(sentence).toString("base64")}"`],
  ["in Base64 for addresses", `?q=${Buffer.from(`??>${sentence}`).toString("base64url")}`],
  ["in Base64 after letters", `abcde${Buffer.from(sentence).toString("base64")}`],
  ["in Base64 in lines", Buffer.from(sentence.repeat(2)).toString("base64").replace(/.{12}/g, "$&\r\n")],
  ["in Base64 in JSON", JSON.stringify(Buffer.from(sentence).toString("base64")).replace(/\//g, "\\/")],
  ["in Base64 in Base64", Buffer.from(Buffer.from(sentence).toString("base64")).toString("base64")],
  ["in gzip", gzipSync(sentence)],
  ["in gzip in Base64, as our own files have it", `<script>${gzipSync(JSON.stringify({text: sentence})).toString("base64")}</script>`], // prettier-ignore
  ["in gzip after something else", Buffer.concat([noise, gzipSync(sentence), noise])],
  ["in the second of two", Buffer.concat([gzipSync("Nothing to see here."), noise, gzipSync(sentence)])],
  ["in gzip with a name", Buffer.concat([gzipSync(sentence).fill(8, 3, 4).subarray(0, 10), Buffer.from("a.txt\0"), gzipSync(sentence).subarray(10)])], // prettier-ignore
  ["in zlib", Buffer.concat([noise, deflateSync(sentence)])],
  ["in zlib, stored badly", deflateSync(sentence, {level: 1})],
  ["in a zip", zipped("a/b.txt", sentence)],
  ["in Brotli", brotliCompressSync(sentence)],
  ["in Brotli in Base64", brotliCompressSync(sentence).toString("base64")],
  ["in UTF-16", Buffer.from(`\ufeff${sentence}`, "utf16le")],
  ["in UTF-16, big end first", Buffer.from(`\ufeff${sentence}`, "utf16le").swap16()],
  ["in bytes that are no text", Buffer.concat([noise, Buffer.from(sentence), noise])]
];

test.each(packed)("a sentence is read %s", (_, content) => {
  expect(finds(content)).toBe(true);
});

test.each(packed)("another is not taken for it %s", (_, content) => {
  const other = indexRuns([{from: "x", text: "Eleven barges of Veldrin came in before the fog.", lengths: [8]}], []);
  expect(eachReading(Buffer.from(content as string), (text) => other(text) !== null)).toBe(false);
});

test("what is packed too often is refused and not passed", () => {
  let bytes = Buffer.from(sentence);
  for (let i = 0; i < 8; i++) bytes = gzipSync(bytes);
  expect(() => finds(bytes)).toThrow("is packed more than 6 times over");
});

test.each([
  ["gzip", "\x1f\x8b\x08\x00"],
  ["zlib", "x\x9c"]
])("so is what begins with %s everywhere", (_, piece) => {
  const refuse = () =>
    expect(() => finds(Buffer.from(piece.repeat(100_000), "latin1"))).toThrow(
      "has too many beginnings of packed content"
    );
  expect(spent(refuse)).toBeLessThan(5000);
});

test.each([
  ["open tags", "<"],
  ["open entities", "&amp"],
  ["open strings", '"a":"'],
  ["backslashes", "\\"],
  ["percent signs", "%4"],
  ["letters of Base64", "QUJD"],
  ["lines of Base64", "QUJD\n"],
  ["beginnings of zip", "PK\x03\x04"]
])("%s without end take time in proportion", (_, piece) => {
  const time = (n: number) => {
    const bytes = Buffer.from(piece.repeat(n), "latin1");
    return spent(() => finds(bytes));
  };
  time(10_000);
  expect(time(160_000)).toBeLessThan(16 * time(20_000) + 500); // 8 times the length; the square would be 64
});
