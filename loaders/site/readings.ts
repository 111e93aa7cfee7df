// All texts that the bytes of a file may be read as: as they are, with escapes undone, without tags, unpacked.

import {decodeHTML} from "entities";
import {isUtf8} from "node:buffer";
import {brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync} from "node:zlib";

const deepest = 6; // packings within packings
const largest = 2 ** 28; // bytes, unpacked
const escapings = 3; // within one another, as of HTML in JSON in a script

/**
 * Calls back with each reading of a file until told to stop; whether it was. Throws where something is packed too deep or
 * too large to be read. It costs time in proportion to what is in the file, unpacked.
 */
export function eachReading(bytes: Buffer, visit: (text: string) => boolean, depth = 0): boolean {
  if (depth > deepest) throw new Error(`is packed more than ${deepest} times over`);
  const text = bytes.toString("utf8"); // what is none becomes marks that part words
  const bare = unescape(text);
  const readings = new Set([text, bare]);
  if (text.includes("<")) readings.add(unescape(untag(text, "")));
  if (bare.includes("<")) readings.add(untag(bare, " ")).add(untag(bare, ""));
  for (const one of readings) if (visit(one)) return true;
  if (columns(text).some(visit)) return true;
  const within = (inner: Buffer) => eachReading(inner, visit, depth + 1);
  for (const inner of base64In(bare)) if (within(inner)) return true;
  if (bytes.includes(0)) for (const shift of [0, 1]) if (visit(bytes.toString("utf16le", shift))) return true; // of either order
  if (!isUtf8(bytes)) for (const inner of unpack(bytes)) if (within(inner)) return true;
  return false;
}

/** The text without escapes of addresses, scripts and HTML, however they are put into one another. */
export function unescape(text: string): string {
  for (let i = 0; i < escapings; i++) {
    const before = text;
    if (text.includes("%"))
      text = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replace(/%/g, ""), "hex").toString("utf8"));
    if (text.includes("\\"))
      text = text.replace(
        /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([^]))/gi,
        (_, point, four, two, one: string) =>
          one === undefined ? character(parseInt(point ?? four ?? two, 16)) : (breaks.get(one) ?? one)
      );
    if (text.includes("&")) text = decodeHTML(text);
    if (text === before) break;
  }
  return text;
}

const breaks = new Map([...["n", "r", "\n", "\r"].map((c) => [c, "\n"] as const), ...["t", "f", "v", "b", "0"].map((c) => [c, " "] as const)]); // prettier-ignore

function character(code: number): string {
  return code <= 0x10ffff ? (code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code)) : " ";
}

function untag(text: string, instead: string): string {
  return text.replace(/<[^<>]*>/g, instead);
}

/** The texts of each key in a row: words that are listed one by one. */
function columns(text: string): string[] {
  const all = new Map<string, string[]>();
  for (const [, key, value] of text.matchAll(/"(\w{1,40})":\s?"([^"\\]*(?:\\.[^"\\]*)*)"/g)) {
    const list = all.get(key);
    if (list) list.push(value);
    else all.set(key, [value]);
  }
  return [...all.values()].filter((list) => list.length > 1).map((list) => list.join(" "));
}

/** What stands in Base64, of either alphabet, in one line or many; where it begins may be hidden, so each start is tried. */
function* base64In(text: string): Iterable<Buffer> {
  for (const [run] of text.matchAll(/[\w+/-]+(?:\r?\n[\w+/-]+)*/g)) {
    if (run.length < 24) continue; // no sentence worth the name is shorter
    const joined = run.replace(/\s/g, "");
    for (let start = 0; start < 4; start++) yield Buffer.from(joined.slice(start), "base64");
  }
}

/** What is compressed: zlib and gzip streams and files in a zip wherever they begin, and all of it where it is Brotli. */
function* unpack(bytes: Buffer): Iterable<Buffer> {
  const whole = attempt(() => brotliDecompressSync(bytes, {maxOutputLength: largest}));
  if (whole) yield whole;
  for (let at = 0; at < bytes.length - 2; at++) {
    const [first, second] = [bytes[at], bytes[at + 1]];
    const open =
      first === 0x1f && second === 0x8b
        ? gunzipSync
        : first === 0x78 && (first * 256 + second) % 31 === 0
          ? inflateSync
          : first === 0x50 && second === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4
            ? inflateRawSync
            : null;
    if (!open) continue;
    const start = open === inflateRawSync ? at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28) : at;
    const found = attempt(() => open(bytes.subarray(start), {maxOutputLength: largest, info: true}) as unknown as {buffer: Buffer; engine: {bytesWritten: number}}); // prettier-ignore
    if (!found) continue;
    yield found.buffer;
    at = start + Math.max(found.engine.bytesWritten, 1) - 1;
  }
}

/** The result, or nothing where the bytes are not what they were taken for. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new Error(`holds more than ${largest >> 20} MB when unpacked`);
    return null;
  }
}
