// Text in, lines out.

import type {Readable} from "node:stream";

/** The lines of a stream of UTF-8. By hand, since readline also ends a line at U+2028, which may stand in a JSON string. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding("utf8");
  let rest: string[] = [];
  for await (const chunk of input as AsyncIterable<string>) {
    const [end = "", ...lines] = chunk.split("\n");
    rest.push(end);
    for (const next of lines) {
      yield rest.join("");
      rest = [next];
    }
  }
  yield rest.join("");
}
