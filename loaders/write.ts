// What leaves the project: files that take another's place only when they are whole, and standard output.

import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {basename, dirname, join, resolve} from "node:path";
import type {Writable} from "node:stream";
import {isatty} from "node:tty";

export interface NewFile {
  path: string;
  content: string | Uint8Array;
}

// What the system calls a fault → what is to be done.
const faults = new Map([
  ["ENOSPC", "no space is left on the disk. Free some, or name a file on another disk."],
  ["EDQUOT", "your share of the disk is full. Free some, or name a file on another disk."],
  ["EFBIG", "larger than a file may be here. Name a file on another disk."],
  ["EACCES", "may not be written. Allow it, or name another file."],
  ["EPERM", "may not be written. Close it where it is open, or name another file."],
  ["EBUSY", "is in use. Close it where it is open, or name another file."],
  ["EROFS", "lies on a disk that is only for reading. Name another file."],
  ["EISDIR", "is a folder. Name a file in it."],
  ["ENOTDIR", "what should be its folder is a file. Name another file."],
  ["EEXIST", "what should be its folder is a file. Name another file."],
  ["ENAMETOOLONG", "has a name too long for this system. Name it shorter."],
  ["ELOOP", "is a link that leads back to itself. Name another file."]
]);

/** A system's error as fault and remedy; undefined for errors that are not about writing. */
export function sayFault(error: unknown): string | undefined {
  return faults.get((error as NodeJS.ErrnoException | null)?.code ?? "");
}

/**
 * Writes each file beside its place, and renames them when all are whole. Folders are made, links followed, permissions
 * kept; a pipe or device is written to. Where it fails, what was there stays, and one sentence names path and remedy.
 */
export function writeFiles(files: readonly NewFile[]): void {
  const asides: string[] = [];
  const naming = <T>(path: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new Error(`${path}: ${sayFault(error) ?? `cannot be written (${(error as Error).message}).`}`, {
        cause: error
      });
    }
  };
  try {
    const staged = files.map(({path, content}, i) =>
      naming(path, () => {
        const place = placeOf(path);
        const old = statSync(place, {throwIfNoEntry: false});
        if (old && !old.isFile()) return {path, finish: () => writeFileSync(place, content)};
        if (old) accessSync(place, constants.W_OK); // a rename would not ask
        mkdirSync(dirname(place), {recursive: true});
        const aside = join(dirname(place), `.copytaster-${process.pid}-${i}.new`);
        asides.push(aside);
        writeToDisk(aside, content);
        if (old) chmodSync(aside, old.mode);
        return {path, finish: () => renameSync(aside, place)};
      })
    );
    for (const {path, finish} of staged) naming(path, finish);
  } finally {
    for (const aside of asides) rmSync(aside, {force: true});
  }
}

function writeToDisk(path: string, content: string | Uint8Array): void {
  const file = openSync(path, "w");
  try {
    writeFileSync(file, content);
    fsyncSync(file); // some disks say only now that they are full
  } finally {
    closeSync(file);
  }
}

/** Where a path leads in the end, links followed, whether there is a file or not. */
export function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const whole = resolve(path);
    if (lstatSync(whole, {throwIfNoEntry: false})?.isSymbolicLink())
      return placeOf(resolve(dirname(whole), readlinkSync(whole)));
    return dirname(whole) === whole ? whole : join(placeOf(dirname(whole)), basename(whole));
  }
}

/** Writes to standard output, or to what stands for it, until all is taken. Throws one sentence where it is not. */
export async function print(content: string | Uint8Array, output: Writable = process.stdout): Promise<void> {
  try {
    if (output === process.stdout && isOnDisk(1)) writeFileSync(1, content);
    else await writeTo(output, content);
  } catch (error) {
    const fault =
      (error as NodeJS.ErrnoException).code === "EPIPE"
        ? "closed before all of it was written."
        : (sayFault(error) ?? `broken (${(error as Error).message}).`);
    throw new Error(`Standard output: ${fault} What came out is not whole.`, {cause: error});
  }
}

/** Node's stream takes a part for the whole when a disk fills up in between; for a pipe it does not. */
function isOnDisk(file: number): boolean {
  const about = fstatSync(file);
  return about.isFile() || (about.isCharacterDevice() && !isatty(file));
}

function writeTo(output: Writable, content: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    output.on("error", fail); // said after the write has failed: whoever heard nothing of it would fall
    output.write(content, (error) => {
      if (error) return fail(error);
      output.off("error", fail);
      done();
    });
  });
}
