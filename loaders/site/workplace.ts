// Where a build works: a folder of its own, with a copy of the pages, Framework's cache for them and what is built. That
// the folder is there says that somebody builds, so that two builds never mix and nothing that runs beside is let in.

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {hostname} from "node:os";
import {basename, join, relative} from "node:path";
import {setTimeout as wait} from "node:timers/promises";

const prefix = "dist.build-"; // in the project, so that its packages are found; Git and the checks pass it over
const silence = 180_000; // ms: who has not stirred for so long has ended without a word
const attempts = 4; // of builds that begin at the same moment
const open = new Set<string>(); // the places of this process: its number may be that of a dead one, come again

export interface Workplace {
  source: string; // Framework's source root, a copy of src
  cache: string; // where Framework looks for the files of that root
  output: string;
  check: () => void; // throws where another build has taken this one for dead
  leave: () => void;
}

interface Sign {
  pid: number;
  host: string;
  since: string; // ISO 8601
}

/** A folder to build in. Throws one sentence where another build is under way; what dead ones left is cleared away. */
export async function takeWorkplace(root: string): Promise<Workplace> {
  for (let attempt = 1; ; attempt++) {
    const place = openPlace(root);
    const other = findOther(root, place.source);
    if (!other) {
      cpSync(join(root, "src"), place.source, {recursive: true, preserveTimestamps: true, filter: isOwn});
      return place;
    }
    place.leave(); // both may have seen one another and left: whoever comes again first has it
    if (attempt === attempts)
      throw new Error(
        `Another build is under way (process ${other.pid}${other.host === hostname() ? "" : ` on ${other.host}`}, since ${other.since}), so this one did not begin. Wait until it is done; if there is none, delete the folder ${other.folder}.`
      );
    await wait(50 + Math.random() * 250 * attempt);
  }
}

function isOwn(path: string): boolean {
  return !/[\\/]\.observablehq(?:[\\/]|$)/.test(path);
}

function openPlace(root: string): Workplace {
  const own: Sign = {pid: process.pid, host: hostname(), since: new Date().toISOString()};
  const made = mkdtempSync(join(root, "dist.new-"));
  mkdirSync(join(made, ".observablehq"));
  writeFileSync(signOf(made), JSON.stringify(own));
  const source = join(root, prefix + basename(made).slice("dist.new-".length));
  open.add(source);
  renameSync(made, source); // so nobody sees it without its sign
  const hidden = join(source, ".observablehq"); // Framework takes no page from there
  const sign = signOf(source);
  const stir = () => {
    try {
      utimesSync(sign, new Date(), new Date());
    } catch {
      // gone: check says so
    }
  };
  const pulse = setInterval(stir, 5000).unref();
  return {
    source,
    cache: join(hidden, "cache"),
    output: join(hidden, "dist"),
    check: () => {
      if (!readSign(source))
        throw new Error(
          `The folder of this build, ${relative(root, source)}, was cleared away while it ran; the last report is untouched. Build again.`
        );
    },
    leave: () => {
      clearInterval(pulse);
      clear(source);
      open.delete(source);
    }
  };
}

/** A build that is alive, other than one's own. Folders of the dead are deleted on the way. */
function findOther(root: string, own: string): (Sign & {folder: string}) | undefined {
  for (const folder of readdirSync(root).filter((name) => name.startsWith(prefix))) {
    const path = join(root, folder);
    if (path === own) continue;
    const sign = readSign(path);
    if (sign && (open.has(path) || isAlive(sign))) return {...sign, folder};
    clear(path);
  }
  return undefined;
}

function clear(path: string): void {
  rmSync(path, {recursive: true, force: true, maxRetries: 5}); // two may clear the same
}

function signOf(source: string): string {
  return join(source, ".observablehq", "sign.json");
}

/** What is written over a place, and when its build last stirred. A place without it was given up. */
function readSign(source: string): (Sign & {stirred: number}) | undefined {
  try {
    const path = signOf(source);
    return {...(JSON.parse(readFileSync(path, "utf8")) as Sign), stirred: statSync(path).mtimeMs};
  } catch {
    return undefined;
  }
}

function isAlive({pid, host, stirred}: Sign & {stirred: number}): boolean {
  if (Date.now() - stirred > silence) return false;
  if (host !== hostname()) return true; // its processes cannot be asked for
  try {
    process.kill(pid, 0); // asks, and ends nothing
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // another user's
  }
}
