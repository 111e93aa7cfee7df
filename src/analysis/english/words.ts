// Reads word lists. One format for all: entries stand between commas, line breaks do not matter, and "# " opens a comment
// that runs to the end of its line. In a list of classes each line opens with the name of its class and a colon, and goes
// on in the lines indented below it.

const COMMENT = /(^|\s)# .*$/gm;
const NEW_CLASS = /\n(?=\S)/;

/** The entries of a list: `list("perhaps, in theory")`. */
export const list = (entries: string): string[] =>
  entries
    .replace(COMMENT, "")
    .split(",")
    .map((entry) => entry.trim().split(/\s+/).join(" "))
    .filter(Boolean);

/** A list to look words up in. */
export const setOf = (entries: string): ReadonlySet<string> => new Set(list(entries));

/** The classes of a list, each with its entries: `classes("taxes: levy, duty")` is `[["taxes", ["levy", "duty"]]]`. */
export function classes(lines: string): [name: string, entries: string[]][] {
  return lines
    .replace(COMMENT, "")
    .split(NEW_CLASS)
    .filter((line) => line.trim())
    .map((line) => {
      const colon = line.indexOf(":");
      if (colon < 0) throw new Error(`word list: no class before a colon in “${line.trim().slice(0, 40)}”`);
      return [line.slice(0, colon).trim(), list(line.slice(colon + 1))];
    });
}
