// The files of a story for other programs, as they stand beside its page and as the command writes them.

import {csvFormat} from "d3-dsv";
import {createHash} from "node:crypto";
import {annotate, codebook, markRows} from "../../src/analysis/publish/exports.js";
import type {Report} from "../../src/analysis/model/report.js";

export const fileNames = ["marks.csv", "codebook.csv", "annotations.jsonld"] as const;
export type FileName = (typeof fileNames)[number];

/** Their contents. `original` is the report with its whole texts, where the other holds excerpts. */
export function storyFiles(report: Report, original = report): Record<FileName, string> {
  return {
    "marks.csv": `${csvFormat(markRows(report))}\n`,
    "codebook.csv": `${csvFormat(codebook(report))}\n`,
    "annotations.jsonld": `${JSON.stringify(annotate(report, uuid, original), null, 1)}\n`
  };
}

const namespace = Buffer.from("3f1d7c02a8d94e55b7f0c2916e4bd83a", "hex"); // of this program's names, drawn once

/** A name as an IRI, the same for the same name: a UUID of version 5 (RFC 9562, section 5.5). */
export function uuid(name: string): string {
  const bytes = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}
