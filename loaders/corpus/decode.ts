// Bytes of a capture → text. Says which encoding it took, so that a wrong guess can be seen.

import iconv from "iconv-lite";

const limit = 5_000_000;

export interface Decoded {
  text: string;
  encoding: "utf-8" | "utf-8 with byte order mark" | "utf-16le" | "utf-16be" | "windows-1252";
}

/**
 * Decodes UTF-8, UTF-8 or UTF-16 with a byte order mark, or else Windows-1252. Line ends stay as they are.
 * Throws a fault with its remedy, without the file's name, for what is no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > limit)
    throw new Error(`holds ${Math.round(bytes.length / 1e6)} MB. Save only the article's text; 5 MB is the limit.`);
  const {text, encoding} = read(bytes);
  if (text.includes("\0"))
    throw new Error("holds null bytes, so it is no text file. Save the article as plain text, in UTF-8.");
  if (!text.trim()) throw new Error("is empty. Save the article's text in it.");
  return {text, encoding};
}

function read(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf)
    return {text: strict(bytes.subarray(3), "utf-8"), encoding: "utf-8 with byte order mark"};
  if (a === 0xff && b === 0xfe) return {text: strict(bytes.subarray(2), "utf-16le"), encoding: "utf-16le"};
  if (a === 0xfe && b === 0xff) return {text: strict(bytes.subarray(2), "utf-16be"), encoding: "utf-16be"};
  try {
    return {text: new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes), encoding: "utf-8"};
  } catch {
    return {text: iconv.decode(Buffer.from(bytes), "win1252"), encoding: "windows-1252"}; // Node's own drops its quotes
  }
}

function strict(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label, {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new Error(
      `begins with the byte order mark of ${label.toUpperCase()} but is not in it. Save it again, in UTF-8.`
    );
  }
}
