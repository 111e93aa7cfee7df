// Loaded into every Node process of a build: writes down which files of the stories it reads.

import {appendFileSync} from "node:fs";
import fs from "node:fs";
import {syncBuiltinESMExports} from "node:module";

for (const [from, name] of [
  [fs, "readFileSync"],
  [fs, "readFile"],
  [fs, "createReadStream"],
  [fs.promises, "readFile"]
]) {
  const read = from[name];
  from[name] = function (path, ...rest) {
    if (/[\\/]data[\\/][^\\/]+[\\/][^\\/]+\.txt$/.test(`${path}`))
      appendFileSync(process.env.COPYTASTER_COUNT_LOG, `${path}\n`);
    return read.call(this, path, ...rest);
  };
}
syncBuiltinESMExports();
