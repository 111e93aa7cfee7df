// All texts that the bytes of a file may be read as: as they are, with escapes undone, without tags, unpacked.

import {decodeHTML} from "entities";
import {isUtf8} from "node:buffer";
import {brotliDecompressSync, inflateRawSync, inflateSync} from "node:zlib";

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
  if (bytes.includes(0)) for (const wide of utf16In(bytes)) if (visit(wide)) return true;
  if (!isUtf8(bytes)) for (const inner of unpack(bytes)) if (within(inner)) return true;
  return false;
}

/** The text without escapes of addresses, scripts and HTML, however they are put into one another. */
function unescape(text: string): string {
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

/** The bytes as UTF-16 of either order, from the first or the second byte. */
function* utf16In(bytes: Buffer): Iterable<string> {
  for (const start of [0, 1]) {
    const even = Buffer.from(bytes.subarray(start, bytes.length - ((bytes.length - start) % 2)));
    yield even.toString("utf16le");
    yield even.swap16().toString("utf16le");
  }
}

/** What is compressed: zlib and gzip streams and files in a zip wherever they begin, and all of it where it is Brotli. */
function* unpack(bytes: Buffer): Iterable<Buffer> {
  const whole = attempt(() => brotliDecompressSync(bytes, {maxOutputLength: largest}));
  if (whole) yield whole;
  let left = 64 + bytes.length / 512; // attempts in vain: chance alone makes fewer
  for (let at = 0; at < bytes.length - 4; at++) {
    const stream = streamAt(bytes, at);
    if (!stream) continue;
    const {open, start} = stream;
    const found = attempt(() => open(bytes.subarray(start), {maxOutputLength: largest, info: true}) as unknown as Unpacked); // prettier-ignore
    if (!found && left-- < 0) throw new Error("has too many beginnings of packed content");
    if (!found) continue;
    yield found.buffer;
    at = start + Math.max(found.engine.bytesWritten, 1) - 1;
  }
}

interface Unpacked {
  buffer: Buffer;
  engine: {bytesWritten: number}; // what was read
}

/** Where a stream would begin whose first bytes, or the head before them, stand at an offset. */
function streamAt(bytes: Buffer, at: number): {open: typeof inflateSync; start: number} | null {
  const [a, b, c, d] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  if (a === 0x78 && (a * 256 + b) % 31 === 0) return {open: inflateSync, start: at}; // RFC 1950
  if (a === 0x1f && b === 0x8b && c === 8 && d < 32) return {open: inflateRawSync, start: afterGzipHead(bytes, at, d)};
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4 && at + 30 < bytes.length)
    return {open: inflateRawSync, start: at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)};
  return null;
}

/** RFC 1952. Node's own reader refuses a file after which anything else stands. */
function afterGzipHead(bytes: Buffer, at: number, flags: number): number {
  let start = at + 10;
  if (flags & 4 && start + 2 <= bytes.length) start += 2 + bytes.readUInt16LE(start);
  for (const text of [8, 16]) if (flags & text) start = bytes.indexOf(0, start) + 1 || bytes.length; // name, comment
  return start + (flags & 2);
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
